// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the zone's own servers answer for a name now.
#pragma once

#include "core/model/address.h"
#include "core/model/result.h"

#include <QList>

#include <algorithm>
#include <chrono>

namespace doorplate {

struct Published {
    QList<Address> addresses; // of one family; empty = the name has none of it
    std::chrono::seconds ttl{0};
    QString server;        // the authoritative server that answered
    QDateTime when;        // UTC
    bool isCached = false; // a public resolver's cache said it: no zone's server could be asked from this network

    bool isOnly(const Address &address) const { return addresses.size() == 1 && addresses.front() == address; }
    // Split DNS: an answer that this network gives of itself, and that nobody outside is given.
    bool isSplit() const
    {
        return std::any_of(addresses.begin(), addresses.end(), [](const Address &a) { return !a.isGlobal(); });
    }
    bool operator==(const Published &) const = default;
};

} // namespace doorplate
