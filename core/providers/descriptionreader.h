// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads one provider file, strictly: an unknown key, a wrong type or an unknown placeholder is an error with its place.
#pragma once

#include "core/providers/description.h"
#include "core/providers/objectreader.h"
#include "core/wire/jsonpointer.h"

#include <expected>

namespace doorplate {

struct FileProblem {
    TextPlace place;
    QString what; // what is wrong and what would do
};

enum class Strictness {
    Whole,  // every template, word and regex of the protocol as well: for files that nobody has tried yet
    Surface // the protocol is left for protocolFor: for the built-in files, which the tests read whole
};

std::expected<Description, QList<FileProblem>> readDescription(const QByteArray &json,
                                                               Strictness strictness = Strictness::Whole);

} // namespace doorplate
