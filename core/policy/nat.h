// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How this home stands to the outside: whether connections from there can arrive. Pure.
#pragma once

#include "core/model/address.h"

#include <QList>

namespace doorplate {

enum class NatKind { Unknown, Direct, Router, DoubleNat, CarrierNat, Vpn };

// "unknown", "direct", "router", "doubleNat", "cgnat", "vpn": the words of check --json
QString keyOf(NatKind kind);
std::optional<NatKind> natKindFromKey(QStringView key);

struct NatFinding {
    NatKind kind = NatKind::Unknown;
    bool hasIpv6 = false; // this computer has a global address with a way out: what arrives without the router's NAT

    bool operator==(const NatFinding &) const = default;
};

struct NatView {
    std::optional<Address> seen;   // the public IPv4 address that was agreed on
    QList<Address> own;            // this computer's, all of them
    QList<Address> outgoing;       // those of the interface with the default route
    std::optional<Address> router; // what the router says that its line has; nothing while it is silent
    bool isVpn = false;            // what is seen is a tunnel's end, and says nothing about the home's line
};

// Carrier-grade NAT is only said where an address of the provider's shared range (RFC 6598) was seen on the router's line
// or on this computer's own; a router that is silent proves nothing but that there is one.
NatKind natOf(const NatView &view);

} // namespace doorplate
