// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dumping.h"

#include <sys/prctl.h>
#include <sys/resource.h>

namespace doorplate {

void refuseToBeDumped()
{
    // prctl(2) also closes /proc/PID/mem and ptrace(2); the limit is for a program that runs a crash handler by a pipe.
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
}

} // namespace doorplate
