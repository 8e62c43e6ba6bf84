// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// One file of resources/sources to a Source. Strict: an unknown key or a wrong type is an error that names it. Pure.
#pragma once

#include "core/detect/source.h"

#include <QByteArray>

namespace doorplate {

// Misconfigured; detail says which key. The id must be the file's base name.
Result<Source> readSourceFile(const QByteArray &json, const QString &baseName);

} // namespace doorplate
