// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// From the bytes of a settings file to its text: UTF-8, UTF-16 or Latin-1, and never a film or a disk image.
#pragma once

#include "core/importers/imported.h"

namespace doorplate {

// Larger than any settings file; a router's whole configuration has its place.
constexpr qint64 largestImport = 16 * 1024 * 1024;

struct PlainText {
    QString text;      // line breaks are "\n"
    ImportNotes notes; // of an encoding that was guessed
};

// Fails for what is no text, with the line of the first character that no text has.
std::expected<PlainText, ImportProblem> plainText(const QByteArray &bytes);

} // namespace doorplate
