// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Dynamic update of one's own name server: RFC 2136, signed by TSIG (RFC 8945). BIND, Knot, PowerDNS, Technitium and others.
//
// Code and no recipe: the messages are bytes, and whether an answer counts is a matter of its signature. Where the account
// names no zone or no server, an SOA query finds them first (RFC 2136 section 4.1).
#pragma once

#include "core/providers/protocol.h"

namespace doorplate {

class Rfc2136Protocol : public Protocol
{
public:
    Step next(const UpdateWish &wish, const Transcript &answered) const override;

    // Method "DNS QUERY" or "DNS UPDATE", url dns://server:port, body in the words of nsupdate(1).
    QList<HttpRequest> rehearsed(const UpdateWish &masked) const override;
};

} // namespace doorplate
