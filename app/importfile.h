// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Brings another program's settings file from the disk to the importers, and the secrets in it to where they are kept.
#pragma once

#include "core/importers/importplan.h"
#include "core/store/secretstore.h"

#include <QObject>

namespace doorplate {

// Reads the file and all that it includes, and nothing else. Files of more than a settings file's size are not read.
ImportResult importFile(const QString &path, const Catalog &catalog, const std::optional<Secret> &passphrase = {});
ImportResult importBytes(const QByteArray &bytes, const QString &path, const Catalog &catalog,
                         const std::optional<Secret> &passphrase = {});

// Those of the usual places where there is a file that can be read.
QStringList filesToImport();

// Puts the secrets of several accounts into a store, all of them or none.
class KeepImportedSecretsJob : public QObject
{
    Q_OBJECT

public:
    // By account id.
    KeepImportedSecretsJob(SecretStore &store, QList<std::pair<QString, Credentials>> secrets, QObject *parent);

    void start();

signals:
    void advanced(int done, int of);
    // Once, never from within start().
    void finished(const doorplate::Result<void> &kept);

private:
    void keepNext();
    void takeBackNext(const Failure &why);

    SecretStore &m_store;
    QList<std::pair<QString, Credentials>> m_secrets;
    qsizetype m_next = 0;
};

// The secrets of several accounts that are in a store, for an export.
class ReadKeptSecretsJob : public QObject
{
    Q_OBJECT

public:
    ReadKeptSecretsJob(SecretStore &store, const QList<Account> &accounts, const Catalog &catalog, QObject *parent);

    void start();

signals:
    // Once, never from within start(). By account id; an entry that is not there is no failure and simply missing.
    void finished(const doorplate::Result<QMap<QString, doorplate::Credentials>> &secrets);

private:
    void readNext();

    SecretStore &m_store;
    QList<std::pair<QString, QString>> m_open; // account id and field
    QMap<QString, Credentials> m_secrets;
};

} // namespace doorplate
