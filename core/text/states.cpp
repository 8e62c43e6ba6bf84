// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How a host stands, in a word and in a sentence.
#include "core/text/words.h"

namespace doorplate {

namespace {

using words::joined;

QString answered(const Result<Outcome> &answer, const Hostname &host, const Telling &telling)
{
    return answer ? sentence(*answer, host, telling) : sentence(answer.error(), telling);
}

std::optional<QDateTime> lastLook(const HostStatus &status, const Telling &telling)
{
    if (telling.lastCheck)
        return telling.lastCheck;
    return std::max(status.answeredAt, status.verifiedAt); // an absent one is the lesser
}

QString whereItPoints(const HostStatus &status, const Telling &telling)
{
    const QString host = status.host.display();
    if (!status.address)
        return Describe::tr("%1 is up to date.").arg(host);
    if (!status.since)
        return Describe::tr("%1 points to %2.").arg(host, status.address->toString());
    return Describe::tr("%1 points to %2 since %3.")
        .arg(host, status.address->toString(), words::clockTime(*status.since, telling.now, telling.locale));
}

// What stands in the way, or went wrong: the last decision if it tells, else the last answer.
QString whatIsWrong(const HostStatus &status, const Telling &telling)
{
    const Hold *hold = status.decision ? std::get_if<Hold>(&*status.decision) : nullptr;
    const bool isAfterError = hold && hold->reason == HoldReason::TooSoon && status.state == HostState::Failed;
    if (hold && !isAfterError)
        return sentence(Decision(*hold), telling);
    if (status.answer)
        return answered(*status.answer, status.host, telling);
    return joined(
        {Describe::tr("%1 could not be brought up to date.").arg(status.host.display()), words::nextTry(telling)});
}

QString paused(const HostStatus &status, const Telling &telling)
{
    const Skip *skip = status.decision ? std::get_if<Skip>(&*status.decision) : nullptr;
    if (skip && skip->reason != SkipReason::Unchanged)
        return sentence(Decision(*skip), telling);
    const Hold *hold = status.decision ? std::get_if<Hold>(&*status.decision) : nullptr;
    if (hold && hold->reason == HoldReason::Paused)
        return sentence(Decision(*hold), telling);
    return Describe::tr("%1 is not checked now: Doorplate is paused, or the account is switched off.")
        .arg(status.host.display());
}

QString unchecked(const HostStatus &status, const Telling &telling)
{
    const QString host = status.host.display();
    const auto since = lastLook(status, telling);
    const QString what = since
                             ? Describe::tr("%1 has not been checked since %2, although it should have been.")
                                   .arg(host, words::clockTime(*since, telling.now, telling.locale))
                             : Describe::tr("%1 has not been checked lately, although it should have been.").arg(host);
    return joined({what, Describe::tr("Press Update now; if that does not help, start Doorplate again.")});
}

} // namespace

QString stateWord(HostState state)
{
    switch (state) {
    case HostState::Ok:
        return Describe::tr("Up to date");
    case HostState::Updating:
        return Describe::tr("Updating…");
    case HostState::Waiting:
        return Describe::tr("Waiting for network");
    case HostState::Held:
        return Describe::tr("Held");
    case HostState::Failed:
        return Describe::tr("Trying again");
    case HostState::Stopped:
        return Describe::tr("Needs you");
    case HostState::Stale:
        return Describe::tr("Not checked lately");
    case HostState::Paused:
        return Describe::tr("Paused");
    }
    Q_UNREACHABLE();
    return {};
}

QString stateWord(const HostStatus &status, const Telling &telling)
{
    if (status.state == HostState::Failed) {
        const auto next = status.nextAttempt ? status.nextAttempt : telling.nextAttempt;
        if (next && *next > telling.now) {
            return Describe::tr("Trying again at %1").arg(words::clockTime(*next, telling.now, telling.locale));
        }
    }
    if (status.state == HostState::Stale) {
        if (const auto since = lastLook(status, telling))
            return Describe::tr("Not checked since %1").arg(words::clockTime(*since, telling.now, telling.locale));
    }
    return stateWord(status.state);
}

QString sentence(const HostStatus &status, const Telling &given)
{
    Telling telling = given;
    if (!telling.nextAttempt)
        telling.nextAttempt = status.nextAttempt;
    if (telling.accountName.isEmpty())
        telling.accountName = status.accountName;
    switch (status.state) {
    case HostState::Ok:
        return joined({whereItPoints(status, telling),
                       status.verification ? sentence(*status.verification, telling) : QString()});
    case HostState::Updating:
        return Describe::tr("%1 is being checked now.").arg(status.host.display());
    case HostState::Waiting:
        if (!status.decision) {
            return joined(
                {Describe::tr("%1 has not been checked yet.").arg(status.host.display()), words::nextCheck(telling)});
        }
        return sentence(Decision(Hold{HoldReason::Offline, {}, {}}), telling);
    case HostState::Held:
    case HostState::Failed:
        return whatIsWrong(status, telling);
    case HostState::Stopped:
        return status.stop ? sentence(*status.stop, status.host, telling) : whatIsWrong(status, telling);
    case HostState::Stale:
        return unchecked(status, telling);
    case HostState::Paused:
        return paused(status, telling);
    }
    Q_UNREACHABLE();
    return {};
}

QString sentence(const HostRecord &record, const Telling &given)
{
    Telling telling = given;
    if (!telling.nextAttempt)
        telling.nextAttempt = record.nextAttempt;
    if (!record.outcome)
        return sentence(record.decision, telling);
    // Many providers say "good" and no more; which address it was is known all the same.
    Result<Outcome> outcome = *record.outcome;
    if (const auto *update = std::get_if<Update>(&record.decision); update && outcome && !outcome->address)
        outcome->address = update->address;
    return joined({answered(outcome, record.host, telling),
                   record.verification ? sentence(*record.verification, telling) : QString()});
}

} // namespace doorplate
