// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/hostmemory.h"

#include "core/model/keytable.h"

namespace doorplate {

namespace {
using Scope = Stop::Scope;
constexpr std::array<KeyRow<Scope>, 3> scopes{{
    {Scope::Host, "host"},
    {Scope::Account, "account"},
    {Scope::Provider, "provider"},
}};
} // namespace

QString keyOf(Stop::Scope scope)
{
    return keyIn(scopes, scope);
}
std::optional<Stop::Scope> stopScopeFromKey(QStringView key)
{
    return valueIn(scopes, key);
}

} // namespace doorplate
