// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the placeholders of a provider's templates stand for: the wish and the account as named values.
#pragma once

#include "core/providers/description.h"
#include "core/providers/protocol.h"
#include "core/wire/template.h"

namespace doorplate {

// The names that every provider may use, besides its own fields and what its steps extract:
// hostname, hostnameDot, hostnames (with commas), ip, ip4, ip6, ips (with the companion, IPv4 first), type (A or AAAA),
// zone, zoneDot, sub ("" at the apex), subOrAt ("@" at the apex), now (Unix seconds), client, clientVersion.
QStringList commonValueNames();

// Fails with NoSecret or Misconfigured, detail is the field's key, when a required field is empty, and with Misconfigured
// "zone" when the host does not lie in the zone that the account names.
Result<TemplateValues> valuesOf(const Description &description, const UpdateWish &wish);

} // namespace doorplate
