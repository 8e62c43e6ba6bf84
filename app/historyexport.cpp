// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/historyexport.h"

#include "core/store/recordjson.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace doorplate {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(HistoryExport)
};

QString answerOf(const HostRecord &host)
{
    if (!host.outcome)
        return kindKeyOf(host.decision) + u' ' + reasonKeyOf(host.decision);
    return *host.outcome ? keyOf((*host.outcome)->code) : keyOf(host.outcome->error().kind);
}

// Who said what was agreed on.
QString witnessesOf(const Observation &observation)
{
    QStringList names;
    for (const Reading &reading : observation.readings) {
        if (observation.agreed && reading.address && *reading.address == *observation.agreed)
            names.append(reading.source);
    }
    return names.join(u' ');
}

// What stood in the way: where something was sent all the same, the owner wanted it so.
QString hindrancesOf(const Observation &observation)
{
    QStringList kinds;
    for (const Hindrance &hindrance : observation.hindrances)
        kinds.append(keyOf(hindrance.kind));
    return kinds.join(u' ');
}

QJsonObject spanJson(const AddressSpan &span)
{
    return {{u"account"_s, span.accountName},
            {u"host"_s, span.host.ascii()},
            {u"family"_s, keyOf(span.family)},
            {u"address"_s, span.address.toString()},
            {u"from"_s, span.from.toUTC().toString(Qt::ISODate)},
            {u"until"_s, span.until ? QJsonValue(span.until->toUTC().toString(Qt::ISODate)) : QJsonValue()},
            {u"witnesses"_s, QJsonArray::fromStringList(span.witnesses)},
            {u"lagMilliseconds"_s, qint64(span.lag.count())}};
}

} // namespace

Table historyTable(const QList<CycleRecord> &records, Audience audience)
{
    const bool isForPeople = audience == Audience::People;
    const QString nothing = isForPeople ? u"-"_s : QString();
    Table table(isForPeople
                    ? QStringList{Words::tr("TIME"), Words::tr("ACCOUNT"), Words::tr("NAME"), Words::tr("FROM"),
                                  Words::tr("TO"), Words::tr("ANSWER"), Words::tr("SAID BY"), Words::tr("DESPITE")}
                    : QStringList{u"time"_s, u"account"_s, u"host"_s, u"from"_s, u"to"_s, u"answer"_s, u"witnesses"_s,
                                  u"despite"_s});
    for (const CycleRecord &record : records) {
        const QString time = isForPeople ? record.finished.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s)
                                         : record.finished.toUTC().toString(Qt::ISODate);
        const QString witnesses = witnessesOf(record.observation);
        const QString despite = hindrancesOf(record.observation);
        for (const HostRecord &host : record.hosts) {
            const auto *update = std::get_if<Update>(&host.decision);
            table.add({time, record.accountName, host.host.ascii(), host.previous ? host.previous->toString() : nothing,
                       update ? update->address.toString() : nothing, answerOf(host), witnesses,
                       update && !despite.isEmpty() ? despite : nothing});
        }
    }
    return table;
}

QJsonObject historyJson(const QList<CycleRecord> &records)
{
    QJsonArray rows;
    for (const CycleRecord &record : records)
        rows.append(toJson(record));
    QJsonArray spans;
    for (const AddressSpan &span : addressSpans(records))
        spans.append(spanJson(span));
    return {{u"addresses"_s, spans}, {u"records"_s, rows}};
}

} // namespace doorplate
