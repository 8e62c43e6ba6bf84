// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/providers/providercase.h"

#include "core/providers/objectreader.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

using Need = ObjectReader::Need;

void readHeaders(ObjectReader &reader, HttpHeaders &headers)
{
    reader.members(u"headers"_s, [&](const QString &name, const QJsonValue &value) {
        headers += {name.toLatin1(), value.toString().toUtf8()};
    });
}

std::optional<Address> readAddress(ObjectReader &reader, const QString &key)
{
    const QString text = reader.text(key);
    const auto address = Address::parse(text);
    if (!text.isEmpty() && !address)
        reader.complain(key, u"not an address"_s);
    return address;
}

std::optional<std::chrono::seconds> readSeconds(ObjectReader &reader)
{
    const auto number = reader.number(u"retryAfter"_s, 1, 1'000'000);
    return number ? std::optional(std::chrono::seconds(*number)) : std::nullopt;
}

void readWish(ObjectReader &reader, UpdateWish &wish)
{
    for (const QString &name : reader.texts(u"hosts"_s)) {
        if (const auto host = Hostname::parse(name, HostnameForm::Label))
            wish.hosts += *host;
        else
            reader.complain(u"hosts"_s, name);
    }
    wish.account.domains = wish.hosts;
    if (const auto address = readAddress(reader, u"address"_s))
        wish.address = *address;
    wish.companion = readAddress(reader, u"companion"_s);
    wish.account.username = reader.text(u"username"_s);
    wish.account.ssl = reader.truth(u"ssl"_s, true);
    wish.account.customServer = reader.text(u"customServer"_s);
    wish.account.customPath = reader.text(u"customPath"_s);
    wish.account.customResponses = reader.texts(u"customResponses"_s);
    wish.account.appendAddress = reader.truth(u"appendAddress"_s, false);
    reader.members(u"secrets"_s, [&](const QString &key, const QJsonValue &value) {
        wish.credentials.secrets.insert(key, Secret(value.toString().toUtf8()));
    });
    reader.members(u"fields"_s, [&](const QString &key, const QJsonValue &value) {
        wish.account.fields.insert(key, value.toString());
    });
}

void readExchange(ObjectReader &reader, HttpExchange &exchange)
{
    reader.object(u"request"_s, Need::Required, [&](ObjectReader &request) {
        exchange.request.method = request.has(u"method"_s) ? request.text(u"method"_s).toLatin1() : "GET"_ba;
        exchange.request.url = QUrl::fromEncoded(request.text(u"url"_s, Need::Required).toUtf8(), QUrl::StrictMode);
        readHeaders(request, exchange.request.headers);
        exchange.request.body = request.text(u"body"_s).toUtf8();
    });
    reader.object(u"reply"_s, Need::Required, [&](ObjectReader &reply) {
        exchange.reply.status = reply.number(u"status"_s, 100, 599, 0);
        readHeaders(reply, exchange.reply.headers);
        exchange.reply.body = reply.text(u"body"_s).toUtf8();
    });
}

HostOutcome readRow(ObjectReader &reader)
{
    const auto host = Hostname::parse(reader.text(u"host"_s, Need::Required), HostnameForm::Label);
    Outcome outcome;
    const auto code = returnCodeFromKey(reader.text(u"code"_s, Need::Required));
    if (!code)
        reader.complain(u"code"_s, u"not a word of the vocabulary"_s);
    outcome.code = code.value_or(ReturnCode::Unknown);
    outcome.address = readAddress(reader, u"address"_s);
    outcome.line = reader.text(u"line"_s);
    outcome.retryAfter = readSeconds(reader);
    return {host.value_or(*Hostname::parse(u"unread.invalid")), outcome};
}

void readFailure(ObjectReader &reader, Failure &failure)
{
    const auto kind = failureKindFromKey(reader.text(u"kind"_s, Need::Required));
    if (!kind)
        reader.complain(u"kind"_s, u"not a kind of failure"_s);
    failure.kind = kind.value_or(Failure::Kind::BadReply);
    failure.httpStatus = reader.number(u"status"_s, 100, 599);
    failure.retryAfter = readSeconds(reader);
}

} // namespace

Result<ProviderCase> ProviderCase::read(const QString &path, const QString &provider)
{
    QFile file(path);
    QJsonParseError error;
    const auto document =
        file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll(), &error) : QJsonDocument();
    if (!document.isObject())
        return failed(Failure::Kind::BadReply, file.errorString() + u' ' + error.errorString());

    ProviderCase made{UpdateWish{{}, {}, {}, *Address::parse(u"0.0.0.0"), {}, {}}, {}, Outcomes()};
    made.wish.account.provider = provider;
    made.wish.now = QDateTime::fromString(u"2026-11-22T12:00:00Z"_s, Qt::ISODate);
    PlaceProblems problems;
    ObjectReader reader(document.object(), {}, problems);
    reader.texts(u"notes"_s);
    reader.object(u"wish"_s, Need::Required, [&](ObjectReader &wish) { readWish(wish, made.wish); });
    reader.objects(u"exchanges"_s, Need::Required, [&](ObjectReader &exchange) {
        made.exchanges += HttpExchange();
        readExchange(exchange, made.exchanges.last());
    });
    Outcomes rows;
    if (reader.has(u"outcome"_s))
        reader.objects(u"outcome"_s, Need::Required, [&](ObjectReader &row) { rows += readRow(row); });
    made.outcome = rows;
    reader.object(u"failure"_s, Need::Optional, [&](ObjectReader &what) {
        Failure failure;
        readFailure(what, failure);
        made.outcome = std::unexpected(failure);
    });
    if (reader.has(u"failure"_s) == reader.has(u"outcome"_s))
        reader.complainHere(u"either outcome or failure"_s);
    reader.finish();
    if (problems.isEmpty())
        return made;
    return failed(Failure::Kind::BadReply, problems.front().pointer + u": "_s + problems.front().what);
}

QString told(const Result<Outcomes> &outcomes)
{
    if (!outcomes) {
        return u"failure %1 (%2), status %3, again after %4"_s
            .arg(keyOf(outcomes.error().kind), outcomes.error().detail)
            .arg(outcomes.error().httpStatus.value_or(0))
            .arg(outcomes.error().retryAfter.value_or(std::chrono::seconds(0)).count());
    }
    QStringList rows;
    for (const HostOutcome &row : *outcomes) {
        rows += u"%1: %2, address %3, line \"%4\", again after %5"_s
                    .arg(row.host.ascii(), keyOf(row.outcome.code),
                         row.outcome.address ? row.outcome.address->toString() : u"none"_s, row.outcome.line)
                    .arg(row.outcome.retryAfter.value_or(std::chrono::seconds(0)).count());
    }
    return rows.join(u'\n');
}

QString told(const HttpRequest &request)
{
    QStringList headers; // their order says nothing (RFC 9110 section 5.3)
    for (const auto &[name, value] : request.headers)
        headers += QString::fromUtf8(name + ": " + value);
    headers.sort();
    const QString start = QString::fromUtf8(request.method + ' ' + request.url.toEncoded());
    return start + u'\n' + headers.join(u'\n') + u"\n\n"_s + QString::fromUtf8(request.body);
}

} // namespace doorplate
