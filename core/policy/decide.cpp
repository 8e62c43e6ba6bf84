// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/decide.h"

#include "core/policy/backoff.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace doorplate {

namespace {

using std::chrono::seconds;

// What a zone's secondary servers may need at least, whatever the TTL says.
constexpr seconds leastPropagation = 5min;
constexpr seconds mostPropagation = 24h;
constexpr seconds mostRepairGap = 6h;
constexpr seconds mostRepairGapAfterNoChange = 24h;
constexpr seconds mostClockLead = 24h;

// std::nullopt where the time is absent or lies further ahead than it can.
std::optional<QDateTime> believed(const std::optional<QDateTime> &when, const QDateTime &now, seconds mostAhead)
{
    if (!when || !when->isValid() || *when > now.addSecs(mostAhead.count()))
        return std::nullopt;
    return when;
}

bool isPlausible(const QDateTime &now)
{
    // A computer whose clock has no battery starts in 1970 and learns the time later; no name expired in between.
    return now.isValid() && now.date().year() >= 2026;
}

seconds between(const QDateTime &earlier, const QDateTime &later)
{
    return seconds(std::max<qint64>(0, earlier.secsTo(later)));
}

std::optional<Hold> hindered(const Observation &observation)
{
    // A tunnel explains a strange network and a strange portal, so it is named first.
    struct Row {
        Hindrance::Kind kind;
        HoldReason reason;
    };
    constexpr Row rows[] = {
        {Hindrance::Kind::Vpn, HoldReason::Vpn},
        {Hindrance::Kind::CaptivePortal, HoldReason::CaptivePortal},
        {Hindrance::Kind::ForeignNetwork, HoldReason::ForeignNetwork},
    };
    for (const Row &row : rows) {
        for (const Hindrance &hindrance : observation.hindrances) {
            if (hindrance.kind == row.kind)
                return Hold{row.reason, hindrance.detail, {}};
        }
    }
    return std::nullopt;
}

bool isOffline(const Observation &observation)
{
    const auto &hindrances = observation.hindrances;
    if (std::any_of(hindrances.begin(), hindrances.end(),
                    [](const Hindrance &h) { return h.kind == Hindrance::Kind::Offline; }))
        return true;
    // The cable is in, but nothing outside answers: one silent source is that source's trouble, two operators' are ours.
    QStringList operators;
    for (const Reading &reading : observation.readings) {
        if (reading.address)
            return false;
        const Failure::Kind kind = reading.address.error().kind;
        if (kind != Failure::Kind::Timeout && kind != Failure::Kind::Unreachable)
            return false;
        operators.append(reading.operatorName.isEmpty() ? reading.source : reading.operatorName);
    }
    operators.removeDuplicates();
    return operators.size() >= 2;
}

Hold withoutAddress(const Observation &observation)
{
    const Failure &why = observation.agreed.error();
    if (isOffline(observation))
        return {HoldReason::Offline, why.detail, {}};
    if (why.kind == Failure::Kind::Misconfigured)
        return {HoldReason::Misconfigured, why.detail, {}};
    if (why.kind == Failure::Kind::NoSecret)
        return {HoldReason::NoSecret, why.detail, {}};
    if (why.kind == Failure::Kind::NoAgreement)
        return {HoldReason::NoAgreement, why.detail, {}};
    // One source was asked alone: where it failed and how, as core/detect writes a source and what it said.
    const QString where = why.detail.isEmpty() ? QString() : why.detail + QStringLiteral(": ");
    return {HoldReason::NoAgreement, where + keyOf(why.kind), {}};
}

// The zone's answer where it is a witness: of this family, and such as the world outside sees.
std::optional<Published> witness(const Situation &situation)
{
    if (!situation.published)
        return std::nullopt;
    Published seen = *situation.published;
    const AddressFamily family = situation.observation.family;
    seen.addresses.removeIf([family](const Address &address) { return address.family() != family; });
    if (std::any_of(seen.addresses.begin(), seen.addresses.end(), [](const Address &a) { return !a.isGlobal(); }))
        return std::nullopt;
    return seen;
}

// Nothing in the memory says which request was a repair, and nothing has to: whenever the same address was accepted
// again (acceptedAt after since), the waits double, because each is as long as the address was old at the last one.
bool isRepairDue(const HostMemory &memory, const QDateTime &acceptedAt, const Published &seen, const QDateTime &now)
{
    seconds gap = seen.isCached ? mostPropagation : std::clamp(seen.ttl, leastPropagation, mostPropagation);
    if (memory.since && memory.since->isValid() && *memory.since < acceptedAt) {
        const bool isIdle = memory.lastOutcome && memory.lastOutcome->code == ReturnCode::NoChange;
        gap = std::max(
            gap, std::min(between(*memory.since, acceptedAt), isIdle ? mostRepairGapAfterNoChange : mostRepairGap));
    }
    return between(acceptedAt, now) >= gap;
}

// A record changed by hand is found within two periods, and a round that comes a breath early still counts.
seconds comparisonGap(const Situation &situation)
{
    const seconds period = std::max(situation.account.updatePeriod, Account::leastPeriod);
    return std::max(period - period / 10, leastPropagation);
}

std::optional<UpdateReason> wantedUpdate(const Situation &situation, const Address &address)
{
    const HostMemory &memory = situation.memory;
    const UpdateLimits &limits = situation.limits;
    const auto seen = witness(situation);
    if (!memory.accepted) {
        const bool isAlreadyThere = seen && seen->isOnly(address) && memory.failures == 0 && !limits.refreshAfter;
        if (!isAlreadyThere)
            return UpdateReason::First;
    } else {
        if (*memory.accepted != address)
            return UpdateReason::Changed;
        if (memory.failures > 0)
            return UpdateReason::Retry;
        const auto acceptedAt = believed(memory.acceptedAt, situation.now, mostClockLead);
        if (seen && !seen->isOnly(address)) {
            if (limits.comparesAtProvider) {
                if (!acceptedAt || between(*acceptedAt, situation.now) >= comparisonGap(situation))
                    return UpdateReason::Compare;
            } else if (!acceptedAt || isRepairDue(memory, *acceptedAt, *seen, situation.now)) {
                return UpdateReason::Repair;
            }
        }
        if (limits.refreshAfter && isPlausible(situation.now)
            && (!acceptedAt || between(*acceptedAt, situation.now) >= *limits.refreshAfter))
            return UpdateReason::Refresh;
    }
    return situation.isForced ? std::optional(UpdateReason::Forced) : std::nullopt;
}

std::optional<QDateTime> minimumIntervalEnd(const Situation &situation)
{
    const seconds interval = situation.limits.minInterval;
    const auto sent = believed(situation.memory.lastSent, situation.now, interval);
    if (!sent)
        return std::nullopt;
    const QDateTime end = sent->addSecs(interval.count());
    return end > situation.now ? std::optional(end) : std::nullopt;
}

Decision decideWith(const Situation &situation, const Address &address)
{
    const HostMemory &memory = situation.memory;
    if (address.family() != situation.observation.family || !address.isGlobal())
        return Hold{HoldReason::NoAgreement, address.toString(), {}};
    const auto intervalEnd = minimumIntervalEnd(situation);
    if (const auto wait = believed(memory.notBefore, situation.now, longestWait); wait && *wait > situation.now)
        return Hold{HoldReason::TooSoon, {}, std::max(wait, intervalEnd)}; // an honest countdown: both must be over
    const auto reason = wantedUpdate(situation, address);
    if (!reason)
        return Skip{SkipReason::Unchanged};
    if (intervalEnd)
        return Hold{HoldReason::TooSoon, {}, intervalEnd};
    return Update{address, *reason};
}

} // namespace

Decision decide(const Situation &situation)
{
    const Observation &observation = situation.observation;
    if (!situation.account.enabled)
        return Skip{SkipReason::Disabled};
    if (situation.account.choice(observation.family).isOff())
        return Skip{SkipReason::FamilyOff};
    if (situation.isPaused)
        return Hold{HoldReason::Paused, {}, {}};
    if (situation.memory.stop)
        return Hold{HoldReason::Stopped, situation.memory.stop->line, {}};
    const auto hold = hindered(observation);
    if (hold && !situation.account.publishAnyway)
        return *hold;
    if (!observation.agreed)
        return withoutAddress(observation);
    return decideWith(situation, *observation.agreed);
}

} // namespace doorplate
