// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/reading.h"

#include "core/model/keytable.h"

namespace doorplate {

namespace {
constexpr std::array<KeyRow<SourceMethod>, 5> methods{{
    {SourceMethod::Http, "http"},
    {SourceMethod::Dns, "dns"},
    {SourceMethod::Interface, "interface"},
    {SourceMethod::Router, "router"},
    {SourceMethod::Command, "command"},
}};
} // namespace

QString keyOf(SourceMethod method)
{
    return keyIn(methods, method);
}

std::optional<SourceMethod> sourceMethodFromKey(QStringView key)
{
    return valueIn(methods, key);
}

} // namespace doorplate
