// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/httpjob.h"

#include "core/log/categories.h"
#include "core/log/redaction.h"
#include "core/net/network.h"

#include <QHostInfo>
#include <QNetworkReply>
#include <QSslError>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

constexpr int mostRedirects = 5;

TlsProblem::Fault faultOf(QSslError::SslError error)
{
    struct Row {
        QSslError::SslError error;
        TlsProblem::Fault fault;
    };
    // What says most about the cause stands first: an expired chain also has an unknown issuer now and then.
    constexpr Row rows[] = {
        {QSslError::CertificateExpired, TlsProblem::Fault::Expired},
        {QSslError::CertificateNotYetValid, TlsProblem::Fault::NotYetValid},
        {QSslError::CertificateRevoked, TlsProblem::Fault::Revoked},
        {QSslError::SelfSignedCertificate, TlsProblem::Fault::SelfSigned},
        {QSslError::SelfSignedCertificateInChain, TlsProblem::Fault::UnknownAuthority},
        {QSslError::UnableToGetLocalIssuerCertificate, TlsProblem::Fault::UnknownAuthority},
        {QSslError::UnableToGetIssuerCertificate, TlsProblem::Fault::UnknownAuthority},
        {QSslError::UnableToVerifyFirstCertificate, TlsProblem::Fault::UnknownAuthority},
        {QSslError::CertificateUntrusted, TlsProblem::Fault::UnknownAuthority},
        {QSslError::HostNameMismatch, TlsProblem::Fault::WrongName},
    };
    for (const Row &row : rows) {
        if (row.error == error)
            return row.fault;
    }
    return TlsProblem::Fault::Other;
}

// The dates explain most; a wrong name matters only where the rest is in order.
int weightOf(TlsProblem::Fault fault)
{
    switch (fault) {
    case TlsProblem::Fault::Expired:
    case TlsProblem::Fault::NotYetValid:
        return 5;
    case TlsProblem::Fault::Revoked:
        return 4;
    case TlsProblem::Fault::SelfSigned:
        return 3;
    case TlsProblem::Fault::UnknownAuthority:
        return 2;
    case TlsProblem::Fault::WrongName:
        return 1;
    case TlsProblem::Fault::Other:
        return 0;
    }
    Q_UNREACHABLE();
    return 0;
}

TlsProblem problemOf(const QList<QSslError> &errors, const QString &host)
{
    TlsProblem problem{TlsProblem::Fault::Other, host, {}, {}};
    for (const QSslError &error : errors) {
        const TlsProblem::Fault fault = faultOf(error.error());
        if (weightOf(fault) < weightOf(problem.fault))
            continue;
        problem.fault = fault;
        if (!error.certificate().isNull()) {
            problem.validFrom = error.certificate().effectiveDate();
            problem.validUntil = error.certificate().expiryDate();
        }
    }
    return problem;
}

Failure::Kind kindOf(QNetworkReply::NetworkError error)
{
    // Everything else is some way of not getting there.
    if (error == QNetworkReply::TimeoutError || error == QNetworkReply::ProxyTimeoutError)
        return Failure::Kind::Timeout;
    if (error == QNetworkReply::SslHandshakeFailedError)
        return Failure::Kind::Tls;
    if (error == QNetworkReply::ProtocolFailure || error == QNetworkReply::ProtocolInvalidOperationError
        || error == QNetworkReply::UnknownContentError) {
        return Failure::Kind::BadReply;
    }
    return Failure::Kind::Unreachable;
}

bool isSameOrigin(const QUrl &a, const QUrl &b)
{
    const auto port = [](const QUrl &url) { return url.port(url.scheme() == u"https" ? 443 : 80); };
    return a.scheme() == b.scheme() && a.host() == b.host() && port(a) == port(b);
}

} // namespace

class HttpJob::Private : public QObject
{
public:
    Private(HttpJob *job, Network &net, HttpRequest asked, HttpRoute way)
        : q(job)
        , network(net)
        , request(std::move(asked))
        , route(way)
    {
    }
    ~Private() override { drop(); }

    void resolve();
    void send(const QUrl &url, const QString &verifiedName);
    void read();
    void end();
    void redirect(const QUrl &target);
    void finish(const Result<HttpReply> &result);
    void drop();

    HttpJob *q;
    Network &network;
    HttpRequest request;
    HttpRoute route;
    QTimer deadline;
    QNetworkReply *reply = nullptr;
    QByteArray body;
    QList<QSslError> tlsErrors;
    int redirects = 0;
    bool isSent = false;
    bool isFinished = false;
};

HttpJob::HttpJob(Network &network, HttpRequest request, HttpRoute route, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, network, std::move(request), route))
{
}

HttpJob::~HttpJob() = default;

void HttpJob::start()
{
    d->deadline.setSingleShot(true);
    connect(&d->deadline, &QTimer::timeout, d.get(), [this] { d->finish(failed(Failure::Kind::Timeout)); });
    d->deadline.start(d->route.deadline);
    QTimer::singleShot(0, d.get(), [this] { d->resolve(); });
}

// QNetworkAccessManager cannot be told a family: the name is looked up here, and the connection goes to the address
// while Host header, SNI and the certificate's check keep the name.
void HttpJob::Private::resolve()
{
    const QString host = request.url.host();
    if (!request.url.isValid() || host.isEmpty())
        return finish(failed(Failure::Kind::Misconfigured, redactedUrl(request.url)));
    if (!route.family)
        return send(request.url, {});
    const auto wanted = *route.family == AddressFamily::IPv4 ? QAbstractSocket::IPv4Protocol
                                                             : QAbstractSocket::IPv6Protocol;
    if (const QHostAddress literal(host); !literal.isNull()) {
        if (literal.protocol() != wanted)
            return finish(failed(Failure::Kind::Unreachable, host));
        return send(request.url, {});
    }
    QHostInfo::lookupHost(host, this, [this, host, wanted](const QHostInfo &info) {
        for (const QHostAddress &address : info.addresses()) {
            if (address.protocol() != wanted)
                continue;
            QUrl url = request.url;
            url.setHost(address.toString());
            return send(url, host);
        }
        finish(failed(Failure::Kind::Unreachable, info.error() == QHostInfo::NoError ? host : info.errorString()));
    });
}

void HttpJob::Private::send(const QUrl &url, const QString &verifiedName)
{
    QNetworkRequest out = network.request(url);
    for (const auto &[name, value] : std::as_const(request.headers))
        out.setRawHeader(name, value);
    if (!verifiedName.isEmpty()) {
        const int port = request.url.port();
        out.setRawHeader("Host"_ba, port < 0 ? verifiedName.toLatin1()
                                             : verifiedName.toLatin1() + ':' + QByteArray::number(port));
        out.setPeerVerifyName(verifiedName);
    }
    qCDebug(logNet).noquote() << request.method << request.url.host();
    reply = network.manager().sendCustomRequest(out, request.method, request.body);
    reply->setReadBufferSize(route.bodyLimit + 1);
    connect(reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) { tlsErrors = errors; });
    connect(reply, &QNetworkReply::readyRead, this, [this] { read(); });
    connect(reply, &QNetworkReply::finished, this, [this] { end(); });
    // Qt sends a request again when the connection breaks before an answer. The provider may have seen the first one:
    // whether and when to try again is the policy's to say.
    connect(reply, &QNetworkReply::requestSent, this, [this] { isSent = true; });
    connect(reply, &QNetworkReply::socketStartedConnecting, this, [this] {
        if (isSent)
            finish(failed(Failure::Kind::Unreachable, u"the connection was cut"_s));
    });
}

void HttpJob::Private::read()
{
    body += reply->read(route.bodyLimit + 1 - body.size());
    if (body.size() > route.bodyLimit)
        finish(failed(Failure::Kind::BadReply, u"the answer is longer than %1 bytes"_s.arg(route.bodyLimit)));
}

void HttpJob::Private::end()
{
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QNetworkReply::NetworkError error = reply->error();
    read();
    if (isFinished)
        return;
    if (!tlsErrors.isEmpty() || error == QNetworkReply::SslHandshakeFailedError) {
        Failure failure{Failure::Kind::Tls, reply->errorString()};
        failure.tls = problemOf(tlsErrors, request.url.host());
        return finish(std::unexpected(failure));
    }
    // Qt calls statuses from 400 on errors (QNetworkReply::ContentAccessDenied …); to us they are answers. A connection
    // that breaks within the body has a status too, and is none.
    const bool isStatusError = status >= 400 && error >= QNetworkReply::ContentAccessDenied;
    if (error != QNetworkReply::NoError && !isStatusError)
        return finish(failed(kindOf(error), redacted(reply->errorString())));
    if (status == 0)
        return finish(failed(Failure::Kind::BadReply, u"the answer has no status"_s));

    HttpReply answer{status, {}, body};
    for (const auto &header : reply->rawHeaderPairs())
        answer.headers.append({header.first, header.second});
    const QUrl target = request.url.resolved(QUrl::fromEncoded(answer.header("Location"_ba)));
    const bool isRedirect = status >= 301 && status <= 308 && status != 304 && !answer.header("Location"_ba).isEmpty();
    if (isRedirect && route.followsRedirects && redirects < mostRedirects && request.method == "GET"
        && isSameOrigin(request.url, target)) {
        return redirect(target);
    }
    finish(answer);
}

void HttpJob::Private::redirect(const QUrl &target)
{
    ++redirects;
    drop();
    body.clear();
    isSent = false;
    request.url = target;
    resolve();
}

void HttpJob::Private::finish(const Result<HttpReply> &result)
{
    if (std::exchange(isFinished, true))
        return;
    deadline.stop();
    drop();
    emit q->finished(result);
}

void HttpJob::Private::drop()
{
    if (QNetworkReply *old = std::exchange(reply, nullptr)) {
        old->disconnect(this);
        old->abort();
        old->deleteLater();
    }
}

} // namespace doorplate
