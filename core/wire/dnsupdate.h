// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The one message of RFC 2136 that Doorplate sends: this name has exactly this address of its family.
#pragma once

#include "core/model/address.h"
#include "core/wire/dnsmessage.h"

#include <chrono>

namespace doorplate {

struct DnsUpdate {
    quint16 id = 0;
    QString zone;
    QString host; // within the zone
    Address address;
    std::chrono::seconds ttl{300};
};

// Prerequisite: the host has no CNAME (a server would pass over the address in silence, RFC 2136 section 3.4.2.2).
// Update: the RRset of this one type goes, and the address comes, in one message that is applied as a whole or not at all
// (section 3.4.2). No other type of the host and no other name is ever touched. Fails with Misconfigured for a name that
// cannot be encoded.
Result<DnsMessage> dnsUpdate(const DnsUpdate &update);

// The same in the words of nsupdate(1), a line each.
QStringList updateLines(const DnsUpdate &update);

} // namespace doorplate
