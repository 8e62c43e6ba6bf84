// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/routerevents.h"

#include "core/log/categories.h"
#include "core/net/callbackserver.h"
#include "core/net/httpjob.h"
#include "core/net/network.h"
#include "core/net/outgoingaddress.h"

#include <QRandomGenerator>
#include <QTimer>

namespace doorplate {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::seconds wantedTimeout = 30min;
constexpr std::chrono::milliseconds askPatience = 5s;
constexpr std::chrono::milliseconds goodbyePatience = 2s;
constexpr std::chrono::milliseconds retry = 5min; // a router that refuses is polled; asking more often would not help

} // namespace

class RouterEvents::Private
{
public:
    Private(RouterEvents *events, Network &network, Gateway gateway, WanService service, Address known)
        : q(events),
          m_network(network),
          m_gateway(std::move(gateway)),
          m_service(std::move(service)),
          m_address(known.toString()),
          m_server(
              m_gateway.address.toHostAddress(), [this](const CallbackRequest &request) { return take(request); }, q),
          // Nobody but the router is told this path.
          m_path('/' + QByteArray::number(QRandomGenerator::system()->generate64(), 16))
    {
        m_renewal.setSingleShot(true);
        m_renewal.setTimerType(Qt::VeryCoarseTimer);
    }

    void subscribe();
    void renew();
    void goodbye();

private:
    void send(const HttpRequest &request);
    int take(const CallbackRequest &request);

    RouterEvents *const q;
    Network &m_network;
    const Gateway m_gateway;
    const WanService m_service;
    QString m_address;
    CallbackServer m_server;
    const QByteArray m_path;
    quint16 m_port = 0;
    QByteArray m_sid;
    QMap<QString, QString> m_variables;

public:
    QTimer m_renewal;
};

void RouterEvents::Private::subscribe()
{
    m_sid.clear();
    const auto own = outgoingAddressTo(m_gateway.address.toHostAddress());
    if (m_port == 0 && own)
        m_port = m_server.listen(own->toHostAddress());
    if (m_port == 0 || !m_service.events.isValid())
        return;
    QUrl callback;
    callback.setScheme(u"http"_s);
    callback.setHost(own->toString());
    callback.setPort(m_port);
    callback.setPath(QString::fromLatin1(m_path));
    send(subscribeRequest(m_service, callback, wantedTimeout));
}

void RouterEvents::Private::renew()
{
    if (m_sid.isEmpty())
        subscribe();
    else
        send(renewalRequest(m_service, m_sid, wantedTimeout));
}

void RouterEvents::Private::send(const HttpRequest &request)
{
    auto *job = new HttpJob(m_network, request, {.deadline = askPatience, .bodyLimit = mostUpnpXmlBytes}, q);
    QObject::connect(job, &HttpJob::finished, q, [this, job](const Result<HttpReply> &reply) {
        job->deleteLater();
        const auto subscription = reply ? readSubscription(*reply) : std::unexpected(reply.error());
        const bool wasRenewal = !m_sid.isEmpty();
        if (subscription) {
            m_sid = subscription->sid;
            m_renewal.start(subscription->timeout / 2);
        } else if (wasRenewal) {
            subscribe(); // the router forgot it: it restarted, or the time ran out
        } else {
            qCInfo(logDetect) << "the router sends no events:" << keyOf(subscription.error().kind)
                              << subscription.error().detail;
            m_renewal.start(retry);
        }
    });
    job->start();
}

int RouterEvents::Private::take(const CallbackRequest &request)
{
    // The first event may overtake the answer that names the subscription.
    const bool isOurs = request.method == "NOTIFY" && request.path == m_path
                        && (m_sid.isEmpty() || request.header("SID").trimmed() == m_sid);
    const auto variables = isOurs ? readPropertySet(request.body) : std::nullopt;
    if (!variables)
        return 412; // UDA 1.1 section 4.3
    const QString address = variables->value(u"ExternalIPAddress"_s, m_address);
    const QString status = variables->value(u"ConnectionStatus"_s);
    const bool isOther = address != m_address
                         || (!status.isEmpty() && m_variables.contains(u"ConnectionStatus"_s)
                             && m_variables.value(u"ConnectionStatus"_s) != status);
    m_address = address;
    m_variables.insert(*variables);
    if (isOther)
        QMetaObject::invokeMethod(
            q, [this, told = Address::parse(address)] { emit q->happened(told); }, Qt::QueuedConnection);
    return 200;
}

// Whoever owned this is gone already; the network is not.
void RouterEvents::Private::goodbye()
{
    if (m_sid.isEmpty())
        return;
    auto *job = new HttpJob(m_network, unsubscribeRequest(m_service, m_sid), {.deadline = goodbyePatience}, &m_network);
    QObject::connect(job, &HttpJob::finished, job, &QObject::deleteLater);
    job->start();
}

RouterEvents::RouterEvents(Network &network, Gateway gateway, WanService service, Address known, QObject *parent)
    : QObject(parent),
      d(std::make_unique<Private>(this, network, std::move(gateway), std::move(service), std::move(known)))
{
    connect(&d->m_renewal, &QTimer::timeout, this, [this] { d->renew(); });
}

RouterEvents::~RouterEvents()
{
    d->goodbye();
}

void RouterEvents::start()
{
    QMetaObject::invokeMethod(
        this, [this] { d->subscribe(); }, Qt::QueuedConnection);
}

} // namespace doorplate
