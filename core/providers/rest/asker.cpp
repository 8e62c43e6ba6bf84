// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/rest/asker.h"

#include "core/providers/requestbuilder.h"
#include "core/providers/rest/elements.h"
#include "core/providers/rest/pages.h"
#include "core/providers/values.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

constexpr int mostPages = 50;

QByteArray uniqueOf(const UpdateWish &wish, qsizetype number)
{
    HttpRequest request;
    for (const Hostname &host : wish.hosts)
        request.body += host.ascii().toLatin1() + ' ';
    request.body += wish.address.toString().toLatin1();
    return uniqueText(wish, request, number);
}

const HttpReply &emptyReply()
{
    static const HttpReply reply{200, {}, {}};
    return reply;
}

} // namespace

Asker::Asker(const Description &description, const RestRecipe &recipe, const UpdateWish &wish,
             const Transcript &answered, const Ending &ending)
    : m_description(description),
      m_recipe(recipe),
      m_wish(wish),
      m_answered(answered),
      m_ending(ending)
{
}

Result<void> Asker::prepare()
{
    if (const auto checked = checkSecrets(); !checked)
        return checked;
    auto values = valuesOf(m_description, m_wish);
    if (!values)
        return std::unexpected(values.error());
    m_values = *values;
    bool isNumber = false;
    const QString ttl = m_values.value(u"wantedTtl"_s).value.toString();
    if (!ttl.isEmpty() && (ttl.toInt(&isNumber) < 0 || !isNumber))
        return failed(Failure::Kind::Misconfigured, u"wantedTtl"_s);
    const auto found = server();
    if (!found)
        return std::unexpected(found.error());
    m_server = *found;
    return {};
}

// A line break in a token is a slip of the clipboard wherever the token goes; a private key is checked by its signer.
Result<void> Asker::checkSecrets() const
{
    QStringList keys;
    const auto addKeys = [&keys](const AuthRecipe &one) { keys += one.with.value(u"key"_s).names(); };
    for (const AuthChoice &choice : m_recipe.auth)
        addKeys(choice.auth);
    for (const BeforeRecipe &step : m_recipe.before)
        addKeys(step.auth.value_or(AuthRecipe()));
    for (const ProviderField &field : m_description.secretFields()) {
        const QString text = QString::fromUtf8(m_wish.credentials.secret(field.key).reveal());
        if (!keys.contains(field.key) && hasControlCharacter(text))
            return failed(Failure::Kind::Misconfigured, field.key);
    }
    return {};
}

// "https://name:port/path", empty where every URL is literal.
Result<QByteArray> Asker::server() const
{
    const RestBase &base = m_recipe.base;
    if (!base.literal.isEmpty())
        return QByteArray();
    QString typed = m_values.value(base.field).value.toString();
    if (!base.choices.isEmpty()) {
        typed = base.choices.value(typed.isEmpty() ? base.fallback : typed.toLower());
        return typed.isEmpty() ? failed(Failure::Kind::Misconfigured, base.field)
                               : Result<QByteArray>(typed.toLatin1());
    }
    return typedServer(typed, m_wish.account.ssl, base.field);
}

Result<AuthRecipe> Asker::auth() const
{
    const auto isFilled = [&](const QString &field) { return !m_values.value(field).value.toString().isEmpty(); };
    for (const AuthChoice &choice : m_recipe.auth) {
        if (std::all_of(choice.whenFilled.cbegin(), choice.whenFilled.cend(), isFilled))
            return choice.auth;
    }
    if (m_recipe.auth.isEmpty())
        return AuthRecipe();
    const QString lacking = m_recipe.auth.front().whenFilled.value(0);
    const ProviderField *field = m_description.field(lacking);
    return failed(field && field->isSecret ? Failure::Kind::NoSecret : Failure::Kind::Misconfigured, lacking);
}

// What came from an answer and cannot be used is the provider's fault, not the person's.
Failure Asker::placed(const Failure &failure) const
{
    Failure made = failure;
    const bool isZone = failure.detail == u"zone" || failure.detail == u"sub" || failure.detail == u"subOrAt"
                        || failure.detail == u"zoneDot";
    if (isZone)
        made.detail = u"zone"_s;
    else if (failure.kind == Failure::Kind::Misconfigured && !m_description.field(failure.detail)
             && failure.detail != u"ssl")
        made.kind = Failure::Kind::BadReply;
    return made;
}

Result<HttpRequest> Asker::built(const RequestRecipe &recipe, const AuthRecipe &auth,
                                 const std::function<void(HttpRequest &)> &change)
{
    auto request = builtRequest(recipe, auth, m_description, m_wish, m_values);
    if (!request)
        return request;
    for (const auto &[name, text] : m_recipe.headers) {
        const auto value = text.filled(m_values, Place::Header);
        if (!value)
            return std::unexpected(value.error());
        request->headers += {name, *value};
    }
    for (const auto &[name, text] : m_recipe.query) {
        const auto value = text.filled(m_values, Place::Query);
        if (!value)
            return std::unexpected(value.error());
        if (!value->isEmpty())
            addParameter(*request, name, *value);
    }
    putServer(*request, m_server);
    if (change)
        change(*request);
    return request;
}

Or<const HttpReply *> Asker::exchanged(const RequestRecipe &recipe, const AuthRecipe &auth, When when,
                                       const std::function<void(HttpRequest &)> &change,
                                       std::chrono::milliseconds pause)
{
    if (when == When::Anew && m_next < m_answered.size()) {
        // Built and signed when it was asked; nobody compares it with another, but it counts.
        m_asked += Asked{{}, m_next};
        const auto *exchange = std::get_if<HttpExchange>(&m_answered.at(m_next++));
        if (!exchange)
            return std::unexpected(Halt(Failure{Failure::Kind::BadReply, {}}));
        m_asking = exchange->request.url;
        return &exchange->reply;
    }
    // The unique text of a request must not make it another one.
    m_values.insert(u"unique"_s, {u"0"_s});
    const auto key = built(recipe, auth, change);
    if (!key)
        return std::unexpected(Halt(placed(key.error())));
    m_asking = key->url;
    if (when == When::Once) {
        const auto same =
            std::find_if(m_asked.cbegin(), m_asked.cend(), [&](const Asked &asked) { return asked.request == *key; });
        if (same != m_asked.cend())
            return m_ending.rehearsal ? &emptyReply() : &std::get<HttpExchange>(m_answered.at(same->number)).reply;
    }
    m_asked += Asked{*key, m_next};
    if (m_next < m_answered.size()) {
        const auto *exchange = std::get_if<HttpExchange>(&m_answered.at(m_next++));
        if (!exchange)
            return std::unexpected(Halt(Failure{Failure::Kind::BadReply, {}}));
        return &exchange->reply;
    }
    const QByteArray unique = uniqueOf(m_wish, m_asked.size());
    m_values.insert(u"unique"_s, {QString::fromLatin1(unique)});
    const auto plain = built(recipe, auth, change);
    auto request = plain ? signedRequest(*plain, auth, m_values, {m_wish.now, unique}) : plain;
    if (!request)
        return std::unexpected(Halt(placed(request.error())));
    request->pause = std::max(pause, m_next > 0 ? m_recipe.spacing : std::chrono::milliseconds(0));
    if (m_ending.failure)
        return std::unexpected(Halt(*m_ending.failure));
    if (!m_ending.rehearsal)
        return std::unexpected(Halt(*request));
    request->pause = {};
    *m_ending.rehearsal += *request;
    return &emptyReply();
}

void Asker::take(const QList<Take> &takes, const QJsonValue &from)
{
    for (const Take &take : takes) {
        const QJsonValue value = taken(take, from);
        if (value.isUndefined() || value.isNull())
            m_values.remove(take.name);
        else
            m_values.insert(take.name, {value});
    }
}

void Asker::promise(const QList<Take> &takes)
{
    for (const Take &take : takes)
        m_values.insert(take.name, promised(take.name));
}

Or<Answer> Asker::ask(const RestRequest &what, When when, const std::function<void(HttpRequest &)> &change,
                      std::chrono::milliseconds pause, const std::optional<AuthRecipe> &own)
{
    const auto credentials = own ? Result<AuthRecipe>(*own) : auth();
    if (!credentials)
        return std::unexpected(Halt(credentials.error()));
    const auto reply = exchanged(what.request, *credentials, when, change, pause);
    if (!reply)
        return std::unexpected(reply.error());
    ReadReply read(**reply);
    const auto judgement = judged(what.answer ? *what.answer : m_recipe.answer, m_wish, read, m_values);
    if (m_ending.rehearsal)
        return Answer{read, {}};
    if (!judgement)
        return std::unexpected(Halt(judgement.error()));
    return Answer{read, *judgement};
}

// RFC 6238: a code holds for half a minute and is taken once. An account's two families sign in at about the same time, so
// IPv6 waits for the next one.
std::chrono::milliseconds Asker::pauseForCode(const BeforeRecipe &step)
{
    constexpr qint64 period = 30;
    const qint64 now = m_wish.now.toSecsSinceEpoch();
    const bool isWaiting = step.hasOneTimeCode && m_wish.address.family() == AddressFamily::IPv6;
    const qint64 wait = isWaiting ? period - now % period : 0;
    m_values.insert(u"codeTime"_s, {double(now + wait)});
    return std::chrono::seconds(wait);
}

Or<void> Asker::signIn()
{
    const auto isFilled = [&](const QString &field) { return !m_values.value(field).value.toString().isEmpty(); };
    for (const BeforeRecipe &step : m_recipe.before) {
        if (!std::all_of(step.whenFilled.cbegin(), step.whenFilled.cend(), isFilled)
            || std::any_of(step.whenEmpty.cbegin(), step.whenEmpty.cend(), isFilled))
            continue;
        const auto answer = ask(step.ask, When::Once, {}, pauseForCode(step), step.auth);
        if (!answer)
            return std::unexpected(answer.error());
        if (answer->judgement.meaning != AnswerClass::Ok)
            return std::unexpected(refusal(*answer));
        for (const Extraction &extraction : step.extractions) {
            const QJsonValue value = extracted(extraction, answer->read);
            if (m_ending.rehearsal)
                m_values.insert(extraction.name, promised(extraction.name));
            else if (value.isUndefined() || value.isNull())
                return std::unexpected(Halt(Failure{Failure::Kind::BadReply, extraction.name}));
            else
                m_values.insert(extraction.name, {value});
        }
    }
    return {};
}

Or<Asker::Listed> Asker::list(const RestList &what, When when)
{
    Listed listed;
    PageMark mark = firstPage(what.paging);
    for (int page = 0; page < mostPages; ++page) {
        const auto answer = ask(what.ask, when, [&](HttpRequest &request) { turnTo(what.paging, mark, request); });
        if (!answer)
            return std::unexpected(answer.error());
        if (m_ending.rehearsal)
            return listed;
        listed.meaning = answer->judgement.meaning;
        if (listed.meaning == AnswerClass::NotFound || listed.meaning == AnswerClass::NoRecord)
            return listed;
        if (listed.meaning != AnswerClass::Ok)
            return std::unexpected(refusal(*answer));
        const auto elements = elementsOf(what, answer->read.json);
        if (!elements || answer->read.json.isUndefined())
            return std::unexpected(Halt(Failure{Failure::Kind::BadReply, what.in ? what.in->toString() : QString()}));
        for (const QJsonValue element : *elements)
            listed.elements += element;
        const auto following = pageAfter(what.paging, mark, *elements, answer->read, m_asking);
        if (!following)
            return std::unexpected(Halt(following.error()));
        if (!*following)
            return listed;
        mark = **following;
    }
    return std::unexpected(Halt(Failure{Failure::Kind::BadReply, QString::number(mostPages)}));
}

Halt Asker::refusal(const Answer &answer) const
{
    const Halt halt = verdictOf(answer.judgement, m_wish, answer.read.reply);
    return m_areCredentialsTrusted ? ofThisHost(halt) : halt;
}

} // namespace doorplate
