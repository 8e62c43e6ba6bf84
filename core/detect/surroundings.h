// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the way of believing the outside: no network, a tunnel on the default route, a network that is not the
// home's. Looked at, not waited for.
#pragma once

#include "core/detect/interfaces.h"
#include "core/detect/source.h"
#include "core/model/networkidentity.h"
#include "core/model/observation.h"

namespace doorplate {

// Pure: Offline when nothing but loopback is up; Vpn when the family's default route leaves by a tunnel.
QList<Hindrance> hindrancesOf(const QList<InterfaceView> &interfaces, AddressFamily family);

// Pure: whether the answer of this source comes by the default route, as a tunnel or a portal would change it. Loopback
// and a named interface do not.
bool travelsByDefaultRoute(const Source &source, AddressFamily family);

// What was found when the look ended.
struct Look {
    AddressFamily family = AddressFamily::IPv4;
    QList<Source> asked;
    QList<Reading> readings;
    NetworkIdentity here;
    QList<NetworkIdentity> homes;
};

// Pure: of what was seen before the sources were asked, what still stands, and whether this is the home network. Offline
// only when nobody answered; Vpn only where a source was asked over the default route; ForeignNetwork when the gateway
// is none of the homes', or when somebody answered by way of a gateway that does not show itself.
QList<Hindrance> standingHindrances(const QList<Hindrance> &seen, const Look &look);

} // namespace doorplate
