// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/result.h"

#include "core/model/keytable.h"

namespace doorplate {

namespace {
using Kind = Failure::Kind;
constexpr std::array<KeyRow<Kind>, 10> kinds{{
    {Kind::Timeout, "timeout"},
    {Kind::Unreachable, "unreachable"},
    {Kind::Tls, "tls"},
    {Kind::HttpStatus, "httpStatus"},
    {Kind::BadReply, "badReply"},
    {Kind::NoAgreement, "noAgreement"},
    {Kind::NoSecret, "noSecret"},
    {Kind::Misconfigured, "misconfigured"},
    {Kind::Storage, "storage"},
    {Kind::Clock, "clock"},
}};
using Fault = TlsProblem::Fault;
constexpr std::array<KeyRow<Fault>, 7> faults{{
    {Fault::Expired, "expired"},
    {Fault::NotYetValid, "notYetValid"},
    {Fault::WrongName, "wrongName"},
    {Fault::SelfSigned, "selfSigned"},
    {Fault::UnknownAuthority, "unknownAuthority"},
    {Fault::Revoked, "revoked"},
    {Fault::Other, "other"},
}};
} // namespace

QString keyOf(TlsProblem::Fault fault)
{
    return keyIn(faults, fault);
}

std::optional<TlsProblem::Fault> tlsFaultFromKey(QStringView key)
{
    return valueIn(faults, key);
}

QString keyOf(Failure::Kind kind)
{
    return keyIn(kinds, kind);
}

std::optional<Failure::Kind> failureKindFromKey(QStringView key)
{
    return valueIn(kinds, key);
}

} // namespace doorplate
