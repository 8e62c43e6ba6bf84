// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The requests of a dry run as a person reads them. Pure.
#pragma once

#include <QJsonObject>
#include <QString>

namespace doorplate {

// Of {"requests":[…]} (interface.md, update --dry-run).
QString planText(const QJsonObject &json);
// The steps alone, each line behind two spaces and fit for a terminal.
QString stepsText(const QJsonObject &request);

} // namespace doorplate
