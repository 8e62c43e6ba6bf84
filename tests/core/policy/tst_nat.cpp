// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/nat.h"

#include "core/detect/natlook.h"

#include <QTest>

using namespace doorplate;
using namespace Qt::StringLiterals;

class TestNat : public QObject
{
    Q_OBJECT

private slots:
    void judges_data();
    void judges();
    void saysNothingOfTheHomeWhileAVpnIsUp();
    void looksAtTheReadingsAndTheInterfaces();
};

void TestNat::judges_data()
{
    QTest::addColumn<QString>("seen"); // from outside; empty = nothing was agreed on
    QTest::addColumn<QString>("own");  // of this computer
    QTest::addColumn<QString>("router");
    QTest::addColumn<QString>("kind");
    const auto outside = u"81.2.69.142"_s;
    const auto home = u"192.168.1.2"_s;
    QTest::newRow("the computer has the line itself") << outside << outside << QString() << u"direct"_s;
    QTest::newRow("and the router agrees") << outside << outside << outside << u"direct"_s;
    QTest::newRow("one router") << outside << home << outside << u"router"_s;
    QTest::newRow("a router behind a router") << outside << home << u"192.168.178.2"_s << u"doubleNat"_s;
    QTest::newRow("of another private range") << outside << home << u"10.0.0.7"_s << u"doubleNat"_s;
    QTest::newRow("a shared line") << outside << home << u"100.64.3.4"_s << u"cgnat"_s;
    QTest::newRow("the end of the shared range") << outside << home << u"100.127.255.254"_s << u"cgnat"_s;
    QTest::newRow("just outside the shared range") << outside << home << u"100.128.0.1"_s << u"unknown"_s;
    QTest::newRow("a shared line without a router") << outside << u"100.64.3.4"_s << QString() << u"cgnat"_s;
    QTest::newRow("a silent router is no shared line") << outside << home << QString() << u"router"_s;
    QTest::newRow("another public address: a VPN, or a change") << outside << home << u"81.2.69.150"_s << u"unknown"_s;
    QTest::newRow("a router without a line") << outside << home << u"0.0.0.0"_s << u"unknown"_s;
    QTest::newRow("nothing was agreed on") << QString() << home << u"100.64.3.4"_s << u"unknown"_s;
    QTest::newRow("an address of nobody's") << outside << u"169.254.1.1"_s << QString() << u"unknown"_s;
}

void TestNat::judges()
{
    QFETCH(QString, seen);
    QFETCH(QString, own);
    QFETCH(QString, router);
    const Address mine = *Address::parse(own);
    QTEST(keyOf(natOf({Address::parse(seen), {mine}, {mine}, Address::parse(router)})), "kind");
}

void TestNat::saysNothingOfTheHomeWhileAVpnIsUp()
{
    const Address outside = *Address::parse(u"81.2.69.142");
    QCOMPARE(natOf({.seen = outside, .own = {outside}, .outgoing = {}, .router = outside, .isVpn = true}),
             NatKind::Vpn);
}

void TestNat::looksAtTheReadingsAndTheInterfaces()
{
    InterfaceView lan{.name = u"eth0"_s, .isUp = true};
    lan.addresses = {*Address::parse(u"192.168.1.2")};
    lan.carriesDefaultRouteV4 = true;
    Observation seen;
    seen.agreed = *Address::parse(u"81.2.69.142");
    QCOMPARE(natSeen(seen, {lan}), (NatFinding{NatKind::Router, false})); // a silent router is never a shared line
    QCOMPARE(natSeen(seen, {lan}, Address::parse(u"100.64.3.4")), (NatFinding{NatKind::CarrierNat, false}));
    Reading router;
    router.method = SourceMethod::Router;
    router.address = *Address::parse(u"10.0.0.7");
    seen.readings = {router};
    QCOMPARE(natSeen(seen, {lan}, Address::parse(u"100.64.3.4")).kind, NatKind::DoubleNat); // the newer word
    lan.addresses.append(*Address::parse(u"2a02:8109::1"));
    lan.carriesDefaultRouteV6 = true;
    QCOMPARE(natSeen(seen, {lan}), (NatFinding{NatKind::DoubleNat, true}));
    seen.hindrances = {Hindrance{Hindrance::Kind::Vpn, u"tun0"_s}};
    QCOMPARE(natSeen(seen, {lan}).kind, NatKind::Vpn);
}

QTEST_GUILESS_MAIN(TestNat)

#include "tst_nat.moc"
