// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the way of believing the outside: no network, a tunnel on the default route. Looked at, not waited
// for.
#pragma once

#include "core/detect/interfaces.h"
#include "core/model/observation.h"

namespace doorplate {

// Pure: Offline when nothing but loopback is up; Vpn when the family's default route leaves by a tunnel.
QList<Hindrance> hindrancesOf(const QList<InterfaceView> &interfaces, AddressFamily family);

} // namespace doorplate
