// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/accountstatus.h"

#include "core/model/keytable.h"

namespace doorplate {

namespace {
constexpr std::array<KeyRow<HostState>, 8> states{{
    {HostState::Ok, "ok"},
    {HostState::Updating, "updating"},
    {HostState::Waiting, "waiting"},
    {HostState::Held, "held"},
    {HostState::Failed, "failed"},
    {HostState::Stopped, "stopped"},
    {HostState::Stale, "stale"},
    {HostState::Paused, "paused"},
}};
} // namespace

QString keyOf(HostState state)
{
    return keyIn(states, state);
}
std::optional<HostState> hostStateFromKey(QStringView key)
{
    return valueIn(states, key);
}

int rankOf(HostState state)
{
    switch (state) {
    case HostState::Ok:
        return 0;
    case HostState::Paused:
        return 1;
    case HostState::Updating:
        return 2;
    case HostState::Waiting:
        return 3;
    case HostState::Held:
        return 4;
    case HostState::Failed:
        return 5;
    case HostState::Stale:
        return 6;
    case HostState::Stopped:
        return 7;
    }
    Q_UNREACHABLE();
    return 0;
}

} // namespace doorplate
