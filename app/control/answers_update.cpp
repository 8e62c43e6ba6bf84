// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// One cycle now, told host by host.
#include "app/control/answers.h"

#include "app/services.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace doorplate {

using namespace Qt::StringLiterals;

namespace {

std::optional<Address> addressOf(const CycleRecord &record, const HostRecord &host)
{
    if (const auto *update = std::get_if<Update>(&host.decision))
        return update->address;
    return record.observation.agreed ? std::optional(*record.observation.agreed) : std::nullopt;
}

QString detailOf(const CycleRecord &record, const HostRecord &host)
{
    if (host.outcome)
        return *host.outcome ? (*host.outcome)->line : host.outcome->error().detail;
    if (const auto *hold = std::get_if<Hold>(&host.decision); hold && !hold->detail.isEmpty())
        return hold->detail;
    return record.observation.agreed ? QString() : record.observation.agreed.error().detail;
}

std::optional<Failure::Kind> failureOf(const CycleRecord &record, const HostRecord &host)
{
    if (host.outcome)
        return *host.outcome ? std::nullopt : std::optional(host.outcome->error().kind);
    const auto *hold = std::get_if<Hold>(&host.decision);
    if (!hold)
        return std::nullopt;
    switch (hold->reason) {
    case HoldReason::NoAgreement:
        return record.observation.agreed ? Failure::Kind::NoAgreement : record.observation.agreed.error().kind;
    case HoldReason::NoSecret:
        return Failure::Kind::NoSecret;
    case HoldReason::Misconfigured:
        return Failure::Kind::Misconfigured;
    case HoldReason::Vpn:
    case HoldReason::CaptivePortal:
    case HoldReason::ForeignNetwork:
    case HoldReason::Offline:
    case HoldReason::TooSoon:
    case HoldReason::Stopped:
    case HoldReason::Paused:
        return std::nullopt;
    }
    return std::nullopt;
}

ExitCode exitCodeOf(const HostRecord &host)
{
    if (host.outcome)
        return *host.outcome && isAccepted((*host.outcome)->code) ? ExitCode::Done : ExitCode::Refused;
    const auto *hold = std::get_if<Hold>(&host.decision);
    if (!hold)
        return ExitCode::Done;
    switch (hold->reason) {
    case HoldReason::Stopped: // the refusal stands
        return ExitCode::Refused;
    case HoldReason::NoSecret:
        return ExitCode::NoSecret;
    case HoldReason::Misconfigured:
        return ExitCode::Settings;
    case HoldReason::Vpn:
    case HoldReason::CaptivePortal:
    case HoldReason::ForeignNetwork:
    case HoldReason::Offline:
    case HoldReason::NoAgreement:
    case HoldReason::TooSoon:
    case HoldReason::Paused:
        return ExitCode::Held;
    }
    return ExitCode::Done;
}

} // namespace

// Of several hosts, what a person can do most about: a refusal, then a missing secret, a setting, a hold.
ExitCode exitCodeOf(const QList<CycleRecord> &records)
{
    constexpr ExitCode order[] = {ExitCode::Refused, ExitCode::NoSecret, ExitCode::Settings, ExitCode::Held};
    for (const ExitCode candidate : order) {
        for (const CycleRecord &record : records) {
            for (const HostRecord &host : record.hosts) {
                if (exitCodeOf(host) == candidate)
                    return candidate;
            }
        }
    }
    return ExitCode::Done;
}

QJsonObject updateResults(const QList<CycleRecord> &records,
                          const std::function<QString(const CycleRecord &, const HostRecord &)> &tell)
{
    QJsonArray results;
    for (const CycleRecord &record : records) {
        for (const HostRecord &host : record.hosts) {
            const bool isAnswered = host.outcome && *host.outcome;
            const auto failure = failureOf(record, host);
            results.append(QJsonObject{
                {u"account"_s, record.accountName},
                {u"host"_s, host.host.ascii()},
                {u"family"_s, keyOf(record.family)},
                {u"decision"_s, kindKeyOf(host.decision)},
                {u"reason"_s, reasonKeyOf(host.decision)},
                {u"address"_s, asJson(addressOf(record, host))},
                {u"code"_s, isAnswered ? QJsonValue(keyOf((*host.outcome)->code)) : QJsonValue()},
                {u"failure"_s, failure ? QJsonValue(keyOf(*failure)) : QJsonValue()},
                {u"detail"_s, detailOf(record, host)},
                {u"message"_s, tell(record, host)},
                {u"nextAttempt"_s, asJson(host.nextAttempt)},
                {u"verification"_s, host.verification ? QJsonValue(keyOf(*host.verification)) : QJsonValue()}});
        }
    }
    return {{u"results"_s, results}};
}

void answerUpdate(Services &services, const QJsonObject &arguments, QObject *context, const ControlDone &done)
{
    const auto accounts = accountsNamed(services, arguments);
    if (!accounts)
        return done(ControlReply{ExitCode::Usage, {}, {accounts.error()}});
    QStringList ids;
    for (const Account &account : *accounts)
        ids.append(account.id);
    if (ids.isEmpty())
        return done(ControlReply{ExitCode::Done, updateResults({}, {}), {}});
    services.engine->updateNow(ids, arguments.value("force"_L1).toBool(), context,
                               [&services, done](const QList<CycleRecord> &records) {
                                   const auto tell = [&services](const CycleRecord &record, const HostRecord &host) {
                                       Telling telling = tellingFor(services, record.accountName, record.provider);
                                       telling.nextAttempt = host.nextAttempt;
                                       return sentence(host, telling);
                                   };
                                   done(ControlReply{exitCodeOf(records), updateResults(records, tell), {}});
                               });
}

} // namespace doorplate
