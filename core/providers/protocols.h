// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// From description to protocol: the one list of what is coded.
#pragma once

#include "core/providers/description.h"
#include "core/providers/protocol.h"

#include <memory>

namespace doorplate {

// Never null: a description that names an unknown protocol gives one whose first step is Misconfigured.
std::unique_ptr<Protocol> protocolFor(const Description &description);

} // namespace doorplate
