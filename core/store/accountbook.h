// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The accounts: in memory, and in accounts.json, written whole at each change. Secrets are never here.
#pragma once

#include "core/model/account.h"
#include "core/model/result.h"
#include "core/store/accountjson.h"
#include "core/store/versionedfile.h"

#include <QHash>
#include <QJsonArray>
#include <QObject>

namespace doorplate {

class AccountBook : public QObject
{
    Q_OBJECT

public:
    explicit AccountBook(QString path, QObject *parent = nullptr);

    // Notes for the person, empty when all was well. A broken file is kept aside (or, when it cannot be moved, nothing is
    // written until it is mended); a newer version is refused (Misconfigured) and left alone. An account with problems
    // is loaded and named, and counts as misconfigured: see problemsOf.
    Result<QStringList> load();
    const QList<Account> &accounts() const { return m_accounts; }
    const Account *find(QStringView id) const;
    const Account *findByName(QStringView name) const; // without regard to case
    // What could not be understood in the file about this account, each beginning with its key; empty when all was well.
    // Its row stays in the file as it was until the account is replaced.
    QStringList problemsOf(const QString &accountId) const { return m_problems.value(accountId); }

    // Each is on the disk when it returns without a failure; on failure nothing changed. An id or a name that another
    // account has is Misconfigured, with the name in detail.
    Result<void> add(const Account &account);
    Result<void> addAll(const QList<Account> &accounts); // with one writing, all or none
    Result<void> replace(const Account &account);        // by id
    Result<void> remove(const QString &id);              // nothing there is no failure

signals:
    void added(const doorplate::Account &account);
    void edited(const doorplate::Account &before, const doorplate::Account &after);
    void removed(const doorplate::Account &account);

private:
    using Rows = QHash<QString, QJsonObject>;

    bool takeRow(const QJsonObject &row, QStringList &notes);
    Result<void> checkName(const Account &account) const;
    Result<void> write(const QList<Account> &accounts, const Rows &rows);

    VersionedFile m_file;
    QList<Account> m_accounts;
    Rows m_rows; // by id, as they stand in the file: with the keys of other versions, and unread values untouched
    QHash<QString, QStringList> m_problems; // by id
    QJsonArray m_unread;                    // entries that are no accounts at all, written back as they came
    QJsonObject m_unknown;                  // keys beside "accounts", likewise
};

} // namespace doorplate
