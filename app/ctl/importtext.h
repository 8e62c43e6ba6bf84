// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What an import would do, or did, as --json and as text. Pure.
#pragma once

#include "core/importers/importplan.h"

#include <QJsonObject>

namespace doorplate {

QJsonObject importReport(const Imported &imported, const QList<PlannedAccount> &plan, const QString &file,
                         bool isDryRun);
QString importText(const QJsonObject &report);

} // namespace doorplate
