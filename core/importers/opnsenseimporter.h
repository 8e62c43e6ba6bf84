// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// OPNsense's config.xml, or the section OPNsense/DynDNS of it (model 1.5 of the plugin os-ddclient).
#pragma once

#include "core/importers/imported.h"

namespace doorplate {

ImportResult importOpnSense(const QString &text, const ImportContext &context);

} // namespace doorplate
