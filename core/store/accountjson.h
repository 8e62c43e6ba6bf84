// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// An account as accounts.json keeps it: the keys of interface.md, read with patience, since people edit them by hand.
#pragma once

#include "core/model/account.h"

#include <QJsonObject>

namespace doorplate {

QJsonObject toJson(const Account &account);
// Wrong types and unreadable names are named in problems ("domains: \"a b\" is not a host name"), not guessed at; the
// default stands. A period out of bounds is named and kept. A missing key takes its default; "domains" may also be one
// text with spaces, commas or semicolons. No problem ever says a value that may be a secret.
Account accountFromJson(const QJsonObject &object, QStringList *problems);
// What toJson would not write: keys of other versions and of the person.
QJsonObject unknownAccountKeys(const QJsonObject &object);

} // namespace doorplate
