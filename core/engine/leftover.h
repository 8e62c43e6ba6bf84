// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is remembered of names that are no longer there: it would be believed if they came back, and grow for ever.
#pragma once

#include "core/model/account.h"
#include "core/store/statefile.h"

namespace doorplate {

// How long the rows of an account stay that the accounts' file does not know: it may have been kept aside as broken, and
// come back mended by hand. An account that is removed here is forgotten at once, by StateFile::forgetAccount.
inline constexpr std::chrono::days patienceWithUnknownAccounts{30};

// The rows to forget after an edit: of names that were taken out, and all where another provider or another server takes
// the account's updates from now on, for what the old one accepted says nothing about the new one.
QMap<HostKey, HostMemory> leftByEdit(const Account &before, const Account &after, const StateFile &state);

// The rows to forget at the start, after edits by hand: of names that their account does not have, except where the
// account could not be read whole; and of accounts unknown for so long. Each with an empty memory, for remember().
QMap<HostKey, HostMemory> leftOver(const QList<Account> &accounts, const QStringList &unreadAccountIds,
                                   const StateFile &state, const QDateTime &now);

} // namespace doorplate
