// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The house's own drawings as icons: marks in colour, symbols tinted with the palette's text colour at the moment of
// painting, so that a switch between light and dark needs nothing.
#pragma once

#include "core/model/accountstatus.h"

#include <QIcon>

namespace doorplate {

// What kind of remark stands beside a text.
enum class Remark { Hint, Good, Warning, Danger };

QIcon symbolIcon(const QString &name); // resources/icons/symbol-<name>.svg
QIcon stateIcon(HostState state);      // a shape of its own for each state
QIcon remarkIcon(Remark remark);
QIcon applicationIcon();

// One drawing of resources/icons as a picture of exactly this many device pixels.
QImage drawing(const QString &name, QSize pixels);

} // namespace doorplate
