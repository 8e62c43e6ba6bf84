// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// logind's PrepareForSleep(false), org.freedesktop.login1(5).
#include "app/resumewatch.h"

#include <QDBusConnection>
#include <QFileInfo>

namespace doorplate {

using namespace Qt::StringLiterals;

ResumeWatch::ResumeWatch(QObject *parent) : QObject(parent)
{
    // Without a system bus (containers, chroots) there is nothing to connect to, and no reason to try.
    if (qEnvironmentVariableIsEmpty("DBUS_SYSTEM_BUS_ADDRESS") && !QFileInfo::exists(u"/run/dbus/system_bus_socket"_s))
        return;
    // Qt DBus takes slots by their text form alone.
    QDBusConnection::systemBus().connect(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s,
                                         u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, this,
                                         SLOT(prepareForSleep(bool)));
}

void ResumeWatch::prepareForSleep(bool isAboutToSleep)
{
    if (!isAboutToSleep)
        emit resumed();
}

} // namespace doorplate
