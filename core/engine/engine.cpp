// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/engine.h"

#include "core/detect/routerjob.h"
#include "core/detect/sourcepace.h"
#include "core/detect/sourcetrust.h"
#include "core/engine/leftover.h"
#include "core/engine/rounds.h"
#include "core/engine/stopspread.h"
#include "core/log/categories.h"
#include "core/net/network.h"
#include "core/policy/backoff.h"
#include "core/policy/reminders.h"
#include "core/providers/catalog.h"
#include "core/store/accountbook.h"
#include "core/store/history.h"
#include "core/store/settingsfile.h"
#include "core/store/statefile.h"

#include <algorithm>
#include <map>

namespace doorplate {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// After an event: addresses and routes come one after another, a router's announcement when its line is there already.
constexpr std::chrono::milliseconds settle = 2s;
constexpr std::chrono::milliseconds routerSettle = 200ms;
constexpr std::chrono::milliseconds mostSettle = 10s; // an interface that never rests is looked at all the same
constexpr std::chrono::milliseconds eventSpan = 10min;
constexpr int eventsPerSpan = 30;
constexpr auto startSpread = 200ms; // between the first checks of many accounts

} // namespace

class Engine::Private
{
public:
    Private(EngineParts engineParts, Engine *engine) : q(engine), parts(std::move(engineParts)) {}

    Rounds *find(const QString &accountId) const;
    Rounds &adopt(const Account &account);
    void drop(const QString &accountId);
    void hear(const CycleRecord &record);
    void stopOthers(const CycleRecord &record);
    void noteAddress(const CycleRecord &record);
    void tell(const CycleRecord &record);
    void remind(const CycleRecord &record);
    void noteStorage(const Result<void> &result);
    void lift(const QString &accountId);
    void forget(const QMap<HostKey, HostMemory> &rows);
    void forgetLeftOver();
    void checkPause();
    void settleUntil(std::chrono::milliseconds due);
    void actOnEvents();

    Engine *q;
    EngineParts parts;
    std::map<QString, Rounds *> rounds; // by account id; children of the engine
    QMap<QString, NoticeMemory> told;   // by account id and family
    QMap<AddressFamily, Observation> agreed;
    QList<std::chrono::milliseconds> events; // when the last ones were acted on
    std::optional<Trigger> pendingEvent;
    std::chrono::milliseconds pendingSince{0};
    std::chrono::milliseconds pendingDue{0};
    std::optional<RouterAnswer> router;
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
        Rounds &rounds = d->adopt(account);
        emit statusChanged(rounds.status());
        if (d->isStarted)
            rounds.ask({.trigger = Trigger::Edited});
    });
    connect(&d->parts.accounts, &AccountBook::edited, this, [this](const Account &before, const Account &after) {
        d->forget(leftByEdit(before, after, d->parts.state));
        d->adopt(after);
        resume(after.id); // an edit lifts what the provider's refusal had stopped
    });
    connect(&d->parts.accounts, &AccountBook::removed, this, [this](const Account &account) { d->drop(account.id); });
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
    d->forgetLeftOver();
    d->checkPause();
    std::chrono::milliseconds delay{0};
    for (const Account &account : d->parts.accounts.accounts()) {
        d->find(account.id)->askIn(delay, Trigger::Start);
        delay += startSpread;
    }
}

QList<AccountStatus> Engine::statuses() const
{
    QList<AccountStatus> all;
    for (const Account &account : d->parts.accounts.accounts()) {
        if (const Rounds *rounds = d->find(account.id))
            all.append(rounds->status());
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
    auto collector = std::make_shared<RecordCollector>(context, std::move(finished));
    collector->open();
    for (const Account &account : d->parts.accounts.accounts()) {
        Rounds *rounds = d->find(account.id);
        if (!rounds || (!accountIds.isEmpty() && !accountIds.contains(account.id)))
            continue;
        collector->open();
        rounds->ask({.trigger = Trigger::User, .isForced = isForced, .collectors = {collector}});
    }
    // Also when there was nothing to do the answer comes later, never from within this call.
    d->parts.clock.callIn(0ms, this, u"collect-%1"_s.arg(reinterpret_cast<quintptr>(collector.get())),
                          [collector] { collector->close(); });
}

void Engine::noticeEvent(Trigger trigger)
{
    if (!d->isStarted)
        return;
    if (trigger == Trigger::Resume || trigger == Trigger::Network)
        d->parts.network.dropConnections();
    const auto now = d->parts.clock.elapsed();
    if (!d->pendingEvent) {
        d->pendingSince = now;
        d->pendingDue = now;
    }
    d->pendingEvent = trigger;
    const auto due =
        std::max(d->pendingDue, now + (trigger == Trigger::Router || trigger == Trigger::Dns ? routerSettle : settle));
    d->settleUntil(std::clamp(due, now, std::max(now, d->pendingSince + mostSettle)));
}

void Engine::setRouter(const std::optional<RouterAnswer> &answer)
{
    const std::optional<RouterAnswer> before = std::exchange(d->router, answer);
    if (answer && !before) {
        for (const auto &[id, each] : d->rounds)
            each->askRouter(*answer);
    }
    if (answer != before)
        emit routerChanged();
}

const std::optional<RouterAnswer> &Engine::router() const
{
    return d->router;
}

SourcePace &Engine::pace()
{
    return d->pace;
}

void Engine::setPaused(bool paused, const std::optional<QDateTime> &until)
{
    Settings settings = d->parts.settings.current();
    settings.isPaused = paused;
    settings.pausedUntil = paused && until ? *until : QDateTime();
    d->noteStorage(d->parts.settings.save(settings));
    d->checkPause();
    emit pausedChanged(isPaused());
    for (const auto &[id, rounds] : d->rounds) {
        if (isPaused())
            rounds->schedule();
        else if (d->isStarted)
            rounds->ask({.trigger = Trigger::User});
        emit statusChanged(rounds->status());
    }
}

bool Engine::isPaused() const
{
    const Settings &settings = d->parts.settings.current();
    return settings.isPaused && (!settings.pausedUntil.isValid() || settings.pausedUntil > d->parts.clock.now());
}

void Engine::resume(const QString &accountId)
{
    Rounds *rounds = d->find(accountId);
    if (!rounds)
        return;
    d->lift(accountId);
    emit statusChanged(rounds->status());
    if (d->isStarted)
        rounds->ask({.trigger = Trigger::Edited});
}

Rounds *Engine::Private::find(const QString &accountId) const
{
    const auto found = rounds.find(accountId);
    return found == rounds.end() ? nullptr : found->second;
}

Rounds &Engine::Private::adopt(const Account &account)
{
    if (Rounds *known = find(account.id)) {
        known->setAccount(account);
        return *known;
    }
    auto *made = new Rounds(*q, pace, account, q);
    connect(made, &Rounds::statusChanged, q, &Engine::statusChanged);
    connect(made, &Rounds::stalled, q, &Engine::noticed);
    connect(made, &Rounds::cycleEnded, q, [this](const CycleRecord &record) { hear(record); });
    connect(made, &Rounds::storageFailed, q, [this](const Failure &failure) { noteStorage(std::unexpected(failure)); });
    rounds.emplace(account.id, made);
    return *made;
}

void Engine::Private::drop(const QString &accountId)
{
    if (Rounds *gone = find(accountId)) {
        rounds.erase(accountId);
        gone->retire();
        gone->deleteLater(); // perhaps it is its own signal that led here
    }
    for (const AddressFamily family : {AddressFamily::IPv4, AddressFamily::IPv6})
        told.remove(accountId + keyOf(family));
    noteStorage(parts.state.forgetAccount(accountId));
    emit q->accountGone(accountId);
}

void Engine::Private::hear(const CycleRecord &record)
{
    // What a full disk kept off is tried again with each look, so that all is well soon after there is room.
    noteStorage(parts.state.catchUp());
    noteStorage(parts.history.catchUp());
    noteStorage(parts.state.rememberSources(noted(parts.state.sources(), record.observation, parts.clock.now())));
    stopOthers(record);
    noteAddress(record);
    if (record.isNotable())
        noteStorage(parts.history.append(record));
    tell(record);
    remind(record);
}

void Engine::Private::stopOthers(const CycleRecord &record)
{
    const auto rows = spreadStops(record, parts.accounts.accounts(), parts.state);
    if (rows.isEmpty())
        return;
    noteStorage(parts.state.remember(rows));
    for (const auto &[id, other] : rounds) {
        if (id != record.accountId && other->account().provider == record.provider) {
            other->schedule();
            emit q->statusChanged(other->status());
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

void Engine::Private::tell(const CycleRecord &record)
{
    NoticeMemory &memory = told[record.accountId + keyOf(record.family)];
    NoticeStep step = noticesFor(record, memory);
    memory = step.memory;
    emit q->cycleFinished(record);
    for (const Notice &notice : std::as_const(step.notices))
        emit q->noticed(notice);
}

// Names that the provider drops unless a person confirms them at its own page.
void Engine::Private::remind(const CycleRecord &record)
{
    const Description *description = parts.catalog.find(record.provider);
    if (!description || !description->policy.confirmEvery)
        return;
    QMap<HostKey, HostMemory> rows;
    Notice notice{.kind = Notice::Kind::ConfirmSoon,
                  .accountId = record.accountId,
                  .accountName = record.accountName,
                  .provider = record.provider,
                  .family = record.family};
    for (const HostRecord &row : record.hosts) {
        const HostKey key{record.accountId, row.host, record.family};
        const HostMemory before = parts.state.memory(key);
        const ReminderStep step = reminded(before, *description->policy.confirmEvery, parts.clock.now());
        if (step.memory != before)
            rows.insert(key, step.memory);
        if (step.isDue) {
            notice.hosts.append(row.host);
            notice.confirmBy = step.memory.confirmBy;
        }
    }
    if (!rows.isEmpty())
        noteStorage(parts.state.remember(rows));
    if (!notice.hosts.isEmpty())
        emit q->noticed(notice);
}

void Engine::Private::noteStorage(const Result<void> &result)
{
    if (!result) {
        qCWarning(logStore).noquote() << "a file could not be written:" << result.error().detail;
        if (!std::exchange(isStorageBroken, true))
            emit q->storageFailed(result.error());
    } else if (isStorageBroken && !parts.state.isBehind() && !parts.history.isBehind()) {
        isStorageBroken = false;
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

void Engine::Private::forget(const QMap<HostKey, HostMemory> &rows)
{
    if (!rows.isEmpty())
        noteStorage(parts.state.remember(rows));
}

// Here and not when the files are read: who only looks at a profile does not own it.
void Engine::Private::forgetLeftOver()
{
    QStringList unread;
    for (const Account &account : parts.accounts.accounts()) {
        if (!parts.accounts.problemsOf(account.id).isEmpty())
            unread.append(account.id);
    }
    forget(leftOver(parts.accounts.accounts(), unread, parts.state, parts.clock.now()));
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

void Engine::Private::settleUntil(std::chrono::milliseconds due)
{
    pendingDue = due;
    parts.clock.callIn(due - parts.clock.elapsed(), q, u"settle"_s, [this] { actOnEvents(); });
}

void Engine::Private::actOnEvents()
{
    const auto now = parts.clock.elapsed();
    events.removeIf([now](std::chrono::milliseconds at) { return now - at > eventSpan; });
    if (events.size() >= eventsPerSpan) {
        // What happened last must not be missed; the oldest look makes room for it.
        qCInfo(logEngine) << "too many network events; the next look has to wait";
        return settleUntil(events.front() + eventSpan + 1ms);
    }
    events.append(now);
    const Trigger trigger = std::exchange(pendingEvent, {}).value_or(Trigger::Network);
    for (const auto &[id, each] : rounds)
        each->ask({.trigger = trigger});
}

} // namespace doorplate
