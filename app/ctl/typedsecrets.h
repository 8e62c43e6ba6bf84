// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Asks the person at the terminal, or standard input, for the secrets of an account.
#pragma once

#include "app/ctl/accountoptions.h"
#include "app/ctl/terminal.h"
#include "core/model/credentials.h"

namespace doorplate {

// The error is a sentence: nobody to ask, or nothing typed.
std::expected<Credentials, QString> typedSecrets(const QList<TypedSecret> &wanted, const Terminal &terminal);

} // namespace doorplate
