// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The judgement about one host and one family: skip, hold or update, and why. Pure and total: every situation has an
// answer, and no answer leaves a host stuck, whatever the clock does.
#pragma once

#include "core/model/account.h"
#include "core/model/decision.h"
#include "core/model/hostmemory.h"
#include "core/model/published.h"

namespace doorplate {

// The provider's part of the judgement; core/providers fills it from the description.
struct UpdateLimits {
    std::chrono::seconds minInterval{300};
    std::optional<std::chrono::days> refreshAfter;
    bool comparesAtProvider = false; // DNS may show a proxy: the provider's own record is the truth

    bool operator==(const UpdateLimits &) const = default;
};

struct Situation {
    const Account &account;
    const Hostname &host;
    const Observation &observation;
    const HostMemory &memory;
    std::optional<Published> published; // absent: nobody answered; the memory is the only witness then
    UpdateLimits limits;
    // --force, or a refresh asked for by hand: sends an unchanged address, but never against a stop, a wait or the
    // minimum interval.
    bool isForced = false;
    bool isPaused = false;
    QDateTime now; // UTC
};

// The first row that fits decides:
//
//   account off, family off                      Skip Disabled, FamilyOff
//   paused by the person                         Hold Paused
//   the provider refused                         Hold Stopped (detail: its line)
//   VPN, captive portal, foreign network         Hold; what the outside sees is not this home's. Not where the person
//                                                wants it published anyway (Account::publishAnyway)
//   no address agreed, and nobody was reached    Hold Offline: no network, or sources of two operators and all silent
//   no address agreed, or none to be published   Hold NoAgreement (Misconfigured, NoSecret if that is why)
//   a wait after an error still runs             Hold TooSoon; also when the address changed meanwhile
//   nothing is wanted                            Skip Unchanged
//   the minimum interval still runs              Hold TooSoon
//   else                                         Update
//
// An update is wanted because (again the first that fits):
//
//   First    nothing was accepted yet. Not when the zone's servers already answer exactly this address and nothing
//            failed so far: a fresh install then sends no needless "nochg" (only where names expire it does, since
//            nobody knows when that name was last refreshed).
//   Changed  another address was accepted last.
//   Retry    the last attempt failed.
//   Repair   the zone's servers answer something else, or nothing, although max(TTL, 5 minutes) passed since the
//            provider accepted the address. If sending it again does not help (a proxied name, or a zone that is not
//            the provider's), the next repair waits as long again as the address is old, up to 6 hours, or a day where
//            the provider said "nochg". An answer with an address that is not global is split DNS and no witness.
//            What a public resolver's cache says counts only when the address was accepted a day ago or longer: no
//            cache keeps an older answer.
//   Compare  in place of Repair where DNS may show a proxy: the provider's record is read (and written only if it
//            differs), once in a period.
//   Refresh  the provider lets names expire, and refreshAfter passed since it last accepted.
//   Forced   the person asked for it.
//
// Times of the memory that this clock could not have made are not believed: a wait of more than a day, a request sent
// later than one minimum interval from now, an acceptance more than a day ahead. While the clock itself is plainly wrong
// (before this program was written), nothing is refreshed.
Decision decide(const Situation &situation);

} // namespace doorplate
