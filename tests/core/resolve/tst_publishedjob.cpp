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
    void doesWithoutAnOfficialAnswerOnlyWhenThereIsNone();
    void failsWhenTheServersAreSilent();
    void failsAtOnceWithoutAResolver();
    void triesTheNextResolver();

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

void TestPublishedJob::doesWithoutAnOfficialAnswerOnlyWhenThereIsNone()
{
    m_authority->setAuthoritative(false);
    const auto published = look(u"home.example.com"_s);
    QVERIFY(published);
    QVERIFY(published->isOnly(*Address::parse(u"81.2.69.142")));
    m_authority->clear();
    QVERIFY(!look(u"home.example.com"_s)); // a cache's "nothing" proves nothing
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

QTEST_GUILESS_MAIN(TestPublishedJob)
#include "tst_publishedjob.moc"
