// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Windows and macOS: a look at the clocks twice a minute.
#include "core/detect/clockwatch.h"

#include <QSocketNotifier>
#include <QTimer>

namespace doorplate {

ClockLook ClockLook::now()
{
    using namespace std::chrono;
    const auto steady = duration_cast<milliseconds>(steady_clock::now().time_since_epoch());
    return {QDateTime::currentDateTimeUtc(), steady, steady};
}

ClockWatch::ClockWatch(QObject *parent) : QObject(parent)
{
    auto *timer = new QTimer(this);
    timer->setTimerType(Qt::VeryCoarseTimer);
    timer->start(std::chrono::seconds(30));
    connect(timer, &QTimer::timeout, this, &ClockWatch::look);
}

ClockWatch::~ClockWatch() = default;

void ClockWatch::arm() {}

} // namespace doorplate
