// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How a host stands, from what is remembered and what the last cycle did. Pure.
#pragma once

#include "core/model/account.h"
#include "core/model/accountstatus.h"

namespace doorplate {

struct Standing {
    const Account &account;
    const Hostname &host;
    AddressFamily family = AddressFamily::IPv4;
    const HostMemory &memory;
    const HostRecord *last = nullptr;           // of the last cycle since the start; absent before the first
    std::optional<QDateTime> lastFinished = {}; // UTC
    bool isUpdating = false;
    bool isPaused = false;
    bool isStale = false;
    bool isScheduled = true;                 // false: nobody is going to look; the memory alone speaks
    std::optional<QDateTime> nextCheck = {}; // UTC
};

HostStatus statusOf(const Standing &standing);

} // namespace doorplate
