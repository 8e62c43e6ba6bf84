// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/passphrase.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

constexpr qsizetype shortest = 8;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Passphrase)
};

std::expected<Secret, QString> fromFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(Words::tr("The file %1 cannot be read: %2.").arg(path, file.errorString()));
#ifdef Q_OS_UNIX
    constexpr auto others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    if (file.permissions() & others)
        return std::unexpected(Words::tr("Other users of this computer may read the file %1. Make it yours alone with "
                                         "\"chmod 600\".")
                                   .arg(path));
#endif
    QByteArray line = file.readLine(16 * 1024);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return Secret(line);
}

std::expected<Secret, QString> asked(const Terminal &terminal, PassphraseUse use)
{
    if (!terminal.canAsk())
        return std::unexpected(Words::tr("The passwords need a passphrase, and nobody is there to be asked. Use "
                                         "--passphrase-file FILE or --passphrase-stdin."));
    const auto typed = terminal.askSecret(Words::tr("Passphrase (not shown): "));
    if (!typed)
        return std::unexpected(Words::tr("No passphrase was entered."));
    if (use == PassphraseUse::Open)
        return *typed;
    const auto again = terminal.askSecret(Words::tr("Once more: "));
    if (!again || !typed->isSameAs(*again))
        return std::unexpected(Words::tr("The two are not the same."));
    return *typed;
}

} // namespace

QList<OptionSpec> passphraseOptions()
{
    return {{.name = u"passphrase-file"_s,
             .placeholder = u"FILE"_s,
             .help = Words::tr("read the passphrase from the first line of this file (mode 0600)")},
            {.name = u"passphrase-stdin"_s,
             .placeholder = {},
             .help = Words::tr("read the passphrase from standard input")}};
}

std::expected<Secret, QString> typedPassphrase(const Arguments &arguments, const Terminal &terminal, PassphraseUse use)
{
    std::expected<Secret, QString> passphrase;
    if (const auto file = arguments.value(u"passphrase-file"_s))
        passphrase = fromFile(*file);
    else if (arguments.has(u"passphrase-stdin"_s))
        passphrase = terminal.readSecret().value_or(Secret());
    else
        passphrase = asked(terminal, use);
    if (!passphrase)
        return passphrase;
    if (passphrase->isEmpty())
        return std::unexpected(Words::tr("No passphrase was entered."));
    if (use == PassphraseUse::Seal && QString::fromUtf8(passphrase->reveal()).size() < shortest)
        return std::unexpected(Words::tr("The passphrase needs at least %n character(s): whoever has the file can try "
                                         "as many as they like.",
                                         nullptr, int(shortest)));
    return passphrase;
}

} // namespace doorplate
