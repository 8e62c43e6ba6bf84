// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Puts the secrets of one account into a store, all of them or none; and takes them out again.
#pragma once

#include "core/model/credentials.h"
#include "core/store/secretstore.h"

#include <QObject>

namespace doorplate {

// Writes them one after another; after a failure those of this job are taken out again.
class KeepSecretsJob : public QObject
{
    Q_OBJECT

public:
    KeepSecretsJob(SecretStore &store, QString accountId, const Credentials &credentials, QObject *parent);

    void start();

signals:
    // Once, never from within start().
    void finished(const doorplate::Result<void> &kept);

private:
    void writeNext();
    void takeBack(const Failure &why);

    SecretStore &m_store;
    QString m_accountId;
    Credentials m_credentials;
    QStringList m_open;
    QStringList m_written;
};

// Removes the entries of these fields; what is not there is no failure.
class ForgetSecretsJob : public QObject
{
    Q_OBJECT

public:
    ForgetSecretsJob(SecretStore &store, QString accountId, QStringList fields, QObject *parent);

    void start();

signals:
    // Once, never from within start().
    void finished(const doorplate::Result<void> &forgotten);

private:
    void removeNext();

    SecretStore &m_store;
    QString m_accountId;
    QStringList m_fields;
    Result<void> m_result;
};

} // namespace doorplate
