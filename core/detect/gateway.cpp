// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/gateway.h"

#include "core/detect/routetable.h"

#include <QFile>

namespace doorplate {

using namespace Qt::StringLiterals;

std::optional<Gateway> systemGateway()
{
    const QString named = qEnvironmentVariable("DOORPLATE_GATEWAY");
    if (!named.isEmpty()) {
        const auto address = Address::parse(named);
        return address && address->family() == AddressFamily::IPv4 ? std::optional(Gateway{*address, {}})
                                                                   : std::nullopt;
    }
    QFile file(u"/proc/net/route"_s);
    const DefaultRoute route = file.open(QIODevice::ReadOnly) ? defaultGatewayIn(file.readAll()) : DefaultRoute{};
    const auto address = Address::parse(route.gateway);
    return address ? std::optional(Gateway{*address, route.interface}) : std::nullopt;
}

} // namespace doorplate
