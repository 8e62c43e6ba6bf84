// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A real DNS server on loopback, UDP and TCP on one port, that answers from a table, also badly.
#pragma once

#include "core/net/dnsjob.h"

#include <QTcpServer>
#include <QUdpSocket>

namespace doorplate {

class LoopbackDns : public QObject
{
    Q_OBJECT

public:
    enum class Manner {
        Whole,
        Silent,        // says nothing
        WrongId,       // only ever a reply with another id
        WrongQuestion, // only ever a reply to another question
        ForgedFirst,   // a wrong id and a wrong address, then the right reply
        Truncated,     // TC over UDP, whole over TCP
        Garbage,       // bytes that are no message
        EmptyFirst,    // a datagram of no bytes, then the right reply
        CutShort,      // TC, and the datagram ends within a record; whole over TCP
        HangsUp,       // TC, and over TCP a closed connection instead of an answer
    };

    explicit LoopbackDns(QObject *parent = nullptr);
    // A second server of a zone: on the same port as the first, and another address ("::1").
    LoopbackDns(const QHostAddress &address, quint16 port, QObject *parent = nullptr);

    DnsServer server() const { return {m_udp.localAddress(), m_port}; }
    quint16 port() const { return m_port; }

    // In the form of a zone file: "home.example.com. 60 IN A 81.2.69.142". Matched by owner and type; a CNAME for any type.
    void add(const QByteArray &record);
    void clear() { m_records.clear(); }
    // Names within this zone without such a record are answered with its SOA in the authority section.
    void setZone(const QByteArray &soa) { m_soa = soa; }
    void setAuthoritative(bool authoritative) { m_isAuthoritative = authoritative; }
    void setRcode(int rcode) { m_rcode = rcode; }
    void setManner(Manner manner) { m_manner = manner; }

    // As a server of DNS over HTTPS would send it.
    QByteArray answerTo(const QByteArray &query) const { return replyTo(query, true); }

    int queries() const { return m_queries; }
    int tcpQueries() const { return m_tcpQueries; }

signals:
    void asked();

private:
    QByteArray replyTo(const QByteArray &query, bool isTcp, bool isForged = false) const;
    void listen(const QHostAddress &address, quint16 port);
    void readUdp();
    void readTcp(QTcpSocket *socket);

    QUdpSocket m_udp;
    QTcpServer m_tcp;
    quint16 m_port = 0;
    QList<QByteArray> m_records;
    QByteArray m_soa;
    bool m_isAuthoritative = true;
    int m_rcode = 0;
    Manner m_manner = Manner::Whole;
    int m_queries = 0;
    int m_tcpQueries = 0;
};

} // namespace doorplate
