// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/rounds.h"

#include "core/detect/sourcecatalog.h"
#include "core/engine/proofs.h"
#include "core/engine/schedule.h"
#include "core/engine/standing.h"
#include "core/engine/updatecycle.h"
#include "core/log/categories.h"
#include "core/store/settingsfile.h"
#include "core/store/statefile.h"

#include <QRandomGenerator>

#include <algorithm>

namespace doorplate {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto watchdogGrace = 90s; // longer than any cycle's deadlines together
constexpr int mostAnew = 3;         // of one round: where the network never rests, a look must end all the same

AddressFamily otherThan(AddressFamily family)
{
    return family == AddressFamily::IPv4 ? AddressFamily::IPv6 : AddressFamily::IPv4;
}

// What happened at the network or the router, unlike what the clock or a person asks for.
bool isFromOutside(Trigger trigger)
{
    switch (trigger) {
    case Trigger::Network:
    case Trigger::Resume:
    case Trigger::Router:
    case Trigger::Dns:
        return true;
    case Trigger::Start:
    case Trigger::Timer:
    case Trigger::User:
    case Trigger::Edited:
        return false;
    }
    Q_UNREACHABLE();
    return false;
}

} // namespace

Rounds::Rounds(const Engine &engine, SourcePace &pace, Account account, QObject *parent)
    : QObject(parent),
      m_engine(engine),
      m_parts(engine.parts()),
      m_pace(pace),
      m_account(std::move(account)),
      m_proofs(new Proofs(m_parts.clock, m_parts.network, m_parts.resolvers, this))
{
    connect(m_proofs, &Proofs::looked, this, &Rounds::takeProof);
    connect(m_proofs, &Proofs::viewed, this, &Rounds::takeView);
}

Rounds::~Rounds() = default;

QList<AddressFamily> Rounds::families() const
{
    QList<AddressFamily> on;
    for (const AddressFamily family : {AddressFamily::IPv4, AddressFamily::IPv6}) {
        if (!m_account.choice(family).isOff())
            on.append(family);
    }
    return on;
}

void Rounds::setAccount(const Account &account)
{
    if (m_account != account)
        m_last.clear();
    m_account = account;
}

void Rounds::ask(RoundAsk wanted)
{
    if (!m_current) {
        m_current = std::move(wanted);
        begin();
        return;
    }
    if (isFromOutside(wanted.trigger) && lookAnew(wanted.trigger))
        return;
    if (!m_queued) {
        m_queued = std::move(wanted);
        return;
    }
    m_queued->isForced = m_queued->isForced || wanted.isForced;
    m_queued->collectors += wanted.collectors;
    if (wanted.trigger == Trigger::User)
        m_queued->trigger = Trigger::User;
}

// True when the whole round looks anew; else what has ended, or was sent, needs another round afterwards.
bool Rounds::lookAnew(Trigger trigger)
{
    QList<AddressFamily> looking;
    for (auto it = m_running.cbegin(); it != m_running.cend(); ++it) {
        if (it.value()->isLooking())
            looking.append(it.key());
    }
    if (looking.isEmpty() || m_anew >= mostAnew)
        return false;
    ++m_anew;
    ++m_round;
    if (m_current->trigger != Trigger::User)
        m_current->trigger = trigger;
    for (const AddressFamily family : std::as_const(looking)) {
        UpdateCycle *gone = m_running.take(family);
        m_pace.note(gone->seenSoFar()); // who was asked was asked
        gone->disconnect(this);
        gone->deleteLater();
        m_running.insert(family, cycleFor(family));
    }
    watch(0ms);
    for (const AddressFamily family : std::as_const(looking))
        m_running.value(family)->start();
    return looking.size() == families().size();
}

void Rounds::askRouter(const RouterAnswer &answer)
{
    for (UpdateCycle *cycle : std::as_const(m_running))
        cycle->askRouter(answer);
}

void Rounds::askIn(std::chrono::milliseconds delay, Trigger trigger)
{
    m_nextCheck = m_parts.clock.now().addMSecs(delay.count());
    m_parts.clock.callIn(delay, this, u"check"_s, [this, trigger] { ask({.trigger = trigger}); });
    announce();
}

void Rounds::begin()
{
    m_parts.clock.cancel(this, u"check"_s);
    ++m_round;
    const QList<AddressFamily> on = families();
    for (const AddressFamily family : on)
        m_running.insert(family, cycleFor(family));
    if (m_running.isEmpty())
        return m_parts.clock.callIn(0ms, this, u"nothing"_s, [this] { endRound(); });
    watch(0ms);
    for (UpdateCycle *cycle : std::as_const(m_running))
        cycle->start();
}

UpdateCycle *Rounds::cycleFor(AddressFamily family)
{
    const AddressFamily other = otherThan(family);
    const bool wantsOther = !m_account.choice(other).isOff();
    const QList<Source> sources = m_parts.sources.sourcesFor(
        m_account, family, {.round = m_round, .asksStrangers = m_parts.settings.current().asksStrangers});
    // The last look at this family, as long as it was one by the same settings.
    const auto last = m_last.constFind(family);
    const bool isRecent = last != m_last.cend() && !last->observation.readings.isEmpty();
    auto *cycle = new UpdateCycle(m_parts,
                                  {.account = m_account,
                                   .family = family,
                                   .trigger = m_current->trigger,
                                   .isForced = m_current->isForced,
                                   .isPaused = m_engine.isPaused(),
                                   .round = m_round,
                                   .companion = wantsOther ? m_engine.address(other) : std::nullopt,
                                   .resting = m_pace.resting(sources, family, m_parts.clock.now()),
                                   .recent = isRecent ? std::optional(last->observation) : std::nullopt,
                                   .router = m_engine.router()},
                                  this);
    connect(cycle, &UpdateCycle::updating, this, [this] {
        m_isUpdating = true;
        announce();
    });
    connect(cycle, &UpdateCycle::storageFailed, this, &Rounds::storageFailed);
    connect(cycle, &UpdateCycle::finished, this, [this, family, cycle](const CycleRecord &record) {
        cycle->deleteLater();
        endCycle(family, record);
    });
    return cycle;
}

void Rounds::endCycle(AddressFamily family, const CycleRecord &record)
{
    m_running.remove(family);
    keepViews(family, record);
    m_pace.note(record.observation);
    for (const auto &collector : std::as_const(m_current->collectors))
        collector->add(record);
    m_proofs->follow(record);
    emit cycleEnded(record);
    if (!m_current) // retired by somebody who heard that
        return;
    if (m_running.isEmpty())
        endRound();
    else
        announce();
}

void Rounds::endRound()
{
    const RoundAsk ended = *std::exchange(m_current, {});
    m_anew = 0;
    m_isUpdating = false;
    m_isStale = false;
    m_lastCheck = m_parts.clock.now();
    const bool isFruitless = std::any_of(m_last.cbegin(), m_last.cend(),
                                         [](const CycleRecord &record) { return !record.observation.agreed; });
    m_fruitless = isFruitless ? m_fruitless + 1 : 0;
    schedule();
    announce();
    if (m_queued) {
        m_current = std::exchange(m_queued, {});
        begin();
    }
    for (const auto &collector : ended.collectors)
        collector->close();
}

void Rounds::schedule()
{
    m_parts.clock.cancel(this, u"check"_s);
    m_parts.clock.cancel(this, u"watchdog"_s);
    m_nextCheck.reset();
    if (!m_engine.isStarted())
        return;
    ScheduleView view{.account = m_account,
                      .last = m_last.values(),
                      .memories = {},
                      .fruitless = m_fruitless,
                      .isPaused = m_engine.isPaused(),
                      .now = m_parts.clock.now(),
                      .jitter = QRandomGenerator::global()->generateDouble()};
    const QList<AddressFamily> on = families();
    for (const Hostname &host : std::as_const(m_account.domains)) {
        for (const AddressFamily family : on)
            view.memories.append(m_parts.state.memory({m_account.id, host, family}));
    }
    const auto delay = nextCheckIn(view);
    if (!delay)
        return;
    m_nextCheck = view.now.addMSecs(delay->count());
    m_parts.clock.callIn(*delay, this, u"check"_s, [this] { ask({.trigger = Trigger::Timer}); });
    watch(*delay);
}

// The schedule itself is watched: a check that does not complete within two periods is said, and begun anew.
void Rounds::watch(std::chrono::milliseconds delay)
{
    const std::chrono::milliseconds patience =
        std::max<std::chrono::milliseconds>(delay, m_account.updatePeriod) + m_account.updatePeriod + watchdogGrace;
    m_parts.clock.callIn(patience, this, u"watchdog"_s, [this] { beginAnew(); });
}

void Rounds::beginAnew()
{
    qCWarning(logEngine).noquote() << m_account.name << "was not checked for two periods; beginning anew";
    if (!std::exchange(m_isStale, true)) {
        emit stalled(Notice{.kind = Notice::Kind::Stale,
                            .accountId = m_account.id,
                            .accountName = m_account.name,
                            .provider = m_account.provider,
                            .hosts = m_account.domains,
                            .troubleSince = m_lastCheck});
    }
    for (UpdateCycle *cycle : std::as_const(m_running)) {
        cycle->disconnect(this);
        cycle->deleteLater();
    }
    m_running.clear();
    announce();
    if (!m_current)
        m_current = RoundAsk{.trigger = Trigger::Timer};
    begin();
}

void Rounds::retire()
{
    disconnect();
    const std::optional<RoundAsk> current = std::exchange(m_current, {});
    const std::optional<RoundAsk> queued = std::exchange(m_queued, {});
    for (UpdateCycle *cycle : std::as_const(m_running)) {
        cycle->disconnect(this);
        cycle->deleteLater();
    }
    m_running.clear();
    for (const QString &purpose : {u"check"_s, u"watchdog"_s, u"nothing"_s})
        m_parts.clock.cancel(this, purpose);
    m_proofs->stop();
    for (const auto &open : {current, queued}) {
        for (const auto &collector : open ? open->collectors : QList<std::shared_ptr<RecordCollector>>())
            collector->close();
    }
}

void Rounds::takeProof(AddressFamily family, const Hostname &host, const Published &published)
{
    if (!m_last.contains(family))
        return;
    for (HostRecord &row : m_last[family].hosts) {
        const auto *update = std::get_if<Update>(&row.decision);
        if (row.host == host && update) {
            row.verification = verificationOf(published, update->address, row.previous);
            announce();
        }
    }
}

void Rounds::takeView(AddressFamily family, const Hostname &host, const PublicView &view)
{
    if (!m_last.contains(family))
        return;
    for (HostRecord &row : m_last[family].hosts) {
        if (row.host == host)
            row.publicView = view;
    }
    const HostKey key{m_account.id, host, family};
    HostMemory memory = m_parts.state.memory(key);
    memory.publicView = view; // a proof that a restart need not lose
    const bool isOurs = memory.accepted && m_account.domains.contains(host);
    if (const auto written = isOurs ? m_parts.state.remember({{key, memory}}) : Result<void>(); !written)
        emit storageFailed(written.error());
    announce();
}

// What the world was seen to see stays told through the rounds that find nothing to do.
void Rounds::keepViews(AddressFamily family, const CycleRecord &record)
{
    const CycleRecord before = m_last.value(family);
    CycleRecord &kept = m_last[family] = record;
    for (HostRecord &row : kept.hosts) {
        for (const HostRecord &old : before.hosts) {
            if (old.host == row.host && std::holds_alternative<Skip>(row.decision))
                row.publicView = old.publicView;
        }
    }
}

AccountStatus Rounds::status() const
{
    AccountStatus status{
        .accountId = m_account.id,
        .accountName = m_account.name,
        .provider = m_account.provider,
        .enabled = m_account.enabled,
        .state = m_account.enabled && !m_engine.isPaused() ? HostState::Ok : HostState::Paused,
        .lastCheck = m_lastCheck,
        .nextCheck = m_nextCheck,
        .hosts = {},
    };
    const QList<AddressFamily> on = families();
    for (const Hostname &host : std::as_const(m_account.domains)) {
        for (const AddressFamily family : on) {
            status.hosts.append(statusOf(host, family));
            if (rankOf(status.hosts.back().state) > rankOf(status.state))
                status.state = status.hosts.back().state;
        }
    }
    return status;
}

HostStatus Rounds::statusOf(const Hostname &host, AddressFamily family) const
{
    const HostMemory memory = m_parts.state.memory({m_account.id, host, family});
    Standing standing{.account = m_account,
                      .host = host,
                      .family = family,
                      .memory = memory,
                      .isUpdating = m_isUpdating,
                      .isPaused = m_engine.isPaused(),
                      .isStale = m_isStale,
                      .isScheduled = m_engine.isStarted(),
                      .nextCheck = m_nextCheck};
    if (const auto record = m_last.constFind(family); record != m_last.cend()) {
        const auto row = std::find_if(record->hosts.cbegin(), record->hosts.cend(),
                                      [&](const HostRecord &r) { return r.host == host; });
        standing.last = row == record->hosts.cend() ? nullptr : &*row;
        standing.lastFinished = record->finished;
    }
    return doorplate::statusOf(standing);
}

} // namespace doorplate
