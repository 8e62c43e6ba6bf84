// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/backoff.h"

#include <algorithm>
#include <limits>

using namespace std::chrono_literals;

namespace doorplate {

namespace {

using std::chrono::seconds;

// A wait that doubles with each failure.
struct Growth {
    seconds first;
    seconds most;
};
constexpr Growth temporary{1min, 1h};
constexpr Growth stubborn{10min, 1h};      // will hardly mend itself in a minute
constexpr Growth providerFault{30min, 2h}; // help.dyn.com/return-codes: at least 30 minutes
constexpr Growth tooMany{5min, 4h};
constexpr int triesOfADoubtfulWord = 3;

Reaction wait(const Growth &growth, int failures, double jitter, std::optional<seconds> asked)
{
    seconds delay = growth.first;
    for (int i = 1; i < failures && delay < growth.most; ++i)
        delay *= 2;
    delay = std::min(delay, growth.most);
    const double share = jitter > 0 ? std::min(jitter, 1.0) : 0.0; // a NaN is no jitter
    delay += seconds(static_cast<qint64>(static_cast<double>(delay.count()) * 0.2 * share));
    return WaitFor{std::min(std::max(delay, asked.value_or(0s)), longestWait)};
}

Reaction stop(Stop::Scope scope)
{
    return StopUntilEdited{scope};
}

Reaction reactionToWord(const Outcome &outcome, int failures, double jitter)
{
    switch (outcome.code) {
    case ReturnCode::Good:
    case ReturnCode::NoChange:
        return GoOn{};
    case ReturnCode::BadAuth:
    case ReturnCode::Abuse:
        // A provider whose word also means trouble of its own says so in its file by a wait: a few slow tries, then stop.
        if (outcome.retryAfter && failures < triesOfADoubtfulWord)
            return wait(stubborn, failures, jitter, outcome.retryAfter);
        return stop(Stop::Scope::Account);
    case ReturnCode::NotDonator:
    case ReturnCode::BadSystem:
        return stop(Stop::Scope::Account);
    case ReturnCode::NoHost:
    case ReturnCode::NumHost:
    case ReturnCode::NotFqdn:
    case ReturnCode::NotYours:
        return stop(Stop::Scope::Host);
    case ReturnCode::BadAgent:
        return stop(Stop::Scope::Provider);
    case ReturnCode::DnsError:
    case ReturnCode::ServerError:
        return wait(providerFault, failures, jitter, outcome.retryAfter);
    case ReturnCode::TooMany:
        return wait(tooMany, failures, jitter, outcome.retryAfter);
    case ReturnCode::Unknown:
        return wait(temporary, failures, jitter, outcome.retryAfter);
    }
    Q_UNREACHABLE();
    return GoOn{};
}

Reaction reactionToStatus(const Failure &failure, int failures, double jitter)
{
    const int status = failure.httpStatus.value_or(0);
    if (status == 401 || status == 403)
        return stop(Stop::Scope::Account);
    if (status == 429)
        return wait(tooMany, failures, jitter, failure.retryAfter);
    const bool hasMoved = status >= 300 && status < 500 && status != 408; // 408: the server's own time-out
    return wait(hasMoved ? stubborn : temporary, failures, jitter, failure.retryAfter);
}

Reaction reactionToFailure(const Failure &failure, int failures, double jitter)
{
    switch (failure.kind) {
    case Failure::Kind::Timeout:
    case Failure::Kind::Unreachable:
    case Failure::Kind::BadReply:
    case Failure::Kind::NoAgreement:
    case Failure::Kind::NoSecret:
    case Failure::Kind::Storage:
    case Failure::Kind::Clock: // whoever keeps the time will mend it
        return wait(temporary, failures, jitter, failure.retryAfter);
    case Failure::Kind::Tls:
        return wait(stubborn, failures, jitter, failure.retryAfter);
    case Failure::Kind::HttpStatus:
        return reactionToStatus(failure, failures, jitter);
    case Failure::Kind::Misconfigured:
        return stop(Stop::Scope::Account);
    }
    Q_UNREACHABLE();
    return GoOn{};
}

// Whether the provider may have seen a request.
bool mayHaveArrived(const Failure &failure)
{
    switch (failure.kind) {
    case Failure::Kind::Timeout:
    case Failure::Kind::Unreachable: // a connection may break after the request
    case Failure::Kind::HttpStatus:
    case Failure::Kind::BadReply:
    case Failure::Kind::Clock:
        return true;
    case Failure::Kind::Tls:
    case Failure::Kind::NoAgreement:
    case Failure::Kind::NoSecret:
    case Failure::Kind::Misconfigured:
    case Failure::Kind::Storage:
        return false;
    }
    Q_UNREACHABLE();
    return true;
}

HostMemory afterAcceptance(HostMemory memory, const Address &sent, const Outcome &outcome, const QDateTime &now)
{
    // A time ahead of now is from a clock that has been set back since.
    if (memory.accepted != sent || !memory.since || *memory.since > now)
        memory.since = now;
    if (memory.accepted != sent)
        memory.publicView.reset();
    memory.accepted = sent;
    memory.acceptedAt = now;
    memory.lastSent = now;
    memory.lastOutcome = outcome;
    memory.lastFailure.reset();
    memory.failures = 0;
    memory.notBefore.reset();
    memory.stop.reset();
    return memory;
}

Stop stopFor(Stop::Scope scope, const Result<Outcome> &outcome, const QDateTime &now)
{
    if (outcome)
        return {scope, outcome->code, outcome->line, now};
    const bool isRefusal = outcome.error().kind == Failure::Kind::HttpStatus;
    return {scope, isRefusal ? ReturnCode::BadAuth : ReturnCode::Unknown, outcome.error().detail, now};
}

} // namespace

Reaction reactionTo(const Result<Outcome> &outcome, int failures, double jitter)
{
    return outcome ? reactionToWord(*outcome, failures, jitter) : reactionToFailure(outcome.error(), failures, jitter);
}

HostMemory remembered(const HostMemory &before, const Address &sent, const Result<Outcome> &outcome,
                      const Reaction &reaction, const QDateTime &now)
{
    if (outcome && isAccepted(outcome->code))
        return afterAcceptance(before, sent, *outcome, now);
    HostMemory memory = before;
    memory.failures = std::clamp(before.failures, 0, std::numeric_limits<int>::max() - 1) + 1;
    memory.notBefore.reset();
    if (outcome) {
        memory.lastOutcome = *outcome;
        memory.lastFailure.reset();
        memory.lastSent = now;
    } else {
        memory.lastFailure = outcome.error();
        if (mayHaveArrived(outcome.error()))
            memory.lastSent = now;
    }
    if (const auto *waiting = std::get_if<WaitFor>(&reaction))
        memory.notBefore = now.addSecs(waiting->delay.count());
    if (const auto *stopping = std::get_if<StopUntilEdited>(&reaction))
        memory.stop = stopFor(stopping->scope, outcome, now);
    return memory;
}

HostMemory resumed(const HostMemory &before)
{
    HostMemory memory = before;
    if (memory.stop || memory.notBefore)
        memory.failures = 1;
    memory.stop.reset();
    memory.notBefore.reset();
    return memory;
}

} // namespace doorplate
