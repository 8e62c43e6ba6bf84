// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/answers.h"

#include "core/log/redaction.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

constexpr qsizetype longestLine = 500;

bool isSuccess(const HttpReply &reply)
{
    return reply.status >= 200 && reply.status < 300;
}

// Lines are shown and stored; what a provider echoes of our request must not carry its secrets there.
QString shownLine(const UpdateWish &wish, const QString &line)
{
    // Far more than is kept, so that a secret cut off here cannot come to stand within what is shown.
    QString shown = redacted(line.left(16 * longestLine), wish.credentials);
    for (QChar &c : shown) {
        if (c.unicode() < 0x20 || c.unicode() == 0x7f)
            c = u' ';
    }
    shown.truncate(longestLine);
    return shown;
}

Outcome outcomeOf(const UpdateWish &wish, const HttpReply &reply, const WordMeaning &meaning, const QString &line)
{
    Outcome outcome;
    outcome.code = meaning.code;
    outcome.line = shownLine(wish, line);
    if (!isAccepted(meaning.code)) {
        outcome.retryAfter = reply.retryAfter(wish.now);
        if (!outcome.retryAfter)
            outcome.retryAfter = meaning.wait;
    }
    return outcome;
}

// "good 203.0.113.7" or "good 203.0.113.7,2001:db8::1": the address of our family, else the first.
std::optional<Address> addressIn(const QString &line, AddressFamily family)
{
    static const QRegularExpression separators(u"[\\s,]+"_s);
    std::optional<Address> found;
    for (const QString &word : line.split(separators, Qt::SkipEmptyParts).mid(1)) {
        const auto address = Address::parse(word);
        if (address && (!found || address->family() == family))
            found = address;
        if (found && found->family() == family)
            break;
    }
    return found;
}

Outcome outcomeOfLine(const UpdateWish &wish, const HttpReply &reply, const WordTable &words, const QString &line)
{
    Outcome outcome = outcomeOf(wish, reply, words.value(firstWordOf(line)), line);
    if (!isAccepted(outcome.code))
        return outcome;
    outcome.address = addressIn(line, wish.address.family());
    // Dyn and No-IP: this very address in the answer means that the update was dropped because they block the client.
    const auto dropped = Address::parse(u"127.0.0.1");
    if (outcome.code == ReturnCode::Good && outcome.address == dropped && wish.address != *dropped)
        outcome.code = ReturnCode::BadAgent;
    return outcome;
}

// One host may be answered with an explanation below the word; a refusal there outweighs a word of success above it.
QString decisiveLine(const QStringList &lines, const WordTable &words)
{
    const auto isRefusal = [&](const QString &line) {
        const auto meaning = words.constFind(firstWordOf(line));
        return meaning != words.cend() && !isAccepted(meaning->code);
    };
    const auto first = words.constFind(firstWordOf(lines.front()));
    if (first == words.cend() || !isAccepted(first->code))
        return lines.front();
    const auto refusal = std::find_if(lines.cbegin(), lines.cend(), isRefusal);
    return refusal == lines.cend() ? lines.front() : *refusal;
}

bool isBelievable(const HttpReply &reply, const WordMeaning &meaning)
{
    return isSuccess(reply) || !isAccepted(meaning.code);
}

} // namespace

const WordTable &dyndns2Words()
{
    static const WordTable words{
        {u"good"_s, {ReturnCode::Good}},
        {u"nochg"_s, {ReturnCode::NoChange}},
        {u"badauth"_s, {ReturnCode::BadAuth}},
        {u"!donator"_s, {ReturnCode::NotDonator}},
        {u"notfqdn"_s, {ReturnCode::NotFqdn}},
        {u"nofqdn"_s, {ReturnCode::NotFqdn}}, // a misspelling that some servers send
        {u"nohost"_s, {ReturnCode::NoHost}},
        {u"!yours"_s, {ReturnCode::NotYours}},
        {u"!active"_s, {ReturnCode::NotYours}}, // a custom zone that is not active: stop this host, as a foreign one
        {u"numhost"_s, {ReturnCode::NumHost}},
        {u"abuse"_s, {ReturnCode::Abuse}},
        {u"badagent"_s, {ReturnCode::BadAgent}},
        {u"badsys"_s, {ReturnCode::BadSystem}},
        {u"badrequest"_s, {ReturnCode::BadSystem}},
        {u"badip"_s, {ReturnCode::BadSystem}},
        {u"dnserr"_s, {ReturnCode::DnsError}},
        {u"911"_s, {ReturnCode::ServerError}},
        {u"servererror"_s, {ReturnCode::ServerError}},
    };
    return words;
}

bool isHtml(const QByteArray &body)
{
    const QByteArray start = body.left(1024).trimmed().toLower();
    return start.startsWith("<!doctype html") || start.startsWith("<html") || start.startsWith("<head")
           || start.startsWith("<body") || start.startsWith("<!--");
}

QString textOfHtml(const QString &html)
{
    static const QRegularExpression unseen(u"<(script|style|title)\\b[^>]*>.*?</\\1\\s*>|<!--.*?-->"_s,
                                           QRegularExpression::CaseInsensitiveOption
                                               | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression breaks(u"<(br|/p|/div|/li|/tr|/h[1-6])\\b[^>]*>"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression tags(u"<[^>]*>"_s);
    QString text = html;
    return text.remove(unseen).replace(breaks, u"\n"_s).remove(tags);
}

QStringList linesOf(const HttpReply &reply)
{
    QString text = QString::fromUtf8(reply.body);
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    if (isHtml(reply.body))
        text = textOfHtml(text);
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            lines += line.trimmed();
    }
    return lines;
}

QString firstWordOf(const QString &line)
{
    const QString trimmed = line.trimmed();
    qsizetype end = 0;
    while (end < trimmed.size() && !trimmed[end].isSpace())
        ++end;
    while (end > 0 && QStringView(u":,;.").contains(trimmed[end - 1]))
        --end;
    return trimmed.left(end).toLower();
}

Outcomes outcomeForAll(const UpdateWish &wish, const HttpReply &reply, const WordMeaning &meaning, const QString &line)
{
    Outcomes outcomes;
    for (const Hostname &host : wish.hosts)
        outcomes += {host, outcomeOf(wish, reply, meaning, line)};
    return outcomes;
}

std::optional<Outcomes> outcomesByWord(const UpdateWish &wish, const HttpReply &reply, const WordTable &words)
{
    const QStringList lines = linesOf(reply);
    if (words.isEmpty() || lines.isEmpty() || isHtml(reply.body))
        return std::nullopt;
    const bool knowsOne = std::any_of(lines.cbegin(), lines.cend(), [&](const QString &line) {
        const auto meaning = words.constFind(firstWordOf(line));
        return meaning != words.cend() && isBelievable(reply, *meaning);
    });
    if (!knowsOne)
        return std::nullopt;

    Outcomes outcomes;
    const bool isLineByLine = wish.hosts.size() > 1 && lines.size() == wish.hosts.size();
    const bool isForAll = wish.hosts.size() == 1 || lines.size() == 1;
    for (qsizetype i = 0; i < wish.hosts.size(); ++i) {
        Outcome outcome;
        if (isLineByLine)
            outcome = outcomeOfLine(wish, reply, words, lines.at(i));
        else if (isForAll)
            outcome = outcomeOfLine(wish, reply, words, decisiveLine(lines, words));
        else // nobody can tell which line belongs to which host
            outcome = outcomeOf(wish, reply, {ReturnCode::Unknown}, lines.join(u" / "));
        if (isAccepted(outcome.code) && !isSuccess(reply))
            outcome.code = ReturnCode::Unknown;
        outcomes += {wish.hosts.at(i), outcome};
    }
    return outcomes;
}

Result<Outcomes> outcomesByStatus(const UpdateWish &wish, const HttpReply &reply)
{
    const QStringList lines = linesOf(reply);
    const QString line = lines.isEmpty() ? QString() : lines.front();
    if (reply.status == 401 || reply.status == 403)
        return outcomeForAll(wish, reply, {ReturnCode::BadAuth}, line);
    if (reply.status == 429)
        return outcomeForAll(wish, reply, {ReturnCode::TooMany}, line);
    if (!isSuccess(reply)) {
        Failure failure{Failure::Kind::HttpStatus, u"HTTP "_s + QString::number(reply.status)};
        if (!line.isEmpty() && !isHtml(reply.body))
            failure.detail += u": "_s + shownLine(wish, line).left(200);
        failure.httpStatus = reply.status;
        failure.retryAfter = reply.retryAfter(wish.now);
        return std::unexpected(failure);
    }
    if (isHtml(reply.body)) {
        // A captive portal, a parked domain, a moved interface: never an answer of the provider's update service.
        return failed(Failure::Kind::BadReply, u"HTML: "_s + shownLine(wish, line).left(200));
    }
    if (lines.isEmpty())
        return failed(Failure::Kind::BadReply, QStringLiteral("HTTP %1, 0 bytes").arg(reply.status));
    return outcomeForAll(wish, reply, {ReturnCode::Unknown}, line);
}

} // namespace doorplate
