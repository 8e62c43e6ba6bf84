// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The published address ranges of operators that stand between people and the world: resolvers, content networks, DNS
// providers' proxies. No home has such an address; a check that tells one has told its own, or its proxy's. Pure.
#pragma once

#include "core/model/address.h"

namespace doorplate {

// "Cloudflare", "Google Public DNS" …; empty when the address is in none of the ranges.
QString rangeOperator(const Address &address);

} // namespace doorplate
