// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is worth telling the person unasked: an address change, the first failure, the recovery. Pure.
#pragma once

#include "core/model/cyclerecord.h"
#include "core/model/accountstatus.h"

namespace doorplate {

struct Notice {
    enum class Kind { Changed, Failed, NeedsYou, Held, Recovered, Stale };

    Kind kind = Kind::Changed;
    QString accountId;
    QString accountName;
    QString provider;
    QList<Hostname> hosts;
    AddressFamily family = AddressFamily::IPv4;
    std::optional<Address> before;
    std::optional<Address> after;
    std::optional<std::chrono::milliseconds> wrongFor; // from the first sight of the new address to the answer
    std::optional<HostRecord> cause;                   // for Failed, NeedsYou and Held
    std::optional<QDateTime> troubleSince;             // for Recovered

    bool operator==(const Notice &) const = default;
};

QString keyOf(Notice::Kind kind);

// What was last told about one account and family, so that nothing is told twice.
struct NoticeMemory {
    std::optional<Notice::Kind> trouble; // the last untold-recovered trouble
    std::optional<QDateTime> since;

    bool operator==(const NoticeMemory &) const = default;
};

struct NoticeStep {
    QList<Notice> notices;
    NoticeMemory memory;
};

NoticeStep noticesFor(const CycleRecord &record, const NoticeMemory &memory);

} // namespace doorplate
