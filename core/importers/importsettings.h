// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Another program's settings, whichever it is: the format is recognised by what the file holds.
#pragma once

#include "core/importers/imported.h"

namespace doorplate {

// Whole, or a problem with its line: nothing is half imported. The names of the accounts differ from each other.
ImportResult importSettings(const QByteArray &bytes, const ImportContext &context);

// Nothing when it is none that is known.
std::optional<ImportFormat> recognisedFormat(const QString &text);

// Where these programs usually have their settings on this system; "~" stands for the home folder.
QStringList usualImportPlaces();

} // namespace doorplate
