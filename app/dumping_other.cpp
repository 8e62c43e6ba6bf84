// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dumping.h"

#if !defined(_WIN32)
#include <sys/resource.h>
#endif

namespace doorplate {

void refuseToBeDumped()
{
#if !defined(_WIN32)
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#endif
}

} // namespace doorplate
