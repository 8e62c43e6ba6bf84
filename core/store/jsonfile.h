// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads and writes one JSON file: whole or not at all (QSaveFile), mode 0600 in folders of 0700.
#pragma once

#include "core/log/privatefile.h"
#include "core/model/result.h"

#include <QJsonObject>

namespace doorplate {

// An absent file gives nothing; an unreadable or broken one Storage, with the reason and, for broken JSON, the line.
Result<std::optional<QJsonObject>> readJsonFile(const QString &path);
// The same in its two halves, for those who must tell a file that cannot be read from one that makes no sense.
Result<std::optional<QByteArray>> readWholeFile(const QString &path);
Result<QJsonObject> parsedJson(const QByteArray &text); // detail: "line 3: unterminated string"

// On the disk when it returns without a failure; after a failure the old file stands untouched. A symbolic link is
// written through to where it points.
Result<void> writeJsonFile(const QString &path, const QJsonObject &object);
Result<void> writeWholeFile(const QString &path, const QByteArray &text);
// Removes what a killed program was in the middle of writing beside this file ("settings.json.aB3dEf"): for whoever owns
// the profile alone. How many there were.
int sweepUnfinished(const QString &path);

// Moves a broken file out of the way ("accounts.json.broken-20261122-1"), never over another; its new path. Of a symbolic
// link the file behind it is moved, and the link stays.
Result<QString> keepAside(const QString &path);
// A path of that kind which is free: "accounts.json.<word>-20261122-1".
Result<QString> asidePath(const QString &path, const QString &word);

} // namespace doorplate
