// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// DNS messages as values, over libldns: queries, answers, and (RFC 2136) updates with TSIG. No sockets here.
#pragma once

#include "core/model/address.h"
#include "core/model/result.h"

#include <QByteArray>
#include <QDateTime>
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
    bool chaos = false;             // class CH instead of IN (whoami.cloudflare)
    std::optional<quint16> id = {}; // a random one unless given

    bool operator==(const DnsQuestion &) const = default;
};

// A question ready to be sent, or an update in its wire form.
struct DnsMessage {
    quint16 id = 0;
    QByteArray wire;

    bool operator==(const DnsMessage &) const = default;
};

// Over which protocol a message goes. Whatever comes back cut over UDP is asked again over TCP.
enum class DnsTransport {
    Udp,
    UdpThenTcp, // TCP also when UDP stays without an answer
    Tcp,
};

struct DnsRecord {
    QString name; // lower case, no trailing dot
    DnsType type = DnsType::A;
    std::chrono::seconds ttl{0};
    std::optional<Address> address; // A, AAAA
    QString text;                   // TXT joined; target name of CNAME, NS; primary server of SOA

    bool operator==(const DnsRecord &) const = default;
};

// The signature of an answer as it came (RFC 8945 section 4.2); core/wire/tsig judges it.
struct DnsTsig {
    QByteArray keyName; // wire form, lower case
    QByteArray algorithm;
    QDateTime time; // UTC
    std::chrono::seconds fudge{0};
    QByteArray mac; // empty where the server could not sign
    int error = 0;  // 16 BADSIG, 17 BADKEY, 18 BADTIME, 22 BADTRUNC
    QByteArray other;
    QByteArray covered; // the message as it was signed: without this record, with the original id

    bool operator==(const DnsTsig &) const = default;
};

struct DnsAnswer {
    int rcode = 0; // RFC 1035 section 4.1.1: 0 no error, 3 no such name …
    bool isAuthoritative = false;
    bool isTruncated = false;
    QList<DnsRecord> answers; // records of types that DnsType does not know are left out
    QList<DnsRecord> authority;
    QList<DnsRecord> additional;
    std::optional<DnsTsig> tsig;

    bool operator==(const DnsAnswer &) const = default;
};

// EDNS0 (RFC 6891) with 1232 bytes. Fails with Misconfigured for a name that cannot be encoded.
Result<DnsMessage> dnsQuery(const DnsQuestion &question);
// Believes only a reply to this very message: same id, QR set, same question. Otherwise BadReply.
Result<DnsAnswer> readDnsAnswer(const QByteArray &wire, const DnsMessage &asked);

} // namespace doorplate
