// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What has to be remembered about one host and one family over a restart (state.json).
#pragma once

#include "core/model/address.h"
#include "core/model/outcome.h"
#include "core/model/publicview.h"
#include "core/model/result.h"

#include <QDateTime>

namespace doorplate {

// The provider refused; nothing is sent until the person edits the account or presses Resume.
struct Stop {
    enum class Scope { Host, Account, Provider };

    Scope scope = Scope::Host;
    ReturnCode code = ReturnCode::Unknown;
    QString line;    // the provider's own words
    QDateTime since; // UTC

    bool operator==(const Stop &) const = default;
};

QString keyOf(Stop::Scope scope); // "host", "account", "provider"
std::optional<Stop::Scope> stopScopeFromKey(QStringView key);

struct HostMemory {
    std::optional<Address> accepted;     // what the provider last said good or nochg to
    std::optional<QDateTime> acceptedAt; // UTC; when it last did, for the refresh rule
    std::optional<QDateTime> since;      // UTC; since when this address
    std::optional<QDateTime> lastSent;   // UTC; for the minimum interval, whatever the answer was
    std::optional<Outcome> lastOutcome;
    std::optional<Failure> lastFailure; // set while the last attempt failed without an answer
    int failures = 0;                   // attempts without success in a row
    std::optional<QDateTime> notBefore; // UTC; wait after an error
    std::optional<Stop> stop;
    std::optional<QDateTime> confirmBy;   // UTC; by when the person has to confirm the name again at the provider's
    bool isReminded = false;              // of confirmBy
    std::optional<PublicView> publicView; // what the world was last seen to answer, since `accepted` is the address

    bool operator==(const HostMemory &) const = default;
};

} // namespace doorplate
