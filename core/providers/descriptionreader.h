// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads one provider file, strictly: an unknown key, a wrong type or an unknown placeholder is an error, by line.
#pragma once

#include "core/providers/description.h"
#include "core/providers/objectreader.h"

#include <expected>

namespace doorplate {

struct LineProblem {
    int line = 0; // 0 = unknown
    QString what;
};

enum class Strictness {
    Whole,  // every template, word and regex of the protocol as well: for files that nobody has tried yet
    Surface // the protocol is left for protocolFor: for the built-in files, which the tests read whole
};

std::expected<Description, QList<LineProblem>> readDescription(const QByteArray &json,
                                                               Strictness strictness = Strictness::Whole);

} // namespace doorplate
