// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Time comes in by the door: the real clock in the programs, a fake one in tests.
#pragma once

#include <QDateTime>
#include <QObject>

#include <chrono>
#include <functional>

namespace doorplate {

class Clock
{
public:
    virtual ~Clock() = default;

    virtual QDateTime now() const = 0;                     // UTC; may jump
    virtual std::chrono::milliseconds elapsed() const = 0; // monotonic, also counts sleep where the system can
    // Calls back once after `delay` of monotonic time, unless context died first. A later call with the same context and
    // purpose replaces the earlier one; cancel drops it.
    virtual void callIn(std::chrono::milliseconds delay, QObject *context, const QString &purpose,
                        std::function<void()> call) = 0;
    virtual void cancel(QObject *context, const QString &purpose) = 0;
};

} // namespace doorplate
