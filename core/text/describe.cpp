// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// States, decisions and proofs.
#include "core/text/words.h"

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

using words::account;
using words::detail;
using words::joined;

QString inShort(Failure::Kind kind)
{
    switch (kind) {
    case Failure::Kind::Timeout:
        return Describe::tr("no answer in time");
    case Failure::Kind::Unreachable:
        return Describe::tr("not reached");
    case Failure::Kind::Tls:
        return Describe::tr("certificate not believed");
    case Failure::Kind::HttpStatus:
    case Failure::Kind::BadReply:
        return Describe::tr("no address in its answer");
    case Failure::Kind::NoAgreement:
    case Failure::Kind::NoSecret:
    case Failure::Kind::Misconfigured:
    case Failure::Kind::Storage:
        return Describe::tr("could not be asked");
    }
    Q_UNREACHABLE();
    return {};
}

// "ipify: 81.2.69.142, router: timeout" as core/detect writes it, with the keys of failures in words.
QString whoSaidWhat(const QString &text)
{
    QStringList voices;
    for (const QString &voice : text.split(u", "_s, Qt::SkipEmptyParts)) {
        const qsizetype colon = voice.lastIndexOf(u": "_s);
        const qsizetype start = colon < 0 ? 0 : colon + 2;
        const auto failure = failureKindFromKey(QStringView(voice).mid(start));
        voices.append(failure ? voice.left(start) + inShort(*failure) : voice);
    }
    return words::plain(voices.join(u", "_s), 500);
}

QString sentenceFor(const Skip &skip, const Telling &telling)
{
    switch (skip.reason) {
    case SkipReason::Unchanged:
        return Describe::tr("The address has not changed, so nothing had to be sent.");
    case SkipReason::Disabled:
        return Describe::tr("The account %1 is switched off. Nothing is checked or sent until you switch it on.")
            .arg(account(telling));
    case SkipReason::FamilyOff:
        return Describe::tr("The account %1 does not want this kind of address. Switch it on in the account if you do.")
            .arg(account(telling));
    }
    Q_UNREACHABLE();
    return {};
}

QString disagreement(const Hold &hold, const Telling &telling)
{
    const QString voices = whoSaidWhat(hold.detail);
    const QString what = voices.isEmpty() ? Describe::tr("No address could be agreed on.")
                                          : Describe::tr("No address could be agreed on (%1).").arg(voices);
    return joined(
        {what, Describe::tr("Nothing is published until enough sources say the same."), words::nextCheck(telling)});
}

QString tooSoon(const Hold &hold, const Telling &telling)
{
    Telling then = telling;
    if (hold.until)
        then.nextAttempt = hold.until;
    return joined({Describe::tr("It is too soon for another request to %1: sending more often gets names blocked.")
                       .arg(words::provider(telling)),
                   words::nextTry(then)});
}

QString missingSecret(const Hold &hold, const Telling &telling)
{
    const QString why = words::plain(hold.detail, 500);
    const QString what =
        why.isEmpty() ? Describe::tr("The password of %1 could not be had, so nothing was sent.").arg(account(telling))
                      //: %2 says why, as a sentence or a part of one
                      : Describe::tr("The password of %1 could not be had, so nothing was sent: %2")
                            .arg(account(telling), words::ended(why));
    return joined({what, Describe::tr("Unlock the keychain, or enter the password again in the account.")});
}

QString stopped(const Hold &hold, const Telling &telling)
{
    return Describe::tr("Updates of %1 are stopped because %2 refused them%3. Check the account, then press Resume.")
        .arg(account(telling), words::provider(telling), words::said(hold.detail));
}

QString sentenceFor(const Hold &hold, const Telling &telling)
{
    switch (hold.reason) {
    case HoldReason::Vpn:
        return Describe::tr("A VPN is active%1. The address seen from outside is the VPN's, not your home's, so "
                            "nothing is published. It goes on by itself when the VPN ends.")
            .arg(detail(hold.detail));
    case HoldReason::CaptivePortal:
        return Describe::tr("This network wants you to sign in first%1, so nothing can be believed or published. "
                            "Sign in with a browser; it goes on by itself then.")
            .arg(detail(hold.detail));
    case HoldReason::ForeignNetwork:
        return Describe::tr("This computer is in another network%1. Its address is not your home's, so nothing is "
                            "published. It goes on by itself when you are home.")
            .arg(detail(hold.detail));
    case HoldReason::Offline:
        return Describe::tr("There is no connection to the internet. Your names stay as they are; it goes on by "
                            "itself when the connection is back.");
    case HoldReason::NoAgreement:
        return disagreement(hold, telling);
    case HoldReason::NoSecret:
        return missingSecret(hold, telling);
    case HoldReason::TooSoon:
        return tooSoon(hold, telling);
    case HoldReason::Stopped:
        return stopped(hold, telling);
    case HoldReason::Paused:
        return Describe::tr("Doorplate is paused. Nothing is checked or sent until you end the pause.");
    case HoldReason::Misconfigured:
        return sentence(Failure{Failure::Kind::Misconfigured, hold.detail, {}, {}, {}}, telling);
    }
    Q_UNREACHABLE();
    return {};
}

QString sentenceFor(const Update &update, const Telling &)
{
    const QString address = update.address.toString();
    switch (update.reason) {
    case UpdateReason::Changed:
        return Describe::tr("The address has changed, so %1 is sent.").arg(address);
    case UpdateReason::First:
        return Describe::tr("Nothing was published from here yet, so %1 is sent.").arg(address);
    case UpdateReason::Refresh:
        return Describe::tr("The provider forgets names that are never confirmed, so %1 is sent again.").arg(address);
    case UpdateReason::Repair:
        return Describe::tr("The zone's own servers answer something else, so %1 is sent again.").arg(address);
    case UpdateReason::Forced:
        return Describe::tr("You asked for it, so %1 is sent again.").arg(address);
    case UpdateReason::Retry:
        return Describe::tr("The last attempt failed, so %1 is sent again.").arg(address);
    }
    Q_UNREACHABLE();
    return {};
}

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
        return sentenceFor(*hold, telling);
    if (status.answer)
        return answered(*status.answer, status.host, telling);
    return joined(
        {Describe::tr("%1 could not be brought up to date.").arg(status.host.display()), words::nextTry(telling)});
}

QString paused(const HostStatus &status, const Telling &telling)
{
    const Skip *skip = status.decision ? std::get_if<Skip>(&*status.decision) : nullptr;
    if (skip && skip->reason != SkipReason::Unchanged)
        return sentenceFor(*skip, telling);
    const Hold *hold = status.decision ? std::get_if<Hold>(&*status.decision) : nullptr;
    if (hold && hold->reason == HoldReason::Paused)
        return sentenceFor(*hold, telling);
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

QString sentence(const Decision &decision, const Telling &telling)
{
    return std::visit([&telling](const auto &chosen) { return sentenceFor(chosen, telling); }, decision);
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
        return sentenceFor(Hold{HoldReason::Offline, {}, {}}, telling);
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
    return joined({answered(*record.outcome, record.host, telling),
                   record.verification ? sentence(*record.verification, telling) : QString()});
}

QString sentence(const Verification &verification, const Telling &)
{
    struct Speaker {
        QString operator()(const Proven &proven) const
        {
            return Describe::tr("The zone's own servers answer with %1%2.")
                .arg(words::addresses(proven.published.addresses), detail(proven.published.server));
        }
        QString operator()(const NotYet &notYet) const
        {
            const Published &published = notYet.published;
            const QString what = published.addresses.isEmpty()
                                     ? Describe::tr("The zone's own servers have no address for this name yet.")
                                     : Describe::tr("The zone's own servers still answer with %1.")
                                           .arg(words::addresses(published.addresses));
            const QString meaning = Describe::tr("That is usual for some minutes after an update, and nothing needs "
                                                 "doing.");
            const QString others =
                published.ttl.count() > 0 && !published.addresses.isEmpty()
                    ? Describe::tr("Others may see the old address for up to %1 more.").arg(duration(published.ttl))
                    : QString();
            return joined({what, meaning, others});
        }
        QString operator()(const Other &other) const
        {
            return Describe::tr("The zone's own servers answer with %1, which Doorplate never sent. Somebody may have "
                                "edited the record; if it stays so, your address is sent again.")
                .arg(words::addresses(other.published.addresses));
        }
    };
    return std::visit(Speaker{}, verification);
}

QString describeScope(AddressScope scope)
{
    switch (scope) {
    case AddressScope::Global:
        return Describe::tr("a public address");
    case AddressScope::Unspecified:
        return Describe::tr("no real address");
    case AddressScope::Loopback:
        return Describe::tr("an address of this computer itself");
    case AddressScope::Private:
        return Describe::tr("a private address (RFC 1918)");
    case AddressScope::CarrierNat:
        return Describe::tr("an address that your internet provider shares among customers (CGNAT)");
    case AddressScope::LinkLocal:
        return Describe::tr("an address that is valid on the local cable only");
    case AddressScope::UniqueLocal:
        return Describe::tr("a private IPv6 address");
    case AddressScope::Documentation:
        return Describe::tr("an address that is reserved for examples");
    case AddressScope::Benchmark:
        return Describe::tr("an address that is reserved for measurements");
    case AddressScope::Multicast:
        return Describe::tr("an address of a group, not of one computer");
    case AddressScope::Reserved:
        return Describe::tr("an address that is not in use");
    case AddressScope::Transition:
        return Describe::tr("an address of an IPv6 tunnel of old (6to4, Teredo)");
    case AddressScope::Translated:
        return Describe::tr("an IPv4 address in IPv6 clothes");
    }
    Q_UNREACHABLE();
    return {};
}

QString describe(const Hindrance &hindrance)
{
    switch (hindrance.kind) {
    case Hindrance::Kind::Vpn:
        return Describe::tr("a VPN is active%1").arg(detail(hindrance.detail));
    case Hindrance::Kind::CaptivePortal:
        return Describe::tr("the network wants you to sign in first%1").arg(detail(hindrance.detail));
    case Hindrance::Kind::ForeignNetwork:
        return Describe::tr("this is not the home network%1").arg(detail(hindrance.detail));
    case Hindrance::Kind::Offline:
        return Describe::tr("there is no network%1").arg(detail(hindrance.detail));
    }
    Q_UNREACHABLE();
    return {};
}

QString describe(Trigger trigger)
{
    switch (trigger) {
    case Trigger::Start:
        return Describe::tr("at the start");
    case Trigger::Timer:
        return Describe::tr("on schedule");
    case Trigger::User:
        return Describe::tr("at your wish");
    case Trigger::Network:
        return Describe::tr("because the network changed");
    case Trigger::Resume:
        return Describe::tr("after sleep");
    case Trigger::Router:
        return Describe::tr("because the router reported a change");
    case Trigger::Edited:
        return Describe::tr("because the account was edited");
    }
    Q_UNREACHABLE();
    return {};
}

QString describe(AddressFamily family)
{
    switch (family) {
    case AddressFamily::IPv4:
        return u"IPv4"_s;
    case AddressFamily::IPv6:
        return u"IPv6"_s;
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace doorplate
