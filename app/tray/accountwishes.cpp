// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tray/accountwishes.h"

#include "app/keychainhealth.h"
#include "app/secretjobs.h"
#include "app/services.h"
#include "core/detect/interfaces.h"
#include "core/engine/trial.h"
#include "core/log/categories.h"
#include "core/text/describe.h"
#include "ui/desktop.h"

namespace doorplate {

using namespace Qt::StringLiterals;

AccountWishes::AccountWishes(Services &services, Desktop &desktop, QObject *parent)
    : QObject(parent),
      m_services(services),
      m_desktop(desktop)
{
    connect(&desktop, &Desktop::addAccountWanted, this, &AccountWishes::add);
    connect(&desktop, &Desktop::assistantWanted, this, &AccountWishes::openAssistant);
    connect(&desktop, &Desktop::editAccountWanted, this, &AccountWishes::edit);
    connect(&desktop, &Desktop::removeAccountWanted, this, &AccountWishes::remove);
    connect(&desktop, &Desktop::publishAnywayWanted, this, &AccountWishes::publishAnyway);
    connect(&desktop, &Desktop::secretWanted, this, &AccountWishes::giveSecret);
}

void AccountWishes::askAll()
{
    for (const Account &account : m_services.accounts.accounts()) {
        if (account.enabled)
            ask(account);
    }
}

void AccountWishes::add()
{
    Account account;
    account.id = newAccountId();
    open(draftOf(account, true, {}));
}

void AccountWishes::edit(const QString &accountId)
{
    const Account *account = m_services.accounts.find(accountId);
    if (!account)
        return;
    QStringList stored = keychainFields(*account);
    for (auto source = account->secrets.cbegin(); source != account->secrets.cend(); ++source) {
        if (m_services.session.has(accountId, source.key()))
            stored.append(source.key());
    }
    open(draftOf(*account, false, stored));
}

void AccountWishes::publishAnyway(const QString &accountId)
{
    const Account *known = m_services.accounts.find(accountId);
    if (!known)
        return;
    Account account = *known;
    account.publishAnyway = true;
    if (const auto saved = m_services.accounts.replace(account); !saved)
        m_desktop.showTrouble(sentence(saved.error(), {}));
}

AccountDraft AccountWishes::draftOf(const Account &account, bool isNew, const QStringList &storedSecrets) const
{
    AccountDraft draft;
    draft.account = account;
    draft.isNew = isNew;
    for (const Account &other : m_services.accounts.accounts()) {
        if (other.id != account.id)
            draft.others.append(other);
    }
    draft.storedSecrets = storedSecrets;
    if (const auto hindrance = keychainHindrance())
        draft.keychainTrouble = *hindrance;
    else
        draft.keychainName = m_services.keychain->name();
    for (const Source &source : m_services.sources.all())
        draft.sources.append({source.id, source.name});
    for (const InterfaceView &interface : systemInterfaces()) {
        if (!interface.isLoopback)
            draft.sources.append({u"interface:"_s + interface.name, tr("Network adapter %1").arg(interface.name)});
    }
    draft.address = m_services.engine->address(AddressFamily::IPv4);
    draft.network = m_services.engine->address(AddressFamily::IPv6);
    if (const auto own = addressOf(systemInterfaces(), {}, AddressFamily::IPv6); own && !draft.network)
        draft.network = *own;
    return draft;
}

void AccountWishes::open(const AccountDraft &draft)
{
    serve(m_desktop.openAccount(draft));
}

void AccountWishes::openAssistant()
{
    Account account;
    account.id = newAccountId();
    Assistant *assistant = m_desktop.openAssistant(draftOf(account, true, {}));
    serve(assistant);
    connect(assistant, &Assistant::importWanted, this, [this, assistant] {
        assistant->reject();
        emit m_desktop.importWanted();
    });
}

void AccountWishes::serve(AccountEditor *dialog)
{
    disconnect(dialog, nullptr, this, nullptr); // it may be open already
    connect(dialog, &AccountEditor::saveWanted, this,
            [this, dialog](const Account &account, const QMap<QString, Secret> &secrets) {
                save(dialog, account, secrets);
            });
    connect(dialog, &AccountEditor::testWanted, this,
            [this, dialog](const Account &account) { test(dialog, account); });
}

// As on the command line: the secrets first, so that an account whose password could not be kept is not half there.
void AccountWishes::save(AccountEditor *dialog, const Account &typed, const QMap<QString, Secret> &secrets)
{
    Account account = typed;
    Credentials toKeep;
    for (auto secret = secrets.cbegin(); secret != secrets.cend(); ++secret) {
        switch (account.secretSource(secret.key()).kind) {
        case SecretSource::Kind::Keychain:
            toKeep.secrets.insert(secret.key(), secret.value());
            account.secrets.insert(secret.key(), {SecretSource::Kind::Keychain, {}});
            break;
        case SecretSource::Kind::Ask:
            m_services.session.put(account.id, secret.key(), secret.value());
            break;
        case SecretSource::Kind::Command:
        case SecretSource::Kind::File:
            break; // had from there each time
        }
    }
    // What lies in the keychain since an earlier edit, and was not typed again, lies there still.
    if (const Account *before = m_services.accounts.find(account.id)) {
        for (auto source = before->secrets.cbegin(); source != before->secrets.cend(); ++source) {
            if (source->kind == SecretSource::Kind::Keychain && !account.secrets.contains(source.key()))
                account.secrets.insert(source.key(), *source);
        }
    }
    auto *keep = new KeepSecretsJob(*m_services.keychain, account.id, toKeep, dialog);
    connect(
        keep, &KeepSecretsJob::finished, this,
        [this, dialog, account, fields = toKeep.secrets.keys(), hasNew = !secrets.isEmpty()](const Result<void> &kept) {
            if (kept)
                store(dialog, account, fields, hasNew);
            else
                dialog->saveFailed(tr("The password could not be kept: %1.").arg(kept.error().detail));
        });
    keep->start();
}

void AccountWishes::store(AccountEditor *dialog, const Account &account, const QStringList &keptSecrets,
                          bool hasNewSecret)
{
    const Account *before = m_services.accounts.find(account.id);
    const bool isNew = before == nullptr;
    Result<void> stored;
    if (isNew)
        stored = m_services.accounts.add(account);
    else if (*before != account)
        stored = m_services.accounts.replace(account);
    else if (hasNewSecret)
        m_services.engine->resume(account.id); // no field changed, but what was refused may be mended
    if (stored) {
        dialog->saved();
        ask(account);
        return;
    }
    if (isNew)
        forgetSecrets(account, keptSecrets);
    dialog->saveFailed(sentence(stored.error(), {}));
}

void AccountWishes::test(AccountEditor *dialog, const Account &account)
{
    auto *trial = new Trial(m_services.engine->parts(), {.account = account}, dialog);
    connect(trial, &Trial::finished, dialog, [dialog, trial](const TrialReport &report) {
        trial->deleteLater();
        dialog->showTrial(report);
    });
    connect(dialog, &AccountEditor::trialCancelled, trial, &QObject::deleteLater);
    trial->start();
}

void AccountWishes::remove(const QString &accountId)
{
    const Account *found = m_services.accounts.find(accountId);
    if (!found)
        return;
    const Account account = *found;
    if (const auto removed = m_services.accounts.remove(accountId); !removed) {
        m_desktop.showTrouble(sentence(removed.error(), {}));
        return;
    }
    forgetSecrets(account, keychainFields(account));
}

void AccountWishes::forgetSecrets(const Account &account, const QStringList &fields)
{
    auto *forget = new ForgetSecretsJob(*m_services.keychain, account.id, fields, this);
    connect(forget, &ForgetSecretsJob::finished, this, [forget, name = account.name](const Result<void> &forgotten) {
        forget->deleteLater();
        if (!forgotten) {
            qCWarning(logApp).noquote() << "A password of" << name
                                        << "stays in the keychain:" << forgotten.error().detail;
        }
    });
    forget->start();
}

// A password that is to be asked for is asked for; any other one is mended in the account.
void AccountWishes::giveSecret(const QString &accountId)
{
    const Account *account = m_services.accounts.find(accountId);
    if (account && !missingSecrets(*account).isEmpty())
        ask(*account);
    else
        edit(accountId);
}

void AccountWishes::ask(const Account &account)
{
    const Description *description = m_services.catalog.find(account.provider);
    for (const QString &field : missingSecrets(account)) {
        PasswordQuestion question{account.id, account.name, field, description->field(field)->label};
        PasswordDialog *dialog = m_desktop.askForPassword(question);
        disconnect(dialog, nullptr, this, nullptr);
        connect(dialog, &PasswordDialog::given, this,
                [this](const QString &accountId, const QString &key, const Secret &secret) {
                    m_services.session.put(accountId, key, secret);
                    m_services.engine->resume(accountId);
                });
    }
}

QStringList AccountWishes::keychainFields(const Account &account) const
{
    QStringList fields;
    const Description *description = m_services.catalog.find(account.provider);
    for (const ProviderField &field : description ? description->secretFields() : QList<ProviderField>()) {
        if (account.secretSource(field.key).kind == SecretSource::Kind::Keychain)
            fields.append(field.key);
    }
    return fields;
}

QStringList AccountWishes::missingSecrets(const Account &account) const
{
    QStringList fields;
    const Description *description = m_services.catalog.find(account.provider);
    for (const ProviderField &field : description ? description->secretFields() : QList<ProviderField>()) {
        if (account.secretSource(field.key).kind == SecretSource::Kind::Ask
            && !m_services.session.has(account.id, field.key)) {
            fields.append(field.key);
        }
    }
    return fields;
}

} // namespace doorplate
