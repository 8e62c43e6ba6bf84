// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Cycle records as JSON, for the history file and for --json answers.
#pragma once

#include "core/model/cyclerecord.h"

#include <QJsonObject>

namespace doorplate {

QJsonObject toJson(const CycleRecord &record);
Result<CycleRecord> recordFromJson(const QJsonObject &object);

} // namespace doorplate
