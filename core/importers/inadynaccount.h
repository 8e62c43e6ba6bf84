// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// One account of inadyn, whichever file it came from, as accounts of ours.
#pragma once

#include "core/importers/foreignaccount.h"

namespace doorplate {

struct InadynAccount {
    bool isCustom = false;
    QString id; // "default@dyndns.org:1"
    ImportPlace place;
    ForeignSettings settings; // keys of version 2
    bool isIpv6Allowed = false;
};

// More than one where a custom section has short names, which each take a path of their own. `client` is whose ids these
// are, by the catalogue's aliases.
QList<ImportedAccount> inadynAccounts(const InadynAccount &account, const ImportContext &context,
                                      const QString &client = QStringLiteral(u"inadyn"));

// All accounts of one file, with what stands before them and holds for the whole program.
Imported inadynImported(QList<InadynAccount> accounts, ForeignSettings globals, const ImportContext &context);

} // namespace doorplate
