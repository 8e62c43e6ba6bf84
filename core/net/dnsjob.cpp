// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/dnsjob.h"

#include <QNetworkDatagram>
#include <QNetworkProxy>
#include <QTcpSocket>
#include <QTimer>
#include <QUdpSocket>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

constexpr int mostSends = 3;
constexpr qsizetype mostUdpBytes = 1232; // longer messages (signed updates) go over TCP at once
constexpr qsizetype prefixSize = 2;      // RFC 1035 section 4.2.2

} // namespace

class DnsJob::Private
{
public:
    Private(DnsJob *job, DnsServer server, DnsMessage message, DnsTransport transport,
            std::chrono::milliseconds deadline)
        : q(job),
          m_server(std::move(server)),
          m_message(std::move(message)),
          m_transport(transport),
          m_patience(deadline)
    {
        m_deadline.setSingleShot(true);
        m_resend.setSingleShot(true);
        // A proxy for the web has no place between us and a name server.
        m_udp.setProxy(QNetworkProxy::NoProxy);
        m_tcp.setProxy(QNetworkProxy::NoProxy);
    }

    void start();

private:
    void ask();
    void sendDatagram();
    void sendAgain();
    void datagramBroke();
    void readDatagrams();
    void askOverTcp();
    void readStream();
    void streamBroke();
    void fail(Failure::Kind kind, const QString &why = {});
    void finish(const Result<DnsAnswer> &answer);
    QString serverName() const;

    DnsJob *const q;
    const DnsServer m_server;
    const DnsMessage m_message;
    const DnsTransport m_transport;
    const std::chrono::milliseconds m_patience;
    QTimer m_deadline;
    QTimer m_resend;
    QUdpSocket m_udp;
    QTcpSocket m_tcp;
    QByteArray m_stream;
    int m_sends = 0;
    bool m_isDone = false;
};

void DnsJob::Private::start()
{
    Q_ASSERT(!m_deadline.isActive());
    QObject::connect(&m_deadline, &QTimer::timeout, q, [this] { fail(Failure::Kind::Timeout); });
    QObject::connect(&m_resend, &QTimer::timeout, q, [this] { sendAgain(); });
    QObject::connect(&m_udp, &QUdpSocket::connected, q, [this] { sendDatagram(); });
    QObject::connect(&m_udp, &QUdpSocket::readyRead, q, [this] { readDatagrams(); });
    QObject::connect(&m_udp, &QUdpSocket::errorOccurred, q, [this] { datagramBroke(); });
    m_deadline.start(m_patience);
    QTimer::singleShot(0, q, [this] { ask(); });
}

void DnsJob::Private::ask()
{
    if (m_server.address.isNull() || m_message.wire.isEmpty())
        return fail(Failure::Kind::Unreachable);
    if (m_transport == DnsTransport::Tcp || m_message.wire.size() > mostUdpBytes)
        return askOverTcp();
    // Connected: the system itself drops what comes from another address or port, and tells of a closed port at once.
    // Its own port is of the system's choosing, which with the random id is what a forger has to guess (RFC 5452).
    m_udp.connectToHost(m_server.address, m_server.port);
}

void DnsJob::Private::sendDatagram()
{
    if (m_udp.write(m_message.wire) < 0)
        return datagramBroke(); // the socket has said so itself by now, or not: told once either way
    if (++m_sends < mostSends || m_transport == DnsTransport::UdpThenTcp)
        m_resend.start(m_patience / (mostSends + 1));
}

void DnsJob::Private::sendAgain()
{
    if (m_sends < mostSends)
        sendDatagram();
    else
        askOverTcp();
}

void DnsJob::Private::datagramBroke()
{
    if (m_isDone || m_tcp.state() != QAbstractSocket::UnconnectedState)
        return;
    if (m_transport == DnsTransport::UdpThenTcp)
        askOverTcp();
    else
        fail(Failure::Kind::Unreachable, m_udp.errorString());
}

void DnsJob::Private::readDatagrams()
{
    // Not QUdpSocket::read(): it would leave an empty datagram where it is, and this loop with it.
    while (m_udp.hasPendingDatagrams()) {
        const QByteArray bytes = m_udp.receiveDatagram().data();
        const auto answer = readDnsAnswer(bytes, m_message);
        if (!answer)
            continue; // not a reply to us; the true one may still come
        if (answer->isTruncated)
            return askOverTcp();
        return finish(answer);
    }
}

void DnsJob::Private::askOverTcp()
{
    m_resend.stop();
    m_udp.disconnect(q);
    QObject::connect(&m_tcp, &QTcpSocket::connected, q, [this] {
        QByteArray prefix(prefixSize, '\0');
        qToBigEndian(static_cast<quint16>(m_message.wire.size()), prefix.data());
        m_tcp.write(prefix + m_message.wire);
    });
    QObject::connect(&m_tcp, &QTcpSocket::readyRead, q, [this] { readStream(); });
    QObject::connect(&m_tcp, &QTcpSocket::errorOccurred, q, [this] { streamBroke(); });
    m_tcp.connectToHost(m_server.address, m_server.port);
}

void DnsJob::Private::readStream()
{
    m_stream += m_tcp.readAll();
    if (m_isDone || m_stream.size() < prefixSize)
        return;
    const auto size = qFromBigEndian<quint16>(m_stream.constData());
    if (m_stream.size() < prefixSize + size)
        return;
    const auto answer = readDnsAnswer(m_stream.mid(prefixSize, size), m_message);
    if (answer)
        finish(answer);
    else
        fail(Failure::Kind::BadReply);
}

void DnsJob::Private::streamBroke()
{
    if (!m_isDone)
        fail(m_stream.isEmpty() ? Failure::Kind::Unreachable : Failure::Kind::BadReply, m_tcp.errorString());
}

QString DnsJob::Private::serverName() const
{
    return m_server.address.toString();
}

void DnsJob::Private::fail(Failure::Kind kind, const QString &why)
{
    finish(failed(kind, why.isEmpty() ? serverName() : u"%1: %2"_s.arg(serverName(), why)));
}

void DnsJob::Private::finish(const Result<DnsAnswer> &answer)
{
    m_isDone = true;
    m_deadline.stop();
    m_resend.stop();
    m_udp.disconnect(q);
    m_tcp.disconnect(q);
    // Not from within the socket's own signal: whoever hears it may destroy the job, and the sockets with it.
    QTimer::singleShot(0, q, [this, answer] { emit q->finished(answer); });
}

DnsJob::DnsJob(DnsServer server, DnsMessage message, std::chrono::milliseconds deadline, QObject *parent)
    : DnsJob(std::move(server), std::move(message), DnsTransport::Udp, deadline, parent)
{
}

DnsJob::DnsJob(DnsServer server, DnsMessage message, DnsTransport transport, std::chrono::milliseconds deadline,
               QObject *parent)
    : QObject(parent),
      d(std::make_unique<Private>(this, std::move(server), std::move(message), transport, deadline))
{
}

DnsJob::~DnsJob() = default;

void DnsJob::start()
{
    d->start();
}

} // namespace doorplate
