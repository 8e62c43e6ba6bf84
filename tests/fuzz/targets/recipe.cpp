// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A pasted provider file together with a server that answers it as it likes: the description up to the first zero byte,
// then answers, each a byte for the status and a body. Steps end, secrets stay at the server that the file names.
#include "core/providers/descriptionreader.h"
#include "core/providers/protocols.h"
#include "core/providers/shownrequest.h"
#include "tests/fuzz/target.h"
#include "tests/fuzz/wishes.h"

using namespace doorplate;

void doorplate::fuzz(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf('\0');
    const auto description = readDescription(end < 0 ? bytes : bytes.left(end));
    if (!description)
        return;
    const UpdateWish wish = wishFor(*description);
    const auto protocol = protocolFor(*description);
    converse(*protocol, wish, end < 0 ? QByteArray() : bytes.mid(end + 1));
    (void)protocol->rehearsed(wish);
}
