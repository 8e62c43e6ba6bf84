// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/requestbuilder.h"
#include "core/providers/rest/restpartreader.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Recipe)
};

class RestReader : private RestPartReader
{
public:
    using RestPartReader::RestPartReader;

    RestRecipe read(ObjectReader &protocol)
    {
        RestRecipe recipe;
        recipe.base = readBase(protocol);
        m_parts.setBase(recipe.base.literal.isEmpty() ? laterBase() : recipe.base.literal);
        m_parts.addNames({u"unique"_s});
        m_answer = readAnswer(protocol, u"answer"_s).value_or(RestAnswer());
        recipe.answer = m_answer;
        recipe.spacing = std::chrono::milliseconds(protocol.number(u"spacing"_s, 0, 5000, 0));
        readBefore(protocol, recipe);
        readAuths(protocol, recipe);
        protocol.members(u"headers"_s, [&](const QString &name, const QJsonValue &value) {
            recipe.headers += {name.toLatin1(), m_parts.parsed<Template>(protocol, u"headers"_s, value.toString())};
        });
        protocol.members(u"query"_s, [&](const QString &name, const QJsonValue &value) {
            recipe.query += {name.toLatin1(), m_parts.parsed<Template>(protocol, u"query"_s, value.toString())};
        });
        protocol.object(u"ttl"_s, Need::Optional, [&](ObjectReader &ttl) { recipe.ttl = readTtl(ttl); });
        protocol.object(u"zone"_s, Need::Required, [&](ObjectReader &zone) { recipe.zone = readZone(zone); });
        protocol.object(u"records"_s, Need::Required,
                        [&](ObjectReader &records) { recipe.records = readRecords(records); });
        readWrites(protocol, recipe);
        return recipe;
    }

private:
    RestBase readBase(ObjectReader &protocol)
    {
        RestBase base;
        if (!protocol.raw().value(u"base"_s).isObject()) {
            base.literal = protocol.text(u"base"_s, Need::Required);
            checkBase(protocol, u"base"_s, base.literal);
            return base;
        }
        protocol.object(u"base"_s, Need::Required, [&](ObjectReader &reader) {
            base.field = reader.text(u"field"_s, Need::Required);
            if (!m_description.field(base.field))
                reader.complain(u"field"_s, Words::tr("\"%1\" is not a field of this provider").arg(base.field));
            base.fallback = reader.text(u"default"_s);
            reader.members(u"choices"_s, [&](const QString &name, const QJsonValue &value) {
                checkBase(reader, u"choices"_s, value.toString());
                base.choices.insert(name, value.toString());
            });
            if (!base.fallback.isEmpty() && !base.choices.contains(base.fallback))
                reader.complain(u"default"_s, Words::tr("\"%1\" is none of the choices").arg(base.fallback));
        });
        return base;
    }

    static void checkBase(ObjectReader &reader, const QString &key, const QString &text)
    {
        const QUrl url(text, QUrl::StrictMode);
        const bool isFine = url.isValid() && url.scheme() == u"https" && !url.host().isEmpty() && !url.hasQuery()
                            && !url.hasFragment() && !text.endsWith(u'/') && !text.contains(u'{');
        if (!isFine)
            reader.complain(key, Words::tr("\"%1\" cannot be the start of a request").arg(text));
    }

    void readBefore(ObjectReader &protocol, RestRecipe &recipe)
    {
        protocol.objects(u"before"_s, Need::Optional, [&](ObjectReader &reader) {
            BeforeRecipe step;
            reader.object(u"when"_s, Need::Optional, [&](ObjectReader &when) {
                step.whenFilled = readFields(when, u"filled"_s);
                step.whenEmpty = readFields(when, u"empty"_s);
            });
            step.hasOneTimeCode = reader.truth(u"oneTimeCode"_s, false);
            reader.object(u"auth"_s, Need::Optional, [&](ObjectReader &auth) { step.auth = m_parts.readAuth(auth); });
            step.ask = readAsk(reader, u"request"_s, Need::Required);
            reader.members(u"extract"_s, [&](const QString &name, const QJsonValue &value) {
                const QString place = reader.pointerTo(u"extract"_s) + u'/' + JsonPointer::step(name);
                ObjectReader extraction(value.toObject(), place, reader.problems());
                step.extractions += m_parts.readExtraction(name, extraction);
                extraction.finish();
            });
            // A step for empty fields has a twin for filled ones, which gives the same.
            for (const Extraction &extraction : step.whenEmpty.isEmpty() ? step.extractions : QList<Extraction>())
                m_parts.addNames({extraction.name});
            recipe.before += step;
        });
    }

    QStringList readFields(ObjectReader &reader, const QString &key)
    {
        const QStringList fields = reader.texts(key);
        for (const QString &field : fields) {
            if (!m_description.field(field))
                reader.complain(key, Words::tr("\"%1\" is not a field of this provider").arg(field));
        }
        return fields;
    }

    void readAuths(ObjectReader &protocol, RestRecipe &recipe)
    {
        const auto readOne = [&](ObjectReader &auth) {
            AuthChoice choice;
            auth.object(u"when"_s, Need::Optional,
                        [&](ObjectReader &when) { choice.whenFilled = readFields(when, u"filled"_s); });
            choice.auth = m_parts.readAuth(auth);
            recipe.auth += choice;
        };
        if (protocol.raw().value(u"auth"_s).isArray())
            protocol.objects(u"auth"_s, Need::Optional, readOne);
        else
            protocol.object(u"auth"_s, Need::Optional, readOne);
    }

    TtlRule readTtl(ObjectReader &reader)
    {
        constexpr int most = 2147483647;
        TtlRule ttl;
        ttl.least = reader.number(u"min"_s, 0, most, ttl.least);
        ttl.most = reader.number(u"max"_s, 0, most, ttl.most);
        ttl.usual = reader.number(u"default"_s, 0, most, ttl.usual);
        ttl.isText = reader.oneOf(u"as"_s, {u"number"_s, u"text"_s}).value_or(0) == 1;
        for (const QJsonValue one : reader.any(u"set"_s).toArray())
            ttl.allowed += one.toInt();
        std::sort(ttl.allowed.begin(), ttl.allowed.end());
        if (ttl.least > ttl.most)
            reader.complainHere(Words::tr("\"min\" is above \"max\""));
        return ttl;
    }

    ZoneRecipe readZone(ObjectReader &reader)
    {
        ZoneRecipe zone;
        const auto find = reader.oneOf(u"find"_s, {u"walk"_s, u"list"_s, u"records"_s, u"given"_s}, Need::Required);
        zone.find = ZoneRecipe::Find(find.value_or(0));
        zone.given = reader.text(u"given"_s);
        if (!zone.given.isEmpty() && !m_description.field(zone.given))
            reader.complain(u"given"_s, Words::tr("\"%1\" is not a field of this provider").arg(zone.given));
        zone.leastLabels = reader.number(u"leastLabels"_s, 1, 2, 2);
        if (zone.find == ZoneRecipe::Find::Given || zone.find == ZoneRecipe::Find::Records)
            return zone;
        const QStringList before = m_parts.names();
        m_parts.addNames({u"candidate"_s});
        zone.list.ask = readAsk(reader, u"request"_s, Need::Required);
        m_parts.setNames(before);
        readList(reader, zone.list);
        for (const QString &text : reader.texts(u"name"_s))
            zone.name += pointer(reader, u"name"_s, text);
        if (zone.find == ZoneRecipe::Find::List && zone.name.isEmpty())
            reader.complainHere(Words::tr("\"%1\" is missing").arg(u"name"_s));
        m_parts.addNames(namesOf(zone.list.takes));
        return zone;
    }

    RecordsRecipe readRecords(ObjectReader &reader)
    {
        RecordsRecipe records;
        records.list.ask = readAsk(reader, u"request"_s, Need::Required);
        readList(reader, records.list);
        const QStringList before = m_parts.names();
        m_parts.addNames(namesOf(records.list.takes));
        if (reader.has(u"each"_s))
            records.each = readAsk(reader, u"each"_s, Need::Optional);
        m_recordNames = namesOf(records.list.takes) + QStringList{u"oldIp"_s};
        m_parts.setNames(before);
        records.name = m_parts.readPointer(reader, u"name"_s);
        const auto usual = Template::parse(u"{hostname}");
        records.nameIs = reader.has(u"nameIs"_s) ? m_parts.readTemplate(reader, u"nameIs"_s, Need::Optional)
                                                 : usual.value_or(Template());
        records.type = m_parts.readPointer(reader, u"type"_s);
        records.types = reader.any(u"types"_s).toObject();
        records.aliases = reader.texts(u"aliases"_s) + QStringList{u"CNAME"_s, u"ALIAS"_s, u"ANAME"_s};
        records.ttl = m_parts.readPointer(reader, u"ttl"_s);
        records.isCommaList = reader.truth(u"commaList"_s, false);
        if (const auto at = m_parts.readPointer(reader, u"value"_s))
            records.value = *at;
        reader.object(u"set"_s, Need::Optional, [&](ObjectReader &set) { readSet(set, records); });
        reader.object(u"alias"_s, Need::Optional, [&](ObjectReader &alias) {
            records.alias = RestList();
            records.alias->ask = readAsk(alias, u"request"_s, Need::Required);
            readList(alias, *records.alias);
        });
        if (reader.has(u"set"_s) == reader.has(u"value"_s))
            reader.complainHere(Words::tr("exactly one of value and set is needed"));
        return records;
    }

    void readSet(ObjectReader &reader, RecordsRecipe &records)
    {
        for (const QString &text : reader.texts(u"values"_s))
            records.values += pointer(reader, u"values"_s, text);
        for (const QString &text : reader.texts(u"at"_s))
            records.valueAt += pointer(reader, u"at"_s, text);
        if (records.values.isEmpty() || records.values.size() != records.valueAt.size())
            reader.complainHere(Words::tr("values and at go together, one for one"));
        const QStringList before = m_parts.names();
        m_parts.addNames({u"ttl"_s});
        records.newValue = m_parts.parsed<JsonTemplate>(reader, u"new"_s, reader.any(u"new"_s));
        m_parts.setNames(before);
        if (!reader.has(u"new"_s))
            reader.complainHere(Words::tr("\"%1\" is missing").arg(u"new"_s));
    }

    void readWrites(ObjectReader &protocol, RestRecipe &recipe)
    {
        m_parts.addNames(
            {u"ttl"_s, u"wantedTtl"_s, u"value"_s, u"values"_s, u"values4"_s, u"values6"_s, u"typeCode"_s});
        const QStringList forNew = m_parts.names();
        const auto readOne = [&](const QString &key) -> std::optional<RestRequest> {
            return protocol.has(key) ? std::optional(readAsk(protocol, key, Need::Optional)) : std::nullopt;
        };
        recipe.write = readOne(u"write"_s);
        recipe.create = readOne(u"create"_s);
        recipe.publish = readPublish(protocol);
        m_parts.addNames(m_recordNames);
        recipe.update = readOne(u"update"_s);
        protocol.object(u"replace"_s, Need::Optional, [&](ObjectReader &reader) {
            ReplaceRecipe replace;
            m_parts.setNames(forNew);
            replace.add = readAsk(reader, u"add"_s, Need::Required);
            m_parts.addNames(m_recordNames);
            replace.remove = readAsk(reader, u"remove"_s, Need::Required, PartReader::Methods::WithDelete);
            recipe.replace = replace;
        });
        m_parts.setNames(forNew);
        protocol.object(u"poll"_s, Need::Optional, [&](ObjectReader &poll) { recipe.poll = readPoll(poll); });
        const int ways =
            int(recipe.write.has_value()) + int(recipe.update.has_value()) + int(recipe.replace.has_value());
        if (ways != 1)
            protocol.complainHere(Words::tr("exactly one of write, update and replace is needed"));
    }

    QList<RestRequest> readPublish(ObjectReader &protocol)
    {
        QList<RestRequest> publish;
        if (protocol.has(u"publish"_s))
            publish += readAsk(protocol, u"publish"_s, Need::Optional);
        return publish;
    }

    PollRecipe readPoll(ObjectReader &reader)
    {
        PollRecipe poll;
        poll.takes = readTakes(reader);
        m_parts.addNames(namesOf(poll.takes));
        poll.ask = readAsk(reader, u"request"_s, Need::Required);
        reader.object(u"until"_s, Need::Required, [&](ObjectReader &when) { poll.isDone = readAnyStatus(when); });
        if (reader.has(u"failed"_s))
            reader.object(u"failed"_s, Need::Optional,
                          [&](ObjectReader &when) { poll.hasFailed = readAnyStatus(when); });
        return poll;
    }

    QStringList m_recordNames;
};

} // namespace

bool isRestRecipe(const QJsonObject &protocol)
{
    return protocol.contains(u"records"_s);
}

RestRecipe readRestRecipe(ObjectReader &protocol, const Description &description)
{
    return RestReader(description).read(protocol);
}

} // namespace doorplate
