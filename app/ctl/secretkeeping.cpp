// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/secretkeeping.h"

#include <QCoreApplication>
#include <QTimer>

namespace doorplate {

using namespace Qt::StringLiterals;

namespace {

QString tell(const char *text)
{
    return QCoreApplication::translate("SecretKeeping", text);
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
                return std::unexpected(
                    tell(QT_TRANSLATE_NOOP("SecretKeeping",
                                           "The provider needs a secret (%1), and nobody is there to be asked. Use "
                                           "--password-stdin, --password-file FILE or --password-command CMD."))
                        .arg(secret.label));
            }
            typed = terminal.askSecret(tell(QT_TRANSLATE_NOOP("SecretKeeping", "%1 (not shown): ")).arg(secret.label));
            break;
        }
        if (!typed || typed->isEmpty())
            return std::unexpected(
                tell(QT_TRANSLATE_NOOP("SecretKeeping", "Nothing was entered for \"%1\".")).arg(secret.label));
        credentials.secrets.insert(secret.field, *typed);
    }
    return credentials;
}

KeepSecretsJob::KeepSecretsJob(SecretStore &store, QString accountId, const Credentials &credentials,
                               QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_accountId(std::move(accountId))
    , m_credentials(credentials)
    , m_open(credentials.secrets.keys())
{
}

void KeepSecretsJob::start()
{
    QTimer::singleShot(0, this, &KeepSecretsJob::writeNext);
}

void KeepSecretsJob::writeNext()
{
    if (m_open.isEmpty()) {
        emit finished({});
        return;
    }
    const QString field = m_open.takeFirst();
    m_store.write(m_accountId, field, m_credentials.secret(field), this, [this, field](const Result<void> &written) {
        if (!written)
            return takeBack(written.error());
        m_written.append(field);
        writeNext();
    });
}

void KeepSecretsJob::takeBack(const Failure &why)
{
    auto *back = new ForgetSecretsJob(m_store, m_accountId, m_written, this);
    connect(back, &ForgetSecretsJob::finished, this, [this, why] { emit finished(std::unexpected(why)); });
    back->start();
}

ForgetSecretsJob::ForgetSecretsJob(SecretStore &store, QString accountId, QStringList fields, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_accountId(std::move(accountId))
    , m_fields(std::move(fields))
{
}

void ForgetSecretsJob::start()
{
    QTimer::singleShot(0, this, &ForgetSecretsJob::removeNext);
}

void ForgetSecretsJob::removeNext()
{
    if (m_fields.isEmpty()) {
        emit finished(m_result);
        return;
    }
    m_store.remove(m_accountId, m_fields.takeFirst(), this, [this](const Result<void> &removed) {
        if (!removed)
            m_result = removed;
        removeNext();
    });
}

} // namespace doorplate
