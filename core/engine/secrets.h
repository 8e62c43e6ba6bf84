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

// One job: all secret fields of the account. A Failure is NoSecret, detail says which field and why; a file that others
// may read (mode & 077) is refused.
class CredentialsJob : public QObject
{
    Q_OBJECT

public:
    CredentialsJob(SecretStore &keychain, SecretStore &session, Account account, QList<ProviderField> fields,
                   QObject *parent);

    void start();

signals:
    void finished(const doorplate::Result<doorplate::Credentials> &credentials);

private:
    void readNext();

    SecretStore &m_keychain;
    SecretStore &m_session; // "ask me after each start": in memory only
    Account m_account;
    QList<ProviderField> m_fields;
    Credentials m_credentials;
};

} // namespace doorplate
