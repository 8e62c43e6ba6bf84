// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// One HTTP request over real sockets: every way that a server can answer well or badly.
#include "core/net/httpjob.h"

#include "core/net/network.h"
#include "tests/support/certificates.h"
#include "tests/support/loopbackhttp.h"

#include <QSignalSpy>
#include <QtTest>

using namespace doorplate;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Manner = LoopbackHttp::Manner;
using Kind = Failure::Kind;

namespace {

// What `gzip -9` makes of "81.2.69.142\n".
QByteArray gzipped(const QByteArray &text)
{
    const QByteArray zlib = qCompress(text, 9).mid(4); // RFC 1950 around RFC 1951
    QByteArray gzip = QByteArray::fromHex("1f8b0800000000000003") + zlib.mid(2, zlib.size() - 6);
    quint32 crc = 0xffffffff;
    for (const char c : text) {
        crc ^= static_cast<unsigned char>(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (0xedb88320 & (0 - (crc & 1)));
    }
    crc = ~crc;
    for (int i = 0; i < 4; ++i)
        gzip += static_cast<char>((crc >> (8 * i)) & 0xff);
    for (int i = 0; i < 4; ++i)
        gzip += static_cast<char>((text.size() >> (8 * i)) & 0xff);
    return gzip;
}

} // namespace

class TestHttpJob : public QObject
{
    Q_OBJECT

private slots:
    void bringsTheWholeAnswer();
    void callsAnErrorStatusAnAnswer_data();
    void callsAnErrorStatusAnAnswer();
    void sendsCredentialsAtOnceAndNothingOfItsOwn();
    void sendsTheUrlAsItIs();
    void unpacksGzip();
    void cutsAnEndlessBody();
    void cutsALongBodyThatWasPackedSmall();
    void endsAtTheDeadline_data();
    void endsAtTheDeadline();
    void sendsOnceWhenTheConnectionBreaks_data();
    void sendsOnceWhenTheConnectionBreaks();
    void callsHalfAnAnswerNone_data();
    void callsHalfAnAnswerNone();
    void asksForNoPasswordOfItsOwn_data();
    void asksForNoPasswordOfItsOwn();
    void sendsNothingThatCannotBeMeant_data();
    void sendsNothingThatCannotBeMeant();
    void forgetsConnectionsWithoutHangingAJob();
    void saysThatNobodyListens();
    void followsARedirectAtHome();
    void keepsCredentialsFromAnotherServer_data();
    void keepsCredentialsFromAnotherServer();
    void givesUpOnACircleOfRedirects();
    void believesAGoodCertificate();
    void saysThatAServerSpeaksNoTls();
    void sendsNothingOnABadCertificate_data();
    void sendsNothingOnABadCertificate();
    void believesAnAuthorityForOneRequestAlone();
    void connectsOverTheFamilyAsked();
    void keepsTheNameOverTheFamilyAsked();
    void endsOnceWhenTheLookUpTakesTooLong();
    void isQuietWhenItDies();

private:
    Result<HttpReply> send(const HttpRequest &request, HttpRoute route = {});
    Result<HttpReply> fetch(const QUrl &url, HttpRoute route = {}, HttpHeaders headers = {});

    Network m_network;
};

Result<HttpReply> TestHttpJob::fetch(const QUrl &url, HttpRoute route, HttpHeaders headers)
{
    return send({"GET", url, std::move(headers), {}}, route);
}

Result<HttpReply> TestHttpJob::send(const HttpRequest &request, HttpRoute route)
{
    HttpJob job(m_network, request, route, nullptr);
    QSignalSpy finished(&job, &HttpJob::finished);
    job.start();
    if (!finished.isEmpty())
        qFatal("finished from within start()");
    if (!finished.wait(10'000))
        qFatal("never finished");
    QCoreApplication::sendPostedEvents();
    if (finished.count() != 1)
        qFatal("finished more than once");
    return finished.first().first().value<Result<HttpReply>>();
}

void TestHttpJob::bringsTheWholeAnswer()
{
    LoopbackHttp server;
    server.answer("/ip", {200, "81.2.69.142\r\n", {{"X-Seen", "yes"}}, Manner::Whole});
    const auto reply = fetch(server.url(u"/ip"_s));
    QVERIFY(reply);
    QCOMPARE(reply->status, 200);
    QCOMPARE(reply->body, "81.2.69.142\r\n"_ba);
    QCOMPARE(reply->header("x-seen"), "yes"_ba);
}

void TestHttpJob::callsAnErrorStatusAnAnswer_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {201, 204, 400, 401, 403, 404, 407, 410, 418, 429, 500, 502, 503, 599})
        QTest::addRow("status %d", status) << status;
}

void TestHttpJob::callsAnErrorStatusAnAnswer()
{
    QFETCH(int, status);
    LoopbackHttp server;
    server.answer("/", {status, status == 204 ? ""_ba : "badauth"_ba, {{"Retry-After", "17"}}, Manner::Whole});
    const auto reply = fetch(server.url());
    QVERIFY2(reply, reply ? "" : qPrintable(reply.error().detail));
    QCOMPARE(reply->status, status);
    if (status != 204)
        QCOMPARE(reply->body, "badauth"_ba);
    QCOMPARE(reply->retryAfter(QDateTime::currentDateTimeUtc()), std::optional(std::chrono::seconds(17)));
    QCOMPARE(server.requests().size(), 1); // a 401 is not asked again
}

void TestHttpJob::sendsCredentialsAtOnceAndNothingOfItsOwn()
{
    LoopbackHttp server;
    server.answer("/", {200, "good", {{"Set-Cookie", "a=b"}}, Manner::Whole});
    QVERIFY(fetch(server.url(), {}, {{"Authorization", "Basic dTpw"}}));
    QVERIFY(fetch(server.url()));
    QCOMPARE(server.requests().size(), 2);
    QCOMPARE(server.requests()[0].header("Authorization"), "Basic dTpw"_ba);
    QVERIFY(server.requests()[1].header("Authorization").isEmpty());
    QVERIFY(server.requests()[1].header("Cookie").isEmpty());
    QVERIFY(server.requests()[0].header("User-Agent").startsWith("Doorplate/"));
    QCOMPARE(server.requests()[0].method, "GET"_ba);
    QVERIFY(server.requests()[0].header("Content-Type").isEmpty());
    QVERIFY(server.requests()[0].header("Content-Length").isEmpty());
}

void TestHttpJob::sendsTheUrlAsItIs()
{
    LoopbackHttp server;
    server.answer("/u%2Fx", "good");
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(server.serverPort());
    url.setPath(u"/u%2Fx"_s, QUrl::StrictMode);
    url.setQuery(u"h=a,b&p=%25%26%2B+x&ip=2001:db8::1"_s, QUrl::StrictMode);
    QVERIFY(fetch(url));
    QCOMPARE(server.requests()[0].target, "/u%2Fx?h=a,b&p=%25%26%2B+x&ip=2001:db8::1"_ba);
}

void TestHttpJob::unpacksGzip()
{
    LoopbackHttp server;
    server.answer("/", {200, gzipped("81.2.69.142\n"), {{"Content-Encoding", "gzip"}}, Manner::Whole});
    const auto reply = fetch(server.url());
    QVERIFY2(reply, reply ? "" : qPrintable(reply.error().detail));
    QCOMPARE(reply->body, "81.2.69.142\n"_ba);
}

void TestHttpJob::cutsAnEndlessBody()
{
    LoopbackHttp server;
    server.answer("/", QByteArray(50 * 1024 * 1024, '1'));
    const auto reply = fetch(server.url(), {.bodyLimit = 64 * 1024});
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, Kind::BadReply);
}

void TestHttpJob::cutsALongBodyThatWasPackedSmall()
{
    LoopbackHttp server;
    server.answer("/", {200, gzipped(QByteArray(3 * 1024 * 1024, '1')), {{"Content-Encoding", "gzip"}}, Manner::Whole});
    const auto reply = fetch(server.url(), {.bodyLimit = 64 * 1024});
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, Kind::BadReply);
}

void TestHttpJob::endsAtTheDeadline_data()
{
    QTest::addColumn<Manner>("manner");
    QTest::newRow("a server that says nothing") << Manner::Silent;
    QTest::newRow("a server that drips") << Manner::Drip;
}

void TestHttpJob::endsAtTheDeadline()
{
    QFETCH(Manner, manner);
    LoopbackHttp server;
    server.answer("/", {200, "81.2.69.142", {}, manner});
    const auto reply = fetch(server.url(), {.deadline = 150ms});
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, Kind::Timeout);
}

void TestHttpJob::sendsOnceWhenTheConnectionBreaks_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<bool>("isSecure");
    QTest::addColumn<int>("most");
    // Qt left alone sends four times over TLS and twice over plain HTTP, where nothing can stop it.
    QTest::newRow("GET over TLS") << "GET"_ba << true << 1;
    QTest::newRow("POST over TLS") << "POST"_ba << true << 1;
    QTest::newRow("PATCH over TLS") << "PATCH"_ba << true << 1;
    QTest::newRow("GET over plain HTTP") << "GET"_ba << false << 2;
    QTest::newRow("PUT over plain HTTP") << "PUT"_ba << false << 2;
}

void TestHttpJob::sendsOnceWhenTheConnectionBreaks()
{
    QFETCH(QByteArray, method);
    QFETCH(bool, isSecure);
    QFETCH(int, most);
    const Certified authority = makeCertificate({.commonName = "Test CA", .names = {}, .isAuthority = true});
    const Certified good = makeCertificate({.commonName = "here", .names = {"IP:127.0.0.1"}, .issuer = &authority});
    LoopbackHttp server;
    if (isSecure) {
        server.useCertificate(good.certificate, good.key);
        m_network.setExtraAuthorities({authority.certificate});
    }
    server.answer("/nic/update", {200, "good", {}, Manner::CutBefore});
    server.answer("/after", "still here");
    const QByteArray body = method == "GET" ? ""_ba : "ip=81.2.69.142"_ba;
    const auto reply = send({method, server.url(u"/nic/update"_s), {}, body});
    const auto after = fetch(server.url(u"/after"_s)); // whatever was still under way has arrived before this
    m_network.setExtraAuthorities({});
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, Kind::Unreachable);
    QVERIFY(after);
    QVERIFY2(server.count("/nic/update") <= most, qPrintable(QString::number(server.count("/nic/update"))));
    QVERIFY(server.count("/nic/update") >= 1);
}

void TestHttpJob::callsHalfAnAnswerNone_data()
{
    QTest::addColumn<LoopbackHttp::Answer>("answer");
    QTest::addColumn<Kind>("kind");
    using Answer = LoopbackHttp::Answer;
    const QByteArray packed = gzipped("81.2.69.142\n");
    const QByteArray spoilt = packed.left(10) + QByteArray(packed.size() - 10, '\xff');
    QTest::newRow("half of the bytes promised")
        << Answer{200, "good 81.2.69.142", {}, Manner::CutWithin} << Kind::Unreachable;
    QTest::newRow("half of an error page")
        << Answer{500, "good 81.2.69.142", {}, Manner::CutWithin} << Kind::Unreachable;
    // Qt calls what is not HTTP a closed connection.
    QTest::newRow("something else than HTTP")
        << Answer{200, "SSH-2.0-OpenSSH_9.2\r\n", {}, Manner::Nonsense} << Kind::Unreachable;
    QTest::newRow("gzip that is none") << Answer{200, spoilt, {{"Content-Encoding", "gzip"}}, Manner::Whole}
                                       << Kind::BadReply;
}

void TestHttpJob::callsHalfAnAnswerNone()
{
    QFETCH(LoopbackHttp::Answer, answer);
    QFETCH(Kind, kind);
    LoopbackHttp server;
    server.answer("/", answer);
    const auto reply = fetch(server.url());
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, kind);
}

void TestHttpJob::asksForNoPasswordOfItsOwn_data()
{
    QTest::addColumn<QByteArray>("challenge");
    QTest::addColumn<bool>("hasCredentials");
    for (const QByteArray &challenge : {"Basic realm=\"x\""_ba, "Digest realm=\"x\", nonce=\"y\", qop=\"auth\""_ba,
                                        "Negotiate"_ba, "NTLM"_ba, "Bearer"_ba}) {
        QTest::addRow("%s, nothing sent", challenge.constData()) << challenge << false;
        QTest::addRow("%s, and a wrong password", challenge.constData()) << challenge << true;
    }
}

void TestHttpJob::asksForNoPasswordOfItsOwn()
{
    QFETCH(QByteArray, challenge);
    QFETCH(bool, hasCredentials);
    LoopbackHttp server;
    server.answer("/", {401, "badauth", {{"WWW-Authenticate", challenge}}, Manner::Whole});
    QUrl url = server.url();
    url.setUserInfo(u"someone:canary"_s); // is never sent: credentials come as a header or not at all
    const auto reply = fetch(url, {}, hasCredentials ? HttpHeaders{{"Authorization", "Basic dTpw"}} : HttpHeaders{});
    QVERIFY2(reply, reply ? "" : qPrintable(reply.error().detail));
    QCOMPARE(reply->status, 401);
    QCOMPARE(reply->body, "badauth"_ba);
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.requests()[0].header("Authorization"), hasCredentials ? "Basic dTpw"_ba : ""_ba);
}

void TestHttpJob::sendsNothingThatCannotBeMeant_data()
{
    QTest::addColumn<QByteArray>("scheme");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("a line break in a value") << "http"_ba
                                             << "GET"_ba
                                             << "Authorization"_ba
                                             << "a\r\nX-Evil: b"_ba;
    QTest::newRow("a line break in a name") << "http"_ba
                                            << "GET"_ba
                                            << "X\nY"_ba
                                            << "b"_ba;
    QTest::newRow("a zero byte") << "http"_ba
                                 << "GET"_ba
                                 << "X"_ba
                                 << "a\0b"_ba;
    QTest::newRow("a header without a name") << "http"_ba
                                             << "GET"_ba
                                             << ""_ba
                                             << "b"_ba;
    QTest::newRow("a method of two words") << "http"_ba
                                           << "GET /x"_ba
                                           << "X"_ba
                                           << "b"_ba;
    QTest::newRow("no method") << "http"_ba
                               << ""_ba
                               << "X"_ba
                               << "b"_ba;
    QTest::newRow("a file of this machine") << "file"_ba
                                            << "GET"_ba
                                            << "X"_ba
                                            << "b"_ba;
    QTest::newRow("no scheme") << ""_ba
                               << "GET"_ba
                               << "X"_ba
                               << "b"_ba;
}

void TestHttpJob::sendsNothingThatCannotBeMeant()
{
    QFETCH(QByteArray, scheme);
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, value);
    LoopbackHttp server;
    server.answer("/", "good");
    QUrl url = server.url();
    url.setScheme(QString::fromLatin1(scheme));
    const auto reply = send({method, url, {{header, value}}, {}});
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, Kind::Misconfigured);
    QCOMPARE(server.connections(), 0);
}

void TestHttpJob::forgetsConnectionsWithoutHangingAJob()
{
    LoopbackHttp server;
    server.answer("/", {200, "good", {}, Manner::Silent});
    server.answer("/after", "still here");
    QSignalSpy requested(&server, &LoopbackHttp::requested);
    HttpJob job(m_network, {"GET", server.url(), {}, {}}, {}, nullptr);
    QSignalSpy finished(&job, &HttpJob::finished);
    job.start();
    QVERIFY(requested.wait());
    m_network.dropConnections(); // the laptop was asleep
    const auto after = fetch(server.url(u"/after"_s));
    QVERIFY2(after, after ? "" : qPrintable(after.error().detail));
    QCOMPARE(finished.count(), 1); // and not only at its deadline
    QCOMPARE(finished.first().first().value<Result<HttpReply>>().error().kind, Kind::Unreachable);
}

void TestHttpJob::saysThatNobodyListens()
{
    QUrl url;
    {
        LoopbackHttp server;
        url = server.url();
    }
    const auto reply = fetch(url);
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, Kind::Unreachable);
}

void TestHttpJob::followsARedirectAtHome()
{
    LoopbackHttp server;
    server.answer("/old", {302, "", {{"Location", "/new?x=1"}}, Manner::Whole});
    server.answer("/new", "81.2.69.142");
    const auto reply = fetch(server.url(u"/old"_s), {.followsRedirects = true});
    QVERIFY(reply);
    QCOMPARE(reply->body, "81.2.69.142"_ba);
    QCOMPARE(server.requests().back().target, "/new?x=1"_ba);
    const auto unfollowed = fetch(server.url(u"/old"_s));
    QVERIFY(unfollowed);
    QCOMPARE(unfollowed->status, 302);
}

void TestHttpJob::keepsCredentialsFromAnotherServer_data()
{
    QTest::addColumn<bool>("isSecure");
    QTest::newRow("another port") << false;
    QTest::newRow("from https to plain http") << true;
}

void TestHttpJob::keepsCredentialsFromAnotherServer()
{
    QFETCH(bool, isSecure);
    const Certified authority = makeCertificate({.commonName = "Test CA", .names = {}, .isAuthority = true});
    LoopbackHttp thief;
    thief.answer("/", "thanks");
    LoopbackHttp server;
    if (isSecure) {
        const Certified good = makeCertificate({.commonName = "here", .names = {"IP:127.0.0.1"}, .issuer = &authority});
        server.useCertificate(good.certificate, good.key);
        m_network.setExtraAuthorities({authority.certificate});
    }
    server.answer("/", {302, "", {{"Location", thief.url().toEncoded()}}, Manner::Whole});
    const auto reply = fetch(server.url(), {.followsRedirects = true}, {{"Authorization", "Basic dTpw"}});
    m_network.setExtraAuthorities({});
    QVERIFY2(reply, reply ? "" : qPrintable(reply.error().detail));
    QCOMPARE(reply->status, 302);
    QCOMPARE(thief.connections(), 0);
}

void TestHttpJob::givesUpOnACircleOfRedirects()
{
    LoopbackHttp server;
    server.answer("/", {302, "", {{"Location", "/"}}, Manner::Whole});
    const auto reply = fetch(server.url(), {.followsRedirects = true});
    QVERIFY(reply);
    QCOMPARE(reply->status, 302);
    QCOMPARE(server.requests().size(), 6);
}

void TestHttpJob::believesAGoodCertificate()
{
    const Certified authority = makeCertificate({.commonName = "Test CA", .names = {}, .isAuthority = true});
    const Certified good = makeCertificate({.commonName = "here", .names = {"IP:127.0.0.1"}, .issuer = &authority});
    LoopbackHttp server;
    server.useCertificate(good.certificate, good.key);
    server.answer("/", "good");
    m_network.setExtraAuthorities({authority.certificate});
    const auto reply = fetch(server.url());
    m_network.setExtraAuthorities({});
    QVERIFY2(reply, reply ? "" : qPrintable(reply.error().detail));
    QCOMPARE(reply->body, "good"_ba);
}

void TestHttpJob::saysThatAServerSpeaksNoTls()
{
    LoopbackHttp server;
    server.answer("/", "good");
    QUrl url = server.url(u"/?password=canary"_s);
    url.setScheme(u"https"_s);
    const auto reply = fetch(url, {.deadline = 2s});
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, Kind::Tls);
    QCOMPARE(reply.error().tls->fault, TlsProblem::Fault::Other);
    QVERIFY(!reply.error().detail.contains(u"canary"));
    QVERIFY(server.requests().isEmpty());
}

void TestHttpJob::sendsNothingOnABadCertificate_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("until");
    QTest::addColumn<int>("signer"); // 0 = itself, 1 = a trusted authority, 2 = an unknown one
    QTest::addColumn<TlsProblem::Fault>("fault");
    using Fault = TlsProblem::Fault;
    QTest::newRow("expired") << "IP:127.0.0.1"_ba << -60 << -30 << 1 << Fault::Expired;
    QTest::newRow("not yet valid") << "IP:127.0.0.1"_ba << 30 << 60 << 1 << Fault::NotYetValid;
    QTest::newRow("another name") << "DNS:elsewhere.example"_ba << -1 << 30 << 1 << Fault::WrongName;
    QTest::newRow("self-signed") << "IP:127.0.0.1"_ba << -1 << 30 << 0 << Fault::SelfSigned;
    QTest::newRow("unknown authority") << "IP:127.0.0.1"_ba << -1 << 30 << 2 << Fault::UnknownAuthority;
}

void TestHttpJob::sendsNothingOnABadCertificate()
{
    QFETCH(QByteArray, name);
    QFETCH(int, from);
    QFETCH(int, until);
    QFETCH(int, signer);
    QFETCH(TlsProblem::Fault, fault);
    const Certified trusted = makeCertificate({.commonName = "Test CA", .names = {}, .isAuthority = true});
    const Certified unknown = makeCertificate({.commonName = "Other CA", .names = {}, .isAuthority = true});
    const Certified bad = makeCertificate({.commonName = "here",
                                           .names = {name},
                                           .validFromDays = from,
                                           .validUntilDays = until,
                                           .issuer = signer == 0   ? nullptr
                                                     : signer == 1 ? &trusted
                                                                   : &unknown});
    LoopbackHttp server;
    server.useCertificate(bad.certificate, bad.key);
    server.answer("/", "good");
    m_network.setExtraAuthorities({trusted.certificate});
    const auto reply = fetch(server.url(u"/?password=canary"_s), {}, {{"Authorization", "Basic Y2FuYXJ5"}});
    m_network.setExtraAuthorities({});
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, Kind::Tls);
    QVERIFY(reply.error().tls);
    QCOMPARE(reply.error().tls->fault, fault);
    QCOMPARE(reply.error().tls->host, u"127.0.0.1"_s);
    QCOMPARE(server.bytesReceived(), 0);
    QVERIFY(!reply.error().detail.contains(u"canary"));
    QCOMPARE(reply.error().tls->validFrom, bad.certificate.effectiveDate());
    QCOMPARE(reply.error().tls->validUntil, bad.certificate.expiryDate());
}

void TestHttpJob::believesAnAuthorityForOneRequestAlone()
{
    const Certified own = makeCertificate({.commonName = "Home CA", .names = {}, .isAuthority = true});
    const Certified leaf = makeCertificate({.commonName = "here", .names = {"IP:127.0.0.1"}, .issuer = &own});
    const Certified stranger = makeCertificate({.commonName = "here", .names = {"IP:127.0.0.1"}});
    LoopbackHttp server;
    server.useCertificate(leaf.certificate, leaf.key);
    server.answer("/", "good");
    QTemporaryDir folder;
    QFile file(folder.filePath(u"ca.pem"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(own.certificate.toPem());
    file.close();
    HttpRoute route;
    route.authoritiesFile = file.fileName();
    const auto believed = fetch(server.url(), route);
    QVERIFY2(believed, believed ? "" : qPrintable(believed.error().detail));
    QCOMPARE(believed->body, "good"_ba);
    const auto next = fetch(server.url()); // by nobody else, and not from then on
    QVERIFY(!next);
    QCOMPARE(next.error().kind, Kind::Tls);
    server.useCertificate(stranger.certificate, stranger.key); // verification is as strict as before
    const auto other = fetch(server.url(), route);
    QVERIFY(!other);
    QCOMPARE(other.error().kind, Kind::Tls);
    route.authoritiesFile = folder.filePath(u"gone.pem"_s);
    const auto missing = fetch(server.url(), route);
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, Kind::Storage); // waits and tries again: a disk may come back
    QVERIFY(missing.error().detail.contains(u"gone.pem"));
}

void TestHttpJob::connectsOverTheFamilyAsked()
{
    LoopbackHttp v4(QHostAddress::LocalHost);
    LoopbackHttp v6(QHostAddress::LocalHostIPv6);
    v4.answer("/", "four");
    v6.answer("/", "six");
    const auto four = fetch(v4.url(), {.family = AddressFamily::IPv4});
    const auto six = fetch(v6.url(), {.family = AddressFamily::IPv6});
    QVERIFY(four);
    QVERIFY2(six, six ? "" : qPrintable(six.error().detail));
    QCOMPARE(six->body, "six"_ba);
    const auto wrong = fetch(v4.url(), {.family = AddressFamily::IPv6});
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().kind, Kind::Unreachable);
}

void TestHttpJob::keepsTheNameOverTheFamilyAsked()
{
    const Certified authority = makeCertificate({.commonName = "Test CA", .names = {}, .isAuthority = true});
    const Certified good = makeCertificate({.commonName = "here", .names = {"DNS:localhost"}, .issuer = &authority});
    LoopbackHttp server;
    server.useCertificate(good.certificate, good.key);
    server.answer("/", "good");
    m_network.setExtraAuthorities({authority.certificate});
    QUrl url = server.url();
    url.setHost(u"localhost"_s);
    const auto reply = fetch(url, {.family = AddressFamily::IPv4});
    m_network.setExtraAuthorities({});
    QVERIFY2(reply, reply ? "" : qPrintable(reply.error().detail));
    QCOMPARE(server.requests()[0].header("Host"), "localhost:"_ba + QByteArray::number(server.serverPort()));
}

void TestHttpJob::endsOnceWhenTheLookUpTakesTooLong()
{
    LoopbackHttp server;
    server.answer("/", "good");
    QUrl url = server.url();
    url.setHost(u"localhost"_s);
    HttpJob job(m_network, {"GET", url, {}, {}}, {.deadline = 0ms, .family = AddressFamily::IPv4}, nullptr);
    QSignalSpy finished(&job, &HttpJob::finished);
    job.start();
    QVERIFY(finished.wait());
    QCOMPARE(finished.first().first().value<Result<HttpReply>>().error().kind, Kind::Timeout);
    QVERIFY(fetch(url, {.family = AddressFamily::IPv4})); // the other look-up has come back by now
    QCOMPARE(finished.count(), 1);
    QCOMPARE(server.requests().size(), 1);
}

void TestHttpJob::isQuietWhenItDies()
{
    LoopbackHttp server;
    server.answer("/", {200, "good", {}, Manner::Silent});
    QSignalSpy requested(&server, &LoopbackHttp::requested);
    auto job = std::make_unique<HttpJob>(m_network, HttpRequest{"GET", server.url(), {}, {}}, HttpRoute{}, nullptr);
    QSignalSpy finished(job.get(), &HttpJob::finished);
    job->start();
    QVERIFY(requested.wait());
    job.reset();
    QCOMPARE(finished.count(), 0);
}

QTEST_GUILESS_MAIN(TestHttpJob)
#include "tst_httpjob.moc"
