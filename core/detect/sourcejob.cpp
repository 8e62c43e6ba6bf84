// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/sourcejob.h"

#include "core/detect/commandjob.h"
#include "core/detect/readanswer.h"
#include "core/model/serverendpoint.h"
#include "core/net/dnsjob.h"
#include "core/net/httpjob.h"
#include "core/net/network.h"

#include <QElapsedTimer>
#include <QHostInfo>
#include <QPointer>
#include <QTimer>

namespace doorplate {

using namespace Qt::StringLiterals;

class SourceJob::Private
{
public:
    Private(SourceJob *job, Network &net, SourceAsk ask)
        : q(job),
          network(net),
          source(std::move(ask.source)),
          family(ask.family),
          deadline(ask.deadline),
          interfaces(std::move(ask.interfaces)),
          router(std::move(ask.router))
    {
    }

    void ask();
    void askHttp();
    void askDns();
    void askDnsServer(const DnsServer &server, const DnsMessage &message);
    void askCommand();
    void askRouter();
    void finish(const Result<Address> &address);
    void finishSoon(const Result<Address> &address);
    std::chrono::milliseconds left() const { return deadline - std::chrono::milliseconds(clock.elapsed()); }

    SourceJob *q;
    Network &network;
    Source source;
    AddressFamily family;
    std::chrono::milliseconds deadline;
    InterfaceLook interfaces;
    std::optional<RouterAnswer> router;
    QElapsedTimer clock;
    QTimer lookUpTimer;
};

void SourceJob::Private::ask()
{
    switch (source.method) {
    case SourceMethod::Http:
        return askHttp();
    case SourceMethod::Dns:
        return askDns();
    case SourceMethod::Interface:
        return finishSoon(addressOf(interfaces(), source.interfaceName, family));
    case SourceMethod::Command:
        return askCommand();
    case SourceMethod::Router:
        return askRouter();
    }
}

void SourceJob::Private::askHttp()
{
    if (!source.urls.contains(family))
        return finishSoon(failed(Failure::Kind::Misconfigured, keyOf(family)));
    HttpRequest request;
    request.url = source.urls.value(family);
    HttpRoute route;
    route.deadline = deadline;
    route.bodyLimit = qint64{64} * 1024;
    route.followsRedirects = true;
    route.family = family;
    auto *job = new HttpJob(network, request, route, q);
    QObject::connect(job, &HttpJob::finished, q, [this](const Result<HttpReply> &reply) {
        finish(reply ? readAddress(*reply, family, source.format) : std::unexpected(reply.error()));
    });
    job->start();
}

void SourceJob::Private::askDns()
{
    const auto server = ServerEndpoint::parse(source.dnsServers.value(family));
    const auto message = dnsQuery(source.questions.value(family));
    if (!server || !message)
        return finishSoon(std::unexpected(server ? message.error() : server.error()));
    const auto port = static_cast<quint16>(server->port.value_or(53));
    if (const auto address = Address::parse(server->host))
        return askDnsServer({address->toHostAddress(), port}, *message);

    QObject::connect(&lookUpTimer, &QTimer::timeout, q,
                     [this] { finish(failed(Failure::Kind::Timeout, source.dnsServers.value(family))); });
    lookUpTimer.setSingleShot(true);
    lookUpTimer.start(deadline);
    // Qt 6.4 loses the callback's memory when its context dies, or when the look-up is aborted, before there is a
    // result: so the context is one that stays, and the pointer tells whether the job is still there.
    QHostInfo::lookupHost(server->host, &network, [this, job = QPointer(q), port, message](const QHostInfo &host) {
        if (!job || !lookUpTimer.isActive())
            return; // nobody waits for it any more
        lookUpTimer.stop();
        const auto addresses = host.addresses();
        for (const QHostAddress &one : addresses) {
            // The operator sees the address that we come from: it must be one of the family that was asked for.
            if (const auto address = Address::fromHostAddress(one); address && address->family() == family)
                return askDnsServer({one, port}, *message);
        }
        finish(failed(Failure::Kind::Unreachable, source.dnsServers.value(family)));
    });
}

void SourceJob::Private::askDnsServer(const DnsServer &server, const DnsMessage &message)
{
    auto *job = new DnsJob(server, message, std::max(left(), std::chrono::milliseconds(1)), q);
    QObject::connect(job, &DnsJob::finished, q, [this](const Result<DnsAnswer> &answer) {
        finish(answer ? readAnswer(*answer, source, family) : std::unexpected(answer.error()));
    });
    job->start();
}

void SourceJob::Private::askCommand()
{
    auto *job = new CommandJob(source.command, deadline, q);
    QObject::connect(job, &CommandJob::finished, q, [this](const Result<QByteArray> &output) {
        finish(output ? readAddressFromText(*output, family) : std::unexpected(output.error()));
    });
    job->start();
}

void SourceJob::Private::askRouter()
{
    const auto gateway = family == AddressFamily::IPv4 ? systemGateway() : std::nullopt;
    if (!gateway)
        return finishSoon(failed(Failure::Kind::Unreachable, u"no gateway for %1"_s.arg(keyOf(family))));
    RouterAsk ask{.gateway = *gateway};
    ask.deadline = std::min(ask.deadline, deadline);
    if (router) {
        ask.first = router->protocol;
        ask.service = router->service;
    }
    auto *job = new RouterJob(network, ask, q);
    QObject::connect(job, &RouterJob::finished, q, [this](const Result<RouterAnswer> &answer) {
        finish(answer ? Result<Address>(answer->external) : std::unexpected(answer.error()));
    });
    job->start();
}

void SourceJob::Private::finish(const Result<Address> &address)
{
    Reading reading;
    reading.source = source.id;
    reading.operatorName = source.operatorName;
    reading.method = source.method;
    reading.family = family;
    reading.address = address;
    reading.when = QDateTime::currentDateTimeUtc();
    reading.took = std::chrono::milliseconds(clock.elapsed());
    emit q->finished(reading);
}

void SourceJob::Private::finishSoon(const Result<Address> &address)
{
    QMetaObject::invokeMethod(
        q, [this, address] { finish(address); }, Qt::QueuedConnection);
}

SourceJob::SourceJob(Network &network, SourceAsk ask, QObject *parent)
    : QObject(parent),
      d(std::make_unique<Private>(this, network, std::move(ask)))
{
}

SourceJob::~SourceJob() = default;

void SourceJob::start()
{
    d->clock.start();
    d->ask();
}

} // namespace doorplate
