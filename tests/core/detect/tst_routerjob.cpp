// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The router is asked over real sockets by each of its protocols, and nobody else is believed.
#include "core/detect/routerjob.h"

#include "core/detect/routetable.h"

#include "core/net/network.h"
#include "tests/support/loopbackrouter.h"

#include <QSignalSpy>
#include <QTest>

using namespace doorplate;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Manner = LoopbackRouter::Manner;

class TestRouterJob : public QObject
{
    Q_OBJECT

private slots:
    void findsTheGateway_data();
    void findsTheGateway();
    void asksByNatPmp();
    void findsAServiceThatHasMoved();
    void believesTheRouterAlone_data();
    void believesTheRouterAlone();
    void fallsBackToPcpAndLeavesNoMapping();
    void givesTheMappingBackWhenItDies();
    void fallsBackToUpnp_data();
    void fallsBackToUpnp();
    void triesEachConnectionService();
    void goesWhereTheRouterIsAndNowhereElse_data();
    void goesWhereTheRouterIsAndNowhereElse();
    void asksFirstByWhatItKnows();
    void saysThatThereIsNoLine();
    void endsWithItsDeadline();
    void saysWhyNothingCame();

private:
    Result<RouterAnswer> ask(const RouterAsk &ask);

    Network m_network;
};

Result<RouterAnswer> TestRouterJob::ask(const RouterAsk &ask)
{
    RouterJob job(m_network, ask, nullptr);
    QList<Result<RouterAnswer>> answers;
    connect(&job, &RouterJob::finished, &job,
            [&answers](const Result<RouterAnswer> &answer) { answers.append(answer); });
    QSignalSpy finished(&job, &RouterJob::finished);
    job.start();
    if (!finished.wait(20'000) || answers.size() != 1)
        qFatal("never finished, or more than once");
    return answers.front();
}

void TestRouterJob::findsTheGateway_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QString>("gateway"); // address and interface, empty: none
    const QByteArray head = "Iface Destination Gateway Flags RefCnt Use Metric Mask MTU Window IRTT\n";
    const QByteArray lan = "eth0 0001A8C0 00000000 0001 0 0 100 00FFFFFF 0 0 0\n";
    const QByteArray home = "eth0 00000000 0101A8C0 0003 0 0 100 00000000 0 0 0\n";
    QTest::newRow("none") << head + lan << QString();
    QTest::newRow("nothing at all") << QByteArray() << QString();
    QTest::newRow("home") << head + lan + home << u"192.168.1.1 eth0"_s;
    QTest::newRow("the better of two") << head + "wlan0 00000000 0102A8C0 0003 0 0 600 00000000 0 0 0\n" + home
                                       << u"192.168.1.1 eth0"_s;
    QTest::newRow("a VPN lies over it") << head + "tun0 00000000 0100080A 0003 0 0 0 00000080 0 0 0\n" + home
                                        << u"192.168.1.1 eth0"_s;
    QTest::newRow("a line without a gateway") << head + "ppp0 00000000 00000000 0001 0 0 0 00000000 0 0 0\n"
                                              << QString();
    QTest::newRow("a route that is down") << head + "eth0 00000000 0101A8C0 0002 0 0 0 00000000 0 0 0\n" << QString();
    QTest::newRow("cut") << head + "eth0 00000000 0101A8C0" << QString();
}

void TestRouterJob::findsTheGateway()
{
    QFETCH(QByteArray, table);
    const DefaultRoute found = defaultGatewayIn(table);
    QTEST(found.gateway.isEmpty() ? QString() : found.gateway + u' ' + found.interface, "gateway");
}

void TestRouterJob::asksByNatPmp()
{
    LoopbackRouter router;
    const auto answer = ask(router.ask());
    QVERIFY(answer);
    QCOMPARE(*answer, (RouterAnswer{*Address::parse(u"81.2.69.142"), RouterProtocol::NatPmp, 1000s, {}}));
    QCOMPARE(router.natPmpQuestions(), 1);
    QCOMPARE(router.searches(), 0); // nobody else is bothered
}

// A router that restarted answers at another port than before.
void TestRouterJob::findsAServiceThatHasMoved()
{
    LoopbackRouter router;
    router.setNatPmp(Manner::Silent);
    router.setUpnp(Manner::Whole);
    RouterAsk moved = router.ask();
    moved.first = RouterProtocol::Upnp;
    moved.service = WanService{.type = u"urn:schemas-upnp-org:service:WANIPConnection:1"_s,
                               .control = QUrl(u"http://127.0.0.1:1/ctl"_s),
                               .events = {}};
    const auto answer = ask(moved);
    QVERIFY(answer);
    QCOMPARE(answer->protocol, RouterProtocol::Upnp);
    QCOMPARE(answer->external.toString(), u"81.2.69.142"_s);
    QVERIFY(router.searches() > 0);
}

void TestRouterJob::believesTheRouterAlone_data()
{
    QTest::addColumn<Manner>("natPmp");
    QTest::addColumn<Manner>("upnp");
    QTest::newRow("NAT-PMP: another host and another port first") << Manner::ForgedFirst << Manner::Silent;
    QTest::newRow("NAT-PMP: garbage first") << Manner::Garbage << Manner::Silent;
    QTest::newRow("UPnP: another host, and a description elsewhere, first") << Manner::Silent << Manner::ForgedFirst;
}

void TestRouterJob::believesTheRouterAlone()
{
    QFETCH(Manner, natPmp);
    QFETCH(Manner, upnp);
    LoopbackRouter router;
    router.setNatPmp(natPmp);
    router.setUpnp(upnp);
    const auto answer = ask(router.ask());
    QVERIFY(answer);
    QCOMPARE(answer->external.toString(), u"81.2.69.142"_s);
    QCOMPARE(router.http().count("/forged.xml"), 0);
}

void TestRouterJob::fallsBackToPcpAndLeavesNoMapping()
{
    LoopbackRouter router;
    router.setNatPmp(Manner::Refuses);
    router.setPcp(Manner::Whole);
    const auto answer = ask(router.ask());
    QVERIFY(answer);
    QCOMPARE(*answer, (RouterAnswer{*Address::parse(u"81.2.69.142"), RouterProtocol::Pcp, 1000s, {}}));
    QCOMPARE(router.mappingsMade(), 1);
    QCOMPARE(router.mappings(), 0);
}

void TestRouterJob::givesTheMappingBackWhenItDies()
{
    LoopbackRouter router;
    router.setPcp(Manner::Whole);
    RouterAsk ask = router.ask();
    ask.first = RouterProtocol::Pcp;
    auto job = std::make_unique<RouterJob>(m_network, ask, nullptr);
    connect(&router, &LoopbackRouter::mappingsChanged, this, [&job] { job.reset(); });
    job->start();
    QTRY_VERIFY_WITH_TIMEOUT(!job && router.mappings() == 0, 10'000);
    QCOMPARE(router.mappingsMade(), 1);
}

void TestRouterJob::fallsBackToUpnp_data()
{
    QTest::addColumn<bool>("isPortOpen");
    QTest::addColumn<QString>("service");
    for (const QString &type : {u"WANIPConnection:1"_s, u"WANIPConnection:2"_s, u"WANPPPConnection:1"_s}) {
        QTest::addRow("%s, the port silent", qPrintable(type)) << true << type;
        QTest::addRow("%s, the port closed", qPrintable(type)) << false << type;
    }
}

void TestRouterJob::fallsBackToUpnp()
{
    QFETCH(bool, isPortOpen);
    QFETCH(QString, service);
    LoopbackRouter router;
    router.setNatPmp(Manner::Silent);
    router.setUpnp(Manner::Whole);
    const QString type = u"urn:schemas-upnp-org:service:"_s + service;
    router.setServices({type});
    const RouterAsk wish = router.ask();
    if (!isPortOpen)
        router.closePorts();
    const auto answer = ask(wish);
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
    QCOMPARE(answer->external.toString(), u"81.2.69.142"_s);
    QCOMPARE(answer->protocol, RouterProtocol::Upnp);
    QCOMPARE(answer->service->type, type);
    QCOMPARE(answer->service->events, router.http().url(u"/evt"_s));
}

void TestRouterJob::triesEachConnectionService()
{
    LoopbackRouter router;
    router.setNatPmp(Manner::Silent);
    router.setUpnp(Manner::Whole);
    router.setServices(
        {u"urn:schemas-upnp-org:service:WANIPConnection:1"_s, u"urn:schemas-upnp-org:service:WANPPPConnection:1"_s});
    const auto answer = ask(router.ask());
    QVERIFY(answer);
    QVERIFY(answer->service->type.contains(u"WANPPPConnection"));
}

void TestRouterJob::goesWhereTheRouterIsAndNowhereElse_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QByteArray>("description");
    QTest::newRow("another host") << "http://127.0.0.2:9/d.xml"_ba << QByteArray();
    QTest::newRow("a name") << "http://localhost:9/d.xml"_ba << QByteArray();
    QTest::newRow("a bomb") << QByteArray()
                            << "<!DOCTYPE r [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><root>&b;</root>"_ba;
    QTest::newRow("too large") << QByteArray() << QByteArray(400 * 1024, ' ');
    QTest::newRow("not XML") << QByteArray() << "81.2.69.142"_ba;
}

void TestRouterJob::goesWhereTheRouterIsAndNowhereElse()
{
    QFETCH(QByteArray, location);
    QFETCH(QByteArray, description);
    LoopbackRouter router;
    router.setUpnp(Manner::Whole);
    router.setLocation(location);
    router.setDescription(description);
    RouterAsk wish = router.ask();
    wish.deadline = 400ms;
    router.closePorts();
    QVERIFY(!ask(wish));
    QCOMPARE(router.http().count("/ctl"), 0);
    QCOMPARE(router.http().requests().isEmpty(), !location.isEmpty());
}

void TestRouterJob::asksFirstByWhatItKnows()
{
    LoopbackRouter router;
    router.setUpnp(Manner::Whole);
    RouterAsk wish = router.ask();
    wish.first = RouterProtocol::Upnp;
    const auto found = ask(wish);
    QVERIFY(found);
    QCOMPARE(found->protocol, RouterProtocol::Upnp);
    QCOMPARE(router.natPmpQuestions(), 0);
    const int searches = router.searches();
    wish.service = found->service;
    QVERIFY(ask(wish));
    QCOMPARE(router.searches(), searches); // the service is known, it need not be searched for
}

void TestRouterJob::saysThatThereIsNoLine()
{
    for (const bool isUpnp : {false, true}) {
        LoopbackRouter router;
        router.setExternal(u"0.0.0.0"_s);
        router.setUpnp(Manner::Whole);
        RouterAsk wish = router.ask();
        if (isUpnp)
            router.closePorts();
        const auto answer = ask(wish);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Failure::Kind::Unreachable);
    }
}

void TestRouterJob::endsWithItsDeadline()
{
    LoopbackRouter router;
    router.setNatPmp(Manner::Silent);
    RouterAsk wish = router.ask();
    wish.deadline = 300ms;
    const auto answer = ask(wish);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Failure::Kind::Timeout);
}

void TestRouterJob::saysWhyNothingCame()
{
    LoopbackRouter router;
    router.setUpnp(Manner::Refuses);
    const RouterAsk wish = router.ask();
    router.closePorts();
    const auto answer = ask(wish);
    QVERIFY(!answer);
    QCOMPARE(answer.error().detail, u"UPnP: error 501 Action Failed"_s);
}

QTEST_GUILESS_MAIN(TestRouterJob)

#include "tst_routerjob.moc"
