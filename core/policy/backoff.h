// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What an answer means for the next attempt: go on, wait how long, or stop what. One table, pure.
#pragma once

#include "core/model/hostmemory.h"
#include "core/model/outcome.h"
#include "core/model/result.h"

#include <chrono>
#include <variant>

namespace doorplate {

struct GoOn { // accepted: the next check by the account's period
    bool operator==(const GoOn &) const = default;
};
struct WaitFor {
    std::chrono::seconds delay{0};
    bool operator==(const WaitFor &) const = default;
};
struct StopUntilEdited {
    Stop::Scope scope = Stop::Scope::Host;
    bool operator==(const StopUntilEdited &) const = default;
};

using Reaction = std::variant<GoOn, WaitFor, StopUntilEdited>;

// failures: attempts without success in a row, this one included (1 for the first). jitter: 0 to 1, drawn by the caller;
// lengthens a wait by at most a fifth. Waits: 911 and dnserr 30 minutes, 429 its Retry-After else 5 minutes doubling,
// everything temporary 1 minute doubling to 1 hour.
Reaction reactionTo(const Result<Outcome> &outcome, int failures, double jitter);

// The memory after an attempt: accepted or failed, waits and stops noted.
HostMemory remembered(const HostMemory &before, const Address &sent, const Result<Outcome> &outcome,
                      const Reaction &reaction, const QDateTime &now);

} // namespace doorplate
