// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/linuxnetwork.h"

#include <QFile>

#include <algorithm>

namespace doorplate {

using namespace Qt::StringLiterals;

void markIpv6Flags(QList<InterfaceAddress> &addresses, const QString &interface, const QByteArray &procNetIfInet6)
{
    // linux/if_addr.h
    constexpr uint temporary = 0x01;
    constexpr uint duplicate = 0x08;
    constexpr uint deprecated = 0x20;
    constexpr uint tentative = 0x40;

    const auto lines = procNetIfInet6.split('\n');
    for (const QByteArray &line : lines) {
        // address index prefix scope flags interface; all but the last in hex
        const auto parts = line.simplified().split(' ');
        if (parts.size() != 6 || QString::fromUtf8(parts[5]) != interface)
            continue;
        const QByteArray bytes = QByteArray::fromHex(parts[0]);
        const uint flags = parts[4].toUInt(nullptr, 16);
        const auto own = std::ranges::find_if(
            addresses, [&bytes](const InterfaceAddress &one) { return one.address.bytes() == bytes; });
        if (own == addresses.end())
            continue;
        own->isTemporary = flags & temporary;
        own->isDeprecated = flags & deprecated;
        own->isTentative = flags & (tentative | duplicate);
    }
}

InterfaceSigns LinuxNetwork::signs(const QString &interface) const
{
    const QString folder = u"/sys/class/net/"_s + interface + u'/';
    InterfaceSigns signs;
    signs.name = interface;
    bool isNumber = false;
    const int type = read(folder + u"type"_s).trimmed().toInt(&isNumber);
    if (isNumber)
        signs.hardwareType = type;
    signs.hasTunFlags = QFile::exists(m_root + folder + u"tun_flags"_s);
    const auto lines = read(folder + u"uevent"_s).split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("DEVTYPE="))
            signs.deviceType = QString::fromUtf8(line.mid(8).trimmed());
    }
    return signs;
}

QString LinuxNetwork::defaultRoute(AddressFamily family) const
{
    return family == AddressFamily::IPv4 ? defaultRouteIn(read(u"/proc/net/route"_s))
                                         : defaultRouteInIpv6(read(u"/proc/net/ipv6_route"_s));
}

DefaultRoute LinuxNetwork::gateway(AddressFamily family) const
{
    return family == AddressFamily::IPv4 ? defaultGatewayIn(read(u"/proc/net/route"_s))
                                         : defaultGatewayInIpv6(read(u"/proc/net/ipv6_route"_s));
}

QString LinuxNetwork::hardwareOf(const QString &gateway, const QString &interface) const
{
    return hardwareIn(read(u"/proc/net/arp"_s), gateway, interface);
}

QByteArray LinuxNetwork::ipv6Flags() const
{
    return read(u"/proc/net/if_inet6"_s);
}

QByteArray LinuxNetwork::read(const QString &path) const
{
    QFile file(m_root + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace doorplate
