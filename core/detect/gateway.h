// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The router that this home's traffic leaves by. Looked at, not waited for.
#pragma once

#include "core/model/address.h"

#include <functional>

namespace doorplate {

struct Gateway {
    Address address;   // IPv4
    QString interface; // the one of ours that leads to it; empty when it was named

    bool operator==(const Gateway &) const = default;
};

// Of the whole default route of least metric that has a gateway: the home's router, also while a VPN lays its own route
// over it. Nothing when there is none, or the system's routes cannot be read (so far anywhere but on Linux). The
// environment variable DOORPLATE_GATEWAY names another one ("192.168.1.1"), or none ("none").
std::optional<Gateway> systemGateway();

using GatewayLook = std::function<std::optional<Gateway>()>; // systemGateway, or a test's

} // namespace doorplate
