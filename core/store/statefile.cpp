// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/statefile.h"

#include "core/store/jsonrow.h"
#include "core/store/storetext.h"
#include "core/store/valuejson.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

constexpr QLatin1StringView hostsKey("hosts");
constexpr QLatin1StringView sourcesKey("sources");

QJsonObject toJson(const Stop &stop)
{
    QJsonObject object{{u"scope"_s, keyOf(stop.scope)}, {u"code"_s, keyOf(stop.code)}};
    insertText(object, u"line"_s, stop.line);
    insertTime(object, u"since"_s, stop.since);
    return object;
}

std::optional<Stop> stopFromJson(const QJsonValue &value)
{
    const auto scope = stopScopeFromKey(value[u"scope"].toString());
    const auto code = returnCodeFromKey(value[u"code"].toString());
    if (!scope || !code)
        return std::nullopt;
    return Stop{*scope, *code, value[u"line"].toString(), timeFromJson(value[u"since"]).value_or(QDateTime())};
}

// An optional part of the memory: absent, or readable, or named.
template <typename T, typename Read>
std::optional<T> part(const QJsonObject &object, const QString &key, Read read, QStringList *problems)
{
    const QJsonValue value = object.value(key);
    if (value.isUndefined() || value.isNull())
        return std::nullopt;
    std::optional<T> found = read(value);
    if (!found)
        note(problems, key);
    return found;
}

QJsonObject toJson(const PublicView &view)
{
    QJsonArray sights;
    for (const PublicSight &sight : view.sights) {
        QJsonArray addresses;
        for (const Address &address : sight.addresses)
            addresses.append(address.toString());
        sights.append(QJsonObject{
            {u"resolver"_s, sight.resolver}, {u"addresses"_s, addresses}, {u"ttl"_s, qint64(sight.ttl.count())}});
    }
    QJsonObject object{{u"sights"_s, sights}};
    insertTime(object, u"when"_s, view.when);
    return object;
}

// Whole or nothing: half a proof is none.
std::optional<PublicView> viewFromJson(const QJsonValue &value)
{
    constexpr qint64 mostTtl = 2'147'483'647; // RFC 2181 section 8
    const auto when = timeFromJson(value[u"when"]);
    if (!when || !value[u"sights"].isArray())
        return std::nullopt;
    PublicView view{{}, *when};
    const QJsonArray sights = value[u"sights"].toArray();
    for (const QJsonValue &row : sights) {
        PublicSight sight{row[u"resolver"].toString(), {}, {}};
        const QJsonArray addresses = row[u"addresses"].toArray();
        for (const QJsonValue &text : addresses) {
            const auto address = addressFromJson(text);
            if (!address)
                return std::nullopt;
            sight.addresses.append(*address);
        }
        sight.ttl = std::chrono::seconds(std::clamp<qint64>(row[u"ttl"].toInteger(), 0, mostTtl));
        view.sights.append(sight);
    }
    return view;
}

std::optional<HostKey> keyFromJson(const QJsonObject &object)
{
    const auto host = Hostname::parse(object[u"host"].toString(), HostnameForm::Label);
    const auto family = addressFamilyFromKey(object[u"family"].toString());
    const QString account = object[u"account"].toString();
    if (!host || !family || account.isEmpty())
        return std::nullopt;
    return HostKey{account, *host, *family};
}

QJsonArray sourcesToJson(const SourceHealths &sources)
{
    QJsonArray list;
    for (auto it = sources.begin(); it != sources.end(); ++it) {
        if (it->dissents == 0)
            continue;
        QJsonObject row{{u"source"_s, it.key().first}, {u"family"_s, keyOf(it.key().second)}};
        row.insert(u"dissents"_s, it->dissents);
        insertIf(row, u"claimed"_s, it->claimed, [](const Address &address) { return address.toString(); });
        insertIf(row, u"restedAt"_s, it->restedAt, timeText);
        list.append(row);
    }
    return list;
}

// What cannot be read is forgotten: the source is asked as if it had never dissented.
SourceHealths sourcesFromJson(const QJsonValue &value)
{
    SourceHealths sources;
    const QJsonArray list = value.toArray();
    for (const QJsonValue &row : list) {
        const auto family = addressFamilyFromKey(row[u"family"].toString());
        const QString id = row[u"source"].toString();
        if (!family || id.isEmpty())
            continue;
        SourceHealth health;
        health.dissents = std::clamp(row[u"dissents"].toInt(), 0, 1000);
        health.claimed = addressFromJson(row[u"claimed"]);
        health.restedAt = timeFromJson(row[u"restedAt"]);
        sources.insert({id, *family}, health);
    }
    return sources;
}

} // namespace

QJsonObject toJson(const HostMemory &memory)
{
    QJsonObject object;
    insertIf(object, u"accepted"_s, memory.accepted, [](const Address &address) { return address.toString(); });
    insertIf(object, u"acceptedAt"_s, memory.acceptedAt, timeText);
    insertIf(object, u"since"_s, memory.since, timeText);
    insertIf(object, u"lastSent"_s, memory.lastSent, timeText);
    insertIf(object, u"lastOutcome"_s, memory.lastOutcome, [](const Outcome &outcome) { return toJson(outcome); });
    insertIf(object, u"lastFailure"_s, memory.lastFailure, [](const Failure &failure) { return toJson(failure); });
    if (memory.failures != 0)
        object.insert(u"failures"_s, memory.failures);
    insertIf(object, u"notBefore"_s, memory.notBefore, timeText);
    insertIf(object, u"stop"_s, memory.stop, [](const Stop &stop) { return toJson(stop); });
    insertIf(object, u"confirmBy"_s, memory.confirmBy, timeText);
    if (memory.isReminded)
        object.insert(u"isReminded"_s, true);
    insertIf(object, u"publicView"_s, memory.publicView, [](const PublicView &view) { return toJson(view); });
    return object;
}

HostMemory memoryFromJson(const QJsonObject &object, QStringList *problems)
{
    HostMemory memory;
    memory.accepted = part<Address>(object, u"accepted"_s, addressFromJson, problems);
    memory.acceptedAt = part<QDateTime>(object, u"acceptedAt"_s, timeFromJson, problems);
    memory.since = part<QDateTime>(object, u"since"_s, timeFromJson, problems);
    memory.lastSent = part<QDateTime>(object, u"lastSent"_s, timeFromJson, problems);
    memory.lastOutcome = part<Outcome>(object, u"lastOutcome"_s, outcomeFromJson, problems);
    memory.lastFailure = part<Failure>(object, u"lastFailure"_s, failureFromJson, problems);
    qint64 failures = 0;
    readInteger(u"failures"_s, object[u"failures"], 0, 1'000'000, failures, problems);
    memory.failures = static_cast<int>(failures);
    memory.notBefore = part<QDateTime>(object, u"notBefore"_s, timeFromJson, problems);
    memory.stop = part<Stop>(object, u"stop"_s, stopFromJson, problems);
    memory.confirmBy = part<QDateTime>(object, u"confirmBy"_s, timeFromJson, problems);
    const auto truth = [](const QJsonValue &value) {
        return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
    };
    memory.isReminded = part<bool>(object, u"isReminded"_s, truth, problems).value_or(false);
    memory.publicView = part<PublicView>(object, u"publicView"_s, viewFromJson, problems);
    return memory;
}

StateFile::StateFile(QString path, QObject *parent) : QObject(parent), m_file(std::move(path)) {}

Result<QStringList> StateFile::load()
{
    m_rows.clear();
    m_unknown = {};
    auto content = m_file.open();
    if (!content)
        return std::unexpected(content.error());
    const QJsonValue list = content->object.value(hostsKey);
    if (!list.isUndefined() && !list.isArray())
        content = m_file.setAside(StoreText::tr("“hosts” is not a list"));
    m_unknown = content->object;
    m_sources = sourcesFromJson(content->object.value(sourcesKey));

    QStringList notes = content->notes;
    const QJsonArray rows = content->object.value(hostsKey).toArray();
    for (const QJsonValue &value : rows) {
        const QJsonObject row = value.toObject();
        const auto key = keyFromJson(row);
        if (!key) {
            notes.append(
                StoreText::tr("What was remembered about one host could not be read; it is checked as if new."));
            continue;
        }
        QStringList problems;
        m_rows.insert(*key, memoryFromJson(row, &problems));
        if (!problems.isEmpty())
            notes.append(StoreText::tr("Not everything that was remembered about %1 could be read: %2.")
                             .arg(key->host.display(), problems.join(u", ")));
    }
    return notes;
}

QList<HostKey> StateFile::keysOf(const QString &accountId) const
{
    QList<HostKey> keys;
    for (auto it = m_rows.keyBegin(); it != m_rows.keyEnd(); ++it) {
        if (it->accountId == accountId)
            keys.append(*it);
    }
    return keys;
}

QList<HostKey> StateFile::keys() const
{
    return m_rows.keys();
}

Result<void> StateFile::remember(const QMap<HostKey, HostMemory> &rows)
{
    for (auto it = rows.begin(); it != rows.end(); ++it) {
        if (it.value() == HostMemory())
            m_rows.remove(it.key());
        else
            m_rows.insert(it.key(), it.value());
    }
    return write();
}

Result<void> StateFile::forgetAccount(const QString &accountId)
{
    const qsizetype before = m_rows.size();
    m_rows.removeIf([&accountId](const auto &row) { return row.key().accountId == accountId; });
    return m_rows.size() == before ? Result<void>() : write();
}

Result<void> StateFile::rememberSources(const SourceHealths &sources)
{
    const bool isOther = sourcesToJson(sources) != sourcesToJson(m_sources);
    m_sources = sources;
    return isOther ? write() : Result<void>();
}

Result<void> StateFile::write()
{
    QJsonArray list;
    for (auto it = m_rows.cbegin(); it != m_rows.cend(); ++it) {
        QJsonObject row = toJson(it.value());
        row.insert(u"account"_s, it.key().accountId);
        row.insert(u"host"_s, it.key().host.ascii());
        row.insert(u"family"_s, keyOf(it.key().family));
        list.append(row);
    }
    QJsonObject object = m_unknown;
    object.insert(hostsKey, list);
    object.insert(sourcesKey, sourcesToJson(m_sources));
    const auto saved = m_file.save(std::move(object));
    m_isBehind = !saved;
    return saved;
}

} // namespace doorplate
