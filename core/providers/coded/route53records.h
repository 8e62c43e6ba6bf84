// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Record sets of Route 53 (docs.aws.amazon.com/Route53/latest/APIReference/API_ResourceRecordSet.html): which of them holds
// the address of a name, and the change that puts another one there. An UPSERT replaces the whole set, so the set goes
// back as it was read: time to live, routing policy, health check and the other values with it.
#pragma once

#include "core/providers/coded/xmltree.h"
#include "core/providers/rest/elements.h"

namespace doorplate {

struct Route53Choice {
    Choice choice;
    XmlElement set{};        // One: the set as it was read
    bool isAliasSet = false; // the name has an alias target for this type, which has no values of its own
};

// Of the sets that have the sought name, whatever their type.
Route53Choice chooseSet(const QList<XmlElement> &sets, const Sought &sought);

// The set to be sent: the one read with one value replaced, or a new one. A TTL of nothing leaves it as it is.
XmlElement changedSet(const Route53Choice &found, const Address &address, std::optional<int> ttl);
XmlElement newSet(const QString &name, const Sought &sought, int ttl);

// The body of ChangeResourceRecordSets with this one UPSERT.
QByteArray upsertOf(const XmlElement &set);

} // namespace doorplate
