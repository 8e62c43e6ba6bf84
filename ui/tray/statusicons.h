// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The tray's icon for each state: the door plate, and over its corner the state's sign, told by shape and not by colour
// alone. Made when first asked for.
#pragma once

#include "core/model/accountstatus.h"

#include <QIcon>
#include <QMap>

namespace doorplate {

class StatusIcons
{
public:
    QIcon icon(HostState state);

    // One picture of that many pixels; for panels between 16 and 64 pixels.
    static QImage picture(HostState state, int side);

private:
    QMap<HostState, QIcon> m_icons;
};

} // namespace doorplate
