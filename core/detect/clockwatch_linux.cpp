// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/clockwatch.h"

#include <QSocketNotifier>

#include <sys/timerfd.h>
#include <time.h>
#include <unistd.h>

namespace doorplate {

namespace {

std::chrono::milliseconds elapsedOf(clockid_t clock)
{
    using namespace std::chrono;
    timespec time{};
    clock_gettime(clock, &time);
    return duration_cast<milliseconds>(seconds(time.tv_sec) + nanoseconds(time.tv_nsec));
}

} // namespace

ClockLook ClockLook::now()
{
    return {QDateTime::currentDateTimeUtc(), elapsedOf(CLOCK_MONOTONIC), elapsedOf(CLOCK_BOOTTIME)};
}

ClockWatch::ClockWatch(QObject *parent)
    : QObject(parent),
      m_timer(::timerfd_create(CLOCK_REALTIME, TFD_CLOEXEC | TFD_NONBLOCK))
{
    if (m_timer < 0)
        return; // the periods notice, only later
    arm();
    m_notifier = new QSocketNotifier(m_timer, QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        // ECANCELED, or the far end of time itself; either way it is armed anew.
        quint64 expirations = 0;
        [[maybe_unused]] const auto size = ::read(m_timer, &expirations, sizeof expirations);
        arm();
        look();
    });
}

ClockWatch::~ClockWatch()
{
    delete m_notifier;
    if (m_timer >= 0)
        ::close(m_timer);
}

// timerfd_create(2): a timer far in the future is cancelled when the clock is set, and the kernel sets it on waking up.
void ClockWatch::arm()
{
    itimerspec far{};
    far.it_value.tv_sec = ::time(nullptr) + time_t{100} * 365 * 86400;
    ::timerfd_settime(m_timer, TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &far, nullptr);
}

} // namespace doorplate
