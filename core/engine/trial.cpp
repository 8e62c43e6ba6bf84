// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/trial.h"

#include "core/detect/detectjob.h"
#include "core/detect/sourcecatalog.h"
#include "core/detect/sourcetrust.h"
#include "core/policy/decide.h"
#include "core/policy/hostaddress.h"
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

// Names with the same address go into one request, as many as the provider takes.
void addTo(QList<PlannedUpdate> &batches, const Description &description, const Hostname &host, const Address &address)
{
    const qsizetype most = description.hostsPerRequest;
    const auto batch = std::ranges::find_if(batches, [&](const PlannedUpdate &one) {
        return one.address == address && (most == 0 || one.hosts.size() < most);
    });
    if (batch != batches.end())
        batch->hosts.append(host);
    else
        batches.append(PlannedUpdate{.accountName = {}, .hosts = {host}, .address = address, .steps = {}});
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
    const Settings &settings = m_parts.settings.current();
    const QStringList distrusted = resting(m_parts.state.sources(), family, m_parts.clock.now());
    wish.sources = m_parts.sources.sourcesFor(
        m_wish.account, family,
        {.rested = settings.restedSources + distrusted, .asksStrangers = settings.asksStrangers});
    wish.witnesses = settings.witnesses;
    wish.asksAll = m_wish.asksAllSources;
    wish.wantsTemporary = settings.ipv6Temporary;
    wish.homes = settings.homeNetworks;
    if (settings.asksStrangers)
        wish.probes = m_parts.sources.probes();
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
    const Result<Address> agreed = observation.agreed ? *observation.agreed : exampleAddress(observation.family);
    QList<PlannedUpdate> batches;
    for (const Hostname &host : std::as_const(m_wish.account.domains)) {
        const HostMemory memory = m_parts.state.memory({m_wish.account.id, host, observation.family});
        const Decision decision = decide({.account = m_wish.account,
                                          .host = host,
                                          .observation = observedFor(m_wish.account, host, observation),
                                          .memory = memory,
                                          .published = {},
                                          .limits = {description->policy.minInterval, description->policy.refreshAfter,
                                                     description->policy.comparesAtProvider},
                                          .isForced = m_wish.plansUnchanged,
                                          .isPaused = false,
                                          .now = m_parts.clock.now()});
        m_report.decisions.append(HostRecord{.host = host, .decision = decision, .previous = memory.accepted});
        const bool isUnchanged = std::holds_alternative<Skip>(decision);
        if (isUnchanged && !m_wish.plansUnchanged)
            continue;
        addTo(batches, *description, host, addressFor(m_wish.account, host, agreed).value_or(*agreed));
    }
    const std::unique_ptr<Protocol> protocol = protocolFor(*description);
    for (PlannedUpdate &planned : batches) {
        planned.accountName = m_wish.account.name;
        planned.family = observation.family;
        planned.isExampleAddress = !observation.agreed;
        planned.steps = rehearsedRequests(*protocol, {.account = m_wish.account,
                                                      .credentials = maskedCredentials(*description),
                                                      .hosts = planned.hosts,
                                                      .address = planned.address,
                                                      .companion = companionOf(*description, observation.family),
                                                      .now = m_parts.clock.now()});
        m_report.planned.append(planned);
    }
}

} // namespace doorplate
