// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the way of believing the outside: no network, a tunnel on the default route. Looked at, not waited for.
#pragma once

#include "core/model/observation.h"

#include <QList>
#include <QString>

namespace doorplate {

// One network interface as the system shows it; a plain value so that tests can make the three systems' tables.
struct InterfaceView {
    QString name;
    int index = 0;
    bool isUp = false;
    bool isLoopback = false;
    bool isTunnel = false; // by type or name: tun, tap, wg, utun, ppp, ipsec …
    QList<Address> addresses;
    bool carriesDefaultRouteV4 = false;
    bool carriesDefaultRouteV6 = false;
};

QList<InterfaceView> systemInterfaces();

// Pure: Offline when nothing but loopback is up; Vpn when the family's default route leaves by a tunnel.
QList<Hindrance> hindrancesOf(const QList<InterfaceView> &interfaces, AddressFamily family);

} // namespace doorplate
