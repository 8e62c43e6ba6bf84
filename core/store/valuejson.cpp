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
    const auto fault = tlsFaultFromKey(value[u"fault"].toString());
    if (!fault)
        return std::nullopt;
    return TlsProblem{*fault, value[u"host"].toString(), timeFromJson(value[u"validFrom"]).value_or(QDateTime()),
                      timeFromJson(value[u"validUntil"]).value_or(QDateTime())};
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
    const QDateTime when = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    return when.isValid() ? std::optional(when.toUTC()) : std::nullopt;
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
    return object;
}

std::optional<Failure> failureFromJson(const QJsonValue &value)
{
    const auto kind = failureKindFromKey(value[u"kind"].toString());
    if (!kind)
        return std::nullopt;
    Failure failure{*kind, value[u"detail"].toString()};
    if (value[u"httpStatus"].isDouble())
        failure.httpStatus = value[u"httpStatus"].toInt();
    failure.retryAfter = secondsFromJson(value[u"retryAfter"]);
    failure.tls = tlsFromJson(value[u"tls"]);
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
    const auto code = returnCodeFromKey(value[u"code"].toString());
    if (!code)
        return std::nullopt;
    return Outcome{*code, addressFromJson(value[u"address"]), value[u"line"].toString(),
                   secondsFromJson(value[u"retryAfter"])};
}

} // namespace doorplate
