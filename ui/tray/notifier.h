// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Turns notices into notifications, as far as the person wants them.
#pragma once

#include "core/policy/notices.h"
#include "core/store/settings.h"
#include "ui/tray/notifications.h"

namespace doorplate {

class Speaker;

class Notifier
{
public:
    Notifier(const Speaker &speaker, Notifications &notifications);

    void setSettings(const Settings &settings) { m_settings = settings; }
    void tell(const Notice &notice);
    void sendTest();
    void tellAboutTray(); // the window was closed, the program goes on

private:
    bool isWanted(Notice::Kind kind) const;

    const Speaker &m_speaker;
    Notifications &m_notifications;
    Settings m_settings;
};

} // namespace doorplate
