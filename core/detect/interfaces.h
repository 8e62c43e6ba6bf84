// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The machine's network interfaces as plain values, so that tests can make the three systems' tables.
#pragma once

#include "core/model/address.h"
#include "core/model/result.h"

#include <QList>
#include <QString>

#include <chrono>
#include <functional>

namespace doorplate {

// One address of an interface, with what decides whether it may be published.
struct InterfaceAddress {
    InterfaceAddress(const Address &itsAddress) : address(itsAddress) {}

    Address address;
    bool isTemporary = false;  // RFC 8981: changes within a day, by design
    bool isDeprecated = false; // RFC 4862 section 5.5.4: about to go
    bool isTentative = false;  // RFC 4862 section 5.4: not known to be ours yet, or known not to be
    std::optional<std::chrono::seconds> preferredFor = {}; // absent = for ever, or the system does not tell
    int prefixLength = -1;                                 // bits that are the network's; -1 = the system does not tell

    bool operator==(const InterfaceAddress &) const = default;
};

// What an IPv6 address is to whoever thinks of publishing it.
enum class AddressKind { Stable, Temporary, Dhcp, Deprecated, Tentative, UniqueLocal, LinkLocal, Unusable };

QString keyOf(AddressKind kind); // "stable", "temporary", "dhcpv6", "deprecated", "tentative", "ula", "linkLocal", …
// The first that is true, from the right of that list to its left. DHCPv6 shows by a lease of one single address (a
// prefix of 128 bits that does not last for ever); no system says so outright.
AddressKind kindOf(const InterfaceAddress &address);

struct InterfaceView {
    QString name;
    int index = 0;
    bool isUp = false;
    bool isLoopback = false;
    bool isTunnel = false; // by type or name: tun, tap, wg, utun, ppp, ipsec …; see tunnel.h
    QList<InterfaceAddress> addresses;
    bool carriesDefaultRouteV4 = false;
    bool carriesDefaultRouteV6 = false;

    bool carriesDefaultRoute(AddressFamily family) const
    {
        return family == AddressFamily::IPv4 ? carriesDefaultRouteV4 : carriesDefaultRouteV6;
    }
};

// Looks, sends nothing and waits for nothing.
QList<InterfaceView> systemInterfaces();

using InterfaceLook = std::function<QList<InterfaceView>()>; // systemInterfaces, or a test's table

// The address to publish of the named interface, or of the one with the default route: global; of IPv6 never one that
// is deprecated or tentative, a stable one before a temporary one (or the other way round), the longest preferred first.
// Otherwise Unreachable when there is no such interface or it is down, BadReply when it has none; detail says what it
// has instead. Pure.
Result<Address> addressOf(const QList<InterfaceView> &interfaces, const QString &name, AddressFamily family,
                          bool wantsTemporary = false);

// What to publish for an address that the outside sees. A computer speaks to the world by its temporary IPv6 address,
// which is gone tomorrow; where the seen address is one of this computer's own, the one that addressOf would choose of
// the same interface and network stands for it. Anything else stands for itself. Pure.
Address publishedFor(const Address &seen, const QList<InterfaceView> &interfaces, bool wantsTemporary);

} // namespace doorplate
