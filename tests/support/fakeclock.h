// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A clock that stands until it is turned: a month of retries in a millisecond.
#pragma once

#include "core/engine/clock.h"

#include <QPointer>

#include <map>

namespace doorplate {

class FakeClock : public Clock
{
public:
    explicit FakeClock(QDateTime start = QDateTime(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC));

    QDateTime now() const override { return m_now; }
    std::chrono::milliseconds elapsed() const override { return m_elapsed; }
    void callIn(std::chrono::milliseconds delay, QObject *context, const QString &purpose,
                std::function<void()> call) override;
    void cancel(QObject *context, const QString &purpose) override;

    // Turns both times, making each call that falls due at its own moment.
    void advance(std::chrono::milliseconds by);
    // Turns to the next call and makes it; how far that was, or nothing when none waits.
    std::optional<std::chrono::milliseconds> advanceToNext();
    // The wall clock jumps, elapsed time does not: somebody set it.
    void jumpTo(const QDateTime &now) { m_now = now; }
    qsizetype waiting() const;
    qsizetype waiting(const QString &purpose) const; // calls of that purpose, whoever wants them
    std::optional<std::chrono::milliseconds> nextIn() const;

private:
    struct Call {
        QPointer<QObject> context;
        QString purpose;
        std::function<void()> call;
    };

    QDateTime m_now;
    std::chrono::milliseconds m_elapsed{0};
    std::multimap<std::chrono::milliseconds, Call> m_calls;
};

} // namespace doorplate
