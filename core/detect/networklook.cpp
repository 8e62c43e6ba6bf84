// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/networklook.h"

#include "core/detect/linuxnetwork.h"
#include "core/net/wirelessname.h"

namespace doorplate {

NetworkIdentity systemNetwork()
{
    const LinuxNetwork linuxNetwork;
    for (const AddressFamily family : {AddressFamily::IPv4, AddressFamily::IPv6}) {
        const DefaultRoute route = linuxNetwork.gateway(family);
        if (!route.gateway.isEmpty())
            return {route.gateway, linuxNetwork.hardwareOf(route.gateway, route.interface),
                    wirelessName(route.interface)};
    }
    return {};
}

} // namespace doorplate
