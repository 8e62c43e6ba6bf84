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

} // namespace doorplate
