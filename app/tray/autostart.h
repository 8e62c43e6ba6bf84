// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the system starts Doorplate at login. Always read from the system itself: a person may have changed it there.
#pragma once

#include "ui/settings/autostartswitch.h"

#include <QString>

namespace doorplate {

class Autostart : public AutostartSwitch
{
public:
    // The program to be started, with its full path; and, where it matters, the profile's folder.
    explicit Autostart(QString program, QString profile = {});

    bool isOn() const override;
    Result<void> setOn(bool isOn) override;

private:
    QString m_program;
    QString m_profile;
};

} // namespace doorplate
