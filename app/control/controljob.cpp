// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/control/controljob.h"

#include <QTimer>

namespace doorplate {

using namespace Qt::StringLiterals;

ControlJob::ControlJob(QString path, const ControlRequest &request, std::chrono::milliseconds deadline, QObject *parent)
    : QObject(parent),
      m_path(std::move(path)),
      m_line(toLine(request)),
      m_deadline(deadline)
{
    connect(&m_socket, &QLocalSocket::connected, this, [this] { m_socket.write(m_line); });
    connect(&m_socket, &QLocalSocket::errorOccurred, this, [this](QLocalSocket::LocalSocketError error) {
        if (error != QLocalSocket::PeerClosedError) // which disconnected tells, after the last bytes
            finish(failed(Failure::Kind::Unreachable, m_socket.errorString()));
    });
    connect(&m_socket, &QLocalSocket::readyRead, this, &ControlJob::read);
    connect(&m_socket, &QLocalSocket::disconnected, this,
            [this] { finish(failed(Failure::Kind::BadReply, tr("the running program ended before it answered"))); });
}

ControlJob::~ControlJob()
{
    m_socket.disconnect(this); // closing it says so to whoever listens
}

void ControlJob::start()
{
    QTimer::singleShot(m_deadline, this, [this] {
        finish(failed(Failure::Kind::Timeout, tr("the running program did not answer in time")));
    });
    // A local socket connects or fails within the call, and its signals would come from there.
    QTimer::singleShot(0, this, [this] { m_socket.connectToServer(m_path); });
}

void ControlJob::read()
{
    if (m_socket.bytesAvailable() > controlReplyLimit)
        finish(failed(Failure::Kind::BadReply, u"more than 16 MiB"_s));
    else if (m_socket.canReadLine())
        finish(replyFromLine(m_socket.readLine()));
}

void ControlJob::finish(const Result<ControlReply> &reply)
{
    if (m_isFinished)
        return;
    m_isFinished = true;
    m_socket.abort();
    emit finished(reply);
}

} // namespace doorplate
