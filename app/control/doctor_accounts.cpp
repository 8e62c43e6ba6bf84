// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the doctor finds at each account: fields, secret, provider, the last answer, and what the name's servers say.
#include "app/control/doctor.h"

#include "app/control/answers.h"
#include "app/services.h"
#include "core/engine/secrets.h"
#include "core/policy/hostaddress.h"
#include "core/providers/accountrules.h"
#include "core/resolve/publishedjob.h"
#include "core/text/describe.h"

#include <algorithm>

namespace doorplate {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using State = Finding::State;

namespace {

constexpr auto zoneDeadline = 6s;
constexpr qsizetype mostNames = 5; // of an account; what is wrong with a zone shows at a few of its names

} // namespace

void Doctor::lookAtAccounts()
{
    m_accounts = m_services.accounts.accounts();
    lookAtNextAccount();
}

void Doctor::lookAtNextAccount()
{
    if (m_accounts.isEmpty())
        return next();
    const Account account = m_accounts.takeFirst();
    const QString title = tr("Account %1").arg(account.name);
    if (!account.enabled) {
        note(u"account"_s, title, State::Skipped, tr("It is switched off."));
        return lookAtNextAccount();
    }
    checkFields(account);
    checkAnswers(account);
    checkSecret(account);
}

void Doctor::checkFields(const Account &account)
{
    const QString title = tr("Account %1").arg(account.name);
    const FieldProblems problems =
        checkAccount(account, m_services.catalog, {}) + m_services.sources.unknownSources(account);
    bool isWrong = false;
    for (const QString &unread : m_services.accounts.problemsOf(account.id)) {
        note(u"account"_s, title, State::Wrong, unread, tr("Correct the account."));
        isWrong = true;
    }
    for (const FieldProblem &problem : problems) {
        note(u"account"_s, title, problem.isWarning ? State::Notice : State::Wrong,
             tr("%1: %2", "a field's key, what is wrong with it").arg(problem.field, sentence(problem)),
             problem.isWarning ? QString() : tr("Correct the account."));
        isWrong = isWrong || !problem.isWarning;
    }
    const Description *description = m_services.catalog.find(account.provider);
    if (description && description->status == ProviderStatus::Closing)
        note(u"account"_s, title, State::Notice,
             tr("%1 is closing. %2").arg(description->name, description->statusNote),
             tr("Look for another provider in time."));
    if (!isWrong)
        note(u"account"_s, title, State::Fine, tr("Its fields are complete."));
}

void Doctor::checkAnswers(const Account &account)
{
    for (const AccountStatus &status : m_services.engine->statuses()) {
        if (status.accountId != account.id)
            continue;
        for (const HostStatus &host : status.hosts) {
            if (host.state != HostState::Stopped && host.state != HostState::Failed && host.state != HostState::Stale)
                continue;
            Telling telling = tellingFor(m_services, account.name, account.provider);
            telling.nextAttempt = host.nextAttempt;
            telling.lastCheck = status.lastCheck;
            note(u"answer"_s, host.host.display(), host.state == HostState::Failed ? State::Notice : State::Wrong,
                 sentence(host, telling));
        }
    }
}

void Doctor::checkSecret(const Account &account)
{
    const Description *description = m_services.catalog.find(account.provider);
    if (!description || description->secretFields().isEmpty())
        return checkProviderServer(account);
    auto *job = new CredentialsJob(*m_services.keychain, m_services.session, account, description->fields, this);
    connect(job, &CredentialsJob::finished, this, [this, job, account](const Result<Credentials> &credentials) {
        job->deleteLater();
        const Description *known = m_services.catalog.find(account.provider);
        const QString title = tr("Password of %1").arg(account.name);
        const QStringList missing = credentials ? missingSecrets(account, *known, *credentials) : QStringList();
        if (!credentials)
            note(u"secret"_s, title, State::Wrong, tr("It cannot be had: %1").arg(credentials.error().detail),
                 tr("Unlock the keychain, or enter the password again in the account."));
        else if (!missing.isEmpty())
            note(u"secret"_s, title, State::Wrong, tr("It is missing (%1).").arg(missing.join(u", "_s)),
                 tr("Enter it in the account."));
        else
            note(u"secret"_s, title, State::Fine, tr("It is there. Whether it is right, only the provider can tell."));
        checkProviderServer(account);
    });
    job->start();
}

// Looked up, not asked: providers count what they are sent.
void Doctor::checkProviderServer(const Account &account)
{
    QString host;
    for (const PlannedUpdate &planned : m_reports.value(account.id).planned) {
        if (!planned.steps.isEmpty())
            host = planned.steps.front().url.host();
    }
    const bool isLiteral = !QHostAddress(host).isNull();
    if (host.isEmpty() || isLiteral || m_isOffline)
        return checkZone(account);
    lookUp(host, [this, account, host](bool isThere) {
        const QString title = tr("Server of %1").arg(account.name);
        if (isThere)
            note(u"provider"_s, title, State::Fine, tr("The name %1 is known.").arg(host));
        else
            note(u"provider"_s, title, State::Wrong, tr("The name %1 could not be looked up.").arg(host),
                 tr("Check the server's name in the account, and the DNS of this computer."));
        checkZone(account);
    });
}

void Doctor::checkZone(const Account &account)
{
    QList<std::pair<Hostname, AddressFamily>> open;
    for (const AddressFamily family : {AddressFamily::IPv4, AddressFamily::IPv6}) {
        for (const Hostname &host : account.domains.mid(0, mostNames)) {
            if (!account.choice(family).isOff() && host.isFqdn())
                open.append({host, family});
        }
    }
    if (m_services.resolvers.resolvers.isEmpty() || open.isEmpty() || m_isOffline) {
        note(u"zone"_s, tr("Name servers of %1").arg(account.name), State::Skipped,
             tr("Not asked: there is no name server to begin with, or no full name."));
        return lookAtNextAccount();
    }
    const auto left = std::make_shared<qsizetype>(open.size());
    for (const auto &[host, family] : std::as_const(open)) {
        auto *job = new PublishedJob(m_services.resolvers, host, family, zoneDeadline, this);
        connect(job, &PublishedJob::finished, this,
                [this, job, left, account, host = host, family = family](const Result<Published> &published) {
                    job->deleteLater();
                    Result<Address> wanted = failed(Failure::Kind::NoAgreement);
                    for (const Observation &seen : m_reports.value(account.id).observations) {
                        if (seen.family == family)
                            wanted = addressFor(account, host, seen.agreed);
                    }
                    tellZone(host, family, published, wanted);
                    if (--*left == 0)
                        lookAtNextAccount();
                });
        job->start();
    }
}

void Doctor::tellZone(const Hostname &host, AddressFamily family, const Result<Published> &published,
                      const Result<Address> &wanted)
{
    const QString title = tr("%1, %2", "a name, IPv4 or IPv6").arg(host.display(), describe(family));
    if (!published) {
        note(u"zone"_s, title, State::Wrong,
             tr("Its name servers gave no answer: %1").arg(sentence(published.error(), {})),
             tr("Check the name's spelling. If it is right, something blocks DNS (port 53) to servers outside."));
        return;
    }
    QStringList addresses;
    for (const Address &address : published->addresses)
        addresses.append(address.toString());
    const QString said = addresses.isEmpty() ? tr("no address") : addresses.join(u", "_s);
    if (!wanted)
        note(u"zone"_s, title, State::Notice,
             tr("Its name servers say: %1. What is right is not known now.").arg(said));
    else if (published->isOnly(*wanted))
        note(u"zone"_s, title, State::Fine, tr("Its name servers say: %1, as it should be.").arg(said));
    else
        note(u"zone"_s, title, State::Wrong,
             tr("Its name servers say: %1. It should be %2.").arg(said, wanted->toString()),
             m_services.engine->isStarted() ? tr("If it stays so for some minutes, look at the account's last answer.")
                                            : tr("Start Doorplate, or run: doorplatectl update"));
}

} // namespace doorplate
