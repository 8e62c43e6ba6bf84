// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the program starts at login, as the system really has it. The program implements it for its platform.
#pragma once

#include "core/model/result.h"

namespace doorplate {

class AutostartSwitch
{
public:
    virtual ~AutostartSwitch() = default;

    virtual bool isOn() const = 0;             // looked up now, never remembered
    virtual Result<void> setOn(bool isOn) = 0; // Storage with the system's words when it could not be done
};

} // namespace doorplate
