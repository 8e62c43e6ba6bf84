// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/decision.h"

#include "core/model/keytable.h"

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {
constexpr std::array<KeyRow<SkipReason>, 3> skips{{
    {SkipReason::Unchanged, "unchanged"},
    {SkipReason::Disabled, "disabled"},
    {SkipReason::FamilyOff, "familyOff"},
}};
constexpr std::array<KeyRow<HoldReason>, 10> holds{{
    {HoldReason::Vpn, "vpn"},
    {HoldReason::CaptivePortal, "captivePortal"},
    {HoldReason::ForeignNetwork, "foreignNetwork"},
    {HoldReason::Offline, "offline"},
    {HoldReason::NoAgreement, "noAgreement"},
    {HoldReason::NoSecret, "noSecret"},
    {HoldReason::TooSoon, "tooSoon"},
    {HoldReason::Stopped, "stopped"},
    {HoldReason::Paused, "paused"},
    {HoldReason::Misconfigured, "misconfigured"},
}};
constexpr std::array<KeyRow<UpdateReason>, 7> updates{{
    {UpdateReason::Changed, "changed"},
    {UpdateReason::First, "first"},
    {UpdateReason::Refresh, "refresh"},
    {UpdateReason::Repair, "repair"},
    {UpdateReason::Forced, "forced"},
    {UpdateReason::Retry, "retry"},
    {UpdateReason::Compare, "compare"},
}};
} // namespace

QString keyOf(SkipReason reason)
{
    return keyIn(skips, reason);
}
QString keyOf(HoldReason reason)
{
    return keyIn(holds, reason);
}
QString keyOf(UpdateReason reason)
{
    return keyIn(updates, reason);
}
std::optional<SkipReason> skipReasonFromKey(QStringView key)
{
    return valueIn(skips, key);
}
std::optional<HoldReason> holdReasonFromKey(QStringView key)
{
    return valueIn(holds, key);
}
std::optional<UpdateReason> updateReasonFromKey(QStringView key)
{
    return valueIn(updates, key);
}

QString kindKeyOf(const Decision &decision)
{
    if (std::holds_alternative<Skip>(decision))
        return u"skip"_s;
    return std::holds_alternative<Hold>(decision) ? u"hold"_s : u"update"_s;
}

QString reasonKeyOf(const Decision &decision)
{
    return std::visit([](const auto &chosen) { return keyOf(chosen.reason); }, decision);
}

} // namespace doorplate
