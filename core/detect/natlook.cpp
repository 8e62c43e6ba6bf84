// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/natlook.h"

#include <algorithm>

namespace doorplate {

NatFinding natSeen(const Observation &ipv4, const QList<InterfaceView> &interfaces, std::optional<Address> router)
{
    NatFinding finding;
    NatView view;
    if (ipv4.agreed)
        view.seen = *ipv4.agreed;
    view.isVpn = std::ranges::any_of(ipv4.hindrances,
                                     [](const Hindrance &hindrance) { return hindrance.kind == Hindrance::Kind::Vpn; });
    for (const InterfaceView &interface : interfaces) {
        for (const InterfaceAddress &one : interface.addresses) {
            view.own.append(one.address);
            if (interface.carriesDefaultRouteV4)
                view.outgoing.append(one.address);
            if (interface.carriesDefaultRouteV6 && one.address.family() == AddressFamily::IPv6)
                finding.hasIpv6 = finding.hasIpv6 || one.address.isGlobal();
        }
    }
    view.router = router;
    for (const Reading &reading : ipv4.readings) {
        if (reading.method == SourceMethod::Router && reading.address)
            view.router = *reading.address;
    }
    finding.kind = natOf(view);
    return finding;
}

} // namespace doorplate
