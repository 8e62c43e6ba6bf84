// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The provider answered; this is what it said about one host.
#pragma once

#include "core/model/address.h"
#include "core/model/hostname.h"
#include "core/model/returncode.h"

#include <QList>

#include <chrono>
#include <optional>

namespace doorplate {

struct Outcome {
    ReturnCode code = ReturnCode::Unknown;
    std::optional<Address> address = {};                 // the one the provider named, if it did
    QString line = {};                                   // the provider's own line, at most 500 characters, no secrets
    std::optional<std::chrono::seconds> retryAfter = {}; // as the provider asked (header or its documented wait)

    bool operator==(const Outcome &) const = default;
};

struct HostOutcome {
    Hostname host;
    Outcome outcome;

    bool operator==(const HostOutcome &) const = default;
};

// One row for each host that was asked for, in the order of the wish.
using Outcomes = QList<HostOutcome>;

} // namespace doorplate
