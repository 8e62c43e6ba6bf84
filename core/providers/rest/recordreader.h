// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the records of a host and judges them: none, the same already, the one to be changed, or something that stands in
// the way.
#pragma once

#include "core/providers/rest/elements.h"
#include "core/providers/rest/zonesearch.h"

namespace doorplate {

class RecordReader
{
public:
    RecordReader(const RestRecipe &recipe, const UpdateWish &wish, Asker &asker, ZoneSearch &zones);

    // Where the zone is not known yet, it is after this.
    Or<QJsonArray> read(const Hostname &host, Asker::When when);
    Sought sought(const Hostname &host);
    // None, Same or One; anything else is the outcome of the host.
    Or<Choice> chosen(const Hostname &host, const QJsonArray &elements);

private:
    Or<QJsonArray> detailed(const QJsonArray &elements);

    const RestRecipe &m_recipe;
    const UpdateWish &m_wish;
    Asker &m_asker;
    ZoneSearch &m_zones;
};

} // namespace doorplate
