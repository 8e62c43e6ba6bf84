// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the zone's own servers say: a resolver that only knows the way, and servers that know the zone.
#include "core/resolve/publishedjob.h"

#include "tests/support/loopbackdns.h"

#include <QSignalSpy>
#include <QtTest>

using namespace doorplate;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr auto soa = "example.com. 300 IN SOA ns1.example.com. hostmaster.example.com. 1 2 3 4 5";
}

class TestPublishedJob : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void asksTheZoneAndNotTheCache();
    void saysThatTheNameIsEmpty();
    void keepsTheFamiliesApart();
    void readsSeveralAddresses();
    void followsAnAlias();
    void endsInACircleOfAliases();
    void asksForAWildcardByItsOwnName();
    void believesNoCacheThatStandsInTheWay();
    void failsWhenTheServersAreSilent();
    void failsAtOnceWithoutAResolver();
    void triesTheNextResolver();
    void losesLittleToADeadResolver();
    void findsTheZoneWhereARouterHidesIt();
    void findsTheZoneOfAnAlias();
    void asksOneServerWhenThatIsEnough();
    void asksTheNextServerWhenOneIsDead_data();
    void asksTheNextServerWhenOneIsDead();
    void survivesAServerWithoutAName();
    void readsResolvConf();

private:
    Result<Published> look(const QString &host, AddressFamily family = AddressFamily::IPv4,
                           std::chrono::milliseconds deadline = 3s);

    std::unique_ptr<LoopbackDns> m_resolver;
    std::unique_ptr<LoopbackDns> m_authority; // on 127.0.0.1 and its own port, which ResolverAccess names
    QList<DnsServer> m_resolvers;
};

void TestPublishedJob::init()
{
    m_resolver = std::make_unique<LoopbackDns>();
    m_authority = std::make_unique<LoopbackDns>();
    m_resolver->setAuthoritative(false);
    m_resolver->setZone(soa);
    m_resolver->add("example.com. 300 IN NS ns1.example.com.");
    m_resolver->add("ns1.example.com. 300 IN A 127.0.0.1");
    m_resolver->add("home.example.com. 300 IN A 6.6.6.6"); // the home's cache, out of date
    m_authority->setZone(soa);
    m_authority->add("home.example.com. 60 IN A 81.2.69.142");
    m_resolvers = {m_resolver->server()};
}

Result<Published> TestPublishedJob::look(const QString &host, AddressFamily family, std::chrono::milliseconds deadline)
{
    PublishedJob job({m_resolvers, m_authority->port()}, *Hostname::parse(host), family, deadline, nullptr);
    QSignalSpy finished(&job, &PublishedJob::finished);
    job.start();
    if (!finished.isEmpty() || !finished.wait())
        qFatal("not exactly once, or from within start()");
    return finished.first().first().value<Result<Published>>();
}

void TestPublishedJob::asksTheZoneAndNotTheCache()
{
    const auto published = look(u"home.example.com"_s);
    QVERIFY2(published, published ? "" : qPrintable(published.error().detail));
    QVERIFY(published->isOnly(*Address::parse(u"81.2.69.142")));
    QCOMPARE(published->ttl, 60s);
    QCOMPARE(published->server, u"ns1.example.com"_s);
}

void TestPublishedJob::saysThatTheNameIsEmpty()
{
    m_authority->clear();
    const auto published = look(u"home.example.com"_s);
    QVERIFY(published);
    QVERIFY(published->addresses.isEmpty());
    m_authority->setRcode(3); // no such name
    const auto gone = look(u"gone.example.com"_s);
    QVERIFY(gone);
    QVERIFY(gone->addresses.isEmpty());
}

void TestPublishedJob::keepsTheFamiliesApart()
{
    m_authority->add("home.example.com. 60 IN AAAA 2a02:8109::1");
    const auto six = look(u"home.example.com"_s, AddressFamily::IPv6);
    QVERIFY(six);
    QVERIFY(six->isOnly(*Address::parse(u"2a02:8109::1")));
    QVERIFY(look(u"home.example.com"_s)->isOnly(*Address::parse(u"81.2.69.142")));
}

void TestPublishedJob::readsSeveralAddresses()
{
    m_authority->add("home.example.com. 60 IN A 81.2.69.150");
    const auto published = look(u"home.example.com"_s);
    QVERIFY(published);
    QCOMPARE(published->addresses.size(), 2);
    QVERIFY(!published->isOnly(*Address::parse(u"81.2.69.142")));
}

void TestPublishedJob::followsAnAlias()
{
    m_authority->add("www.example.com. 60 IN CNAME home.example.com.");
    const auto published = look(u"www.example.com"_s);
    QVERIFY(published);
    QVERIFY(published->isOnly(*Address::parse(u"81.2.69.142")));
}

void TestPublishedJob::endsInACircleOfAliases()
{
    m_authority->clear();
    m_authority->add("www.example.com. 60 IN CNAME home.example.com.");
    m_authority->add("home.example.com. 60 IN CNAME www.example.com.");
    const auto published = look(u"www.example.com"_s);
    QVERIFY(!published);
    QCOMPARE(published.error().kind, Failure::Kind::BadReply);
}

void TestPublishedJob::asksForAWildcardByItsOwnName()
{
    m_authority->add("*.example.com. 60 IN A 81.2.69.143");
    const auto published = look(u"*.example.com"_s);
    QVERIFY(published);
    QVERIFY(published->isOnly(*Address::parse(u"81.2.69.143")));
}

void TestPublishedJob::believesNoCacheThatStandsInTheWay()
{
    m_authority->setAuthoritative(false);
    const auto published = look(u"home.example.com"_s);
    QVERIFY(!published);
    QCOMPARE(published.error().kind, Failure::Kind::BadReply);
}

void TestPublishedJob::failsWhenTheServersAreSilent()
{
    m_authority->setManner(LoopbackDns::Manner::Silent);
    const auto published = look(u"home.example.com"_s, AddressFamily::IPv4, 200ms);
    QVERIFY(!published);
    QCOMPARE(published.error().kind, Failure::Kind::Timeout);
}

void TestPublishedJob::failsAtOnceWithoutAResolver()
{
    m_resolvers = {};
    QVERIFY(!look(u"home.example.com"_s));
    DnsServer gone;
    {
        LoopbackDns closed;
        gone = closed.server();
    }
    m_resolvers = {gone};
    const auto published = look(u"home.example.com"_s);
    QVERIFY(!published);
    QCOMPARE(published.error().kind, Failure::Kind::Unreachable);
}

void TestPublishedJob::triesTheNextResolver()
{
    LoopbackDns broken;
    broken.setRcode(2);
    m_resolvers = {broken.server(), m_resolver->server()};
    QVERIFY(look(u"home.example.com"_s));
    QVERIFY(broken.queries() > 0);
}

void TestPublishedJob::losesLittleToADeadResolver()
{
    LoopbackDns dead;
    dead.setManner(LoopbackDns::Manner::Silent);
    m_resolvers = {dead.server(), m_resolver->server()};
    const auto published = look(u"home.example.com"_s, AddressFamily::IPv4, 1200ms);
    QVERIFY2(published, published ? "" : qPrintable(published.error().detail));
    QVERIFY(published->isOnly(*Address::parse(u"81.2.69.142")));
    QVERIFY(dead.queries() <= 3); // one question, sent three times; the others went to the second at once
}

void TestPublishedJob::findsTheZoneWhereARouterHidesIt()
{
    m_resolver->setZone({}); // no SOA beside an empty answer
    m_resolver->add(soa);    // only when it is asked for
    const auto published = look(u"a.b.home.example.com"_s);
    QVERIFY2(published, published ? "" : qPrintable(published.error().detail));
    QVERIFY(published->addresses.isEmpty());
    QVERIFY(look(u"home.example.com"_s)->isOnly(*Address::parse(u"81.2.69.142")));
}

void TestPublishedJob::findsTheZoneOfAnAlias()
{
    // What a resolver says to the SOA question for an alias into another zone, as long as it remembers the old one.
    m_resolver->setZone("elsewhere.net. 300 IN SOA ns1.elsewhere.net. hostmaster.elsewhere.net. 1 2 3 4 5");
    m_resolver->add(soa);
    m_resolver->add("www.example.com. 300 IN CNAME old.elsewhere.net.");
    m_authority->add("www.example.com. 60 IN CNAME home.example.com.");
    const auto published = look(u"www.example.com"_s);
    QVERIFY2(published, published ? "" : qPrintable(published.error().detail));
    QVERIFY(published->isOnly(*Address::parse(u"81.2.69.142")));
}

void TestPublishedJob::asksOneServerWhenThatIsEnough()
{
    LoopbackDns second(QHostAddress(QHostAddress::LocalHostIPv6), m_authority->port());
    m_resolver->add("example.com. 300 IN NS ns2.example.com.");
    m_resolver->add("ns2.example.com. 300 IN AAAA ::1");
    QVERIFY(look(u"home.example.com"_s));
    QCOMPARE(m_authority->queries() + second.queries(), 1);
}

void TestPublishedJob::asksTheNextServerWhenOneIsDead_data()
{
    QTest::addColumn<LoopbackDns::Manner>("manner");
    QTest::addColumn<int>("rcode");
    QTest::addColumn<bool>("isOfficial");
    using Manner = LoopbackDns::Manner;
    QTest::newRow("one says nothing") << Manner::Silent << 0 << true;
    QTest::newRow("one refuses") << Manner::Whole << 5 << true;
    QTest::newRow("one fails") << Manner::Whole << 2 << true;
    QTest::newRow("one is a cache") << Manner::Whole << 0 << false;
}

void TestPublishedJob::asksTheNextServerWhenOneIsDead()
{
    QFETCH(LoopbackDns::Manner, manner);
    QFETCH(int, rcode);
    QFETCH(bool, isOfficial);
    m_authority->clear();
    m_authority->add("home.example.com. 60 IN A 6.6.6.6");
    m_authority->setManner(manner);
    m_authority->setRcode(rcode);
    m_authority->setAuthoritative(isOfficial);
    LoopbackDns second(QHostAddress(QHostAddress::LocalHostIPv6), m_authority->port());
    second.add("home.example.com. 60 IN A 81.2.69.142");
    m_resolver->add("example.com. 300 IN NS ns2.example.com.");
    m_resolver->add("ns2.example.com. 300 IN AAAA ::1");
    const auto published = look(u"home.example.com"_s, AddressFamily::IPv4, 1200ms);
    QVERIFY2(published, published ? "" : qPrintable(published.error().detail));
    QVERIFY(published->isOnly(*Address::parse(u"81.2.69.142")));
    QCOMPARE(published->server, u"ns2.example.com"_s);
}

void TestPublishedJob::survivesAServerWithoutAName()
{
    m_resolver->clear();
    m_resolver->add("example.com. 300 IN NS ."); // RFC 7505 gave the dot this meaning for mail; here it is a mistake
    const auto published = look(u"home.example.com"_s);
    QVERIFY(!published);
    QCOMPARE(published.error().kind, Failure::Kind::BadReply);
}

void TestPublishedJob::readsResolvConf()
{
    const auto access = ResolverAccess::fromResolvConf("# from the router\n"
                                                       "search example.com\n"
                                                       "nameserver 192.168.1.1\r\n"
                                                       "  nameserver\tfe80::1%2 # the same in IPv6\n"
                                                       "nameserver 192.168.1.1\n"
                                                       "nameserver\n"
                                                       "nameserver of.some.name\n"
                                                       "options edns0\n"
                                                       "nameserver 127.0.0.53");
    const QList<DnsServer> expected{
        {QHostAddress(u"192.168.1.1"_s), 53}, {QHostAddress(u"fe80::1%2"_s), 53}, {QHostAddress(u"127.0.0.53"_s), 53}};
    QCOMPARE(access.resolvers, expected);
    QCOMPARE(access.authorityPort, 53);
    QVERIFY(ResolverAccess::fromResolvConf({}).resolvers.isEmpty());
}

QTEST_GUILESS_MAIN(TestPublishedJob)
#include "tst_publishedjob.moc"
