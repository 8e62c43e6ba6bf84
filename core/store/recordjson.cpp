// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recordjson.h"

#include "core/store/storetext.h"
#include "core/store/valuejson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

template <typename List, typename Write>
void insertList(QJsonObject &object, const QString &key, const List &list, Write write)
{
    if (list.isEmpty())
        return;
    QJsonArray array;
    for (const auto &entry : list)
        array.append(write(entry));
    object.insert(key, array);
}

QJsonObject readingToJson(const Reading &reading, AddressFamily usual)
{
    QJsonObject object{{u"source"_s, reading.source}, {u"method"_s, keyOf(reading.method)}};
    insertText(object, u"operator"_s, reading.operatorName);
    if (reading.family != usual)
        object.insert(u"family"_s, keyOf(reading.family));
    if (reading.address)
        object.insert(u"address"_s, reading.address->toString());
    else
        object.insert(u"failure"_s, toJson(reading.address.error()));
    insertTime(object, u"when"_s, reading.when);
    object.insert(u"took"_s, static_cast<qint64>(reading.took.count()));
    insertIf(object, u"seen"_s, reading.seen, [](const Address &address) { return address.toString(); });
    return object;
}

std::optional<Result<Address>> agreedFromJson(const QJsonObject &object)
{
    if (const auto address = addressFromJson(object[u"address"]))
        return Result<Address>(*address);
    if (const auto failure = failureFromJson(object[u"failure"]))
        return Result<Address>(std::unexpected(*failure));
    return std::nullopt;
}

AddressFamily familyFromJson(const QJsonValue &value, AddressFamily usual)
{
    return addressFamilyFromKey(value.toString()).value_or(usual);
}

std::optional<Reading> readingFromJson(const QJsonValue &value, AddressFamily usual)
{
    const QJsonObject object = value.toObject();
    const auto method = sourceMethodFromKey(object[u"method"].toString());
    const auto address = agreedFromJson(object);
    if (!method || !address)
        return std::nullopt;
    return Reading{object[u"source"].toString(),
                   object[u"operator"].toString(),
                   *method,
                   familyFromJson(object[u"family"], usual),
                   *address,
                   timeFromJson(object[u"when"]).value_or(QDateTime()),
                   std::chrono::milliseconds(object[u"took"].toInteger()),
                   addressFromJson(object[u"seen"])};
}

QJsonObject observationToJson(const Observation &observation, AddressFamily usual)
{
    QJsonObject object;
    if (observation.family != usual)
        object.insert(u"family"_s, keyOf(observation.family));
    if (observation.agreed)
        object.insert(u"address"_s, observation.agreed->toString());
    else
        object.insert(u"failure"_s, toJson(observation.agreed.error()));
    insertTime(object, u"when"_s, observation.when);
    insertList(object, u"readings"_s, observation.readings,
               [&observation](const Reading &reading) { return readingToJson(reading, observation.family); });
    insertList(object, u"hindrances"_s, observation.hindrances, [](const Hindrance &hindrance) {
        QJsonObject kept{{u"kind"_s, keyOf(hindrance.kind)}};
        insertText(kept, u"detail"_s, hindrance.detail);
        return kept;
    });
    return object;
}

std::optional<Observation> observationFromJson(const QJsonValue &value, AddressFamily usual)
{
    const QJsonObject object = value.toObject();
    Observation observation;
    observation.family = familyFromJson(object[u"family"], usual);
    const auto agreed = agreedFromJson(object);
    if (!agreed)
        return std::nullopt;
    observation.agreed = *agreed;
    observation.when = timeFromJson(object[u"when"]).value_or(QDateTime());
    const QJsonArray readings = object[u"readings"].toArray();
    for (const QJsonValue &entry : readings) {
        const auto reading = readingFromJson(entry, observation.family);
        if (!reading)
            return std::nullopt;
        observation.readings.append(*reading);
    }
    const QJsonArray hindrances = object[u"hindrances"].toArray();
    for (const QJsonValue &entry : hindrances) {
        const auto kind = hindranceKindFromKey(entry[u"kind"].toString());
        if (!kind)
            return std::nullopt;
        observation.hindrances.append({*kind, entry[u"detail"].toString()});
    }
    return observation;
}

QJsonObject decisionToJson(const Decision &decision)
{
    QJsonObject object{{u"kind"_s, kindKeyOf(decision)}, {u"reason"_s, reasonKeyOf(decision)}};
    if (const auto *hold = std::get_if<Hold>(&decision)) {
        insertText(object, u"detail"_s, hold->detail);
        insertIf(object, u"until"_s, hold->until, timeText);
    } else if (const auto *update = std::get_if<Update>(&decision)) {
        object.insert(u"address"_s, update->address.toString());
    }
    return object;
}

std::optional<Decision> decisionFromJson(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    const QString kind = object[u"kind"].toString();
    const QString reason = object[u"reason"].toString();
    if (kind == kindKeyOf(Skip{})) {
        if (const auto found = skipReasonFromKey(reason))
            return Skip{*found};
    } else if (kind == kindKeyOf(Hold{})) {
        if (const auto found = holdReasonFromKey(reason))
            return Hold{*found, object[u"detail"].toString(), timeFromJson(object[u"until"])};
    } else if (kind == u"update") {
        const auto found = updateReasonFromKey(reason);
        const auto address = addressFromJson(object[u"address"]);
        if (found && address)
            return Update{*address, *found};
    }
    return std::nullopt;
}

QJsonObject verificationToJson(const Verification &verification)
{
    const Published &published =
        std::visit([](const auto &seen) -> const Published & { return seen.published; }, verification);
    QJsonObject object{{u"seen"_s, keyOf(verification)}, {u"ttl"_s, static_cast<qint64>(published.ttl.count())}};
    insertList(object, u"addresses"_s, published.addresses, [](const Address &address) { return address.toString(); });
    insertText(object, u"server"_s, published.server);
    insertTime(object, u"when"_s, published.when);
    return object;
}

std::optional<Verification> verificationFromJson(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    Published published;
    const QJsonArray addresses = object[u"addresses"].toArray();
    for (const QJsonValue &entry : addresses) {
        const auto address = addressFromJson(entry);
        if (!address)
            return std::nullopt;
        published.addresses.append(*address);
    }
    published.ttl = std::chrono::seconds(object[u"ttl"].toInteger());
    published.server = object[u"server"].toString();
    published.when = timeFromJson(object[u"when"]).value_or(QDateTime());
    const QString seen = object[u"seen"].toString();
    for (const Verification &candidate :
         {Verification(Proven{published}), Verification(NotYet{published}), Verification(Other{published})}) {
        if (seen == keyOf(candidate))
            return candidate;
    }
    return std::nullopt;
}

QJsonObject hostToJson(const HostRecord &record)
{
    QJsonObject object{{u"host"_s, record.host.ascii()}, {u"decision"_s, decisionToJson(record.decision)}};
    insertIf(object, u"previous"_s, record.previous, [](const Address &address) { return address.toString(); });
    if (record.outcome && *record.outcome)
        object.insert(u"outcome"_s, toJson(**record.outcome));
    else if (record.outcome)
        object.insert(u"failure"_s, toJson(record.outcome->error()));
    insertIf(object, u"verification"_s, record.verification, verificationToJson);
    insertIf(object, u"nextAttempt"_s, record.nextAttempt, timeText);
    return object;
}

std::optional<HostRecord> hostFromJson(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    const auto host = Hostname::parse(object[u"host"].toString(), HostnameForm::Label);
    const auto decision = decisionFromJson(object[u"decision"]);
    if (!host || !decision)
        return std::nullopt;
    HostRecord record{*host, *decision, addressFromJson(object[u"previous"]), {}, {}, {}};
    if (object[u"outcome"].isObject()) {
        const auto outcome = outcomeFromJson(object[u"outcome"]);
        if (!outcome)
            return std::nullopt;
        record.outcome = *outcome;
    } else if (object[u"failure"].isObject()) {
        const auto failure = failureFromJson(object[u"failure"]);
        if (!failure)
            return std::nullopt;
        record.outcome = std::unexpected(*failure);
    }
    if (object[u"verification"].isObject())
        record.verification = verificationFromJson(object[u"verification"]);
    record.nextAttempt = timeFromJson(object[u"nextAttempt"]);
    return record;
}

std::unexpected<Failure> notARecord(const QString &key)
{
    return failed(Failure::Kind::Storage, StoreText::tr("not a record of the history: %1").arg(key));
}

} // namespace

QJsonObject toJson(const CycleRecord &record)
{
    QJsonObject object{{u"account"_s, record.accountId},
                       {u"name"_s, record.accountName},
                       {u"provider"_s, record.provider},
                       {u"family"_s, keyOf(record.family)},
                       {u"trigger"_s, keyOf(record.trigger)},
                       {u"observation"_s, observationToJson(record.observation, record.family)}};
    insertTime(object, u"started"_s, record.started);
    insertTime(object, u"finished"_s, record.finished);
    insertList(object, u"hosts"_s, record.hosts, hostToJson);
    return object;
}

Result<CycleRecord> recordFromJson(const QJsonObject &object)
{
    const auto family = addressFamilyFromKey(object[u"family"].toString());
    if (!family)
        return notARecord(u"family"_s);
    const auto trigger = triggerFromKey(object[u"trigger"].toString());
    if (!trigger)
        return notARecord(u"trigger"_s);
    const auto observation = observationFromJson(object[u"observation"], *family);
    if (!observation)
        return notARecord(u"observation"_s);
    CycleRecord record{object[u"account"].toString(),
                       object[u"name"].toString(),
                       object[u"provider"].toString(),
                       *family,
                       *trigger,
                       timeFromJson(object[u"started"]).value_or(QDateTime()),
                       timeFromJson(object[u"finished"]).value_or(QDateTime()),
                       *observation,
                       {}};
    const QJsonArray hosts = object[u"hosts"].toArray();
    for (const QJsonValue &entry : hosts) {
        const auto host = hostFromJson(entry);
        if (!host)
            return notARecord(u"hosts"_s);
        record.hosts.append(*host);
    }
    return record;
}

} // namespace doorplate
