// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The six digits of a second factor (RFC 6238 over RFC 4226), as authenticator apps make them: SHA-1, half a minute each.
#pragma once

#include <QString>

#include <optional>

namespace doorplate {

// The secret in base32 (RFC 4648 section 6) as providers show it: without regard to case, spaces and padding. Nothing
// where it is none. `seconds` since 1970, UTC.
std::optional<QString> oneTimeCode(const QString &secret, qint64 seconds);

} // namespace doorplate
