// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Whether an account can work, field by field: the same judgement for dialog, command line and files.
#pragma once

#include "core/model/account.h"
#include "core/model/credentials.h"
#include "core/model/fieldproblem.h"
#include "core/providers/catalog.h"

namespace doorplate {

// Errors first. `others` are the accounts whose names are taken. Secrets are not looked at here: see missingSecrets.
// Whether a chosen source exists is for who knows the sources; here it only has to be a name.
FieldProblems checkAccount(const Account &account, const Catalog &catalog, const QList<Account> &others);

// inadyn's path specifiers: %h %u %p %i %%. Problems name the specifier.
FieldProblems checkCustomPath(const QString &path);

// The keys of the secrets that the account needs and the credentials do not hold.
// What can be told of secrets before anything is sent: a TSIG key that is none.
FieldProblems checkTypedSecrets(const Account &account, const Description &description, const Credentials &typed);
QStringList missingSecrets(const Account &account, const Description &description, const Credentials &credentials);

// The names of one text as a person types them; those that cannot be read are told in problems and left out.
struct ReadDomains {
    QList<Hostname> hosts;
    FieldProblems problems; // of "domains"
};
ReadDomains readDomains(QStringView text, HostnameForm form);

// A URL pasted into a server field, taken apart into server, path and SSL; fields without one stay as they are. Paths
// that are filled already are only replaced by a pasted one.
Account withPastedUrlsSplit(const Account &account);

} // namespace doorplate
