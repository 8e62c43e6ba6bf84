// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/cyclerecord.h"

#include <algorithm>

namespace doorplate {

bool CycleRecord::isNotable() const
{
    return std::any_of(hosts.begin(), hosts.end(), [](const HostRecord &host) {
        const auto *update = std::get_if<Update>(&host.decision);
        const bool isAsBefore = host.outcome && *host.outcome && (*host.outcome)->code == ReturnCode::NoChange;
        return update && (update->reason != UpdateReason::Compare || !isAsBefore);
    });
}

} // namespace doorplate
