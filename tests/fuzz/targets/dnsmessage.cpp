// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A DNS server's answer. Two bytes choose the question; the others are the message, told to be a reply to it.
#include "core/wire/dnsmessage.h"
#include "tests/fuzz/target.h"

using namespace doorplate;
using namespace Qt::StringLiterals;

void doorplate::fuzz(const QByteArray &bytes)
{
    if (bytes.size() < 2)
        return;
    constexpr DnsType types[] = {DnsType::A, DnsType::AAAA, DnsType::CNAME, DnsType::NS, DnsType::SOA, DnsType::TXT};
    const DnsQuestion question{u"home.example.com"_s, types[static_cast<unsigned char>(bytes[0]) % std::size(types)],
                               (bytes[1] & 1) != 0, false};
    auto asked = dnsQuery(question);
    FUZZ_EXPECT(asked);
    // A random id would make every input of the corpus another one tomorrow.
    asked->id = 0x1234;
    asked->wire[0] = 0x12;
    asked->wire[1] = 0x34;
    QByteArray wire = bytes.mid(2);
    const auto foreign = readDnsAnswer(wire, *asked);
    if (wire.size() > 2 && (bytes[1] & 2) != 0) {
        wire[0] = 0x12;
        wire[1] = 0x34;
        wire[2] = static_cast<char>(wire[2] | 0x80);
    }
    const auto answer = readDnsAnswer(wire, *asked);
    for (const auto &read : {foreign, answer}) {
        for (const DnsRecord &record : read ? read->answers + read->authority + read->additional : QList<DnsRecord>()) {
            FUZZ_EXPECT(record.ttl.count() >= 0);
            FUZZ_EXPECT((record.type != DnsType::A && record.type != DnsType::AAAA) || record.address);
        }
    }
}
