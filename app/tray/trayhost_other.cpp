// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Windows and macOS have a tray always.
#include "app/tray/trayhost.h"

#include <QSystemTrayIcon>

namespace doorplate {

TrayHost::TrayHost(QObject *parent) : QObject(parent) {}

void TrayHost::notice()
{
    emit changed();
}

bool TrayHost::isThere()
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

} // namespace doorplate
