// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/partreader.h"

#include "core/providers/values.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Recipe)
};

constexpr int longestWait = 7 * 24 * 3600;

} // namespace

PartReader::PartReader(const Description &description) : m_description(description), m_names(commonValueNames())
{
    for (const ProviderField &field : description.fields)
        m_names += field.key;
}

void PartReader::checkNames(ObjectReader &reader, const QString &key, const QStringList &names)
{
    for (const QString &name : names) {
        if (!m_names.contains(name))
            reader.complain(key, Words::tr("\"{%1}\" is not a known placeholder").arg(name));
    }
}

Template PartReader::readTemplate(ObjectReader &reader, const QString &key, Need need)
{
    return parsed<Template>(reader, key, reader.text(key, need));
}

template <typename T>
QString PartReader::withBase(const QString &text) const
{
    return std::is_same_v<T, UrlTemplate> && text.startsWith(u'/') ? m_base + text : text;
}

template <typename T>
ByFamily<T> PartReader::readByFamily(ObjectReader &reader, const QString &key, Need need)
{
    ByFamily<T> made;
    if (!reader.raw().value(key).isObject()) {
        const QString text = withBase<T>(reader.text(key, need));
        if (reader.has(key))
            made.ipv4 = made.ipv6 = parsed<T>(reader, key, text);
        return made;
    }
    reader.object(key, need, [&](ObjectReader &families) {
        const auto one = [&](const QString &family) -> std::optional<T> {
            const QString text = withBase<T>(families.text(family));
            return families.has(family) ? std::optional<T>(parsed<T>(families, family, text)) : std::nullopt;
        };
        made.ipv4 = one(u"ipv4"_s);
        made.ipv6 = one(u"ipv6"_s);
        made.both = one(u"both"_s);
    });
    const bool isLacking = (m_description.supportsIpv4 && !made.ipv4) || (m_description.supportsIpv6 && !made.ipv6);
    if (isLacking)
        reader.complain(key, Words::tr("\"%1\" does not cover each of the provider's families").arg(key));
    return made;
}

AuthRecipe PartReader::readAuth(ObjectReader &reader)
{
    AuthRecipe auth;
    const auto kind = reader.oneOf(
        u"kind"_s, {u"none"_s, u"basic"_s, u"bearer"_s, u"header"_s, u"query"_s, u"signed"_s}, Need::Required);
    auth.kind = AuthRecipe::Kind(kind.value_or(0));
    switch (auth.kind) {
    case AuthRecipe::Kind::None:
        break;
    case AuthRecipe::Kind::Basic:
        auth.user = readTemplate(reader, u"user"_s, Need::Required);
        auth.secret = readTemplate(reader, u"password"_s, Need::Required);
        break;
    case AuthRecipe::Kind::Bearer:
        auth.secret = readTemplate(reader, u"token"_s, Need::Required);
        break;
    case AuthRecipe::Kind::Header:
    case AuthRecipe::Kind::Query:
        auth.name = reader.text(u"name"_s, Need::Required).toUtf8();
        auth.secret = readTemplate(reader, u"value"_s, Need::Required);
        break;
    case AuthRecipe::Kind::Signed:
        readSigner(reader, auth);
        break;
    }
    return auth;
}

void PartReader::readSigner(ObjectReader &reader, AuthRecipe &auth)
{
    const QStringList known = signerNames();
    const auto index = reader.oneOf(u"signer"_s, known, Need::Required);
    auth.signer = signerNamed(known.value(index.value_or(0)));
    reader.members(u"with"_s, [&](const QString &name, const QJsonValue &value) {
        if (index && !auth.signer->needs.contains(name) && !auth.signer->takes.contains(name))
            reader.complain(u"with"_s, Words::tr("\"%1\" is nothing that this signer takes").arg(name));
        auth.with.insert(name, parsed<Template>(reader, u"with"_s, value.toString()));
    });
    for (const QString &name : index ? auth.signer->needs : QStringList()) {
        if (!auth.with.contains(name))
            reader.complain(u"with"_s, Words::tr("\"%1\" is missing").arg(name));
    }
}

RequestRecipe PartReader::readRequest(ObjectReader &reader, Methods methods)
{
    RequestRecipe request;
    QStringList known{u"GET"_s, u"POST"_s, u"PUT"_s, u"PATCH"_s};
    if (methods == Methods::WithDelete)
        known += u"DELETE"_s;
    request.method = known.at(reader.oneOf(u"method"_s, known).value_or(0)).toLatin1();
    request.url = readByFamily<UrlTemplate>(reader, u"url"_s, Need::Required);
    request.url.visit([&](const UrlTemplate &url) {
        if (url.base().scheme() != u"https" && !url.base().isEmpty())
            reader.complain(u"url"_s, Words::tr("a request goes over https"));
    });
    reader.members(u"headers"_s, [&](const QString &name, const QJsonValue &value) {
        request.headers += {name.toLatin1(), parsed<Template>(reader, u"headers"_s, value.toString())};
    });
    request.form = readByFamily<Template>(reader, u"form"_s, Need::Optional);
    if (const QJsonValue json = reader.any(u"json"_s); !json.isUndefined())
        request.json = parsed<JsonTemplate>(reader, u"json"_s, json);
    if (reader.has(u"text"_s))
        request.text = readTemplate(reader, u"text"_s, Need::Optional);
    request.contentType = reader.text(u"contentType"_s).toLatin1();
    const int bodies = int(!request.form.isEmpty()) + int(request.json.has_value()) + int(request.text.has_value());
    if (bodies > 1 || (bodies == 1 && request.method == "GET"))
        reader.complainHere(Words::tr("one body at most (form, json or text), and none with GET"));
    return request;
}

Extraction PartReader::readExtraction(const QString &name, ObjectReader &reader)
{
    Extraction extraction;
    extraction.name = name;
    if (m_names.contains(name))
        reader.complainHere(Words::tr("\"%1\" already stands for something else").arg(name));
    extraction.json = readPointer(reader, u"json"_s);
    extraction.regex = readRegex(reader, u"regex"_s);
    extraction.header = reader.text(u"header"_s).toLatin1();
    const bool isRegex = extraction.regex.has_value() || !extraction.header.isEmpty();
    if (extraction.json.has_value() == isRegex)
        reader.complainHere(Words::tr("exactly one of json, regex and header is needed"));
    return extraction;
}

std::optional<JsonPointer> PartReader::readPointer(ObjectReader &reader, const QString &key)
{
    const QString text = reader.text(key);
    if (!reader.has(key))
        return std::nullopt;
    const auto pointer = JsonPointer::parse(text);
    if (!pointer)
        reader.complain(key, Words::tr("\"%1\" is not a JSON pointer").arg(text));
    return pointer;
}

std::optional<QRegularExpression> PartReader::readRegex(ObjectReader &reader, const QString &key)
{
    const QString text = reader.text(key);
    if (!reader.has(key))
        return std::nullopt;
    QRegularExpression regex(text, QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
    if (!regex.isValid() || text.isEmpty())
        reader.complain(key, Words::tr("\"%1\" is not a regular expression: %2").arg(text, regex.errorString()));
    return regex;
}

AnswerRecipe PartReader::readAnswer(ObjectReader &reader)
{
    AnswerRecipe answer;
    if (reader.oneOf(u"vocabulary"_s, {u"dyndns2"_s}))
        answer.words = dyndns2Words();
    reader.members(u"words"_s, [&](const QString &word, const QJsonValue &value) {
        const QString place = reader.pointerTo(u"words"_s) + u'/' + JsonPointer::step(word);
        const QJsonObject object = value.isString() ? QJsonObject{{u"code"_s, value}} : value.toObject();
        ObjectReader meaning(object, place, reader.problems());
        const auto code = readCode(meaning, Need::Required);
        answer.words.insert(word.toLower(), {code.value_or(ReturnCode::Unknown), readWait(meaning)});
        meaning.finish();
    });
    answer.mayBeHtml = reader.truth(u"html"_s, false);
    answer.message = readPointer(reader, u"message"_s);
    reader.objects(u"rules"_s, Need::Optional, [&](ObjectReader &rule) { answer.rules += readRule(rule); });
    return answer;
}

std::optional<ReturnCode> PartReader::readCode(ObjectReader &reader, Need need)
{
    const QString text = reader.text(u"code"_s, need);
    if (!reader.has(u"code"_s))
        return std::nullopt;
    const auto code = returnCodeFromKey(text);
    if (!code)
        reader.complain(u"code"_s, Words::tr("\"%1\" is not a word of the vocabulary").arg(text));
    return code;
}

std::optional<std::chrono::seconds> PartReader::readWait(ObjectReader &reader)
{
    const auto wait = reader.number(u"wait"_s, 1, longestWait);
    return wait ? std::optional<std::chrono::seconds>(*wait) : std::nullopt;
}

Rule PartReader::readRule(ObjectReader &reader)
{
    Rule rule;
    reader.object(u"if"_s, Need::Required, [&](ObjectReader &when) { rule.when = readCondition(when); });
    rule.code = readCode(reader, Need::Optional);
    rule.wait = readWait(reader);
    rule.goTo = reader.text(u"goTo"_s);
    rule.isNext = reader.truth(u"next"_s, false);
    if (int(rule.code.has_value()) + int(!rule.goTo.isEmpty()) + int(rule.isNext) != 1)
        reader.complainHere(Words::tr("exactly one of code, goTo and next is needed"));
    return rule;
}

QList<Template> PartReader::readTemplates(ObjectReader &reader, const QString &key)
{
    QList<Template> made;
    for (const QString &text : reader.texts(key))
        made += parsed<Template>(reader, key, text);
    return made;
}

Condition PartReader::readCondition(ObjectReader &reader)
{
    Condition when;
    static const QRegularExpression statusForm(u"^[1-5](xx|[0-9]{2})$"_s);
    when.status = reader.texts(u"status"_s);
    for (const QString &status : when.status) {
        if (!statusForm.match(status).hasMatch())
            reader.complain(u"status"_s, Words::tr("\"%1\" is not a status like \"404\" or \"4xx\"").arg(status));
    }
    when.firstWord = readTemplates(reader, u"firstWord"_s);
    when.words = readTemplates(reader, u"words"_s);
    when.contains = readTemplates(reader, u"contains"_s);
    when.matches = readRegex(reader, u"matches"_s);
    when.json = readPointer(reader, u"json"_s);
    if (const QJsonValue equals = reader.any(u"equals"_s); !equals.isUndefined())
        when.equals = equals.isArray() ? equals.toArray() : QJsonArray{equals};
    if (reader.has(u"exists"_s))
        when.exists = reader.truth(u"exists"_s, true);
    if (reader.has(u"empty"_s))
        when.isEmpty = reader.truth(u"empty"_s, true);
    if (when.json.has_value() != (!when.equals.isEmpty() || when.exists.has_value()))
        reader.complainHere(Words::tr("json goes together with equals or exists"));
    if (reader.raw().isEmpty())
        reader.complainHere(Words::tr("a condition is needed"));
    return when;
}

} // namespace doorplate
