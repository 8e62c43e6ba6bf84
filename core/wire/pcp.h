// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// PCP (RFC 6887), as far as a router's outer address can be learnt by it: a mapping is asked for and given back, and the
// router's announcement is read. Bytes to values and back.
#pragma once

#include "core/model/address.h"
#include "core/model/result.h"

#include <chrono>

namespace doorplate {

constexpr quint16 pcpPort = 5351;        // the router's, section 19.1
constexpr qsizetype mostPcpBytes = 1100; // section 7
constexpr qsizetype pcpNonceBytes = 12;  // section 11.1

// A mapping of a UDP port that nobody uses, for as short as can be asked for. Only its outer address is of interest.
struct PcpMapping {
    Address client;   // our own address towards the router; IPv4
    QByteArray nonce; // pcpNonceBytes, random: names the mapping and is what a forger has to guess
    quint16 port = 9; // discard

    bool operator==(const PcpMapping &) const = default;
};

struct PcpAnswer {
    Address external;
    std::chrono::seconds lifetime{0}; // what the router granted; 0 = the mapping is gone
    std::chrono::seconds epoch{0};

    bool operator==(const PcpAnswer &) const = default;
};

// Sections 7.1 and 11.1. A lifetime of 0 gives the mapping back (section 15).
QByteArray pcpMapRequest(const PcpMapping &mapping, std::chrono::seconds lifetime);
// Nothing when these bytes are no answer to that request. A Failure (BadReply) when the router refused.
std::optional<Result<PcpAnswer>> readPcpMapAnswer(const QByteArray &bytes, const PcpMapping &mapping);
// Section 14.1: the epoch that an unsolicited ANNOUNCE tells; nothing when these bytes are none.
std::optional<std::chrono::seconds> readPcpAnnouncement(const QByteArray &bytes);

// Section 8.5: whether the router's clock went on as ours did since `before` was heard, `elapsed` ago. If not, it lost
// its memory (or has another outer address).
bool isSamePcpEpoch(std::chrono::seconds before, std::chrono::seconds now, std::chrono::milliseconds elapsed);

} // namespace doorplate
