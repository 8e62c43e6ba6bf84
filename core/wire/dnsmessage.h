// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// DNS messages as values, over libldns: queries, answers, and (RFC 2136) updates with TSIG. No sockets here.
#pragma once

#include "core/model/address.h"
#include "core/model/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace doorplate {

enum class DnsType { A, AAAA, CNAME, NS, SOA, TXT };

struct DnsQuestion {
    QString name; // ASCII, with or without the trailing dot
    DnsType type = DnsType::A;
    bool recursionDesired = false;
    bool chaos = false; // class CH instead of IN (whoami.cloudflare)

    bool operator==(const DnsQuestion &) const = default;
};

// A question ready to be sent, or an update in its wire form.
struct DnsMessage {
    quint16 id = 0;
    QByteArray wire;

    bool operator==(const DnsMessage &) const = default;
};

struct DnsRecord {
    QString name; // lower case, no trailing dot
    DnsType type = DnsType::A;
    std::chrono::seconds ttl{0};
    std::optional<Address> address; // A, AAAA
    QString text;                   // TXT joined; target name of CNAME, NS; primary server of SOA

    bool operator==(const DnsRecord &) const = default;
};

struct DnsAnswer {
    int rcode = 0; // RFC 1035 section 4.1.1: 0 no error, 3 no such name …
    bool isAuthoritative = false;
    bool isTruncated = false;
    QList<DnsRecord> answers; // records of types that DnsType does not know are left out
    QList<DnsRecord> authority;
    QList<DnsRecord> additional;

    bool operator==(const DnsAnswer &) const = default;
};

// EDNS0 (RFC 6891) with 1232 bytes; a random id. Fails with Misconfigured for a name that cannot be encoded.
Result<DnsMessage> dnsQuery(const DnsQuestion &question);
// Believes only a reply to this very message: same id, QR set, same question. Otherwise BadReply.
Result<DnsAnswer> readDnsAnswer(const QByteArray &wire, const DnsMessage &asked);

} // namespace doorplate
