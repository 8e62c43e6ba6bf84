// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/coded/customprotocol.h"

#include "core/model/serverendpoint.h"
#include "core/providers/answers.h"
#include "core/providers/coded/custompath.h"
#include "core/wire/template.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

Result<HttpRequest> request(const UpdateWish &wish)
{
    const auto misconfigured = [](const QString &field) { return failed(Failure::Kind::Misconfigured, field); };
    const Account &account = wish.account;
    const auto server = ServerEndpoint::parse(account.customServer);
    if (!server || server->path || server->ssl)
        return misconfigured(u"customServer"_s);
    const CustomPath path(account.customPath);
    if (!path.unknownSpecifiers().isEmpty() || hasControlCharacter(account.customPath)
        || account.customPath.contains(u"://"))
        return misconfigured(u"customPath"_s);
    if (wish.hosts.size() != 1)
        return misconfigured(u"domains"_s);

    const QString password = QString::fromUtf8(wish.credentials.secret(u"password"_s).reveal());
    if (hasControlCharacter(account.username))
        return misconfigured(u"username"_s);
    if (hasControlCharacter(password))
        return misconfigured(u"password"_s);
    if ((path.uses(u'u') && account.username.isEmpty()))
        return misconfigured(u"username"_s);
    if (path.uses(u'p') && password.isEmpty())
        return failed(Failure::Kind::NoSecret, u"password"_s);

    const QByteArray start = (account.ssl ? "https://" : "http://") + server->nameAndPort().toLatin1();
    const CustomPathValues values{wish.hosts.front().ascii(), wish.address.toString(), account.username, password};
    const QByteArray whole = start + path.filled(values, account.appendAddress);
    HttpRequest request;
    request.url = QUrl::fromEncoded(whole, QUrl::StrictMode);
    if (!request.url.isValid())
        return misconfigured(u"customPath"_s);
    const bool isSentInPath = path.uses(u'u') || path.uses(u'p');
    if (!isSentInPath && (!account.username.isEmpty() || !password.isEmpty())) {
        if (account.username.contains(u':')) // RFC 7617 section 2
            return misconfigured(u"username"_s);
        const QByteArray pair = account.username.toUtf8() + ':' + password.toUtf8();
        request.headers += {"Authorization", "Basic " + pair.toBase64()};
    }
    return request;
}

// A word that says success, and is not taken back: "not good", "success": false, updated=0 say the contrary.
bool saysYes(const QString &text, const QString &word)
{
    const QRegularExpression regex(u"(?<![\\w!-])(?<!\\bnot )(?<!\\bno )(?<!\\bun)"_s + word
                                       + u"(?![\\w-])(?![\"']?\\s*[:=]\\s*[\"']?(false|0|no|null)\\b)"_s,
                                   QRegularExpression::CaseInsensitiveOption);
    return text.contains(regex);
}

std::optional<WordMeaning> defaultMeaning(const QString &text)
{
    if (saysYes(text, u"nochg"_s))
        return WordMeaning{ReturnCode::NoChange};
    for (const auto &word : {u"ok"_s, u"good"_s, u"true"_s, u"updated"_s, u"success"_s}) {
        if (saysYes(text, word))
            return WordMeaning{ReturnCode::Good};
    }
    return std::nullopt;
}

std::optional<Outcomes> refusal(const UpdateWish &wish, const HttpReply &reply)
{
    WordTable refusals = dyndns2Words();
    refusals.remove(u"good"_s);
    refusals.remove(u"nochg"_s);
    const QStringList lines = linesOf(reply);
    if (isHtml(reply.body))
        return std::nullopt;
    for (const QString &line : lines) {
        const auto meaning = refusals.constFind(firstWordOf(line));
        if (meaning != refusals.cend())
            return outcomeForAll(wish, reply, *meaning, line);
    }
    return std::nullopt;
}

std::optional<Outcomes> ownWord(const UpdateWish &wish, const HttpReply &reply)
{
    const QString body = QString::fromUtf8(reply.body);
    const QStringList lines = linesOf(reply);
    for (const QString &word : wish.account.customResponses) {
        if (!body.contains(word, Qt::CaseInsensitive))
            continue;
        const auto line = std::find_if(lines.cbegin(), lines.cend(),
                                       [&word](const QString &one) { return one.contains(word, Qt::CaseInsensitive); });
        const bool isUnchanged = word.compare(u"nochg", Qt::CaseInsensitive) == 0;
        return outcomeForAll(wish, reply, {isUnchanged ? ReturnCode::NoChange : ReturnCode::Good},
                             line == lines.cend() ? lines.value(0) : *line);
    }
    return std::nullopt;
}

} // namespace

Step CustomProtocol::next(const UpdateWish &wish, const Transcript &answered) const
{
    if (answered.isEmpty()) {
        auto asked = request(wish);
        return asked ? Step(*asked) : Step(Result<Outcomes>(std::unexpected(asked.error())));
    }
    const auto *http = std::get_if<HttpExchange>(&answered.last());
    if (!http)
        return Result<Outcomes>(failed(Failure::Kind::BadReply));
    return outcomesOf(wish, http->reply);
}

Result<Outcomes> CustomProtocol::outcomesOf(const UpdateWish &wish, const HttpReply &reply)
{
    const bool hasOwnWords = !wish.account.customResponses.isEmpty();
    if (hasOwnWords && reply.status == 200) {
        if (auto outcomes = ownWord(wish, reply))
            return *outcomes;
    }
    if (auto outcomes = refusal(wish, reply))
        return *outcomes;
    if (!hasOwnWords && reply.status == 200 && !isHtml(reply.body)) {
        const QStringList lines = linesOf(reply);
        // The whole body, not a line: JSON may stand on many.
        if (const auto meaning = defaultMeaning(lines.join(u'\n'))) {
            const auto dropped = u"good 127.0.0.1"_s;
            const bool isDropped = lines.front().toLower() == dropped && wish.address.toString() != u"127.0.0.1";
            return outcomeForAll(wish, reply, isDropped ? WordMeaning{ReturnCode::BadAgent} : *meaning, lines.front());
        }
    }
    if (reply.status > 200 && reply.status < 300) { // inadyn's rule: exactly 200
        Failure failure{Failure::Kind::HttpStatus, u"HTTP "_s + QString::number(reply.status)};
        failure.httpStatus = reply.status;
        return std::unexpected(failure);
    }
    return outcomesByStatus(wish, reply);
}

} // namespace doorplate
