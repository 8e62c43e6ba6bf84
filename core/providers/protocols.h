// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// From description to protocol: the one list of what is coded.
#pragma once

#include "core/providers/description.h"
#include "core/providers/protocol.h"

#include <memory>

namespace doorplate {

// Never null: a description that names an unknown protocol gives one whose first step is Misconfigured.
std::unique_ptr<Protocol> protocolFor(const Description &description);

// What a coded protocol knows to be wrong with an account's fields; of secrets only where the credentials have them. Empty
// for all others.
FieldProblems problemsOf(const Description &description, const Account &account, const Credentials &credentials = {});

// The names that "coded" may have in a provider file.
QStringList codedProtocols();
// The first server that the protocol's data names; empty when the person names it.
QString serverOf(const QJsonObject &protocol);

} // namespace doorplate
