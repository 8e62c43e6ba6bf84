// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the account dialog starts from: the account, and what it must know of the world around it.
#pragma once

#include "core/model/account.h"

namespace doorplate {

// A fixed source that an address can be taken from ("interface:eth0": "Network adapter eth0").
struct SourceChoice {
    QString id;
    QString name;
};

struct AccountDraft {
    Account account; // its id is set, also when it is new
    bool isNew = false;
    QList<Account> others;     // whose names are taken
    QStringList storedSecrets; // the fields whose secret is kept already
    QString keychainName;      // empty: no keychain can be used
    QString keychainTrouble;   // why not, in a sentence
    QList<SourceChoice> sources;
    std::optional<Address> address; // the public address as last agreed, for the preview of a custom path
    std::optional<Address> network; // an IPv6 address of this network today, for the preview of another device's
};

} // namespace doorplate
