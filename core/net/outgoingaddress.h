// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which of the machine's own addresses the system would send from. Asks the kernel's routing and sends nothing.
#pragma once

#include "core/model/address.h"

namespace doorplate {

// The source address towards the outside, by all that decides on it: route tables, a VPN's policy rules, metrics.
// Nothing when there is no way out for this family.
std::optional<Address> outgoingAddress(AddressFamily family);
// The source address towards one host, of the host's own family.
std::optional<Address> outgoingAddressTo(const QHostAddress &host);

} // namespace doorplate
