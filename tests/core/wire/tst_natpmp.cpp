// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// NAT-PMP and PCP: what is sent, and what is believed of what comes back.
#include "core/wire/natpmp.h"
#include "core/wire/pcp.h"

#include <QRandomGenerator>
#include <QTest>

using namespace doorplate;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray hex(const char *text)
{
    return QByteArray::fromHex(text);
}

PcpMapping mapping()
{
    return {*Address::parse(u"192.168.1.2"), "twelve bytes"_ba};
}

// A router's answer to that mapping: lifetime 120, epoch 100, outer address 81.2.69.142.
QByteArray pcpAnswer()
{
    return hex("02810000"
               "00000078"
               "00000064"
               "000000000000000000000000")
           + "twelve bytes"_ba
           + hex("11000000"
                 "00094e20"
                 "00000000000000000000ffff5102458e");
}

QByteArray with(QByteArray bytes, qsizetype at, const QByteArray &other)
{
    return bytes.replace(at, other.size(), other);
}

} // namespace

class TestNatPmp : public QObject
{
    Q_OBJECT

private slots:
    void asksInTwoBytes();
    void readsTheAnswer();
    void doesNotTakeForAnAnswer_data();
    void doesNotTakeForAnAnswer();
    void saysWhyTheRouterRefused_data();
    void saysWhyTheRouterRefused();
    void knowsARestartedRouter_data();
    void knowsARestartedRouter();

    void asksForAMappingAndGivesItBack();
    void readsTheMapping();
    void doesNotTakeForAMapping_data();
    void doesNotTakeForAMapping();
    void saysWhyNoMappingWasGranted();
    void readsAnnouncements_data();
    void readsAnnouncements();
    void knowsAnotherPcpEpoch_data();
    void knowsAnotherPcpEpoch();

    void survivesAnyBytes();
};

void TestNatPmp::asksInTwoBytes()
{
    QCOMPARE(natPmpQuestion(), hex("0000"));
}

void TestNatPmp::readsTheAnswer()
{
    const auto answer = readNatPmpAnswer(hex("00800000000000645102458e"));
    QVERIFY(answer && *answer);
    QCOMPARE((*answer)->external, *Address::parse(u"81.2.69.142"));
    QCOMPARE((*answer)->epoch, 100s);
    const auto noLine = readNatPmpAnswer(hex("008000000000006400000000"));
    QVERIFY(noLine && *noLine);
    QCOMPARE((*noLine)->external.scope(), AddressScope::Unspecified);
}

void TestNatPmp::doesNotTakeForAnAnswer_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("our own question") << natPmpQuestion();
    QTest::newRow("cut before the address") << hex("0080000000000064");
    QTest::newRow("cut within the address") << hex("0080000000000064510245");
    QTest::newRow("longer than it may be") << hex("00800000000000645102458e00");
    QTest::newRow("the answer to a mapping") << hex("00810000000000640009000900000078");
    QTest::newRow("a question") << hex("00000000000000645102458e");
    QTest::newRow("a refusal with a tail") << hex("008000030000006400000000") + QByteArray(2000, 'x');
    QTest::newRow("text") << "HTTP/1.1 200 OK\r\n\r\n"_ba;
}

void TestNatPmp::doesNotTakeForAnAnswer()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!readNatPmpAnswer(bytes));
}

void TestNatPmp::saysWhyTheRouterRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("detail");
    QTest::newRow("version, without an address") << hex("0080000100000064") << u"NAT-PMP: unsupported version"_s;
    QTest::newRow("a router of PCP alone, in its own version")
        << hex("0280000100000000000000640000000000000000") + hex("00000000") << u"NAT-PMP: unsupported version"_s;
    QTest::newRow("switched off") << hex("008000020000006400000000") << u"NAT-PMP: not authorized"_s;
    QTest::newRow("no line") << hex("008000030000006400000000") << u"NAT-PMP: network failure"_s;
    QTest::newRow("unknown result") << hex("0080ffff0000006400000000") << u"NAT-PMP: result 65535"_s;
}

void TestNatPmp::saysWhyTheRouterRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, detail);
    const auto answer = readNatPmpAnswer(bytes);
    QVERIFY(answer && !*answer);
    QCOMPARE(answer->error(), (Failure{Failure::Kind::BadReply, detail}));
}

void TestNatPmp::knowsARestartedRouter_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("now");
    QTest::addColumn<int>("elapsed");
    QTest::addColumn<bool>("hasRestarted");
    QTest::newRow("as long as it took") << 100 << 130 << 30 << false;
    QTest::newRow("the same announcement again") << 100 << 100 << 0 << false;
    QTest::newRow("a slow clock, within an eighth") << 0 << 873 << 1000 << false;
    QTest::newRow("slower than that") << 0 << 872 << 1000 << true;
    QTest::newRow("from nought again") << 100'000 << 3 << 30 << true;
    QTest::newRow("restarted, but long ago") << 100 << 90 << 3600 << true;
    QTest::newRow("a wrong epoch, of the future") << 100 << 2'000'000'000 << 30 << false;
}

void TestNatPmp::knowsARestartedRouter()
{
    QFETCH(int, before);
    QFETCH(int, now);
    QFETCH(int, elapsed);
    QTEST(
        doorplate::hasRestarted(std::chrono::seconds(before), std::chrono::seconds(now), std::chrono::seconds(elapsed)),
        "hasRestarted");
}

void TestNatPmp::asksForAMappingAndGivesItBack()
{
    const QByteArray request = hex("02010000"
                                   "00000078"
                                   "00000000000000000000ffffc0a80102")
                               + "twelve bytes"_ba
                               + hex("11000000"
                                     "00090000"
                                     "00000000000000000000ffff00000000");
    QCOMPARE(pcpMapRequest(mapping(), 120s), request);
    QCOMPARE(pcpMapRequest(mapping(), 0s), with(request, 4, hex("00000000")));
}

void TestNatPmp::readsTheMapping()
{
    const auto answer = readPcpMapAnswer(pcpAnswer(), mapping());
    QVERIFY(answer && *answer);
    QCOMPARE(**answer, (PcpAnswer{*Address::parse(u"81.2.69.142"), 120s, 100s}));
    QVERIFY(readPcpMapAnswer(pcpAnswer() + hex("03000000"), mapping())); // with an option after it
}

void TestNatPmp::doesNotTakeForAMapping_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("our own request") << pcpMapRequest(mapping(), 120s);
    QTest::newRow("cut in the header") << pcpAnswer().left(20);
    QTest::newRow("cut after the header") << pcpAnswer().left(24);
    QTest::newRow("cut in the address") << pcpAnswer().left(56);
    QTest::newRow("not a multiple of four") << pcpAnswer() + "x"_ba;
    QTest::newRow("longer than it may be") << pcpAnswer() + QByteArray(1044, '\0');
    QTest::newRow("another version") << with(pcpAnswer(), 0, hex("01"));
    QTest::newRow("another opcode") << with(pcpAnswer(), 1, hex("82"));
    QTest::newRow("a guessed nonce") << with(pcpAnswer(), 24, "twelve bytez"_ba);
    QTest::newRow("another protocol") << with(pcpAnswer(), 36, hex("06"));
    QTest::newRow("another port") << with(pcpAnswer(), 40, hex("0050"));
}

void TestNatPmp::doesNotTakeForAMapping()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!readPcpMapAnswer(bytes, mapping()));
}

void TestNatPmp::saysWhyNoMappingWasGranted()
{
    const auto refused = readPcpMapAnswer(with(pcpAnswer(), 3, hex("02")), mapping());
    QVERIFY(refused && !*refused);
    QCOMPARE(refused->error().detail, u"PCP: result 2"_s);
    const auto short_ = readPcpMapAnswer(with(pcpAnswer().left(24), 3, hex("01")), mapping());
    QVERIFY(short_ && !*short_);
    const auto ofTheNewWorld = readPcpMapAnswer(with(pcpAnswer(), 44, hex("2a028109")), mapping());
    QVERIFY(ofTheNewWorld && !*ofTheNewWorld);
}

void TestNatPmp::readsAnnouncements_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("epoch"); // -1: none
    const QByteArray good = hex("02800000000000000000002a") + QByteArray(12, '\0');
    QTest::newRow("an announcement") << good << 42;
    QTest::newRow("cut") << good.left(20) << -1;
    QTest::newRow("a request") << with(good, 1, hex("00")) << -1;
    QTest::newRow("an error") << with(good, 3, hex("01")) << -1;
    QTest::newRow("of NAT-PMP") << hex("00800000000000645102458e") << -1;
    QTest::newRow("a mapping") << pcpAnswer() << -1;
}

void TestNatPmp::readsAnnouncements()
{
    QFETCH(QByteArray, bytes);
    const auto epoch = readPcpAnnouncement(bytes);
    QTEST(int(epoch.value_or(-1s).count()), "epoch");
}

void TestNatPmp::knowsAnotherPcpEpoch_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("now");
    QTest::addColumn<int>("elapsed");
    QTest::addColumn<bool>("isSame");
    QTest::newRow("as long as it took") << 100 << 130 << 30 << true;
    QTest::newRow("a second back is rounding") << 100 << 99 << 0 << true;
    QTest::newRow("two are not") << 100 << 98 << 0 << false;
    QTest::newRow("a clock that is a little fast") << 0 << 1060 << 1000 << true;
    QTest::newRow("a clock that is much too fast") << 0 << 1200 << 1000 << false;
    QTest::newRow("a clock that stood still") << 100 << 100 << 60 << false;
    QTest::newRow("from nought again") << 100'000 << 0 << 30 << false;
}

void TestNatPmp::knowsAnotherPcpEpoch()
{
    QFETCH(int, before);
    QFETCH(int, now);
    QFETCH(int, elapsed);
    QTEST(isSamePcpEpoch(std::chrono::seconds(before), std::chrono::seconds(now), std::chrono::seconds(elapsed)),
          "isSame");
}

void TestNatPmp::survivesAnyBytes()
{
    QRandomGenerator random(6886);
    int believed = 0;
    for (int i = 0; i < 20'000; ++i) {
        QByteArray bytes(random.bounded(0, 80), '\0');
        for (char &byte : bytes)
            byte = random.bounded(3) == 0 ? char(random.bounded(256)) : '\0';
        readNatPmpAnswer(bytes);
        readPcpAnnouncement(bytes);
        const auto mapped = readPcpMapAnswer(bytes, mapping());
        believed += mapped && *mapped ? 1 : 0;
    }
    QCOMPARE(believed, 0); // the nonce is not guessed
}

QTEST_GUILESS_MAIN(TestNatPmp)

#include "tst_natpmp.moc"
