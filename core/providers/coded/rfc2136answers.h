// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a name server's answer to an update means.
#pragma once

#include "core/providers/protocol.h"
#include "core/wire/tsig.h"

namespace doorplate {

struct Rfc2136Answered {
    const UpdateWish &wish;
    const DnsAnswer &answer;
    const TsigKey &key;
    QByteArray requestMac;
};

// A success counts only when it is signed by who knows the secret. A refusal counts unsigned as well: a server that does
// not know the key cannot sign. Every rcode of RFC 1035 and RFC 2136 and every TSIG error has its meaning.
Result<Outcomes> rfc2136Outcomes(const Rfc2136Answered &answered);

// "REFUSED", "NOTAUTH", "rcode 23".
QString rcodeName(int rcode);

} // namespace doorplate
