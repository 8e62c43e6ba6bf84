// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tray/transferwishes.h"

#include "app/importfile.h"
#include "app/keychainhealth.h"
#include "app/secretjobs.h"
#include "app/services.h"
#include "core/importers/doorplatefile.h"
#include "core/importers/inadynexport.h"
#include "core/store/jsonfile.h"
#include "core/text/describe.h"
#include "ui/desktop.h"

namespace doorplate {

using namespace Qt::StringLiterals;

TransferWishes::TransferWishes(Services &services, Desktop &desktop, QObject *parent)
    : QObject(parent),
      m_services(services),
      m_desktop(desktop)
{
    desktop.setImportAvailable(true);
    connect(&desktop, &Desktop::importWanted, this, [this] { openImport(); });
    connect(&desktop, &Desktop::importFileWanted, this, [this](const QString &path) { read(openImport(), path, {}); });
    connect(&desktop, &Desktop::exportWanted, this, &TransferWishes::openExport);
    offer();
}

// Only while there is no account yet, and only said: nothing is read before the person asks for it.
void TransferWishes::offer()
{
    const QStringList found = m_services.accounts.accounts().isEmpty() ? filesToImport() : QStringList();
    m_desktop.offerFile(found.value(0));
}

ImportDialog *TransferWishes::openImport()
{
    ImportDialog *dialog = m_desktop.openImport(filesToImport());
    disconnect(dialog, nullptr, this, nullptr); // it may be open already
    connect(dialog, &ImportDialog::fileWanted, this, [this, dialog](const QString &path) { read(dialog, path, {}); });
    connect(dialog, &ImportDialog::passphraseWanted, this,
            [this, dialog](const QString &path, const Secret &passphrase) { read(dialog, path, passphrase); });
    connect(dialog, &ImportDialog::importWanted, this,
            [this, dialog](const QList<PlannedAccount> &plan) { import(dialog, plan); });
    return dialog;
}

void TransferWishes::read(ImportDialog *dialog, const QString &path, const std::optional<Secret> &passphrase)
{
    const auto imported = importFile(path, m_services.catalog, passphrase);
    if (!imported)
        return dialog->showProblem(path, sentence(imported.error()), imported.error().needsPassphrase);
    ImportView view{path, *imported, planImport(*imported, m_services.catalog, m_services.accounts.accounts()), {}, {}};
    if (const auto hindrance = keychainHindrance())
        view.keychainTrouble = *hindrance;
    else
        view.keychainName = m_services.keychain->name();
    dialog->showPlan(view);
}

// The secrets first, all of them or none; without a keychain they stay in memory, as the dialog said.
void TransferWishes::import(ImportDialog *dialog, const QList<PlannedAccount> &plan)
{
    const bool hasKeychain = !keychainHindrance().has_value();
    QList<Account> accounts;
    QList<std::pair<QString, Credentials>> secrets;
    bool hadSecrets = false;
    for (const PlannedAccount &planned : plan) {
        Account account = planned.imported.account;
        const auto &own = planned.imported.secrets.secrets;
        hadSecrets |= !own.isEmpty();
        for (auto it = own.cbegin(); it != own.cend() && !hasKeychain; ++it) {
            account.secrets.insert(it.key(), {SecretSource::Kind::Ask, {}});
            m_services.session.put(account.id, it.key(), it.value());
        }
        if (hasKeychain && !own.isEmpty())
            secrets.append({account.id, planned.imported.secrets});
        accounts.append(account);
    }
    auto *keep = new KeepImportedSecretsJob(*m_services.keychain, secrets, dialog);
    connect(keep, &KeepImportedSecretsJob::advanced, dialog, &ImportDialog::showProgress);
    connect(keep, &KeepImportedSecretsJob::finished, this,
            [this, dialog, accounts, secrets, hadSecrets](const Result<void> &kept) {
                if (kept)
                    store(dialog, accounts, secrets, hadSecrets);
                else
                    dialog->importFailed(tr("The passwords could not be kept: %1.").arg(kept.error().detail));
            });
    keep->start();
}

void TransferWishes::store(ImportDialog *dialog, const QList<Account> &accounts,
                           const QList<std::pair<QString, Credentials>> &kept, bool hadSecrets)
{
    const auto stored = m_services.accounts.addAll(accounts);
    if (stored) {
        dialog->imported(int(accounts.size()), hadSecrets);
        return offer();
    }
    for (const auto &[id, credentials] : kept) {
        auto *forget = new ForgetSecretsJob(*m_services.keychain, id, credentials.secrets.keys(), this);
        connect(forget, &ForgetSecretsJob::finished, forget, &QObject::deleteLater);
        forget->start();
    }
    dialog->importFailed(sentence(stored.error(), {}));
}

void TransferWishes::openExport()
{
    ExportDialog *dialog = m_desktop.openExport(m_services.accounts.accounts());
    disconnect(dialog, nullptr, this, nullptr); // it may be open already
    connect(dialog, &ExportDialog::exportWanted, this,
            [this, dialog](const ExportWish &wish) { writeExport(dialog, wish); });
}

void TransferWishes::writeExport(ExportDialog *dialog, const ExportWish &wish)
{
    QList<Account> accounts;
    for (const Account &account : m_services.accounts.accounts()) {
        if (wish.accountIds.contains(account.id))
            accounts.append(account);
    }
    if (!wish.passphrase)
        return finish(dialog, wish, accounts, {});
    auto *read = new ReadKeptSecretsJob(*m_services.keychain, accounts, m_services.catalog, dialog);
    connect(read, &ReadKeptSecretsJob::finished, this,
            [this, dialog, wish, accounts](const Result<QMap<QString, Credentials>> &secrets) {
                if (secrets)
                    finish(dialog, wish, accounts, *secrets);
                else
                    dialog->exportFailed(
                        tr("The passwords could not be read: %1. Nothing was saved.").arg(secrets.error().detail));
            });
    read->start();
}

void TransferWishes::finish(ExportDialog *dialog, const ExportWish &wish, const QList<Account> &accounts,
                            const QMap<QString, Credentials> &secrets)
{
    Result<QByteArray> content =
        wish.isForInadyn ? Result<QByteArray>(inadynFile(accounts, m_services.catalog)) : Result<QByteArray>();
    if (!wish.isForInadyn) {
        QList<ExportedAccount> exported;
        for (const Account &account : accounts)
            exported.append({account, secrets.value(account.id)});
        content = doorplateFile(exported, wish.passphrase);
    }
    if (!content)
        return dialog->exportFailed(tr("The passwords could not be sealed, so nothing was saved."));
    if (const auto written = writeWholeFile(wish.path, *content); !written)
        return dialog->exportFailed(sentence(written.error(), {}));
    dialog->exported(wish.path);
}

} // namespace doorplate
