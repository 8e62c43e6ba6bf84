// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/gateway.h"

#include <QFile>
#include <QtEndian>

namespace doorplate {

using namespace Qt::StringLiterals;

std::optional<Gateway> gatewayIn(const QByteArray &procNetRoute)
{
    constexpr uint upAndByGateway = 0x0003; // linux/route.h
    std::optional<Gateway> best;
    uint leastMetric = 0;
    const auto lines = procNetRoute.split('\n');
    for (const QByteArray &line : lines) {
        // Iface Destination Gateway Flags RefCnt Use Metric Mask …
        const auto parts = line.simplified().split(' ');
        if (parts.size() < 8 || parts[1] != "00000000" || parts[7] != "00000000")
            continue;
        const uint flags = parts[3].toUInt(nullptr, 16);
        const uint metric = parts[6].toUInt();
        // The bytes in network order, written as one number of this machine's order.
        const auto address = Address::fromHostAddress(QHostAddress(qFromBigEndian(parts[2].toUInt(nullptr, 16))));
        const bool isGateway =
            (flags & upAndByGateway) == upAndByGateway && address && address->scope() != AddressScope::Unspecified;
        if (!isGateway || (best && metric >= leastMetric))
            continue;
        best = Gateway{*address, QString::fromUtf8(parts[0])};
        leastMetric = metric;
    }
    return best;
}

std::optional<Gateway> systemGateway()
{
    const QString named = qEnvironmentVariable("DOORPLATE_GATEWAY");
    if (!named.isEmpty()) {
        const auto address = Address::parse(named);
        return address && address->family() == AddressFamily::IPv4 ? std::optional(Gateway{*address, {}}) : std::nullopt;
    }
    QFile file(u"/proc/net/route"_s);
    return file.open(QIODevice::ReadOnly) ? gatewayIn(file.readAll()) : std::nullopt;
}

} // namespace doorplate
