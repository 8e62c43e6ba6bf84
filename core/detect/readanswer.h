// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the one address out of a DNS source's answer, or says why it cannot. Pure.
#pragma once

#include "core/detect/source.h"

namespace doorplate {

// Of the records of the type that was asked for, exactly one address, and authoritative where the source must be.
Result<Address> readAnswer(const DnsAnswer &answer, const Source &source, AddressFamily family);

} // namespace doorplate
