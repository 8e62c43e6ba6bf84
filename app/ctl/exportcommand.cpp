// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/passphrase.h"
#include "app/importfile.h"
#include "app/keychainstore.h"
#include "core/importers/doorplatefile.h"
#include "core/importers/inadynexport.h"
#include "core/store/accountjson.h"
#include "core/store/jsonfile.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace doorplate {

using namespace Qt::StringLiterals;

namespace {

class ExportCommand : public Command
{
    Q_OBJECT

public:
    using Command::Command;

    void start() override;

private:
    void choose(const ControlReply &reply);
    void readSecrets();
    void write(const QMap<QString, Credentials> &secrets);
    void tell(const QByteArray &content);
    bool isOfInadyn() const { return arguments().value(u"format"_s) == u"inadyn"_s; }

    KeychainStore m_keychain;
    QList<Account> m_accounts;
    std::optional<Secret> m_passphrase;
};

void ExportCommand::start()
{
    if (isOfInadyn() && arguments().has(u"with-secrets"_s))
        return fail(ExitCode::Usage, {tr("inadyn keeps passwords in plain text only, so they are not exported to it. "
                                         "Enter them in the file yourself.")});
    if (arguments().has(u"with-secrets"_s)) {
        const auto passphrase = typedPassphrase(arguments(), terminal(), PassphraseUse::Seal);
        if (!passphrase)
            return fail(ExitCode::NoSecret, {passphrase.error()});
        m_passphrase = *passphrase;
    }
    reach().ask({u"accounts"_s, {}}, Reach::Purpose::Look, this, [this](const ControlReply &reply) { choose(reply); });
}

void ExportCommand::choose(const ControlReply &reply)
{
    if (reply.exit != ExitCode::Done)
        return conclude(reply, {});
    QStringList problems; // told where the account is used
    for (const QJsonValue &value : reply.json.value("accounts"_L1).toArray())
        m_accounts.append(accountFromJson(value.toObject(), &problems));
    const QStringList names = arguments().words();
    QStringList unknown;
    for (const QString &name : names) {
        if (std::none_of(m_accounts.cbegin(), m_accounts.cend(), [&name](const Account &account) {
                return account.name.compare(name, Qt::CaseInsensitive) == 0;
            }))
            unknown.append(tr("There is no account with the name \"%1\".").arg(name));
    }
    if (!unknown.isEmpty())
        return fail(ExitCode::Usage, unknown);
    if (!names.isEmpty())
        m_accounts.removeIf(
            [&names](const Account &account) { return !names.contains(account.name, Qt::CaseInsensitive); });
    if (m_passphrase)
        return readSecrets();
    write({});
}

void ExportCommand::readSecrets()
{
    const Catalog catalog(reach().paths().providersFolder);
    auto *read = new ReadKeptSecretsJob(m_keychain, m_accounts, catalog, this);
    connect(read, &ReadKeptSecretsJob::finished, this, [this](const Result<QMap<QString, Credentials>> &secrets) {
        if (secrets)
            return write(*secrets);
        fail(ExitCode::NoSecret,
             {tr("The passwords could not be read: %1. Nothing was exported. Without --with-secrets "
                 "the accounts can be exported without them.")
                  .arg(secrets.error().detail)});
    });
    read->start();
}

void ExportCommand::write(const QMap<QString, Credentials> &secrets)
{
    if (isOfInadyn())
        return tell(inadynFile(m_accounts, Catalog(reach().paths().providersFolder)));
    QList<ExportedAccount> exported;
    for (const Account &account : std::as_const(m_accounts))
        exported.append({account, secrets.value(account.id)});
    const auto content = doorplateFile(exported, m_passphrase);
    if (!content)
        return fail(ExitCode::NoSecret, {tr("The passwords could not be sealed, so nothing was exported.")});
    tell(*content);
}

void ExportCommand::tell(const QByteArray &content)
{
    QJsonArray names;
    for (const Account &account : std::as_const(m_accounts))
        names.append(account.name);
    const auto output = arguments().value(u"output"_s);
    QJsonObject json{{u"format"_s, isOfInadyn() ? u"inadyn"_s : u"doorplate"_s},
                     {u"accounts"_s, names},
                     {u"secrets"_s, m_passphrase.has_value()},
                     {u"output"_s, output ? QJsonValue(*output) : QJsonValue()},
                     {u"content"_s, output ? QJsonValue() : QJsonValue(QString::fromUtf8(content))}};
    if (!output)
        return conclude({ExitCode::Done, json, {}},
                        [](const QJsonObject &told) { return told.value("content"_L1).toString(); });
    const QString path = QFileInfo(*output).absoluteFilePath();
    if (const auto written = writeWholeFile(path, content); !written)
        return fail(
            ExitCode::Settings,
            {tr("The file %1 cannot be written: %2.").arg(QDir::toNativeSeparators(path), written.error().detail)});
    conclude({ExitCode::Done, json, {}}, [](const QJsonObject &told) {
        return tr("%n account(s) were written to %1.", nullptr, int(told.value("accounts"_L1).toArray().size()))
                   .arg(told.value("output"_L1).toString())
               + u'\n';
    });
}

} // namespace

QList<CommandSpec> exportCommands()
{
    return {
        {.name = u"export"_s,
         .synopsis = u"[NAME…] [--format doorplate|inadyn] [--output FILE] [--with-secrets]"_s,
         .summary = ExportCommand::tr("accounts as a file, for another computer or another program"),
         .options = QList<OptionSpec>{{.name = u"format"_s,
                                       .placeholder = u"FORMAT"_s,
                                       .help = ExportCommand::tr("doorplate (usual) or inadyn"),
                                       .choices = {u"doorplate"_s, u"inadyn"_s}},
                                      {.name = u"output"_s,
                                       .placeholder = u"FILE"_s,
                                       .help = ExportCommand::tr("write this file (mode 0600) instead of standard "
                                                                 "output")},
                                      {.name = u"with-secrets"_s,
                                       .placeholder = {},
                                       .help = ExportCommand::tr("with the passwords, sealed by a passphrase")}}
                    + passphraseOptions(),
         .leastWords = 0,
         .mostWords = -1,
         .make = [](Invocation invocation, Reach &reach, QObject *parent) -> Command * {
             return new ExportCommand(std::move(invocation), reach, parent);
         }},
    };
}

} // namespace doorplate

#include "exportcommand.moc"
