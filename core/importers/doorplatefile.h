// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Doorplate's own export: accounts as accounts.json has them, and their secrets, if at all, in a sealed box.
#pragma once

#include "core/importers/imported.h"

namespace doorplate {

struct ExportedAccount {
    Account account;
    Credentials secrets; // those that are in the keychain, where they are wanted at all
};

// With a passphrase the secrets are in it, sealed; without one they are not. Fails with Storage when libcrypto does.
Result<QByteArray> doorplateFile(const QList<ExportedAccount> &accounts, const std::optional<Secret> &passphrase);

ImportResult importDoorplate(const QString &text, const ImportContext &context);

} // namespace doorplate
