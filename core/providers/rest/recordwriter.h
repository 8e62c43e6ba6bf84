// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes one record as the recipe tells it, then publishes it and waits for it where that is needed. Never removes a record
// but the one that it has replaced.
#pragma once

#include "core/providers/rest/recordreader.h"

namespace doorplate {

class RecordWriter
{
public:
    RecordWriter(const RestRecipe &recipe, const UpdateWish &wish, Asker &asker, RecordReader &records);

    Or<Outcome> write(const Hostname &host, const Choice &choice);
    Or<void> remove(const Choice &choice);

private:
    Or<bool> send(const RestRequest &what, const QJsonValue &record);
    void keepMembers(const RestRequest &what, const QJsonValue &record, HttpRequest &request) const;
    Or<bool> replace(const Hostname &host, const Choice &choice);
    Or<void> refuseAlias();
    Or<void> publish(const QJsonValue &answer);
    Or<void> poll(const QJsonValue &answer);
    void takeRecord(const Choice &choice);
    void insertValues(const QJsonValue &all);
    void setTtl(const QJsonValue &asRead);

    const RestRecipe &m_recipe;
    const UpdateWish &m_wish;
    Asker &m_asker;
    RecordReader &m_records;
    QJsonValue m_written; // the answer to the last write
};

} // namespace doorplate
