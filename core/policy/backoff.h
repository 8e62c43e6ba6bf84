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

// No wait is ever longer, whatever a provider asks for.
inline constexpr std::chrono::seconds longestWait = std::chrono::hours(24);

// failures: attempts without success in a row, this one included (1 for the first). jitter: 0 to 1, drawn by the caller;
// lengthens a wait by at most a fifth. A provider's own Retry-After wins when it is longer.
//
//   good, nochg                                             go on
//   badauth, !donator, badsys; HTTP 401 and 403             stop the account: each more try brings the lock nearer
//   abuse                                                   stop the account: some providers block the host, others
//                                                           the user; sending for the other names makes it worse
//   nohost, notfqdn, !yours                                 stop the host
//   numhost                                                 stop the host: fewer names, or no round robin, would do
//   badagent                                                stop the provider: it refuses this program
//   a setting that cannot work (Misconfigured)              stop the account
//   911, dnserr                                             30 minutes, doubling to 2 hours
//   429                                                     5 minutes, doubling to 4 hours
//   unknown word, no answer, HTTP 5xx, unreadable answer,
//   no address, no secret, no disk, a wrong clock                         1 minute, doubling to 1 hour
//   certificate not believed, other HTTP 3xx and 4xx        10 minutes, doubling to 1 hour
Reaction reactionTo(const Result<Outcome> &outcome, int failures, double jitter);

// The memory after an attempt: accepted or failed, waits and stops noted. lastSent moves only when a request may have
// reached the provider; since only when another address was accepted.
HostMemory remembered(const HostMemory &before, const Address &sent, const Result<Outcome> &outcome,
                      const Reaction &reaction, const QDateTime &now);

// The memory after the person edited the account or pressed Resume: no stop, no wait, and another attempt is due. The
// minimum interval still holds, and waits begin anew.
HostMemory resumed(const HostMemory &before);

} // namespace doorplate
