// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is told unasked, in a title and a few sentences.
#include "core/text/words.h"

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

using words::account;
using words::joined;

QString changeTitle(const Notice &notice)
{
    if (!notice.before)
        return Describe::tr("Now pointing home");
    return notice.family == AddressFamily::IPv6 ? Describe::tr("Your IPv6 address changed")
                                                : Describe::tr("Your address changed");
}

QString whoFollows(const Notice &notice)
{
    if (notice.hosts.isEmpty())
        return {};
    const QString first = notice.hosts.front().display();
    const int more = static_cast<int>(notice.hosts.size()) - 1;
    if (!notice.wrongFor) {
        return more == 0 ? Describe::tr("%1 follows.").arg(first)
                         : Describe::tr("%1 and %n more name(s) follow.", nullptr, more).arg(first);
    }
    const QString length = duration(*notice.wrongFor);
    return more == 0 ? Describe::tr("%1 follows; it was wrong for %2.").arg(first, length)
                     : Describe::tr("%1 and %n more name(s) follow; they were wrong for %2.", nullptr, more)
                           .arg(first, length);
}

QString pointing(const Notice &notice)
{
    const QString address = notice.after ? notice.after->toString() : QString();
    return notice.hosts.size() == 1 ? Describe::tr("%1 now points to %2.").arg(words::names(notice.hosts), address)
                                    //: %1 is a list: "home.example.com and 2 more names"
                                    : Describe::tr("%1 now point to %2.").arg(words::names(notice.hosts), address);
}

NoticeText changed(const Notice &notice)
{
    if (!notice.before || !notice.after)
        return {changeTitle(notice), pointing(notice)};
    const QString step = Describe::tr("%1 → %2.").arg(notice.before->toString(), notice.after->toString());
    return {changeTitle(notice), joined({step, whoFollows(notice)})};
}

// Names besides the one that the cause speaks of.
QString others(const Notice &notice)
{
    const int more = static_cast<int>(notice.hosts.size()) - 1;
    return more < 1 ? QString() : Describe::tr("%n more name(s) of this account are affected.", nullptr, more);
}

NoticeText troubled(const QString &title, const Notice &notice, const Telling &telling)
{
    const QString what = notice.cause
                             ? sentence(*notice.cause, telling)
                             : Describe::tr("%1 could not be brought up to date.").arg(words::names(notice.hosts));
    return {title.arg(account(telling)), joined({what, others(notice)})};
}

NoticeText recovered(const Notice &notice, const Telling &telling)
{
    QString what;
    if (!notice.after)
        what = Describe::tr("All is well again with %1.").arg(words::names(notice.hosts));
    else if (notice.hosts.size() == 1)
        what = Describe::tr("%1 points to %2 again.").arg(words::names(notice.hosts), notice.after->toString());
    else
        what = Describe::tr("%1 point to %2 again.").arg(words::names(notice.hosts), notice.after->toString());
    QString since;
    if (notice.troubleSince && telling.now.isValid()) {
        const auto length = std::chrono::milliseconds(notice.troubleSince->msecsTo(telling.now));
        since = Describe::tr("The trouble began at %1 and lasted %2.")
                    .arg(words::clockTime(*notice.troubleSince, telling.now, telling.locale), duration(length));
    }
    return {Describe::tr("%1 is up to date again").arg(account(telling)), joined({what, since})};
}

NoticeText stale(const Notice &notice, const Telling &telling)
{
    const QString what =
        notice.troubleSince
            ? Describe::tr("%1 has not been checked since %2, although it should have been.")
                  .arg(words::names(notice.hosts), words::clockTime(*notice.troubleSince, telling.now, telling.locale))
            : Describe::tr("%1 has not been checked lately, although it should have been.")
                  .arg(words::names(notice.hosts));
    return {Describe::tr("%1 is not being checked").arg(account(telling)),
            joined({what, Describe::tr("Press Update now; if that does not help, start Doorplate again.")})};
}

NoticeText confirmSoon(const Notice &notice, const Telling &telling)
{
    const QString provider = words::provider(telling);
    const QString day = notice.confirmBy
                            ? telling.locale.toString(notice.confirmBy->toLocalTime().date(), QLocale::LongFormat)
                            : QString();
    const QString what =
        day.isEmpty() ? Describe::tr("%1 wants you to confirm %2 soon. Sign in there and confirm; Doorplate cannot "
                                     "do that for you.")
                            .arg(provider, words::names(notice.hosts))
                      : Describe::tr("%1 wants you to confirm %2 by about %3. Sign in there and confirm; Doorplate "
                                     "cannot do that for you.")
                            .arg(provider, words::names(notice.hosts), day);
    return {Describe::tr("Confirm your name at %1 soon").arg(provider), what};
}

} // namespace

NoticeText describe(const Notice &notice, const Telling &given)
{
    Telling telling = given;
    if (!notice.accountName.isEmpty())
        telling.accountName = notice.accountName;
    switch (notice.kind) {
    case Notice::Kind::Changed:
        return changed(notice);
    case Notice::Kind::Failed:
        return troubled(Describe::tr("%1 is not up to date"), notice, telling);
    case Notice::Kind::NeedsYou:
        return troubled(Describe::tr("%1 needs you"), notice, telling);
    case Notice::Kind::Held:
        return troubled(Describe::tr("Updates of %1 are held"), notice, telling);
    case Notice::Kind::Recovered:
        return recovered(notice, telling);
    case Notice::Kind::Stale:
        return stale(notice, telling);
    case Notice::Kind::ConfirmSoon:
        return confirmSoon(notice, telling);
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace doorplate
