// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Watches the home's router: its announcements, its events, and a question now and then. All of it is believed for
// nothing but "look now".
#pragma once

#include "core/detect/gateway.h"
#include "core/detect/routerjob.h"

#include <QObject>

#include <memory>

namespace doorplate {

class Network;

struct RouterWatchParts {
    GatewayLook gateway = systemGateway;
    std::function<RouterAsk(const Gateway &)> ask = [](const Gateway &router) { return RouterAsk{.gateway = router}; };
    quint16 announcePort = 5350;                 // of 224.0.0.1
    std::chrono::milliseconds period{30'000};    // between two questions, while the router answers
    std::chrono::milliseconds soon{2'000};       // after a question that failed where one was answered before; doubling
    std::chrono::milliseconds seldom{3'600'000}; // the longest pause before a router that is silent is asked again
};

class RouterWatch : public QObject
{
    Q_OBJECT

public:
    RouterWatch(Network &network, RouterWatchParts parts, QObject *parent);
    ~RouterWatch() override;

    // While it is not wanted, nothing is open and nothing wakes the computer.
    void setWanted(bool isWanted);
    // The network changed, or the computer slept: the router may be another one.
    void lookAgain();

    std::optional<RouterAnswer> answer() const; // the last one; nothing while the router is silent

signals:
    // Its address may have changed.
    void changed();
    // It began to answer, answers otherwise, or fell silent: answer() says which.
    void answerChanged();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace doorplate
