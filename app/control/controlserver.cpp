// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/control/controlserver.h"

#include "core/log/categories.h"
#include "core/store/jsonfile.h"

#include <QFileInfo>
#include <QLocalSocket>
#include <QTimer>

#if !defined(Q_OS_WIN)
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace doorplate {

using namespace Qt::StringLiterals;

namespace {

// The folder's mode and the socket's mode say the same already; the kernel's word for who is at the other end is the
// one that cannot be got around.
bool isSameUser([[maybe_unused]] const QLocalSocket &socket)
{
#if defined(Q_OS_LINUX)
    ucred peer{};
    socklen_t length = sizeof peer;
    return getsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_PEERCRED, &peer, &length) == 0
           && peer.uid == geteuid();
#else
    return true;
#endif
}

#if !defined(Q_OS_WIN)
Result<void> ensurePrivateFolder(const QString &folder)
{
    if (auto made = ensureFolder(folder); !made)
        return made;
    const QFileInfo info(folder);
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
                        | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    if (info.isSymLink() || info.ownerId() != geteuid() || (info.permissions() & others))
        return failed(Failure::Kind::Storage,
                      ControlServer::tr("%1 is not a folder that only you can enter").arg(folder));
    return {};
}
#endif

void send(QLocalSocket *socket, const ControlReply &reply)
{
    socket->write(toLine(reply));
    socket->disconnectFromServer(); // once all is written
}

} // namespace

ControlServer::ControlServer(ControlAnswerer answerer, QObject *parent, std::chrono::milliseconds patience)
    : QObject(parent),
      m_answerer(std::move(answerer)),
      m_patience(patience)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &ControlServer::greet);
}

ControlServer::~ControlServer() = default;

Result<void> ControlServer::listen(const QString &path)
{
#if !defined(Q_OS_WIN)
    if (auto folder = ensurePrivateFolder(QFileInfo(path).absolutePath()); !folder)
        return folder;
#endif
    QLocalServer::removeServer(path);
    if (!m_server.listen(path))
        return failed(Failure::Kind::Storage, m_server.errorString());
    return {};
}

void ControlServer::greet()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        if (!isSameUser(*socket)) {
            qCWarning(logApp) << "Turned away another user at the control socket";
            socket->abort();
            socket->deleteLater();
            continue;
        }
        auto *patience = new QTimer(socket);
        patience->setObjectName(u"patience"_s);
        patience->setSingleShot(true);
        connect(patience, &QTimer::timeout, socket, &QLocalSocket::abort);
        patience->start(m_patience);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { hear(socket); });
        if (socket->bytesAvailable() > 0)
            hear(socket);
    }
}

void ControlServer::hear(QLocalSocket *socket)
{
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() > controlRequestLimit)
            socket->abort();
        return;
    }
    const QByteArray line = socket->readLine(controlRequestLimit + 1);
    disconnect(socket, &QLocalSocket::readyRead, this, nullptr); // one request for one connection
    delete socket->findChild<QTimer *>(u"patience"_s);
    const auto request = requestFromLine(line);
    if (!request) {
        send(socket, ControlReply{ExitCode::InUse, {}, {request.error().detail}});
        return;
    }
    m_answerer(*request, socket, [socket](const ControlReply &reply) { send(socket, reply); });
}

} // namespace doorplate
