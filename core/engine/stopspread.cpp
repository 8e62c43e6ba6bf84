// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/stopspread.h"

namespace doorplate {

namespace {

bool isReached(const Account &account, const CycleRecord &record, Stop::Scope scope)
{
    switch (scope) {
    case Stop::Scope::Host:
        return false;
    case Stop::Scope::Account:
        return account.id == record.accountId;
    case Stop::Scope::Provider:
        return account.provider == record.provider;
    }
    Q_UNREACHABLE();
    return false;
}

} // namespace

QMap<HostKey, HostMemory> spreadStops(const CycleRecord &record, const QList<Account> &accounts, const StateFile &state)
{
    QMap<HostKey, HostMemory> rows;
    for (const HostRecord &row : record.hosts) {
        const std::optional<Stop> stop = state.memory({record.accountId, row.host, record.family}).stop;
        if (!row.outcome || !stop)
            continue;
        for (const Account &account : accounts) {
            if (!isReached(account, record, stop->scope))
                continue;
            for (const Hostname &name : account.domains) {
                for (const AddressFamily family : {AddressFamily::IPv4, AddressFamily::IPv6}) {
                    const HostKey key{account.id, name, family};
                    HostMemory memory = state.memory(key);
                    if (account.choice(family).isOff() || memory.stop)
                        continue;
                    memory.stop = stop;
                    rows.insert(key, memory);
                }
            }
        }
    }
    return rows;
}

} // namespace doorplate
