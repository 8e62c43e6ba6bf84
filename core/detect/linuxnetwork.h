// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What Linux tells of its interfaces in /proc and /sys beyond what Qt does. Elsewhere the files are absent and the
// answers empty. `root` stands before "/proc" and "/sys", so that a test brings its own.
#pragma once

#include "core/detect/routetable.h"
#include "core/detect/tunnel.h"

namespace doorplate {

// Pure: the content of /proc/net/if_inet6. Marks temporary, deprecated and tentative addresses.
void markIpv6Flags(QList<InterfaceAddress> &addresses, const QString &interface, const QByteArray &procNetIfInet6);

class LinuxNetwork
{
public:
    explicit LinuxNetwork(QString root = {}) : m_root(std::move(root)) {}

    InterfaceSigns signs(const QString &interface) const;
    QString defaultRoute(AddressFamily family) const; // the interface's name, empty when there is none
    DefaultRoute gateway(AddressFamily family) const; // the home's, see defaultGatewayIn
    QString hardwareOf(const QString &gateway, const QString &interface) const; // of IPv4 neighbours only
    QByteArray ipv6Flags() const;

private:
    QByteArray read(const QString &path) const;

    QString m_root;
};

} // namespace doorplate
