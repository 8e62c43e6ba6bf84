// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What public resolvers answer for a name now: whether the world already sees what the zone's own servers say.
#pragma once

#include "core/model/address.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

#include <algorithm>
#include <chrono>
#include <optional>

namespace doorplate {

struct PublicSight {
    QString resolver; // for people
    QList<Address> addresses;
    std::chrono::seconds ttl{0}; // for how long this resolver keeps on answering so

    bool shows(const Address &address) const { return addresses.size() == 1 && addresses.front() == address; }
    bool operator==(const PublicSight &) const = default;
};

struct PublicView {
    QList<PublicSight> sights; // of those that answered
    QDateTime when;            // UTC

    bool isSeen(const Address &address) const
    {
        return !sights.isEmpty()
               && std::all_of(sights.begin(), sights.end(), [&](const PublicSight &s) { return s.shows(address); });
    }
    // Until when the last of them may go on answering something else; nothing when all show it.
    std::optional<QDateTime> otherUntil(const Address &address) const
    {
        std::optional<std::chrono::seconds> longest;
        for (const PublicSight &sight : sights) {
            if (!sight.shows(address))
                longest = std::max(longest.value_or(std::chrono::seconds(0)), sight.ttl);
        }
        return longest ? std::optional(when.addSecs(longest->count())) : std::nullopt;
    }
    QStringList resolvers() const
    {
        QStringList names;
        for (const PublicSight &sight : sights)
            names.append(sight.resolver);
        return names;
    }
    bool operator==(const PublicView &) const = default;
};

} // namespace doorplate
