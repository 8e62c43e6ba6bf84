// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/routerjob.h"

#include "core/log/categories.h"
#include "core/model/keytable.h"
#include "core/net/datagramjob.h"
#include "core/net/httpjob.h"
#include "core/net/network.h"
#include "core/net/outgoingaddress.h"
#include "core/wire/natpmp.h"
#include "core/wire/pcp.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTimer>

#include <algorithm>

namespace doorplate {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::array<KeyRow<RouterProtocol>, 3> protocols{{
    {RouterProtocol::NatPmp, "natPmp"},
    {RouterProtocol::Pcp, "pcp"},
    {RouterProtocol::Upnp, "upnp"},
}};

constexpr std::chrono::milliseconds natPmpPatience = 1s;     // 3 questions
constexpr std::chrono::milliseconds upnpDelay = 300ms;       // what a router with NAT-PMP needs is a few milliseconds
constexpr std::chrono::milliseconds othersDelay = 1s;        // when it is known what it answered by before
constexpr std::chrono::milliseconds givingBackPatience = 1s; // then the router forgets by itself
constexpr std::chrono::seconds mappingLifetime = 120s;       // section 15: "SHOULD NOT" be granted less

} // namespace

QString keyOf(RouterProtocol protocol)
{
    return keyIn(protocols, protocol);
}

class RouterJob::Private
{
public:
    Private(RouterJob *job, Network &network, RouterAsk ask) : q(job), m_network(network), m_ask(std::move(ask))
    {
        m_deadline.setSingleShot(true);
    }
    ~Private() { giveBackBlindly(); }

    void start();

private:
    void askNatPmp();
    void askPcp();
    void giveBack(const RouterAnswer &answer);
    void giveBackBlindly();
    void beginUpnp();
    void searchUpnp();
    void readDescription(const QUrl &location);
    void askService(const QList<WanService> &services);
    void failPorts(const Failure &failure);
    void failUpnp(const Failure &failure);
    void failIfAllDid();
    void take(const RouterAnswer &answer);
    void finish(const Result<RouterAnswer> &answer);
    HttpRoute route() const;
    QHostAddress router() const { return m_ask.gateway.address.toHostAddress(); }
    std::chrono::milliseconds left() const
    {
        return std::max(m_ask.deadline - std::chrono::milliseconds(m_clock.elapsed()), 1ms);
    }

    RouterJob *const q;
    Network &m_network;
    const RouterAsk m_ask;
    QTimer m_deadline;
    QElapsedTimer m_clock;
    std::optional<PcpMapping> m_mapping;   // asked for, not given back yet
    std::optional<Failure> m_portsFailure; // of NAT-PMP and PCP, which share a port
    std::optional<Failure> m_upnpFailure;
    bool m_hasAskedUpnp = false;
    bool m_hasSearchedAnew = false;
    bool m_hasAnswer = false; // and only the mapping is still to be given back
    bool m_isDone = false;
};

void RouterJob::Private::start()
{
    Q_ASSERT(!m_deadline.isActive());
    m_clock.start();
    QObject::connect(&m_deadline, &QTimer::timeout, q,
                     [this] { finish(failed(Failure::Kind::Timeout, m_ask.gateway.address.toString())); });
    m_deadline.start(m_ask.deadline);
    const bool isUpnpKnown = m_ask.first == RouterProtocol::Upnp;
    const auto upnpAt = isUpnpKnown ? 0ms : m_ask.first ? othersDelay : upnpDelay;
    const auto portsAt = isUpnpKnown ? othersDelay : 0ms;
    QTimer::singleShot(upnpAt, q, [this] { beginUpnp(); });
    QTimer::singleShot(portsAt, q, [this] {
        if (m_ask.first == RouterProtocol::Pcp)
            askPcp();
        else
            askNatPmp();
    });
}

void RouterJob::Private::askNatPmp()
{
    if (m_isDone || m_hasAnswer)
        return;
    DatagramAsk ask{router(), m_ask.natPmpPort, {natPmpQuestion()}, std::min(natPmpPatience, left())};
    auto *job = new DatagramJob(
        ask, [](const QByteArray &bytes) { return readNatPmpAnswer(bytes).has_value(); }, q);
    QObject::connect(job, &DatagramJob::finished, q, [this](const Result<QByteArray> &bytes) {
        if (!bytes && bytes.error().kind == Failure::Kind::Unreachable)
            return failPorts(bytes.error()); // a closed port is closed for PCP as well
        const auto answer = bytes ? readNatPmpAnswer(*bytes) : std::nullopt;
        if (answer && *answer)
            return take({(*answer)->external, RouterProtocol::NatPmp, (*answer)->epoch, {}});
        askPcp();
    });
    job->start();
}

void RouterJob::Private::askPcp()
{
    const auto own = outgoingAddressTo(router());
    if (m_isDone || m_hasAnswer)
        return;
    if (!own)
        return failPorts({Failure::Kind::Unreachable, router().toString()});
    PcpMapping mapping{*own, QByteArray(pcpNonceBytes, '\0')};
    for (char &byte : mapping.nonce)
        byte = char(QRandomGenerator::system()->generate());
    m_mapping = mapping;
    DatagramAsk ask{router(), m_ask.natPmpPort, {pcpMapRequest(mapping, mappingLifetime)}, left()};
    const auto isAnswer = [mapping](const QByteArray &bytes) { return readPcpMapAnswer(bytes, mapping).has_value(); };
    auto *job = new DatagramJob(ask, isAnswer, q);
    QObject::connect(job, &DatagramJob::finished, q, [this, mapping](const Result<QByteArray> &bytes) {
        const auto answer = bytes ? readPcpMapAnswer(*bytes, mapping) : std::nullopt;
        if (answer && *answer)
            return giveBack({(*answer)->external, RouterProtocol::Pcp, (*answer)->epoch, {}});
        if (answer)
            m_mapping.reset(); // refused: there is none
        failPorts(answer ? answer->error() : bytes.error());
    });
    job->start();
}

// The address is known; the mapping that it was learnt by is nobody's need.
void RouterJob::Private::giveBack(const RouterAnswer &answer)
{
    m_hasAnswer = true;
    const PcpMapping mapping = *m_mapping;
    DatagramAsk ask{router(), m_ask.natPmpPort, {pcpMapRequest(mapping, 0s)}, std::min(givingBackPatience, left())};
    const auto isAnswer = [mapping](const QByteArray &bytes) { return readPcpMapAnswer(bytes, mapping).has_value(); };
    auto *job = new DatagramJob(ask, isAnswer, q);
    QObject::connect(job, &DatagramJob::finished, q, [this, answer](const Result<QByteArray> &) {
        m_mapping.reset();
        m_hasAnswer = false;
        take(answer);
    });
    job->start();
}

void RouterJob::Private::giveBackBlindly()
{
    if (m_mapping)
        sendDatagram(router(), m_ask.natPmpPort, pcpMapRequest(*m_mapping, 0s));
}

void RouterJob::Private::beginUpnp()
{
    if (m_isDone || m_hasAnswer || std::exchange(m_hasAskedUpnp, true))
        return;
    if (m_ask.service)
        askService({*m_ask.service});
    else
        searchUpnp();
}

void RouterJob::Private::searchUpnp()
{
    DatagramAsk ask{router(), m_ask.ssdpPort, ssdpSearches(), left(), QHostAddress(QString::fromLatin1(ssdpGroup))};
    // Only a description on the gateway itself is read: a reply may come from it and lead elsewhere.
    const auto locationIn = [host = m_ask.gateway.address.toString()](const QByteArray &bytes) {
        const auto reply = readSsdpReply(bytes);
        return reply && reply->location.host() == host ? std::optional(reply->location) : std::nullopt;
    };
    auto *job = new DatagramJob(
        ask, [locationIn](const QByteArray &bytes) { return locationIn(bytes).has_value(); }, q);
    QObject::connect(job, &DatagramJob::finished, q, [this, locationIn](const Result<QByteArray> &bytes) {
        if (!bytes)
            return failUpnp(bytes.error());
        readDescription(*locationIn(*bytes));
    });
    job->start();
}

HttpRoute RouterJob::Private::route() const
{
    return {.deadline = left(), .bodyLimit = mostUpnpXmlBytes, .followsRedirects = false};
}

void RouterJob::Private::readDescription(const QUrl &location)
{
    if (m_isDone || m_hasAnswer)
        return;
    auto *job = new HttpJob(m_network, {"GET", location, {}, {}}, route(), q);
    QObject::connect(job, &HttpJob::finished, q, [this, location](const Result<HttpReply> &reply) {
        if (!reply)
            return failUpnp(reply.error());
        const auto services = readDeviceDescription(reply->body, location);
        if (!services)
            return failUpnp(services.error());
        askService(*services);
    });
    job->start();
}

// A router lists the services that it could have (dial-up and plain) and only one has a line: one after the other.
void RouterJob::Private::askService(const QList<WanService> &services)
{
    if (m_isDone || m_hasAnswer)
        return;
    const WanService service = services.front();
    auto *job = new HttpJob(m_network, externalAddressRequest(service), route(), q);
    QObject::connect(job, &HttpJob::finished, q, [this, service, services](const Result<HttpReply> &reply) {
        const auto external = reply ? readExternalAddress(*reply) : std::unexpected(reply.error());
        if (external && external->scope() != AddressScope::Unspecified)
            return take({*external, RouterProtocol::Upnp, {}, service});
        if (services.size() > 1)
            return askService(services.mid(1));
        // Not where it was before: a router that restarted may have moved it to another port.
        if (service == m_ask.service && !std::exchange(m_hasSearchedAnew, true))
            return searchUpnp();
        failUpnp(external ? Failure{Failure::Kind::Unreachable, u"UPnP: the router has no outer address"_s}
                          : external.error());
    });
    job->start();
}

void RouterJob::Private::failPorts(const Failure &failure)
{
    m_portsFailure = failure;
    beginUpnp(); // no need to wait any longer
    failIfAllDid();
}

void RouterJob::Private::failUpnp(const Failure &failure)
{
    m_upnpFailure = failure;
    failIfAllDid();
}

void RouterJob::Private::failIfAllDid()
{
    if (!m_portsFailure || !m_upnpFailure)
        return;
    // The one that answered knows more than the one that did not.
    const bool isUpnpSilent = m_upnpFailure->kind == Failure::Kind::Timeout;
    finish(std::unexpected(isUpnpSilent ? *m_portsFailure : *m_upnpFailure));
}

void RouterJob::Private::take(const RouterAnswer &answer)
{
    if (answer.external.scope() == AddressScope::Unspecified)
        return finish(failed(Failure::Kind::Unreachable, u"the router has no outer address"_s));
    finish(answer);
}

void RouterJob::Private::finish(const Result<RouterAnswer> &answer)
{
    // While a mapping is being given back, the deadline may pass or the other protocol answer: what is known counts.
    if (m_hasAnswer || std::exchange(m_isDone, true))
        return;
    m_deadline.stop();
    QTimer::singleShot(0, q, [this, answer] { emit q->finished(answer); });
}

RouterJob::RouterJob(Network &network, RouterAsk ask, QObject *parent)
    : QObject(parent),
      d(std::make_unique<Private>(this, network, std::move(ask)))
{
}

RouterJob::~RouterJob() = default;

void RouterJob::start()
{
    d->start();
}

} // namespace doorplate
