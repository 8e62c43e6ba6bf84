// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/portaljob.h"

#include "core/log/categories.h"
#include "core/net/httpjob.h"

namespace doorplate {

using namespace Qt::StringLiterals;

PortalVerdict portalVerdict(const PortalProbe &probe, const HttpReply &reply)
{
    constexpr int networkAuthenticationRequired = 511;

    const bool isRedirect = reply.status >= 300 && reply.status <= 399;
    if (isRedirect) {
        const QUrl target = probe.url.resolved(QUrl::fromEncoded(reply.header("Location")));
        // The page's own server may move it to HTTPS.
        const bool isOwn = target.host() == probe.url.host();
        return isOwn ? PortalVerdict{} : PortalVerdict{PortalFinding::Captive, target.host()};
    }
    if (reply.status == networkAuthenticationRequired)
        return {PortalFinding::Captive, {}};
    if (reply.status < 200 || reply.status > 299)
        return {};
    const bool isSame = reply.status == probe.status && reply.body.trimmed() == probe.body;
    return {isSame ? PortalFinding::Open : PortalFinding::Captive, {}};
}

PortalJob::PortalJob(Network &network, QList<PortalProbe> probes, std::chrono::milliseconds deadline, QObject *parent)
    : QObject(parent),
      m_network(network),
      m_probes(std::move(probes)),
      m_deadline(deadline)
{
}

void PortalJob::start()
{
    QMetaObject::invokeMethod(this, &PortalJob::askNext, Qt::QueuedConnection);
}

void PortalJob::askNext()
{
    if (m_probes.isEmpty()) {
        emit finished(PortalVerdict{});
        return;
    }
    const PortalProbe probe = m_probes.takeFirst();
    HttpRoute route;
    route.deadline = m_deadline;
    route.bodyLimit = qint64{64} * 1024;
    HttpRequest request;
    request.url = probe.url;
    auto *job = new HttpJob(m_network, request, route, this);
    connect(job, &HttpJob::finished, this, [this, job, probe](const Result<HttpReply> &reply) {
        job->deleteLater();
        const PortalVerdict verdict = reply ? portalVerdict(probe, *reply) : PortalVerdict{};
        qCInfo(logDetect) << "the constant page of" << probe.operatorName << "is"
                          << (verdict.finding == PortalFinding::Open      ? "as it should be"
                              : verdict.finding == PortalFinding::Captive ? "somebody else's"
                                                                          : "not there");
        if (verdict.finding == PortalFinding::Unknown)
            askNext();
        else
            emit finished(verdict);
    });
    job->start();
}

} // namespace doorplate
