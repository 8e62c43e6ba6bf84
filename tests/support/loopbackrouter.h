// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A router on loopback that speaks NAT-PMP, PCP and UPnP as told, also badly. Its outer address is changed by hand.
#pragma once

#include "core/detect/routerjob.h"
#include "tests/support/loopbackhttp.h"

#include <QUdpSocket>

namespace doorplate {

class LoopbackRouter : public QObject
{
    Q_OBJECT

public:
    enum class Manner {
        Whole,
        Silent,      // says nothing
        Refuses,     // an error in the protocol's own words
        ForgedFirst, // an answer from another address and one from another port, both wrong; then its own
        Garbage,     // bytes that are no answer, then its own
    };

    explicit LoopbackRouter(QObject *parent = nullptr);

    RouterAsk ask() const; // how to reach it
    void setExternal(const QString &address) { m_external = address; }
    // Each protocol on its own. A closed port answers at once that nobody listens.
    void setNatPmp(Manner manner) { m_natPmp = manner; }
    void setPcp(Manner manner) { m_pcp = manner; }
    void setUpnp(Manner manner) { m_upnp = manner; }
    void closePorts() { m_ports.close(); }
    // What the search finds instead of its own description.
    void setLocation(const QByteArray &location) { m_location = location; }
    void setServices(const QStringList &types) { m_services = types; }
    void setDescription(const QByteArray &xml) { m_description = xml; }

    int natPmpQuestions() const { return m_natPmpQuestions; }
    int searches() const { return m_searches; }
    int mappings() const { return m_mappings; } // that stand
    int mappingsMade() const { return m_mappingsMade; }
    const LoopbackHttp &http() const { return m_http; }

signals:
    void mappingsChanged();

private:
    void readPorts();
    void readSearches();
    QByteArray natPmpAnswer(const QString &external) const;
    QByteArray pcpAnswer(const QByteArray &request);
    LoopbackHttp::Answer answer(const LoopbackHttp::Request &request) const;

    QUdpSocket m_ports;
    QUdpSocket m_search;
    LoopbackHttp m_http;
    QString m_external = QStringLiteral("81.2.69.142");
    Manner m_natPmp = Manner::Whole;
    Manner m_pcp = Manner::Silent;
    Manner m_upnp = Manner::Silent;
    QByteArray m_location;
    QByteArray m_description;
    QStringList m_services{QStringLiteral("urn:schemas-upnp-org:service:WANIPConnection:1")};
    int m_natPmpQuestions = 0;
    int m_searches = 0;
    int m_mappings = 0;
    int m_mappingsMade = 0;
};

} // namespace doorplate
