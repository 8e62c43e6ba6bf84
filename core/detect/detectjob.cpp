// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/detectjob.h"

#include "core/detect/consensus.h"
#include "core/detect/sourcejob.h"
#include "core/detect/surroundings.h"
#include "core/log/categories.h"

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>

namespace doorplate {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostAtOnce = 4;
constexpr std::chrono::milliseconds probeDeadline{3'000};

// One source that was asked, and what came of it.
struct Asked {
    Source source;
    SourceJob *job = nullptr; // while it is under way
    std::optional<Reading> reading = {};
};

void logReading(const Reading &reading)
{
    if (reading.address)
        qCDebug(logDetect) << reading.source << "says" << reading.address->toString();
    else
        qCInfo(logDetect) << reading.source << "gave no address:" << keyOf(reading.address.error().kind)
                          << reading.address.error().detail;
}

} // namespace

class DetectJob::Private
{
public:
    Private(DetectJob *job, Network &net, DetectWish what)
        : q(job),
          network(net),
          wish(std::move(what)),
          waiting(wish.sources),
          rule{wish.known, wish.witnesses}
    {
    }

    void begin();
    void askMore();
    void askOneMore();
    void ask(const Source &source);
    Source takeNext();
    void take(qsizetype index, const Reading &reading);
    void giveUp();
    bool suspectsPortal() const;
    void settle();
    void finish();

    qsizetype underWay() const;
    qsizetype wantedUnderWay() const;
    QList<Reading> readings() const;
    QList<Hindrance> hindrances() const;

    DetectJob *q;
    Network &network;
    DetectWish wish;
    QList<Source> waiting;
    AgreementRule rule;
    QList<Asked> asked;
    QList<Hindrance> seen;
    QTimer deadline;
    QTimer patience;
    QElapsedTimer clock;
    std::optional<Hindrance> portal;
    bool isSettling = false;
};

void DetectJob::Private::begin()
{
    clock.start();
    seen = hindrancesOf(wish.interfaces(), wish.family);
    if (waiting.isEmpty()) {
        QMetaObject::invokeMethod(
            q, [this] { finish(); }, Qt::QueuedConnection);
        return;
    }
    deadline.setSingleShot(true);
    deadline.start(wish.deadline);
    patience.setSingleShot(true);
    askMore();
}

qsizetype DetectJob::Private::underWay() const
{
    return std::ranges::count_if(asked, [](const Asked &one) { return one.job != nullptr; });
}

qsizetype DetectJob::Private::wantedUnderWay() const
{
    if (wish.asksAll || std::ranges::any_of(wish.sources, &Source::isOwners))
        return mostAtOnce;
    const qsizetype witnesses = std::max(1, wish.witnesses);
    if (asked.isEmpty())
        return wish.known ? 1 : witnesses;
    const qsizetype missing = std::max<qsizetype>(1, witnesses - bestSupport(readings()));
    // Those that are under way may be all it takes. If not, two at once: the next one may fail or lie as well.
    return underWay() >= missing ? missing : std::max<qsizetype>(2, missing);
}

void DetectJob::Private::askMore()
{
    const qsizetype wanted = std::min(wantedUnderWay(), mostAtOnce);
    while (!waiting.isEmpty() && underWay() < wanted)
        ask(takeNext());
    if (waiting.isEmpty())
        patience.stop();
    else
        patience.start(wish.patience);
}

// The sources under way are silent: one more beside them, as long as there is one.
void DetectJob::Private::askOneMore()
{
    if (underWay() < mostAtOnce)
        ask(takeNext());
    if (!waiting.isEmpty())
        patience.start();
}

// Rather one that can add a witness than a second one of a kind that has already spoken.
Source DetectJob::Private::takeNext()
{
    if (wish.asksAll)
        return waiting.takeFirst();
    const auto isNew = [this](const Source &source) {
        return std::ranges::none_of(asked, [&source](const Asked &one) {
            const bool hasFailed = one.reading && !one.reading->address;
            return !hasFailed && witnessOf(one.source) == witnessOf(source);
        });
    };
    const auto next = std::ranges::find_if(waiting, isNew);
    return waiting.takeAt(next == waiting.end() ? 0 : next - waiting.begin());
}

void DetectJob::Private::ask(const Source &source)
{
    const auto left = wish.deadline - std::chrono::milliseconds(clock.elapsed());
    const auto limit =
        std::max(std::chrono::milliseconds(1), source.isOwners ? left : std::min(left, wish.sourceDeadline));
    auto *job = new SourceJob(network,
                              {.source = source,
                               .family = wish.family,
                               .deadline = limit,
                               .interfaces = wish.interfaces,
                               .router = wish.router},
                              q);
    const qsizetype index = asked.size();
    asked.append({source, job});
    QObject::connect(job, &SourceJob::finished, q, [this, index](const Reading &reading) { take(index, reading); });
    job->start();
}

void DetectJob::Private::take(qsizetype index, const Reading &reading)
{
    Asked &one = asked[index];
    one.job->deleteLater();
    one.job = nullptr;
    one.reading = reading;
    if (reading.address) {
        const Address published = publishedFor(*reading.address, wish.interfaces(), wish.wantsTemporary);
        if (published != *reading.address)
            one.reading->seen = *reading.address;
        one.reading->address = published;
    }
    logReading(reading);
    const bool isEnough =
        wish.asksAll ? readings().size() == wish.sources.size() : isSettled(readings(), wish.sources, rule);
    if (isEnough)
        settle();
    else
        askMore();
}

// The deadline: whoever has not answered by now is too late.
void DetectJob::Private::giveUp()
{
    for (Asked &one : asked) {
        if (!one.job)
            continue;
        Reading late;
        late.source = one.source.id;
        late.operatorName = one.source.operatorName;
        late.method = one.source.method;
        late.family = wish.family;
        late.address = failed(Failure::Kind::Timeout);
        late.when = QDateTime::currentDateTimeUtc();
        late.took = std::chrono::milliseconds(clock.elapsed());
        one.reading = late;
        logReading(late);
    }
    settle();
}

QList<Reading> DetectJob::Private::readings() const
{
    QList<Reading> found;
    for (const Asked &one : asked) {
        if (one.reading)
            found.append(*one.reading);
    }
    return found;
}

QList<Hindrance> DetectJob::Private::hindrances() const
{
    Look look{.family = wish.family, .asked = {}, .readings = readings(), .here = wish.network(), .homes = wish.homes};
    for (const Asked &one : asked)
        look.asked.append(one.source);
    QList<Hindrance> found = standingHindrances(seen, look);
    if (portal)
        found.append(*portal);
    return found;
}

// Somebody in between answers in everybody's name, or lets nobody through: worth a look at a page that is known.
bool DetectJob::Private::suspectsPortal() const
{
    if (wish.probes.isEmpty() || agree(readings(), wish.sources, rule))
        return false;
    return std::ranges::any_of(asked, [this](const Asked &one) {
        return one.source.method == SourceMethod::Http && travelsByDefaultRoute(one.source, wish.family);
    });
}

void DetectJob::Private::settle()
{
    if (isSettling)
        return;
    isSettling = true;
    deadline.stop();
    patience.stop();
    for (Asked &one : asked) {
        if (!one.job)
            continue;
        one.job->disconnect(q);
        one.job->deleteLater();
        one.job = nullptr;
    }
    if (!suspectsPortal())
        return finish();
    auto *job = new PortalJob(network, wish.probes, probeDeadline, q);
    QObject::connect(job, &PortalJob::finished, q, [this](const PortalVerdict &verdict) {
        if (verdict.finding == PortalFinding::Captive)
            portal = Hindrance{Hindrance::Kind::CaptivePortal, verdict.signInHost};
        finish();
    });
    job->start();
}

void DetectJob::Private::finish()
{
    Observation observation;
    observation.family = wish.family;
    observation.readings = readings();
    observation.agreed = agree(observation.readings, wish.sources, rule);
    observation.hindrances = hindrances();
    observation.when = QDateTime::currentDateTimeUtc();
    emit q->finished(observation);
}

DetectJob::DetectJob(Network &network, DetectWish wish, QObject *parent)
    : QObject(parent),
      d(std::make_unique<Private>(this, network, std::move(wish)))
{
    connect(&d->deadline, &QTimer::timeout, this, [this] { d->giveUp(); });
    connect(&d->patience, &QTimer::timeout, this, [this] { d->askOneMore(); });
}

DetectJob::~DetectJob() = default;

void DetectJob::start()
{
    d->begin();
}

void DetectJob::askRouter(const RouterAnswer &answer)
{
    d->wish.router = answer;
    const auto router = std::ranges::find(d->waiting, SourceMethod::Router, &Source::method);
    if (d->isSettling || router == d->waiting.end())
        return;
    const Source source = *router;
    d->waiting.erase(router);
    d->ask(source);
}

QList<Reading> DetectJob::readings() const
{
    return d->readings();
}

} // namespace doorplate
