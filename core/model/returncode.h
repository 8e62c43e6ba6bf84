// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The providers' vocabulary, said once and in whole words (dyndns2: help.dyn.com/return-codes, and its relatives).
#pragma once

#include <QString>

#include <optional>

namespace doorplate {

enum class ReturnCode {
    Good,
    NoChange,
    NoHost,
    NumHost,
    NotFqdn,
    NotYours,
    BadAuth,
    BadAgent,
    NotDonator,
    Abuse,
    DnsError,
    BadSystem,
    ServerError, // "911"
    TooMany,     // HTTP 429, and the words that mean it
    Unknown,
};

QString keyOf(ReturnCode code); // "good", "nochg", "!yours", "911", "429", "unknown", …
std::optional<ReturnCode> returnCodeFromKey(QStringView key);

inline bool isAccepted(ReturnCode code)
{
    return code == ReturnCode::Good || code == ReturnCode::NoChange;
}

} // namespace doorplate
