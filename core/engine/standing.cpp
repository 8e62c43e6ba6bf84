// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/standing.h"

#include <algorithm>

namespace doorplate {

namespace {

HostState stateOf(const Hold &hold, const HostMemory &memory)
{
    switch (hold.reason) {
    case HoldReason::Offline:
        return HostState::Waiting;
    case HoldReason::Vpn:
    case HoldReason::CaptivePortal:
    case HoldReason::ForeignNetwork:
    case HoldReason::NoAgreement:
        return HostState::Held;
    case HoldReason::TooSoon:
        return memory.failures > 0 ? HostState::Failed : HostState::Held;
    case HoldReason::NoSecret:
    case HoldReason::Stopped:
    case HoldReason::Misconfigured:
        return HostState::Stopped;
    case HoldReason::Paused:
        return HostState::Paused;
    }
    Q_UNREACHABLE();
    return HostState::Held;
}

HostState stateOf(const Standing &standing)
{
    if (standing.isPaused || !standing.account.enabled)
        return HostState::Paused;
    if (standing.memory.stop)
        return HostState::Stopped;
    if (standing.isUpdating)
        return HostState::Updating;
    if (standing.isStale)
        return HostState::Stale;
    if (!standing.last && (standing.isScheduled || !standing.memory.accepted) && standing.memory.failures == 0)
        return HostState::Waiting;
    if (!standing.last)
        return standing.memory.failures > 0 ? HostState::Failed : HostState::Ok;
    if (const auto *hold = std::get_if<Hold>(&standing.last->decision))
        return stateOf(*hold, standing.memory);
    return standing.memory.failures > 0 ? HostState::Failed : HostState::Ok;
}

} // namespace

HostStatus statusOf(const Standing &standing)
{
    const HostMemory &memory = standing.memory;
    HostStatus status{
        .accountId = standing.account.id,
        .accountName = standing.account.name,
        .provider = standing.account.provider,
        .host = standing.host,
        .family = standing.family,
        .state = stateOf(standing),
        .address = memory.accepted,
        .since = memory.since,
        .nextAttempt = standing.nextCheck,
        .stop = memory.stop,
    };
    if (memory.stop || standing.isPaused)
        status.nextAttempt.reset();
    else if (memory.notBefore && (!standing.nextCheck || *memory.notBefore > *standing.nextCheck))
        status.nextAttempt = memory.notBefore;
    if (memory.lastFailure)
        status.answer = std::unexpected(*memory.lastFailure);
    else if (memory.lastOutcome)
        status.answer = *memory.lastOutcome;
    status.answeredAt = memory.lastSent;
    status.publicView = memory.publicView;
    if (standing.last) {
        status.decision = standing.last->decision;
        status.verification = standing.last->verification;
        if (standing.last->publicView)
            status.publicView = standing.last->publicView;
        status.verifiedAt = standing.last->verification ? standing.lastFinished : std::nullopt;
        // The zone's servers vouch for an address that this installation never had to send.
        if (const auto *proven =
                standing.last->verification ? std::get_if<Proven>(&*standing.last->verification) : nullptr;
            proven && !status.address && !proven->published.addresses.isEmpty()) {
            status.address = proven->published.addresses.front();
        }
    }
    return status;
}

} // namespace doorplate
