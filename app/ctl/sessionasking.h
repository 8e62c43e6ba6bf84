// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Passwords that are to be asked for after each start: asked for here, when somebody sits at the terminal.
#pragma once

#include "app/ctl/terminal.h"

namespace doorplate {

class Services;

// Of every enabled account; what is not given leaves its account held.
void askSessionSecrets(Services &services, const Terminal &terminal);

} // namespace doorplate
