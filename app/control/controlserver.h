// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Listens for doorplatectl and for a second start, in the program that owns the profile. Only the same user gets in.
#pragma once

#include "app/control/controlmessage.h"

#include <QLocalServer>
#include <QObject>

#include <chrono>

class QLocalSocket;

namespace doorplate {

class ControlServer : public QObject
{
    Q_OBJECT

public:
    explicit ControlServer(ControlAnswerer answerer, QObject *parent = nullptr,
                           std::chrono::milliseconds patience = std::chrono::seconds(10));
    ~ControlServer() override;

    // Whoever calls this owns the profile, so a socket that lies there is a dead program's and is replaced.
    Result<void> listen(const QString &path);

private:
    void greet();
    void hear(QLocalSocket *socket);

    ControlAnswerer m_answerer;
    std::chrono::milliseconds m_patience; // for the whole request to arrive
    QLocalServer m_server;
};

} // namespace doorplate
