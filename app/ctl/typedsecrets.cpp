// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/typedsecrets.h"

#include <QCoreApplication>

namespace doorplate {

using namespace Qt::StringLiterals;

namespace {

QString tell(const char *text)
{
    return QCoreApplication::translate("TypedSecrets", text);
}

} // namespace

std::expected<Credentials, QString> typedSecrets(const QList<TypedSecret> &wanted, const Terminal &terminal)
{
    Credentials credentials;
    for (const TypedSecret &secret : wanted) {
        std::optional<Secret> typed;
        switch (secret.from) {
        case TypedSecret::From::StandardInput:
            typed = terminal.readSecret();
            break;
        case TypedSecret::From::Prompt:
            if (!terminal.canAsk()) {
                if (secret.isOptional)
                    continue;
                return std::unexpected(
                    tell(QT_TRANSLATE_NOOP("TypedSecrets",
                                           "The provider needs a secret (%1), and nobody is there to be asked. Use "
                                           "--password-stdin, --password-file FILE or --password-command CMD."))
                        .arg(secret.label));
            }
            typed = terminal.askSecret(tell(QT_TRANSLATE_NOOP("TypedSecrets", "%1 (not shown): ")).arg(secret.label));
            break;
        }
        if (typed && typed->isEmpty() && secret.isOptional)
            continue;
        if (!typed || typed->isEmpty())
            return std::unexpected(
                tell(QT_TRANSLATE_NOOP("TypedSecrets", "Nothing was entered for \"%1\".")).arg(secret.label));
        credentials.secrets.insert(secret.field, *typed);
    }
    return credentials;
}

} // namespace doorplate
