// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/overview.h"

#include "ui/parts/speaker.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Overview)
};

void consider(Overview &overview, const AccountStatus &account)
{
    const auto take = [&overview, &account](HostState state, const std::optional<HostStatus> &host) {
        const bool isFirst = overview.accountId.isEmpty();
        if (!isFirst && rankOf(state) < rankOf(overview.state))
            return;
        if (!isFirst && state == overview.state) {
            ++overview.alike;
            return;
        }
        overview.state = state;
        overview.worst = host;
        overview.accountId = account.accountId;
        overview.accountName = account.accountName;
        overview.alike = 0;
    };
    if (account.hosts.isEmpty())
        take(account.state, std::nullopt);
    for (const HostStatus &host : account.hosts) {
        ++overview.hosts;
        if (host.address && !overview.addresses.contains(*host.address))
            overview.addresses.append(*host.address);
        take(host.state, host);
    }
}

QString nameOf(const Overview &overview)
{
    const QString name = overview.worst ? overview.worst->host.display() : overview.accountName;
    if (overview.alike == 0)
        return name;
    return overview.alike == 1 ? Words::tr("%1 and 1 more").arg(name)
                               : Words::tr("%1 and %n more", nullptr, overview.alike).arg(name);
}

QString wordOf(const Overview &overview, const Speaker &speaker)
{
    return overview.worst ? stateWord(*overview.worst, speaker.about(*overview.worst)) : stateWord(overview.state);
}

} // namespace

Overview overviewOf(const QList<AccountStatus> &statuses)
{
    Overview overview;
    overview.isEmpty = statuses.isEmpty();
    for (const AccountStatus &account : statuses) {
        if (account.enabled)
            consider(overview, account);
    }
    return overview;
}

QString headlineOf(const Overview &overview, const Speaker &speaker)
{
    if (overview.isEmpty)
        return Words::tr("No names yet");
    if (overview.accountId.isEmpty())
        return Words::tr("All accounts are switched off");
    switch (overview.state) {
    case HostState::Ok:
        return overview.hosts == 1 ? Words::tr("%1 is right").arg(nameOf(overview)) : Words::tr("All names are right");
    case HostState::Updating:
    case HostState::Waiting:
    case HostState::Paused:
        return wordOf(overview, speaker);
    case HostState::Held:
    case HostState::Failed:
    case HostState::Stopped:
    case HostState::Stale:
        break;
    }
    return Words::tr("%1: %2", "state, name").arg(wordOf(overview, speaker), nameOf(overview));
}

QString menuLineOf(const Overview &overview, const Speaker &speaker)
{
    if (overview.isEmpty || overview.accountId.isEmpty())
        return headlineOf(overview, speaker);
    if (overview.state == HostState::Ok && !overview.addresses.isEmpty())
        return Words::tr("%1: %2", "state, address")
            .arg(wordOf(overview, speaker), overview.addresses.front().toString());
    return Words::tr("%1: %2", "state, name").arg(wordOf(overview, speaker), nameOf(overview));
}

QString toolTipOf(const Overview &overview, const Speaker &speaker)
{
    QString first = u"Doorplate: "_s + menuLineOf(overview, speaker);
    const bool isTrouble = rankOf(overview.state) >= rankOf(HostState::Held);
    if (isTrouble && overview.worst) {
        // What happened comes first in every sentence; the rest of it is a click away.
        QString what = sentence(*overview.worst, speaker.about(*overview.worst));
        constexpr qsizetype longest = 160;
        if (what.size() > longest)
            what = what.left(what.lastIndexOf(u' ', longest)) + u"…"_s;
        first = Words::tr("%1: %2", "headline, sentence").arg(first, what);
    }
    QStringList lines{first};
    const bool isSaid = overview.state == HostState::Ok && overview.addresses.size() == 1;
    for (const Address &address : overview.addresses.mid(0, 3)) {
        if (!isSaid)
            lines.append(address.toString());
    }
    return lines.join(u'\n');
}

} // namespace doorplate
