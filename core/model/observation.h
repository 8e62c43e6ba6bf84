// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// All that was seen in one look at one family: readings, what was agreed, what stands in the way.
#pragma once

#include "core/model/reading.h"

#include <QList>

namespace doorplate {

// What stands in the way of believing what the outside sees.
struct Hindrance {
    enum class Kind { Vpn, CaptivePortal, ForeignNetwork, Offline };

    Kind kind = Kind::Offline;
    QString detail; // the interface, the network; may be empty

    bool operator==(const Hindrance &) const = default;
};

QString keyOf(Hindrance::Kind kind); // "vpn", "captivePortal", "foreignNetwork", "offline"
std::optional<Hindrance::Kind> hindranceKindFromKey(QStringView key);

struct Observation {
    AddressFamily family = AddressFamily::IPv4;
    QList<Reading> readings;
    Result<Address> agreed = failed(Failure::Kind::NoAgreement); // why not: the failure
    QList<Hindrance> hindrances;
    QDateTime when; // UTC

    bool operator==(const Observation &) const = default;
};

} // namespace doorplate
