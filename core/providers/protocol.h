// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A provider's protocol is a pure step machine: given the wish and the answers so far, the next request or the outcome.
// It never touches the network, so it can be tested by a table, shown in a dry run and replayed from a recording.
#pragma once

#include "core/model/account.h"
#include "core/model/credentials.h"
#include "core/model/outcome.h"
#include "core/model/result.h"
#include "core/wire/dnsmessage.h"
#include "core/wire/http.h"

#include <variant>

namespace doorplate {

// One update of one family: an address and names that all take it.
struct UpdateWish {
    Account account;
    Credentials credentials;
    QList<Hostname> hosts; // at most as many as the provider takes in one request
    Address address;
    // The other family's address, where the provider would erase it unless it is sent along (INWX, deSEC, STRATO).
    std::optional<Address> companion = {};
    QDateTime now; // UTC; for signatures, session ids and Retry-After dates
    // What the provider last accepted for a host: the record that is ours among several of one name.
    QMap<Hostname, Address> accepted = {};
};

// What was asked and what came back, oldest first.
struct HttpExchange {
    HttpRequest request;
    HttpReply reply;
};
// One DNS message, and whom it goes to.
struct DnsRequest {
    DnsMessage message;
    QString server; // its name or address; empty = the system's resolvers
    quint16 port = 53;
    DnsTransport transport = DnsTransport::Udp;
};
struct DnsExchange {
    DnsRequest request;
    DnsAnswer answer;
};
using Exchange = std::variant<HttpExchange, DnsExchange>;
using Transcript = QList<Exchange>;

using Step = std::variant<HttpRequest, DnsRequest, Result<Outcomes>>;

class Protocol
{
public:
    virtual ~Protocol() = default;

    // Total: any transcript gives a step. The outcome has one row per host of the wish, in its order.
    virtual Step next(const UpdateWish &wish, const Transcript &answered) const = 0;

    // All requests that a wish with masked credentials would lead to, for a dry run: what an earlier answer would give
    // stands there as a placeholder. The first request alone, unless the protocol can tell more.
    virtual QList<HttpRequest> rehearsed(const UpdateWish &masked) const;
    // What is known when the request that waits gets no answer: whatever was done for some hosts by then is kept.
    virtual Result<Outcomes> brokenOff(const UpdateWish &wish, const Transcript &answered,
                                       const Failure &failure) const;
    // How many hosts have their outcome already. Each of those that come one after another has a deadline of its own.
    virtual qsizetype hostsDone(const UpdateWish &wish, const Transcript &answered) const;
    // The family to connect over, for providers that take the address of the connection.
    virtual std::optional<AddressFamily> connectsOver(const UpdateWish &wish) const;
};

} // namespace doorplate
