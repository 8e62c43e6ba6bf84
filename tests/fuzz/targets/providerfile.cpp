// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A provider's file that somebody pasted.
#include "core/providers/descriptionreader.h"
#include "core/providers/protocols.h"
#include "tests/fuzz/target.h"

using namespace doorplate;

void doorplate::fuzz(const QByteArray &bytes)
{
    const auto description = readDescription(bytes);
    if (!description) {
        FUZZ_EXPECT(!description.error().isEmpty());
        return;
    }
    FUZZ_EXPECT(!description->id.isEmpty());
    FUZZ_EXPECT(protocolFor(*description));
}
