// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The way from the program to the outside; then doctor_sources.cpp and doctor_accounts.cpp.
#include "app/control/doctor.h"

#include "app/services.h"
#include "core/detect/networklook.h"
#include "core/detect/portaljob.h"
#include "core/detect/surroundings.h"
#include "core/net/httpjob.h"
#include "core/text/describe.h"

#include <QHostInfo>
#include <QPointer>
#include <QTimer>

#include <algorithm>

namespace doorplate {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using State = Finding::State;

namespace {

constexpr auto probeDeadline = 5s;
constexpr auto httpsDeadline = 10s;
constexpr qint64 mostClockError = 300; // seconds; more, and certificates and one-time codes begin to fail

const Source *firstHttpsSource(const SourceCatalog &catalog)
{
    for (const Source &source : catalog.all()) {
        if (source.isDefault && source.urls.value(AddressFamily::IPv4).scheme() == u"https")
            return &source;
    }
    return nullptr;
}

bool carriesDefaultRoute(const InterfaceView &view)
{
    return view.carriesDefaultRouteV4 || view.carriesDefaultRouteV6;
}

} // namespace

Doctor::Doctor(Services &services, QObject *parent) : QObject(parent), m_services(services) {}

void Doctor::start()
{
    m_steps = {&Doctor::lookAtSettings, &Doctor::lookAtProgram, &Doctor::lookAtNetwork, &Doctor::lookAtVpn,
               &Doctor::lookAtHome,     &Doctor::lookForPortal, &Doctor::lookUpNames,   &Doctor::tryHttps,
               &Doctor::lookAtClock,    &Doctor::askSources,    &Doctor::lookAtNat,     &Doctor::lookAtAccounts};
    next();
}

void Doctor::next()
{
    QTimer::singleShot(0, this, [this] {
        if (m_steps.isEmpty()) {
            emit finished(m_diagnosis);
            return;
        }
        (this->*m_steps.takeFirst())();
    });
}

void Doctor::note(const QString &step, const QString &title, State state, const QString &what, const QString &advice)
{
    m_diagnosis.findings.append(Finding{step, title, state, what, advice});
    emit found(m_diagnosis.findings.back());
}

bool Doctor::asksStrangers() const
{
    return m_services.settings.current().asksStrangers;
}

void Doctor::lookAtSettings()
{
    const int count = static_cast<int>(m_services.accounts.accounts().size());
    note(u"settings"_s, tr("Settings"), count == 0 ? State::Notice : State::Fine,
         tr("They can be read; there are %n account(s).", nullptr, count),
         count == 0 ? tr("Add an account: without one there is nothing to keep up to date.") : QString());
    for (const CatalogProblem &problem : m_services.catalog.problems()) {
        note(u"settings"_s, tr("Your own providers"), State::Wrong, problem.toText(),
             tr("Mend the file; until then this provider is not there."));
    }
    next();
}

void Doctor::lookAtProgram()
{
    const QString title = tr("Program");
    const bool isNeeded = !m_services.accounts.accounts().isEmpty();
    if (!m_services.engine->isStarted())
        note(u"program"_s, title, isNeeded ? State::Notice : State::Skipped,
             tr("No Doorplate is running on this profile, so nothing follows a new address by itself."),
             isNeeded ? tr("Start doorplate, or on a server: systemctl --user enable --now doorplate") : QString());
    else if (m_services.engine->isPaused())
        note(u"program"_s, title, State::Notice, tr("Doorplate is running and paused."),
             tr("Resume it when you like."));
    else
        note(u"program"_s, title, State::Fine, tr("Doorplate is running."));
    next();
}

void Doctor::lookAtNetwork()
{
    const QList<InterfaceView> interfaces = systemInterfaces();
    const QList<Hindrance> hindrances = hindrancesOf(interfaces, AddressFamily::IPv4);
    m_isOffline =
        std::ranges::any_of(hindrances, [](const Hindrance &one) { return one.kind == Hindrance::Kind::Offline; });
    QStringList ways;
    for (const InterfaceView &view : interfaces) {
        QStringList families;
        for (const AddressFamily family : {AddressFamily::IPv4, AddressFamily::IPv6}) {
            if (view.carriesDefaultRoute(family))
                families.append(describe(family));
        }
        if (!families.isEmpty())
            ways.append(tr("%1 by %2", "IPv4 by eth0").arg(families.join(u", "_s), view.name));
    }
    if (m_isOffline)
        note(u"network"_s, tr("Network"), State::Wrong, tr("No adapter is connected."),
             tr("Plug in the cable or join the Wi-Fi; Doorplate goes on by itself."));
    else if (ways.isEmpty())
        note(u"network"_s, tr("Network"), State::Wrong,
             tr("There is a network, and no way out of it (no default route)."),
             tr("Look at the router, or at this computer's network settings."));
    else
        note(u"network"_s, tr("Network"), State::Fine, tr("The way out: %1.").arg(ways.join(u"; "_s)));
    next();
}

void Doctor::lookAtVpn()
{
    QStringList tunnels;
    for (const InterfaceView &view : systemInterfaces()) {
        if (view.isUp && view.isTunnel && carriesDefaultRoute(view))
            tunnels.append(view.name);
    }
    if (tunnels.isEmpty())
        note(u"vpn"_s, tr("VPN"), State::Fine, tr("No VPN carries the traffic."));
    else
        note(u"vpn"_s, tr("VPN"), State::Notice,
             tr("A VPN carries the traffic (%1); what the outside sees is its address.").arg(tunnels.join(u", "_s)),
             tr("End it, or let the account take its address from the router or from one network adapter."));
    next();
}

void Doctor::lookAtHome()
{
    const QList<NetworkIdentity> homes = m_services.settings.current().homeNetworks;
    const NetworkIdentity here = systemNetwork();
    const QString name = here.isKnown() ? here.toString() : tr("an unknown network");
    if (homes.isEmpty()) {
        note(u"home"_s, tr("Home network"), State::Fine, tr("Every network counts as home."));
        return next();
    }
    switch (whereabouts(here, homes)) {
    case Whereabouts::Home:
        note(u"home"_s, tr("Home network"), State::Fine, tr("This computer is at home (%1).").arg(name));
        break;
    case Whereabouts::Away:
    case Whereabouts::Unknown:
        note(u"home"_s, tr("Home network"), State::Notice,
             tr("This computer is away from home (%1), so nothing is published.").arg(name),
             tr("If this is your home, say so in the settings, on the page Home network, or with \"doorplatectl home "
                "--learn\"."));
        break;
    }
    next();
}

void Doctor::lookForPortal()
{
    const QString title = tr("Sign-in page");
    if (!asksStrangers() || m_services.sources.probes().isEmpty()) {
        note(u"portal"_s, title, State::Skipped, tr("Not looked for: no server outside is to be asked."));
        return next();
    }
    auto *job = new PortalJob(m_services.network, m_services.sources.probes(), probeDeadline, this);
    connect(job, &PortalJob::finished, this, [this, job, title](const PortalVerdict &verdict) {
        job->deleteLater();
        switch (verdict.finding) {
        case PortalFinding::Open:
            note(u"portal"_s, title, State::Fine, tr("The network lets everybody through."));
            break;
        case PortalFinding::Captive:
            note(u"portal"_s, title, State::Wrong,
                 verdict.signInHost.isEmpty()
                     ? tr("The network wants you to sign in first.")
                     : tr("The network wants you to sign in first, at %1.").arg(verdict.signInHost),
                 tr("Open any web page in a browser and sign in."));
            break;
        case PortalFinding::Unknown:
            note(u"portal"_s, title, State::Skipped, tr("The pages that would tell did not answer."));
            break;
        }
        next();
    });
    job->start();
}

void Doctor::lookUpNames()
{
    const Source *source = asksStrangers() ? firstHttpsSource(m_services.sources) : nullptr;
    if (!source) {
        note(u"dns"_s, tr("DNS"), State::Skipped, tr("Not tried by itself; see the accounts below."));
        return next();
    }
    const QString host = source->urls.value(AddressFamily::IPv4).host();
    lookUp(host, [this, host](bool isThere) {
        if (isThere)
            note(u"dns"_s, tr("DNS"), State::Fine, tr("Names can be looked up (%1).").arg(host));
        else
            note(u"dns"_s, tr("DNS"), State::Wrong, tr("The name %1 could not be looked up.").arg(host),
                 tr("Look at the DNS servers of this computer and of the router."));
        next();
    });
}

void Doctor::lookUp(const QString &host, const std::function<void(bool isThere)> &done)
{
    // Qt 6.4 loses the callback's memory when its context dies before there is a result: so the context is one that
    // stays, and the pointer tells whether anybody still waits.
    QHostInfo::lookupHost(host, &m_services.network, [doctor = QPointer(this), done](const QHostInfo &info) {
        if (doctor)
            done(info.error() == QHostInfo::NoError && !info.addresses().isEmpty());
    });
}

void Doctor::tryHttps()
{
    const Source *source = asksStrangers() ? firstHttpsSource(m_services.sources) : nullptr;
    if (!source) {
        note(u"https"_s, tr("HTTPS"), State::Skipped, tr("Not tried: no server outside is to be asked."));
        return next();
    }
    HttpRequest request;
    request.url = source->urls.value(AddressFamily::IPv4);
    HttpRoute route;
    route.deadline = httpsDeadline;
    auto *job = new HttpJob(m_services.network, request, route, this);
    const QString host = request.url.host();
    connect(job, &HttpJob::finished, this, [this, job, host](const Result<HttpReply> &reply) {
        job->deleteLater();
        if (reply) {
            const QDateTime said = QDateTime::fromString(QString::fromLatin1(reply->header("Date")), Qt::RFC2822Date);
            if (said.isValid())
                m_serverTime = said.toUTC();
            note(u"https"_s, tr("HTTPS"), State::Fine, tr("A secure connection to %1 works.").arg(host));
        } else {
            Telling telling;
            telling.now = m_services.clock.now();
            note(u"https"_s, tr("HTTPS"), State::Wrong,
                 tr("No secure connection to %1: %2").arg(host, sentence(reply.error(), telling)),
                 reply.error().kind == Failure::Kind::Tls
                     ? tr("Set the clock, update the system's certificates, and look for a filter in between.")
                     : tr("Look at the router and at a firewall in between."));
        }
        next();
    });
    job->start();
}

void Doctor::lookAtClock()
{
    const QDateTime now = m_services.clock.now();
    const QString shown = exactTime(now, QLocale());
    const qint64 error = m_serverTime ? std::abs(now.secsTo(*m_serverTime)) : 0;
    if (now.date().year() < 2026)
        note(u"clock"_s, tr("Clock"), State::Wrong, tr("This computer says it is %1, which cannot be.").arg(shown),
             tr("Set the clock; certificates are not believed until then."));
    else if (error > mostClockError)
        note(u"clock"_s, tr("Clock"), State::Wrong,
             tr("This computer's clock differs by %1 from a server's.").arg(duration(std::chrono::seconds(error))),
             tr("Set the clock, or let the system keep it."));
    else
        note(u"clock"_s, tr("Clock"), State::Fine,
             m_serverTime ? tr("It is right.") : tr("It says %1, which can be.").arg(shown));
    next();
}

} // namespace doorplate
