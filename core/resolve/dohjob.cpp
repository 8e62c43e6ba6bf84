// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resolve/dohjob.h"

#include "core/net/httpjob.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

constexpr qint64 mostBytes = 65535; // of a DNS message
const auto mediaType = "application/dns-message"_ba;

Result<DnsAnswer> answerIn(const Result<HttpReply> &reply, const DnsMessage &asked)
{
    if (!reply)
        return std::unexpected(reply.error());
    if (reply->status != 200)
        return std::unexpected(Failure{Failure::Kind::HttpStatus, {}, reply->status});
    if (!reply->header("Content-Type"_ba).startsWith(mediaType)) // a captive portal answers with a page
        return failed(Failure::Kind::BadReply);
    return readDnsAnswer(reply->body, asked);
}

} // namespace

DohJob::DohJob(Network &network, PublicResolver resolver, DnsQuestion question, std::chrono::milliseconds deadline,
               QObject *parent)
    : QObject(parent),
      m_network(network),
      m_resolver(std::move(resolver)),
      m_question(std::move(question)),
      m_deadline(deadline)
{
}

DohJob::~DohJob() = default;

void DohJob::start()
{
    m_question.recursionDesired = true;
    const auto message = dnsQuery(m_question);
    if (!message) {
        QTimer::singleShot(0, this, [this, why = message.error()] { emit finished(std::unexpected(why)); });
        return;
    }
    // POST, which no HTTP cache answers from: the age of an answer counts here (RFC 8484 section 5.1).
    HttpRequest request{
        "POST"_ba, m_resolver.url, {{"Accept"_ba, mediaType}, {"Content-Type"_ba, mediaType}}, message->wire};
    HttpRoute route;
    route.deadline = m_deadline;
    route.bodyLimit = mostBytes;
    auto *job = new HttpJob(m_network, std::move(request), route, this);
    connect(job, &HttpJob::finished, this, [this, job, asked = *message](const Result<HttpReply> &reply) {
        job->deleteLater();
        emit finished(answerIn(reply, asked));
    });
    job->start();
}

} // namespace doorplate
