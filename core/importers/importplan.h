// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What an import would do, before anything is written: which accounts are new, which are there already, which cannot be.
#pragma once

#include "core/importers/imported.h"

namespace doorplate {

struct PlannedAccount {
    enum class Fate {
        Create,
        Same,       // an account with the same settings is there already, whatever its name
        Impossible, // see reasons
    };

    ImportedAccount imported; // with the id and the name that it would get
    Fate fate = Fate::Create;
    QString formerName;  // where the name was taken and had to be changed
    QString twin;        // Same: the name of the account that is there
    QStringList reasons; // Impossible: whole sentences

    bool operator==(const PlannedAccount &) const = delete;
};

QString keyOf(PlannedAccount::Fate fate); // "create", "same", "impossible"

// A name that is taken gets a number: "Home (2)". `existing` are the accounts of the profile.
QList<PlannedAccount> planImport(const Imported &imported, const Catalog &catalog, const QList<Account> &existing);

} // namespace doorplate
