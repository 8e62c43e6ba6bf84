// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/callbackserver.h"

#include <QNetworkProxy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>

namespace doorplate {

using namespace std::chrono_literals;

namespace {

constexpr qsizetype mostConnections = 4;
constexpr qsizetype mostBytes = qsizetype{16} * 1024;
constexpr std::chrono::milliseconds patience = 5s;
const QByteArray endOfHead = "\r\n\r\n";

// Nothing while the request is not whole yet; a request without a method when it never will be.
std::optional<CallbackRequest> readRequest(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf(endOfHead);
    if (end < 0)
        return bytes.size() >= mostBytes ? std::optional(CallbackRequest{}) : std::nullopt;
    CallbackRequest request;
    const auto lines = bytes.left(end).split('\n');
    const auto words = lines.front().trimmed().split(' ');
    if (words.size() != 3 || !words[2].startsWith("HTTP/1."))
        return CallbackRequest{};
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            request.headers.append({line.left(colon).trimmed(), line.mid(colon + 1).trimmed()});
    }
    bool isNumber = false;
    const qlonglong length = request.header("Content-Length").toLongLong(&isNumber);
    if (!isNumber || length < 0 || length > mostBytes - end)
        return CallbackRequest{};
    request.body = bytes.mid(end + endOfHead.size(), length);
    if (request.body.size() < length)
        return std::nullopt;
    request.method = words[0];
    request.path = words[1];
    return request;
}

} // namespace

QByteArray CallbackRequest::header(const QByteArray &name) const
{
    const auto found = std::ranges::find_if(
        headers, [&name](const auto &header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; });
    return found == headers.end() ? QByteArray() : found->second;
}

class CallbackServer::Private
{
public:
    Private(QHostAddress peer, Answering answering) : m_peer(std::move(peer)), m_answering(std::move(answering)) {}

    void take(QTcpSocket *socket);
    void read(QTcpSocket *socket);

    const QHostAddress m_peer;
    const Answering m_answering;
    QTcpServer m_server;
    QHash<QTcpSocket *, QByteArray> m_open;
};

void CallbackServer::Private::take(QTcpSocket *socket)
{
    if (!socket->peerAddress().isEqual(m_peer) || m_open.size() >= mostConnections) {
        socket->abort();
        socket->deleteLater();
        return;
    }
    m_open.insert(socket, {});
    QObject::connect(socket, &QTcpSocket::readyRead, &m_server, [this, socket] { read(socket); });
    QObject::connect(socket, &QTcpSocket::disconnected, &m_server, [this, socket] {
        m_open.remove(socket);
        socket->deleteLater();
    });
    QTimer::singleShot(patience, socket, [socket] { socket->abort(); });
    read(socket);
}

void CallbackServer::Private::read(QTcpSocket *socket)
{
    const auto open = m_open.find(socket);
    if (open == m_open.end())
        return;
    *open += socket->read(mostBytes - open->size());
    const auto request = readRequest(*open);
    if (!request)
        return;
    m_open.erase(open);
    const int status = request->method.isEmpty() ? 400 : m_answering(*request);
    socket->write("HTTP/1.1 " + QByteArray::number(status) + (status == 200 ? " OK" : " Refused")
                  + "\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
    socket->disconnectFromHost();
}

CallbackServer::CallbackServer(QHostAddress peer, Answering answering, QObject *parent)
    : QObject(parent),
      d(std::make_unique<Private>(std::move(peer), std::move(answering)))
{
    d->m_server.setProxy(QNetworkProxy::NoProxy);
    d->m_server.setMaxPendingConnections(int(mostConnections));
    connect(&d->m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = d->m_server.nextPendingConnection())
            d->take(socket);
    });
}

CallbackServer::~CallbackServer() = default;

quint16 CallbackServer::listen(const QHostAddress &own)
{
    return d->m_server.listen(own) ? d->m_server.serverPort() : 0;
}

} // namespace doorplate
