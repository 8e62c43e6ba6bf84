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

// Only global addresses of the family count. The owner's own source (Source::isOwners) is believed alone. What a source
// that the owner named without trusting it (Source::isNamed) says needs its witnesses like any other, and nothing else
// can be agreed on against it; only where it has no usable answer may the others agree among themselves. Two different
// addresses with enough witnesses each is no agreement. The failure's detail names who said what.
//
// All DNS sources together are one witness: plain DNS is not signed, and one box on the way (the router of a café, a
// provider that answers every port 53 itself) can speak for all of them. When the owner's only source failed, its own
// failure is the reason.
Result<Address> agree(const QList<Reading> &readings, const QList<Source> &asked, const AgreementRule &rule);

// Whether more answers can still change the result: the job stops early when not. An agreed address is settled.
bool isSettled(const QList<Reading> &readings, const QList<Source> &asked, const AgreementRule &rule);

// How many independent witnesses the best supported address has so far.
int bestSupport(const QList<Reading> &readings);
// Two sources of the same witness support an address no better than one.
QString witnessOf(const Source &source);

} // namespace doorplate
