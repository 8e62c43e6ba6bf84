// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/engine.h"

#include "core/detect/sourcecatalog.h"
#include "core/detect/sourcepace.h"
#include "core/detect/sourcetrust.h"
#include "core/engine/schedule.h"
#include "core/engine/standing.h"
#include "core/engine/updatecycle.h"
#include "core/log/categories.h"
#include "core/net/network.h"
#include "core/policy/backoff.h"
#include "core/store/accountbook.h"
#include "core/store/history.h"
#include "core/store/settingsfile.h"
#include "core/store/statefile.h"

#include <QPointer>
#include <QRandomGenerator>

#include <algorithm>

namespace doorplate {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto settle = 2s; // after an event: addresses and routes come one after another
constexpr int eventsPerTenMinutes = 10;
constexpr auto startSpread = 200ms; // between the first checks of many accounts
constexpr auto watchdogGrace = 90s; // longer than any cycle's deadlines together
// A provider needs a while until its servers answer anew; then nobody has to look any more.
constexpr std::chrono::milliseconds proofDelays[] = {3s, 15s, 60s, 300s};

// The callers of updateNow wait for several cycles of several accounts.
struct Collector {
    Collector(QObject *owner, std::function<void(const QList<CycleRecord> &)> call)
        : context(owner),
          finished(std::move(call))
    {
    }

    QPointer<QObject> context;
    std::function<void(const QList<CycleRecord> &)> finished;
    QList<CycleRecord> records;
    int open = 0;

    void close()
    {
        if (--open == 0 && context)
            finished(records);
    }
};

struct Ask {
    Trigger trigger = Trigger::Timer;
    bool isForced = false;
    QList<std::shared_ptr<Collector>> collectors;
};

// What the engine knows of one account while it runs.
struct Runtime {
    Account account;
    QMap<AddressFamily, CycleRecord> last;
    QMap<AddressFamily, NoticeMemory> told;
    QMap<AddressFamily, UpdateCycle *> running;
    std::optional<Ask> current; // while cycles run
    std::optional<Ask> queued;  // the next one, asked for meanwhile
    QObject *timers = nullptr;  // the context of this account's waits
    std::optional<QDateTime> nextCheck;
    std::optional<QDateTime> lastCheck;
    int round = 0;
    int fruitless = 0;
    bool isUpdating = false;
    bool isStale = false;
};

QList<AddressFamily> familiesOf(const Account &account)
{
    QList<AddressFamily> families;
    for (const AddressFamily family : {AddressFamily::IPv4, AddressFamily::IPv6}) {
        if (!account.choice(family).isOff())
            families.append(family);
    }
    return families;
}

} // namespace

class Engine::Private
{
public:
    Private(EngineParts engineParts, Engine *engine) : q(engine), parts(std::move(engineParts)) {}

    void adopt(const Account &account);
    void ask(Runtime &runtime, Ask ask);
    void begin(Runtime &runtime);
    void cycleEnded(const QString &accountId, AddressFamily family, const CycleRecord &record);
    void allEnded(Runtime &runtime);
    void spreadStops(const Account &account, const CycleRecord &record);
    void schedule(Runtime &runtime);
    void watch(Runtime &runtime, std::chrono::milliseconds delay);
    void stalled(const QString &accountId);
    void proveLater(const QString &accountId, AddressFamily family, int attempt);
    void prove(const QString &accountId, AddressFamily family, int attempt);
    void proven(const QString &accountId, AddressFamily family, const Hostname &host, const Published &published);
    void noteAddress(const CycleRecord &record);
    void noteStorage(const Result<void> &result);
    void lift(const QString &accountId);
    AccountStatus statusOf(const Runtime &runtime) const;
    void announce(const Runtime &runtime) { emit q->statusChanged(statusOf(runtime)); }
    Runtime *find(const QString &accountId);
    void checkPause();
    QStringList restingFor(const Runtime &runtime, AddressFamily family) const;
    std::optional<Observation> recentOf(const Runtime &runtime, AddressFamily family) const;

    Engine *q;
    EngineParts parts;
    std::map<QString, Runtime> runtimes;
    QMap<AddressFamily, Observation> agreed;
    QList<std::chrono::milliseconds> events; // when the last ones were acted on
    std::optional<Trigger> pendingEvent;
    SourcePace pace;
    bool isStarted = false;
    bool isStorageBroken = false;
};

Engine::Engine(EngineParts engineParts, QObject *parent)
    : QObject(parent),
      d(std::make_unique<Private>(std::move(engineParts), this))
{
    for (const Account &account : d->parts.accounts.accounts())
        d->adopt(account);
    connect(&d->parts.accounts, &AccountBook::added, this, [this](const Account &account) {
        d->adopt(account);
        Runtime &runtime = *d->find(account.id);
        d->announce(runtime);
        if (d->isStarted)
            d->ask(runtime, {.trigger = Trigger::Edited});
    });
    connect(&d->parts.accounts, &AccountBook::edited, this, [this](const Account &, const Account &after) {
        d->adopt(after);
        resume(after.id); // an edit lifts what the provider's refusal had stopped
    });
    connect(&d->parts.accounts, &AccountBook::removed, this, [this](const Account &account) {
        if (Runtime *runtime = d->find(account.id)) {
            const std::optional<Ask> current = std::exchange(runtime->current, {});
            const std::optional<Ask> queued = std::exchange(runtime->queued, {});
            for (UpdateCycle *cycle : std::as_const(runtime->running))
                delete cycle;
            delete runtime->timers;
            d->runtimes.erase(account.id);
            for (const auto &open : {current, queued}) {
                for (const auto &collector : open ? open->collectors : QList<std::shared_ptr<Collector>>())
                    collector->close();
            }
        }
        d->noteStorage(d->parts.state.forgetAccount(account.id));
        emit accountGone(account.id);
    });
}

Engine::~Engine() = default;

const EngineParts &Engine::parts() const
{
    return d->parts;
}

bool Engine::isStarted() const
{
    return d->isStarted;
}

void Engine::start()
{
    if (d->isStarted)
        return;
    d->isStarted = true;
    d->checkPause();
    std::chrono::milliseconds delay{0};
    for (const Account &account : d->parts.accounts.accounts()) {
        Runtime &runtime = *d->find(account.id);
        const QString id = account.id;
        runtime.nextCheck = d->parts.clock.now().addMSecs(delay.count());
        d->parts.clock.callIn(delay, runtime.timers, u"check"_s, [this, id] {
            if (Runtime *found = d->find(id))
                d->ask(*found, {.trigger = Trigger::Start});
        });
        delay += startSpread;
        d->announce(runtime);
    }
}

QList<AccountStatus> Engine::statuses() const
{
    QList<AccountStatus> all;
    for (const Account &account : d->parts.accounts.accounts()) {
        if (const Runtime *runtime = d->find(account.id))
            all.append(d->statusOf(*runtime));
    }
    return all;
}

std::optional<Address> Engine::address(AddressFamily family) const
{
    const auto found = d->agreed.constFind(family);
    return found == d->agreed.cend() ? std::nullopt : std::optional(*found->agreed);
}

std::optional<Observation> Engine::observation(AddressFamily family) const
{
    const auto found = d->agreed.constFind(family);
    return found == d->agreed.cend() ? std::nullopt : std::optional(*found);
}

void Engine::updateNow(const QStringList &accountIds, bool isForced, QObject *context,
                       std::function<void(const QList<CycleRecord> &)> finished)
{
    auto collector = std::make_shared<Collector>(context, std::move(finished));
    collector->open = 1;
    for (const Account &account : d->parts.accounts.accounts()) {
        Runtime *runtime = d->find(account.id);
        if (!runtime || (!accountIds.isEmpty() && !accountIds.contains(account.id)))
            continue;
        ++collector->open;
        d->ask(*runtime, {.trigger = Trigger::User, .isForced = isForced, .collectors = {collector}});
    }
    // Also when there was nothing to do the answer comes later, never from within this call.
    d->parts.clock.callIn(0ms, this, u"collect-%1"_s.arg(reinterpret_cast<quintptr>(collector.get())),
                          [collector] { collector->close(); });
}

void Engine::noticeEvent(Trigger trigger)
{
    if (!d->isStarted)
        return;
    d->pendingEvent = trigger;
    if (trigger == Trigger::Resume || trigger == Trigger::Network)
        d->parts.network.dropConnections();
    d->parts.clock.callIn(settle, this, u"settle"_s, [this] {
        const Trigger pending = d->pendingEvent.value_or(Trigger::Network);
        const auto now = d->parts.clock.elapsed();
        d->events.removeIf([now](std::chrono::milliseconds at) { return now - at > 10min; });
        if (d->events.size() >= eventsPerTenMinutes) {
            qCInfo(logEngine) << "too many network events; the next check is the ordinary one";
            return;
        }
        d->events.append(now);
        for (auto &[id, runtime] : d->runtimes)
            d->ask(runtime, {.trigger = pending});
    });
}

void Engine::setPaused(bool paused, const std::optional<QDateTime> &until)
{
    Settings settings = d->parts.settings.current();
    settings.isPaused = paused;
    settings.pausedUntil = paused && until ? *until : QDateTime();
    d->noteStorage(d->parts.settings.save(settings));
    d->checkPause();
    emit pausedChanged(isPaused());
    for (auto &[id, runtime] : d->runtimes) {
        if (isPaused())
            d->schedule(runtime);
        else if (d->isStarted)
            d->ask(runtime, {.trigger = Trigger::User});
        d->announce(runtime);
    }
}

bool Engine::isPaused() const
{
    const Settings &settings = d->parts.settings.current();
    return settings.isPaused && (!settings.pausedUntil.isValid() || settings.pausedUntil > d->parts.clock.now());
}

void Engine::resume(const QString &accountId)
{
    Runtime *runtime = d->find(accountId);
    if (!runtime)
        return;
    d->lift(accountId);
    d->announce(*runtime);
    if (d->isStarted)
        d->ask(*runtime, {.trigger = Trigger::Edited});
}

Runtime *Engine::Private::find(const QString &accountId)
{
    const auto found = runtimes.find(accountId);
    return found == runtimes.end() ? nullptr : &found->second;
}

void Engine::Private::adopt(const Account &account)
{
    Runtime &runtime = runtimes[account.id];
    if (runtime.account != account)
        runtime.last.clear(); // what was seen by other settings says nothing about these
    runtime.account = account;
    if (!runtime.timers)
        runtime.timers = new QObject(q);
}

void Engine::Private::ask(Runtime &runtime, Ask wanted)
{
    if (!runtime.current) {
        runtime.current = std::move(wanted);
        begin(runtime);
        return;
    }
    if (!runtime.queued) {
        runtime.queued = std::move(wanted);
        return;
    }
    runtime.queued->isForced = runtime.queued->isForced || wanted.isForced;
    runtime.queued->collectors += wanted.collectors;
    if (wanted.trigger == Trigger::User)
        runtime.queued->trigger = Trigger::User;
}

void Engine::Private::begin(Runtime &runtime)
{
    parts.clock.cancel(runtime.timers, u"check"_s);
    const QString id = runtime.account.id;
    ++runtime.round;
    for (const AddressFamily family : familiesOf(runtime.account)) {
        const AddressFamily other = family == AddressFamily::IPv4 ? AddressFamily::IPv6 : AddressFamily::IPv4;
        const bool wantsOther = !runtime.account.choice(other).isOff();
        auto *cycle = new UpdateCycle(parts,
                                      {.account = runtime.account,
                                       .family = family,
                                       .trigger = runtime.current->trigger,
                                       .isForced = runtime.current->isForced,
                                       .isPaused = q->isPaused(),
                                       .round = runtime.round,
                                       .companion = wantsOther ? q->address(other) : std::nullopt,
                                       .resting = restingFor(runtime, family),
                                       .recent = recentOf(runtime, family)},
                                      runtime.timers);
        runtime.running.insert(family, cycle);
        QObject::connect(cycle, &UpdateCycle::updating, q, [this, id] {
            if (Runtime *found = find(id)) {
                found->isUpdating = true;
                announce(*found);
            }
        });
        QObject::connect(cycle, &UpdateCycle::storageFailed, q,
                         [this](const Failure &failure) { noteStorage(std::unexpected(failure)); });
        QObject::connect(cycle, &UpdateCycle::finished, q, [this, id, family, cycle](const CycleRecord &record) {
            cycle->deleteLater();
            cycleEnded(id, family, record);
        });
    }
    if (runtime.running.isEmpty())
        return parts.clock.callIn(0ms, runtime.timers, u"nothing"_s, [this, id] {
            if (Runtime *found = find(id))
                allEnded(*found);
        });
    watch(runtime, 0ms);
    for (UpdateCycle *cycle : std::as_const(runtime.running))
        cycle->start();
}

void Engine::Private::cycleEnded(const QString &accountId, AddressFamily family, const CycleRecord &record)
{
    Runtime *runtime = find(accountId);
    if (!runtime)
        return;
    runtime->running.remove(family);
    runtime->last.insert(family, record);
    pace.note(record.observation);
    noteStorage(parts.state.rememberSources(noted(parts.state.sources(), record.observation, parts.clock.now())));
    spreadStops(runtime->account, record);
    noteAddress(record);
    if (record.isNotable())
        noteStorage(parts.history.append(record));
    NoticeStep step = noticesFor(record, runtime->told.value(family));
    runtime->told.insert(family, step.memory);
    for (const auto &collector : std::as_const(runtime->current->collectors))
        collector->records.append(record);
    emit q->cycleFinished(record);
    for (const Notice &notice : step.notices)
        emit q->noticed(notice);
    proveLater(accountId, family, 0);
    if (runtime->running.isEmpty())
        allEnded(*runtime);
    else
        announce(*runtime);
}

void Engine::Private::allEnded(Runtime &runtime)
{
    const Ask ended = *std::exchange(runtime.current, {});
    runtime.isUpdating = false;
    runtime.isStale = false;
    runtime.lastCheck = parts.clock.now();
    const bool isFruitless = std::any_of(runtime.last.cbegin(), runtime.last.cend(),
                                         [](const CycleRecord &record) { return !record.observation.agreed; });
    runtime.fruitless = isFruitless ? runtime.fruitless + 1 : 0;
    const QString id = runtime.account.id;
    schedule(runtime);
    announce(runtime);
    if (runtime.queued) {
        runtime.current = std::exchange(runtime.queued, {});
        begin(runtime);
    }
    for (const auto &collector : ended.collectors)
        collector->close();
}

// A refusal of the account or of the whole provider holds for names that were not even asked for.
void Engine::Private::spreadStops(const Account &account, const CycleRecord &record)
{
    QMap<HostKey, HostMemory> rows;
    for (const HostRecord &host : record.hosts) {
        const std::optional<Stop> stop = parts.state.memory({account.id, host.host, record.family}).stop;
        if (!host.outcome || !stop || stop->scope == Stop::Scope::Host)
            continue;
        for (const auto &[id, runtime] : runtimes) {
            const bool isReached =
                stop->scope == Stop::Scope::Account ? id == account.id : runtime.account.provider == account.provider;
            if (!isReached)
                continue;
            for (const Hostname &name : runtime.account.domains) {
                for (const AddressFamily family : familiesOf(runtime.account)) {
                    const HostKey key{id, name, family};
                    HostMemory memory = parts.state.memory(key);
                    if (!memory.stop) {
                        memory.stop = stop;
                        rows.insert(key, memory);
                    }
                }
            }
        }
    }
    if (rows.isEmpty())
        return;
    noteStorage(parts.state.remember(rows));
    for (auto &[id, runtime] : runtimes) {
        if (id != account.id && runtime.account.provider == account.provider) {
            schedule(runtime);
            announce(runtime);
        }
    }
}

void Engine::Private::schedule(Runtime &runtime)
{
    parts.clock.cancel(runtime.timers, u"check"_s);
    parts.clock.cancel(runtime.timers, u"watchdog"_s);
    runtime.nextCheck.reset();
    if (!isStarted)
        return;
    ScheduleView view{.account = runtime.account,
                      .last = runtime.last.values(),
                      .memories = {},
                      .fruitless = runtime.fruitless,
                      .isPaused = q->isPaused(),
                      .now = parts.clock.now(),
                      .jitter = QRandomGenerator::global()->generateDouble()};
    for (const Hostname &host : std::as_const(runtime.account.domains)) {
        for (const AddressFamily family : familiesOf(runtime.account))
            view.memories.append(parts.state.memory({runtime.account.id, host, family}));
    }
    const auto delay = nextCheckIn(view);
    if (!delay)
        return;
    const QString id = runtime.account.id;
    runtime.nextCheck = view.now.addMSecs(delay->count());
    parts.clock.callIn(*delay, runtime.timers, u"check"_s, [this, id] {
        if (Runtime *found = find(id))
            ask(*found, {.trigger = Trigger::Timer});
    });
    watch(runtime, *delay);
}

// The schedule itself is watched: a check that does not complete within two periods is said, and begun anew.
void Engine::Private::watch(Runtime &runtime, std::chrono::milliseconds delay)
{
    const QString id = runtime.account.id;
    const std::chrono::milliseconds patience = std::max<std::chrono::milliseconds>(delay, runtime.account.updatePeriod)
                                               + runtime.account.updatePeriod + watchdogGrace;
    parts.clock.callIn(patience, runtime.timers, u"watchdog"_s, [this, id] { stalled(id); });
}

void Engine::Private::stalled(const QString &accountId)
{
    Runtime *runtime = find(accountId);
    if (!runtime)
        return;
    qCWarning(logEngine).noquote() << runtime->account.name << "was not checked for two periods; beginning anew";
    if (!std::exchange(runtime->isStale, true)) {
        emit q->noticed(Notice{.kind = Notice::Kind::Stale,
                               .accountId = accountId,
                               .accountName = runtime->account.name,
                               .provider = runtime->account.provider,
                               .hosts = runtime->account.domains,
                               .troubleSince = runtime->lastCheck});
    }
    for (UpdateCycle *cycle : std::as_const(runtime->running))
        cycle->deleteLater();
    for (UpdateCycle *cycle : std::as_const(runtime->running))
        cycle->disconnect(q);
    runtime->running.clear();
    announce(*runtime);
    if (!runtime->current)
        runtime->current = Ask{.trigger = Trigger::Timer};
    begin(*runtime);
}

void Engine::Private::proveLater(const QString &accountId, AddressFamily family, int attempt)
{
    Runtime *runtime = find(accountId);
    if (!runtime || !isStarted || attempt >= static_cast<int>(std::size(proofDelays)))
        return;
    const QString purpose = u"proof-"_s + doorplate::keyOf(family);
    const CycleRecord record = runtime->last.value(family);
    const bool isOpen = std::any_of(record.hosts.begin(), record.hosts.end(), [](const HostRecord &host) {
        return host.outcome && *host.outcome && isAccepted((*host.outcome)->code) && host.verification
               && !std::holds_alternative<Proven>(*host.verification);
    });
    if (!isOpen)
        return parts.clock.cancel(runtime->timers, purpose);
    parts.clock.callIn(proofDelays[attempt], runtime->timers, purpose,
                       [this, accountId, family, attempt] { prove(accountId, family, attempt); });
}

void Engine::Private::prove(const QString &accountId, AddressFamily family, int attempt)
{
    Runtime *runtime = find(accountId);
    if (!runtime)
        return;
    const CycleRecord record = runtime->last.value(family);
    for (const HostRecord &host : record.hosts) {
        const bool isOpen =
            host.outcome && *host.outcome && host.verification && !std::holds_alternative<Proven>(*host.verification);
        if (!isOpen)
            continue;
        auto *job = new PublishedJob(parts.resolvers, host.host, family, 5s, runtime->timers);
        QObject::connect(job, &PublishedJob::finished, q,
                         [this, job, accountId, family, name = host.host](const Result<Published> &published) {
                             job->deleteLater();
                             if (published)
                                 proven(accountId, family, name, *published);
                         });
        job->start();
    }
    proveLater(accountId, family, attempt + 1);
}

void Engine::Private::proven(const QString &accountId, AddressFamily family, const Hostname &host,
                             const Published &published)
{
    Runtime *runtime = find(accountId);
    if (!runtime || !runtime->last.contains(family))
        return;
    for (HostRecord &row : runtime->last[family].hosts) {
        const auto *update = std::get_if<Update>(&row.decision);
        if (row.host == host && update) {
            row.verification = verificationOf(published, update->address, row.previous);
            announce(*runtime);
        }
    }
}

void Engine::Private::noteAddress(const CycleRecord &record)
{
    if (!record.observation.agreed)
        return;
    const std::optional<Address> before = q->address(record.family);
    agreed.insert(record.family, record.observation);
    if (before != *record.observation.agreed)
        emit q->addressChanged(record.family);
}

void Engine::Private::noteStorage(const Result<void> &result)
{
    if (!result) {
        qCWarning(logStore).noquote() << "a file could not be written:" << result.error().detail;
        if (!std::exchange(isStorageBroken, true))
            emit q->storageFailed(result.error());
    } else if (std::exchange(isStorageBroken, false)) {
        emit q->storageRecovered();
    }
}

void Engine::Private::lift(const QString &accountId)
{
    QMap<HostKey, HostMemory> rows;
    for (const HostKey &key : parts.state.keysOf(accountId))
        rows.insert(key, resumed(parts.state.memory(key)));
    if (!rows.isEmpty())
        noteStorage(parts.state.remember(rows));
}

void Engine::Private::checkPause()
{
    const Settings &settings = parts.settings.current();
    parts.clock.cancel(q, u"pause"_s);
    if (!settings.isPaused || !settings.pausedUntil.isValid())
        return;
    const qint64 left = std::max<qint64>(0, parts.clock.now().msecsTo(settings.pausedUntil));
    parts.clock.callIn(std::chrono::milliseconds(left), q, u"pause"_s, [this] { q->setPaused(false); });
}

QStringList Engine::Private::restingFor(const Runtime &runtime, AddressFamily family) const
{
    const QList<Source> sources = parts.sources.sourcesFor(
        runtime.account, family, {.round = runtime.round, .asksStrangers = parts.settings.current().asksStrangers});
    return pace.resting(sources, family, parts.clock.now());
}

// The last look at this family, as long as it was one by the same settings (adopt drops it otherwise).
std::optional<Observation> Engine::Private::recentOf(const Runtime &runtime, AddressFamily family) const
{
    const auto last = runtime.last.constFind(family);
    return last == runtime.last.cend() || last->observation.readings.isEmpty() ? std::nullopt
                                                                               : std::optional(last->observation);
}

AccountStatus Engine::Private::statusOf(const Runtime &runtime) const
{
    AccountStatus status{
        .accountId = runtime.account.id,
        .accountName = runtime.account.name,
        .provider = runtime.account.provider,
        .enabled = runtime.account.enabled,
        .state = runtime.account.enabled && !q->isPaused() ? HostState::Ok : HostState::Paused,
        .lastCheck = runtime.lastCheck,
        .nextCheck = runtime.nextCheck,
        .hosts = {},
    };
    for (const Hostname &host : runtime.account.domains) {
        for (const AddressFamily family : familiesOf(runtime.account)) {
            const HostMemory memory = parts.state.memory({runtime.account.id, host, family});
            const auto record = runtime.last.constFind(family);
            Standing standing{.account = runtime.account,
                              .host = host,
                              .family = family,
                              .memory = memory,
                              .isUpdating = runtime.isUpdating,
                              .isPaused = q->isPaused(),
                              .isStale = runtime.isStale,
                              .isScheduled = isStarted,
                              .nextCheck = runtime.nextCheck};
            if (record != runtime.last.cend()) {
                const auto row = std::find_if(record->hosts.cbegin(), record->hosts.cend(),
                                              [&](const HostRecord &r) { return r.host == host; });
                standing.last = row == record->hosts.cend() ? nullptr : &*row;
                standing.lastFinished = record->finished;
            }
            const HostStatus hostStatus = doorplate::statusOf(standing);
            if (rankOf(hostStatus.state) > rankOf(status.state))
                status.state = hostStatus.state;
            status.hosts.append(hostStatus);
        }
    }
    return status;
}

} // namespace doorplate
