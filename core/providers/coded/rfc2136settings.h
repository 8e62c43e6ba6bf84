// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of an account for RFC 2136, read and checked.
#pragma once

#include "core/model/fieldproblem.h"
#include "core/providers/protocol.h"
#include "core/wire/tsig.h"

namespace doorplate {

struct Rfc2136Settings {
    QString server; // empty = the primary server that the zone's SOA names
    quint16 port = 53;
    QString zone; // empty = to be found; else the host lies within
    DnsTransport transport = DnsTransport::Tcp;
    std::chrono::seconds ttl{300};

    // Fails with Misconfigured; detail says which field, and what would do.
    static Result<Rfc2136Settings> of(const UpdateWish &wish);
};

// What is wrong with the fields of an account, each told in a sentence; of the secret only where the credentials have it.
FieldProblems rfc2136Problems(const Account &account, const Credentials &credentials);

// The key from "keyName", "algorithm" and the secret, which may say all three. Fails with Misconfigured or NoSecret.
Result<TsigKey> tsigKeyOf(const UpdateWish &wish);

} // namespace doorplate
