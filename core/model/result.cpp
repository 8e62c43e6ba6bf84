// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/result.h"

#include "core/model/keytable.h"

namespace doorplate {

namespace {
using Kind = Failure::Kind;
constexpr std::array<KeyRow<Kind>, 9> kinds{{
    {Kind::Timeout, "timeout"},
    {Kind::Unreachable, "unreachable"},
    {Kind::Tls, "tls"},
    {Kind::HttpStatus, "httpStatus"},
    {Kind::BadReply, "badReply"},
    {Kind::NoAgreement, "noAgreement"},
    {Kind::NoSecret, "noSecret"},
    {Kind::Misconfigured, "misconfigured"},
    {Kind::Storage, "storage"},
}};
} // namespace

QString keyOf(Failure::Kind kind)
{
    return keyIn(kinds, kind);
}

std::optional<Failure::Kind> failureKindFromKey(QStringView key)
{
    return valueIn(kinds, key);
}

} // namespace doorplate
