// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Asks the program that owns the profile one thing over its local socket.
#pragma once

#include "app/control/controlmessage.h"

#include <QLocalSocket>
#include <QObject>

#include <chrono>

namespace doorplate {

// A Failure is Unreachable (nobody listens there), Timeout, BadReply, or Misconfigured (another version).
class ControlJob : public QObject
{
    Q_OBJECT

public:
    ControlJob(QString path, const ControlRequest &request, std::chrono::milliseconds deadline, QObject *parent);
    ~ControlJob() override;

    void start();

signals:
    // Once, never from within start().
    void finished(const doorplate::Result<doorplate::ControlReply> &reply);

private:
    void read();
    void finish(const Result<ControlReply> &reply);

    QString m_path;
    QByteArray m_line;
    std::chrono::milliseconds m_deadline;
    QLocalSocket m_socket;
    bool m_isFinished = false;
};

} // namespace doorplate
