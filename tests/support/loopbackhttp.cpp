// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/loopbackhttp.h"

#include <QSslConfiguration>
#include <QSslSocket>
#include <QTimer>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace doorplate {

namespace {

QByteArray headerOf(const HttpHeaders &headers, const QByteArray &name)
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

} // namespace

QByteArray LoopbackHttp::Request::header(const QByteArray &name) const
{
    return headerOf(headers, name);
}

LoopbackHttp::LoopbackHttp(const QHostAddress &address, QObject *parent) : QTcpServer(parent)
{
    if (!listen(address, 0))
        qFatal("no loopback port to be had: %s", qPrintable(errorString()));
}

void LoopbackHttp::useCertificate(const QSslCertificate &certificate, const QSslKey &key)
{
    m_certificate = certificate;
    m_key = key;
}

QUrl LoopbackHttp::url(const QString &pathAndQuery) const
{
    return QUrl((m_certificate.isNull() ? u"http://"_s : u"https://"_s) + nameAndPort() + pathAndQuery);
}

QString LoopbackHttp::nameAndPort() const
{
    const QString host = serverAddress().protocol() == QAbstractSocket::IPv6Protocol
                             ? u'[' + serverAddress().toString() + u']'
                             : serverAddress().toString();
    return host + u':' + QString::number(serverPort());
}

void LoopbackHttp::answer(const QByteArray &path, const Answer &answer)
{
    m_lasting.insert(path, answer);
}

void LoopbackHttp::answerOnce(const QByteArray &path, const Answer &answer)
{
    m_once[path].append(answer);
}

qsizetype LoopbackHttp::count(const QByteArray &path) const
{
    return std::count_if(m_requests.begin(), m_requests.end(), [&](const Request &r) { return r.path() == path; });
}

void LoopbackHttp::incomingConnection(qintptr handle)
{
    ++m_connections;
    auto *socket = m_certificate.isNull() ? new QTcpSocket(this) : new QSslSocket(this);
    socket->setSocketDescriptor(handle);
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
    connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
        m_received.remove(socket);
        socket->deleteLater();
    });
    if (auto *secure = qobject_cast<QSslSocket *>(socket)) {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setLocalCertificate(m_certificate);
        tls.setPrivateKey(m_key);
        secure->setSslConfiguration(tls);
        secure->startServerEncryption();
    }
}

void LoopbackHttp::read(QTcpSocket *socket)
{
    const QByteArray bytes = socket->readAll();
    m_bytesReceived += bytes.size();
    QByteArray &received = m_received[socket];
    received += bytes;
    if (received.startsWith('\x16')) { // a TLS hello on a plain port: what web servers say to that
        socket->write("HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n");
        return socket->disconnectFromHost();
    }
    const qsizetype headEnd = received.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return;
    const QList<QByteArray> lines = received.left(headEnd).split('\n');
    const QList<QByteArray> first = lines.front().trimmed().split(' ');
    Request request{first.value(0), first.value(1), {}, {}};
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.append({line.left(colon).trimmed(), line.mid(colon + 1).trimmed()});
    }
    const qsizetype length = request.header("Content-Length").toLongLong();
    if (received.size() < headEnd + 4 + length)
        return;
    request.body = received.mid(headEnd + 4, length);
    received.remove(0, headEnd + 4 + length);
    m_requests.append(request);
    const Answer answer = answerFor(request);
    emit requested(request);
    send(socket, answer);
}

LoopbackHttp::Answer LoopbackHttp::answerFor(const Request &request)
{
    QList<Answer> &once = m_once[request.path()];
    if (!once.isEmpty())
        return once.takeFirst();
    const auto lasting = m_lasting.constFind(request.path());
    if (lasting != m_lasting.cend())
        return *lasting;
    return m_answering ? m_answering(request) : Answer{404, "nothing here", {}, Manner::Whole};
}

void LoopbackHttp::send(QTcpSocket *socket, const Answer &answer)
{
    if (answer.manner == Manner::Silent)
        return;
    if (answer.manner == Manner::CutBefore)
        return socket->abort();
    if (answer.manner == Manner::Nonsense) {
        socket->write(answer.body);
        return socket->disconnectFromHost();
    }
    QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + " Answer\r\n";
    for (const auto &[name, value] : answer.headers)
        head += name + ": " + value + "\r\n";
    if (headerOf(answer.headers, "Content-Type").isEmpty())
        head += "Content-Type: text/plain\r\n";
    const qsizetype promised = answer.manner == Manner::Drip ? 1'000'000 : answer.body.size();
    head += "Content-Length: " + QByteArray::number(promised) + "\r\nConnection: close\r\n\r\n";
    if (answer.manner == Manner::CutWithin) {
        socket->write(head + answer.body.left(answer.body.size() / 2));
        socket->disconnectFromHost();
        return;
    }
    if (answer.manner == Manner::Drip) {
        socket->write(head);
        auto *drop = new QTimer(socket);
        connect(drop, &QTimer::timeout, socket, [socket] { socket->write("1"); });
        drop->start(20ms);
        return;
    }
    socket->write(head + answer.body);
    socket->disconnectFromHost();
}

} // namespace doorplate
