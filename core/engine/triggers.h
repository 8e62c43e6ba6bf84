// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What wakes the engine besides its own schedule: the network, the router, the clocks. Each is only a hint to look.
#pragma once

#include "core/detect/clockwatch.h"
#include "core/detect/networkwatch.h"
#include "core/detect/routerwatch.h"
#include "core/engine/dnshints.h"

namespace doorplate {

class Engine;

class Triggers : public QObject
{
    Q_OBJECT

public:
    // The engine outlives it.
    explicit Triggers(Engine &engine, RouterWatchParts router = {}, QObject *parent = nullptr);

    // Once the engine has started. The router is watched only while an enabled account could use it.
    void start();
    // From outside: the desktop says that the computer woke up.
    void resume();

private:
    void follow();
    void networkChanged();

    Engine &m_engine;
    RouterWatch m_router;
    DnsHints m_hints;
    NetworkWatch m_network;
    ClockWatch m_clock;
    bool m_isStarted = false;
};

} // namespace doorplate
