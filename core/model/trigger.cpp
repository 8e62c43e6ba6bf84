// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/trigger.h"

#include "core/model/keytable.h"

namespace doorplate {

namespace {
constexpr std::array<KeyRow<Trigger>, 8> triggers{{
    {Trigger::Start, "start"},
    {Trigger::Timer, "timer"},
    {Trigger::User, "user"},
    {Trigger::Network, "network"},
    {Trigger::Resume, "resume"},
    {Trigger::Router, "router"},
    {Trigger::Dns, "dns"},
    {Trigger::Edited, "edited"},
}};
} // namespace

QString keyOf(Trigger trigger)
{
    return keyIn(triggers, trigger);
}
std::optional<Trigger> triggerFromKey(QStringView key)
{
    return valueIn(triggers, key);
}

} // namespace doorplate
