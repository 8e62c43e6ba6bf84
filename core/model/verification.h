// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the zone's own servers answer with the address after an update.
#pragma once

#include "core/model/published.h"

#include <variant>

namespace doorplate {

struct Proven { // they answer this address and no other
    Published published;
    bool operator==(const Proven &) const = default;
};
struct NotYet { // they still answer the old address, or none
    Published published;
    bool operator==(const NotYet &) const = default;
};
struct Other { // they answer something that is neither
    Published published;
    bool operator==(const Other &) const = default;
};

using Verification = std::variant<Proven, NotYet, Other>;

QString keyOf(const Verification &verification); // "published", "notYet", "other"

// What the answer of the zone's servers means after `sent` was accepted and `before` stood there until then.
Verification verificationOf(const Published &published, const Address &sent, const std::optional<Address> &before);

} // namespace doorplate
