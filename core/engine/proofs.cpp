// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/proofs.h"

namespace doorplate {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// A provider needs a while until its servers answer anew; then nobody has to look any more.
constexpr std::chrono::milliseconds delays[] = {3s, 15s, 60s, 300s};
constexpr auto lookDeadline = 5s;

QString purposeOf(AddressFamily family)
{
    return u"proof-"_s + keyOf(family);
}

} // namespace

Proofs::Proofs(Clock &clock, ResolverAccess resolvers, QObject *parent)
    : QObject(parent),
      m_clock(clock),
      m_resolvers(std::move(resolvers))
{
}

void Proofs::follow(const CycleRecord &record)
{
    QMap<Hostname, std::optional<Address>> open;
    if (m_resolvers.resolvers.isEmpty())
        return;
    for (const HostRecord &row : record.hosts) {
        const auto *update = std::get_if<Update>(&row.decision);
        const bool isAnswered = row.outcome && *row.outcome && isAccepted((*row.outcome)->code);
        const bool isProven = row.verification && std::holds_alternative<Proven>(*row.verification);
        if (update && isAnswered && !isProven && row.host.isFqdn())
            open.insert(row.host, update->address);
    }
    m_open[record.family] = open;
    lookLater(record.family, 0);
}

void Proofs::stop()
{
    for (auto open = m_open.cbegin(); open != m_open.cend(); ++open)
        m_clock.cancel(this, purposeOf(open.key()));
    m_open.clear();
}

void Proofs::lookLater(AddressFamily family, int attempt)
{
    if (m_open.value(family).isEmpty() || attempt >= static_cast<int>(std::size(delays)))
        return m_clock.cancel(this, purposeOf(family));
    m_clock.callIn(delays[attempt], this, purposeOf(family), [this, family, attempt] { look(family, attempt); });
}

void Proofs::look(AddressFamily family, int attempt)
{
    const QList<Hostname> hosts = m_open.value(family).keys();
    for (const Hostname &host : hosts) {
        auto *job = new PublishedJob(m_resolvers, host, family, lookDeadline, this);
        connect(job, &PublishedJob::finished, this, [this, job, family, host](const Result<Published> &published) {
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
    if (!m_open.value(family).contains(host))
        return; // another update came between
    if (published.isOnly(*m_open[family][host]))
        m_open[family].remove(host);
    emit proven(family, host, published);
}

} // namespace doorplate
