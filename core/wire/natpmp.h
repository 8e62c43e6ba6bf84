// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// NAT-PMP (RFC 6886): the question for a router's outer address, its answer, and the announcement of a new one. Bytes to
// values and back.
#pragma once

#include "core/model/address.h"
#include "core/model/result.h"

#include <chrono>

namespace doorplate {

constexpr quint16 natPmpPort = 5351;         // the router's, section 3
constexpr quint16 routerAnnouncePort = 5350; // where announcements arrive, on 224.0.0.1: section 3.2.1, RFC 6887 too
constexpr qsizetype mostNatPmpBytes = 16;    // no NAT-PMP message is longer

struct NatPmpAnswer {
    Address external;              // may be private, or 0.0.0.0 while the router has no line
    std::chrono::seconds epoch{0}; // since the router's memory began, section 3.6

    bool operator==(const NatPmpAnswer &) const = default;
};

QByteArray natPmpQuestion(); // section 3.2
// Nothing when these bytes are no answer to that question: whoever waits goes on waiting. A Failure (BadReply, its detail
// says why) when the router answered and refused. The same bytes, sent to everybody, are the announcement.
std::optional<Result<NatPmpAnswer>> readNatPmpAnswer(const QByteArray &bytes);

// Section 3.6: whether the router has lost its memory since an answer of `before` came in, `elapsed` ago.
bool hasRestarted(std::chrono::seconds before, std::chrono::seconds now, std::chrono::milliseconds elapsed);

} // namespace doorplate
