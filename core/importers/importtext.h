// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The translation context of what the importers tell people about other programs' files.
#pragma once

#include <QCoreApplication>

namespace doorplate {

struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

} // namespace doorplate
