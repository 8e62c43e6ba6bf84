// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A file that says how to ask for an address.
#include "core/detect/sourcefile.h"
#include "tests/fuzz/target.h"

void doorplate::fuzz(const QByteArray &bytes)
{
    const auto source = readSourceFile(bytes, QStringLiteral("pasted"));
    FUZZ_EXPECT(!source || source->id == QStringLiteral("pasted"));
}
