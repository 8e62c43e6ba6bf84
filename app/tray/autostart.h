// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the system starts Doorplate at login. Always read from the system itself: a person may have changed it there.
#pragma once

#include "core/model/result.h"

#include <QString>

namespace doorplate {

class Autostart
{
public:
    // The program to be started, with its full path; and, where it matters, the profile's folder.
    explicit Autostart(QString program, QString profile = {});

    bool isOn() const;
    Result<void> setOn(bool isOn) const;

private:
    QString m_program;
    QString m_profile;
};

} // namespace doorplate
