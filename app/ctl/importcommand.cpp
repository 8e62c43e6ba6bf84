// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/importtext.h"
#include "app/ctl/passphrase.h"
#include "app/importfile.h"
#include "app/keychainstore.h"
#include "app/secretjobs.h"
#include "core/importers/plaintext.h"
#include "core/log/privatefile.h"
#include "core/store/accountjson.h"
#include "core/store/jsonfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace doorplate {

using namespace Qt::StringLiterals;

namespace {

class ImportCommand : public Command
{
    Q_OBJECT

public:
    using Command::Command;

    void start() override;

private:
    bool read();
    std::optional<QByteArray> standardInput() const;
    void plan(const ControlReply &reply);
    void keepSecrets();
    bool writeSecretFiles(const QString &folder);
    void keepInKeychain();
    void send();
    void takeBack(const ControlReply &reply);
    void tell(ExitCode exit, QStringList messages);
    QList<PlannedAccount *> wanted();

    KeychainStore m_keychain;
    QString m_file;
    Imported m_imported;
    QList<PlannedAccount> m_plan;
    QList<std::pair<QString, Credentials>> m_kept; // in the keychain, by account id
    QStringList m_written;                         // secret files
};

void ImportCommand::start()
{
    m_file = arguments().words().value(0);
    const QString where = arguments().value(u"secrets"_s).value_or(u"keychain"_s);
    if (where != "keychain"_L1 && where != "ask"_L1 && !(where.startsWith("file:"_L1) && where.size() > 5))
        return fail(ExitCode::Usage, {tr("--secrets is keychain, ask or file:DIR.")});
    if (!read())
        return;
    reach().ask({u"accounts"_s, {}}, Reach::Purpose::Look, this, [this](const ControlReply &reply) { plan(reply); });
}

std::optional<QByteArray> ImportCommand::standardInput() const
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return std::nullopt;
    return input.read(largestImport + 1);
}

bool ImportCommand::read()
{
    const Catalog catalog(reach().paths().providersFolder);
    const std::optional<QByteArray> bytes = m_file == "-"_L1 ? standardInput() : std::nullopt;
    const auto attempt = [&](const std::optional<Secret> &passphrase) {
        return m_file == "-"_L1 ? importBytes(bytes.value_or(QByteArray()), {}, catalog, passphrase)
                                : importFile(m_file, catalog, passphrase);
    };
    ImportResult imported = attempt({});
    if (imported && imported->isSealed && !arguments().has(u"dry-run"_s)) {
        const auto passphrase = typedPassphrase(arguments(), terminal(), PassphraseUse::Open);
        if (!passphrase) {
            fail(ExitCode::NoSecret, {passphrase.error(), tr("Nothing was imported.")});
            return false;
        }
        imported = attempt(*passphrase);
    }
    if (!imported && imported.error().needsPassphrase) {
        fail(ExitCode::NoSecret, {sentence(imported.error()), tr("Nothing was imported.")});
        return false;
    }
    if (!imported) {
        fail(ExitCode::Settings, {sentence(imported.error()), tr("Nothing was imported.")});
        return false;
    }
    m_imported = *imported;
    return true;
}

void ImportCommand::plan(const ControlReply &reply)
{
    if (reply.exit != ExitCode::Done)
        return conclude(reply, {});
    QList<Account> existing;
    QStringList problems; // told where the account is used
    for (const QJsonValue &value : reply.json.value("accounts"_L1).toArray())
        existing.append(accountFromJson(value.toObject(), &problems));
    m_plan = planImport(m_imported, Catalog(reach().paths().providersFolder), existing);
    if (arguments().has(u"dry-run"_s) || wanted().isEmpty())
        return tell(ExitCode::Done, {});
    keepSecrets();
}

QList<PlannedAccount *> ImportCommand::wanted()
{
    QList<PlannedAccount *> accounts;
    for (PlannedAccount &planned : m_plan) {
        if (planned.fate == PlannedAccount::Fate::Create)
            accounts.append(&planned);
    }
    return accounts;
}

// The secrets first: an account whose password could not be kept is not there at all.
void ImportCommand::keepSecrets()
{
    const QString where = arguments().value(u"secrets"_s).value_or(u"keychain"_s);
    if (where == "keychain"_L1)
        return keepInKeychain();
    if (where.startsWith("file:"_L1)) {
        if (!writeSecretFiles(where.mid(5)))
            return;
        return send();
    }
    for (PlannedAccount *planned : wanted()) {
        for (SecretSource &source : planned->imported.account.secrets)
            source = {SecretSource::Kind::Ask, {}};
    }
    send();
}

bool ImportCommand::writeSecretFiles(const QString &folder)
{
    const QDir dir(QFileInfo(folder).absoluteFilePath());
    for (PlannedAccount *planned : wanted()) {
        Account &account = planned->imported.account;
        for (auto it = account.secrets.begin(); it != account.secrets.end(); ++it) {
            const QString path = dir.filePath(account.id + u'.' + it.key());
            // writeWholeFile makes folders of 0700 and files of 0600.
            const QByteArray line = planned->imported.secrets.secret(it.key()).reveal() + '\n';
            if (const auto written = writeWholeFile(path, line); !written) {
                for (const QString &before : std::as_const(m_written))
                    QFile::remove(before);
                fail(ExitCode::NoSecret, {tr("The password could not be kept in %1: %2. Nothing was imported.")
                                              .arg(QDir::toNativeSeparators(path), written.error().detail)});
                return false;
            }
            m_written.append(path);
            *it = {SecretSource::Kind::File, path};
        }
    }
    return true;
}

void ImportCommand::keepInKeychain()
{
    for (const PlannedAccount *planned : wanted()) {
        if (!planned->imported.secrets.secrets.isEmpty())
            m_kept.append({planned->imported.account.id, planned->imported.secrets});
    }
    auto *keep = new KeepImportedSecretsJob(m_keychain, m_kept, this);
    connect(keep, &KeepImportedSecretsJob::finished, this, [this](const Result<void> &kept) {
        if (kept)
            return send();
        fail(ExitCode::NoSecret,
             {tr("The passwords could not be kept: %1. Nothing was imported. On a machine without a keychain use "
                 "--secrets file:DIR, which writes files of mode 0600, or --secrets ask, which asks for them after "
                 "each start.")
                  .arg(kept.error().detail)});
    });
    keep->start();
}

void ImportCommand::send()
{
    QJsonArray accounts;
    for (const PlannedAccount *planned : wanted())
        accounts.append(toJson(planned->imported.account));
    const ControlRequest request{u"importAccounts"_s, {{u"accounts"_s, accounts}}};
    reach().ask(request, Reach::Purpose::Change, this, [this](const ControlReply &reply) {
        if (reply.exit != ExitCode::Done)
            return takeBack(reply);
        QStringList messages = reply.messages;
        const bool hasSecrets = std::any_of(m_plan.cbegin(), m_plan.cend(), [](const PlannedAccount &planned) {
            return !planned.imported.secrets.secrets.isEmpty();
        });
        if (hasSecrets && m_file != "-"_L1)
            messages.append(tr("%1 still holds the passwords in plain text. Remove it when you no longer need it, and "
                               "stop the other program: two that update one name get it blocked.")
                                .arg(QDir::toNativeSeparators(m_file)));
        tell(ExitCode::Done, messages);
    });
}

void ImportCommand::takeBack(const ControlReply &reply)
{
    for (const QString &path : std::as_const(m_written))
        QFile::remove(path);
    if (m_kept.isEmpty())
        return conclude(reply, {});
    const auto [id, credentials] = m_kept.takeFirst();
    auto *back = new ForgetSecretsJob(m_keychain, id, credentials.secrets.keys(), this);
    connect(back, &ForgetSecretsJob::finished, this, [this, reply] { takeBack(reply); });
    back->start();
}

void ImportCommand::tell(ExitCode exit, QStringList messages)
{
    const bool isDryRun = arguments().has(u"dry-run"_s);
    if (m_plan.isEmpty())
        messages.prepend(tr("There is no account in %1.").arg(m_file));
    const bool isPartial = std::any_of(m_plan.cbegin(), m_plan.cend(), [](const PlannedAccount &planned) {
        return planned.fate == PlannedAccount::Fate::Impossible;
    });
    conclude({isPartial ? ExitCode::Refused : exit, importReport(m_imported, m_plan, m_file, isDryRun), messages},
             importText);
}

} // namespace

QList<CommandSpec> importCommands()
{
    return {
        {.name = u"import"_s,
         .synopsis = u"FILE [--dry-run] [--secrets keychain|ask|file:DIR] …"_s,
         .summary = ImportCommand::tr("accounts from another program's settings, or from an export"),
         .options = QList<OptionSpec>{{.name = u"dry-run"_s,
                                       .placeholder = {},
                                       .help = ImportCommand::tr("only tell what would be created, and what not")},
                                      {.name = u"secrets"_s,
                                       .placeholder = u"PLACE"_s,
                                       .help = ImportCommand::tr(
                                           "where passwords go: keychain (usual), ask (after each start), or "
                                           "file:DIR (files of mode 0600)")}}
                    + passphraseOptions(),
         .leastWords = 1,
         .mostWords = 1,
         .make = [](Invocation invocation, Reach &reach, QObject *parent) -> Command * {
             return new ImportCommand(std::move(invocation), reach, parent);
         }},
    };
}

} // namespace doorplate

#include "importcommand.moc"
