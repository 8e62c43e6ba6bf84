// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/routetable.h"

#include "core/model/address.h"

#include <QList>

#include <algorithm>
#include <bit>
#include <optional>
#include <tuple>

namespace doorplate {

namespace {

// linux/route.h
constexpr quint32 routeIsUp = 0x0001;
constexpr quint32 routeRejects = 0x0200;

struct Route {
    QByteArray interface;
    int prefix = 0;
    quint32 metric = 0;
    QString gateway; // empty: none
};

std::optional<quint32> hex(const QByteArray &text)
{
    bool isNumber = false;
    const quint32 value = text.toUInt(&isNumber, 16);
    return isNumber ? std::optional(value) : std::nullopt;
}

QString best(const QList<Route> &routes)
{
    const auto rank = [](const Route &route) { return std::tuple(-route.prefix, route.metric); };
    const Route *chosen = nullptr;
    for (const Route &route : routes) {
        if (!chosen || rank(route) < rank(*chosen))
            chosen = &route;
    }
    return chosen ? QString::fromUtf8(chosen->interface) : QString();
}

DefaultRoute bestWithGateway(QList<Route> routes)
{
    routes.removeIf([](const Route &route) { return route.prefix != 0 || route.gateway.isEmpty(); });
    const auto chosen = std::ranges::min_element(routes, {}, &Route::metric);
    return chosen == routes.end() ? DefaultRoute{}
                                  : DefaultRoute{QString::fromUtf8(chosen->interface), chosen->gateway};
}

// The table holds the bytes in network order as one number of this machine's order.
QString gatewayText(quint32 value)
{
    const auto address = Address::fromBytes(QByteArray(reinterpret_cast<const char *>(&value), sizeof value));
    return value != 0 && address ? address->toString() : QString();
}

QString gatewayTextOfIpv6(const QByteArray &hexadecimal)
{
    const auto address = Address::fromBytes(QByteArray::fromHex(hexadecimal));
    return address && address->scope() != AddressScope::Unspecified ? address->toString() : QString();
}

QList<Route> routesIn(const QByteArray &procNetRoute)
{
    // Iface Destination Gateway Flags RefCnt Use Metric Mask …; all in hex and network order but the decimal metric.
    QList<Route> routes;
    const auto lines = procNetRoute.split('\n');
    for (const QByteArray &line : lines) {
        const auto parts = line.simplified().split(' ');
        if (parts.size() < 8)
            continue;
        const auto destination = hex(parts[1]);
        const auto flags = hex(parts[3]);
        const auto mask = hex(parts[7]);
        if (!destination || !flags || !mask || !(*flags & routeIsUp) || (*flags & routeRejects))
            continue;
        const int prefix = std::popcount(*mask);
        if (prefix <= 1 && (prefix == 1 || *destination == 0))
            routes.append({parts[0], prefix, parts[6].toUInt(), gatewayText(hex(parts[2]).value_or(0))});
    }
    return routes;
}

QList<Route> routesInIpv6(const QByteArray &procNetIpv6Route)
{
    // destination prefix source prefix gateway metric refcount use flags interface; all in hex.
    QList<Route> routes;
    const auto lines = procNetIpv6Route.split('\n');
    for (const QByteArray &line : lines) {
        const auto parts = line.simplified().split(' ');
        if (parts.size() < 10)
            continue;
        const auto prefix = hex(parts[1]);
        const auto metric = hex(parts[5]);
        const auto flags = hex(parts[8]);
        if (!prefix || !metric || !flags || !(*flags & routeIsUp) || (*flags & routeRejects))
            continue;
        const bool isWhole = *prefix == 0;
        const bool isHalf = *prefix == 1;
        const bool isGlobalUnicast = *prefix == 3 && parts[0].startsWith('2');
        if (isWhole || isHalf || isGlobalUnicast)
            routes.append({parts[9], static_cast<int>(*prefix), *metric, gatewayTextOfIpv6(parts[4])});
    }
    return routes;
}

} // namespace

QString defaultRouteIn(const QByteArray &procNetRoute)
{
    return best(routesIn(procNetRoute));
}

QString defaultRouteInIpv6(const QByteArray &procNetIpv6Route)
{
    return best(routesInIpv6(procNetIpv6Route));
}

DefaultRoute defaultGatewayIn(const QByteArray &procNetRoute)
{
    return bestWithGateway(routesIn(procNetRoute));
}

DefaultRoute defaultGatewayInIpv6(const QByteArray &procNetIpv6Route)
{
    return bestWithGateway(routesInIpv6(procNetIpv6Route));
}

QString hardwareIn(const QByteArray &procNetArp, const QString &address, const QString &interface)
{
    // linux/if_arp.h
    constexpr uint complete = 0x02;

    const auto lines = procNetArp.split('\n');
    for (const QByteArray &line : lines) {
        // IP address, HW type, Flags, HW address, Mask, Device
        const auto parts = line.simplified().split(' ');
        if (parts.size() < 6 || QString::fromLatin1(parts[0]) != address || QString::fromUtf8(parts[5]) != interface)
            continue;
        if (parts[2].toUInt(nullptr, 16) & complete)
            return QString::fromLatin1(parts[3]).toLower();
    }
    return {};
}

} // namespace doorplate
