// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Why something is sent, not sent, or not sent now.
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
    case Failure::Kind::Clock:
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
        voices.append(voice.left(start) + (failure ? inShort(*failure) : words::refusedAddress(voice.mid(start))));
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
    const QStringView last = QStringView(hold.detail).mid(hold.detail.lastIndexOf(u' ') + 1);
    if (!hold.detail.contains(u", ") && failureKindFromKey(last)) // the only one that was asked
        return joined({Describe::tr("Your address could not be learned (%1). Nothing is published until it is known.")
                           .arg(voices),
                       words::nextCheck(telling)});
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
    case UpdateReason::Compare:
        return Describe::tr("DNS shows the provider's proxy, so its own record is read and compared with %1.")
            .arg(address);
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace

QString sentence(const Decision &decision, const Telling &telling)
{
    return std::visit([&telling](const auto &chosen) { return sentenceFor(chosen, telling); }, decision);
}

} // namespace doorplate
