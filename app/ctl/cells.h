// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Times and empty cells of --json documents, as a person reads them in a table. Pure.
#pragma once

#include <QJsonValue>
#include <QString>

namespace doorplate {

// ISO 8601 in UTC to local time, "2026-11-22 14:05"; "-" for null.
QString timeCell(const QJsonValue &when);
QString textCell(const QJsonValue &text); // "-" for null and ""

} // namespace doorplate
