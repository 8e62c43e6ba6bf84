// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Whether an interface is a tunnel: then what the outside sees is the tunnel's far end, not this home. Pure.
#pragma once

#include "core/detect/interfaces.h"

#include <optional>

namespace doorplate {

enum class Platform { Linux, MacOs, Windows };

// What a system tells of an interface; what it does not tell stays empty.
struct InterfaceSigns {
    QString name;
    QString description;             // Windows: "TAP-Windows Adapter V9", "WireGuard Tunnel"
    std::optional<int> hardwareType; // Linux: /sys/class/net/*/type (ARPHRD_…)
    QString deviceType;              // Linux: DEVTYPE of /sys/class/net/*/uevent
    bool hasTunFlags = false;        // Linux: /sys/class/net/*/tun_flags is there
    bool isPointToPoint = false;     // Windows: interface type PPP or tunnel
};

// A dial-up line (PPPoE) and a 6in4 broker's tunnel look like tunnels too, but bring the home its own address: with a
// global address of its own such an interface is no tunnel in this sense.
bool isTunnel(Platform platform, const InterfaceSigns &signs, const QList<InterfaceAddress> &addresses);

} // namespace doorplate
