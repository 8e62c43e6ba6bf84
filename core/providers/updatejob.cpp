// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/updatejob.h"

#include "core/net/dnsserverjob.h"
#include "core/net/httpjob.h"

#include <QElapsedTimer>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

// A recipe that goes in circles ends here; the longest real ones need about ten for a host, and some pages.
constexpr int mostSteps = 60;

} // namespace

class UpdateJob::Private
{
public:
    Private(UpdateJob &job, Network &usedNetwork, std::unique_ptr<Protocol> usedProtocol, UpdateWish usedWish,
            std::chrono::milliseconds whole, QList<DnsServer> usedResolvers)
        : q(job),
          network(usedNetwork),
          protocol(std::move(usedProtocol)),
          wish(std::move(usedWish)),
          deadline(whole),
          resolvers(std::move(usedResolvers))
    {
    }

    void takeStep();
    void ask(const HttpRequest &request);
    void ask(const DnsRequest &request);
    void fail(const Failure &failure);
    void finish(const Result<Outcomes> &outcomes);
    std::chrono::milliseconds left() const;

    UpdateJob &q;
    Network &network;
    std::unique_ptr<Protocol> protocol;
    UpdateWish wish;
    std::chrono::milliseconds deadline;
    QList<DnsServer> resolvers;
    QElapsedTimer running;
    Transcript answered;
    std::chrono::milliseconds paused{0}; // is not the provider being slow
    qsizetype hostsDone = 0;
    bool isFinished = false;
};

UpdateJob::UpdateJob(Network &network, std::unique_ptr<Protocol> protocol, UpdateWish wish,
                     std::chrono::milliseconds deadline, QObject *parent, QList<DnsServer> resolvers)
    : QObject(parent),
      d(std::make_unique<Private>(*this, network, std::move(protocol), std::move(wish), deadline, std::move(resolvers)))
{
}

UpdateJob::~UpdateJob() = default;

void UpdateJob::start()
{
    d->running.start();
    QTimer::singleShot(0, this, [this] { d->takeStep(); });
}

void UpdateJob::Private::takeStep()
{
    const Step step = protocol->next(wish, answered);
    if (const auto *outcomes = std::get_if<Result<Outcomes>>(&step))
        return finish(*outcomes);
    if (const qsizetype done = protocol->hostsDone(wish, answered); done != hostsDone) {
        hostsDone = done;
        paused = {};
        running.restart(); // a deadline of its own for each host
    }
    if (answered.size() >= mostSteps * wish.hosts.size())
        return finish(failed(Failure::Kind::BadReply, QString::number(answered.size())));
    if (const auto *message = std::get_if<DnsRequest>(&step))
        return ask(*message);
    const auto *request = std::get_if<HttpRequest>(&step);
    // The last wall: whatever a protocol says, nothing goes out in the clear against the person's setting.
    const bool isSecret = request->url.scheme() == u"https";
    if (!isSecret && (wish.account.ssl || request->url.scheme() != u"http"))
        return finish(failed(Failure::Kind::Misconfigured, u"ssl"_s));
    if (request->pause.count() == 0)
        return ask(*request);
    paused += request->pause;
    QTimer::singleShot(request->pause, &q, [this, later = *request] { ask(later); });
}

void UpdateJob::Private::ask(const HttpRequest &request)
{
    HttpRoute route;
    route.deadline = left();
    route.family = protocol->connectsOver(wish);
    route.authoritiesFile = wish.account.caFile;
    if (route.deadline.count() <= 0)
        return fail({Failure::Kind::Timeout, request.url.host()});
    auto *job = new HttpJob(network, request, route, &q);
    QObject::connect(job, &HttpJob::finished, &q, [this, job, request](const Result<HttpReply> &reply) {
        job->deleteLater();
        if (!reply)
            return fail(reply.error());
        answered += HttpExchange{request, *reply};
        takeStep();
    });
    job->start();
}

void UpdateJob::Private::ask(const DnsRequest &request)
{
    if (left().count() <= 0)
        return finish(failed(Failure::Kind::Timeout, request.server));
    DnsTarget target{request.server, request.port};
    if (request.server.isEmpty())
        target.servers = resolvers;
    auto *job = new DnsServerJob(std::move(target), request.message, request.transport, left(), &q);
    QObject::connect(job, &DnsServerJob::finished, &q, [this, job, request](const Result<DnsAnswer> &answer) {
        job->deleteLater();
        if (!answer)
            return finish(std::unexpected(answer.error()));
        answered += DnsExchange{request, *answer};
        takeStep();
    });
    job->start();
}

std::chrono::milliseconds UpdateJob::Private::left() const
{
    return deadline + paused - std::chrono::milliseconds(running.elapsed());
}

// Records that were written before stay written, and are told as such.
void UpdateJob::Private::fail(const Failure &failure)
{
    finish(protocol->brokenOff(wish, answered, failure));
}

void UpdateJob::Private::finish(const Result<Outcomes> &outcomes)
{
    if (std::exchange(isFinished, true))
        return;
    emit q.finished(outcomes);
}

QList<HttpRequest> rehearsedRequests(const Protocol &protocol, UpdateWish wish)
{
    wish.credentials = wish.credentials.masked();
    return protocol.rehearsed(wish);
}

} // namespace doorplate
