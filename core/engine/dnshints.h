// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Between the full checks, a DNS source is asked now and then whether the public address is still the same: one datagram
// of some 60 bytes each way and one wake-up, two to three times in two minutes. Where a router does not announce, that is
// what notices a change. What it says is believed for nothing but "look now".
#pragma once

#include "core/model/address.h"
#include "core/model/result.h"

#include <QMap>
#include <QObject>

#include <chrono>

namespace doorplate {

class Engine;
struct Reading;
struct Source;

class DnsHints : public QObject
{
    Q_OBJECT

public:
    // The engine outlives it.
    explicit DnsHints(Engine &engine, QObject *parent = nullptr);

    // Once the engine has started.
    void start();

    // Between two questions, the longer one being the period within which a change is noticed.
    static constexpr std::chrono::milliseconds leastPeriod{30'000};
    static constexpr std::chrono::milliseconds mostPeriod{60'000};

signals:
    // Another address than the agreed one, told for the first time by this source.
    void differed();

private:
    void follow();
    void schedule();
    void poll();
    void take(const Reading &reading);
    // Nothing where no enabled account asks DNS sources for this family, or where somebody else tells of a change.
    QList<Source> sources(AddressFamily family) const;
    bool isToldOtherwise(AddressFamily family) const;
    bool isWanted() const;

    Engine &m_engine;
    QMap<std::pair<QString, AddressFamily>, Address> m_said; // last, by each source
    int m_turn = 0;
    int m_asking = 0;
    int m_silent = 0; // polls in a row that nobody answered
    bool m_isAnswered = false;
    bool m_isScheduled = false;
    bool m_isStarted = false;
};

} // namespace doorplate
