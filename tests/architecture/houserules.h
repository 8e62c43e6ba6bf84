// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of the house that can be read from the text of a file: which floor may include which, what never stands in
// code, how a file begins. CONTRIBUTING.md tells them to people; these tables tell them to the machine.
#pragma once

#include "tests/architecture/sourcefile.h"

namespace doorplate {

// What is wrong with the file, each as "path:line: what, and why"; empty when it keeps to the house.
QStringList complaintsAbout(const SourceFile &file);

// Rings of includes, each as "a.h -> b.h -> a.h".
QStringList ringsIn(const QList<SourceFile> &files);

} // namespace doorplate
