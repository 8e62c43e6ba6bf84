// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// From the options of `account add` and `account set` to an account, and to the secrets that have to be typed. Pure.
#pragma once

#include "app/arguments.h"
#include "core/model/account.h"
#include "core/providers/catalog.h"

#include <expected>

namespace doorplate {

// A secret that is to be kept in the keychain, and where it comes from now.
struct TypedSecret {
    enum class From { Prompt, StandardInput };

    QString field;
    QString label; // what the provider calls it
    From from = From::Prompt;
    bool isOptional = false; // the provider can do without

    bool operator==(const TypedSecret &) const = default;
};

struct AccountEdit {
    Account account;
    QList<TypedSecret> secrets;
    QStringList notes; // what was understood differently from how it was typed
};

QList<OptionSpec> accountOptions();

// The account with the options applied; every problem at once when some cannot be. A new account needs its secrets.
std::expected<AccountEdit, QStringList> withOptions(Account account, bool isNew, const Arguments &arguments,
                                                    const Catalog &catalog);

} // namespace doorplate
