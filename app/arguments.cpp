// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"

#include <QCoreApplication>

namespace doorplate {

using namespace Qt::StringLiterals;

namespace {

QString tell(const char *text)
{
    return QCoreApplication::translate("Arguments", text);
}

const OptionSpec *findOption(const QList<OptionSpec> &options, const QString &name)
{
    for (const OptionSpec &option : options) {
        if (option.name == name)
            return &option;
    }
    return nullptr;
}

// Whoever types a password on the command line has shown it to every program of this computer, and to the shell's
// history. It is worth more than "unknown option".
QString unknownOption(const QString &name)
{
    if (name == "password"_L1 || name == "secret"_L1 || name == "token"_L1) {
        return tell(QT_TRANSLATE_NOOP(
                        "Arguments", "--%1 is not taken: what stands on a command line can be read by every program on "
                                     "this computer. Leave it out and you are asked for it, or use --password-stdin, "
                                     "--password-file FILE or --password-command CMD."))
            .arg(name);
    }
    return tell(QT_TRANSLATE_NOOP("Arguments", "There is no option --%1 here.")).arg(name);
}

std::optional<QString> complaintAbout(const OptionSpec &option, const QString &value, bool isRepeated)
{
    if (isRepeated && !option.isRepeatable)
        return tell(QT_TRANSLATE_NOOP("Arguments", "--%1 was given twice.")).arg(option.name);
    if (!option.choices.isEmpty() && !option.choices.contains(value)) {
        return tell(QT_TRANSLATE_NOOP("Arguments", "--%1 must be one of: %2. It was \"%3\"."))
            .arg(option.name, option.choices.join(u", "_s), value);
    }
    return std::nullopt;
}

} // namespace

std::optional<QString> Arguments::value(const QString &option) const
{
    const auto found = m_values.constFind(option);
    if (found == m_values.cend())
        return std::nullopt;
    return found->value(0);
}

void Arguments::take(const Arguments &other)
{
    for (auto it = other.m_values.cbegin(); it != other.m_values.cend(); ++it)
        m_values[it.key()].append(it.value());
}

std::expected<Arguments, QString> Arguments::parse(const QStringList &line, const QList<OptionSpec> &options,
                                                   bool stopsAtWord)
{
    Arguments found;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QString &piece = line.at(i);
        if (piece == "--"_L1) {
            found.m_words.append(line.mid(i + 1));
            break;
        }
        if (!piece.startsWith(u'-') || piece == "-"_L1) {
            if (stopsAtWord) {
                found.m_words = line.mid(i);
                break;
            }
            found.m_words.append(piece);
            continue;
        }
        if (piece == "-h"_L1) {
            found.m_values[u"help"_s].append(QString());
            continue;
        }
        if (!piece.startsWith("--"_L1))
            return std::unexpected(tell(QT_TRANSLATE_NOOP("Arguments", "There is no option %1 here.")).arg(piece));
        const qsizetype equals = piece.indexOf(u'=');
        const QString name = piece.mid(2, equals < 0 ? -1 : equals - 2);
        const OptionSpec *option = findOption(options, name);
        if (!option)
            return std::unexpected(unknownOption(name));
        QString value;
        if (option->placeholder.isEmpty()) {
            if (equals >= 0)
                return std::unexpected(tell(QT_TRANSLATE_NOOP("Arguments", "--%1 takes no value.")).arg(name));
        } else if (equals >= 0) {
            value = piece.mid(equals + 1);
        } else if (i + 1 < line.size()) {
            value = line.at(++i);
        } else {
            return std::unexpected(
                tell(QT_TRANSLATE_NOOP("Arguments", "--%1 needs a value: %2.")).arg(name, option->placeholder));
        }
        if (const auto complaint = complaintAbout(*option, value, found.has(name)))
            return std::unexpected(*complaint);
        found.m_values[name].append(value);
    }
    return found;
}

QString optionHelp(const QList<OptionSpec> &options)
{
    QStringList names;
    qsizetype width = 0;
    for (const OptionSpec &option : options) {
        names.append(u"  --"_s + option.name + (option.placeholder.isEmpty() ? QString() : u' ' + option.placeholder));
        width = std::max(width, names.last().size());
    }
    QString text;
    for (qsizetype i = 0; i < options.size(); ++i)
        text += names.at(i).leftJustified(width + 2) + options.at(i).help + u'\n';
    return text;
}

} // namespace doorplate
