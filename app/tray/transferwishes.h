// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the person wishes about import and export: reads and writes the files, keeps the secrets, and stores the accounts
// all at once.
#pragma once

#include "ui/accounts/exportdialog.h"
#include "ui/accounts/importdialog.h"

#include <QObject>

namespace doorplate {

class Desktop;
class Services;

class TransferWishes : public QObject
{
    Q_OBJECT

public:
    TransferWishes(Services &services, Desktop &desktop, QObject *parent = nullptr);

private:
    void offer();
    ImportDialog *openImport();
    void read(ImportDialog *dialog, const QString &path, const std::optional<Secret> &passphrase);
    void import(ImportDialog *dialog, const QList<PlannedAccount> &plan);
    void store(ImportDialog *dialog, const QList<Account> &accounts, const QList<std::pair<QString, Credentials>> &kept,
               bool hadSecrets);
    void openExport();
    void writeExport(ExportDialog *dialog, const ExportWish &wish);
    void finish(ExportDialog *dialog, const ExportWish &wish, const QList<Account> &accounts,
                const QMap<QString, Credentials> &secrets);

    Services &m_services;
    Desktop &m_desktop;
};

} // namespace doorplate
