// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Passwords pass through the memory of these programs: nobody else is to read it, neither in a core file nor live.
#pragma once

namespace doorplate {

// From here on no core file is written, and no other process of the same user can attach or read our memory (root can).
// Where the system has nothing of the kind, nothing happens.
void refuseToBeDumped();

} // namespace doorplate
