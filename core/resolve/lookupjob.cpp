// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resolve/lookupjob.h"

#include "core/net/network.h"
#include "core/resolve/aliases.h"
#include "core/resolve/dohjob.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace doorplate {

LookUpJob::LookUpJob(Network &network, ResolverAccess access, Hostname host, AddressFamily family,
                     std::chrono::milliseconds deadline, QObject *parent)
    : QObject(parent),
      m_network(network),
      m_access(std::move(access)),
      m_host(std::move(host)),
      m_family(family),
      m_deadline(deadline),
      m_left(m_access.publicResolvers)
{
}

LookUpJob::~LookUpJob() = default;

void LookUpJob::start()
{
    auto *job = new PublishedJob(m_access, m_host, m_family, m_deadline, this);
    connect(job, &PublishedJob::finished, this, [this, job](const Result<Published> &published) {
        job->deleteLater();
        if (published || m_left.isEmpty())
            return emit finished(published);
        m_why = published.error();
        // No operator is to see all of a home's questions.
        std::shuffle(m_left.begin(), m_left.end(), *QRandomGenerator::global());
        askNextResolver();
    });
    job->start();
}

void LookUpJob::askNextResolver()
{
    if (m_left.isEmpty())
        return emit finished(std::unexpected(m_why));
    const PublicResolver resolver = m_left.takeFirst();
    const DnsType type = m_family == AddressFamily::IPv4 ? DnsType::A : DnsType::AAAA;
    auto *job = new DohJob(m_network, resolver, {m_host.ascii(), type, true, false},
                           m_deadline / std::max<qsizetype>(1, m_access.publicResolvers.size()), this);
    connect(job, &DohJob::finished, this, [this, job, resolver](const Result<DnsAnswer> &answer) {
        job->deleteLater();
        constexpr int noError = 0;
        constexpr int noSuchName = 3;
        if (answer && (answer->rcode == noError || answer->rcode == noSuchName))
            return take(resolver, *answer);
        askNextResolver();
    });
    job->start();
}

void LookUpJob::take(const PublicResolver &resolver, const DnsAnswer &answer)
{
    Published published{{}, std::chrono::seconds(0), resolver.name, QDateTime::currentDateTimeUtc(), true};
    const QString end = endOfAliases(m_host.ascii(), answer.answers);
    for (const DnsRecord &record : answer.answers) {
        if (record.name == end && record.address && record.address->family() == m_family) {
            published.addresses.append(*record.address);
            published.ttl = std::max(published.ttl, record.ttl);
        }
    }
    emit finished(published);
}

} // namespace doorplate
