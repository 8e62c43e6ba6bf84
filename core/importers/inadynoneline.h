// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// inadyn.conf of version 1: the options of the command line, one after another, with or without their dashes.
#pragma once

#include "core/importers/imported.h"

namespace doorplate {

ImportResult importInadynOneLine(const QString &text, const ImportContext &context);

} // namespace doorplate
