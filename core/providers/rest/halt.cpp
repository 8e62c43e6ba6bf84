// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/rest/halt.h"

#include <QCoreApplication>

namespace doorplate {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rest)
};

constexpr qsizetype longestLine = 500;

QString lineOf(const Failure &failure)
{
    switch (failure.kind) {
    case Failure::Kind::Timeout:
        return Words::tr("no whole answer in time from %1").arg(failure.detail);
    case Failure::Kind::Unreachable:
    case Failure::Kind::Tls:
        return Words::tr("no connection: %1").arg(failure.detail);
    case Failure::Kind::BadReply:
        return Words::tr("an answer that could not be read: %1").arg(failure.detail);
    case Failure::Kind::HttpStatus:
    case Failure::Kind::NoAgreement:
    case Failure::Kind::NoSecret:
    case Failure::Kind::Misconfigured:
    case Failure::Kind::Storage:
    case Failure::Kind::Clock:
        break;
    }
    return failure.detail;
}

} // namespace

Halt verdict(ReturnCode code, const QString &line)
{
    return Verdict{Outcome{code, {}, line.left(longestLine), {}}, false};
}

Halt noZoneFound()
{
    return verdict(ReturnCode::NoHost, Words::tr("no zone that these credentials may see holds this name"));
}

Halt standsInTheWay(const QString &record)
{
    return verdict(ReturnCode::NotYours, Words::tr("the record %1 stands at this name; remove it first").arg(record));
}

Halt isManaged(const QString &record)
{
    return verdict(
        ReturnCode::NotYours,
        Words::tr("the record %1 is made by a rule or service of the provider and is left alone").arg(record));
}

Halt ofThisHost(Halt halt)
{
    auto *judged = std::get_if<Verdict>(&halt);
    if (judged && !judged->isForAllHosts && judged->outcome.code == ReturnCode::BadAuth)
        judged->outcome.code = ReturnCode::NotYours;
    return halt;
}

HostsCourse overAllHosts(const UpdateWish &wish, const std::function<Or<Outcome>(const Hostname &)> &update)
{
    Outcomes outcomes;
    for (const Hostname &host : wish.hosts) {
        const auto outcome = update(host);
        if (outcome) {
            outcomes += {host, *outcome};
            continue;
        }
        const auto *judged = std::get_if<Verdict>(&outcome.error());
        if (!judged || judged->isForAllHosts) {
            const qsizetype done = outcomes.size();
            return {ended(wish, outcome.error(), std::move(outcomes)), done};
        }
        outcomes += {host, judged->outcome};
    }
    return {Result<Outcomes>(outcomes), outcomes.size()};
}

Step ended(const UpdateWish &wish, const Halt &halt, Outcomes &&outcomes)
{
    if (const auto *request = std::get_if<HttpRequest>(&halt))
        return *request;
    Outcome rest;
    if (const auto *judged = std::get_if<Verdict>(&halt)) {
        rest = judged->outcome;
    } else {
        const Failure &failure = std::get<Failure>(halt);
        if (outcomes.isEmpty())
            return Result<Outcomes>(std::unexpected(failure));
        rest = Outcome{ReturnCode::ServerError, {}, lineOf(failure), failure.retryAfter};
    }
    while (outcomes.size() < wish.hosts.size())
        outcomes += {wish.hosts.at(outcomes.size()), rest};
    return Result<Outcomes>(outcomes);
}

} // namespace doorplate
