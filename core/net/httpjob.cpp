// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/httpjob.h"

#include "core/net/httpfailure.h"
#include "core/net/httprules.h"
#include "core/net/network.h"

#include <QDir>
#include <QHostInfo>
#include <QNetworkReply>
#include <QPointer>
#include <QSslError>
#include <QTimer>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {
constexpr int mostRedirects = 5;
} // namespace

class HttpJob::Private
{
public:
    Private(HttpJob *job, Network &network, HttpRequest request, HttpRoute route)
        : q(job),
          m_network(network),
          m_request(std::move(request)),
          m_route(route)
    {
        m_deadline.setSingleShot(true);
    }
    ~Private() { drop(); }

    void start();

private:
    Network &network() { return m_ownNetwork ? *m_ownNetwork : m_network; }
    bool believeAuthorities();
    void lookUp();
    void send();
    QNetworkRequest prepared();
    QNetworkReply *dispatch(const QNetworkRequest &request);
    void watch();
    void readBody();
    void judge();
    bool follow(const HttpReply &reply);
    bool tryNextAddress();
    void drop();
    void fail(Failure::Kind kind, const QString &what);
    void finish(Result<HttpReply> result);
    HttpReply taken() const;

    HttpJob *const q;
    Network &m_network;
    std::unique_ptr<Network> m_ownNetwork; // when this request alone believes further authorities
    HttpRequest m_request;
    const HttpRoute m_route;
    QTimer m_deadline;
    QPointer<QNetworkReply> m_reply; // null before the first and after the last
    QList<QHostAddress> m_addresses; // still to be tried, when one family alone is wanted
    QByteArray m_body;
    QList<QSslError> m_tlsErrors;
    QSslCertificate m_peer;
    int m_redirects = 0;
    bool m_isSent = false;
    bool m_isEncrypted = false;
    bool m_isFinished = false;
};

void HttpJob::Private::start()
{
    Q_ASSERT(!m_deadline.isActive());
    QObject::connect(&m_deadline, &QTimer::timeout, q, [this] { fail(Failure::Kind::Timeout, m_request.url.host()); });
    QObject::connect(&m_network, &Network::connectionsDropped, q, [this] {
        if (m_reply)
            fail(Failure::Kind::Unreachable, m_request.url.host());
    });
    m_deadline.start(m_route.deadline);
    // Even what is known at once is told later, so that no caller hears of it within start().
    QTimer::singleShot(0, q, [this] {
        if (m_isFinished)
            return;
        if (!canBeSent(m_request))
            fail(Failure::Kind::Misconfigured, m_request.url.host());
        else if (!believeAuthorities())
            fail(Failure::Kind::Storage, HttpJob::tr("%1 holds no certificate, or cannot be read")
                                             .arg(QDir::toNativeSeparators(m_route.authoritiesFile)));
        else if (m_route.family)
            lookUp();
        else
            send();
    });
}

// A network of its own: Qt would go on believing them for other requests to the same server, by the connections it keeps.
bool HttpJob::Private::believeAuthorities()
{
    if (m_route.authoritiesFile.isEmpty())
        return true;
    const auto authorities =
        QSslCertificate::fromPath(m_route.authoritiesFile, QSsl::Pem, QSslCertificate::PatternSyntax::FixedString);
    m_ownNetwork = std::make_unique<Network>();
    m_ownNetwork->setExtraAuthorities(authorities);
    return !authorities.isEmpty();
}

// Qt's access manager cannot be told a family, so the name is resolved here and the connection goes to the number,
// while Host, SNI and the certificate's name stay those of the URL.
void HttpJob::Private::lookUp()
{
    const QString host = m_request.url.host();
    // Qt would look a number's name up, which may take the resolver ten seconds and is of no use to anybody.
    if (const auto number = Address::parse(host)) {
        if (number->family() != *m_route.family)
            return fail(Failure::Kind::Unreachable, host);
        return send();
    }
    // Qt 6.4 leaks the callback when its context dies before there is a result: so the context is one that stays.
    QHostInfo::lookupHost(host, &m_network, [this, job = QPointer(q), host](const QHostInfo &found) {
        if (!job || m_isFinished)
            return; // nobody waits for it any more
        const auto addresses = found.addresses();
        for (const QHostAddress &candidate : addresses) {
            const auto address = Address::fromHostAddress(candidate);
            // ::ffff:0:0/96 is IPv4 in other letters.
            if (address && address->family() == *m_route.family && address->scope() != AddressScope::Translated)
                m_addresses.append(candidate);
        }
        if (m_addresses.isEmpty())
            fail(Failure::Kind::Unreachable,
                 found.error() == QHostInfo::NoError ? host : u"%1: %2"_s.arg(host, found.errorString()));
        else
            send();
    });
}

QNetworkRequest HttpJob::Private::prepared()
{
    QUrl url = m_request.url;
    const QString name = url.host();
    if (!m_addresses.isEmpty())
        url.setHost(m_addresses.front().toString());
    QNetworkRequest request = network().request(url);
    if (!m_addresses.isEmpty() && !Address::parse(name)) {
        const QString port = m_request.url.port() < 0 ? QString() : u":%1"_s.arg(m_request.url.port());
        request.setRawHeader("Host"_ba, QUrl::toAce(name) + port.toLatin1());
        request.setPeerVerifyName(QString::fromLatin1(QUrl::toAce(name)));
    }
    for (const auto &[header, value] : m_request.headers) {
        // Asked for by hand, Qt would leave the body packed.
        if (header.compare("Accept-Encoding"_ba, Qt::CaseInsensitive) != 0)
            request.setRawHeader(header, value);
    }
    if (!m_request.body.isEmpty() && !request.hasRawHeader("Content-Type"_ba))
        request.setRawHeader("Content-Type"_ba, "application/x-www-form-urlencoded"_ba);
    return request;
}

QNetworkReply *HttpJob::Private::dispatch(const QNetworkRequest &request)
{
    QNetworkAccessManager &manager = network().manager();
    const QByteArray method = m_request.method.toUpper();
    if (method == "HEAD"_ba)
        return manager.head(request);
    if (method == "POST"_ba)
        return manager.post(request, m_request.body);
    if (method == "PUT"_ba)
        return manager.put(request, m_request.body);
    if (m_request.body.isEmpty()) // and not an empty array: that would announce a body of 0 bytes
        return manager.sendCustomRequest(request, method, static_cast<QIODevice *>(nullptr));
    return manager.sendCustomRequest(request, method, m_request.body);
}

void HttpJob::Private::send()
{
    m_body.clear();
    m_isSent = false;
    m_isEncrypted = false;
    m_reply = dispatch(prepared());
    // Bounds what Qt holds for us when the server is faster than we read.
    m_reply->setReadBufferSize(std::max<qint64>(m_route.bodyLimit, 64 * 1024));
    watch();
}

void HttpJob::Private::watch()
{
    QNetworkReply *reply = m_reply;
    QObject::connect(reply, &QNetworkReply::readyRead, q, [this] { readBody(); });
    QObject::connect(reply, &QNetworkReply::finished, q, [this] { judge(); });
    QObject::connect(reply, &QNetworkReply::sslErrors, q, [this](const QList<QSslError> &errors) {
        m_tlsErrors = errors; // and none is ignored, so Qt ends the connection before a byte of the request
        m_peer = m_reply->sslConfiguration().peerCertificate();
    });
    QObject::connect(reply, &QNetworkReply::requestSent, q, [this] { m_isSent = true; });
    // When a server hangs up without an answer, Qt 6.4 sends the request again, up to three times. An update may have
    // been taken by then, and repeating it is what providers call abuse: the second handshake ends it, before Qt may
    // write. (Over plain HTTP Qt repeats once and says nothing of it until it is done.)
    QObject::connect(reply, &QNetworkReply::encrypted, q, [this] {
        if (std::exchange(m_isEncrypted, true))
            fail(Failure::Kind::Unreachable, m_request.url.host());
    });
}

void HttpJob::Private::readBody()
{
    m_body += m_reply->read(m_route.bodyLimit + 1 - m_body.size());
    if (m_body.size() > m_route.bodyLimit)
        fail(Failure::Kind::BadReply, m_request.url.host());
}

HttpReply HttpJob::Private::taken() const
{
    HttpReply reply;
    reply.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const auto headers = m_reply->rawHeaderPairs();
    for (const auto &[name, value] : headers)
        reply.headers.append({name, value});
    reply.body = m_body;
    return reply;
}

void HttpJob::Private::judge()
{
    readBody();
    if (!m_reply)
        return; // it was too long
    const HttpReply reply = taken();
    auto kind = failureKindOf(m_reply->error(), reply.status);
    // Of a status from 400 on and a connection that broke within the body, Qt tells the one or the other by chance.
    if (!kind && isCut(m_request, reply))
        kind = Failure::Kind::Unreachable;
    if (!kind) {
        if (reply.status == 0)
            fail(Failure::Kind::BadReply, m_request.url.host());
        else if (!follow(reply))
            finish(reply);
        return;
    }
    if (*kind == Failure::Kind::Unreachable && tryNextAddress())
        return;
    Failure failure{*kind, u"%1: %2"_s.arg(m_request.url.host(), m_reply->errorString())};
    if (*kind == Failure::Kind::Tls) {
        failure.tls = tlsProblemOf(m_request.url.host(), m_tlsErrors, m_peer);
        if (!m_tlsErrors.isEmpty())
            failure.detail = u"%1: %2"_s.arg(m_request.url.host(), m_tlsErrors.front().errorString());
    }
    finish(std::unexpected(failure));
}

bool HttpJob::Private::follow(const HttpReply &reply)
{
    const QByteArray location = reply.header("Location"_ba);
    if (!m_route.followsRedirects || location.isEmpty() || m_redirects >= mostRedirects)
        return false;
    const QUrl target = m_request.url.resolved(QUrl::fromEncoded(location));
    if (!mayFollow(m_request, reply, target))
        return false;
    ++m_redirects;
    drop();
    m_request.url = target;
    send();
    return true;
}

bool HttpJob::Private::tryNextAddress()
{
    if (m_isSent || m_addresses.size() < 2)
        return false;
    m_addresses.removeFirst();
    drop();
    send();
    return true;
}

void HttpJob::Private::drop()
{
    if (!m_reply)
        return;
    m_reply->disconnect(q);
    m_reply->abort();
    m_reply->deleteLater();
    m_reply.clear();
}

void HttpJob::Private::fail(Failure::Kind kind, const QString &what)
{
    finish(failed(kind, what));
}

void HttpJob::Private::finish(Result<HttpReply> result)
{
    if (std::exchange(m_isFinished, true))
        return;
    m_deadline.stop();
    drop();
    // Not from within the reply's own signal: whoever hears it may destroy the job.
    QTimer::singleShot(0, q, [this, result = std::move(result)] { emit q->finished(result); });
}

HttpJob::HttpJob(Network &network, HttpRequest request, HttpRoute route, QObject *parent)
    : QObject(parent),
      d(std::make_unique<Private>(this, network, std::move(request), route))
{
}

HttpJob::~HttpJob() = default;

void HttpJob::start()
{
    d->start();
}

} // namespace doorplate
