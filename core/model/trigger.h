// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What woke a cycle.
#pragma once

#include <QString>

#include <optional>

namespace doorplate {

enum class Trigger { Start, Timer, User, Network, Resume, Router, Dns, Edited };

QString keyOf(Trigger trigger); // "start", "timer", "user", "network", "resume", "router", "dns", "edited"
std::optional<Trigger> triggerFromKey(QStringView key);

} // namespace doorplate
