// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// From readings to one address, or why not. Pure.
#pragma once

#include "core/detect/source.h"
#include "core/model/observation.h"

namespace doorplate {

struct AgreementRule {
    std::optional<Address> known; // the address that was last accepted
    int witnesses = 2;            // independent ones (another operator or another method) for any other address
};

// Only global addresses of the family count. The owner's own source (Source::isOwners) is believed alone. Two different
// addresses with enough witnesses each is no agreement. The failure's detail names who said what.
Result<Address> agree(const QList<Reading> &readings, const QList<Source> &asked, const AgreementRule &rule);

// Whether more answers can still change the result: the job stops early when not.
bool isSettled(const QList<Reading> &readings, const QList<Source> &asked, const AgreementRule &rule);

} // namespace doorplate
