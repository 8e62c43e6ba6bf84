// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Where desktop notifications go. The tray's own balloon is one way (ui/tray/traynotifications.h); the program may bring
// a better one of its system.
#pragma once

#include <QString>

namespace doorplate {

class Notifications
{
public:
    enum class Kind { Information, Trouble, NeedsYou };

    virtual ~Notifications() = default;
    virtual void show(const QString &title, const QString &text, Kind kind) = 0;
};

} // namespace doorplate
