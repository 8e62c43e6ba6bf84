// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads and writes one JSON file: whole or not at all (QSaveFile), mode 0600 in folders of 0700.
#pragma once

#include "core/model/result.h"

#include <QJsonObject>

namespace doorplate {

// An absent file gives nothing; an unreadable or broken one Storage, with the reason and, for broken JSON, the line.
Result<std::optional<QJsonObject>> readJsonFile(const QString &path);
Result<void> writeJsonFile(const QString &path, const QJsonObject &object);
// Moves a broken file out of the way ("accounts.json.broken-20261122-1"), never over another; its new name.
Result<QString> keepAside(const QString &path);
// Makes the folder with mode 0700 when it is missing.
Result<void> ensureFolder(const QString &path);

} // namespace doorplate
