// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the zone that a host lies in, as the recipe tells it, and says it in the values: zone, sub and what its requests need.
#pragma once

#include "core/providers/rest/asker.h"

namespace doorplate {

class ZoneSearch
{
public:
    ZoneSearch(const RestRecipe &recipe, Asker &asker, bool hasZoneField);

    // What the person typed, once the asker has its values.
    void begin();
    // Forgets the host before.
    void enter(const Hostname &host);
    Or<void> find(const Hostname &host);

    // Where the records of each candidate are asked for instead: the candidates, or one that is empty as there is nothing
    // left to be found.
    QStringList candidatesForRecords(const Hostname &host) const;
    void setZone(const QString &zone);

private:
    Or<void> search(const QStringList &candidates);
    // The element that is this zone, if there is one.
    Or<bool> enterElement(const QString &candidate, const QJsonArray &elements);
    void promiseZone();
    void promiseFound();

    const RestRecipe &m_recipe;
    Asker &m_asker;
    bool m_hasZoneField;
    QString m_typedZone;
    QString m_typedId; // where it makes the search needless
};

} // namespace doorplate
