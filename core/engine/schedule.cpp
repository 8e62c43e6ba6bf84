// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/schedule.h"

#include <algorithm>

namespace doorplate {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds offlineDelay = 10s; // "first check within 15 s of connectivity"
constexpr std::chrono::milliseconds disagreedDelay = 20s;
constexpr std::chrono::milliseconds mostJitter = 30s;
constexpr std::chrono::milliseconds least = 1s;

// The earliest wait that a host is in, as long from now.
std::optional<std::chrono::milliseconds> earliestWait(const ScheduleView &view)
{
    std::optional<std::chrono::milliseconds> earliest;
    const auto consider = [&](const std::optional<QDateTime> &until) {
        if (!until || *until <= view.now)
            return;
        const std::chrono::milliseconds wait(view.now.msecsTo(*until));
        earliest = earliest ? std::min(*earliest, wait) : wait;
    };
    for (const HostMemory &memory : view.memories)
        consider(memory.stop ? std::nullopt : memory.notBefore);
    for (const CycleRecord &record : view.last) {
        for (const HostRecord &host : record.hosts) {
            if (const auto *hold = std::get_if<Hold>(&host.decision))
                consider(hold->until);
        }
    }
    return earliest;
}

bool isHeldFor(const ScheduleView &view, HoldReason reason)
{
    return std::any_of(view.last.begin(), view.last.end(), [&](const CycleRecord &record) {
        return std::any_of(record.hosts.begin(), record.hosts.end(), [&](const HostRecord &host) {
            const auto *hold = std::get_if<Hold>(&host.decision);
            return hold && hold->reason == reason;
        });
    });
}

} // namespace

std::optional<std::chrono::milliseconds> nextCheckIn(const ScheduleView &view)
{
    if (!view.account.enabled || view.isPaused || view.account.domains.isEmpty())
        return std::nullopt;
    if (!view.memories.isEmpty() && std::all_of(view.memories.begin(), view.memories.end(), [](const HostMemory &m) {
            return m.stop.has_value();
        }))
        return std::nullopt;
    const std::chrono::milliseconds period =
        std::clamp(view.account.updatePeriod, Account::leastPeriod, Account::mostPeriod);
    if (isHeldFor(view, HoldReason::Offline))
        return std::min(period, offlineDelay);
    const auto spread = std::chrono::milliseconds(
        static_cast<qint64>(view.jitter * static_cast<double>(std::min(period / 10, mostJitter).count())));
    std::chrono::milliseconds delay = period + spread;
    if (isHeldFor(view, HoldReason::NoAgreement))
        delay = std::min(delay, disagreedDelay * (1 << std::clamp(view.fruitless - 1, 0, 10)));
    if (const auto wait = earliestWait(view))
        delay = std::min(delay, std::max(*wait + 100ms, least)); // just after the wait, not a breath before it
    return delay;
}

} // namespace doorplate
