// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Tells when the computer slept or its clock was set, by comparing clocks; nothing is asked over any bus. On Linux the
// kernel says so itself and nothing is polled.
#pragma once

#include <QDateTime>
#include <QObject>

#include <chrono>

class QSocketNotifier;

namespace doorplate {

// The clocks of one moment.
struct ClockLook {
    QDateTime wall;                         // UTC; may be set
    std::chrono::milliseconds awake{0};     // monotonic, stands still during sleep
    std::chrono::milliseconds withSleep{0}; // monotonic, goes on during sleep; equal to awake where the system has none

    static ClockLook now();
};

enum class ClockJump { None, Slept, Set };

// Pure. What happened between two looks: sleep of a second or more, or a clock that went forward or back by more than 5 s
// against the one that cannot be set. Without a clock that goes on during sleep, a jump forward may be either: Slept.
ClockJump jumpBetween(const ClockLook &before, const ClockLook &after);

class ClockWatch : public QObject
{
    Q_OBJECT

public:
    explicit ClockWatch(QObject *parent = nullptr);
    ~ClockWatch() override;

signals:
    void resumed();
    void clockSet();

private:
    void look();
    void arm();

    ClockLook m_before = ClockLook::now();
    int m_timer = -1;
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace doorplate
