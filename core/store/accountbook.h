// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The accounts: in memory, and in accounts.json, written whole at each change. Secrets are never here.
#pragma once

#include "core/model/account.h"
#include "core/model/result.h"

#include <QJsonObject>
#include <QObject>

namespace doorplate {

QJsonObject toJson(const Account &account);
// Wrong types and unreadable names are named in problems ("domains: \"a b\" is not a host name"), not guessed at.
Account accountFromJson(const QJsonObject &object, QStringList *problems);

class AccountBook : public QObject
{
    Q_OBJECT

public:
    explicit AccountBook(QString path, QObject *parent = nullptr);

    // A broken file is kept aside (or, when it cannot be moved, nothing is written until it is mended); a newer version
    // is refused (Misconfigured) and left alone. An account with problems is loaded, disabled in effect, and named.
    Result<QStringList> load();
    const QList<Account> &accounts() const { return m_accounts; }
    const Account *find(QStringView id) const;
    const Account *findByName(QStringView name) const; // without regard to case

    // What is wrong with an account as it stands in the file, in plain words; such an account is not updated.
    QStringList problemsOf(const QString &accountId) const;

    // Each is on the disk when it returns without a failure; on failure nothing changed.
    Result<void> add(const Account &account);
    Result<void> replace(const Account &account); // by id
    Result<void> remove(const QString &id);

signals:
    void added(const doorplate::Account &account);
    void edited(const doorplate::Account &before, const doorplate::Account &after);
    void removed(const doorplate::Account &account);

private:
    Result<void> write(const QList<Account> &accounts);

    QString m_path;
    QList<Account> m_accounts;
    QList<QJsonObject> m_unread; // rows that could not be read at all, written back as they came
    bool m_isWritable = true;
};

} // namespace doorplate
