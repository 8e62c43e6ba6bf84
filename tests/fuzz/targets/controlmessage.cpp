// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What may come over the local socket, from either side.
#include "app/control/controlmessage.h"
#include "tests/fuzz/target.h"

using namespace doorplate;

void doorplate::fuzz(const QByteArray &bytes)
{
    if (const auto request = requestFromLine(bytes)) {
        const auto again = requestFromLine(toLine(*request));
        FUZZ_EXPECT(again && *again == *request);
    }
    if (const auto reply = replyFromLine(bytes)) {
        const auto again = replyFromLine(toLine(*reply));
        FUZZ_EXPECT(again && *again == *reply);
    }
}
