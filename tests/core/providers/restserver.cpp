// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/providers/restserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

const QString zoneName = u"example.com"_s;

HttpReply reply(int status, const QJsonValue &body)
{
    const QJsonDocument document = body.isArray() ? QJsonDocument(body.toArray()) : QJsonDocument(body.toObject());
    return {status, {{"Content-Type", "application/json"}}, document.toJson(QJsonDocument::Compact)};
}

QJsonObject written(const ZoneRecord &record)
{
    QJsonObject object = record.extras;
    object.insert(u"id"_s, record.id);
    object.insert(u"name"_s, record.name.isEmpty() ? zoneName : record.name + u'.' + zoneName);
    object.insert(u"type"_s, record.type);
    object.insert(u"content"_s, record.value);
    return object;
}

constexpr auto frame = R"json({
  "id": "made-up", "name": "Made up", "website": "https://a.example", "status": "active", "evidence": "tried", "evidenceSince": "2026",
  "families": ["ipv4", "ipv6"], "fields": [{ "key": "password", "label": "Token", "secret": true }],
  "protocol": { "base": "https://api.example/v1", "auth": { "kind": "bearer", "token": "{password}" },
    "ttl": { "min": 60, "default": 300 },
    "zone": { "find": "list", "request": { "url": "/zones" }, "in": "", "name": "/name", "take": { "zoneId": "/id" } },
    %1
    "answer": { "message": "/message" } } })json";

constexpr auto single = R"json("records": { "request": { "url": "/zones/{zoneId}/records?size=10" },
      "paging": { "kind": "page", "parameter": "page", "at": "/pages" },
      "in": "/records", "name": "/name", "type": "/type", "value": "/content", "take": { "id": "/id" }, "ttl": "/ttl" },)json";

constexpr auto create = R"json("create": { "method": "POST", "url": "/zones/{zoneId}/records",
      "json": { "type": "{type}", "name": "{hostname}", "content": "{ip}", "ttl": "{ttl}" } },)json";

} // namespace

QByteArray RestServer::provider(Model model)
{
    QByteArray part = single;
    switch (model) {
    case Model::Record:
        part += R"json("update": { "method": "PATCH", "url": "/records/{id}", "json": { "content": "{ip}" } },)json";
        part += create;
        break;
    case Model::WholeRecord:
        part += R"json("update": { "method": "PUT", "url": "/records/{id}",
          "keep": { "/proxied": "/proxied", "/comment": "/comment", "/prio": "/prio" },
          "json": { "type": "{type}", "name": "{hostname}", "content": "{ip}", "ttl": "{ttl}" } },)json";
        part += create;
        break;
    case Model::Replace:
        part += R"json("replace": {
          "add": { "method": "POST", "url": "/zones/{zoneId}/records",
                   "keep": { "/proxied": "/proxied", "/comment": "/comment", "/prio": "/prio" },
                   "json": { "type": "{type}", "name": "{hostname}", "content": "{ip}", "ttl": "{ttl}" } },
          "remove": { "method": "DELETE", "url": "/records/{id}" } },)json";
        break;
    case Model::CommaList:
        part.replace(R"("value": "/content",)", R"("value": "/content", "commaList": true,)");
        part += R"json("update": { "method": "PATCH", "url": "/records/{id}", "json": { "content": "{value}" } },)json";
        part += R"json("create": { "method": "POST", "url": "/zones/{zoneId}/records",
          "json": { "type": "A/AAAA", "name": "{hostname}", "content": "{value}", "ttl": "{ttl}" } },)json";
        break;
    case Model::Set:
        part = R"json("records": { "request": { "url": "/zones/{zoneId}/sets/{subOrAt}" }, "in": "", "name": "/name",
          "nameIs": "{subOrAt}", "type": "/type", "ttl": "/ttl",
          "set": { "values": "/values", "at": "/content", "new": { "content": "{ip}" } } },
        "write": { "method": "PUT", "url": "/zones/{zoneId}/sets/{subOrAt}/{type}",
          "json": { "ttl": "{ttl}", "values": "{values}" } },)json";
        break;
    }
    // Each write shows that it is the provider's own answer; a request that says no method reads.
    part.replace("\"method\":", R"("answer": { "success": { "json": "/id", "exists": true } }, "method":)");
    QByteArray whole = frame;
    whole.replace("%1", part);
    return whole;
}

HttpReply RestServer::answer(const HttpRequest &request)
{
    QStringList path; // without v1; split before it is decoded: an id may hold a slash
    for (const QByteArray &part : request.url.path(QUrl::FullyEncoded).toLatin1().split('/').mid(2))
        path += QUrl::fromPercentEncoding(part);
    if (path == QStringList{u"zones"_s})
        return reply(200, QJsonArray{QJsonObject{{u"id"_s, u"z 1/?"_s}, {u"name"_s, zoneName}},
                                     QJsonObject{{u"id"_s, u"z2"_s}, {u"name"_s, u"other.example"_s}}});
    if (request.method == "GET" && path.contains(u"sets"_s))
        return listSets(path.last());
    if (request.method == "GET") {
        const int page = QUrlQuery(request.url).queryItemValue(u"page"_s).toInt();
        QJsonArray rows;
        for (qsizetype i = qsizetype(page - 1) * 10; i < std::min<qsizetype>(records.size(), page * 10); ++i)
            rows += written(records.at(i));
        return reply(200, QJsonObject{{u"records"_s, rows}, {u"pages"_s, int((records.size() + 9) / 10)}});
    }
    return write(request, path, QJsonDocument::fromJson(request.body).object());
}

HttpReply RestServer::listSets(const QString &name) const
{
    const QString own = name == u"@" ? QString() : name;
    QJsonObject byType;
    for (const ZoneRecord &record : records) {
        if (record.name != own)
            continue;
        QJsonObject set = byType.value(record.type).toObject();
        QJsonArray values = set.value(u"values"_s).toArray();
        values += QJsonObject{{u"content"_s, record.value}, {u"comment"_s, record.extras.value(u"comment"_s)}};
        set = {{u"name"_s, name},
               {u"type"_s, record.type},
               {u"ttl"_s, record.extras.value(u"ttl"_s)},
               {u"values"_s, values}};
        byType.insert(record.type, set);
    }
    QJsonArray sets;
    for (const QJsonValue set : byType)
        sets += set;
    return reply(200, sets);
}

HttpReply RestServer::write(const HttpRequest &request, const QStringList &path, const QJsonObject &body)
{
    if (m_model == Model::Set && request.method == "PUT") {
        // From the end: the zone's id has a slash in it.
        const QString type = path.last();
        const QString last = path.at(path.size() - 2);
        const QString name = last == u"@" ? QString() : last;
        const auto isOfSet = [&](const ZoneRecord &one) { return one.name == name && one.type == type; };
        const QList<ZoneRecord> before = records;
        records.removeIf(isOfSet);
        for (const QJsonValue value : body.value(u"values"_s).toArray()) {
            const auto old = std::find_if(before.cbegin(), before.cend(), isOfSet);
            QJsonObject extras{{u"ttl"_s, body.value(u"ttl"_s)}};
            if (value[u"comment"_s].isString())
                extras.insert(u"comment"_s, value[u"comment"_s]);
            records +=
                {old == before.cend() ? ++m_nextId : old->id, name, type, value[u"content"_s].toString(), extras};
        }
        return reply(200, QJsonObject{{u"id"_s, type}});
    }
    QJsonObject extras = body;
    for (const auto &key : {u"id"_s, u"name"_s, u"type"_s, u"content"_s})
        extras.remove(key);
    if (request.method == "POST") {
        QString name = body.value(u"name"_s).toString();
        name.chop(name == zoneName ? zoneName.size() : zoneName.size() + 1);
        records += {++m_nextId, name, body.value(u"type"_s).toString(), body.value(u"content"_s).toString(), extras};
        return reply(201, QJsonObject{{u"id"_s, m_nextId}});
    }
    const int id = path.last().toInt();
    const auto found = std::find_if(records.begin(), records.end(), [id](const auto &one) { return one.id == id; });
    if (found == records.end())
        return reply(404, QJsonObject{{u"message"_s, u"no such record"_s}});
    if (request.method == "DELETE") {
        records.erase(found);
    } else {
        found->value = body.value(u"content"_s).toString();
        if (request.method == "PUT")
            found->extras = extras; // what is not sent is lost
    }
    return reply(200, QJsonObject{{u"id"_s, id}});
}

} // namespace doorplate
