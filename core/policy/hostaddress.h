// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// From what was agreed on for this network to what one name is to point to: the same, or another device's address under
// the same prefix. Pure.
#pragma once

#include "core/model/account.h"
#include "core/model/observation.h"

namespace doorplate {

// Misconfigured when the name's host id cannot be read; the agreement's own failure where there is none.
Result<Address> addressFor(const Account &account, const Hostname &host, const Result<Address> &agreed);

// The observation as it counts for this name.
Observation observedFor(const Account &account, const Hostname &host, const Observation &observation);

// Whether any of the names is another device's.
bool hasOtherDevices(const Account &account, AddressFamily family);

} // namespace doorplate
