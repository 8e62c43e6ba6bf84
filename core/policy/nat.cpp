// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/nat.h"

#include "core/model/keytable.h"

#include <algorithm>

namespace doorplate {

namespace {

constexpr std::array<KeyRow<NatKind>, 6> kinds{{
    {NatKind::Unknown, "unknown"},
    {NatKind::Direct, "direct"},
    {NatKind::Router, "router"},
    {NatKind::DoubleNat, "doubleNat"},
    {NatKind::CarrierNat, "cgnat"},
    {NatKind::Vpn, "vpn"},
}};

// By the line that the router has.
NatKind behind(const Address &router, const Address &seen)
{
    if (router == seen)
        return NatKind::Router;
    if (router.scope() == AddressScope::CarrierNat)
        return NatKind::CarrierNat;
    if (router.scope() == AddressScope::Private)
        return NatKind::DoubleNat;
    return NatKind::Unknown; // another public address: a VPN, two lines, or a change under way
}

} // namespace

QString keyOf(NatKind kind)
{
    return keyIn(kinds, kind);
}

std::optional<NatKind> natKindFromKey(QStringView key)
{
    return valueIn(kinds, key);
}

NatKind natOf(const NatView &view)
{
    if (view.isVpn)
        return NatKind::Vpn;
    if (!view.seen)
        return NatKind::Unknown;
    if (view.own.contains(*view.seen))
        return NatKind::Direct;
    if (view.router)
        return behind(*view.router, *view.seen);
    const auto has = [&view](AddressScope scope) {
        return std::ranges::any_of(view.outgoing, [scope](const Address &one) { return one.scope() == scope; });
    };
    if (has(AddressScope::CarrierNat))
        return NatKind::CarrierNat;
    return has(AddressScope::Private) ? NatKind::Router : NatKind::Unknown;
}

} // namespace doorplate
