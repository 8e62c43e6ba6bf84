// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// By what a network is known again: its gateway, that gateway's hardware address, and its name where the system tells.
#pragma once

#include <QList>
#include <QString>

namespace doorplate {

struct NetworkIdentity {
    QString gateway;  // the default route's next hop: "192.168.1.1", "fe80::1"; empty: none, or not told
    QString hardware; // that gateway's hardware address, "02:1a:…", lower case; empty: not known (yet)
    QString name;     // of the Wi-Fi network; empty for a cable. For people: anybody can give a network any name

    // Enough to know it again by.
    bool isKnown() const { return !gateway.isEmpty() || !hardware.isEmpty(); }
    // Stands for a home that could not be read from a file: no network is it.
    static NetworkIdentity nowhere() { return {{}, QStringLiteral("-"), {}}; }
    QString toString() const; // "Harbour, 192.168.1.1 (02:1a:…)": what there is
    bool operator==(const NetworkIdentity &) const = default;
};

enum class Whereabouts {
    Home,
    Away,
    Unknown, // the gateway's address is that of a home, but the hardware behind it was not seen (yet)
};

// The hardware address decides: every second network has a 192.168.1.1. Where a home was learned without one (a
// point-to-point line), the gateway's address does. Without homes every network is home.
Whereabouts whereabouts(const NetworkIdentity &here, const QList<NetworkIdentity> &homes);

} // namespace doorplate
