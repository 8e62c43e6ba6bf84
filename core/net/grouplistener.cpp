// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/grouplistener.h"

#include <QElapsedTimer>
#include <QNetworkDatagram>
#include <QNetworkInterface>
#include <QNetworkProxy>
#include <QUdpSocket>

namespace doorplate {

namespace {

constexpr qint64 mostBytes = 1100; // no message of PCP is longer (RFC 6887 section 7)
constexpr int mostInASecond = 20;

QNetworkInterface interfaceOf(const QHostAddress &own)
{
    const auto all = QNetworkInterface::allInterfaces();
    for (const QNetworkInterface &one : all) {
        const auto entries = one.addressEntries();
        for (const QNetworkAddressEntry &entry : entries) {
            if (entry.ip() == own)
                return one;
        }
    }
    return {};
}

} // namespace

class GroupListener::Private
{
public:
    explicit Private(GroupListener *listener) : q(listener) {}

    void read(QUdpSocket &socket);

    GroupListener *const q;
    std::unique_ptr<QUdpSocket> m_socket;
    QElapsedTimer m_second;
    int m_inThisSecond = 0;
};

void GroupListener::Private::read(QUdpSocket &socket)
{
    // As many as were told of, and no more: a flood does not keep the program in this loop.
    for (int i = 0; i < mostInASecond && socket.hasPendingDatagrams(); ++i) {
        const bool isLong = socket.pendingDatagramSize() > mostBytes;
        const QNetworkDatagram datagram = socket.receiveDatagram(mostBytes);
        if (!m_second.isValid() || m_second.elapsed() >= 1000) {
            m_second.start();
            m_inThisSecond = 0;
        }
        if (isLong || ++m_inThisSecond > mostInASecond)
            continue;
        emit q->heard(datagram.senderAddress(), quint16(datagram.senderPort()), datagram.data());
        if (m_socket.get() != &socket)
            return; // whoever heard it has closed this
    }
}

GroupListener::GroupListener(QObject *parent) : QObject(parent), d(std::make_unique<Private>(this)) {}

GroupListener::~GroupListener() = default;

bool GroupListener::listen(const QHostAddress &group, quint16 port, const QHostAddress &own)
{
    close();
    auto socket = std::make_unique<QUdpSocket>();
    socket->setProxy(QNetworkProxy::NoProxy);
    // Shared: other programs of this computer listen there too.
    if (!socket->bind(QHostAddress::AnyIPv4, port, QUdpSocket::ShareAddress | QUdpSocket::ReuseAddressHint)
        || !socket->joinMulticastGroup(group, interfaceOf(own)))
        return false;
    d->m_socket = std::move(socket);
    QUdpSocket *open = d->m_socket.get();
    connect(open, &QUdpSocket::readyRead, this, [this, open] { d->read(*open); });
    return true;
}

void GroupListener::close()
{
    if (d->m_socket)
        d->m_socket.release()->deleteLater(); // perhaps from within its own signal
}

} // namespace doorplate
