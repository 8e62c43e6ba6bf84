// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/loopbackdns.h"

#include <QNetworkDatagram>
#include <QTcpSocket>
#include <QtEndian>

#include <ldns/ldns.h>

#include <cstdlib>
#include <memory>

namespace doorplate {

namespace {

template <auto Free>
struct Freeing {
    template <typename T>
    void operator()(T *object) const
    {
        Free(object);
    }
};
using Packet = std::unique_ptr<ldns_pkt, Freeing<ldns_pkt_free>>;

ldns_rr *recordOf(const QByteArray &line)
{
    ldns_rr *record = nullptr;
    if (ldns_rr_new_frm_str(&record, line.constData(), 300, nullptr, nullptr) != LDNS_STATUS_OK)
        qFatal("not a record: %s", line.constData());
    return record;
}

} // namespace

LoopbackDns::LoopbackDns(QObject *parent) : QObject(parent)
{
    // One port for both; another program may have the TCP side of the first that UDP gets.
    for (int i = 0; i < 50 && !m_tcp.isListening(); ++i)
        listen(QHostAddress(QHostAddress::LocalHost), 0);
    if (!m_tcp.isListening())
        qFatal("no loopback port to be had");
}

LoopbackDns::LoopbackDns(const QHostAddress &address, quint16 port, QObject *parent) : QObject(parent)
{
    listen(address, port);
    if (!m_tcp.isListening())
        qFatal("port %d is not free on %s", port, qPrintable(address.toString()));
}

void LoopbackDns::listen(const QHostAddress &address, quint16 port)
{
    m_udp.close();
    if (!m_udp.bind(address, port, QAbstractSocket::DontShareAddress) || !m_tcp.listen(address, m_udp.localPort()))
        return;
    m_port = m_udp.localPort();
    connect(&m_udp, &QUdpSocket::readyRead, this, &LoopbackDns::readUdp);
    connect(&m_tcp, &QTcpServer::newConnection, this, [this] {
        QTcpSocket *socket = m_tcp.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { readTcp(socket); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    });
}

void LoopbackDns::add(const QByteArray &record)
{
    ldns_rr_free(recordOf(record));
    m_records.append(record);
}

QByteArray LoopbackDns::replyTo(const QByteArray &query, bool isTcp, bool isForged) const
{
    ldns_pkt *raw = nullptr;
    if (ldns_wire2pkt(&raw, reinterpret_cast<const uint8_t *>(query.constData()), static_cast<size_t>(query.size()))
        != LDNS_STATUS_OK) {
        return {};
    }
    const Packet asked(raw);
    const ldns_rr *question = ldns_rr_list_rr(ldns_pkt_question(asked.get()), 0);
    const bool isWrongId = m_manner == Manner::WrongId || isForged;
    const Packet reply(ldns_pkt_new());
    ldns_pkt_set_id(reply.get(), static_cast<uint16_t>(ldns_pkt_id(asked.get()) ^ (isWrongId ? 0x5555 : 0)));
    ldns_pkt_set_qr(reply.get(), true);
    ldns_pkt_set_aa(reply.get(), m_isAuthoritative);
    ldns_pkt_set_rd(reply.get(), ldns_pkt_rd(asked.get()));
    ldns_pkt_set_rcode(reply.get(), static_cast<uint8_t>(m_rcode));
    ldns_rr *echo = ldns_rr_clone(question);
    if (m_manner == Manner::WrongQuestion) {
        ldns_rdf_deep_free(ldns_rr_owner(echo));
        ldns_rr_set_owner(echo, ldns_dname_new_frm_str("elsewhere.example."));
    }
    ldns_pkt_push_rr(reply.get(), LDNS_SECTION_QUESTION, echo);
    const bool isCut = m_manner == Manner::Truncated || m_manner == Manner::HangsUp || m_manner == Manner::CutShort;
    ldns_pkt_set_tc(reply.get(), isCut && !isTcp);
    if (isCut && m_manner != Manner::CutShort && !isTcp) {
        // nothing but the head and the question
    } else if (isForged) {
        ldns_rr *lie = recordOf("x. 60 IN A 6.6.6.6");
        ldns_rdf_deep_free(ldns_rr_owner(lie));
        ldns_rr_set_owner(lie, ldns_rdf_clone(ldns_rr_owner(question)));
        ldns_pkt_push_rr(reply.get(), LDNS_SECTION_ANSWER, lie);
    } else {
        bool isFound = false;
        for (const QByteArray &line : m_records) {
            ldns_rr *record = recordOf(line);
            const bool isType = ldns_rr_get_type(record) == ldns_rr_get_type(question)
                                || ldns_rr_get_type(record) == LDNS_RR_TYPE_CNAME;
            if (isType && ldns_dname_compare(ldns_rr_owner(record), ldns_rr_owner(question)) == 0) {
                ldns_pkt_push_rr(reply.get(), LDNS_SECTION_ANSWER, record);
                isFound = true;
            } else {
                ldns_rr_free(record);
            }
        }
        if (!isFound && !m_soa.isEmpty())
            ldns_pkt_push_rr(reply.get(), LDNS_SECTION_AUTHORITY, recordOf(m_soa));
    }
    uint8_t *bytes = nullptr;
    size_t size = 0;
    ldns_pkt2wire(&bytes, reply.get(), &size);
    const QByteArray wire(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
    std::free(bytes);
    return wire;
}

void LoopbackDns::readUdp()
{
    while (m_udp.hasPendingDatagrams()) {
        const QNetworkDatagram datagram = m_udp.receiveDatagram();
        ++m_queries;
        if (m_manner == Manner::ForgedFirst) {
            QUdpSocket stranger;
            stranger.writeDatagram(replyTo(datagram.data(), false), datagram.senderAddress(),
                                   static_cast<quint16>(datagram.senderPort())); // another port: another sender
            m_udp.writeDatagram(datagram.makeReply(replyTo(datagram.data(), false, true)));
        }
        if (m_manner == Manner::EmptyFirst)
            m_udp.writeDatagram(datagram.makeReply(QByteArray()));
        if (m_manner == Manner::CutShort) {
            QByteArray reply = replyTo(datagram.data(), false);
            reply.chop(3);
            m_udp.writeDatagram(datagram.makeReply(reply));
        } else if (m_manner == Manner::Garbage) {
            m_udp.writeDatagram(datagram.makeReply(datagram.data().left(2) + "garbage"));
        } else if (m_manner != Manner::Silent) {
            m_udp.writeDatagram(datagram.makeReply(replyTo(datagram.data(), false)));
        }
        emit asked();
    }
}

void LoopbackDns::readTcp(QTcpSocket *socket)
{
    const QByteArray bytes = socket->peek(65537);
    if (bytes.size() < 2 || bytes.size() < 2 + qFromBigEndian<quint16>(bytes.constData()))
        return;
    socket->readAll();
    ++m_queries;
    ++m_tcpQueries;
    if (m_manner == Manner::HangsUp)
        return socket->disconnectFromHost();
    const QByteArray reply = replyTo(bytes.mid(2), true);
    QByteArray length(2, '\0');
    qToBigEndian(static_cast<quint16>(reply.size()), length.data());
    socket->write(length + reply);
    emit asked();
}

} // namespace doorplate
