// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads Linux's route tables (/proc/net/route, /proc/net/ipv6_route) for the interface that leads outside. Pure.
#pragma once

#include <QByteArray>
#include <QString>

namespace doorplate {

// The name of the interface that carries the default route: the one of least metric; halves of the whole ("0.0.0.0/1",
// "::/1", "2000::/3": what OpenVPN lays over the true default route) come before it, as the kernel prefers them. Empty
// when there is none.
QString defaultRouteIn(const QByteArray &procNetRoute);
QString defaultRouteInIpv6(const QByteArray &procNetIpv6Route);

struct DefaultRoute {
    QString interface;
    QString gateway; // its address; empty when there is no such route

    bool operator==(const DefaultRoute &) const = default;
};

// The whole default route that has a gateway, of least metric: the home's, whatever a VPN lays over it.
DefaultRoute defaultGatewayIn(const QByteArray &procNetRoute);
DefaultRoute defaultGatewayInIpv6(const QByteArray &procNetIpv6Route);

// The hardware address of a neighbour, lower case, by /proc/net/arp; empty when it is not known (yet).
QString hardwareIn(const QByteArray &procNetArp, const QString &address, const QString &interface);

} // namespace doorplate
