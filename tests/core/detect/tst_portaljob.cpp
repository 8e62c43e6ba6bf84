// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/detectjob.h"
#include "core/detect/portaljob.h"
#include "core/detect/probefile.h"
#include "core/detect/sourcecatalog.h"
#include "core/net/network.h"
#include "tests/support/loopbackhttp.h"

#include <QSignalSpy>
#include <QTest>

using namespace doorplate;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

PortalProbe probe(const QString &id, const QUrl &url = QUrl(u"http://probe.example/success.txt"_s))
{
    return {id, id, url, 200, "success"};
}

QString told(PortalFinding finding)
{
    switch (finding) {
    case PortalFinding::Open:
        return u"open"_s;
    case PortalFinding::Captive:
        return u"captive"_s;
    case PortalFinding::Unknown:
        return u"unknown"_s;
    }
    return {};
}

Source sourceAt(const QString &id, const QUrl &url)
{
    Source source;
    source.id = id;
    source.name = id;
    source.operatorName = id;
    source.families = {AddressFamily::IPv4};
    source.urls.insert(AddressFamily::IPv4, url);
    return source;
}

// The same server by an address that does not look like loopback: as if it stood on the other side of the default route.
QUrl outside(const LoopbackHttp &server, const QString &path)
{
    QUrl url = server.url(path);
    url.setHost(u"0.0.0.0"_s);
    return url;
}

} // namespace

class TestPortalJob : public QObject
{
    Q_OBJECT

private slots:
    void tellsAPortalFromThePage_data();
    void tellsAPortalFromThePage();
    void asksTheNextProbeWhenOneIsSilent();
    void finishesWithoutAnyProbe();
    void shipsProbesThatCanBeAsked();
    void refusesAProbeFileThatCannotWork_data();
    void refusesAProbeFileThatCannotWork();
    void holdsBehindAPortal();
    void asksNoProbeWhileTheSourcesAgree();
};

void TestPortalJob::tellsAPortalFromThePage_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("finding");
    QTest::addColumn<QString>("host");
    const auto row = [](const char *name, int status, const QByteArray &location, const QByteArray &body,
                        const QString &finding, const QString &host = {}) {
        QTest::newRow(name) << status << location << body << finding << host;
    };
    row("the page", 200, {}, "success\n", u"open"_s);
    row("the page without a line break", 200, {}, "success", u"open"_s);
    row("a sign-in page under its address", 200, {}, "<html>Welcome to Harbour Wi-Fi</html>", u"captive"_s);
    row("nothing under its address", 200, {}, {}, u"captive"_s);
    row("another success", 204, {}, {}, u"captive"_s);
    row("a redirect to a sign-in page", 302, "https://login.harbour.example/?from=probe", {}, u"captive"_s,
        u"login.harbour.example"_s);
    row("a redirect to the gateway", 307, "http://192.168.1.1/login", {}, u"captive"_s, u"192.168.1.1"_s);
    row("its own server moves it", 301, "https://probe.example/success.txt", {}, u"unknown"_s);
    row("its own server moves it within", 301, "/new.txt", {}, u"unknown"_s);
    row("network authentication required", 511, {}, "<html>", u"captive"_s);
    row("its server is in trouble", 503, {}, "busy", u"unknown"_s);
    row("it is gone", 404, {}, "success", u"unknown"_s);
    row("somebody forbids it", 403, {}, {}, u"unknown"_s);
}

void TestPortalJob::tellsAPortalFromThePage()
{
    QFETCH(int, status);
    QFETCH(QByteArray, location);
    QFETCH(QByteArray, body);
    QFETCH(QString, finding);
    QFETCH(QString, host);
    HttpReply reply{status, {}, body};
    if (!location.isEmpty())
        reply.headers.append({"Location", location});
    const PortalVerdict verdict = portalVerdict(probe(u"p"_s), reply);
    QCOMPARE(told(verdict.finding), finding);
    QCOMPARE(verdict.signInHost, host);
}

void TestPortalJob::asksTheNextProbeWhenOneIsSilent()
{
    LoopbackHttp server;
    server.answer("/broken", LoopbackHttp::Answer{.status = 503, .body = "busy"});
    server.answer("/good", "success\n");
    Network network;
    PortalJob job(network, {probe(u"a"_s, server.url(u"/broken"_s)), probe(u"b"_s, server.url(u"/good"_s))}, 5s,
                  nullptr);
    QSignalSpy finished(&job, &PortalJob::finished);
    job.start();
    QCOMPARE(finished.size(), 0);
    QVERIFY(finished.wait(10'000));
    QCOMPARE(told(finished[0][0].value<PortalVerdict>().finding), u"open"_s);
}

void TestPortalJob::finishesWithoutAnyProbe()
{
    Network network;
    PortalJob job(network, {}, 5s, nullptr);
    QSignalSpy finished(&job, &PortalJob::finished);
    job.start();
    QCOMPARE(finished.size(), 0);
    QVERIFY(finished.wait(10'000));
    QCOMPARE(told(finished[0][0].value<PortalVerdict>().finding), u"unknown"_s);
}

void TestPortalJob::shipsProbesThatCanBeAsked()
{
    const QList<PortalProbe> probes = SourceCatalog().probes();
    QVERIFY(probes.size() >= 2); // of two operators: one may be blocked where a person lives
    QSet<QString> operators;
    for (const PortalProbe &one : probes) {
        QCOMPARE(one.url.scheme(), u"http"_s);
        operators.insert(one.operatorName);
        QCOMPARE(told(portalVerdict(one, {one.status, {}, one.body + "\n"}).finding), u"open"_s);
    }
    QCOMPARE(operators.size(), probes.size());
}

void TestPortalJob::refusesAProbeFileThatCannotWork_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("complaint");
    const QByteArray good = R"({"id":"p","operator":"P","url":"http://p.example/","status":200,"body":"ok"})";
    const auto without = [&good](const QByteArray &was, const QByteArray &is) {
        return QByteArray(good).replace(was, is);
    };
    QTest::newRow("the good one") << good << QString();
    QTest::newRow("another name than its file") << without("\"p\"", "\"q\"") << u"id"_s;
    QTest::newRow("no operator") << without("\"P\"", "\"\"") << u"operator"_s;
    QTest::newRow("HTTPS") << without("http:", "https:") << u"url"_s;
    QTest::newRow("no host") << without("p.example", "") << u"url"_s;
    QTest::newRow("a status that is no success") << without("200", "302") << u"status"_s;
    QTest::newRow("no content to know it by") << without("\"ok\"", "\"\"") << u"status"_s;
    QTest::newRow("an unknown member") << without("\"body\"", "\"text\"") << u"text"_s;
    QTest::newRow("no JSON") << QByteArray("hello") << u"id"_s;
}

void TestPortalJob::refusesAProbeFileThatCannotWork()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, complaint);
    const auto read = readProbeFile(json, u"p"_s);
    QCOMPARE(read.has_value(), complaint.isEmpty());
    if (!read)
        QCOMPARE(read.error().detail, complaint);
}

void TestPortalJob::holdsBehindAPortal()
{
    LoopbackHttp portal;
    portal.answerWith([](const LoopbackHttp::Request &) { return LoopbackHttp::Answer{.body = "Please sign in"}; });
    Network network;
    DetectWish wish;
    wish.sources = {sourceAt(u"a"_s, outside(portal, u"/a"_s)), sourceAt(u"b"_s, outside(portal, u"/b"_s))};
    wish.probes = {probe(u"p"_s, portal.url(u"/success.txt"_s))};
    wish.interfaces = [] {
        InterfaceView view;
        view.name = u"wlan0"_s;
        view.isUp = true;
        view.addresses = {InterfaceAddress(*Address::parse(u"192.168.1.5"))};
        view.carriesDefaultRouteV4 = true;
        return QList{view};
    };
    DetectJob job(network, wish, nullptr);
    QSignalSpy finished(&job, &DetectJob::finished);
    job.start();
    QVERIFY(finished.wait(30'000));
    QCOMPARE(finished.size(), 1);
    const auto observation = finished[0][0].value<Observation>();
    QVERIFY(!observation.agreed);
    QCOMPARE(observation.hindrances.size(), 1);
    QCOMPARE(keyOf(observation.hindrances[0].kind), u"captivePortal"_s);
}

void TestPortalJob::asksNoProbeWhileTheSourcesAgree()
{
    LoopbackHttp server;
    server.answer("/a", "81.2.69.142");
    server.answer("/b", "81.2.69.142");
    server.answer("/success.txt", "success");
    Network network;
    DetectWish wish;
    wish.sources = {sourceAt(u"c"_s, outside(server, u"/nothing"_s)), sourceAt(u"a"_s, outside(server, u"/a"_s)),
                    sourceAt(u"b"_s, outside(server, u"/b"_s))};
    wish.probes = {probe(u"p"_s, server.url(u"/success.txt"_s))};
    DetectJob job(network, wish, nullptr);
    QSignalSpy finished(&job, &DetectJob::finished);
    job.start();
    QVERIFY(finished.wait(10'000));
    QVERIFY(finished[0][0].value<Observation>().agreed);
    QCOMPARE(server.count("/success.txt"), 0);
    QVERIFY(server.count("/nothing") > 0);
}

QTEST_GUILESS_MAIN(TestPortalJob)
#include "tst_portaljob.moc"
