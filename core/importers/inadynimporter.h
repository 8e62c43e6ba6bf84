// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// inadyn.conf of version 2; see inadyn.conf(5).
#pragma once

#include "core/importers/imported.h"

namespace doorplate {

ImportResult importInadyn(const QString &text, const ImportContext &context);

} // namespace doorplate
