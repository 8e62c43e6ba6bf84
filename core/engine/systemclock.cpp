// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/systemclock.h"

#include <algorithm>

#ifdef Q_OS_LINUX
#include <time.h>
#endif

namespace doorplate {

namespace {

// The timers are the context's children: they die with it, and are found again by name.
QTimer *timerOf(QObject *context, const QString &purpose)
{
    return context->findChild<QTimer *>(purpose, Qt::FindDirectChildrenOnly);
}

} // namespace

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

std::chrono::milliseconds SystemClock::elapsed() const
{
    using namespace std::chrono;
#ifdef Q_OS_LINUX
    timespec time{};
    if (clock_gettime(CLOCK_BOOTTIME, &time) == 0) // CLOCK_MONOTONIC stands still during sleep
        return duration_cast<milliseconds>(seconds(time.tv_sec) + nanoseconds(time.tv_nsec));
#endif
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch());
}

void SystemClock::callIn(std::chrono::milliseconds delay, QObject *context, const QString &purpose,
                         std::function<void()> call)
{
    cancel(context, purpose);
    auto *timer = new QTimer(context);
    timer->setObjectName(purpose);
    timer->setSingleShot(true);
    // A wake-up shared with others costs nothing; short waits keep their precision.
    timer->setTimerType(delay > std::chrono::seconds(2) ? Qt::CoarseTimer : Qt::PreciseTimer);
    QObject::connect(timer, &QTimer::timeout, context, [timer, call = std::move(call)] {
        timer->setObjectName({});
        timer->deleteLater();
        call();
    });
    // QTimer counts in an int: 24 days; no wait of ours is longer than the longest period, 10 days.
    timer->start(std::clamp(delay, std::chrono::milliseconds(0), std::chrono::milliseconds(std::chrono::days(24))));
}

void SystemClock::cancel(QObject *context, const QString &purpose)
{
    if (QTimer *timer = timerOf(context, purpose)) {
        timer->stop();
        timer->setObjectName({});
        timer->deleteLater();
    }
}

} // namespace doorplate
