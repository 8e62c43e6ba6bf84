// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Elements of lists in answers: which are there, which are meant, what is taken from one and kept of it. Pure.
#pragma once

#include "core/model/address.h"
#include "core/providers/rest/restrecipe.h"
#include "core/providers/rules.h"

namespace doorplate {

// Nothing when the answer has no list there (and should).
std::optional<QJsonArray> elementsOf(const RestList &list, const QJsonValue &answer);
bool passes(const Checks &checks, const QJsonValue &element);   // each
bool isCaught(const Checks &checks, const QJsonValue &element); // any
// Lower case, without a dot at the end; "@" and "" are the same, "\052" is "*".
QString normalName(const QString &name);
// The texts at the pointers, joined by dots where they are not empty, normalised.
QString nameOf(const QList<JsonPointer> &pointers, const QJsonValue &element);
// Undefined where there is none.
QJsonValue taken(const Take &take, const QJsonValue &from);
// The document with that place set; places on the way are made as objects, members of lists only replaced.
QJsonValue withValue(const QJsonValue &document, const QStringList &steps, const QJsonValue &value);
// `own` wins; objects are united member by member.
QJsonValue merged(const QJsonValue &kept, const QJsonValue &own);

// The names that may be the zone of a host, longest first: the host itself (a wildcard without its star), then one label
// less at a time.
QStringList zoneCandidates(const Hostname &host, int leastLabels);

// What the records of a name are to a wish.
struct Choice {
    enum class Kind {
        None,    // no record of that type
        Same,    // one of them holds the address already
        One,     // this one is to be changed
        Several, // nobody can tell which
        Alias,   // a CNAME or the like stands there instead
        Managed, // a record that may not be changed
    };

    Kind kind = Kind::None;
    QJsonValue element;         // Same, One, Managed
    std::optional<Address> old; // what it holds
    qsizetype index = 0;        // in a set: which of its values
    QString seen;               // what a person has to know: the records in their usual form
};

struct Sought {
    QString name; // normalised
    QString type; // "A"
    Address address;
    std::optional<Address> last; // what the provider last accepted: our own record among several
};
Choice choose(const RecordsRecipe &recipe, const QJsonArray &elements, const Sought &sought);
// The record that still holds the address from before, where the new one stands beside it (an interrupted replacement).
std::optional<Choice> leftOver(const RecordsRecipe &recipe, const QJsonArray &elements, const Sought &sought);
// The values of a set (or the comma list of one) with one of them replaced.
QJsonValue newValues(const RecordsRecipe &recipe, const Choice &choice, const QJsonValue &fresh,
                     const Address &address);

} // namespace doorplate
