// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Whether an account can work, field by field: the same judgement for dialog, command line and files.
#pragma once

#include "core/model/account.h"
#include "core/model/fieldproblem.h"
#include "core/providers/catalog.h"

namespace doorplate {

// Errors first. `others` are the accounts whose names are taken. Secrets are not looked at here: see missingSecrets.
FieldProblems checkAccount(const Account &account, const Catalog &catalog, const QList<Account> &others);

// inadyn's path specifiers: %h %u %p %i %%. Problems name the specifier.
FieldProblems checkCustomPath(const QString &path);

} // namespace doorplate
