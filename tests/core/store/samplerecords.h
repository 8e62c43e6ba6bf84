// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Cycle records for the tests of the history: ordinary ones, and ones with everything in them.
#pragma once

#include "core/model/cyclerecord.h"

#include <QRandomGenerator>

namespace doorplate {

// Every part of a record drawn at random, by a generator whose seed the test knows.
CycleRecord randomRecord(QRandomGenerator &random);

// An account that wanted this address for home.example at this second, and what came of it.
CycleRecord updateRecord(int second, QStringView address, const Result<Outcome> &outcome = Outcome{ReturnCode::Good});

} // namespace doorplate
