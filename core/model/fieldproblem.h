// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with one field of an account; core/text makes the sentence.
#pragma once

#include <QList>
#include <QString>

namespace doorplate {

struct FieldProblem {
    enum class Kind {
        Missing,           // needed and empty
        UnknownProvider,   // detail: the id
        ClosedProvider,    // detail: what to use instead
        NotAServer,        // detail: the piece that is not understood
        PathHasScheme,     // a URL stands where a path belongs
        UnknownSpecifier,  // detail: the specifier, "%x"
        LoneSpecifier,     // a % at the end
        NotAHostname,      // detail: the name
        NotAFullName,      // detail: the name; a dot is missing
        DuplicateHostname, // detail: the name
        TooManyHostnames,  // detail: how many are allowed
        PeriodTooShort,
        PeriodTooLong,
        DuplicateName,      // of the account
        ControlCharacter,   // a line break or the like where none may be
        TooLong,            // detail: how many characters are allowed
        NoFamily,           // IPv4 and IPv6 both off
        FamilyUnsupported,  // detail: "ipv4" or "ipv6"
        UnknownSource,      // detail: the source id
        UnencryptedSecret,  // SSL is off: the password travels in the clear (a warning)
        NotForThisProvider, // a custom field of another provider (a warning)
        SecretInField,      // a password typed into a URL
        NotAHostId,         // detail: what is no host id
        HostIdTooLong,      // detail: the host id; it has bits where the network's prefix stands
        PrefixOutOfRange,   // of the IPv6 prefix length
        NotOneOfTheNames,   // detail: a name that the account does not have
        Explained,          // detail: the whole sentence, from who knows this field alone
    };

    QString field; // the key of interface.md: "customServer", "domains", …
    Kind kind = Kind::Missing;
    QString detail;
    bool isWarning = false;

    bool operator==(const FieldProblem &) const = default;
};

using FieldProblems = QList<FieldProblem>;

} // namespace doorplate
