// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the parts of a record API's recipe that stand in several of its places: requests with their answers, lists, checks.
#pragma once

#include "core/providers/partreader.h"
#include "core/providers/rest/restrecipe.h"

namespace doorplate {

class RestPartReader
{
public:
    explicit RestPartReader(const Description &description) : m_description(description), m_parts(description) {}

protected:
    using Need = ObjectReader::Need;

    // What it does not say itself, the protocol's answer says.
    std::optional<RestAnswer> readAnswer(ObjectReader &reader, const QString &key);
    Condition readAnyStatus(ObjectReader &reader);
    RestRequest readAsk(ObjectReader &reader, const QString &key, Need need,
                        PartReader::Methods methods = PartReader::Methods::Ordinary);
    void readList(ObjectReader &reader, RestList &list);
    QList<Take> readTakes(ObjectReader &reader);
    static JsonPointer pointer(ObjectReader &reader, const QString &key, const QString &text);
    static QStringList namesOf(const QList<Take> &takes);

    const Description &m_description;
    PartReader m_parts;
    RestAnswer m_answer; // the protocol's

private:
    RestRule readRule(ObjectReader &reader);
    Paging readPaging(ObjectReader &reader);
    Checks readChecks(ObjectReader &reader, const QString &key);
};

} // namespace doorplate
