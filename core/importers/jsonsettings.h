// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Settings that are JSON: config.json of ddns-updater, and Dynamic DNS of TrueNAS (what its API answers at /dyndns, or a
// row of its table services_dynamicdns as sqlite3 prints it).
#pragma once

#include "core/importers/imported.h"

namespace doorplate {

// Broken JSON gives its line.
ImportResult importDdnsUpdater(const QString &text, const ImportContext &context);
ImportResult importTrueNas(const QString &text, const ImportContext &context);

} // namespace doorplate
