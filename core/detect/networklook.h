// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which network this computer is in now. Looks, sends nothing and waits for nothing.
#pragma once

#include "core/model/networkidentity.h"

#include <functional>

namespace doorplate {

// The network of the default route (of IPv4, else of IPv6) as the system tells it. Only Linux does: elsewhere nothing is
// known and isKnown() is false. The hardware address appears once something was sent by way of the gateway.
NetworkIdentity systemNetwork();

using NetworkLook = std::function<NetworkIdentity()>; // systemNetwork, or a test's

} // namespace doorplate
