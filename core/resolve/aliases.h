// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// CNAME records: one name standing for another.
#pragma once

#include "core/wire/dnsmessage.h"

namespace doorplate {

inline constexpr int mostAliases = 4; // one after another; more is a loop, or nobody's honest zone

// The name at the end of the CNAMEs that the answer itself holds.
QString endOfAliases(const QString &name, const QList<DnsRecord> &records);

} // namespace doorplate
