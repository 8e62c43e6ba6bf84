// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the person wishes about accounts: the dialog with its Save and Test, removing, and passwords that are asked for
// after each start.
#pragma once

#include "core/model/account.h"
#include "core/model/result.h"
#include "core/model/secret.h"
#include "ui/accounts/accountdraft.h"

#include <QMap>
#include <QObject>

namespace doorplate {

class AccountEditor;
class Desktop;
class Services;

class AccountWishes : public QObject
{
    Q_OBJECT

public:
    AccountWishes(Services &services, Desktop &desktop, QObject *parent = nullptr);

    // Asks for every password that is kept in memory only and is not there yet.
    void askAll();

private:
    void add();
    void edit(const QString &accountId);
    void remove(const QString &accountId);
    void giveSecret(const QString &accountId);
    void publishAnyway(const QString &accountId);
    void ask(const Account &account);

    AccountDraft draftOf(const Account &account, bool isNew, const QStringList &storedSecrets) const;
    void open(const AccountDraft &draft);
    void openAssistant();
    void serve(AccountEditor *dialog);
    void save(AccountEditor *dialog, const Account &account, const QMap<QString, Secret> &secrets);
    void store(AccountEditor *dialog, const Account &account, const QStringList &keptSecrets, bool hasNewSecret);
    void test(AccountEditor *dialog, const Account &account);
    void forgetSecrets(const Account &account, const QStringList &fields);
    QStringList keychainFields(const Account &account) const;
    // The secrets that are to be asked for and are not in memory.
    QStringList missingSecrets(const Account &account) const;

    Services &m_services;
    Desktop &m_desktop;
};

} // namespace doorplate
