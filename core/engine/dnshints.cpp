// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/dnshints.h"

#include "core/detect/sourcecatalog.h"
#include "core/detect/sourcejob.h"
#include "core/detect/sourcepace.h"
#include "core/detect/sourcetrust.h"
#include "core/engine/engine.h"
#include "core/log/categories.h"
#include "core/store/accountbook.h"
#include "core/store/settingsfile.h"
#include "core/store/statefile.h"

#include <QRandomGenerator>
#include <QSet>

#include <algorithm>

namespace doorplate {

using namespace Qt::StringLiterals;

namespace {

constexpr AddressFamily families[] = {AddressFamily::IPv4, AddressFamily::IPv6};
constexpr int mostDoublings = 4; // a network that lets no DNS through is tried every quarter of an hour
const auto purpose = u"dns hint"_s;
const auto lookPurpose = u"dns hint wanted"_s;

// Without those that are off, and those whose names all wait for the person.
QSet<QString> checkedAccounts(const QList<AccountStatus> &statuses)
{
    const auto isChecked = [](const HostStatus &host) { return host.state != HostState::Stopped; };
    QSet<QString> ids;
    for (const AccountStatus &status : statuses) {
        if (status.enabled && std::ranges::any_of(status.hosts, isChecked))
            ids.insert(status.accountId);
    }
    return ids;
}

} // namespace

DnsHints::DnsHints(Engine &engine, QObject *parent) : QObject(parent), m_engine(engine)
{
    const EngineParts &parts = engine.parts();
    for (const auto signal : {&AccountBook::added, &AccountBook::removed})
        connect(&parts.accounts, signal, this, &DnsHints::follow);
    connect(&parts.accounts, &AccountBook::edited, this, &DnsHints::follow);
    connect(&parts.settings, &SettingsFile::changed, this, &DnsHints::follow);
    connect(&engine, &Engine::pausedChanged, this, &DnsHints::follow);
    connect(&engine, &Engine::addressChanged, this, &DnsHints::follow);
    connect(&engine, &Engine::routerChanged, this, &DnsHints::follow);
    connect(&engine, &Engine::statusChanged, this, &DnsHints::follow);
}

void DnsHints::start()
{
    m_isStarted = true;
    follow();
}

// Many things happen at once; one look at all of them is enough. While the clock is set already, its next call looks.
void DnsHints::follow()
{
    Clock &clock = m_engine.parts().clock;
    if (m_isStarted && !m_isScheduled && m_asking == 0)
        clock.callIn(std::chrono::milliseconds(0), this, lookPurpose, [this] { schedule(); });
}

void DnsHints::schedule()
{
    if (m_isScheduled || m_asking > 0 || !isWanted())
        return;
    m_isScheduled = true;
    const auto spread = (mostPeriod - leastPeriod).count();
    const auto delay = leastPeriod + std::chrono::milliseconds(QRandomGenerator::global()->bounded(qint64{spread}));
    m_engine.parts().clock.callIn(delay * (1 << std::min(m_silent, mostDoublings)), this, purpose, [this] { poll(); });
}

bool DnsHints::isWanted() const
{
    return std::ranges::any_of(families, [this](AddressFamily family) { return !sources(family).isEmpty(); });
}

// A router that is asked every half a minute, and announces, knows IPv4's address first; one of this computer's own is
// told of by the system.
bool DnsHints::isToldOtherwise(AddressFamily family) const
{
    const auto known = m_engine.address(family);
    if (!known)
        return true; // the check itself is tried again soon
    const auto &router = m_engine.router();
    if (router && router->external == *known)
        return true;
    const auto all = systemInterfaces();
    return std::ranges::any_of(all, [&known](const InterfaceView &one) {
        return std::ranges::any_of(one.addresses,
                                   [&known](const InterfaceAddress &own) { return own.address == *known; });
    });
}

QList<Source> DnsHints::sources(AddressFamily family) const
{
    const EngineParts &parts = m_engine.parts();
    const Settings &settings = parts.settings.current();
    if (m_engine.isPaused() || !settings.asksStrangers || isToldOtherwise(family))
        return {};
    const QStringList rested = settings.restedSources + resting(parts.state.sources(), family, parts.clock.now());
    const QSet<QString> checked = checkedAccounts(m_engine.statuses());
    QList<Source> found;
    const auto accounts = parts.accounts.accounts();
    for (const Account &account : accounts) {
        if (!checked.contains(account.id) || account.choice(family).isOff())
            continue;
        const auto asked =
            parts.sources.sourcesFor(account, family, {.rested = rested, .asksStrangers = settings.asksStrangers});
        for (const Source &source : asked) {
            if (source.method == SourceMethod::Dns && !std::ranges::count(found, source.id, &Source::id))
                found.append(source);
        }
    }
    return found;
}

void DnsHints::poll()
{
    m_isScheduled = false;
    m_isAnswered = false;
    ++m_turn;
    const EngineParts &parts = m_engine.parts();
    for (const AddressFamily family : families) {
        QList<Source> free = sources(family);
        const QStringList lately = m_engine.pace().resting(free, family, parts.clock.now());
        free.removeIf([&lately](const Source &source) { return lately.contains(source.id); });
        if (free.isEmpty())
            continue;
        ++m_asking;
        auto *job = new SourceJob(parts.network, {.source = free[m_turn % free.size()], .family = family}, this);
        connect(job, &SourceJob::finished, this, [this, job](const Reading &reading) {
            job->deleteLater();
            take(reading);
        });
        job->start();
    }
    if (m_asking == 0)
        schedule();
}

void DnsHints::take(const Reading &reading)
{
    Observation asked;
    asked.readings = {reading};
    m_engine.pace().note(asked);
    m_isAnswered = m_isAnswered || reading.address.has_value();
    if (--m_asking == 0) {
        m_silent = m_isAnswered ? 0 : m_silent + 1;
        schedule();
    }
    if (!reading.address)
        return;
    const std::pair key{reading.source, reading.family};
    const auto before = m_said.constFind(key);
    const bool isRepeated = before != m_said.cend() && *before == *reading.address;
    m_said.insert(key, *reading.address);
    if (isRepeated || m_engine.address(reading.family) == *reading.address)
        return;
    qCInfo(logDetect) << reading.source << "sees another address:" << reading.address->toString();
    emit differed();
}

} // namespace doorplate
