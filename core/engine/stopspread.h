// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A refusal of the account, or of this program by the provider, holds for names that were not even asked for.
#pragma once

#include "core/model/account.h"
#include "core/model/cyclerecord.h"
#include "core/store/statefile.h"

namespace doorplate {

// The rows that have to be remembered as stopped beside those of the record itself. Changes nothing.
QMap<HostKey, HostMemory> spreadStops(const CycleRecord &record, const QList<Account> &accounts,
                                      const StateFile &state);

} // namespace doorplate
