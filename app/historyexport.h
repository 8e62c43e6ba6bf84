// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The history in the forms that leave the program: a table of what was sent and answered, and the whole as JSON. Pure.
#pragma once

#include "app/table.h"
#include "core/store/history.h"

#include <QJsonObject>

namespace doorplate {

// For people: local times, translated heads. For programs: UTC, plain heads, empty cells left empty.
enum class Audience { People, Programs };

Table historyTable(const QList<CycleRecord> &records, Audience audience);
// {"addresses":[…],"records":[…]}
QJsonObject historyJson(const QList<CycleRecord> &records);

} // namespace doorplate
