// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How we know that a host's name is right: three proofs, each with its time, and the whole as a report to hand on.
#pragma once

#include "core/model/accountstatus.h"

namespace doorplate {

class Speaker;

struct Proof {
    enum class State { Given, Missing, Against };

    State state = State::Missing;
    QString text;                  // "The provider accepted it."
    std::optional<QDateTime> when; // UTC

    bool operator==(const Proof &) const = default;
};

// Accepted by the provider; answered by the zone's own servers; seen by everybody, when old answers have run out.
QList<Proof> proofsOf(const HostStatus &status, const Speaker &speaker);

// Plain text for a forum or a friend; secrets masked, should a provider have echoed one.
QString reportOf(const HostStatus &status, const Speaker &speaker);
// The provider's own words, or nothing.
QString literalLineOf(const HostStatus &status);

} // namespace doorplate
