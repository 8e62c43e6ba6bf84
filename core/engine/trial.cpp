// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/trial.h"

#include "core/detect/detectjob.h"
#include "core/detect/sourcecatalog.h"
#include "core/policy/decide.h"
#include "core/providers/accountrules.h"
#include "core/providers/catalog.h"
#include "core/providers/protocols.h"
#include "core/providers/updatejob.h"
#include "core/store/accountbook.h"
#include "core/store/settingsfile.h"
#include "core/store/statefile.h"

#include <QTimer>

#include <algorithm>

namespace doorplate {

using namespace Qt::StringLiterals;

namespace {

// From the documentation ranges (RFC 5737, RFC 3849): nobody can take it for a real answer.
Address exampleAddress(AddressFamily family)
{
    return *Address::parse(family == AddressFamily::IPv4 ? u"203.0.113.1"_s : u"2001:db8::1"_s);
}

Credentials maskedCredentials(const Description &description)
{
    Credentials credentials;
    for (const ProviderField &field : description.secretFields())
        credentials.secrets.insert(field.key, Secret(maskedText().toUtf8()));
    return credentials;
}

} // namespace

Trial::Trial(EngineParts parts, TrialWish wish, QObject *parent)
    : QObject(parent),
      m_parts(std::move(parts)),
      m_wish(std::move(wish))
{
}

Trial::~Trial() = default;

void Trial::start()
{
    QTimer::singleShot(0, this, [this] {
        QList<AddressFamily> families;
        for (const AddressFamily family : {AddressFamily::IPv4, AddressFamily::IPv6}) {
            if (!m_wish.account.choice(family).isOff())
                families.append(family);
        }
        m_open = static_cast<int>(families.size());
        if (families.isEmpty())
            emit finished(m_report);
        for (const AddressFamily family : families)
            detect(family);
    });
}

void Trial::detect(AddressFamily family)
{
    DetectWish wish;
    wish.family = family;
    wish.sources = m_parts.sources.sourcesFor(m_wish.account, family, 0, m_parts.settings.current().restedSources);
    wish.witnesses = m_parts.settings.current().witnesses;
    wish.asksAll = m_wish.asksAllSources;
    auto *job = new DetectJob(m_parts.network, std::move(wish), this);
    connect(job, &DetectJob::finished, this, [this, job](const Observation &observation) {
        job->deleteLater();
        observed(observation);
    });
    job->start();
}

void Trial::observed(const Observation &observation)
{
    m_report.observations.append(observation);
    if (--m_open > 0)
        return;
    // In the order of the families, whichever answered first.
    std::sort(m_report.observations.begin(), m_report.observations.end(),
              [](const Observation &a, const Observation &b) { return a.family < b.family; });
    for (const Observation &seen : std::as_const(m_report.observations))
        plan(seen);
    emit finished(m_report);
}

// The other family's address, where the provider would erase it unless it is sent along.
std::optional<Address> Trial::companionOf(const Description &description, AddressFamily family) const
{
    for (const Observation &other : m_report.observations) {
        if (description.needsCompanion && other.family != family && other.agreed)
            return *other.agreed;
    }
    return std::nullopt;
}

void Trial::plan(const Observation &observation)
{
    const Description *description = m_parts.catalog.find(m_wish.account.provider);
    if (!description || m_wish.account.domains.isEmpty())
        return;
    const bool isAgreed = observation.agreed.has_value();
    const Address address = isAgreed ? *observation.agreed : exampleAddress(observation.family);
    QList<Hostname> hosts;
    for (const Hostname &host : std::as_const(m_wish.account.domains)) {
        const HostMemory memory = m_parts.state.memory({m_wish.account.id, host, observation.family});
        const Decision decision = decide({.account = m_wish.account,
                                          .host = host,
                                          .observation = observation,
                                          .memory = memory,
                                          .published = {},
                                          .limits = {description->policy.minInterval, description->policy.refreshAfter,
                                                     description->policy.comparesAtProvider},
                                          .isForced = m_wish.plansUnchanged,
                                          .isPaused = false,
                                          .now = m_parts.clock.now()});
        m_report.decisions.append(HostRecord{.host = host, .decision = decision, .previous = memory.accepted});
        const bool isUnchanged = std::holds_alternative<Skip>(decision);
        if (!isUnchanged || m_wish.plansUnchanged)
            hosts.append(host);
    }
    const std::unique_ptr<Protocol> protocol = protocolFor(*description);
    const qsizetype most = description->hostsPerRequest == 0 ? hosts.size() : description->hostsPerRequest;
    for (qsizetype first = 0; first < hosts.size(); first += most) {
        PlannedUpdate planned{.accountName = m_wish.account.name,
                              .hosts = hosts.mid(first, most),
                              .family = observation.family,
                              .address = address,
                              .isExampleAddress = !isAgreed,
                              .steps = {}};
        planned.steps = rehearsedRequests(*protocol, {.account = m_wish.account,
                                                      .credentials = maskedCredentials(*description),
                                                      .hosts = planned.hosts,
                                                      .address = address,
                                                      .companion = companionOf(*description, observation.family),
                                                      .now = m_parts.clock.now()});
        m_report.planned.append(planned);
    }
}

} // namespace doorplate
