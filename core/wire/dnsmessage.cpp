// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/dnsmessage.h"

#include "core/wire/dnswire.h"

#include <QRandomGenerator>

#include <ldns/ldns.h>

#include <array>
#include <cstdlib>
#include <memory>

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

// RFC 9715: small enough to pass everywhere unfragmented.
constexpr quint16 ednsSize = 1232;
constexpr qsizetype headerSize = 12;

struct Free {
    void operator()(ldns_pkt *packet) const { ldns_pkt_free(packet); }
    void operator()(ldns_rdf *field) const { ldns_rdf_deep_free(field); }
    void operator()(char *text) const { std::free(text); }
    void operator()(uint8_t *bytes) const { std::free(bytes); }
};
template <typename T>
using Owned = std::unique_ptr<T, Free>;

struct TypeRow {
    DnsType type;
    ldns_rr_type wire;
};
constexpr std::array<TypeRow, 6> types{{
    {DnsType::A, LDNS_RR_TYPE_A},
    {DnsType::AAAA, LDNS_RR_TYPE_AAAA},
    {DnsType::CNAME, LDNS_RR_TYPE_CNAME},
    {DnsType::NS, LDNS_RR_TYPE_NS},
    {DnsType::SOA, LDNS_RR_TYPE_SOA},
    {DnsType::TXT, LDNS_RR_TYPE_TXT},
}};

ldns_rr_type wireType(DnsType type)
{
    for (const TypeRow &row : types) {
        if (row.type == type)
            return row.wire;
    }
    Q_UNREACHABLE();
    return LDNS_RR_TYPE_NULL;
}

std::optional<DnsType> knownType(ldns_rr_type type)
{
    for (const TypeRow &row : types) {
        if (row.wire == type)
            return row.type;
    }
    return std::nullopt;
}

QString nameOf(const ldns_rdf *field)
{
    const Owned<char> text(ldns_rdf2str(field));
    QString name = text ? QString::fromLatin1(text.get()).toLower() : QString();
    if (name.endsWith(u'.'))
        name.chop(1);
    return name;
}

// RFC 1035 section 3.3.14: one or more strings, each behind its length.
QString joinedText(const ldns_rr *record)
{
    QByteArray joined;
    for (size_t i = 0; i < ldns_rr_rd_count(record); ++i) {
        const ldns_rdf *field = ldns_rr_rdf(record, i);
        const auto size = static_cast<qsizetype>(ldns_rdf_size(field));
        if (size > 1)
            joined.append(reinterpret_cast<const char *>(ldns_rdf_data(field)) + 1, size - 1);
    }
    return QString::fromUtf8(joined);
}

std::optional<Address> addressOf(const ldns_rdf *field, DnsType type)
{
    const size_t wanted = type == DnsType::A ? 4 : 16;
    if (ldns_rdf_size(field) != wanted)
        return std::nullopt;
    const uint8_t *bytes = ldns_rdf_data(field);
    if (type == DnsType::AAAA)
        return Address::fromHostAddress(QHostAddress(bytes));
    const quint32 number = quint32(bytes[0]) << 24 | quint32(bytes[1]) << 16 | quint32(bytes[2]) << 8 | bytes[3];
    return Address::fromHostAddress(QHostAddress(number));
}

std::optional<DnsRecord> recordOf(const ldns_rr *rr)
{
    const auto type = knownType(ldns_rr_get_type(rr));
    if (!type || ldns_rr_rd_count(rr) == 0 || !ldns_rr_owner(rr) || !ldns_rr_rdf(rr, 0))
        return std::nullopt;
    DnsRecord record{nameOf(ldns_rr_owner(rr)), *type, {}, {}, {}};
    // RFC 2181 section 8: a TTL with its highest bit set is none.
    const quint32 ttl = ldns_rr_ttl(rr);
    record.ttl = std::chrono::seconds(ttl > 0x7fffffffU ? 0 : ttl);
    switch (*type) {
    case DnsType::A:
    case DnsType::AAAA:
        record.address = addressOf(ldns_rr_rdf(rr, 0), *type);
        if (!record.address)
            return std::nullopt;
        break;
    case DnsType::CNAME:
    case DnsType::NS:
    case DnsType::SOA:
        record.text = nameOf(ldns_rr_rdf(rr, 0));
        break;
    case DnsType::TXT:
        record.text = joinedText(rr);
        break;
    }
    return record;
}

QList<DnsRecord> recordsOf(const ldns_rr_list *list, ldns_rr_class wanted)
{
    QList<DnsRecord> records;
    for (size_t i = 0; list && i < ldns_rr_list_rr_count(list); ++i) {
        const ldns_rr *rr = ldns_rr_list_rr(list, i);
        if (ldns_rr_get_class(rr) != wanted)
            continue;
        if (auto record = recordOf(rr))
            records.append(std::move(*record));
    }
    return records;
}

Owned<ldns_pkt> parsed(const QByteArray &wire)
{
    ldns_pkt *packet = nullptr;
    const ldns_status status =
        ldns_wire2pkt(&packet, reinterpret_cast<const uint8_t *>(wire.constData()), static_cast<size_t>(wire.size()));
    return Owned<ldns_pkt>(status == LDNS_STATUS_OK ? packet : nullptr);
}

// Some servers cut an answer in the middle of a record. What counts then is that it was cut.
Owned<ldns_pkt> parsedHeadOfCut(QByteArray wire)
{
    constexpr char truncatedBit = 0x02;
    if (wire.size() < headerSize || !(wire[2] & truncatedBit))
        return nullptr;
    for (qsizetype i = 6; i < headerSize; ++i)
        wire[i] = '\0'; // no answer, authority and additional records
    return parsed(wire);
}

const ldns_rr *onlyQuestion(const ldns_pkt *packet)
{
    const ldns_rr_list *questions = ldns_pkt_question(packet);
    return questions && ldns_rr_list_rr_count(questions) == 1 ? ldns_rr_list_rr(questions, 0) : nullptr;
}

bool isReplyTo(const ldns_pkt *reply, const ldns_pkt *asked)
{
    if (!ldns_pkt_qr(reply) || ldns_pkt_id(reply) != ldns_pkt_id(asked)
        || ldns_pkt_get_opcode(reply) != ldns_pkt_get_opcode(asked))
        return false;
    const ldns_rr *question = onlyQuestion(asked);
    const ldns_rr *echoed = onlyQuestion(reply);
    // RFC 2136 section 3.8 leaves it to the server whether the zone of an update comes back.
    if (!echoed)
        return ldns_pkt_get_opcode(asked) == LDNS_PACKET_UPDATE && ldns_pkt_qdcount(reply) == 0;
    return question && ldns_rr_get_type(echoed) == ldns_rr_get_type(question)
           && ldns_rr_get_class(echoed) == ldns_rr_get_class(question)
           && ldns_dname_compare(ldns_rr_owner(echoed), ldns_rr_owner(question)) == 0;
}

QByteArray bytesOf(const ldns_rdf *field)
{
    return {reinterpret_cast<const char *>(ldns_rdf_data(field)), static_cast<qsizetype>(ldns_rdf_size(field))};
}

// Where the last record of a message begins, which that many records stand before.
std::optional<qsizetype> beginOfLast(const QByteArray &wire, int questions, int records)
{
    size_t at = headerSize;
    for (int i = 0; i < questions + records - 1; ++i) {
        ldns_rr *rr = nullptr;
        const ldns_status status =
            ldns_wire2rr(&rr, reinterpret_cast<const uint8_t *>(wire.constData()), static_cast<size_t>(wire.size()),
                         &at, i < questions ? LDNS_SECTION_QUESTION : LDNS_SECTION_ANSWER);
        ldns_rr_free(rr);
        if (status != LDNS_STATUS_OK)
            return std::nullopt;
    }
    return static_cast<qsizetype>(at);
}

// RFC 8945 section 4.2. libldns has taken the record out of the additional section.
std::optional<DnsTsig> tsigOf(const QByteArray &wire, const ldns_pkt *reply)
{
    constexpr qsizetype lengthSize = 2;
    const ldns_rr *rr = ldns_pkt_tsig(reply);
    if (!rr || ldns_rr_rd_count(rr) != 7 || wire.size() < headerSize || ldns_rr_get_class(rr) != LDNS_RR_CLASS_ANY
        || ldns_rr_ttl(rr) != 0)
        return std::nullopt;
    const QByteArray time = bytesOf(ldns_rr_rdf(rr, 1));
    const QByteArray originalId = bytesOf(ldns_rr_rdf(rr, 4));
    const int records = number16(wire, 6) + number16(wire, 8) + number16(wire, 10);
    const auto begin = beginOfLast(wire, number16(wire, 4), records);
    if (!begin || time.size() != 6 || originalId.size() != 2)
        return std::nullopt;
    DnsTsig tsig;
    tsig.keyName = bytesOf(ldns_rr_owner(rr)).toLower();
    tsig.algorithm = bytesOf(ldns_rr_rdf(rr, 0)).toLower();
    const quint64 seconds = quint64(number16(time, 0)) << 32 | quint64(number16(time, 2)) << 16 | number16(time, 4);
    tsig.time = QDateTime::fromSecsSinceEpoch(static_cast<qint64>(seconds), Qt::UTC);
    tsig.fudge = std::chrono::seconds(ldns_rdf2native_int16(ldns_rr_rdf(rr, 2)));
    tsig.mac = bytesOf(ldns_rr_rdf(rr, 3)).sliced(lengthSize);
    tsig.error = ldns_rdf2native_int16(ldns_rr_rdf(rr, 5));
    tsig.other = bytesOf(ldns_rr_rdf(rr, 6)).sliced(lengthSize);
    tsig.covered = wire.left(*begin).replace(0, 2, originalId);
    tsig.covered.replace(10, 2, wire16(static_cast<quint16>(number16(wire, 10) - 1)));
    return tsig;
}

bool isAsciiName(const QString &name)
{
    return !name.isEmpty()
           && std::all_of(name.begin(), name.end(), [](QChar c) { return c > u' ' && c < QChar(0x7f); });
}

} // namespace

Result<QByteArray> wireName(const QString &name)
{
    ldns_rdf *parsedName = nullptr;
    if (!isAsciiName(name) || ldns_str2rdf_dname(&parsedName, name.toLatin1().constData()) != LDNS_STATUS_OK)
        return failed(Failure::Kind::Misconfigured, name);
    const Owned<ldns_rdf> owned(parsedName);
    return bytesOf(parsedName).toLower();
}

Result<DnsMessage> dnsQuery(const DnsQuestion &question)
{
    if (!isAsciiName(question.name))
        return failed(Failure::Kind::Misconfigured, question.name);
    ldns_rdf *name = nullptr;
    if (ldns_str2rdf_dname(&name, question.name.toLatin1().constData()) != LDNS_STATUS_OK)
        return failed(Failure::Kind::Misconfigured, question.name);
    const Owned<ldns_pkt> packet(ldns_pkt_query_new(name, wireType(question.type),
                                                    question.chaos ? LDNS_RR_CLASS_CH : LDNS_RR_CLASS_IN,
                                                    question.recursionDesired ? LDNS_RD : 0));
    if (!packet) {
        ldns_rdf_deep_free(name);
        return failed(Failure::Kind::Misconfigured, question.name);
    }
    DnsMessage message;
    message.id = question.id.value_or(static_cast<quint16>(QRandomGenerator::system()->bounded(0x10000)));
    ldns_pkt_set_id(packet.get(), message.id);
    ldns_pkt_set_edns_udp_size(packet.get(), ednsSize);
    uint8_t *bytes = nullptr;
    size_t size = 0;
    const ldns_status status = ldns_pkt2wire(&bytes, packet.get(), &size);
    const Owned<uint8_t> wire(bytes);
    if (status != LDNS_STATUS_OK)
        return failed(Failure::Kind::Misconfigured, question.name);
    message.wire = QByteArray(reinterpret_cast<const char *>(wire.get()), static_cast<qsizetype>(size));
    return message;
}

Result<DnsAnswer> readDnsAnswer(const QByteArray &wire, const DnsMessage &asked)
{
    const auto question = parsed(asked.wire);
    auto reply = parsed(wire);
    if (!reply)
        reply = parsedHeadOfCut(wire);
    if (!question || !reply || !isReplyTo(reply.get(), question.get()))
        return failed(Failure::Kind::BadReply);
    const ldns_rr *asking = onlyQuestion(question.get());
    const ldns_rr_class wanted = asking ? ldns_rr_get_class(asking) : LDNS_RR_CLASS_IN;
    DnsAnswer answer;
    // RFC 6891 section 6.1.3: the OPT record carries the upper eight bits.
    answer.rcode = ldns_pkt_get_rcode(reply.get()) | ldns_pkt_edns_extended_rcode(reply.get()) << 4;
    answer.isAuthoritative = ldns_pkt_aa(reply.get());
    answer.isTruncated = ldns_pkt_tc(reply.get());
    answer.answers = recordsOf(ldns_pkt_answer(reply.get()), wanted);
    answer.authority = recordsOf(ldns_pkt_authority(reply.get()), wanted);
    answer.additional = recordsOf(ldns_pkt_additional(reply.get()), wanted);
    answer.tsig = tsigOf(wire, reply.get());
    return answer;
}

} // namespace doorplate
