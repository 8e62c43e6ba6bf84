// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importfile.h"

#include "app/secretjobs.h"
#include "core/importers/importsettings.h"
#include "core/importers/plaintext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

Result<QByteArray> readAtMost(const QString &path)
{
    QFile file(path);
    if (QFileInfo(path).isDir())
        return failed(Failure::Kind::Storage, QCoreApplication::translate("ImportFile", "it is a folder"));
    if (!file.open(QIODevice::ReadOnly))
        return failed(Failure::Kind::Storage, file.errorString());
    // One more than is allowed, so that the importers say what is wrong with it. A device may have no size at all.
    return file.read(largestImport + 1);
}

} // namespace

ImportResult importBytes(const QByteArray &bytes, const QString &path, const Catalog &catalog,
                         const std::optional<Secret> &passphrase)
{
    return importSettings(bytes, ImportContext{catalog, path, QDir::homePath(), readAtMost, passphrase});
}

ImportResult importFile(const QString &path, const Catalog &catalog, const std::optional<Secret> &passphrase)
{
    const auto bytes = readAtMost(path);
    if (!bytes) {
        const QString text = QCoreApplication::translate("ImportFile", "The file %1 cannot be read: %2.")
                                 .arg(QDir::toNativeSeparators(path), bytes.error().detail);
        return std::unexpected(ImportProblem{{}, text});
    }
    return importBytes(*bytes, QFileInfo(path).absoluteFilePath(), catalog, passphrase);
}

QStringList filesToImport()
{
    QStringList found;
    for (QString path : usualImportPlaces()) {
        if (path.startsWith(u"~/"))
            path = QDir::homePath() + path.mid(1);
        const QFileInfo file(path);
        if (file.isFile() && file.isReadable() && file.size() > 0)
            found.append(path);
    }
    return found;
}

KeepImportedSecretsJob::KeepImportedSecretsJob(SecretStore &store, QList<std::pair<QString, Credentials>> secrets,
                                               QObject *parent)
    : QObject(parent),
      m_store(store),
      m_secrets(std::move(secrets))
{
}

void KeepImportedSecretsJob::start()
{
    QTimer::singleShot(0, this, &KeepImportedSecretsJob::keepNext);
}

void KeepImportedSecretsJob::keepNext()
{
    emit advanced(int(m_next), int(m_secrets.size()));
    if (m_next == m_secrets.size()) {
        emit finished({});
        return;
    }
    const auto &[id, credentials] = m_secrets[m_next];
    auto *keep = new KeepSecretsJob(m_store, id, credentials, this);
    connect(keep, &KeepSecretsJob::finished, this, [this, keep](const Result<void> &kept) {
        keep->deleteLater();
        if (!kept)
            return takeBackNext(kept.error());
        ++m_next;
        keepNext();
    });
    keep->start();
}

void KeepImportedSecretsJob::takeBackNext(const Failure &why)
{
    if (m_next == 0) {
        emit finished(std::unexpected(why));
        return;
    }
    const auto &[id, credentials] = m_secrets[--m_next];
    auto *back = new ForgetSecretsJob(m_store, id, credentials.secrets.keys(), this);
    connect(back, &ForgetSecretsJob::finished, this, [this, back, why] {
        back->deleteLater();
        takeBackNext(why);
    });
    back->start();
}

ReadKeptSecretsJob::ReadKeptSecretsJob(SecretStore &store, const QList<Account> &accounts, const Catalog &catalog,
                                       QObject *parent)
    : QObject(parent),
      m_store(store)
{
    for (const Account &account : accounts) {
        const Description *description = catalog.find(account.provider);
        for (const ProviderField &field : description ? description->secretFields() : QList<ProviderField>()) {
            const bool isGiven = field.isRequired || account.secrets.contains(field.key);
            if (isGiven && account.secretSource(field.key).kind == SecretSource::Kind::Keychain)
                m_open.append({account.id, field.key});
        }
    }
}

void ReadKeptSecretsJob::start()
{
    QTimer::singleShot(0, this, &ReadKeptSecretsJob::readNext);
}

void ReadKeptSecretsJob::readNext()
{
    if (m_open.isEmpty()) {
        emit finished(m_secrets);
        return;
    }
    const auto [id, field] = m_open.takeFirst();
    m_store.read(id, field, this, [this, id, field](const Result<std::optional<Secret>> &secret) {
        if (!secret) {
            emit finished(std::unexpected(secret.error()));
            return;
        }
        if (secret->has_value())
            m_secrets[id].secrets.insert(field, **secret);
        readNext();
    });
}

} // namespace doorplate
