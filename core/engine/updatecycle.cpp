// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/updatecycle.h"

#include "core/detect/detectjob.h"
#include "core/detect/sourcecatalog.h"
#include "core/detect/sourcetrust.h"
#include "core/engine/secrets.h"
#include "core/log/categories.h"
#include "core/log/redaction.h"
#include "core/policy/backoff.h"
#include "core/policy/hostaddress.h"
#include "core/providers/accountrules.h"
#include "core/providers/catalog.h"
#include "core/providers/protocols.h"
#include "core/providers/updatejob.h"
#include "core/resolve/lookupjob.h"
#include "core/store/accountbook.h"
#include "core/store/settingsfile.h"
#include "core/text/describe.h"

#include <QRandomGenerator>
#include <QTimer>

#include <algorithm>

namespace doorplate {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto lookUpDeadline = 2s; // a look-up informs; it must not hold up an update
constexpr auto verifyDeadline = 2s;
constexpr auto updateDeadline = 30s;
constexpr int lookUpsAtOnce = 16;
constexpr int requestsAtOnce = 4;
constexpr int mostHostsPerRequest = 50; // where the provider names no limit: keeps the URL under 4 KiB

} // namespace

UpdateCycle::UpdateCycle(const EngineParts &parts, CycleWish wish, QObject *parent)
    : QObject(parent),
      m_parts(parts),
      m_wish(std::move(wish)),
      m_description(parts.catalog.find(m_wish.account.provider))
{
    m_record.accountId = m_wish.account.id;
    m_record.accountName = m_wish.account.name;
    m_record.provider = m_wish.account.provider;
    m_record.family = m_wish.family;
    m_record.trigger = m_wish.trigger;
    m_record.observation.family = m_wish.family;
    for (const Hostname &host : m_wish.account.domains)
        m_memories.insert(host, m_parts.state.memory(keyOf(host)));
}

UpdateCycle::~UpdateCycle() = default;

void UpdateCycle::start()
{
    m_record.started = m_parts.clock.now();
    m_record.observation.when = m_record.started;
    QTimer::singleShot(0, this, &UpdateCycle::begin);
}

// Whether the account can work at all, and whether a look outside could change anything.
void UpdateCycle::begin()
{
    for (const FieldProblem &problem :
         checkAccount(m_wish.account, m_parts.catalog, {}) + m_parts.sources.unknownSources(m_wish.account)) {
        if (!problem.isWarning)
            return holdAll(HoldReason::Misconfigured, sentence(problem));
    }
    const QStringList unread = m_parts.accounts.problemsOf(m_wish.account.id);
    if (!unread.isEmpty())
        return holdAll(HoldReason::Misconfigured, unread.front());
    const bool isStopped = std::all_of(m_memories.cbegin(), m_memories.cend(),
                                       [](const HostMemory &memory) { return memory.stop.has_value(); });
    if (!m_wish.account.enabled || m_wish.isPaused || isStopped)
        return decideAll();
    detect();
}

void UpdateCycle::detect()
{
    const Settings &settings = m_parts.settings.current();
    const QStringList distrusted = resting(m_parts.state.sources(), m_wish.family, m_parts.clock.now());
    DetectWish wish;
    wish.family = m_wish.family;
    wish.sources = m_parts.sources.sourcesFor(m_wish.account, m_wish.family,
                                              {.round = m_wish.round,
                                               .rested = settings.restedSources + distrusted + m_wish.resting,
                                               .asksStrangers = settings.asksStrangers});
    const auto isResting = [this](const Source &source) { return m_wish.resting.contains(source.id); };
    const bool mustWait =
        std::all_of(wish.sources.cbegin(), wish.sources.cend(), isResting)
        || (!wish.sources.isEmpty() && wish.sources.front().isNamed && isResting(wish.sources.front()));
    if (mustWait && m_wish.recent) {
        observe(*m_wish.recent);
        return lookUp();
    }
    wish.router = m_wish.router;
    if (m_wish.router)
        std::ranges::stable_partition(wish.sources,
                                      [](const Source &source) { return source.method == SourceMethod::Router; });
    wish.witnesses = settings.witnesses;
    wish.known = knownAddress();
    wish.wantsTemporary = settings.ipv6Temporary;
    wish.homes = settings.homeNetworks;
    if (settings.asksStrangers)
        wish.probes = m_parts.sources.probes();
    m_detecting = new DetectJob(m_parts.network, std::move(wish), this);
    connect(m_detecting, &DetectJob::finished, this, [this](const Observation &observation) {
        std::exchange(m_detecting, nullptr)->deleteLater();
        observe(observation);
        lookUp();
    });
    m_detecting->start();
}

Observation UpdateCycle::seenSoFar() const
{
    Observation seen = m_record.observation;
    if (m_detecting)
        seen.readings = m_detecting->readings();
    return seen;
}

void UpdateCycle::askRouter(const RouterAnswer &answer)
{
    m_wish.router = answer;
    if (m_detecting)
        m_detecting->askRouter(answer);
}

void UpdateCycle::observe(const Observation &observation)
{
    m_record.observation = observation;
    for (const Hostname &host : std::as_const(m_wish.account.domains))
        m_observed.insert(host, observedFor(m_wish.account, host, observation));
}

// One witness is enough only where it would change nothing for any host. Where a name is another device's, the address
// of this network is not what the provider accepted for it: then the last look's must account for all of them.
std::optional<Address> UpdateCycle::knownAddress() const
{
    const bool isOneForAll = !hasOtherDevices(m_wish.account, m_wish.family);
    std::optional<Address> known;
    if (isOneForAll && !m_memories.isEmpty())
        known = m_memories.first().accepted;
    else if (m_wish.recent && m_wish.recent->agreed)
        known = *m_wish.recent->agreed;
    if (!known)
        return known;
    for (auto it = m_memories.cbegin(); it != m_memories.cend(); ++it) {
        const Result<Address> own = addressFor(m_wish.account, it.key(), *known);
        if (!own || it->accepted != *own)
            return std::nullopt;
    }
    return known;
}

// What the zone's own servers say matters only where the memory alone says "unchanged" or knows nothing.
void UpdateCycle::lookUp()
{
    QList<Hostname> open;
    for (const Hostname &host : std::as_const(m_wish.account.domains)) {
        const Decision decision = decide(situationOf(host));
        const auto *update = std::get_if<Update>(&decision);
        const auto *skip = std::get_if<Skip>(&decision);
        const bool isOpen =
            (update && update->reason == UpdateReason::First) || (skip && skip->reason == SkipReason::Unchanged);
        if (isOpen && host.isFqdn())
            open.append(host);
    }
    askPublished(open, lookUpDeadline, &UpdateCycle::decideAll);
}

void UpdateCycle::decideAll()
{
    m_isLooking = false;
    bool hasUpdate = false;
    for (const Hostname &host : std::as_const(m_wish.account.domains)) {
        const HostMemory &memory = m_memories[host];
        HostRecord row{.host = host, .decision = decide(situationOf(host)), .previous = memory.accepted};
        if (const auto *hold = std::get_if<Hold>(&row.decision))
            row.nextAttempt = hold->until;
        const auto published = m_published.constFind(host);
        const auto skipped = std::get_if<Skip>(&row.decision);
        const Result<Address> &address = observationOf(host).agreed;
        if (skipped && published != m_published.cend() && address && published->isOnly(*address)) {
            row.verification = Proven{*published};
        } else if (skipped && published != m_published.cend() && published->isSplit()) {
            row.verification = Other{*published};
        }
        hasUpdate = hasUpdate || std::holds_alternative<Update>(row.decision);
        m_record.hosts.append(row);
    }
    if (hasUpdate)
        fetchCredentials();
    else
        finish();
}

void UpdateCycle::fetchCredentials()
{
    auto *job = new CredentialsJob(m_parts.keychain, m_parts.session, m_wish.account, m_description->fields, this);
    connect(job, &CredentialsJob::finished, this, [this, job](const Result<Credentials> &credentials) {
        job->deleteLater();
        if (!credentials) {
            for (HostRecord &row : m_record.hosts) {
                if (std::holds_alternative<Update>(row.decision))
                    row.decision = Hold{HoldReason::NoSecret, credentials.error().detail, {}};
            }
            return finish();
        }
        m_credentials = *credentials;
        update();
    });
    job->start();
}

// The first request goes alone: a refusal of the account must not be collected four times.
void UpdateCycle::update()
{
    emit updating();
    m_waiting = batches();
    sendNext();
}

void UpdateCycle::sendNext()
{
    while (!m_waiting.isEmpty() && !m_stop && m_inFlight < (m_isFirstAnswered ? requestsAtOnce : 1))
        send(m_waiting.takeFirst());
    if (m_inFlight == 0) {
        if (m_stop)
            holdRest(*m_stop);
        verify();
    }
}

void UpdateCycle::send(const Batch &batch)
{
    ++m_inFlight;
    QMap<HostKey, HostMemory> rows;
    for (const Hostname &host : batch.hosts) {
        m_memories[host].lastSent = m_parts.clock.now(); // on the disk before the wire: a crash cannot make it twice
        rows.insert(keyOf(host), m_memories[host]);
    }
    remember(rows);
    qCInfo(logEngine).noquote() << m_wish.account.name << "sends" << batch.address.toString() << "for"
                                << batch.hosts.size() << "names";
    UpdateWish wish{.account = m_wish.account,
                    .credentials = m_credentials,
                    .hosts = batch.hosts,
                    .address = batch.address,
                    .companion = m_description->needsCompanion ? m_wish.companion : std::nullopt,
                    .now = m_parts.clock.now()};
    for (const Hostname &host : batch.hosts) {
        if (const auto &accepted = m_memories[host].accepted)
            wish.accepted.insert(host, *accepted);
    }
    auto *job = new UpdateJob(m_parts.network, protocolFor(*m_description), std::move(wish), updateDeadline, this,
                              m_parts.resolvers.resolvers);
    connect(job, &UpdateJob::finished, this, [this, job, batch](const Result<Outcomes> &outcomes) {
        job->deleteLater();
        take(batch, outcomes);
    });
    job->start();
}

void UpdateCycle::take(const Batch &batch, const Result<Outcomes> &outcomes)
{
    --m_inFlight;
    m_isFirstAnswered = true;
    QMap<HostKey, HostMemory> rows;
    for (const Hostname &host : batch.hosts) {
        Result<Outcome> outcome = failed(Failure::Kind::BadReply, u"no answer for this name"_s);
        if (!outcomes) {
            outcome = std::unexpected(outcomes.error());
        } else {
            const auto row = std::find_if(outcomes->cbegin(), outcomes->cend(),
                                          [&](const HostOutcome &o) { return o.host == host; });
            if (row != outcomes->cend())
                outcome = row->outcome;
        }
        if (outcome)
            outcome->line = redacted(outcome->line, m_credentials);
        else
            outcome.error().detail = redacted(outcome.error().detail, m_credentials);
        HostMemory &memory = m_memories[host];
        const Reaction reaction =
            reactionTo(outcome, memory.failures + 1, QRandomGenerator::global()->generateDouble());
        memory = remembered(memory, batch.address, outcome, reaction, m_parts.clock.now());
        rows.insert(keyOf(host), memory);
        if (HostRecord *row = recordOf(host)) {
            row->outcome = outcome;
            row->nextAttempt = memory.notBefore;
        }
        if (memory.stop && memory.stop->scope != Stop::Scope::Host)
            m_stop = memory.stop;
        qCInfo(logEngine).noquote() << m_wish.account.name << host.ascii() << "answered:"
                                    << (outcome ? doorplate::keyOf(outcome->code)
                                                : doorplate::keyOf(outcome.error().kind));
    }
    remember(rows);
    sendNext();
}

void UpdateCycle::verify()
{
    QList<Hostname> accepted;
    m_published.clear();
    for (const HostRecord &row : std::as_const(m_record.hosts)) {
        if (row.outcome && *row.outcome && isAccepted((*row.outcome)->code) && row.host.isFqdn())
            accepted.append(row.host);
    }
    askPublished(accepted, verifyDeadline, &UpdateCycle::finish);
}

void UpdateCycle::finish()
{
    for (HostRecord &row : m_record.hosts) {
        const auto published = m_published.constFind(row.host);
        const auto *update = std::get_if<Update>(&row.decision);
        if (update && row.outcome && published != m_published.cend())
            row.verification = verificationOf(*published, update->address, row.previous);
    }
    m_record.finished = m_parts.clock.now();
    emit finished(m_record);
}

QList<UpdateCycle::Batch> UpdateCycle::batches() const
{
    const qsizetype most = m_description->hostsPerRequest == 0 ? mostHostsPerRequest : m_description->hostsPerRequest;
    QList<Batch> all;
    for (const HostRecord &row : m_record.hosts) {
        const auto *update = std::get_if<Update>(&row.decision);
        if (!update)
            continue;
        // One cycle agrees on one address; only other devices of the home have another one.
        auto batch = std::find_if(all.begin(), all.end(), [&](const Batch &one) {
            return one.address == update->address && one.hosts.size() < most;
        });
        if (batch == all.end())
            batch = all.insert(all.end(), Batch{{}, update->address});
        batch->hosts.append(row.host);
    }
    return all;
}

void UpdateCycle::holdAll(HoldReason reason, const QString &detail)
{
    for (const Hostname &host : std::as_const(m_wish.account.domains)) {
        m_record.hosts.append(
            HostRecord{.host = host, .decision = Hold{reason, detail, {}}, .previous = m_memories[host].accepted});
    }
    finish();
}

// The account was refused while some of its names had not been sent: they are not tried against the refusal.
void UpdateCycle::holdRest(const Stop &stop)
{
    for (HostRecord &row : m_record.hosts) {
        if (std::holds_alternative<Update>(row.decision) && !row.outcome)
            row.decision = Hold{HoldReason::Stopped, stop.line, {}};
    }
}

Situation UpdateCycle::situationOf(const Hostname &host) const
{
    const auto published = m_published.constFind(host);
    return Situation{
        .account = m_wish.account,
        .host = host,
        .observation = observationOf(host),
        .memory = *m_memories.constFind(host),
        .published = published == m_published.cend() ? std::nullopt : std::optional(*published),
        .limits = {m_description->policy.minInterval, m_description->policy.refreshAfter,
                   m_description->policy.comparesAtProvider},
        .isForced = m_wish.isForced,
        .isPaused = m_wish.isPaused,
        .now = m_parts.clock.now(),
    };
}

// Before anybody was asked, the empty one.
const Observation &UpdateCycle::observationOf(const Hostname &host) const
{
    const auto own = m_observed.constFind(host);
    return own == m_observed.cend() ? m_record.observation : *own;
}

HostKey UpdateCycle::keyOf(const Hostname &host) const
{
    return HostKey{m_wish.account.id, host, m_wish.family};
}

HostRecord *UpdateCycle::recordOf(const Hostname &host)
{
    const auto row =
        std::find_if(m_record.hosts.begin(), m_record.hosts.end(), [&](const HostRecord &r) { return r.host == host; });
    return row == m_record.hosts.end() ? nullptr : &*row;
}

void UpdateCycle::remember(const QMap<HostKey, HostMemory> &rows)
{
    if (const auto written = m_parts.state.remember(rows); !written)
        emit storageFailed(written.error());
}

void UpdateCycle::askPublished(QList<Hostname> hosts, std::chrono::milliseconds deadline, void (UpdateCycle::*done)())
{
    m_toAsk = m_parts.resolvers.isEmpty() ? QList<Hostname>() : std::move(hosts);
    m_askDeadline = deadline;
    m_asked = done;
    askNextPublished();
}

void UpdateCycle::askNextPublished()
{
    if (m_toAsk.isEmpty() && m_asking == 0)
        return (this->*m_asked)();
    while (!m_toAsk.isEmpty() && m_asking < lookUpsAtOnce) {
        const Hostname host = m_toAsk.takeFirst();
        ++m_asking;
        auto *job = new LookUpJob(m_parts.network, m_parts.resolvers, host, m_wish.family, m_askDeadline, this);
        connect(job, &LookUpJob::finished, this, [this, job, host](const Result<Published> &published) {
            job->deleteLater();
            --m_asking;
            if (published)
                take(host, *published);
            else
                m_toAsk.clear(); // where one look-up gets no answer, a hundred more would only wait
            askNextPublished();
        });
        job->start();
    }
}

void UpdateCycle::take(const Hostname &host, const Published &published)
{
    m_published.insert(host, published);
    if (published.isSplit())
        qCInfo(logEngine).noquote() << host.ascii()
                                    << "is answered with a private address here (split DNS): not counted";
}

} // namespace doorplate
