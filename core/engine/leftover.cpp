// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/leftover.h"

#include <algorithm>

namespace doorplate {

namespace {

// The last time that anything happened to the name; invalid where nothing ever did.
QDateTime lastTouched(const HostMemory &memory)
{
    QDateTime latest;
    const QDateTime times[] = {memory.lastSent.value_or(QDateTime()), memory.acceptedAt.value_or(QDateTime()),
                               memory.stop ? memory.stop->since : QDateTime()};
    for (const QDateTime &time : times) {
        if (time.isValid() && (!latest.isValid() || time > latest))
            latest = time;
    }
    return latest;
}

} // namespace

QMap<HostKey, HostMemory> leftByEdit(const Account &before, const Account &after, const StateFile &state)
{
    const bool isElsewhere = before.provider != after.provider || before.customServer != after.customServer;
    QMap<HostKey, HostMemory> rows;
    for (const HostKey &key : state.keysOf(after.id)) {
        if (isElsewhere || !after.domains.contains(key.host))
            rows.insert(key, HostMemory());
    }
    return rows;
}

QMap<HostKey, HostMemory> leftOver(const QList<Account> &accounts, const QStringList &unreadAccountIds,
                                   const StateFile &state, const QDateTime &now)
{
    QMap<HostKey, HostMemory> rows;
    for (const HostKey &key : state.keys()) {
        const auto account = std::find_if(accounts.cbegin(), accounts.cend(),
                                          [&key](const Account &one) { return one.id == key.accountId; });
        if (account != accounts.cend()) {
            if (!account->domains.contains(key.host) && !unreadAccountIds.contains(key.accountId))
                rows.insert(key, HostMemory());
            continue;
        }
        const QDateTime touched = lastTouched(state.memory(key));
        if (!touched.isValid() || touched.addDays(patienceWithUnknownAccounts.count()) < now)
            rows.insert(key, HostMemory());
    }
    return rows;
}

} // namespace doorplate
