// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The other witnesses: DNS over HTTPS, where port 53 leads nowhere, and what the world sees.
#include "core/net/network.h"
#include "core/resolve/dohjob.h"
#include "core/resolve/lookupjob.h"
#include "core/resolve/publicviewjob.h"

#include "tests/support/loopbackdns.h"
#include "tests/support/loopbackhttp.h"

#include <QSignalSpy>
#include <QtTest>

using namespace doorplate;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Address now = *Address::parse(u"81.2.69.142");
const Hostname home = *Hostname::parse(u"home.example.com");
constexpr auto soa = "example.com. 300 IN SOA ns1.example.com. hostmaster.example.com. 1 2 3 4 5";

// A public resolver: its own view of the zone, given over HTTP.
struct Resolver {
    explicit Resolver(const QString &name) : resolver{name.toLower(), name, http.url(u"/dns-query"_s)}
    {
        zone.setAuthoritative(false);
        zone.setZone(soa);
        http.answerWith([this](const LoopbackHttp::Request &request) {
            asked = request;
            return LoopbackHttp::Answer{
                status, zone.answerTo(request.body), {{"Content-Type", type}}, LoopbackHttp::Manner::Whole};
        });
    }

    LoopbackDns zone;
    LoopbackHttp http;
    PublicResolver resolver;
    LoopbackHttp::Request asked;
    int status = 200;
    QByteArray type = "application/dns-message";
};

} // namespace

class TestLookUps : public QObject
{
    Q_OBJECT

private slots:
    void asksInTheWireFormat();
    void believesNoPage_data();
    void believesNoPage();
    void prefersTheZonesOwnServers();
    void asksAPublicResolverWherePort53LeadsNowhere();
    void asksTheNextResolverWhenOneIsSilent();
    void keepsTheFirstFailureWhenNobodyAnswers();
    void showsWhatTheWorldSees();
    void endsAlsoWhenNobodyIsThere();
    void readsTheBuiltInResolvers();
    void refusesAResolverThatIsNone_data();
    void refusesAResolverThatIsNone();

private:
    Result<Published> look(const ResolverAccess &access);
    PublicView view(const QList<PublicResolver> &resolvers);

    Network m_network;
};

Result<Published> TestLookUps::look(const ResolverAccess &access)
{
    LookUpJob job(m_network, access, home, AddressFamily::IPv4, 3s, nullptr);
    QSignalSpy finished(&job, &LookUpJob::finished);
    job.start();
    if (!finished.isEmpty() || !finished.wait(20'000))
        qFatal("not exactly once, or from within start()");
    return finished.first().first().value<Result<Published>>();
}

PublicView TestLookUps::view(const QList<PublicResolver> &resolvers)
{
    PublicViewJob job(m_network, resolvers, home, AddressFamily::IPv4, 10s, nullptr);
    QSignalSpy finished(&job, &PublicViewJob::finished);
    job.start();
    if (!finished.isEmpty() || !finished.wait(20'000))
        qFatal("not exactly once, or from within start()");
    return finished.first().first().value<PublicView>();
}

void TestLookUps::asksInTheWireFormat()
{
    Resolver quad(u"Quad"_s);
    quad.zone.add("home.example.com. 60 IN A 81.2.69.142");
    DohJob job(m_network, quad.resolver, {u"home.example.com"_s, DnsType::A, false, false}, 10s, nullptr);
    QSignalSpy finished(&job, &DohJob::finished);
    job.start();
    QVERIFY(finished.isEmpty());
    QVERIFY(finished.wait(20'000));
    const auto answer = finished[0][0].value<Result<DnsAnswer>>();
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
    QCOMPARE(answer->answers.size(), 1);
    QCOMPARE(answer->answers[0].address, std::optional(now));
    QCOMPARE(quad.asked.method, "POST"_ba);
    QCOMPARE(quad.asked.header("Content-Type"), "application/dns-message"_ba);
    QCOMPARE(quad.asked.header("Accept"), "application/dns-message"_ba);
    QVERIFY(quad.asked.body[2] & 1); // recursion desired: a resolver is asked, no server of the zone
}

void TestLookUps::believesNoPage_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::newRow("a captive portal's page") << 200 << "text/html"_ba;
    QTest::newRow("an error") << 502 << "application/dns-message"_ba;
}

void TestLookUps::believesNoPage()
{
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    Resolver quad(u"Quad"_s);
    quad.zone.add("home.example.com. 60 IN A 81.2.69.142");
    quad.status = status;
    quad.type = type;
    QVERIFY(view({quad.resolver}).sights.isEmpty());
}

void TestLookUps::prefersTheZonesOwnServers()
{
    LoopbackDns dns; // the resolver and the zone's server in one
    dns.setZone(soa);
    dns.add("example.com. 300 IN NS ns1.example.com.");
    dns.add("ns1.example.com. 300 IN A 127.0.0.1");
    dns.add("home.example.com. 60 IN A 81.2.69.142");
    Resolver quad(u"Quad"_s);
    quad.zone.add("home.example.com. 60 IN A 81.2.69.1");
    const auto published = look({{dns.server()}, dns.port(), {quad.resolver}});
    QVERIFY(published);
    QVERIFY(published->isOnly(now));
    QVERIFY(!published->isCached);
    QVERIFY(quad.http.requests().isEmpty());
}

void TestLookUps::asksAPublicResolverWherePort53LeadsNowhere()
{
    LoopbackDns router; // knows the way, but the zone's servers are behind a wall
    router.setAuthoritative(false);
    router.setZone(soa);
    router.add("example.com. 300 IN NS ns1.example.com.");
    router.add("ns1.example.com. 300 IN A 127.0.0.1");
    LoopbackDns wall;
    wall.setManner(LoopbackDns::Manner::Silent);
    Resolver quad(u"Quad"_s);
    quad.zone.add("home.example.com. 60 IN CNAME other.example.com.");
    quad.zone.add("other.example.com. 30 IN A 81.2.69.142");
    // An alias that leads further than the answer does has no address yet.
    const auto chained = look({{router.server()}, wall.port(), {quad.resolver}});
    QVERIFY(chained);
    QVERIFY(chained->isCached); // and says so: a cache is no server of the zone
    QCOMPARE(chained->server, u"Quad"_s);
    quad.zone.clear();
    quad.zone.add("home.example.com. 60 IN A 81.2.69.142");
    const auto published = look({{router.server()}, wall.port(), {quad.resolver}});
    QVERIFY(published);
    QVERIFY(published->isOnly(now));
    QCOMPARE(published->ttl, 60s);
    // No resolver at all (a system that gives none): the same.
    QVERIFY(look({{}, 53, {quad.resolver}})->isOnly(now));
}

void TestLookUps::asksTheNextResolverWhenOneIsSilent()
{
    Resolver broken(u"Broken"_s);
    broken.zone.setRcode(2);
    Resolver quad(u"Quad"_s);
    quad.zone.add("home.example.com. 60 IN A 81.2.69.142");
    for (int i = 0; i < 4; ++i) { // in whatever order they are drawn
        const auto published = look({{}, 53, {broken.resolver, quad.resolver}});
        QVERIFY(published);
        QCOMPARE(published->server, u"Quad"_s);
    }
}

void TestLookUps::keepsTheFirstFailureWhenNobodyAnswers()
{
    Resolver broken(u"Broken"_s);
    broken.zone.setRcode(2);
    const auto published = look({{}, 53, {broken.resolver}});
    QVERIFY(!published);
    QCOMPARE(published.error().kind, Failure::Kind::Unreachable);
}

void TestLookUps::showsWhatTheWorldSees()
{
    Resolver quad(u"Quad"_s), eight(u"Eight"_s), dead(u"Dead"_s);
    quad.zone.add("home.example.com. 60 IN A 81.2.69.142");
    eight.zone.add("home.example.com. 240 IN A 81.2.69.1");
    dead.status = 500;
    const QList<PublicResolver> all{quad.resolver, eight.resolver, dead.resolver};
    const PublicView half = view(all);
    QCOMPARE(half.sights.size(), 2); // of those that answered
    QVERIFY(!half.isSeen(now));
    QCOMPARE(half.otherUntil(now), std::optional(half.when.addSecs(240)));
    eight.zone.clear();
    eight.zone.add("home.example.com. 60 IN A 81.2.69.142");
    const PublicView whole = view(all);
    QVERIFY(whole.isSeen(now));
    QVERIFY(!whole.otherUntil(now));
    quad.zone.clear(); // "no such record" is kept as long as the SOA says
    const PublicView empty = view({quad.resolver});
    QVERIFY(!empty.isSeen(now));
    QCOMPARE(empty.otherUntil(now), std::optional(empty.when.addSecs(300)));
}

void TestLookUps::endsAlsoWhenNobodyIsThere()
{
    const PublicView nobody = view({});
    QVERIFY(nobody.sights.isEmpty());
    QVERIFY(!nobody.isSeen(now));
}

void TestLookUps::readsTheBuiltInResolvers()
{
    const QList<PublicResolver> all = publicResolvers();
    QVERIFY(all.size() >= 3);
    for (const PublicResolver &resolver : all) {
        QCOMPARE(resolver.url.scheme(), u"https"_s);
        QVERIFY(!resolver.name.isEmpty());
    }
    QCOMPARE(ResolverAccess::system().publicResolvers, all);
}

void TestLookUps::refusesAResolverThatIsNone_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("no JSON") << "name"_ba;
    QTest::newRow("no name") << R"({"url": "https://dns.example/dns-query"})"_ba;
    QTest::newRow("no URL") << R"({"name": "X"})"_ba;
    QTest::newRow("in the clear") << R"({"name": "X", "url": "http://dns.example/dns-query"})"_ba;
}

void TestLookUps::refusesAResolverThatIsNone()
{
    QFETCH(QByteArray, json);
    QVERIFY(!readPublicResolver(json, u"x"_s));
}

QTEST_GUILESS_MAIN(TestLookUps)
#include "tst_lookups.moc"
