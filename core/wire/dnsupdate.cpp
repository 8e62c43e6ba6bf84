// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/dnsupdate.h"

#include "core/wire/dnswire.h"

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

constexpr quint16 opcodeUpdate = 5 << 11;
constexpr quint16 typeA = 1;
constexpr quint16 typeCname = 5;
constexpr quint16 typeSoa = 6;
constexpr quint16 typeAaaa = 28;
constexpr quint16 classIn = 1;
constexpr quint16 classNone = 254;
constexpr quint16 classAny = 255;

QByteArray record(const QByteArray &owner, quint16 type, quint16 rrClass, quint32 ttl, const QByteArray &data)
{
    return owner + wire16(type) + wire16(rrClass) + wire32(ttl) + wire16(static_cast<quint16>(data.size())) + data;
}

} // namespace

Result<DnsMessage> dnsUpdate(const DnsUpdate &update)
{
    const auto zone = wireName(update.zone);
    const auto host = wireName(update.host);
    if (!zone || !host)
        return std::unexpected(zone ? host.error() : zone.error());
    const quint16 type = update.address.family() == AddressFamily::IPv4 ? typeA : typeAaaa;
    DnsMessage message;
    message.id = update.id;
    // RFC 2136 section 2: one zone, one prerequisite, two changes, nothing additional.
    message.wire = wire16(update.id) + wire16(opcodeUpdate) + wire16(1) + wire16(1) + wire16(2) + wire16(0);
    message.wire += *zone + wire16(typeSoa) + wire16(classIn);
    message.wire += record(*host, typeCname, classNone, 0, {}); // 2.4.3: RRset does not exist
    message.wire += record(*host, type, classAny, 0, {});       // 2.5.2: delete an RRset
    message.wire += record(*host, type, classIn, static_cast<quint32>(update.ttl.count()), update.address.bytes());
    return message;
}

QStringList updateLines(const DnsUpdate &update)
{
    const QString type = update.address.family() == AddressFamily::IPv4 ? u"A"_s : u"AAAA"_s;
    return {u"zone %1."_s.arg(update.zone), u"prereq nxrrset %1. IN CNAME"_s.arg(update.host),
            u"update delete %1. IN %2"_s.arg(update.host, type),
            u"update add %1. %2 IN %3 %4"_s.arg(update.host, QString::number(update.ttl.count()), type,
                                                update.address.toString())};
}

} // namespace doorplate
