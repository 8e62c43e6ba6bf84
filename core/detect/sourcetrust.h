// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How far the default sources can be believed, from what they said and what was agreed on. Pure.
//
// A source that names another address than was agreed on, three times in a row, is put to rest for a day; after that one
// more such time is enough. To have been first is no fault: when the others come to the address that it named, its
// record is clean again. Answers that are no address at all (a failure, a private address) count as failures, not as
// dissent: they can do no harm.
#pragma once

#include "core/model/observation.h"
#include "core/model/sourcehealth.h"

#include <QStringList>

namespace doorplate {

inline constexpr int dissentsUntilRest = 3;
inline constexpr std::chrono::hours restLength{24};

// Readings that were noted before (an observation may stand in for a later one) change nothing.
SourceHealths noted(SourceHealths healths, const Observation &observation, const QDateTime &now);

// Until when it rests; nothing when it does not. A time ahead of the clock is not believed.
std::optional<QDateTime> restsUntil(const SourceHealth &health, const QDateTime &now);
// The ids that rest for this family.
QStringList resting(const SourceHealths &healths, AddressFamily family, const QDateTime &now);
// The person wants this source to be asked again.
SourceHealth forgiven(const SourceHealth &health);

} // namespace doorplate
