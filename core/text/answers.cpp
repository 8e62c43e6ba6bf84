// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a provider said, or why there was no answer.
#include "core/text/words.h"

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

using words::account;
using words::detail;
using words::joined;
using words::nextTry;
using words::provider;
using words::said;
using words::website;

// Whether the telling is about one account's update; else only what happened is said.
bool isAboutUpdate(const Telling &telling)
{
    return !telling.providerName.isEmpty();
}

QString server(const Telling &telling)
{
    return isAboutUpdate(telling) ? telling.providerName : Describe::tr("The server");
}

QString next(const Telling &telling)
{
    return isAboutUpdate(telling) ? nextTry(telling) : QString();
}

QString onlyForUpdate(const Telling &telling, const QString &sentence)
{
    return isAboutUpdate(telling) ? sentence : QString();
}

QString accepted(const Outcome &outcome, const Hostname &host, const Telling &telling)
{
    const bool isNew = outcome.code == ReturnCode::Good;
    if (!outcome.address) {
        return (isNew ? Describe::tr("%1 accepted the address of %2%3.")
                      : Describe::tr("%1 already had this address for %2%3. Nothing had to change."))
            .arg(provider(telling), host.display(), said(outcome.line));
    }
    return (isNew ? Describe::tr("%1 accepted %4 for %2%3.")
                  : Describe::tr("%1 already had %4 for %2%3. Nothing had to change."))
        .arg(provider(telling), host.display(), said(outcome.line), outcome.address->toString());
}

// The refusals that end with the person; %1 provider, %2 host, %3 the provider's words, %4 account, %5 where to go.
QString refusal(ReturnCode code)
{
    switch (code) {
    case ReturnCode::NoHost:
        return Describe::tr("%1 does not know %2 in this account%3. Updates of this name are stopped. Check its "
                            "spelling, or create it%5, then press Resume.");
    case ReturnCode::NumHost:
        return Describe::tr("%1 refuses %2: too many names at once, or a name with several addresses%3. Updates of "
                            "this name are stopped. Take names out of %4, then press Resume.");
    case ReturnCode::NotFqdn:
        return Describe::tr("%1 does not take %2 for a complete name%3. Updates of this name are stopped. Write it in "
                            "full, such as home.example.com, then press Resume.");
    case ReturnCode::NotYours:
        return Describe::tr("%1 does not let this account change %2%3. Updates of this name are stopped. Check the "
                            "name, and whether it is yours and active there%5, then press Resume.");
    case ReturnCode::BadAuth:
        return Describe::tr("%1 did not accept the user name or password of %4%3. Updates of this account are stopped "
                            "so that it does not get locked. Check both, then press Resume.");
    case ReturnCode::BadAgent:
        return Describe::tr("%1 refuses to talk to this program%3, so %2 keeps its old address. Updates there are "
                            "stopped so that nobody gets blocked. Look for a newer Doorplate, then press Resume.");
    case ReturnCode::NotDonator:
        return Describe::tr("%1 offers what %4 asks for to paying users only%3. Updates of this account are stopped. "
                            "Change the plan%5 or the account, then press Resume.");
    case ReturnCode::Abuse:
        return Describe::tr("%1 has blocked %2 for too many updates%3. Only they can lift it: sign in%5, then press "
                            "Resume. Nothing more is sent until then.");
    case ReturnCode::BadSystem:
        return Describe::tr("%1 did not understand what was sent for %2%3. Updates of %4 are stopped. Check the "
                            "fields of the account, then press Resume.");
    case ReturnCode::Good:
    case ReturnCode::NoChange:
    case ReturnCode::DnsError:
    case ReturnCode::ServerError:
    case ReturnCode::TooMany:
    case ReturnCode::Unknown:
        break;
    }
    return {};
}

QString refused(const Outcome &outcome, const Hostname &host, const Telling &telling)
{
    return words::filled(refusal(outcome.code),
                         {provider(telling), host.display(), said(outcome.line), account(telling), website(telling)});
}

// Trouble that passes; %1 provider, %2 host, %3 the provider's words.
QString trouble(const Outcome &outcome)
{
    switch (outcome.code) {
    case ReturnCode::DnsError:
        return Describe::tr("%1 has trouble with its name servers%3, so %2 keeps its old address for now.");
    case ReturnCode::ServerError:
        return Describe::tr("%1 has trouble at its end%3, so %2 keeps its old address for now.");
    case ReturnCode::TooMany:
        return Describe::tr("%1 has had too many requests for now and asks for a pause%3. %2 has to wait.");
    case ReturnCode::Unknown:
        return words::plain(outcome.line).isEmpty()
                   ? Describe::tr("%1 gave an empty answer for %2. It does not count as a success.")
                   : Describe::tr("%1 answered something for %2 that Doorplate does not know%3. It does not count as a "
                                  "success.");
    case ReturnCode::Good:
    case ReturnCode::NoChange:
    case ReturnCode::NoHost:
    case ReturnCode::NumHost:
    case ReturnCode::NotFqdn:
    case ReturnCode::NotYours:
    case ReturnCode::BadAuth:
    case ReturnCode::BadAgent:
    case ReturnCode::NotDonator:
    case ReturnCode::Abuse:
    case ReturnCode::BadSystem:
        break;
    }
    return {};
}

QString day(const QDateTime &when, const Telling &telling)
{
    return telling.locale.toString(when.toLocalTime().date(), QLocale::LongFormat);
}

// "… or this computer's clock is wrong (it says 1 January 1970)", where the clock may be the culprit.
bool isClockSuspect(const TlsProblem &problem, const QDateTime &now)
{
    if (!now.isValid())
        return false;
    if (problem.fault == TlsProblem::Fault::NotYetValid)
        return true;
    return problem.validUntil.isValid() && (problem.validUntil.daysTo(now) > 365 || now.date().year() < 2026);
}

QString outOfTime(const TlsProblem &problem, const QString &host, const Telling &telling)
{
    const bool isEarly = problem.fault == TlsProblem::Fault::NotYetValid;
    const QDateTime &limit = isEarly ? problem.validFrom : problem.validUntil;
    const bool isSuspect = isClockSuspect(problem, telling.now);
    QString text;
    if (!limit.isValid())
        text = isEarly ? Describe::tr("The certificate of %1 is not valid yet%2.")
                       : Describe::tr("The certificate of %1 has expired%2.");
    else
        text = isEarly ? Describe::tr("The certificate of %1 is not valid before %3%2.")
                       : Describe::tr("The certificate of %1 expired on %3%2.");
    const QString clock =
        isSuspect ? Describe::tr(", or this computer's clock is wrong (it says %1)").arg(day(telling.now, telling))
                  : QString();
    return limit.isValid() ? text.arg(host, clock, day(limit, telling)) : text.arg(host, clock);
}

QString certificateFault(const Failure &failure, const Telling &telling)
{
    const TlsProblem problem = failure.tls.value_or(TlsProblem{});
    const QString host = problem.host.isEmpty() ? server(telling) : problem.host;
    switch (problem.fault) {
    case TlsProblem::Fault::Expired:
    case TlsProblem::Fault::NotYetValid:
        return outOfTime(problem, host, telling);
    case TlsProblem::Fault::WrongName:
        return Describe::tr("The certificate shown for %1 belongs to another name: the server's name is mistyped, or "
                            "somebody is in between.")
            .arg(host);
    case TlsProblem::Fault::SelfSigned:
        return Describe::tr("Nobody but %1 itself vouches for its certificate. If the server is your own, let this "
                            "computer trust its certificate.")
            .arg(host);
    case TlsProblem::Fault::UnknownAuthority:
        return Describe::tr("This computer does not know who vouches for the certificate of %1: its list of "
                            "authorities is old, or somebody is in between.")
            .arg(host);
    case TlsProblem::Fault::Revoked:
        return Describe::tr("The certificate of %1 has been revoked by the authority that issued it.").arg(host);
    case TlsProblem::Fault::Other:
        return Describe::tr("The certificate of %1 was not believed%2.").arg(host, detail(failure.detail));
    }
    Q_UNREACHABLE();
    return {};
}

QString badStatus(const Failure &failure, const Telling &telling)
{
    const int status = failure.httpStatus.value_or(0);
    const QString number = QString::number(status);
    if (status == 401 || status == 403) {
        if (!isAboutUpdate(telling))
            return Describe::tr("The server lets nobody in without a password (%1).").arg(number);
        return words::filled(refusal(ReturnCode::BadAuth),
                             {provider(telling), QString(), said(number), account(telling)});
    }
    if (status == 404 || status == 410 || (status >= 300 && status < 400)) {
        const QString moved =
            isAboutUpdate(telling)
                ? Describe::tr("The interface of %1 has moved or closed: nothing is there any more (HTTP status %2).")
                : Describe::tr("%1 has moved or closed: nothing is there any more (HTTP status %2).");
        const QString advice = Describe::tr("Look for news%1 and for a newer Doorplate; with the Custom Provider, "
                                            "check Custom Server and Custom Path.")
                                   .arg(website(telling));
        return joined({moved.arg(server(telling), number), onlyForUpdate(telling, advice), next(telling)});
    }
    if (status == 429) {
        return joined(
            {Describe::tr("%1 has had too many requests for now and asks for a pause (\"429\").").arg(server(telling)),
             next(telling)});
    }
    if (status >= 500) {
        return joined(
            {Describe::tr("%1 has trouble at its end (HTTP status %2).").arg(server(telling), number), next(telling)});
    }
    return joined({Describe::tr("%1 answered in a way that Doorplate does not know (HTTP status %2)%3.")
                       .arg(server(telling), number, detail(failure.detail)),
                   next(telling)});
}

QString noConnection(const Failure &failure, const Telling &telling)
{
    const QString what = Describe::tr("%1 could not be reached%2.").arg(server(telling), detail(failure.detail));
    const QString why = Describe::tr("Its server or your connection is down, so your names keep their old address "
                                     "for now.");
    return joined({what, onlyForUpdate(telling, why), next(telling)});
}

QString noTimelyAnswer(const Telling &telling)
{
    const QString why = Describe::tr("Whether the update arrived is not known, so it will be sent again.");
    return joined(
        {Describe::tr("%1 did not answer in time.").arg(server(telling)), onlyForUpdate(telling, why), next(telling)});
}

QString unreadable(const Failure &failure, const Telling &telling)
{
    const QString why = Describe::tr("It does not count as a success. A sign-in page of your network may be in "
                                     "between, or the provider has changed its interface.");
    if (const QString refused = words::refusedAddress(failure.detail); refused != failure.detail)
        return Describe::tr("%1 says %2. No name can be published with that.").arg(server(telling), refused);
    return joined({Describe::tr("%1 answered something that cannot be understood%2.")
                       .arg(server(telling), detail(failure.detail)),
                   onlyForUpdate(telling, why), next(telling)});
}

QString wrongClock(const Failure &failure, const Telling &telling)
{
    const std::chrono::seconds ahead = failure.clockAhead.value_or(std::chrono::seconds(0));
    const QString by = duration(ahead < std::chrono::seconds(0) ? -ahead : ahead);
    //: %1 the provider, %2 how much: "12 minutes"
    const QString what =
        ahead.count() == 0 ? Describe::tr("This computer's clock is wrong, so %1 takes no signature of it.")
        : ahead.count() > 0
            ? Describe::tr("This computer's clock is wrong by %2: it is ahead of the clock of %1, which "
                           "takes no signature from the future.")
            : Describe::tr("This computer's clock is wrong by %2: it is behind the clock of %1, which "
                           "takes no signature from the past.");
    return joined({words::filled(what, {server(telling), by}),
                   Describe::tr("Set the clock, or let the system keep it by the network."), next(telling)});
}

QString wrongSetting(const QString &what, const Telling &telling)
{
    const QString text = words::plain(what, 500); // may be whole sentences
    if (text.isEmpty())
        return Describe::tr("A setting of %1 cannot work, so nothing is sent. Correct the account, then press Resume.")
            .arg(account(telling));
    //: %2 says what is wrong, as a sentence or as a quoted value
    return Describe::tr("A setting of %1 cannot work, so nothing is sent: %2 Correct the account, then press Resume.")
        .arg(account(telling), words::ended(text));
}

} // namespace

QString sentence(const Outcome &outcome, const Hostname &host, const Telling &telling)
{
    if (isAccepted(outcome.code))
        return accepted(outcome, host, telling);
    if (!refusal(outcome.code).isEmpty())
        return refused(outcome, host, telling);
    return joined(
        {words::filled(trouble(outcome), {provider(telling), host.display(), said(outcome.line)}), nextTry(telling)});
}

QString sentence(const Failure &failure, const Telling &telling)
{
    switch (failure.kind) {
    case Failure::Kind::Timeout:
        return noTimelyAnswer(telling);
    case Failure::Kind::Unreachable:
        return noConnection(failure, telling);
    case Failure::Kind::Tls:
        return joined({certificateFault(failure, telling),
                       onlyForUpdate(telling, Describe::tr("No password was sent.")), next(telling)});
    case Failure::Kind::HttpStatus:
        return badStatus(failure, telling);
    case Failure::Kind::BadReply:
        return unreadable(failure, telling);
    case Failure::Kind::NoAgreement:
        return sentence(Decision(Hold{HoldReason::NoAgreement, failure.detail, {}}), telling);
    case Failure::Kind::NoSecret:
        return sentence(Decision(Hold{HoldReason::NoSecret, failure.detail, {}}), telling);
    case Failure::Kind::Misconfigured:
        return wrongSetting(failure.detail, telling);
    case Failure::Kind::Storage:
        return Describe::tr("A file could not be read or written%1. What was stored before is untouched. Check the "
                            "free space of the disk and the rights of the folder; Doorplate keeps trying.")
            .arg(detail(failure.detail));
    case Failure::Kind::Clock:
        return wrongClock(failure, telling);
    }
    Q_UNREACHABLE();
    return {};
}

QString sentence(const Stop &stop, const Hostname &host, const Telling &telling)
{
    if (refusal(stop.code).isEmpty())
        return wrongSetting(stop.line, telling);
    return refused(Outcome{stop.code, {}, stop.line, {}}, host, telling);
}

} // namespace doorplate
