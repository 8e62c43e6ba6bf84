// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What one cycle saw, decided, sent and heard for one account and one family. The history is a list of these.
#pragma once

#include "core/model/decision.h"
#include "core/model/observation.h"
#include "core/model/outcome.h"
#include "core/model/publicview.h"
#include "core/model/trigger.h"
#include "core/model/verification.h"

namespace doorplate {

struct HostRecord {
    Hostname host;
    Decision decision;
    std::optional<Address> previous;           // what the provider had accepted before
    std::optional<Result<Outcome>> outcome;    // absent: nothing was sent
    std::optional<Verification> verification;  // absent: not looked up, or nobody answered
    std::optional<QDateTime> nextAttempt;      // UTC
    std::optional<PublicView> publicView = {}; // after an update; kept in HostMemory, not in the history

    bool operator==(const HostRecord &) const = default;
};

struct CycleRecord {
    QString accountId;
    QString accountName;
    QString provider;
    AddressFamily family = AddressFamily::IPv4;
    Trigger trigger = Trigger::Timer;
    QDateTime started;  // UTC
    QDateTime finished; // UTC
    Observation observation;
    QList<HostRecord> hosts;

    // Something was sent, or would have been: worth a line in the history. A comparison that found all well is not.
    bool isNotable() const;
    bool operator==(const CycleRecord &) const = default;
};

} // namespace doorplate
