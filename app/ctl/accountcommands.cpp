// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/accountoptions.h"
#include "app/ctl/accounttext.h"
#include "app/ctl/command.h"
#include "app/ctl/typedsecrets.h"
#include "app/keychainstore.h"
#include "app/secretjobs.h"
#include "core/detect/sourcecatalog.h"
#include "core/providers/accountrules.h"
#include "core/store/accountbook.h"
#include "core/text/describe.h"

#include <QJsonArray>

#include <algorithm>

namespace doorplate {

using namespace Qt::StringLiterals;

namespace {

// The accounts as the owner of the profile has them, and one of them by name.
class AccountCommand : public Command
{
    Q_OBJECT

public:
    using Command::Command;

protected:
    using Use = std::function<void(const QList<Account> &)>;

    void withAccounts(const Use &use);
    // Ends the command when there is none of that name.
    void withAccount(const std::function<void(const Account &, const QList<Account> &)> &use);
    QString adviceAgainst(const Failure &failure) const;
};

void AccountCommand::withAccounts(const Use &use)
{
    reach().ask({u"accounts"_s, {}}, Reach::Purpose::Look, this, [this, use](const ControlReply &reply) {
        if (reply.exit != ExitCode::Done)
            return conclude(reply, {});
        for (const QString &message : reply.messages)
            terminal().say(message);
        QList<Account> accounts;
        QStringList problems; // told where the account is used
        for (const QJsonValue &value : reply.json.value("accounts"_L1).toArray())
            accounts.append(accountFromJson(value.toObject(), &problems));
        use(accounts);
    });
}

void AccountCommand::withAccount(const std::function<void(const Account &, const QList<Account> &)> &use)
{
    withAccounts([this, use](const QList<Account> &accounts) {
        const QString name = arguments().words().value(0);
        const auto found = std::find_if(accounts.cbegin(), accounts.cend(), [&](const Account &account) {
            return account.name.compare(name, Qt::CaseInsensitive) == 0;
        });
        if (found == accounts.cend())
            return fail(ExitCode::Usage, {tr("There is no account with the name \"%1\".").arg(name)});
        QList<Account> others = accounts;
        others.removeAll(*found);
        use(*found, others);
    });
}

QString AccountCommand::adviceAgainst(const Failure &failure) const
{
    return tr("The password could not be kept: %1. On a machine without a keychain use --password-file FILE (mode "
              "0600) "
              "or --password-command CMD.")
        .arg(failure.detail);
}

class ListCommand : public AccountCommand
{
    Q_OBJECT

public:
    using AccountCommand::AccountCommand;

    void start() override { askAndTell({u"accounts"_s, {}}, Reach::Purpose::Look, accountTable); }
};

class ShowCommand : public AccountCommand
{
    Q_OBJECT

public:
    using AccountCommand::AccountCommand;

    void start() override
    {
        withAccount([this](const Account &account, const QList<Account> &) {
            conclude({ExitCode::Done, {{u"account"_s, toJson(account)}}, {}}, accountText);
        });
    }
};

// What adding and setting have in common: check, keep the secrets, then the account.
class EditCommand : public AccountCommand
{
    Q_OBJECT

public:
    using AccountCommand::AccountCommand;

protected:
    void edit(const Account &before, bool isNew, const QList<Account> &others);

private:
    void keepAndSend(const AccountEdit &edit, bool isNew, const Credentials &secrets);
    void send(const Account &account, bool isNew, const QStringList &newSecrets);
    void takeBack(const Account &account, const QStringList &newSecrets, const ControlReply &reply);

    KeychainStore m_keychain;
};

void EditCommand::edit(const Account &before, bool isNew, const QList<Account> &others)
{
    const Catalog catalog(reach().paths().providersFolder);
    const auto edit = withOptions(before, isNew, arguments(), catalog);
    if (!edit)
        return fail(ExitCode::Usage, edit.error());
    QStringList problems;
    for (const FieldProblem &problem :
         checkAccount(edit->account, catalog, others) + SourceCatalog().unknownSources(edit->account)) {
        if (problem.isWarning)
            terminal().say(sentence(problem));
        else
            problems.append(sentence(problem));
    }
    if (!problems.isEmpty())
        return fail(ExitCode::Usage, problems);
    for (const QString &note : edit->notes)
        terminal().say(note);
    const auto secrets = typedSecrets(edit->secrets, terminal());
    if (!secrets)
        return fail(ExitCode::NoSecret, {secrets.error()});
    if (const Description *description = catalog.find(edit->account.provider)) {
        for (const FieldProblem &problem : checkTypedSecrets(edit->account, *description, *secrets))
            problems.append(sentence(problem));
    }
    if (!problems.isEmpty())
        return fail(ExitCode::Usage, problems);
    keepAndSend(*edit, isNew, *secrets);
}

// The secrets first and straight into the keychain: they never travel over the socket, and an account whose password
// could not be kept is not there at all.
void EditCommand::keepAndSend(const AccountEdit &edit, bool isNew, const Credentials &secrets)
{
    auto *keep = new KeepSecretsJob(m_keychain, edit.account.id, secrets, this);
    const QStringList fields = secrets.secrets.keys();
    Account account = edit.account;
    for (const QString &field : fields)
        account.secrets.insert(field, {SecretSource::Kind::Keychain, {}});
    connect(keep, &KeepSecretsJob::finished, this, [this, account, isNew, fields](const Result<void> &kept) {
        if (!kept)
            return fail(ExitCode::NoSecret, {adviceAgainst(kept.error())});
        send(account, isNew, fields);
    });
    keep->start();
}

void EditCommand::send(const Account &account, bool isNew, const QStringList &newSecrets)
{
    const ControlRequest request{isNew ? u"addAccount"_s : u"replaceAccount"_s, {{u"account"_s, toJson(account)}}};
    reach().ask(request, Reach::Purpose::Change, this, [this, account, isNew, newSecrets](const ControlReply &reply) {
        if (reply.exit != ExitCode::Done && isNew && !newSecrets.isEmpty())
            return takeBack(account, newSecrets, reply);
        conclude(reply, accountText);
    });
}

void EditCommand::takeBack(const Account &account, const QStringList &newSecrets, const ControlReply &reply)
{
    auto *back = new ForgetSecretsJob(m_keychain, account.id, newSecrets, this);
    connect(back, &ForgetSecretsJob::finished, this, [this, reply] { conclude(reply, {}); });
    back->start();
}

class AddCommand : public EditCommand
{
    Q_OBJECT

public:
    using EditCommand::EditCommand;

    void start() override
    {
        withAccounts([this](const QList<Account> &accounts) {
            Account account;
            account.id = newAccountId();
            account.name = arguments().words().value(0);
            edit(account, true, accounts);
        });
    }
};

class SetCommand : public EditCommand
{
    Q_OBJECT

public:
    using EditCommand::EditCommand;

    void start() override
    {
        withAccount([this](const Account &account, const QList<Account> &others) { edit(account, false, others); });
    }
};

class RemoveCommand : public AccountCommand
{
    Q_OBJECT

public:
    using AccountCommand::AccountCommand;

    void start() override
    {
        withAccount([this](const Account &account, const QList<Account> &) { remove(account); });
    }

private:
    void remove(const Account &account);
    void forgetSecrets(const Account &account, const ControlReply &reply);

    KeychainStore m_keychain;
};

void RemoveCommand::remove(const Account &account)
{
    const ControlRequest request{u"removeAccount"_s, {{u"id"_s, account.id}}};
    reach().ask(request, Reach::Purpose::Change, this, [this, account](const ControlReply &reply) {
        if (reply.exit != ExitCode::Done)
            return conclude(reply, {});
        forgetSecrets(account, reply);
    });
}

void RemoveCommand::forgetSecrets(const Account &account, const ControlReply &reply)
{
    const Catalog catalog(reach().paths().providersFolder);
    QStringList fields;
    if (const Description *description = catalog.find(account.provider)) {
        for (const ProviderField &field : description->secretFields()) {
            if (account.secretSource(field.key).kind == SecretSource::Kind::Keychain)
                fields.append(field.key);
        }
    }
    auto *forget = new ForgetSecretsJob(m_keychain, account.id, fields, this);
    connect(forget, &ForgetSecretsJob::finished, this, [this, reply](const Result<void> &forgotten) {
        ControlReply told = reply;
        if (!forgotten)
            told.messages.append(
                tr("Its password could not be taken out of the keychain: %1.").arg(forgotten.error().detail));
        conclude(told, [](const QJsonObject &json) {
            return tr("The account \"%1\" was removed.").arg(json.value("removed"_L1).toString()) + u'\n';
        });
    });
    forget->start();
}

class ResumeCommand : public AccountCommand
{
    Q_OBJECT

public:
    using AccountCommand::AccountCommand;

    void start() override
    {
        const QJsonObject wish{{u"accounts"_s, QJsonArray::fromStringList(arguments().words())}};
        askAndTell({u"resumeAccount"_s, wish}, Reach::Purpose::Change, [](const QJsonObject &json) {
            QStringList names;
            for (const QJsonValue &name : json.value("resumed"_L1).toArray())
                names.append(name.toString());
            return tr("Tried again from now on: %1.").arg(names.join(u", "_s)) + u'\n';
        });
    }
};

template <typename T>
std::function<Command *(Invocation, Reach &, QObject *)> making()
{
    return [](Invocation invocation, Reach &reach, QObject *parent) -> Command * {
        return new T(std::move(invocation), reach, parent);
    };
}

} // namespace

QList<CommandSpec> accountCommands()
{
    QList<OptionSpec> newOptions = accountOptions();
    newOptions.removeIf([](const OptionSpec &option) { return option.name == "name"_L1; });
    return {
        {.name = u"account list"_s,
         .synopsis = {},
         .summary = AccountCommand::tr("all accounts"),
         .options = {},
         .make = making<ListCommand>()},
        {.name = u"account show"_s,
         .synopsis = u"NAME"_s,
         .summary = AccountCommand::tr("one account with its fields"),
         .options = {},
         .leastWords = 1,
         .mostWords = 1,
         .make = making<ShowCommand>()},
        {.name = u"account add"_s,
         .synopsis = u"NAME --provider ID --domain-name NAMES …"_s,
         .summary = AccountCommand::tr("a new account"),
         .options = newOptions,
         .leastWords = 1,
         .mostWords = 1,
         .make = making<AddCommand>()},
        {.name = u"account set"_s,
         .synopsis = u"NAME …"_s,
         .summary = AccountCommand::tr("change fields of an account"),
         .options = accountOptions(),
         .leastWords = 1,
         .mostWords = 1,
         .make = making<SetCommand>()},
        {.name = u"account resume"_s,
         .synopsis = u"NAME…"_s,
         .summary = AccountCommand::tr("try again after the provider refused"),
         .options = {},
         .leastWords = 1,
         .mostWords = -1,
         .make = making<ResumeCommand>()},
        {.name = u"account remove"_s,
         .synopsis = u"NAME"_s,
         .summary = AccountCommand::tr("remove an account and its passwords"),
         .options = {},
         .leastWords = 1,
         .mostWords = 1,
         .make = making<RemoveCommand>()},
    };
}

} // namespace doorplate

#include "accountcommands.moc"
