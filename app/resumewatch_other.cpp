// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Windows and macOS: after a sleep their timers are late, and the engine's watchdog and the network's events notice.
#include "app/resumewatch.h"

namespace doorplate {

ResumeWatch::ResumeWatch(QObject *parent) : QObject(parent) {}

void ResumeWatch::prepareForSleep(bool isAboutToSleep)
{
    if (!isAboutToSleep)
        emit resumed();
}

} // namespace doorplate
