// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Accounts as an inadyn.conf, so that nobody is locked in. Passwords are not in it: it would hold them in plain text.
#pragma once

#include "core/importers/imported.h"

namespace doorplate {

// What inadyn cannot say stands in a comment, beginning with "not in inadyn:".
QByteArray inadynFile(const QList<Account> &accounts, const Catalog &catalog);

} // namespace doorplate
