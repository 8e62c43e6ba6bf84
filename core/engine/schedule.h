// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// When an account is to be looked at next. Pure; the engine only sets the clock.
#pragma once

#include "core/model/account.h"
#include "core/model/cyclerecord.h"
#include "core/model/hostmemory.h"

#include <chrono>
#include <optional>

namespace doorplate {

struct ScheduleView {
    const Account &account;
    QList<CycleRecord> last;    // the last cycle of each family
    QList<HostMemory> memories; // of each host and family that is on
    int fruitless = 0;          // cycles in a row without an agreed address
    bool isPaused = false;
    QDateTime now;     // UTC
    double jitter = 0; // 0 to 1: lengthens a period by at most a tenth, 30 s at the most
};

// Nothing: no look is needed until the person does something (switched off, paused, everything stopped).
// The account's period; sooner when offline (10 s), without agreement (20 s, doubling), or when a wait after an error or
// the provider's minimum interval ends before the period does.
std::optional<std::chrono::milliseconds> nextCheckIn(const ScheduleView &view);

} // namespace doorplate
