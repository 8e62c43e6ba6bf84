// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The name (SSID) of the Wi-Fi network that an interface is in. Asks the driver and sends nothing.
#pragma once

#include <QString>

namespace doorplate {

// Empty for a cable, without a connection, and where the system does not tell (everywhere but Linux).
QString wirelessName(const QString &interface);

} // namespace doorplate
