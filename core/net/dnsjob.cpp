// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/dnsjob.h"

#include <QNetworkProxy>
#include <QTcpSocket>
#include <QTimer>
#include <QUdpSocket>
#include <QtEndian>

#include <utility>

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {
constexpr int mostSends = 3;
} // namespace

class DnsJob::Private : public QObject
{
public:
    Private(DnsJob *job, DnsServer asked, DnsMessage question, std::chrono::milliseconds longest)
        : q(job)
        , server(std::move(asked))
        , message(std::move(question))
        , deadline(longest)
    {
    }

    void begin();
    void sendUdp();
    void readUdp();
    void goTcp();
    void readTcp();
    void finish(const Result<DnsAnswer> &answer);

    DnsJob *q;
    DnsServer server;
    DnsMessage message;
    std::chrono::milliseconds deadline;
    QTimer end;
    QTimer again;
    QUdpSocket udp;
    QTcpSocket tcp;
    QByteArray tcpBytes;
    int sends = 0;
    bool isTcp = false;
    bool isFinished = false;
};

DnsJob::DnsJob(DnsServer server, DnsMessage message, std::chrono::milliseconds deadline, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(server), std::move(message), deadline))
{
}

DnsJob::~DnsJob() = default;

void DnsJob::start()
{
    QTimer::singleShot(0, d.get(), [this] { d->begin(); });
}

void DnsJob::Private::begin()
{
    end.setSingleShot(true);
    connect(&end, &QTimer::timeout, this, [this] { finish(failed(Failure::Kind::Timeout, server.address.toString())); });
    end.start(deadline);
    again.setSingleShot(true);
    connect(&again, &QTimer::timeout, this, [this] { sendUdp(); });
    udp.setProxy(QNetworkProxy::NoProxy);
    tcp.setProxy(QNetworkProxy::NoProxy);
    // Connected: the system itself drops what comes from another address or port, and tells a refused port at once.
    connect(&udp, &QUdpSocket::readyRead, this, [this] { readUdp(); });
    connect(&udp, &QUdpSocket::errorOccurred, this, [this] {
        finish(failed(Failure::Kind::Unreachable, server.address.toString() + u": "_s + udp.errorString()));
    });
    connect(&udp, &QUdpSocket::connected, this, [this] { sendUdp(); });
    udp.connectToHost(server.address, server.port);
}

void DnsJob::Private::sendUdp()
{
    if (isTcp || isFinished || ++sends > mostSends)
        return;
    if (udp.write(message.wire) < 0)
        return finish(failed(Failure::Kind::Unreachable, server.address.toString() + u": "_s + udp.errorString()));
    again.start(deadline / (mostSends + 1));
}

void DnsJob::Private::readUdp()
{
    while (!isFinished && !isTcp && udp.hasPendingDatagrams()) {
        QByteArray bytes(udp.pendingDatagramSize(), '\0');
        const qint64 size = udp.read(bytes.data(), bytes.size());
        if (size < 0)
            return;
        bytes.truncate(size);
        const auto answer = readDnsAnswer(bytes, message);
        if (!answer)
            continue; // somebody else's, or forged: the right one may still come
        if (answer->isTruncated)
            return goTcp();
        finish(*answer);
    }
}

// RFC 7766: the same question again over TCP, two bytes of length before the message.
void DnsJob::Private::goTcp()
{
    isTcp = true;
    again.stop();
    connect(&tcp, &QTcpSocket::connected, this, [this] {
        QByteArray length(2, '\0');
        qToBigEndian(static_cast<quint16>(message.wire.size()), length.data());
        tcp.write(length + message.wire);
    });
    connect(&tcp, &QTcpSocket::readyRead, this, [this] { readTcp(); });
    connect(&tcp, &QTcpSocket::errorOccurred, this, [this] {
        finish(failed(Failure::Kind::Unreachable, server.address.toString() + u": "_s + tcp.errorString()));
    });
    tcp.connectToHost(server.address, server.port);
}

void DnsJob::Private::readTcp()
{
    tcpBytes += tcp.readAll();
    if (tcpBytes.size() < 2)
        return;
    const quint16 length = qFromBigEndian<quint16>(tcpBytes.constData());
    if (tcpBytes.size() < 2 + length)
        return;
    finish(readDnsAnswer(tcpBytes.mid(2, length), message));
}

void DnsJob::Private::finish(const Result<DnsAnswer> &answer)
{
    if (std::exchange(isFinished, true))
        return;
    end.stop();
    again.stop();
    udp.disconnect(this);
    tcp.disconnect(this);
    emit q->finished(answer);
}

} // namespace doorplate
