// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/routetable.h"

#include <QList>

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

} // namespace

QString defaultRouteIn(const QByteArray &procNetRoute)
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
            routes.append({parts[0], prefix, parts[6].toUInt()});
    }
    return best(routes);
}

QString defaultRouteInIpv6(const QByteArray &procNetIpv6Route)
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
            routes.append({parts[9], static_cast<int>(*prefix), *metric});
    }
    return best(routes);
}

} // namespace doorplate
