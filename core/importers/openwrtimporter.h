// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// OpenWrt's /etc/config/ddns, in the syntax of UCI.
#pragma once

#include "core/importers/imported.h"

namespace doorplate {

ImportResult importOpenWrt(const QString &text, const ImportContext &context);

} // namespace doorplate
