// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is worth telling the person unasked: an address change, the first failure, the recovery. Pure.
#pragma once

#include "core/model/cyclerecord.h"
#include "core/model/accountstatus.h"

namespace doorplate {

struct Notice {
    // The kinds of trouble in the order of their weight: Held, Failed, NeedsYou. Stale is the watchdog's, ConfirmSoon the
    // calendar's.
    enum class Kind { Changed, Failed, NeedsYou, Held, Recovered, Stale, ConfirmSoon };

    Kind kind = Kind::Changed;
    QString accountId;
    QString accountName;
    QString provider;
    QList<Hostname> hosts;
    AddressFamily family = AddressFamily::IPv4;
    std::optional<Address> before; // absent for a name that is published for the first time
    std::optional<Address> after;
    std::optional<std::chrono::milliseconds> wrongFor; // from the first sight of the new address to the answer
    std::optional<HostRecord> cause;                   // for Failed, NeedsYou and Held
    std::optional<QDateTime> troubleSince;             // for Recovered and Stale
    std::optional<QDateTime> confirmBy;                // UTC; for ConfirmSoon

    bool operator==(const Notice &) const = default;
};

QString keyOf(Notice::Kind kind);

// What was last told about one account and family, so that nothing is told twice.
struct NoticeMemory {
    std::optional<Notice::Kind> trouble; // the heaviest one told, until all hosts are well again
    std::optional<QDateTime> since;
    QList<Hostname> told = {};           // the hosts that the trouble was told of
    std::optional<Address> sighted = {}; // the address seen last, and since when it was seen
    std::optional<QDateTime> sightedAt = {};
    std::optional<QDateTime> disagreeingSince = {}; // since when no address was agreed on

    bool operator==(const NoticeMemory &) const = default;
};

struct NoticeStep {
    QList<Notice> notices;
    NoticeMemory memory;
};

// Changed: an accepted address that is another one than before. A name's first address counts too, except when the
// provider had it already ("nochg").
// NeedsYou: the provider refused, a password cannot be had or a setting cannot work; at once, and again only for further
// hosts. Failed: the first temporary failure. Held: VPN, captive portal or a foreign network, and sources that have
// contradicted each other for ten minutes. Lighter trouble is not told while heavier trouble lasts.
// Recovered: once, when every host of the account is well again. No network, a wait, the minimum interval and a pause
// are neither trouble nor recovery. A stop that is still there after a restart was told before and is only noted.
NoticeStep noticesFor(const CycleRecord &record, const NoticeMemory &memory);

} // namespace doorplate
