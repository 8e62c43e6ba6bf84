// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/routerwatch.h"

#include "core/detect/routerevents.h"
#include "core/detect/routermemory.h"
#include "core/log/categories.h"
#include "core/net/grouplistener.h"
#include "core/net/network.h"
#include "core/net/outgoingaddress.h"
#include "core/wire/natpmp.h"

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>

namespace doorplate {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds firstPause = 30s; // before a router that has never answered is asked again
constexpr std::chrono::milliseconds settle = 1s;      // after a change of the network, as for the engine's own look
const QHostAddress allHosts(u"224.0.0.1"_s);

// But for its clock, which goes on.
bool isSame(const RouterAnswer &one, const RouterAnswer &other)
{
    return one.external == other.external && one.protocol == other.protocol && one.service == other.service;
}

} // namespace

class RouterWatch::Private
{
public:
    Private(RouterWatch *watch, Network &network, RouterWatchParts parts)
        : q(watch),
          m_network(network),
          m_parts(std::move(parts)),
          m_listener(q)
    {
        m_clock.start();
        m_next.setSingleShot(true);
    }

    void begin();
    void end();
    void ask();
    void hear(const QHostAddress &sender, quint16 port, const QByteArray &bytes);
    void askIn(std::chrono::milliseconds delay)
    {
        m_next.setTimerType(delay > 5s ? Qt::CoarseTimer : Qt::PreciseTimer);
        m_next.start(delay);
    }

    RouterWatch *const q;
    Network &m_network;
    const RouterWatchParts m_parts;
    GroupListener m_listener;
    QTimer m_next;
    QElapsedTimer m_clock;
    std::optional<Gateway> m_gateway;
    RouterJob *m_job = nullptr;
    RouterEvents *m_events = nullptr;
    RouterMemory m_memory;
    std::optional<RouterAnswer> m_answer;
    std::optional<RouterAnswer> m_before; // the last one of a router that has fallen silent
    std::chrono::milliseconds m_pause{0}; // before the next question, while it is silent
    bool m_isWanted = false;

private:
    void take(const Result<RouterAnswer> &answer);
    bool listenToEvents(const RouterAnswer &answer);
    void announce();
    void dropEvents();
};

void RouterWatch::Private::begin()
{
    end();
    m_gateway = m_parts.gateway();
    if (!m_gateway)
        return; // the next change of the network begins anew
    const RouterAsk ask = m_parts.ask(*m_gateway);
    const auto own = outgoingAddressTo(ask.gateway.address.toHostAddress());
    if (!own || !m_listener.listen(allHosts, m_parts.announcePort, own->toHostAddress()))
        qCInfo(logDetect) << "announcements of the router cannot be heard; it is asked now and then";
    this->ask();
}

void RouterWatch::Private::end()
{
    m_next.stop();
    m_listener.close();
    dropEvents();
    delete std::exchange(m_job, nullptr);
    m_gateway.reset();
    m_memory = {};
    m_before.reset();
    m_pause = 0ms;
    if (std::exchange(m_answer, {}))
        emit q->answerChanged();
}

void RouterWatch::Private::ask()
{
    if (m_job || !m_gateway)
        return;
    RouterAsk ask = m_parts.ask(*m_gateway);
    if (m_answer) {
        ask.first = m_answer->protocol;
        ask.service = m_answer->service;
    }
    m_job = new RouterJob(m_network, ask, q);
    QObject::connect(m_job, &RouterJob::finished, q, [this](const Result<RouterAnswer> &answer) {
        std::exchange(m_job, nullptr)->deleteLater();
        take(answer);
    });
    m_job->start();
}

void RouterWatch::Private::take(const Result<RouterAnswer> &answer)
{
    const bool didAnswer = m_answer.has_value();
    if (!answer) {
        // A service that answers no more is searched for anew: its place may have changed over a restart.
        if (didAnswer)
            m_before = std::exchange(m_answer, {});
        m_pause =
            didAnswer ? m_parts.soon : std::clamp(m_pause * 2, m_before ? m_parts.soon : firstPause, m_parts.seldom);
        askIn(m_pause);
        dropEvents();
        if (didAnswer) {
            qCInfo(logDetect) << "the router answers no more:" << answer.error().detail;
            emit q->answerChanged();
        }
        return;
    }
    m_pause = 0ms;
    const bool isOther = !didAnswer || !isSame(*m_answer, *answer);
    m_answer = *answer;
    m_before = *answer;
    const bool isNews = m_memory.note(*answer, std::chrono::milliseconds(m_clock.elapsed()));
    // What changed before the router had noted the subscription is in no event: so it is asked once more.
    askIn(listenToEvents(*answer) ? m_parts.soon : m_parts.period);
    if (!didAnswer)
        qCInfo(logDetect) << "the router answers by" << keyOf(answer->protocol);
    if (isOther)
        emit q->answerChanged();
    if (isNews)
        emit q->changed();
}

// Only where it speaks nothing that announces by itself: the other two send to everybody, and ask for no callback.
// True when it has begun to.
bool RouterWatch::Private::listenToEvents(const RouterAnswer &answer)
{
    if (m_events || !answer.service || !m_gateway)
        return false;
    m_events = new RouterEvents(m_network, m_parts.ask(*m_gateway).gateway, *answer.service, answer.external, q);
    QObject::connect(m_events, &RouterEvents::happened, q, [this](const std::optional<Address> &told) {
        if (told)
            m_memory.note({*told, RouterProtocol::Upnp, {}, {}}, std::chrono::milliseconds(m_clock.elapsed()));
        announce();
    });
    m_events->start();
    return true;
}

void RouterWatch::Private::dropEvents()
{
    if (m_events)
        std::exchange(m_events, nullptr)->deleteLater();
}

void RouterWatch::Private::hear(const QHostAddress &sender, quint16 port, const QByteArray &bytes)
{
    if (!m_gateway)
        return;
    const RouterAsk ask = m_parts.ask(*m_gateway);
    const bool isRouter = sender.isEqual(ask.gateway.address.toHostAddress()) && port == ask.natPmpPort;
    if (!isRouter || !m_memory.note(bytes, std::chrono::milliseconds(m_clock.elapsed())))
        return;
    qCDebug(logDetect) << "the router announced a change";
    announce();
}

void RouterWatch::Private::announce()
{
    // A router that was silent, or was restarting, is there now; what one tells is asked for when its line has settled.
    askIn(m_answer ? m_parts.soon : 0ms);
    emit q->changed();
}

RouterWatch::RouterWatch(Network &network, RouterWatchParts parts, QObject *parent)
    : QObject(parent),
      d(std::make_unique<Private>(this, network, std::move(parts)))
{
    connect(&d->m_next, &QTimer::timeout, this, [this] { d->ask(); });
    connect(
        &d->m_listener, &GroupListener::heard, this,
        [this](const QHostAddress &sender, quint16 port, const QByteArray &bytes) { d->hear(sender, port, bytes); });
}

RouterWatch::~RouterWatch() = default;

void RouterWatch::setWanted(bool isWanted)
{
    if (std::exchange(d->m_isWanted, isWanted) == isWanted)
        return;
    if (isWanted)
        d->begin();
    else
        d->end();
}

void RouterWatch::lookAgain()
{
    if (!d->m_isWanted)
        return;
    const auto gateway = d->m_parts.gateway();
    if (gateway != d->m_gateway || !gateway) {
        d->begin();
    } else {
        d->m_pause = 0ms;
        d->askIn(settle);
    }
}

std::optional<RouterAnswer> RouterWatch::answer() const
{
    return d->m_answer;
}

} // namespace doorplate
