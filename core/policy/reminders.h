// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Some providers want a person to confirm a name every so often, at their own page; no client can. Pure.
#pragma once

#include "core/model/hostmemory.h"

#include <chrono>

namespace doorplate {

// How long before the day the person is told.
inline constexpr std::chrono::days reminderLead{5};

struct ReminderStep {
    HostMemory memory;  // with confirmBy and isReminded as they are to be remembered
    bool isDue = false; // to be told now
};

// The first day is counted from the first acceptance that is known here, and each further one from the last: nobody
// tells a client whether the person has confirmed. When the name was not confirmed the provider drops it and says
// "nohost", which is told as such.
ReminderStep reminded(const HostMemory &before, std::chrono::days every, const QDateTime &now);

} // namespace doorplate
