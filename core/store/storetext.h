// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The translation context of what the store tells people: notes about files, and problems in them.
#pragma once

#include <QCoreApplication>

namespace doorplate {

struct StoreText {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

} // namespace doorplate
