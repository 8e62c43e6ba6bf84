// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for the secrets of an account and puts them into the keychain: all of them or none.
#pragma once

#include "app/ctl/accountoptions.h"
#include "app/ctl/terminal.h"
#include "core/model/credentials.h"
#include "core/store/secretstore.h"

#include <QObject>

namespace doorplate {

// Reads from the terminal or standard input. The error is a sentence: nobody to ask, or nothing typed.
std::expected<Credentials, QString> typedSecrets(const QList<TypedSecret> &wanted, const Terminal &terminal);

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
