// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/cyclerecord.h"

#include <algorithm>

namespace doorplate {

bool CycleRecord::isNotable() const
{
    return std::any_of(hosts.begin(), hosts.end(),
                       [](const HostRecord &host) { return std::holds_alternative<Update>(host.decision); });
}

} // namespace doorplate
