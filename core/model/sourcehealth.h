// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How a source of the address has fared: its last answer, and whether it can still be believed. See
// core/detect/sourcetrust for the judgement.
#pragma once

#include "core/model/reading.h"

#include <QMap>

#include <utility>

namespace doorplate {

struct SourceHealth {
    std::optional<Reading> last;       // since this program's start
    int failures = 0;                  // times without a usable address, in a row; since this program's start
    int dissents = 0;                  // times in a row that it named another address than was agreed on
    std::optional<Address> claimed;    // the address that it named the last of those times
    std::optional<QDateTime> restedAt; // UTC; when it was last put to rest for that

    bool operator==(const SourceHealth &) const = default;
};

using SourceKey = std::pair<QString, AddressFamily>; // a source's id, and for which family
using SourceHealths = QMap<SourceKey, SourceHealth>;

} // namespace doorplate
