// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/valuejson.h"

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

QJsonObject toJson(const TlsProblem &problem)
{
    QJsonObject object{{u"fault"_s, keyOf(problem.fault)}};
    insertText(object, u"host"_s, problem.host);
    insertTime(object, u"validFrom"_s, problem.validFrom);
    insertTime(object, u"validUntil"_s, problem.validUntil);
    return object;
}

std::optional<TlsProblem> tlsFromJson(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    const auto fault = tlsFaultFromKey(object[u"fault"].toString());
    if (!fault)
        return std::nullopt;
    return TlsProblem{*fault, object[u"host"].toString(), timeFromJson(object[u"validFrom"]).value_or(QDateTime()),
                      timeFromJson(object[u"validUntil"]).value_or(QDateTime())};
}

std::optional<std::chrono::seconds> secondsFromJson(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(std::chrono::seconds(value.toInteger())) : std::nullopt;
}

qint64 count(std::chrono::seconds length)
{
    return length.count();
}

} // namespace

QString timeText(const QDateTime &when)
{
    return when.toUTC().toString(Qt::ISODateWithMs);
}

std::optional<QDateTime> timeFromJson(const QJsonValue &value)
{
    const QString text = value.toString();
    // As timeText writes it. A history has some fifty thousand of these, and QDateTime's own reader takes most of the
    // time in which it opens; whatever else a person has typed goes there.
    if (text.size() == 24 && text[10] == u'T' && text[19] == u'.' && text[23] == u'Z') {
        const auto number = [&text](qsizetype at, qsizetype count) {
            int sum = 0;
            for (const QChar c : QStringView(text).sliced(at, count)) {
                if (c < u'0' || c > u'9')
                    return -1;
                sum = sum * 10 + (c.unicode() - u'0');
            }
            return sum;
        };
        const QDate date(number(0, 4), number(5, 2), number(8, 2));
        const QTime time(number(11, 2), number(14, 2), number(17, 2), number(20, 3));
        // QDate knows a year -1, which is what number() says of something that is none.
        if (date.isValid() && date.year() > 0 && time.isValid() && text[4] == u'-' && text[7] == u'-'
            && text[13] == u':' && text[16] == u':')
            return QDateTime(date, time, Qt::UTC);
    }
    const QDateTime when = QDateTime::fromString(text, Qt::ISODateWithMs);
    const QDateTime utc = when.toUTC();
    const bool canBeWritten = utc.isValid() && utc.date().year() > 0 && utc.date().year() < 10'000;
    return canBeWritten ? std::optional(utc) : std::nullopt;
}

std::optional<Address> addressFromJson(const QJsonValue &value)
{
    return Address::parse(value.toString());
}

QJsonObject toJson(const Failure &failure)
{
    QJsonObject object{{u"kind"_s, keyOf(failure.kind)}};
    insertText(object, u"detail"_s, failure.detail);
    insertIf(object, u"httpStatus"_s, failure.httpStatus, [](int status) { return status; });
    insertIf(object, u"retryAfter"_s, failure.retryAfter, count);
    insertIf(object, u"tls"_s, failure.tls, [](const TlsProblem &problem) { return toJson(problem); });
    insertIf(object, u"clockAhead"_s, failure.clockAhead, count);
    return object;
}

std::optional<Failure> failureFromJson(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    const auto kind = failureKindFromKey(object[u"kind"].toString());
    if (!kind)
        return std::nullopt;
    Failure failure{*kind, object[u"detail"].toString()};
    if (object[u"httpStatus"].isDouble())
        failure.httpStatus = object[u"httpStatus"].toInt();
    failure.retryAfter = secondsFromJson(object[u"retryAfter"]);
    failure.tls = tlsFromJson(object[u"tls"]);
    failure.clockAhead = secondsFromJson(object[u"clockAhead"]);
    return failure;
}

QJsonObject toJson(const Outcome &outcome)
{
    QJsonObject object{{u"code"_s, keyOf(outcome.code)}};
    insertIf(object, u"address"_s, outcome.address, [](const Address &address) { return address.toString(); });
    insertText(object, u"line"_s, outcome.line);
    insertIf(object, u"retryAfter"_s, outcome.retryAfter, count);
    return object;
}

std::optional<Outcome> outcomeFromJson(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    const auto code = returnCodeFromKey(object[u"code"].toString());
    if (!code)
        return std::nullopt;
    return Outcome{*code, addressFromJson(object[u"address"]), object[u"line"].toString(),
                   secondsFromJson(object[u"retryAfter"])};
}

} // namespace doorplate
