// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/address.h"

#include <QTest>

using namespace doorplate;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(AddressScope)

class AddressTest : public QObject
{
    Q_OBJECT

private slots:
    void readsExactlyOneAddress_data();
    void readsExactlyOneAddress();
    void refusesEverythingElse_data();
    void refusesEverythingElse();
    void knowsWhatAnAddressIsGoodFor_data();
    void knowsWhatAnAddressIsGoodFor();
    void isTheSameHoweverItWasWritten();
    void aMappedAddressIsNotTheIPv4One();
    void dropsTheScopeOfAnInterface();
    void takesNothingThatIsNoAddress();
    void givesItsBytesInNetworkOrder();
    void parsingWhatItWroteGivesItBack();
};

void AddressTest::readsExactlyOneAddress_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<AddressFamily>("family");
    QTest::addColumn<QString>("canonical");
    const auto v4 = AddressFamily::IPv4;
    const auto v6 = AddressFamily::IPv6;

    QTest::newRow("four decimal parts") << u"203.0.113.7"_s << v4 << u"203.0.113.7"_s;
    QTest::newRow("the lowest") << u"0.0.0.0"_s << v4 << u"0.0.0.0"_s;
    QTest::newRow("the highest") << u"255.255.255.255"_s << v4 << u"255.255.255.255"_s;
    QTest::newRow("short IPv6") << u"2001:db8::1"_s << v6 << u"2001:db8::1"_s;
    QTest::newRow("capital letters become small") << u"2001:DB8::ABCD"_s << v6 << u"2001:db8::abcd"_s;
    QTest::newRow("leading zeros go") << u"2001:0db8:0000:0000:0000:0000:0000:0001"_s << v6 << u"2001:db8::1"_s;
    QTest::newRow("one zero group is not shortened (RFC 5952 4.2.2)")
        << u"2001:db8::1:1:1:1:1"_s << v6 << u"2001:db8:0:1:1:1:1:1"_s;
    QTest::newRow("the longest run is shortened (4.2.3)") << u"2001:0:0:1:0:0:0:1"_s << v6 << u"2001:0:0:1::1"_s;
    QTest::newRow("of equal runs the first (4.2.3)") << u"2001:db8:0:0:1:0:0:1"_s << v6 << u"2001:db8::1:0:0:1"_s;
    QTest::newRow("a run at the end") << u"2001:db8:1:2:0:0:0:0"_s << v6 << u"2001:db8:1:2::"_s;
    QTest::newRow("nothing but zeros") << u"::"_s << v6 << u"::"_s;
    QTest::newRow("loopback") << u"::1"_s << v6 << u"::1"_s;
    QTest::newRow("mapped IPv4 stays IPv6") << u"::ffff:192.0.2.1"_s << v6 << u"::ffff:192.0.2.1"_s;
    QTest::newRow("mapped IPv4 in hexadecimal") << u"::ffff:c000:201"_s << v6 << u"::ffff:192.0.2.1"_s;
    QTest::newRow("NAT64 with a dotted end") << u"64:ff9b::192.0.2.33"_s << v6 << u"64:ff9b::c000:221"_s;
    QTest::newRow("full length with a dotted end")
        << u"2001:db8:1111:2222:3333:4444:192.0.2.133"_s << v6 << u"2001:db8:1111:2222:3333:4444:c000:285"_s;
}

void AddressTest::readsExactlyOneAddress()
{
    QFETCH(QString, text);
    const auto address = Address::parse(text);
    QVERIFY(address.has_value());
    QTEST(address->family(), "family");
    QTEST(address->toString(), "canonical");
}

void AddressTest::refusesEverythingElse_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a space before") << u" 203.0.113.7"_s;
    QTest::newRow("a line break after") << u"203.0.113.7\n"_s;
    QTest::newRow("a zero byte after") << u"203.0.113.7"_s + QChar(0);
    QTest::newRow("two parts") << u"10.1"_s;
    QTest::newRow("three parts") << u"10.1.1"_s;
    QTest::newRow("five parts") << u"1.2.3.4.5"_s;
    QTest::newRow("one number") << u"3405803783"_s;
    QTest::newRow("hexadecimal") << u"0xcb007107"_s;
    QTest::newRow("a hexadecimal part") << u"203.0.0x71.7"_s;
    QTest::newRow("a part with a leading zero (octal elsewhere)") << u"203.0.113.07"_s;
    QTest::newRow("a part of two zeros") << u"203.00.113.7"_s;
    QTest::newRow("a part over 255") << u"203.0.113.256"_s;
    QTest::newRow("a part with a sign") << u"203.0.113.+7"_s;
    QTest::newRow("an empty part") << u"203..113.7"_s;
    QTest::newRow("a dot at the end") << u"203.0.113.7."_s;
    QTest::newRow("Arabic digits") << u"٢٠٣.0.113.7"_s;
    QTest::newRow("wide digits") << u"２０３.0.113.7"_s;
    QTest::newRow("with a port") << u"203.0.113.7:80"_s;
    QTest::newRow("with a prefix") << u"203.0.113.0/24"_s;
    QTest::newRow("IPv6 in brackets") << u"[2001:db8::1]"_s;
    QTest::newRow("IPv6 with a prefix") << u"2001:db8::/32"_s;
    QTest::newRow("IPv6 with a zone") << u"fe80::1%eth0"_s;
    QTest::newRow("two shortenings") << u"2001::1::1"_s;
    QTest::newRow("three colons") << u":::"_s;
    QTest::newRow("one colon") << u":"_s;
    QTest::newRow("seven groups") << u"1:2:3:4:5:6:7"_s;
    QTest::newRow("nine groups") << u"1:2:3:4:5:6:7:8:9"_s;
    QTest::newRow("nothing left to shorten") << u"1:2:3:4:5:6:7:8::"_s;
    QTest::newRow("a group of five") << u"2001:db8::12345"_s;
    QTest::newRow("a letter beyond f") << u"2001:db8::g"_s;
    QTest::newRow("a colon at the end") << u"2001:db8:1:2:3:4:5:"_s;
    QTest::newRow("a colon before") << u":1:2:3:4:5:6:7:8"_s;
    QTest::newRow("a dotted part in the middle") << u"2001:192.0.2.1::1"_s;
    QTest::newRow("a dotted end with a leading zero") << u"::ffff:192.0.2.01"_s;
    QTest::newRow("a dotted end that is too long") << u"1:2:3:4:5:6:7:192.0.2.1"_s;
    QTest::newRow("a name") << u"home.example.com"_s;
    QTest::newRow("ten thousand characters") << QString(10'000, u'1');
    QTest::newRow("ten thousand colons") << QString(10'000, u':');
}

void AddressTest::refusesEverythingElse()
{
    QFETCH(QString, text);
    QVERIFY(!Address::parse(text));
}

void AddressTest::knowsWhatAnAddressIsGoodFor_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<AddressScope>("scope");
    // Each block of the IANA registries: the addresses just outside, the first and the last.
    struct Edge {
        const char *before, *first, *last, *after;
        AddressScope outsideBefore, inside, outsideAfter;
    };
    using enum AddressScope;
    const Edge edges[] = {
        {"", "0.0.0.0", "0.255.255.255", "1.0.0.0", Global, Unspecified, Global},
        {"9.255.255.255", "10.0.0.0", "10.255.255.255", "11.0.0.0", Global, Private, Global},
        {"100.63.255.255", "100.64.0.0", "100.127.255.255", "100.128.0.0", Global, CarrierNat, Global},
        {"126.255.255.255", "127.0.0.0", "127.255.255.255", "128.0.0.0", Global, Loopback, Global},
        {"169.253.255.255", "169.254.0.0", "169.254.255.255", "169.255.0.0", Global, LinkLocal, Global},
        {"172.15.255.255", "172.16.0.0", "172.31.255.255", "172.32.0.0", Global, Private, Global},
        {"191.255.255.255", "192.0.0.0", "192.0.0.255", "192.0.1.0", Global, Reserved, Global},
        {"192.0.1.255", "192.0.2.0", "192.0.2.255", "192.0.3.0", Global, Documentation, Global},
        {"192.88.98.255", "192.88.99.0", "192.88.99.255", "192.88.100.0", Global, Transition, Global},
        {"192.167.255.255", "192.168.0.0", "192.168.255.255", "192.169.0.0", Global, Private, Global},
        {"198.17.255.255", "198.18.0.0", "198.19.255.255", "198.20.0.0", Global, Benchmark, Global},
        {"198.51.99.255", "198.51.100.0", "198.51.100.255", "198.51.101.0", Global, Documentation, Global},
        {"203.0.112.255", "203.0.113.0", "203.0.113.255", "203.0.114.0", Global, Documentation, Global},
        {"223.255.255.255", "224.0.0.0", "239.255.255.255", "", Global, Multicast, Reserved},
        {"239.255.255.255", "240.0.0.0", "255.255.255.255", "", Multicast, Reserved, Reserved},
        {"", "::", "::", "::1", Global, Unspecified, Loopback},
        {"::", "::1", "::1", "::2", Unspecified, Loopback, Reserved},
        {"::fffe:ffff:ffff", "::ffff:0.0.0.0", "::ffff:255.255.255.255", "::1:0:0:0", Reserved, Translated, Reserved},
        {"64:ff9a:ffff:ffff:ffff:ffff:ffff:ffff", "64:ff9b::", "64:ff9b::ffff:ffff", "64:ff9b::1:0:0", Reserved,
         Translated, Reserved},
        {"64:ff9b:0:ffff:ffff:ffff:ffff:ffff", "64:ff9b:1::", "64:ff9b:1:ffff:ffff:ffff:ffff:ffff",
         "64:ff9b:2::", Reserved, Translated, Reserved},
        {"1fff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", "2000::", "2000:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
         "2001::", Reserved, Global, Transition},
        {"2000:ffff:ffff:ffff:ffff:ffff:ffff:ffff", "2001::", "2001:0:ffff:ffff:ffff:ffff:ffff:ffff",
         "2001:1::", Global, Transition, Reserved},
        {"2001:1:ffff:ffff:ffff:ffff:ffff:ffff", "2001:2::", "2001:2:0:ffff:ffff:ffff:ffff:ffff",
         "2001:2:1::", Reserved, Benchmark, Reserved},
        {"2001:f:ffff:ffff:ffff:ffff:ffff:ffff", "2001:10::", "2001:1f:ffff:ffff:ffff:ffff:ffff:ffff",
         "2001:20::", Reserved, Transition, Transition},
        {"2001:1f:ffff:ffff:ffff:ffff:ffff:ffff", "2001:20::", "2001:2f:ffff:ffff:ffff:ffff:ffff:ffff",
         "2001:30::", Transition, Transition, Reserved},
        {"2001:2f:ffff:ffff:ffff:ffff:ffff:ffff", "2001:30::", "2001:1ff:ffff:ffff:ffff:ffff:ffff:ffff",
         "2001:200::", Transition, Reserved, Global},
        {"2001:db7:ffff:ffff:ffff:ffff:ffff:ffff", "2001:db8::", "2001:db8:ffff:ffff:ffff:ffff:ffff:ffff",
         "2001:db9::", Global, Documentation, Global},
        {"2001:ffff:ffff:ffff:ffff:ffff:ffff:ffff", "2002::", "2002:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
         "2003::", Global, Transition, Global},
        {"3ffe:ffff:ffff:ffff:ffff:ffff:ffff:ffff", "3fff::", "3fff:fff:ffff:ffff:ffff:ffff:ffff:ffff",
         "3fff:1000::", Global, Documentation, Global},
        {"3fff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", "4000::", "fbff:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
         "fc00::", Global, Reserved, UniqueLocal},
        {"fbff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", "fc00::", "fdff:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
         "fe00::", Reserved, UniqueLocal, Reserved},
        {"fe7f:ffff:ffff:ffff:ffff:ffff:ffff:ffff", "fe80::", "febf:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
         "fec0::", Reserved, LinkLocal, UniqueLocal},
        {"febf:ffff:ffff:ffff:ffff:ffff:ffff:ffff", "fec0::", "feff:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
         "ff00::", LinkLocal, UniqueLocal, Multicast},
        {"feff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", "ff00::", "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", "",
         UniqueLocal, Multicast, Multicast},
    };
    for (const Edge &edge : edges) {
        const QByteArray block = edge.first;
        if (*edge.before)
            QTest::newRow("before " + block) << QString::fromLatin1(edge.before) << edge.outsideBefore;
        QTest::newRow("first of " + block) << QString::fromLatin1(edge.first) << edge.inside;
        QTest::newRow("last of " + block) << QString::fromLatin1(edge.last) << edge.inside;
        if (*edge.after)
            QTest::newRow("after " + block) << QString::fromLatin1(edge.after) << edge.outsideAfter;
    }
    QTest::newRow("an ordinary line at home") << u"91.12.34.56"_s << Global;
    QTest::newRow("an ordinary line at home, IPv6") << u"2a02:8108:1234::1"_s << Global;
    QTest::newRow("the discard prefix") << u"100::1"_s << Reserved;
    QTest::newRow("segment routing") << u"5f00::1"_s << Reserved;
    QTest::newRow("an IPv4-compatible address of old") << u"::192.0.2.1"_s << Reserved;
}

void AddressTest::knowsWhatAnAddressIsGoodFor()
{
    QFETCH(QString, text);
    const auto address = Address::parse(text);
    QVERIFY(address.has_value());
    QTEST(address->scope(), "scope");
    QCOMPARE(address->isGlobal(), address->scope() == AddressScope::Global);
}

void AddressTest::isTheSameHoweverItWasWritten()
{
    QCOMPARE(*Address::parse(u"2001:DB8:0:0::1"), *Address::parse(u"2001:db8::1"));
    QVERIFY(*Address::parse(u"192.0.2.1") != *Address::parse(u"192.0.2.2"));
}

void AddressTest::aMappedAddressIsNotTheIPv4One()
{
    QVERIFY(*Address::parse(u"::ffff:192.0.2.1") != *Address::parse(u"192.0.2.1"));
}

void AddressTest::dropsTheScopeOfAnInterface()
{
    QHostAddress scoped(u"fe80::1"_s);
    scoped.setScopeId(u"1"_s);
    QCOMPARE(*Address::fromHostAddress(scoped), *Address::parse(u"fe80::1"));
    QCOMPARE(Address::fromHostAddress(scoped)->toString(), u"fe80::1"_s);
}

void AddressTest::takesNothingThatIsNoAddress()
{
    QVERIFY(!Address::fromHostAddress(QHostAddress()));
    QVERIFY(!Address::fromHostAddress(QHostAddress(QHostAddress::Any)));
    QVERIFY(Address::fromHostAddress(QHostAddress(QHostAddress::LocalHost)));
}

void AddressTest::givesItsBytesInNetworkOrder()
{
    QCOMPARE(Address::parse(u"203.0.113.7")->bytes(), QByteArray::fromHex("cb007107"));
    QCOMPARE(Address::parse(u"2001:db8::ff")->bytes(), QByteArray::fromHex("20010db80000000000000000000000ff"));
}

void AddressTest::parsingWhatItWroteGivesItBack()
{
    // Every place for a run of zero groups, and every length of it.
    for (int mask = 0; mask < 256; ++mask) {
        Q_IPV6ADDR raw{};
        for (int group = 0; group < 8; ++group) {
            if (mask & (1 << group))
                raw[group * 2 + 1] = static_cast<quint8>(group + 1);
        }
        const Address address = *Address::fromHostAddress(QHostAddress(raw));
        const auto again = Address::parse(address.toString());
        QVERIFY2(again.has_value(), qPrintable(address.toString()));
        QCOMPARE(*again, address);
        QCOMPARE(again->toString(), address.toString());
    }
}

QTEST_APPLESS_MAIN(AddressTest)
#include "tst_address.moc"
