// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The real clock: UTC from the system, elapsed time that goes on during sleep where the system counts it, coarse timers.
#pragma once

#include "core/engine/clock.h"

#include <QHash>
#include <QPointer>
#include <QTimer>

#include <memory>

namespace doorplate {

class SystemClock : public Clock
{
public:
    QDateTime now() const override;
    std::chrono::milliseconds elapsed() const override;
    void callIn(std::chrono::milliseconds delay, QObject *context, const QString &purpose,
                std::function<void()> call) override;
    void cancel(QObject *context, const QString &purpose) override;
};

} // namespace doorplate
