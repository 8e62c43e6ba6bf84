// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secretjobs.h"

#include <QTimer>

namespace doorplate {

KeepSecretsJob::KeepSecretsJob(SecretStore &store, QString accountId, const Credentials &credentials, QObject *parent)
    : QObject(parent),
      m_store(store),
      m_accountId(std::move(accountId)),
      m_credentials(credentials),
      m_open(credentials.secrets.keys())
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
    : QObject(parent),
      m_store(store),
      m_accountId(std::move(accountId)),
      m_fields(std::move(fields))
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
