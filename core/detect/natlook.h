// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How this home stands to the outside, by what a check of IPv4 saw and by this computer's interfaces.
#pragma once

#include "core/detect/interfaces.h"
#include "core/model/observation.h"
#include "core/policy/nat.h"

namespace doorplate {

// Pure. `router` is the address of its line, where it answered outside of this check; what it said in it comes first.
NatFinding natSeen(const Observation &ipv4, const QList<InterfaceView> &interfaces, std::optional<Address> router = {});

} // namespace doorplate
