// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resolve/publicviewjob.h"

#include "core/net/network.h"
#include "core/resolve/aliases.h"
#include "core/resolve/dohjob.h"

#include <QTimer>

namespace doorplate {

namespace {

PublicSight sightIn(const DnsAnswer &answer, const PublicResolver &resolver, const Hostname &host, AddressFamily family)
{
    PublicSight sight{resolver.name, {}, {}};
    const QString end = endOfAliases(host.ascii(), answer.answers);
    for (const DnsRecord &record : answer.answers) {
        if (record.name == end && record.address && record.address->family() == family) {
            sight.addresses.append(*record.address);
            sight.ttl = std::max(sight.ttl, record.ttl);
        }
    }
    // How long "there is no such record" is kept stands in the SOA (RFC 2308 section 5).
    for (const DnsRecord &record : sight.addresses.isEmpty() ? answer.authority : QList<DnsRecord>()) {
        if (record.type == DnsType::SOA)
            sight.ttl = record.ttl;
    }
    return sight;
}

} // namespace

PublicViewJob::PublicViewJob(Network &network, QList<PublicResolver> resolvers, Hostname host, AddressFamily family,
                             std::chrono::milliseconds deadline, QObject *parent)
    : QObject(parent),
      m_network(network),
      m_resolvers(std::move(resolvers)),
      m_host(std::move(host)),
      m_family(family),
      m_deadline(deadline)
{
}

PublicViewJob::~PublicViewJob() = default;

void PublicViewJob::start()
{
    m_open = m_resolvers.size() + 1;
    for (const PublicResolver &resolver : std::as_const(m_resolvers))
        ask(resolver);
    QTimer::singleShot(0, this, &PublicViewJob::close); // the one that is no resolver: nothing ends within start()
}

void PublicViewJob::ask(const PublicResolver &resolver)
{
    const DnsType type = m_family == AddressFamily::IPv4 ? DnsType::A : DnsType::AAAA;
    auto *job = new DohJob(m_network, resolver, {m_host.ascii(), type, true, false}, m_deadline, this);
    connect(job, &DohJob::finished, this, [this, job, resolver](const Result<DnsAnswer> &answer) {
        job->deleteLater();
        constexpr int noError = 0;
        constexpr int noSuchName = 3;
        if (answer && (answer->rcode == noError || answer->rcode == noSuchName))
            m_view.sights.append(sightIn(*answer, resolver, m_host, m_family));
        close();
    });
    job->start();
}

void PublicViewJob::close()
{
    if (--m_open > 0)
        return;
    m_view.when = QDateTime::currentDateTimeUtc();
    emit finished(m_view);
}

} // namespace doorplate
