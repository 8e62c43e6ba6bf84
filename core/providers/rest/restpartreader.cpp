// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/rest/restpartreader.h"

#include "core/model/keytable.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Recipe)
};

constexpr std::array<KeyRow<AnswerClass>, 11> classes{{
    {AnswerClass::Ok, "ok"},
    {AnswerClass::Same, "same"},
    {AnswerClass::NoRecord, "noRecord"},
    {AnswerClass::NotFound, "notFound"},
    {AnswerClass::Auth, "auth"},
    {AnswerClass::Denied, "denied"},
    {AnswerClass::Conflict, "conflict"},
    {AnswerClass::Invalid, "invalid"},
    {AnswerClass::Rate, "rate"},
    {AnswerClass::Server, "server"},
    {AnswerClass::Clock, "clock"},
}};

} // namespace

std::optional<RestAnswer> RestPartReader::readAnswer(ObjectReader &reader, const QString &key)
{
    std::optional<RestAnswer> made;
    reader.object(key, Need::Optional, [&](ObjectReader &answer) {
        made = m_answer; // what it does not say itself, the protocol's answer says
        QList<RestRule> own;
        answer.objects(u"rules"_s, Need::Optional, [&](ObjectReader &rule) { own += readRule(rule); });
        made->rules = own + made->rules;
        if (answer.has(u"success"_s))
            answer.object(u"success"_s, Need::Optional,
                          [&](ObjectReader &when) { made->success = readAnyStatus(when); });
        if (answer.has(u"message"_s)) {
            made->message.clear();
            for (const QString &text : answer.texts(u"message"_s))
                made->message += pointer(answer, u"message"_s, text);
        }
        made->mayBeEmpty = answer.truth(u"empty"_s, made->mayBeEmpty);
        if (answer.has(u"retryAfter"_s))
            made->retryAfter = m_parts.readPointer(answer, u"retryAfter"_s);
    });
    return made;
}

Condition RestPartReader::readAnyStatus(ObjectReader &reader)
{
    Condition when = m_parts.readCondition(reader);
    if (when.status.isEmpty())
        when.status = {u"2xx"_s, u"3xx"_s, u"4xx"_s, u"5xx"_s};
    return when;
}

RestRule RestPartReader::readRule(ObjectReader &reader)
{
    RestRule rule;
    reader.object(u"if"_s, Need::Required, [&](ObjectReader &when) { rule.when = readAnyStatus(when); });
    const auto index = reader.oneOf(u"class"_s, answerClassKeys(), Need::Required);
    rule.meaning = classes.at(std::size_t(index.value_or(0))).value;
    rule.wait = m_parts.readWait(reader);
    return rule;
}

JsonPointer RestPartReader::pointer(ObjectReader &reader, const QString &key, const QString &text)
{
    const auto made = JsonPointer::parse(text);
    if (!made)
        reader.complain(key, Words::tr("\"%1\" is not a JSON pointer").arg(text));
    return made.value_or(JsonPointer());
}

RestRequest RestPartReader::readAsk(ObjectReader &reader, const QString &key, Need need, PartReader::Methods methods)
{
    RestRequest made;
    reader.object(key, need, [&](ObjectReader &request) {
        request.members(u"keep"_s, [&](const QString &target, const QJsonValue &source) {
            made.keep += {pointer(request, u"keep"_s, target), pointer(request, u"keep"_s, source.toString())};
        });
        made.answer = readAnswer(request, u"answer"_s);
        made.request = m_parts.readRequest(request, methods);
        if (!made.keep.isEmpty() && !made.request.json)
            request.complain(u"keep"_s, Words::tr("keep goes together with json"));
    });
    return made;
}

Paging RestPartReader::readPaging(ObjectReader &reader)
{
    Paging paging;
    const auto kind = reader.oneOf(u"kind"_s, {u"page"_s, u"offset"_s, u"cursor"_s, u"link"_s}, Need::Required);
    paging.kind = Paging::Kind(kind.value_or(0) + 1);
    paging.parameter = reader.text(u"parameter"_s).toLatin1();
    paging.at = m_parts.readPointer(reader, u"at"_s);
    paging.size = reader.number(u"size"_s, 1, 100'000, 0);
    paging.first = reader.number(u"first"_s, 0, 1, 1);
    const bool isCounted = paging.kind == Paging::Kind::Page || paging.kind == Paging::Kind::Offset;
    if (isCounted && !paging.at && paging.size == 0)
        reader.complainHere(Words::tr("at or size is needed, or nobody knows the last page"));
    if (paging.kind == Paging::Kind::Cursor && !paging.at)
        reader.complainHere(Words::tr("\"%1\" is missing").arg(u"at"_s));
    if (paging.kind != Paging::Kind::Link && paging.parameter.isEmpty())
        reader.complainHere(Words::tr("\"%1\" is missing").arg(u"parameter"_s));
    return paging;
}

Checks RestPartReader::readChecks(ObjectReader &reader, const QString &key)
{
    Checks checks;
    reader.members(key, [&](const QString &place, const QJsonValue &value) {
        checks += {pointer(reader, key, place), value.isArray() ? value.toArray() : QJsonArray{value}};
    });
    return checks;
}

QList<Take> RestPartReader::readTakes(ObjectReader &reader)
{
    QList<Take> takes;
    reader.members(u"take"_s, [&](const QString &name, const QJsonValue &value) {
        if (m_parts.names().contains(name) && !m_description.field(name))
            reader.complain(u"take"_s, Words::tr("\"%1\" already stands for something else").arg(name));
        Take take{name, {}, {}};
        const QString place = reader.pointerTo(u"take"_s) + u'/' + JsonPointer::step(name);
        ObjectReader inner(value.isString() ? QJsonObject{{u"json"_s, value}} : value.toObject(), place,
                           reader.problems());
        take.at = pointer(inner, u"json"_s, inner.text(u"json"_s, Need::Required));
        take.regex = m_parts.readRegex(inner, u"regex"_s);
        inner.finish();
        takes += take;
    });
    return takes;
}

void RestPartReader::readList(ObjectReader &reader, RestList &list)
{
    reader.object(u"paging"_s, Need::Optional, [&](ObjectReader &paging) { list.paging = readPaging(paging); });
    list.in = m_parts.readPointer(reader, u"in"_s);
    list.isKeyed = reader.truth(u"keyed"_s, false);
    list.mayLack = reader.truth(u"mayLack"_s, false);
    list.maySingle = reader.truth(u"single"_s, false);
    list.where = readChecks(reader, u"where"_s);
    list.refuse = readChecks(reader, u"refuse"_s);
    list.takes = readTakes(reader);
}

QStringList RestPartReader::namesOf(const QList<Take> &takes)
{
    QStringList names;
    for (const Take &take : takes)
        names += take.name;
    return names;
}

std::optional<AnswerClass> answerClassFromKey(QStringView key)
{
    return valueIn(classes, key);
}

QStringList answerClassKeys()
{
    QStringList keys;
    for (const auto &row : classes)
        keys += QLatin1String(row.key);
    return keys;
}

} // namespace doorplate
