// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/ddclientconf.h"

#include "core/importers/importtext.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

// ddclient cuts comments off before it joins lines, and takes passwords out before that: a password may hold "#", commas
// and quotation marks, reaches to the next blank, and only single quotation marks around it are no part of it.
struct Password {
    QString key;
    QString value;
    ImportPlace place;
};

// One line of settings after joining, with the line of the file for each of its characters.
struct Joined {
    QString text;
    QList<std::pair<qsizetype, int>> starts; // offset, line
    QList<Password> passwords;

    ImportPlace placeOf(qsizetype offset) const
    {
        int line = starts.isEmpty() ? 0 : starts.front().second;
        for (const auto &[start, number] : starts) {
            if (start <= offset)
                line = number;
        }
        return {{}, line};
    }
};

class Parser
{
public:
    explicit Parser(DdclientConf &conf) : m_conf(conf) {}

    std::optional<ImportProblem> parse(const QString &text);

private:
    using Problem = std::optional<ImportProblem>;

    QString withoutPassword(const QString &line, int number, QList<Password> &passwords);
    Problem take(const Joined &line);
    Problem takeAssignments(const Joined &line, qsizetype &at, ForeignSettings &settings);
    Problem takeValue(const Joined &line, qsizetype &at, const QString &key, QString &value);
    void takeHosts(const QString &list, const ImportPlace &place, const ForeignSettings &settings);

    DdclientConf &m_conf;
    ForeignSettings m_globals;           // those that count here
    QHash<QString, qsizetype> m_indexes; // of hosts, by name
};

QString Parser::withoutPassword(const QString &line, int number, QList<Password> &passwords)
{
    static const QRegularExpression form(
        u"^(?<before>(?:[^#]*\\s)?)(?<key>[\\w-]*password[\\w-]*)\\s*=\\s*(?<value>'.*'|[^'\\s]\\S*)"_s);
    const auto match = form.match(line);
    if (!match.hasMatch())
        return line;
    QString value = match.captured(u"value");
    const ImportPlace place{{}, number};
    if (value.startsWith(u'\'') && value.endsWith(u'\'') && value.size() > 1) {
        value = value.sliced(1, value.size() - 2);
    } else {
        const auto inform = [&](const QString &text) {
            m_conf.notes.append({ImportNote::Kind::Information, place, text});
        };
        if (value == u"\\") // nothing, and the line goes on
            return line;
        if (value.endsWith(u','))
            inform(ImportText::tr("the comma directly after the password belongs to it, as ddclient reads it. If that "
                                  "is not so, enter the password anew after the import."));
        else if (value.startsWith(u'"') && value.endsWith(u'"') && value.size() > 1)
            inform(ImportText::tr("the double quotation marks belong to the password, as ddclient reads it. If that is "
                                  "not so, enter the password anew after the import."));
    }
    passwords.append({match.captured(u"key"), value, place});
    return match.captured(u"before") + match.captured(u"key") + u"=x"_s + line.mid(match.capturedEnd());
}

// A value ends with a blank or a comma that no quotation mark and no backslash protects.
std::optional<ImportProblem> Parser::takeValue(const Joined &line, qsizetype &at, const QString &key, QString &value)
{
    QChar quote;
    const ImportPlace place = line.placeOf(at);
    for (; at < line.text.size(); ++at) {
        const QChar c = line.text[at];
        if (c == u'\\' && at + 1 < line.text.size()) {
            value += line.text[++at];
        } else if (!quote.isNull() && c == quote) {
            quote = {};
        } else if (quote.isNull() && (c == u'\'' || c == u'"')) {
            quote = c;
        } else if (quote.isNull() && (c.isSpace() || c == u',')) {
            break;
        } else {
            value += c;
        }
    }
    if (!quote.isNull())
        return ImportProblem{place, ImportText::tr("the quotation mark after %1= is never closed.").arg(key)};
    return std::nullopt;
}

std::optional<ImportProblem> Parser::takeAssignments(const Joined &line, qsizetype &at, ForeignSettings &settings)
{
    static const QRegularExpression form(u"\\G[,\\s]*([A-Za-z][0-9A-Za-z_-]*)\\s*=[ \\t]*"_s);
    for (;;) {
        const auto match = form.match(line.text, at);
        if (!match.hasMatch())
            break;
        const QString key = match.captured(1).toLower();
        const ImportPlace place = line.placeOf(match.capturedStart(1));
        at = match.capturedEnd();
        QString value;
        if (const auto problem = takeValue(line, at, key, value))
            return problem;
        const auto password = std::find_if(line.passwords.cbegin(), line.passwords.cend(), [&](const Password &one) {
            return one.key.compare(key, Qt::CaseInsensitive) == 0 && value == u"x";
        });
        if (password != line.passwords.cend())
            settings.add({key, {password->value}, password->place});
        else
            settings.add({key, {value}, place});
    }
    while (at < line.text.size() && (line.text[at].isSpace() || line.text[at] == u','))
        ++at;
    return std::nullopt;
}

void Parser::takeHosts(const QString &list, const ImportPlace &place, const ForeignSettings &settings)
{
    for (const QString &name : list.split(u',', Qt::SkipEmptyParts)) {
        const DdclientHost host{name, place, settings};
        if (const auto known = m_indexes.constFind(name); known != m_indexes.cend()) {
            m_conf.notes.append({ImportNote::Kind::Information, place,
                                 ImportText::tr("%1 stood above already. This place counts.").arg(name.left(60))});
            m_conf.hosts[*known] = host;
        } else {
            m_indexes.insert(name, m_conf.hosts.size());
            m_conf.hosts.append(host);
        }
    }
}

std::optional<ImportProblem> Parser::take(const Joined &line)
{
    qsizetype at = 0;
    ForeignSettings own;
    if (const auto problem = takeAssignments(line, at, own))
        return problem;
    static const QRegularExpression comma(u"\\s*,\\s*"_s);
    QString rest = line.text.mid(at).simplified();
    rest.replace(comma, u","_s);
    const QStringList words = rest.split(u' ', Qt::SkipEmptyParts);
    const auto further = own.take(u"host");
    QStringList hosts = words.isEmpty() ? QStringList() : QStringList{words.front()};
    if (further)
        hosts.append(further->value());
    if (hosts.isEmpty()) {
        m_globals = own.over(m_globals);
        m_conf.globals += own.all();
        return std::nullopt;
    }
    ForeignSettings settings = own.over(m_globals);
    const ImportPlace place = line.placeOf(at);
    // The old way: host login password.
    if (words.size() > 1)
        settings.add({u"login"_s, {words[1]}, place});
    if (words.size() > 2)
        settings.add({u"password"_s, {words[2]}, place});
    if (words.size() > 3)
        return ImportProblem{place, ImportText::tr("there is more here than a host, a user name and a password. Is a "
                                                   "comma missing?")};
    takeHosts(hosts.join(u','), place, settings);
    return std::nullopt;
}

std::optional<ImportProblem> Parser::parse(const QString &text)
{
    static const QRegularExpression comment(u"#.*$"_s);
    Joined joined;
    int number = 0;
    const QStringList lines = text.split(u'\n');
    for (const QString &whole : lines) {
        ++number;
        QString line = withoutPassword(whole, number, joined.passwords);
        line.remove(comment);
        joined.starts.append({joined.text.size(), number});
        const bool goesOn = line.endsWith(u'\\');
        if (goesOn)
            line.chop(1);
        joined.text += line;
        if (goesOn && number < lines.size())
            continue;
        if (goesOn)
            return ImportProblem{
                {{}, number}, ImportText::tr("the file ends with a \\ that announces another line. It was cut off.")};
        if (const auto problem = take(joined))
            return problem;
        joined = {};
    }
    return std::nullopt;
}

} // namespace

std::expected<DdclientConf, ImportProblem> readDdclientConf(const QString &text)
{
    DdclientConf conf;
    if (const auto problem = Parser(conf).parse(text))
        return std::unexpected(*problem);
    return conf;
}

} // namespace doorplate
