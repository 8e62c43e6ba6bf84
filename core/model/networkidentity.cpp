// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/networkidentity.h"

#include <algorithm>

namespace doorplate {

using namespace Qt::StringLiterals;

QString NetworkIdentity::toString() const
{
    const QString device =
        hardware.isEmpty() || gateway.isEmpty() ? gateway + hardware : u"%1 (%2)"_s.arg(gateway, hardware);
    if (name.isEmpty() || device.isEmpty())
        return name + device;
    return u"%1, %2"_s.arg(name, device);
}

Whereabouts whereabouts(const NetworkIdentity &here, const QList<NetworkIdentity> &homes)
{
    if (homes.isEmpty())
        return Whereabouts::Home;
    const auto isAt = [&here](const NetworkIdentity &home) {
        return home.hardware.isEmpty() ? !home.gateway.isEmpty() && home.gateway == here.gateway
                                       : home.hardware == here.hardware;
    };
    if (std::ranges::any_of(homes, isAt))
        return Whereabouts::Home;
    const bool mayBe =
        here.hardware.isEmpty() && !here.gateway.isEmpty()
        && std::ranges::any_of(homes, [&here](const NetworkIdentity &home) { return home.gateway == here.gateway; });
    return mayBe ? Whereabouts::Unknown : Whereabouts::Away;
}

} // namespace doorplate
