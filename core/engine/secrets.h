// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Brings the credentials of one account together: keychain, memory of this session, command or file.
#pragma once

#include "core/model/account.h"
#include "core/model/credentials.h"
#include "core/providers/description.h"
#include "core/store/secretstore.h"

#include <QObject>

namespace doorplate {

// All secret fields of one account. A Failure is NoSecret: its detail says why. A file that others may read
// (mode & 077) is refused, a command has 15 seconds; of either, the first line is the secret, or all of it where that
// line only opens a key statement, a JSON object or a PEM block. A secret that the provider
// does not require is read only when the account says that it was given (Account::secrets).
class CredentialsJob : public QObject
{
    Q_OBJECT

public:
    CredentialsJob(SecretStore &keychain, SecretStore &session, Account account, QList<ProviderField> fields,
                   QObject *parent);

    void start();

signals:
    // Once, never from within start().
    void finished(const doorplate::Result<doorplate::Credentials> &credentials);

private:
    void readNext();
    void readFrom(SecretStore &store, const ProviderField &field);
    void readFile(const ProviderField &field, const QString &path);
    void runCommand(const ProviderField &field, const QString &command);
    void take(const ProviderField &field, const Result<std::optional<Secret>> &secret);

    SecretStore &m_keychain;
    SecretStore &m_session; // "ask me after each start": in memory only
    Account m_account;
    QList<ProviderField> m_fields; // those not read yet
    Credentials m_credentials;
};

} // namespace doorplate
