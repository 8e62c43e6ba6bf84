// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// .ddns_go_config.yaml of ddns-go.
#pragma once

#include "core/importers/imported.h"

namespace doorplate {

ImportResult importDdnsGo(const QString &text, const ImportContext &context);

} // namespace doorplate
