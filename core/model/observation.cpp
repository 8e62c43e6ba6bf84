// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/observation.h"

#include "core/model/keytable.h"

namespace doorplate {

namespace {
using Kind = Hindrance::Kind;
constexpr std::array<KeyRow<Kind>, 4> kinds{{
    {Kind::Vpn, "vpn"},
    {Kind::CaptivePortal, "captivePortal"},
    {Kind::ForeignNetwork, "foreignNetwork"},
    {Kind::Offline, "offline"},
}};
} // namespace

QString keyOf(Hindrance::Kind kind)
{
    return keyIn(kinds, kind);
}

std::optional<Hindrance::Kind> hindranceKindFromKey(QStringView key)
{
    return valueIn(kinds, key);
}

} // namespace doorplate
