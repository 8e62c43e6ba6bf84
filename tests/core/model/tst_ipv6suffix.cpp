// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/ipv6suffix.h"

#include <QTest>

using namespace doorplate;
using namespace Qt::StringLiterals;

class TestIpv6Suffix : public QObject
{
    Q_OBJECT

private slots:
    void putsADeviceUnderAPrefix_data();
    void putsADeviceUnderAPrefix();
    void refusesWhatIsNoDevice_data();
    void refusesWhatIsNoDevice();
    void saysWhenItReachesIntoThePrefix_data();
    void saysWhenItReachesIntoThePrefix();
    void takesEveryBitFromExactlyOneSide();
};

void TestIpv6Suffix::putsADeviceUnderAPrefix_data()
{
    QTest::addColumn<QString>("device");
    QTest::addColumn<int>("form");
    QTest::addColumn<int>("length");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &device, Ipv6Suffix::Form form, int length,
                        const QString &expected) { QTest::newRow(name) << device << int(form) << length << expected; };
    using enum Ipv6Suffix::Form;
    // The network is 2a02:8070:a1c0:12ff:1111:2222:3333:4444 throughout.
    row("the end of an address", u"::dead:beef"_s, Literal, 64, u"2a02:8070:a1c0:12ff::dead:beef"_s);
    row("an interface id without colons before it", u"211:22ff:fe33:4455"_s, Literal, 64,
        u"2a02:8070:a1c0:12ff:211:22ff:fe33:4455"_s);
    row("one group", u"5"_s, Literal, 64, u"2a02:8070:a1c0:12ff::5"_s);
    row("spaces around it", u"  ::5 "_s, Literal, 64, u"2a02:8070:a1c0:12ff::5"_s);
    row("a MAC address", u"00:11:22:33:44:55"_s, Hardware, 64, u"2a02:8070:a1c0:12ff:211:22ff:fe33:4455"_s);
    row("a MAC address with hyphens, in capitals", u"00-1A-2B-3C-4D-5E"_s, Hardware, 64,
        u"2a02:8070:a1c0:12ff:21a:2bff:fe3c:4d5e"_s);
    row("a MAC address in dots", u"0011.2233.4455"_s, Hardware, 64, u"2a02:8070:a1c0:12ff:211:22ff:fe33:4455"_s);
    row("a MAC address without signs", u"001122334455"_s, Hardware, 64, u"2a02:8070:a1c0:12ff:211:22ff:fe33:4455"_s);
    row("a local MAC address turns the bit back", u"02:00:00:00:00:01"_s, Hardware, 64,
        u"2a02:8070:a1c0:12ff:0:ff:fe00:1"_s);
    row("a pasted address of yesterday's prefix", u"2a02:8070:ffff:1::1234"_s, Pasted, 64,
        u"2a02:8070:a1c0:12ff::1234"_s);
    row("a pasted address with its length", u"2001:db8::1234/64"_s, Pasted, 64, u"2a02:8070:a1c0:12ff::1234"_s);
    row("a pasted link-local address", u"fe80::211:22ff:fe33:4455"_s, Pasted, 64,
        u"2a02:8070:a1c0:12ff:211:22ff:fe33:4455"_s);
    row("a pasted unique local address", u"fd00:1:2:3::9"_s, Pasted, 64, u"2a02:8070:a1c0:12ff::9"_s);
    row("a longer prefix", u"::5"_s, Literal, 112, u"2a02:8070:a1c0:12ff:1111:2222:3333:5"_s);
    row("a delegated prefix, the subnet from the device", u"::34:0:0:0:5"_s, Literal, 56, u"2a02:8070:a1c0:1234::5"_s);
    row("a length within a byte", u"::f:0:0:0:5"_s, Literal, 60, u"2a02:8070:a1c0:12ff::5"_s);
    row("another length within a byte", u"2001:db8:0:1201::5"_s, Pasted, 59, u"2a02:8070:a1c0:12e1::5"_s);
    row("one bit of the network", u"ffff::5"_s, Pasted, 1, u"7fff::5"_s);
    row("the network but for one bit", u"::1"_s, Literal, 127, u"2a02:8070:a1c0:12ff:1111:2222:3333:4445"_s);
    row("all of the network", u"::1"_s, Literal, 128, u"2a02:8070:a1c0:12ff:1111:2222:3333:4444"_s);
    row("nothing of the network", u"2001:db8::1"_s, Pasted, 0, u"2001:db8::1"_s);
}

void TestIpv6Suffix::putsADeviceUnderAPrefix()
{
    QFETCH(QString, device);
    QFETCH(int, form);
    QFETCH(int, length);
    QFETCH(QString, expected);
    const auto suffix = Ipv6Suffix::parse(device);
    QVERIFY(suffix);
    QCOMPARE(int(suffix->form()), form);
    const auto address = suffix->within(*Address::parse(u"2a02:8070:a1c0:12ff:1111:2222:3333:4444"), length);
    QVERIFY(address);
    QCOMPARE(address->toString(), expected);
}

void TestIpv6Suffix::refusesWhatIsNoDevice_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text :
         {u""_s, u" "_s, u"::"_s, u"2001:db8::"_s, u"2001:db8:1:2::/64"_s, u"nas"_s, u"192.168.1.5"_s,
          u"::ffff:1.2.3.4:5"_s, u"fe80::1%eth0"_s, u"00:11:22:33:44"_s, u"00:11:22:33:44:5g"_s,
          u"00:11:22:33:44:55:66"_s, u"1:2:3:4:5"_s, u"::12345"_s, u"::1::2"_s, u"0011223344556"_s})
        QTest::newRow(qPrintable(u"“%1”"_s.arg(text))) << text;
}

void TestIpv6Suffix::refusesWhatIsNoDevice()
{
    QFETCH(QString, text);
    QVERIFY(!Ipv6Suffix::parse(text));
}

void TestIpv6Suffix::saysWhenItReachesIntoThePrefix_data()
{
    QTest::addColumn<QString>("device");
    QTest::addColumn<int>("length");
    QTest::addColumn<bool>("exceeds");
    QTest::newRow("64 bits under 64") << u"1:2:3:4"_s << 64 << false;
    QTest::newRow("64 bits under 65, the first bit free") << u"7fff:2:3:4"_s << 65 << false;
    QTest::newRow("64 bits under 65, the first bit set") << u"8000:2:3:4"_s << 65 << true;
    QTest::newRow("a subnet under 64") << u"::1:0:0:0:5"_s << 64 << true;
    QTest::newRow("a subnet under 56") << u"::1:0:0:0:5"_s << 56 << false;
    QTest::newRow("a pasted address never") << u"2a02:8070::5"_s << 64 << false;
    QTest::newRow("a MAC address under 64") << u"00:11:22:33:44:55"_s << 64 << false;
    QTest::newRow("a MAC address under 80") << u"00:11:22:33:44:55"_s << 80 << true;
}

void TestIpv6Suffix::saysWhenItReachesIntoThePrefix()
{
    QFETCH(QString, device);
    QFETCH(int, length);
    QFETCH(bool, exceeds);
    QCOMPARE(Ipv6Suffix::parse(device)->exceeds(length), exceeds);
}

void TestIpv6Suffix::takesEveryBitFromExactlyOneSide()
{
    const Address ones = *Address::parse(u"ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff");
    const auto low = Ipv6Suffix::parse(u"::1"); // all zeros but the last bit
    for (int length = 0; length <= 127; ++length) {
        const QByteArray bytes = low->within(ones, length)->bytes();
        for (int bit = 0; bit < 127; ++bit)
            QCOMPARE(bool(uchar(bytes[bit / 8]) & (0x80 >> (bit % 8))), bit < length);
    }
    QVERIFY(!low->within(ones, -1));
    QVERIFY(!low->within(ones, 129));
    QVERIFY(!low->within(*Address::parse(u"81.2.69.142"), 24));
}

QTEST_GUILESS_MAIN(TestIpv6Suffix)
#include "tst_ipv6suffix.moc"
