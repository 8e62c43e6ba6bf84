// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/proofs.h"

#include "core/net/network.h"
#include "core/resolve/lookupjob.h"
#include "core/resolve/publicviewjob.h"

#include <algorithm>

namespace doorplate {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// A provider needs a while until its servers answer anew; then nobody has to look any more.
constexpr std::chrono::milliseconds lookDelays[] = {3s, 15s, 60s, 300s};
constexpr auto lookDeadline = 5s;
// Public resolvers are asked at once, when the TTL that one of them names is over, and once more.
constexpr std::chrono::milliseconds firstView = 2s;
constexpr std::chrono::milliseconds viewGrace = 5s;
constexpr std::chrono::milliseconds mostViewDelay = 24h;
constexpr std::chrono::milliseconds leastViewDelay = 30s;
constexpr auto viewDeadline = 8s;
constexpr int mostViews = 3;
constexpr qsizetype mostNames = 4; // of one account: they live in the same zone, and the question is not ours alone

QString lookPurpose(AddressFamily family)
{
    return u"look-"_s + keyOf(family);
}

QString viewPurpose(AddressFamily family)
{
    return u"view-"_s + keyOf(family);
}

} // namespace

Proofs::Proofs(Clock &clock, Network &network, ResolverAccess access, QObject *parent)
    : QObject(parent),
      m_clock(clock),
      m_network(network),
      m_access(std::move(access))
{
}

void Proofs::follow(const CycleRecord &record)
{
    if (m_access.isEmpty() || !record.isNotable())
        return;
    Names names;
    for (const HostRecord &row : record.hosts) {
        const auto *update = std::get_if<Update>(&row.decision);
        const bool isAccepted = row.outcome && *row.outcome && doorplate::isAccepted((*row.outcome)->code);
        if (update && isAccepted && row.host.isFqdn())
            names.insert(row.host,
                         {update->address, row.verification && std::holds_alternative<Proven>(*row.verification)});
    }
    m_followed.insert(record.family, names);
    m_viewDue.remove(record.family);
    m_clock.cancel(this, viewPurpose(record.family));
    lookLater(record.family, 0);
    viewLater(record.family, firstView);
}

void Proofs::stop()
{
    for (const AddressFamily family : {AddressFamily::IPv4, AddressFamily::IPv6}) {
        m_clock.cancel(this, lookPurpose(family));
        m_clock.cancel(this, viewPurpose(family));
    }
    m_followed.clear();
}

Proofs::Followed *Proofs::find(AddressFamily family, const Hostname &host)
{
    const auto names = m_followed.find(family);
    if (names == m_followed.end() || !names->contains(host))
        return nullptr;
    return &(*names)[host];
}

void Proofs::lookLater(AddressFamily family, int attempt)
{
    const Names names = m_followed.value(family);
    const bool isOpen = std::any_of(names.cbegin(), names.cend(), [](const Followed &name) { return !name.isProven; });
    if (!isOpen || attempt >= static_cast<int>(std::size(lookDelays)))
        return m_clock.cancel(this, lookPurpose(family));
    m_clock.callIn(lookDelays[attempt], this, lookPurpose(family), [this, family, attempt] { look(family, attempt); });
}

void Proofs::look(AddressFamily family, int attempt)
{
    const Names names = m_followed.value(family);
    for (auto name = names.cbegin(); name != names.cend(); ++name) {
        if (name->isProven)
            continue;
        auto *job = new LookUpJob(m_network, m_access, name.key(), family, lookDeadline, this);
        connect(job, &LookUpJob::finished, this,
                [this, job, family, host = name.key()](const Result<Published> &published) {
                    job->deleteLater();
                    if (published)
                        hear(family, host, *published);
                });
        job->start();
    }
    lookLater(family, attempt + 1);
}

void Proofs::hear(AddressFamily family, const Hostname &host, const Published &published)
{
    Followed *name = find(family, host);
    if (!name || name->isProven)
        return; // another update came between
    name->isProven = published.isOnly(*name->address);
    if (name->isProven)
        viewLater(family, firstView);
    emit looked(family, host, published);
}

// Those that the zone's servers prove and the world may not see yet.
QList<Hostname> Proofs::unseen(AddressFamily family) const
{
    QList<Hostname> hosts;
    const Names names = m_followed.value(family);
    for (auto name = names.cbegin(); name != names.cend() && hosts.size() < mostNames; ++name) {
        if (name->isProven && !name->isSeen && name->views < mostViews)
            hosts.append(name.key());
    }
    return hosts;
}

void Proofs::viewLater(AddressFamily family, std::chrono::milliseconds delay)
{
    if (m_access.publicResolvers.isEmpty() || unseen(family).isEmpty())
        return;
    const std::chrono::milliseconds due = m_clock.elapsed() + delay;
    if (m_viewDue.contains(family) && m_viewDue.value(family) <= due)
        return; // one that comes sooner is set already
    m_viewDue.insert(family, due);
    m_clock.callIn(delay, this, viewPurpose(family), [this, family] { view(family); });
}

void Proofs::view(AddressFamily family)
{
    m_viewDue.remove(family);
    for (const Hostname &host : unseen(family)) {
        ++m_followed[family][host].views;
        auto *job = new PublicViewJob(m_network, m_access.publicResolvers, host, family, viewDeadline, this);
        connect(job, &PublicViewJob::finished, this, [this, job, family, host](const PublicView &view) {
            job->deleteLater();
            hear(family, host, view);
        });
        job->start();
    }
}

void Proofs::hear(AddressFamily family, const Hostname &host, const PublicView &view)
{
    Followed *name = find(family, host);
    if (!name)
        return;
    PublicView seen = view;
    seen.when = m_clock.now();
    name->isSeen = seen.isSeen(*name->address);
    const auto until = seen.otherUntil(*name->address).value_or(seen.when);
    const std::chrono::milliseconds left(seen.when.msecsTo(until));
    viewLater(family, std::clamp(left + viewGrace, leastViewDelay, mostViewDelay));
    emit viewed(family, host, seen);
}

} // namespace doorplate
