// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/returncode.h"

#include "core/model/keytable.h"

namespace doorplate {

namespace {
constexpr std::array<KeyRow<ReturnCode>, 15> codes{{
    {ReturnCode::Good, "good"},
    {ReturnCode::NoChange, "nochg"},
    {ReturnCode::NoHost, "nohost"},
    {ReturnCode::NumHost, "numhost"},
    {ReturnCode::NotFqdn, "notfqdn"},
    {ReturnCode::NotYours, "!yours"},
    {ReturnCode::BadAuth, "badauth"},
    {ReturnCode::BadAgent, "badagent"},
    {ReturnCode::NotDonator, "!donator"},
    {ReturnCode::Abuse, "abuse"},
    {ReturnCode::DnsError, "dnserr"},
    {ReturnCode::BadSystem, "badsys"},
    {ReturnCode::ServerError, "911"},
    {ReturnCode::TooMany, "429"},
    {ReturnCode::Unknown, "unknown"},
}};
} // namespace

QString keyOf(ReturnCode code)
{
    return keyIn(codes, code);
}

std::optional<ReturnCode> returnCodeFromKey(QStringView key)
{
    return valueIn(codes, key);
}

} // namespace doorplate
