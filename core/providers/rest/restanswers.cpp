// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/rest/restanswers.h"

#include "core/providers/answers.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rest)
};

// RFC 9110 section 15, as record APIs use it.
AnswerClass classOfStatus(int status)
{
    switch (status) {
    case 401:
        return AnswerClass::Auth;
    case 402:
    case 403:
        return AnswerClass::Denied;
    case 404:
    case 410:
        return AnswerClass::NotFound;
    case 409:
    case 412:
        return AnswerClass::Conflict;
    case 408:
    case 425:
    case 429:
        return AnswerClass::Rate;
    }
    return status >= 200 && status < 300 ? AnswerClass::Ok : AnswerClass::Invalid;
}

QString ownWords(const RestAnswer &answer, const ReadReply &read)
{
    for (const JsonPointer &pointer : answer.message) {
        const QString words = textOf(pointer.in(read.json));
        if (!words.isEmpty())
            return words;
    }
    const bool isSuccess = read.reply.status >= 200 && read.reply.status < 300;
    return isSuccess || isHtml(read.reply.body) || read.lines.isEmpty() ? QString() : read.lines.front();
}

ReturnCode codeOf(AnswerClass meaning)
{
    switch (meaning) {
    case AnswerClass::Ok:
        return ReturnCode::Good;
    case AnswerClass::Same:
        return ReturnCode::NoChange;
    case AnswerClass::NoRecord:
    case AnswerClass::NotFound:
        return ReturnCode::NoHost;
    case AnswerClass::Auth:
    case AnswerClass::Denied:
    case AnswerClass::Clock:
        return ReturnCode::BadAuth;
    case AnswerClass::Conflict:
    case AnswerClass::Invalid: // badsys would stop the whole account, and it is this name that was not taken
        return ReturnCode::NotYours;
    case AnswerClass::Rate:
        return ReturnCode::TooMany;
    case AnswerClass::Server:
        return ReturnCode::ServerError;
    }
    Q_UNREACHABLE();
    return ReturnCode::Unknown;
}

bool isForAllHosts(AnswerClass meaning)
{
    return meaning == AnswerClass::Auth || meaning == AnswerClass::Rate || meaning == AnswerClass::Clock
           || meaning == AnswerClass::Server;
}

// Our own words beside the provider's, where the code alone would send a person the wrong way.
QString explained(AnswerClass meaning, const QString &line)
{
    const auto with = [&](const QString &own) { return line.isEmpty() ? own : own + u": "_s + line; };
    switch (meaning) {
    case AnswerClass::Denied:
        return with(Words::tr("the credentials are right, but lack a permission"));
    case AnswerClass::Conflict:
        return with(Words::tr("another record stands in the way"));
    case AnswerClass::Invalid:
        return with(Words::tr("the provider refuses what was sent for this name"));
    case AnswerClass::Ok:
    case AnswerClass::Same:
    case AnswerClass::NoRecord:
    case AnswerClass::NotFound:
    case AnswerClass::Auth:
    case AnswerClass::Rate:
    case AnswerClass::Server:
    case AnswerClass::Clock:
        break;
    }
    return line;
}

// An answer that begins as JSON and is none was cut off on its way: whatever its status says, nobody knows what was done.
bool isTorn(const QByteArray &body)
{
    const QByteArray text = body.trimmed();
    return (text.startsWith('{') || text.startsWith('[')) && QJsonDocument::fromJson(text).isNull();
}

} // namespace

Result<Judgement> judged(const RestAnswer &answer, const UpdateWish &wish, const ReadReply &read,
                         const TemplateValues &values)
{
    Judgement made;
    made.line = ownWords(answer, read);
    if (answer.retryAfter) {
        const QJsonValue seconds = answer.retryAfter->in(read.json);
        if (textOf(seconds).toDouble() > 0)
            made.wait = std::chrono::seconds(qint64(std::min(textOf(seconds).toDouble(), 86400.0)));
    }
    const auto rule = std::find_if(answer.rules.cbegin(), answer.rules.cend(),
                                   [&](const RestRule &one) { return holds(one.when, read, values); });
    if (rule != answer.rules.cend() && !isHtml(read.reply.body) && !isTorn(read.reply.body)) {
        made.meaning = rule->meaning;
        made.wait = rule->wait ? rule->wait : made.wait;
        if (made.meaning == AnswerClass::Clock)
            made.line = clockWords(wish, read.reply) + (made.line.isEmpty() ? QString() : u" ("_s + made.line + u')');
        return made;
    }
    const int status = read.reply.status;
    // A page where JSON is due comes from something in front of the API: a portal, a shield, a wrong path.
    const bool isPage = isHtml(read.reply.body) && status != 401 && status != 429;
    if (isTorn(read.reply.body) && status < 300)
        return std::unexpected(Failure{.kind = Failure::Kind::BadReply, .detail = u"JSON"_s});
    const bool isUnusable = status < 200 || (status >= 300 && status < 400) || status >= 500;
    if (isPage && status >= 400) {
        return std::unexpected(Failure{.kind = Failure::Kind::HttpStatus,
                                       .detail = u"HTTP "_s + QString::number(status),
                                       .httpStatus = status == 403 ? std::nullopt : std::optional(status),
                                       .retryAfter = read.reply.retryAfter(wish.now)});
    }
    if (isUnusable || isPage) {
        const auto outcomes = outcomesByStatus(wish, read.reply);
        if (!outcomes)
            return std::unexpected(outcomes.error());
    }
    made.meaning = classOfStatus(status);
    const bool isCutOff = read.json.isUndefined() && (read.text.startsWith(u'{') || read.text.startsWith(u'['));
    if (made.meaning == AnswerClass::Ok && isCutOff)
        return failed(Failure::Kind::BadReply, u"JSON"_s);
    if (made.meaning == AnswerClass::Ok && answer.success && !holds(*answer.success, read, values)) {
        // Without a word about what is wrong it is no refusal: somebody else's answer, or one of another shape.
        if (read.json.isUndefined() || made.line.isEmpty())
            return failed(Failure::Kind::BadReply, made.line);
        made.meaning = AnswerClass::Invalid;
    }
    return made;
}

QString clockWords(const UpdateWish &wish, const HttpReply &reply)
{
    // RFC 9110 section 5.6.7, the usual form; its zone is always GMT.
    QString text = QString::fromLatin1(reply.header("Date"));
    QDateTime theirs = QLocale::c().toDateTime(text.remove(u" GMT"_s), u"ddd, dd MMM yyyy HH:mm:ss"_s);
    if (!theirs.isValid())
        return Words::tr("the clock of this computer is wrong");
    theirs.setTimeSpec(Qt::UTC);
    const qint64 seconds = theirs.secsTo(wish.now);
    return Words::tr("the clock of this computer is %n seconds off", nullptr, int(std::abs(seconds)));
}

Verdict verdictOf(const Judgement &judgement, const UpdateWish &wish, const HttpReply &reply)
{
    const QString line = explained(judgement.meaning, judgement.line);
    const Outcomes outcomes = outcomeForAll(wish, reply, {codeOf(judgement.meaning), judgement.wait}, line);
    return {outcomes.front().outcome, isForAllHosts(judgement.meaning)};
}

} // namespace doorplate
