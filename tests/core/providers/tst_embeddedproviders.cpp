// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A program that links the core alone: are the provider files in it? Prints what it found; 0 = yes.
#include "core/providers/catalog.h"

#include <cstdio>

int main()
{
    const doorplate::Catalog catalog;
    const bool hasAll = catalog.problems().isEmpty() && catalog.find(u"dyndns") && catalog.find(u"custom");
    std::printf("%lld providers, %lld problems\n", static_cast<long long>(catalog.all().size()),
                static_cast<long long>(catalog.problems().size()));
    return hasAll ? 0 : 1;
}
