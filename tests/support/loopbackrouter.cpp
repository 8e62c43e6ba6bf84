// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/loopbackrouter.h"

#include <QNetworkDatagram>
#include <QtEndian>

namespace doorplate {

using namespace Qt::StringLiterals;

namespace {

QByteArray number(quint32 value)
{
    value = qToBigEndian(value);
    return {reinterpret_cast<const char *>(&value), sizeof value};
}

QByteArray bytesOf(const QString &address)
{
    return number(QHostAddress(address).toIPv4Address());
}

} // namespace

LoopbackRouter::LoopbackRouter(QObject *parent) : QObject(parent)
{
    for (QUdpSocket *socket : {&m_ports, &m_search}) {
        if (!socket->bind(QHostAddress::LocalHost))
            qFatal("no port on loopback");
    }
    connect(&m_ports, &QUdpSocket::readyRead, this, &LoopbackRouter::readPorts);
    connect(&m_search, &QUdpSocket::readyRead, this, &LoopbackRouter::readSearches);
    m_http.answerWith([this](const LoopbackHttp::Request &request) { return answer(request); });
}

RouterAsk LoopbackRouter::ask() const
{
    RouterAsk ask{.gateway = {*Address::parse(u"127.0.0.1"), u"lo"_s}};
    ask.natPmpPort = m_ports.localPort();
    ask.ssdpPort = m_search.localPort();
    return ask;
}

QByteArray LoopbackRouter::natPmpAnswer(const QString &external) const
{
    return QByteArray::fromHex(m_natPmp == Manner::Refuses ? "00800002" : "00800000") + number(1000)
           + bytesOf(external);
}

QByteArray LoopbackRouter::pcpAnswer(const QByteArray &request)
{
    const bool isMade = qFromBigEndian<quint32>(request.constData() + 4) != 0;
    if (m_pcp != Manner::Refuses) {
        m_mappings += isMade ? 1 : -1;
        m_mappingsMade += isMade ? 1 : 0;
        emit mappingsChanged();
    }
    return QByteArray::fromHex(m_pcp == Manner::Refuses ? "02810002" : "02810000") + number(isMade ? 120 : 0)
           + number(1000) + QByteArray(12, '\0') + request.mid(24, 18) + QByteArray::fromHex("4e20")
           + QByteArray::fromHex("00000000000000000000ffff") + bytesOf(m_external);
}

void LoopbackRouter::readPorts()
{
    while (m_ports.hasPendingDatagrams()) {
        const QNetworkDatagram asked = m_ports.receiveDatagram();
        const bool isNatPmp = asked.data() == QByteArray(2, '\0');
        m_natPmpQuestions += isNatPmp ? 1 : 0;
        const Manner manner = isNatPmp ? m_natPmp : m_pcp;
        if (manner == Manner::Silent)
            continue;
        if (manner == Manner::ForgedFirst) {
            const QByteArray wrong = natPmpAnswer(u"81.2.69.66"_s);
            QUdpSocket otherHost;
            otherHost.bind(QHostAddress(u"127.0.0.2"_s));
            otherHost.writeDatagram(wrong, asked.senderAddress(), quint16(asked.senderPort()));
            QUdpSocket otherPort;
            otherPort.bind(QHostAddress::LocalHost);
            otherPort.writeDatagram(wrong, asked.senderAddress(), quint16(asked.senderPort()));
        }
        if (manner == Manner::Garbage) {
            for (const QByteArray &bytes : {QByteArray(), "x"_ba, natPmpAnswer(u"81.2.69.66"_s).left(10)})
                m_ports.writeDatagram(asked.makeReply(bytes));
        }
        m_ports.writeDatagram(asked.makeReply(isNatPmp ? natPmpAnswer(m_external) : pcpAnswer(asked.data())));
    }
}

void LoopbackRouter::readSearches()
{
    while (m_search.hasPendingDatagrams()) {
        const QNetworkDatagram asked = m_search.receiveDatagram();
        ++m_searches;
        if (m_upnp == Manner::Silent || !asked.data().contains("InternetGatewayDevice:1"))
            continue;
        const QByteArray location = m_location.isEmpty() ? m_http.url(u"/rootDesc.xml"_s).toEncoded() : m_location;
        const QByteArray head =
            "HTTP/1.1 200 OK\r\nST: urn:schemas-upnp-org:device:InternetGatewayDevice:1\r\nEXT:\r\nLOCATION: ";
        if (m_upnp == Manner::ForgedFirst) {
            QUdpSocket otherHost;
            otherHost.bind(QHostAddress(u"127.0.0.2"_s));
            otherHost.writeDatagram(head + m_http.url(u"/forged.xml"_s).toEncoded() + "\r\n\r\n", asked.senderAddress(),
                                    quint16(asked.senderPort()));
            m_search.writeDatagram(asked.makeReply(head + "http://127.0.0.2:9/rootDesc.xml\r\n\r\n"));
        }
        m_search.writeDatagram(asked.makeReply(head + location + "\r\n\r\n"));
    }
}

LoopbackHttp::Answer LoopbackRouter::answer(const LoopbackHttp::Request &request) const
{
    if (request.path() == "/rootDesc.xml") {
        if (!m_description.isEmpty())
            return {200, m_description};
        QByteArray services;
        for (const QString &type : m_services) {
            services += "<service><serviceType>" + type.toUtf8()
                        + "</serviceType><controlURL>/ctl</controlURL><eventSubURL>/evt</eventSubURL></service>";
        }
        return {200, "<?xml version=\"1.0\"?><root xmlns=\"urn:schemas-upnp-org:device-1-0\"><device><serviceList>"
                         + services + "</serviceList></device></root>"};
    }
    if (request.path() != "/ctl")
        return {404, {}};
    const auto envelope = [](const QByteArray &body) {
        return "<?xml version=\"1.0\"?><s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body>"
               + body + "</s:Body></s:Envelope>";
    };
    // Of several services the last one alone has a line, as on routers that also could dial up.
    const bool hasLine = request.header("SOAPAction").contains(m_services.back().toUtf8());
    if (m_upnp == Manner::Refuses || !hasLine) {
        return {500, envelope("<s:Fault><detail><UPnPError><errorCode>501</errorCode><errorDescription>Action Failed"
                              "</errorDescription></UPnPError></detail></s:Fault>")};
    }
    return {200, envelope("<u:GetExternalIPAddressResponse xmlns:u=\"x\"><NewExternalIPAddress>" + m_external.toUtf8()
                          + "</NewExternalIPAddress></u:GetExternalIPAddressResponse>")};
}

} // namespace doorplate
