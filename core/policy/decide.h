// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The judgement about one host and one family: skip, hold or update, and why. Pure.
#pragma once

#include "core/model/account.h"
#include "core/model/decision.h"
#include "core/model/hostmemory.h"
#include "core/model/published.h"
#include "core/model/trigger.h"

namespace doorplate {

// The provider's part of the judgement; core/providers fills it from the description.
struct UpdateLimits {
    std::chrono::seconds minInterval{300};
    std::optional<std::chrono::days> refreshAfter;

    bool operator==(const UpdateLimits &) const = default;
};

struct Situation {
    const Account &account;
    const Hostname &host;
    const Observation &observation;
    const HostMemory &memory;
    std::optional<Published> published; // absent: nobody answered; the memory is the only witness then
    UpdateLimits limits;
    bool isForced = false; // --force, or a refresh asked for by hand: sends an unchanged address, but never against
                           // a stop, a wait or the minimum interval
    bool isPaused = false;
    QDateTime now; // UTC
};

Decision decide(const Situation &situation);

} // namespace doorplate
