// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the mouse wheel from changing a number or a choice that the person only meant to scroll past.
#pragma once

class QWidget;

namespace doorplate {

// For every spin box and combo box below `parent`, now.
void keepWheelCalm(QWidget &parent);

} // namespace doorplate
