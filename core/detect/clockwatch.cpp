// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/clockwatch.h"

namespace doorplate {

using namespace std::chrono_literals;

ClockJump jumpBetween(const ClockLook &before, const ClockLook &after)
{
    const auto awake = after.awake - before.awake;
    const auto withSleep = after.withSleep - before.withSleep;
    if (withSleep - awake >= 1s)
        return ClockJump::Slept;
    const std::chrono::milliseconds wall(before.wall.msecsTo(after.wall));
    const auto drift = wall - withSleep;
    if (drift > 5s)
        return after.awake == after.withSleep ? ClockJump::Slept : ClockJump::Set;
    return drift < -5s ? ClockJump::Set : ClockJump::None;
}

void ClockWatch::look()
{
    const ClockLook now = ClockLook::now();
    const ClockJump jump = jumpBetween(std::exchange(m_before, now), now);
    switch (jump) {
    case ClockJump::None:
        return;
    case ClockJump::Slept:
        emit resumed();
        return;
    case ClockJump::Set:
        emit clockSet();
        return;
    }
}

} // namespace doorplate
