// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signalwatch.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <qt_windows.h>

namespace doorplate {

namespace {

// Called on a thread of the system's; posting an event is what may be done there.
BOOL WINAPI tell(DWORD)
{
    if (QCoreApplication *application = QCoreApplication::instance())
        QMetaObject::invokeMethod(
            application, [] { QCoreApplication::quit(); }, Qt::QueuedConnection);
    return TRUE;
}

} // namespace

SignalWatch::SignalWatch(QObject *parent) : QObject(parent)
{
    SetConsoleCtrlHandler(tell, TRUE);
}

SignalWatch::~SignalWatch()
{
    SetConsoleCtrlHandler(tell, FALSE);
}

} // namespace doorplate
