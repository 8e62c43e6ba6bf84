// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/rehearsalzone.h"

#include <ldns/ldns.h>

#include <cstdlib>
#include <memory>

namespace doorplate {

using namespace Qt::StringLiterals;

namespace {

struct PacketFree {
    void operator()(ldns_pkt *packet) const { ldns_pkt_free(packet); }
};
using Packet = std::unique_ptr<ldns_pkt, PacketFree>;

struct TextFree {
    void operator()(char *text) const { std::free(text); }
};
using Text = std::unique_ptr<char, TextFree>;

QString textOf(char *raw)
{
    const Text text(raw);
    return QString::fromLatin1(text.get());
}

void pushRecord(ldns_pkt *packet, ldns_pkt_section section, const QString &line)
{
    ldns_rr *record = nullptr;
    if (ldns_rr_new_frm_str(&record, line.toLatin1().constData(), 1, nullptr, nullptr) == LDNS_STATUS_OK)
        ldns_pkt_push_rr(packet, section, record);
}

} // namespace

RehearsalZone::RehearsalZone(QString origin) : m_origin(std::move(origin)) {}

std::optional<Address> RehearsalZone::address(const Hostname &host, AddressFamily family) const
{
    const auto addresses = m_names.value(host);
    const auto found = addresses.constFind(family);
    return found == addresses.cend() ? std::nullopt : std::optional(*found);
}

void RehearsalZone::set(const Hostname &host, const Address &address)
{
    m_names[host].insert(address.family(), address);
}

// Lines as in a zone file. A second of life: nothing may keep an answer of a rehearsal.
QStringList RehearsalZone::recordsFor(const QString &name, const QString &type) const
{
    const QString head = name + u". 1 IN "_s + type + u' ';
    if (name == m_origin && type == "NS"_L1)
        return {head + nameServer() + u'.'};
    if (name == m_origin && type == "SOA"_L1)
        return {head + nameServer() + u". rehearsal."_s + m_origin + u". 1 60 60 60 1"_s};
    if (name == nameServer() && type == "A"_L1)
        return {head + u"127.0.0.1"_s};
    const auto host = Hostname::parse(name);
    if (!host || (type != "A"_L1 && type != "AAAA"_L1))
        return {};
    const auto known = address(*host, type == "A"_L1 ? AddressFamily::IPv4 : AddressFamily::IPv6);
    return known ? QStringList{head + known->toString()} : QStringList();
}

QByteArray RehearsalZone::answerTo(const QByteArray &question) const
{
    ldns_pkt *read = nullptr;
    if (ldns_wire2pkt(&read, reinterpret_cast<const uint8_t *>(question.constData()), size_t(question.size()))
        != LDNS_STATUS_OK) {
        return {};
    }
    const Packet asked(read);
    if (ldns_pkt_qr(asked.get()) || ldns_pkt_qdcount(asked.get()) != 1)
        return {};
    const ldns_rr *query = ldns_rr_list_rr(ldns_pkt_question(asked.get()), 0);
    QString name = textOf(ldns_rdf2str(ldns_rr_owner(query))).toLower();
    if (name.endsWith(u'.'))
        name.chop(1);
    const QString type = textOf(ldns_rr_type2str(ldns_rr_get_type(query)));
    const Packet answer(ldns_pkt_new());
    ldns_pkt_set_id(answer.get(), ldns_pkt_id(asked.get()));
    ldns_pkt_set_qr(answer.get(), true);
    ldns_pkt_set_rd(answer.get(), ldns_pkt_rd(asked.get()));
    ldns_pkt_push_rr(answer.get(), LDNS_SECTION_QUESTION, ldns_rr_clone(query));
    const bool isOurs = name == m_origin || name.endsWith(u'.' + m_origin);
    if (!isOurs) {
        ldns_pkt_set_rcode(answer.get(), LDNS_RCODE_REFUSED);
    } else {
        ldns_pkt_set_aa(answer.get(), true);
        const QStringList records = recordsFor(name, type);
        for (const QString &line : records)
            pushRecord(answer.get(), LDNS_SECTION_ANSWER, line);
        const auto host = Hostname::parse(name);
        const bool isKnown = name == m_origin || name == nameServer() || (host && has(*host));
        if (!isKnown)
            ldns_pkt_set_rcode(answer.get(), LDNS_RCODE_NXDOMAIN);
        if (records.isEmpty()) // RFC 2308: a negative answer carries the SOA
            pushRecord(answer.get(), LDNS_SECTION_AUTHORITY, recordsFor(m_origin, u"SOA"_s).constFirst());
    }
    uint8_t *wire = nullptr;
    size_t size = 0;
    if (ldns_pkt2wire(&wire, answer.get(), &size) != LDNS_STATUS_OK)
        return {};
    const QByteArray bytes(reinterpret_cast<const char *>(wire), qsizetype(size));
    std::free(wire);
    return bytes;
}

} // namespace doorplate
