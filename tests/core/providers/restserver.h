// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A made-up record API without a network: answers the requests of a protocol from a zone of records that it keeps, one
// record model each. What nobody should do (delete another record, replace a zone) it does, so that a test can see it.
#pragma once

#include "core/wire/http.h"

#include <QJsonObject>
#include <QList>

namespace doorplate {

struct ZoneRecord {
    int id = 0;
    QString name; // within the zone, "" at the apex
    QString type;
    QString value;
    QJsonObject extras; // ttl, comment, proxied, prio: what a person has set

    bool operator==(const ZoneRecord &) const = default;
};

class RestServer
{
public:
    enum class Model { Record, WholeRecord, Set, Replace, CommaList };

    RestServer(Model model, QList<ZoneRecord> kept) : records(std::move(kept)), m_model(model) {}

    HttpReply answer(const HttpRequest &request);
    // The file of a provider that speaks this server's language.
    static QByteArray provider(Model model);

    QList<ZoneRecord> records;

private:
    HttpReply list() const;
    HttpReply listSets(const QString &name) const;
    HttpReply write(const HttpRequest &request, const QStringList &path, const QJsonObject &body);

    Model m_model;
    int m_nextId = 1000;
};

} // namespace doorplate
