// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The account book, asked and changed. What arrives is checked again here: the other side may be of another version.
#include "app/control/answers.h"

#include "app/services.h"
#include "core/providers/accountrules.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace doorplate {

using namespace Qt::StringLiterals;

namespace {

ControlReply stored(const Result<void> &written, const Account &account)
{
    if (!written)
        return ControlReply{ExitCode::Settings, {}, {sentence(written.error(), {})}};
    return ControlReply{ExitCode::Done, {{u"account"_s, toJson(account)}}, {}};
}

std::expected<Account, QStringList> readAccount(const Services &services, const QJsonObject &object)
{
    QStringList problems;
    const Account account = accountFromJson(object, &problems);
    if (account.id.isEmpty())
        problems.append(QCoreApplication::translate("Control", "The account has no id."));
    QList<Account> others;
    for (const Account &other : services.accounts.accounts()) {
        if (other.id != account.id)
            others.append(other);
    }
    for (const FieldProblem &problem :
         checkAccount(account, services.catalog, others) + services.sources.unknownSources(account)) {
        if (!problem.isWarning)
            problems.append(sentence(problem));
    }
    if (!problems.isEmpty())
        return std::unexpected(problems);
    return account;
}

} // namespace

void answerAccounts(Services &services, const QJsonObject &, QObject *, const ControlDone &done)
{
    QJsonArray accounts;
    for (const Account &account : services.accounts.accounts())
        accounts.append(toJson(account));
    done(ControlReply{ExitCode::Done, {{u"accounts"_s, accounts}}, {}});
}

void answerAddAccount(Services &services, const QJsonObject &arguments, QObject *, const ControlDone &done)
{
    const auto account = readAccount(services, arguments.value("account"_L1).toObject());
    if (!account)
        return done(ControlReply{ExitCode::Usage, {}, account.error()});
    done(stored(services.accounts.add(*account), *account));
}

// All or none: a file that was half imported would be worse than one that was not.
void answerImportAccounts(Services &services, const QJsonObject &arguments, QObject *, const ControlDone &done)
{
    QList<Account> accounts;
    QJsonArray names;
    for (const QJsonValue &value : arguments.value("accounts"_L1).toArray()) {
        const auto account = readAccount(services, value.toObject());
        if (!account)
            return done(ControlReply{ExitCode::Usage, {}, account.error()});
        accounts.append(*account);
        names.append(account->name);
    }
    if (const auto written = services.accounts.addAll(accounts); !written)
        return done(ControlReply{ExitCode::Settings, {}, {sentence(written.error(), {})}});
    done(ControlReply{ExitCode::Done, {{u"imported"_s, names}}, {}});
}

void answerReplaceAccount(Services &services, const QJsonObject &arguments, QObject *, const ControlDone &done)
{
    const auto account = readAccount(services, arguments.value("account"_L1).toObject());
    if (!account)
        return done(ControlReply{ExitCode::Usage, {}, account.error()});
    const Account *before = services.accounts.find(account->id);
    if (!before) {
        return done(ControlReply{
            ExitCode::Usage,
            {},
            {QCoreApplication::translate("Control", "The account \"%1\" was removed meanwhile.").arg(account->name)}});
    }
    // A new password alone changes no field, but it is the mending of a refusal all the same.
    if (*before == *account) {
        services.engine->resume(account->id);
        return done(stored({}, *account));
    }
    done(stored(services.accounts.replace(*account), *account));
}

void answerRemoveAccount(Services &services, const QJsonObject &arguments, QObject *, const ControlDone &done)
{
    const Account *found = services.accounts.find(arguments.value("id"_L1).toString());
    if (!found)
        return done(ControlReply{ExitCode::Done, {}, {}}); // gone is gone
    const Account account = *found;
    ControlReply reply = stored(services.accounts.remove(account.id), account);
    if (reply.exit == ExitCode::Done)
        reply.json = {{u"removed"_s, account.name}};
    done(reply);
}

void answerResumeAccount(Services &services, const QJsonObject &arguments, QObject *, const ControlDone &done)
{
    const auto accounts = accountsNamed(services, arguments);
    if (!accounts)
        return done(ControlReply{ExitCode::Usage, {}, {accounts.error()}});
    QJsonArray names;
    for (const Account &account : *accounts) {
        services.engine->resume(account.id);
        names.append(account.name);
    }
    done(ControlReply{ExitCode::Done, {{u"resumed"_s, names}}, {}});
}

} // namespace doorplate
