// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/sourcejob.h"

#include "core/net/network.h"
#include "tests/support/loopbackdns.h"
#include "tests/support/loopbackhttp.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QHostInfo>
#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace doorplate;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray home = "81.2.69.142";

Source webSource(const QUrl &url)
{
    Source source;
    source.id = u"web"_s;
    source.operatorName = u"Web Ltd"_s;
    source.families = {AddressFamily::IPv4, AddressFamily::IPv6};
    source.urls = {{AddressFamily::IPv4, url}, {AddressFamily::IPv6, url}};
    return source;
}

Source dnsSource(const QString &server, DnsType type = DnsType::A)
{
    Source source;
    source.id = u"dns"_s;
    source.method = SourceMethod::Dns;
    for (const AddressFamily family : {AddressFamily::IPv4, AddressFamily::IPv6}) {
        source.questions.insert(family, {u"who.example"_s, type, true, false});
        source.dnsServers.insert(family, server);
    }
    return source;
}

// "81.2.69.142", or the failure's kind and detail: "badReply no address".
QString told(const std::optional<Reading> &reading)
{
    if (!reading)
        return u"(nothing, too early or more than once)"_s;
    if (reading->address)
        return reading->address->toString();
    const Failure &failure = reading->address.error();
    return failure.detail.isEmpty() ? keyOf(failure.kind) : keyOf(failure.kind) + u' ' + failure.detail;
}

} // namespace

class TestSourceJob : public QObject
{
    Q_OBJECT

private slots:
    void readsACheckPage_data();
    void readsACheckPage();
    void sendsAnHonestRequestAndNothingElse();
    void followsARedirectAtHomeOnly();
    void asksOverTheFamilyAlone();
    void asksADnsSource_data();
    void asksADnsSource();
    void findsTheDnsServerByName();
    void readsTheInterface();
    void runsTheCommand();
    void endsWithItsDeadline_data();
    void endsWithItsDeadline();
    void saysWhatCannotBeAsked();
    void diesQuietly();

private:
    std::optional<Reading> ask(
        const Source &source, AddressFamily family = AddressFamily::IPv4, std::chrono::milliseconds deadline = 10s,
        const InterfaceLook &look = [] { return QList<InterfaceView>(); });

    Network m_network;
};

std::optional<Reading> TestSourceJob::ask(const Source &source, AddressFamily family,
                                          std::chrono::milliseconds deadline, const InterfaceLook &look)
{
    QObject owner;
    auto *job = new SourceJob(m_network, {.source = source, .family = family, .deadline = deadline, .interfaces = look},
                              &owner);
    QList<Reading> readings;
    connect(job, &SourceJob::finished, &owner, [&readings](const Reading &reading) { readings.append(reading); });
    QSignalSpy finished(job, &SourceJob::finished);
    job->start();
    if (!readings.isEmpty())
        return std::nullopt;
    finished.wait(20'000);
    QCoreApplication::sendPostedEvents();
    return readings.size() == 1 ? std::optional(readings.front()) : std::nullopt;
}

void TestSourceJob::readsACheckPage_data()
{
    using Answer = LoopbackHttp::Answer;
    using Manner = LoopbackHttp::Manner;
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<QString>("expected");
    const QByteArray huge(70 * 1024, ' ');
    const QByteArray dyn =
        "<html><head><title>Current IP Check</title></head><body>Current IP Address: " + home + "</body></html>";
    QTest::newRow("the bare address") << Answer{200, home + "\n", {}, Manner::Whole} << u"81.2.69.142"_s;
    QTest::newRow("Dyn's page") << Answer{200, dyn, {{"Content-Type", "text/html"}}, Manner::Whole} << u"81.2.69.142"_s;
    QTest::newRow("a private address") << Answer{200, "10.0.0.7", {}, Manner::Whole}
                                       << u"badReply 10.0.0.7 (private)"_s;
    QTest::newRow("the address in a header alone")
        << Answer{200, "welcome", {{"X-IP", home}}, Manner::Whole} << u"badReply no address"_s;
    QTest::newRow("an error page with our address") << Answer{503, home, {}, Manner::Whole} << u"httpStatus 503"_s;
    const QByteArray packed = qCompress(home + "\n").mid(4); // zlib's format, which is what "deflate" means
    QTest::newRow("compressed") << Answer{200, packed, {{"Content-Encoding", "deflate"}}, Manner::Whole}
                                << u"81.2.69.142"_s;
    QTest::newRow("compressed, and nobody says so")
        << Answer{200, packed, {}, Manner::Whole} << u"badReply not a text"_s;
    QTest::newRow("cookies with dotted numbers")
        << Answer{200,
                  "<p>Please enable cookies</p>",
                  {{"Set-Cookie", "__cf=1.0.1.1-1732000000-abc; path=/"}, {"Set-Cookie", "ip=5.6.7.8"}},
                  Manner::Whole}
        << u"badReply no address"_s;
    QTest::newRow("cookies with dotted numbers beside the address")
        << Answer{200, home, {{"Set-Cookie", "__cf=1.0.1.1-1732000000-abc; path=/"}}, Manner::Whole}
        << u"81.2.69.142"_s;
    QTest::newRow("headers of a proxy on the way")
        << Answer{200,
                  "<p>Hello</p>",
                  {{"X-Forwarded-For", "5.6.7.8"}, {"Via", "1.1 5.6.7.8"}, {"Content-Location", "http://5.6.7.8/"}},
                  Manner::Whole}
        << u"badReply no address"_s;
    QTest::newRow("a sign-in page by redirect, our address in it")
        << Answer{302, home, {{"Location", "http://login.example/?ip=81.2.69.142"}}, Manner::Whole}
        << u"httpStatus 302"_s;
    QTest::newRow("not found, our address in it")
        << Answer{404, "<p>Your address " + home + " was logged</p>", {}, Manner::Whole} << u"httpStatus 404"_s;
    QTest::newRow("too many requests, our address in it")
        << Answer{429, home + " is blocked", {}, Manner::Whole} << u"httpStatus 429"_s;
    QTest::newRow("a byte order mark and CR alone")
        << Answer{200, "\xef\xbb\xbf" + home + "\r", {}, Manner::Whole} << u"81.2.69.142"_s;
    QTest::newRow("nothing") << Answer{200, "", {}, Manner::Whole} << u"badReply empty"_s;
    QTest::newRow("too much") << Answer{200, home + huge, {}, Manner::Whole} << u"badReply"_s;
    QTest::newRow("cut before the answer") << Answer{200, home, {}, Manner::CutBefore} << u"unreachable"_s;
    QTest::newRow("cut within the answer") << Answer{200, home + home, {}, Manner::CutWithin} << QString();
}

void TestSourceJob::readsACheckPage()
{
    QFETCH(LoopbackHttp::Answer, answer);
    QFETCH(QString, expected);
    LoopbackHttp server;
    server.answer("/ip", answer);
    const auto reading = ask(webSource(server.url(u"/ip"_s)));
    QVERIFY(reading);
    QCOMPARE(reading->source, u"web"_s);
    QCOMPARE(reading->operatorName, u"Web Ltd"_s);
    QCOMPARE(keyOf(reading->method), u"http"_s);
    if (expected.isEmpty())
        QVERIFY2(!reading->address, qPrintable(told(reading))); // whatever the network says of it
    else
        QVERIFY2(told(reading).startsWith(expected), qPrintable(told(reading)));
}

void TestSourceJob::sendsAnHonestRequestAndNothingElse()
{
    LoopbackHttp server;
    server.answer("/ip", home);
    QVERIFY(ask(webSource(server.url(u"/ip?format=text"_s))));
    QCOMPARE(server.requests().size(), 1);
    const auto &request = server.requests().front();
    QCOMPARE(request.method, "GET"_ba);
    QCOMPARE(request.target, "/ip?format=text"_ba);
    QVERIFY(request.body.isEmpty());
    QVERIFY(request.header("User-Agent").startsWith("Doorplate/"));
    QVERIFY(request.header("Cookie").isEmpty());
    QVERIFY(request.header("Authorization").isEmpty());
}

void TestSourceJob::followsARedirectAtHomeOnly()
{
    LoopbackHttp stranger;
    stranger.answer("/ip", "5.6.7.8");
    LoopbackHttp server;
    server.answer("/here", {302, {}, {{"Location", "/ip"}}, LoopbackHttp::Manner::Whole});
    server.answer("/away", {302, {}, {{"Location", stranger.url(u"/ip"_s).toEncoded()}}, LoopbackHttp::Manner::Whole});
    server.answer("/ip", home);
    QCOMPARE(told(ask(webSource(server.url(u"/here"_s)))), u"81.2.69.142"_s);
    QCOMPARE(told(ask(webSource(server.url(u"/away"_s)))), u"httpStatus 302"_s);
    QCOMPARE(stranger.connections(), 0);
}

void TestSourceJob::asksOverTheFamilyAlone()
{
    LoopbackHttp server; // on 127.0.0.1 only
    server.answer("/ip", "2a02:8070::1");
    QCOMPARE(told(ask(webSource(server.url(u"/ip"_s)), AddressFamily::IPv4)), u"badReply 2a02:8070::1 (ipv6)"_s);
    const auto reading = ask(webSource(server.url(u"/ip"_s)), AddressFamily::IPv6);
    QVERIFY(told(reading).startsWith(u"unreachable"));
    QCOMPARE(keyOf(reading->family), u"ipv6"_s);
    QCOMPARE(server.requests().size(), 1);
}

void TestSourceJob::asksADnsSource_data()
{
    QTest::addColumn<QByteArrayList>("records");
    QTest::addColumn<LoopbackDns::Manner>("manner");
    QTest::addColumn<bool>("isText");
    QTest::addColumn<QString>("expected");
    using Manner = LoopbackDns::Manner;
    const QByteArrayList good{"who.example. 0 IN A 81.2.69.142"};
    QTest::newRow("an address record") << good << Manner::Whole << false << u"81.2.69.142"_s;
    QTest::newRow("a text record") << QByteArrayList{"who.example. 0 IN TXT \"81.2.69.142\""} << Manner::Whole << true
                                   << u"81.2.69.142"_s;
    QTest::newRow("cut, and whole over TCP") << good << Manner::Truncated << false << u"81.2.69.142"_s;
    QTest::newRow("after a forged reply") << good << Manner::ForgedFirst << false << u"81.2.69.142"_s;
    QTest::newRow("a private one") << QByteArrayList{"who.example. 0 IN A 192.168.1.1"} << Manner::Whole << false
                                   << u"badReply 192.168.1.1 (private)"_s;
    QTest::newRow("two") << good + QByteArrayList{"who.example. 0 IN A 5.6.7.8"} << Manner::Whole << false
                         << u"badReply several addresses"_s;
    QTest::newRow("no record") << QByteArrayList() << Manner::Whole << false << u"badReply no address"_s;
}

void TestSourceJob::asksADnsSource()
{
    QFETCH(QByteArrayList, records);
    QFETCH(LoopbackDns::Manner, manner);
    QFETCH(bool, isText);
    QFETCH(QString, expected);
    LoopbackDns server;
    server.setManner(manner);
    for (const QByteArray &record : records)
        server.add(record);
    Source source = dnsSource(u"127.0.0.1:%1"_s.arg(server.port()), isText ? DnsType::TXT : DnsType::A);
    QCOMPARE(told(ask(source)), expected);

    source.needsAuthority = true;
    server.setAuthoritative(false);
    QCOMPARE(told(ask(source)), u"badReply not authoritative"_s);
    server.setRcode(5);
    QCOMPARE(told(ask(source)), u"badReply rcode 5"_s);
}

void TestSourceJob::findsTheDnsServerByName()
{
    LoopbackDns server;
    server.add("who.example. 0 IN A 81.2.69.142");
    QCOMPARE(told(ask(dnsSource(u"localhost:%1"_s.arg(server.port())))), u"81.2.69.142"_s);
    const auto reading = ask(dnsSource(u"no-such-name.invalid"_s));
    QCOMPARE(told(reading), u"unreachable no-such-name.invalid"_s);
}

void TestSourceJob::readsTheInterface()
{
    InterfaceView eth0;
    eth0.name = u"eth0"_s;
    eth0.isUp = true;
    eth0.addresses = {InterfaceAddress(*Address::parse(u"81.2.69.142"))};
    const InterfaceLook look = [eth0] { return QList{eth0}; };
    Source source;
    source.id = u"interface:eth0"_s;
    source.method = SourceMethod::Interface;
    source.interfaceName = u"eth0"_s;
    QCOMPARE(told(ask(source, AddressFamily::IPv4, 1s, look)), u"81.2.69.142"_s);
    QCOMPARE(told(ask(source, AddressFamily::IPv6, 1s, look)), u"badReply eth0: no ipv6 address"_s);
}

void TestSourceJob::runsTheCommand()
{
    Source source;
    source.method = SourceMethod::Command;
    source.command = u"echo 'my address: 81.2.69.142'"_s;
    QCOMPARE(told(ask(source)), u"81.2.69.142"_s);
    source.command = u"echo 81.2.69.142 5.6.7.8"_s;
    QCOMPARE(told(ask(source)), u"badReply several addresses: 81.2.69.142, 5.6.7.8"_s);
    source.command = u"exit 7"_s;
    QCOMPARE(told(ask(source)), u"badReply exit code 7"_s);
}

void TestSourceJob::endsWithItsDeadline_data()
{
    QTest::addColumn<QString>("method");
    QTest::newRow("a silent page") << u"silent"_s;
    QTest::newRow("a page that drips") << u"drip"_s;
    QTest::newRow("a silent DNS server") << u"dns"_s;
    QTest::newRow("a command that hangs") << u"command"_s;
}

void TestSourceJob::endsWithItsDeadline()
{
    QFETCH(QString, method);
    LoopbackHttp web;
    web.answer("/silent", {200, home, {}, LoopbackHttp::Manner::Silent});
    web.answer("/drip", {200, home, {}, LoopbackHttp::Manner::Drip});
    LoopbackDns dns;
    dns.setManner(LoopbackDns::Manner::Silent);
    Source source = webSource(web.url(u'/' + method));
    if (method == u"dns")
        source = dnsSource(u"127.0.0.1:%1"_s.arg(dns.port()));
    source.command = u"sleep 60"_s;
    if (method == u"command")
        source.method = SourceMethod::Command;
    QElapsedTimer clock;
    clock.start();
    const auto reading = ask(source, AddressFamily::IPv4, 80ms);
    QVERIFY2(told(reading).startsWith(u"timeout"), qPrintable(told(reading)));
    QVERIFY(clock.elapsed() < 10'000);
    QVERIFY(reading->took >= 60ms);
}

void TestSourceJob::saysWhatCannotBeAsked()
{
    Source none;
    QCOMPARE(told(ask(none)), u"misconfigured ipv4"_s);
    none.method = SourceMethod::Router;
    QCOMPARE(told(ask(none, AddressFamily::IPv6)), u"unreachable no gateway for ipv6"_s);
    QVERIFY(told(ask(dnsSource(u"not a server"_s))).startsWith(u"misconfigured"));
    Source unaskable = dnsSource(u"127.0.0.1:1"_s);
    unaskable.questions[AddressFamily::IPv4].name = QString(300, u'x');
    QVERIFY(told(ask(unaskable)).startsWith(u"misconfigured"));
}

void TestSourceJob::diesQuietly()
{
    LoopbackHttp web;
    web.answer("/", {200, home, {}, LoopbackHttp::Manner::Silent});
    web.answer("/whole", home);
    LoopbackDns dns;
    dns.setManner(LoopbackDns::Manner::Silent);
    QSignalSpy requested(&web, &LoopbackHttp::requested);
    QSignalSpy asked(&dns, &LoopbackDns::asked);
    struct Row {
        Source source;
        QSignalSpy *reached; // nothing where nobody is
    };
    const QList<Row> rows{{webSource(web.url()), &requested},
                          {dnsSource(u"127.0.0.1:%1"_s.arg(dns.port())), &asked},
                          {dnsSource(u"no-such-name.invalid"_s), nullptr}};
    for (const Row &row : rows) {
        auto job = std::make_unique<SourceJob>(m_network, SourceAsk{.source = row.source, .deadline = 10s}, nullptr);
        QSignalSpy finished(job.get(), &SourceJob::finished);
        job->start();
        QVERIFY(!row.reached || row.reached->wait(10'000));
        job.reset();
        QCOMPARE(told(ask(webSource(web.url(u"/whole"_s)))), QString::fromLatin1(home)); // the loop has turned
        QCOMPARE(finished.size(), 0);
    }
    // Look-ups of one name go one after the other: when this one is done, the job's is, too, and has found nobody.
    QEventLoop loop;
    QHostInfo::lookupHost(u"no-such-name.invalid"_s, &loop, [&loop](const QHostInfo &) { loop.quit(); });
    loop.exec();
}

QTEST_GUILESS_MAIN(TestSourceJob)
#include "tst_sourcejob.moc"
