// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/dnsserverjob.h"

#include <QElapsedTimer>
#include <QHostInfo>
#include <QTimer>

namespace doorplate {

class DnsServerJob::Private
{
public:
    Private(DnsServerJob *job, DnsTarget target, DnsMessage message, DnsTransport transport,
            std::chrono::milliseconds whole)
        : q(job),
          m_target(std::move(target)),
          m_message(std::move(message)),
          m_transport(transport),
          m_whole(whole)
    {
    }

    void start();

private:
    void lookUp();
    void askNext();
    void finish(const Result<DnsAnswer> &answer);
    std::chrono::milliseconds left() const { return m_whole - std::chrono::milliseconds(m_running.elapsed()); }

    DnsServerJob *const q;
    const DnsTarget m_target;
    const DnsMessage m_message;
    const DnsTransport m_transport;
    const std::chrono::milliseconds m_whole;
    QElapsedTimer m_running;
    QTimer m_deadline; // of the look-up; each DnsJob keeps its own
    QList<DnsServer> m_servers;
    Failure m_why{Failure::Kind::Unreachable};
    bool m_isDone = false;
};

void DnsServerJob::Private::start()
{
    m_running.start();
    m_deadline.setSingleShot(true);
    QObject::connect(&m_deadline, &QTimer::timeout, q,
                     [this] { finish(failed(Failure::Kind::Timeout, m_target.name)); });
    m_deadline.start(m_whole);
    m_servers = m_target.servers;
    m_why.detail = m_target.name;
    QTimer::singleShot(0, q, [this] { m_target.name.isEmpty() ? askNext() : lookUp(); });
}

void DnsServerJob::Private::lookUp()
{
    m_servers.clear();
    // An address is its own answer. Whoever destroys this job is not called back (QHostInfo's promise).
    QHostInfo::lookupHost(m_target.name, q, [this](const QHostInfo &found) {
        if (m_isDone)
            return;
        for (const QHostAddress &address : found.addresses())
            m_servers.append({address, m_target.port});
        if (m_servers.isEmpty())
            m_why.detail = m_target.name + QStringLiteral(": ") + found.errorString();
        askNext();
    });
}

void DnsServerJob::Private::askNext()
{
    if (m_servers.isEmpty())
        return finish(std::unexpected(m_why));
    const auto share = left() / m_servers.size(); // a silent address must not eat the time of the next
    const DnsServer server = m_servers.takeFirst();
    auto *job = new DnsJob(server, m_message, m_transport, share, q);
    QObject::connect(job, &DnsJob::finished, q, [this, job](const Result<DnsAnswer> &answer) {
        job->deleteLater();
        if (answer)
            return finish(answer);
        m_why = answer.error();
        askNext();
    });
    job->start();
}

void DnsServerJob::Private::finish(const Result<DnsAnswer> &answer)
{
    if (std::exchange(m_isDone, true))
        return;
    m_deadline.stop();
    // Not from within the other job's signal: whoever hears it may destroy this one, and that one with it.
    QTimer::singleShot(0, q, [this, answer] { emit q->finished(answer); });
}

DnsServerJob::DnsServerJob(DnsTarget target, DnsMessage message, DnsTransport transport,
                           std::chrono::milliseconds deadline, QObject *parent)
    : QObject(parent),
      d(std::make_unique<Private>(this, std::move(target), std::move(message), transport, deadline))
{
}

DnsServerJob::~DnsServerJob() = default;

void DnsServerJob::start()
{
    d->start();
}

} // namespace doorplate
