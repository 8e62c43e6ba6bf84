// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/surroundings.h"

#include <algorithm>

namespace doorplate {

namespace {

// A link-local address is there as soon as the cable is in; it reaches nobody outside.
bool reachesOut(const InterfaceAddress &one)
{
    return one.address.scope() != AddressScope::LinkLocal && !one.isTentative;
}

bool isConnected(const InterfaceView &view)
{
    return view.isUp && !view.isLoopback && std::ranges::any_of(view.addresses, reachesOut);
}

} // namespace

QList<Hindrance> hindrancesOf(const QList<InterfaceView> &interfaces, AddressFamily family)
{
    if (std::ranges::none_of(interfaces, isConnected))
        return {{Hindrance::Kind::Offline, {}}};
    QList<Hindrance> found;
    for (const InterfaceView &view : interfaces) {
        if (view.isUp && view.isTunnel && view.carriesDefaultRoute(family))
            found.append({Hindrance::Kind::Vpn, view.name});
    }
    return found;
}

} // namespace doorplate
