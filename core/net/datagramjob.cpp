// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/datagramjob.h"

#include "core/net/outgoingaddress.h"

#include <QNetworkDatagram>
#include <QNetworkInterface>
#include <QNetworkProxy>
#include <QTimer>
#include <QUdpSocket>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace doorplate {

namespace {

constexpr std::chrono::milliseconds firstResend = 250ms;
constexpr int mostDatagrams = 64; // looked at all in all: a flood from the server's address ends with the deadline
constexpr qint64 mostBytes = 4096;

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

class DatagramJob::Private
{
public:
    Private(DatagramJob *job, DatagramAsk ask, Reader reader)
        : q(job),
          m_ask(std::move(ask)),
          m_reader(std::move(reader))
    {
        m_deadline.setSingleShot(true);
        m_resend.setSingleShot(true);
        m_socket.setProxy(QNetworkProxy::NoProxy);
    }

    void start();

private:
    bool isToAGroup() const { return !m_ask.group.isNull(); }
    void open();
    void send();
    void broke();
    void read();
    void finish(const Result<QByteArray> &answer);

    DatagramJob *const q;
    const DatagramAsk m_ask;
    const Reader m_reader;
    QTimer m_deadline;
    QTimer m_resend;
    QUdpSocket m_socket;
    std::chrono::milliseconds m_pause = firstResend;
    int m_seen = 0;
    bool m_isDone = false;
};

void DatagramJob::Private::start()
{
    Q_ASSERT(!m_deadline.isActive());
    QObject::connect(&m_deadline, &QTimer::timeout, q,
                     [this] { finish(failed(Failure::Kind::Timeout, m_ask.server.toString())); });
    QObject::connect(&m_resend, &QTimer::timeout, q, [this] { send(); });
    QObject::connect(&m_socket, &QUdpSocket::readyRead, q, [this] { read(); });
    QObject::connect(&m_socket, &QUdpSocket::errorOccurred, q, [this] { broke(); });
    m_deadline.start(m_ask.deadline);
    QTimer::singleShot(0, q, [this] { open(); });
}

void DatagramJob::Private::open()
{
    if (m_isDone)
        return;
    const auto own = outgoingAddressTo(m_ask.server);
    if (!own)
        return finish(failed(Failure::Kind::Unreachable, m_ask.server.toString()));
    if (!isToAGroup()) {
        QObject::connect(&m_socket, &QUdpSocket::connected, q, [this] { send(); });
        // Connected: the system itself drops what comes from another address or port.
        m_socket.connectToHost(m_ask.server, m_ask.port);
        return;
    }
    // Bound to one address: nothing is heard on the others.
    if (!m_socket.bind(own->toHostAddress()))
        return finish(failed(Failure::Kind::Unreachable, m_socket.errorString()));
    m_socket.setMulticastInterface(interfaceOf(own->toHostAddress()));
    send();
}

void DatagramJob::Private::send()
{
    for (const QByteArray &message : m_ask.messages) {
        if (m_isDone)
            return;
        if (isToAGroup()) {
            m_socket.writeDatagram(message, m_ask.server, m_ask.port);
            m_socket.writeDatagram(message, m_ask.group, m_ask.port);
        } else if (m_socket.write(message) < 0) {
            return broke();
        }
    }
    m_resend.start(m_pause);
    m_pause *= 2;
}

void DatagramJob::Private::broke()
{
    // To a group, an error is one receiver's (a closed port of the server); others may still answer.
    if (!isToAGroup())
        finish(failed(Failure::Kind::Unreachable, u"%1: %2"_s.arg(m_ask.server.toString(), m_socket.errorString())));
}

void DatagramJob::Private::read()
{
    while (!m_isDone && m_socket.hasPendingDatagrams()) {
        const QNetworkDatagram datagram = m_socket.receiveDatagram(mostBytes);
        if (isToAGroup() && !datagram.senderAddress().isEqual(m_ask.server))
            continue;
        if (++m_seen > mostDatagrams)
            continue;
        if (m_reader(datagram.data()))
            finish(datagram.data());
    }
}

void DatagramJob::Private::finish(const Result<QByteArray> &answer)
{
    if (std::exchange(m_isDone, true))
        return;
    m_deadline.stop();
    m_resend.stop();
    m_socket.disconnect(q);
    // Not from within the socket's own signal: whoever hears it may destroy the job, and the socket with it.
    QTimer::singleShot(0, q, [this, answer] { emit q->finished(answer); });
}

DatagramJob::DatagramJob(DatagramAsk ask, Reader reader, QObject *parent)
    : QObject(parent),
      d(std::make_unique<Private>(this, std::move(ask), std::move(reader)))
{
}

DatagramJob::~DatagramJob() = default;

void DatagramJob::start()
{
    d->start();
}

void sendDatagram(const QHostAddress &server, quint16 port, const QByteArray &message)
{
    QUdpSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    socket.writeDatagram(message, server, port);
}

} // namespace doorplate
