// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/tunnel.h"

#include <algorithm>
#include <array>

namespace doorplate {

namespace {

// A tunnel for certain, or only without a global address of its own.
enum class Suspicion { None, UnlessGlobal, Tunnel };

// "tun0", "wg-home": the name's stem, and then no letter ("tunnelbear0" is another's word, "wgs" no WireGuard).
bool isNamed(const QString &name, QLatin1String stem)
{
    return name.startsWith(stem, Qt::CaseInsensitive) && (name.size() == stem.size() || !name[stem.size()].isLetter());
}

template <typename Stems>
bool isNamedAfter(const Stems &stems, const QString &name)
{
    return std::ranges::any_of(stems, [&name](const char *stem) { return isNamed(name, QLatin1String(stem)); });
}

Suspicion onLinux(const InterfaceSigns &signs)
{
    // linux/if_arp.h
    constexpr int ppp = 512;
    constexpr int ipInIp = 768;
    constexpr int ip6Tunnel = 769;
    constexpr int sit = 776;
    constexpr int gre = 778;
    constexpr int gre6 = 823;
    constexpr int none = 65534;

    if (signs.deviceType == u"wireguard" || signs.hasTunFlags)
        return Suspicion::Tunnel;
    // Mobile broadband in raw-IP mode has no hardware header either, but is a plain uplink.
    if (signs.deviceType == u"wwan")
        return Suspicion::None;
    if (signs.hardwareType == none)
        return Suspicion::Tunnel;
    if (signs.hardwareType == ppp || signs.hardwareType == sit)
        return Suspicion::UnlessGlobal;
    if (signs.hardwareType == ipInIp || signs.hardwareType == ip6Tunnel || signs.hardwareType == gre
        || signs.hardwareType == gre6)
        return Suspicion::Tunnel;
    // Without /sys (a container may hide it) the name is all there is.
    static constexpr std::array stems{"tun", "tap", "wg", "ipsec", "xfrm", "vti", "tailscale", "nordlynx", "proton"};
    if (isNamedAfter(stems, signs.name))
        return Suspicion::Tunnel;
    return isNamed(signs.name, QLatin1String("ppp")) ? Suspicion::UnlessGlobal : Suspicion::None;
}

Suspicion onMacOs(const InterfaceSigns &signs)
{
    static constexpr std::array stems{"utun", "ipsec", "tun", "tap", "gre"};
    static constexpr std::array maybe{"ppp", "gif", "stf"};
    if (isNamedAfter(stems, signs.name))
        return Suspicion::Tunnel;
    return isNamedAfter(maybe, signs.name) ? Suspicion::UnlessGlobal : Suspicion::None;
}

Suspicion onWindows(const InterfaceSigns &signs)
{
    // Most VPN adapters call themselves Ethernet; their makers' names are what tells them.
    static constexpr std::array words{
        "wintun",      "wireguard", "tap-windows", "tap adapter", "openvpn",      "tailscale",
        "zerotier",    "nordlynx",  "nordvpn",     "protonvpn",   "mullvad",      "anyconnect",
        "fortinet",    "pangp",     "softether",   "juniper",     "pulse secure", "check point virtual",
        "netextender", "sonicwall", "f5 networks", "hamachi",     "ikev2",        "l2tp",
        "pptp",        "sstp",      "vpn"};
    const QString told = signs.name + u' ' + signs.description;
    const bool isTold = std::ranges::any_of(
        words, [&told](const char *word) { return told.contains(QLatin1String(word), Qt::CaseInsensitive); });
    if (isTold)
        return Suspicion::Tunnel;
    return signs.isPointToPoint ? Suspicion::UnlessGlobal : Suspicion::None;
}

Suspicion suspicion(Platform platform, const InterfaceSigns &signs)
{
    switch (platform) {
    case Platform::Linux:
        return onLinux(signs);
    case Platform::MacOs:
        return onMacOs(signs);
    case Platform::Windows:
        return onWindows(signs);
    }
    Q_UNREACHABLE();
    return Suspicion::None;
}

} // namespace

bool isTunnel(Platform platform, const InterfaceSigns &signs, const QList<InterfaceAddress> &addresses)
{
    const Suspicion found = suspicion(platform, signs);
    const bool hasGlobal =
        std::ranges::any_of(addresses, [](const InterfaceAddress &one) { return one.address.isGlobal(); });
    return found == Suspicion::Tunnel || (found == Suspicion::UnlessGlobal && !hasGlobal);
}

} // namespace doorplate
