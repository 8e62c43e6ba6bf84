// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How an account and its hosts stand now: what tray, window and terminal show.
#pragma once

#include "core/model/cyclerecord.h"
#include "core/model/hostmemory.h"

namespace doorplate {

// In the order of ui.md; worse states have a higher rank, see rankOf.
enum class HostState { Ok, Updating, Waiting, Held, Failed, Stopped, Stale, Paused };

QString keyOf(HostState state); // "ok", "updating", "waiting", "held", "failed", "stopped", "stale", "paused"
std::optional<HostState> hostStateFromKey(QStringView key);
int rankOf(HostState state); // the worst host decides the icon

struct HostStatus {
    QString accountId;
    QString accountName;
    QString provider;
    Hostname host;
    AddressFamily family = AddressFamily::IPv4;
    HostState state = HostState::Waiting;
    std::optional<Address> address;        // what the provider has, as far as is known
    std::optional<QDateTime> since;        // UTC; of this address
    std::optional<QDateTime> nextAttempt;  // UTC; next check or next try
    std::optional<Decision> decision;      // of the last cycle
    std::optional<Result<Outcome>> answer; // the last answer, and when
    std::optional<QDateTime> answeredAt;
    std::optional<Verification> verification;
    std::optional<QDateTime> verifiedAt;
    std::optional<PublicView> publicView;
    std::optional<Stop> stop;

    bool operator==(const HostStatus &) const = default;
};

struct AccountStatus {
    QString accountId;
    QString accountName;
    QString provider;
    bool enabled = true;
    HostState state = HostState::Waiting; // the worst of its hosts
    std::optional<QDateTime> lastCheck;   // UTC; when a check last completed
    std::optional<QDateTime> nextCheck;   // UTC
    QList<HostStatus> hosts;

    bool operator==(const AccountStatus &) const = default;
};

} // namespace doorplate
