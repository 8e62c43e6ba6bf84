// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/dnsmessage.h"

#include <QRandomGenerator>

#include <ldns/ldns.h>

#include <cstdlib>
#include <memory>

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

constexpr uint16_t payloadSize = 1232; // dnsflagday.net/2020: fits every path without fragments

template <auto Free>
struct Freeing {
    template <typename T>
    void operator()(T *object) const
    {
        Free(object);
    }
};

using Packet = std::unique_ptr<ldns_pkt, Freeing<ldns_pkt_free>>;
using Rdf = std::unique_ptr<ldns_rdf, Freeing<ldns_rdf_deep_free>>;
using Text = std::unique_ptr<char, Freeing<std::free>>;
using Bytes = std::unique_ptr<uint8_t, Freeing<std::free>>;

struct TypeRow {
    DnsType type;
    ldns_rr_type wire;
};
constexpr TypeRow types[] = {
    {DnsType::A, LDNS_RR_TYPE_A},     {DnsType::AAAA, LDNS_RR_TYPE_AAAA}, {DnsType::CNAME, LDNS_RR_TYPE_CNAME},
    {DnsType::NS, LDNS_RR_TYPE_NS},   {DnsType::SOA, LDNS_RR_TYPE_SOA},   {DnsType::TXT, LDNS_RR_TYPE_TXT},
};

ldns_rr_type wireType(DnsType type)
{
    for (const TypeRow &row : types) {
        if (row.type == type)
            return row.wire;
    }
    Q_UNREACHABLE();
    return LDNS_RR_TYPE_A;
}

std::optional<DnsType> typeOf(ldns_rr_type wire)
{
    for (const TypeRow &row : types) {
        if (row.wire == wire)
            return row.type;
    }
    return std::nullopt;
}

QString nameOf(const ldns_rdf *rdf)
{
    const Text text(rdf ? ldns_rdf2str(rdf) : nullptr);
    QString name = QString::fromLatin1(text ? text.get() : "").toLower();
    if (name.endsWith(u'.'))
        name.chop(1);
    return name;
}

std::optional<Address> addressOf(const ldns_rdf *rdf)
{
    const size_t size = rdf ? ldns_rdf_size(rdf) : 0;
    const uint8_t *bytes = rdf ? ldns_rdf_data(rdf) : nullptr;
    if (size == 4) {
        const quint32 v4 = quint32(bytes[0]) << 24 | quint32(bytes[1]) << 16 | quint32(bytes[2]) << 8 | bytes[3];
        return Address::fromHostAddress(QHostAddress(v4));
    }
    if (size == 16)
        return Address::fromHostAddress(QHostAddress(bytes));
    return std::nullopt;
}

// The character strings of a TXT record, put together (RFC 7208 section 3.3 does the same).
QString textOf(const ldns_rr *rr)
{
    QByteArray all;
    for (size_t i = 0; i < ldns_rr_rd_count(rr); ++i) {
        const ldns_rdf *rdf = ldns_rr_rdf(rr, i);
        if (ldns_rdf_size(rdf) > 0)
            all += QByteArray(reinterpret_cast<const char *>(ldns_rdf_data(rdf)) + 1,
                              static_cast<qsizetype>(ldns_rdf_size(rdf)) - 1);
    }
    return QString::fromUtf8(all);
}

std::optional<DnsRecord> recordOf(const ldns_rr *rr)
{
    const auto type = typeOf(ldns_rr_get_type(rr));
    if (!type || ldns_rr_rd_count(rr) == 0)
        return std::nullopt;
    DnsRecord record{nameOf(ldns_rr_owner(rr)), *type, std::chrono::seconds(ldns_rr_ttl(rr)), {}, {}};
    const ldns_rdf *first = ldns_rr_rdf(rr, 0);
    switch (*type) {
    case DnsType::A:
    case DnsType::AAAA:
        record.address = addressOf(first);
        if (!record.address)
            return std::nullopt;
        return record;
    case DnsType::CNAME:
    case DnsType::NS:
    case DnsType::SOA:
        record.text = nameOf(first);
        return record;
    case DnsType::TXT:
        record.text = textOf(rr);
        return record;
    }
    Q_UNREACHABLE();
    return std::nullopt;
}

QList<DnsRecord> recordsOf(const ldns_rr_list *list)
{
    QList<DnsRecord> records;
    for (size_t i = 0; list && i < ldns_rr_list_rr_count(list); ++i) {
        if (auto record = recordOf(ldns_rr_list_rr(list, i)))
            records.append(*std::move(record));
    }
    return records;
}

Packet parsed(const QByteArray &wire)
{
    ldns_pkt *packet = nullptr;
    const ldns_status status = ldns_wire2pkt(&packet, reinterpret_cast<const uint8_t *>(wire.constData()),
                                             static_cast<size_t>(wire.size()));
    return status == LDNS_STATUS_OK ? Packet(packet) : nullptr;
}

bool isSameQuestion(const ldns_pkt *a, const ldns_pkt *b)
{
    const ldns_rr_list *first = ldns_pkt_question(a);
    const ldns_rr_list *second = ldns_pkt_question(b);
    if (!first || !second || ldns_rr_list_rr_count(first) != 1 || ldns_rr_list_rr_count(second) != 1)
        return false;
    const ldns_rr *x = ldns_rr_list_rr(first, 0);
    const ldns_rr *y = ldns_rr_list_rr(second, 0);
    return ldns_rr_get_type(x) == ldns_rr_get_type(y) && ldns_rr_get_class(x) == ldns_rr_get_class(y)
        && nameOf(ldns_rr_owner(x)) == nameOf(ldns_rr_owner(y));
}

} // namespace

Result<DnsMessage> dnsQuery(const DnsQuestion &question)
{
    const Rdf name(ldns_dname_new_frm_str(question.name.toLatin1().constData()));
    if (!name || question.name.isEmpty())
        return failed(Failure::Kind::Misconfigured, question.name);
    const Packet packet(ldns_pkt_query_new(ldns_rdf_clone(name.get()), wireType(question.type),
                                           question.chaos ? LDNS_RR_CLASS_CH : LDNS_RR_CLASS_IN,
                                           question.recursionDesired ? LDNS_RD : 0));
    if (!packet)
        return failed(Failure::Kind::Misconfigured, question.name);
    DnsMessage message;
    message.id = static_cast<quint16>(QRandomGenerator::system()->bounded(0x10000));
    ldns_pkt_set_id(packet.get(), message.id);
    ldns_pkt_set_edns_udp_size(packet.get(), payloadSize);
    uint8_t *bytes = nullptr;
    size_t size = 0;
    if (ldns_pkt2wire(&bytes, packet.get(), &size) != LDNS_STATUS_OK)
        return failed(Failure::Kind::Misconfigured, question.name);
    const Bytes owned(bytes);
    message.wire = QByteArray(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
    return message;
}

Result<DnsAnswer> readDnsAnswer(const QByteArray &wire, const DnsMessage &asked)
{
    if (wire.size() < 12)
        return failed(Failure::Kind::BadReply, u"too short for a DNS message"_s);
    const Packet reply = parsed(wire);
    const Packet query = parsed(asked.wire);
    if (!reply || !query)
        return failed(Failure::Kind::BadReply, u"not a DNS message"_s);
    if (ldns_pkt_id(reply.get()) != asked.id || !ldns_pkt_qr(reply.get()))
        return failed(Failure::Kind::BadReply, u"not the reply to this question"_s);
    const ldns_rr_list *question = ldns_pkt_question(reply.get());
    // A server that cannot read the message may leave the question out (RFC 1035 section 4.1.1, FORMERR).
    const bool isBareError = ldns_pkt_get_rcode(reply.get()) != LDNS_RCODE_NOERROR
        && (!question || ldns_rr_list_rr_count(question) == 0);
    if (!isBareError && !isSameQuestion(reply.get(), query.get()))
        return failed(Failure::Kind::BadReply, u"not the reply to this question"_s);
    return DnsAnswer{
        .rcode = static_cast<int>(ldns_pkt_get_rcode(reply.get())),
        .isAuthoritative = ldns_pkt_aa(reply.get()),
        .isTruncated = ldns_pkt_tc(reply.get()),
        .answers = recordsOf(ldns_pkt_answer(reply.get())),
        .authority = recordsOf(ldns_pkt_authority(reply.get())),
        .additional = recordsOf(ldns_pkt_additional(reply.get())),
    };
}

} // namespace doorplate
