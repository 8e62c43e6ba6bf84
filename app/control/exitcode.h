// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What doorplatectl ends with: numbers that scripts depend on.
#pragma once

namespace doorplate {

enum class ExitCode {
    Done = 0,     // also when nothing had to change
    Refused = 1,  // at least one host was refused or failed
    Usage = 2,    // wrong options or values
    Settings = 3, // settings invalid or unreadable
    Held = 4,     // held, or no address agreed
    NoSecret = 5, // a secret could not be had or kept
    InUse = 6,    // another program owns the profile and cannot be reached
};

} // namespace doorplate
