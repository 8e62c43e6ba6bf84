// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The way up from the files of older versions. Each step is a pure function from one version's object to the next one's.
#pragma once

#include "core/model/result.h"

#include <QJsonObject>
#include <QList>

namespace doorplate {

// steps[0] leads from version 1 to 2, and so on: a file of today has version steps.size() + 1.
using Migrations = QList<QJsonObject (*)(QJsonObject)>;

inline int newestVersion(const Migrations &steps)
{
    return static_cast<int>(steps.size()) + 1;
}

// The object as a file of the newest version holds it, "version" included. A missing "version" is 1: files written by
// hand. Fails with Misconfigured where the version is newer than ours or none at all.
Result<QJsonObject> broughtUp(QJsonObject object, const Migrations &steps);

} // namespace doorplate
