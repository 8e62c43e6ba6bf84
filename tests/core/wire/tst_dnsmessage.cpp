// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// DNS messages as bytes: what is asked, what is believed, and what strangers may send.
#include "core/wire/dnsmessage.h"

#include <QRandomGenerator>
#include <QSet>
#include <QtTest>

using namespace doorplate;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype headSize = 12;

// The bytes of a reply to this question, with the records given in hexadecimal and the head as told.
struct Reply {
    QByteArray answer;
    int answers = 1;
    quint8 flags = 0x84; // QR and AA
    quint8 rcode = 0;
};

QByteArray number(int value)
{
    return QByteArray(1, static_cast<char>(value >> 8)) + static_cast<char>(value & 0xff);
}

QByteArray questionOf(const DnsMessage &asked)
{
    const qsizetype end = asked.wire.indexOf('\0', headSize);
    return asked.wire.mid(headSize, end + 5 - headSize);
}

QByteArray wireOf(const DnsMessage &asked, const Reply &reply)
{
    QByteArray head = asked.wire.left(2);
    head += static_cast<char>(reply.flags);
    head += static_cast<char>(reply.rcode);
    head += number(1) + number(reply.answers) + number(0) + number(0);
    return head + questionOf(asked) + QByteArray::fromHex(reply.answer);
}

// Owner by pointer to the question, class IN, TTL 60, A 81.2.69.142.
constexpr auto aRecord = "c00c 0001 0001 0000003c 0004 5102458e";

} // namespace

class TestDnsMessage : public QObject
{
    Q_OBJECT

private slots:
    void asksWithEdnsAndARandomId();
    void setsTheFlagsAsked();
    void refusesANameThatIsNone_data();
    void refusesANameThatIsNone();
    void readsAnAddress();
    void believesOnlyItsOwnReply_data();
    void believesOnlyItsOwnReply();
    void takesAHugeTtlForNone();
    void leavesOutWhatItDoesNotKnow();
    void readsTheUpperBitsOfTheRcode();
    void survivesBytesFromStrangers();

private:
    const DnsMessage m_asked = *dnsQuery({u"home.example.com"_s, DnsType::A});
};

void TestDnsMessage::asksWithEdnsAndARandomId()
{
    // RFC 6891 section 6.1.2: root name, type 41, 1232 bytes, no flags, no options.
    QVERIFY(m_asked.wire.endsWith(QByteArray::fromHex("00 0029 04d0 00000000 0000")));
    QCOMPARE(questionOf(m_asked), "\4home\7example\3com"_ba + QByteArray::fromHex("00 0001 0001"));
    QSet<quint16> ids;
    for (int i = 0; i < 200; ++i) {
        const auto message = dnsQuery({u"home.example.com"_s, DnsType::A});
        QCOMPARE(message->wire.left(2), number(message->id));
        ids.insert(message->id);
    }
    QVERIFY(ids.size() > 190);
}

void TestDnsMessage::setsTheFlagsAsked()
{
    QCOMPARE(m_asked.wire[2], '\0');
    QCOMPARE(dnsQuery({u"example.com."_s, DnsType::NS, true})->wire[2], '\1');
    const auto chaos = dnsQuery({u"whoami.cloudflare"_s, DnsType::TXT, false, true});
    QVERIFY(questionOf(*chaos).endsWith(QByteArray::fromHex("0010 0003")));
    QVERIFY(questionOf(*dnsQuery({u"*.example.com"_s, DnsType::AAAA})).startsWith("\1*\7example"));
}

void TestDnsMessage::refusesANameThatIsNone_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("nothing") << QString();
    QTest::newRow("an empty label") << u"a..b"_s;
    QTest::newRow("a label of 70 letters") << QString(70, u'x') + u".example.com"_s;
    QTest::newRow("300 letters in all") << u"abcdefghi."_s.repeated(30);
    QTest::newRow("letters beyond ASCII") << u"b\u00fccher.example"_s;
    QTest::newRow("a space") << u"home example.com"_s;
    QTest::newRow("a line break") << u"home\n.example.com"_s;
}

void TestDnsMessage::refusesANameThatIsNone()
{
    QFETCH(QString, name);
    const auto message = dnsQuery({name, DnsType::A});
    QVERIFY(!message);
    QCOMPARE(message.error().kind, Failure::Kind::Misconfigured);
}

void TestDnsMessage::readsAnAddress()
{
    const auto answer = readDnsAnswer(wireOf(m_asked, {aRecord}), m_asked);
    QVERIFY(answer);
    QCOMPARE(answer->rcode, 0);
    QVERIFY(answer->isAuthoritative);
    QVERIFY(!answer->isTruncated);
    const DnsRecord expected{u"home.example.com"_s, DnsType::A, 60s, Address::parse(u"81.2.69.142"), {}};
    QCOMPARE(answer->answers, QList<DnsRecord>{expected});
}

void TestDnsMessage::believesOnlyItsOwnReply_data()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<bool>("isBelieved");
    const QByteArray good = wireOf(m_asked, {aRecord});
    const auto changed = [&good](qsizetype at, char to) {
        QByteArray bytes = good;
        bytes[at] = to;
        return bytes;
    };
    QTest::newRow("its reply") << good << true;
    QTest::newRow("its reply in other letters") << QByteArray(good).replace("home", "HoMe") << true;
    QTest::newRow("another id") << changed(0, static_cast<char>(good[0] ^ 1)) << false;
    QTest::newRow("a question instead of a reply") << changed(2, '\4') << false;
    QTest::newRow("another opcode") << changed(2, static_cast<char>(0xac)) << false;
    QTest::newRow("another name") << QByteArray(good).replace("home", "hose") << false;
    QTest::newRow("another type") << changed(headSize + 19, '\x1c') << false;
    QTest::newRow("another class") << changed(headSize + 21, '\3') << false;
    QTest::newRow("two questions") << changed(5, '\2') << false;
    QTest::newRow("more records promised than there are") << changed(7, '\2') << false;
    QTest::newRow("a name that points at itself")
        << wireOf(m_asked, {"c022 0001 0001 0000003c 0004 5102458e"}) << false;
    QTest::newRow("a record longer than the message")
        << wireOf(m_asked, {"c00c 0001 0001 0000003c ffff 5102458e"}) << false;
    QTest::newRow("half a head") << good.left(7) << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void TestDnsMessage::believesOnlyItsOwnReply()
{
    QFETCH(QByteArray, wire);
    QFETCH(bool, isBelieved);
    const auto answer = readDnsAnswer(wire, m_asked);
    QCOMPARE(answer.has_value(), isBelieved);
    if (!answer)
        QCOMPARE(answer.error().kind, Failure::Kind::BadReply);
}

void TestDnsMessage::takesAHugeTtlForNone()
{
    const auto answer = readDnsAnswer(wireOf(m_asked, {"c00c 0001 0001 ffffffff 0004 5102458e"}), m_asked);
    QVERIFY(answer);
    QCOMPARE(answer->answers.value(0).ttl, 0s);
}

void TestDnsMessage::leavesOutWhatItDoesNotKnow()
{
    const QByteArray mx = "c00c 000f 0001 0000003c 0004 000a c00c";   // MX 10 home.example.com
    const QByteArray chaos = "c00c 0001 0003 0000003c 0004 06060606"; // an address of another class
    const auto answer = readDnsAnswer(wireOf(m_asked, {mx + chaos + aRecord, 3}), m_asked);
    QVERIFY(answer);
    QCOMPARE(answer->answers.size(), 1);
    QCOMPARE(answer->answers[0].address, Address::parse(u"81.2.69.142"));
}

void TestDnsMessage::readsTheUpperBitsOfTheRcode()
{
    QByteArray wire = wireOf(m_asked, {"", 0});
    wire[11] = '\1'; // one additional record: OPT with an extended rcode of 1, which makes BADVERS
    wire += QByteArray::fromHex("00 0029 04d0 01000000 0000");
    const auto answer = readDnsAnswer(wire, m_asked);
    QVERIFY(answer);
    QCOMPARE(answer->rcode, 16);
}

void TestDnsMessage::survivesBytesFromStrangers()
{
    QRandomGenerator random(20261122);
    const QByteArray good = wireOf(m_asked, {QByteArray(aRecord).repeated(3), 3});
    int believed = 0;
    for (int i = 0; i < 20'000; ++i) {
        QByteArray wire = good.left(headSize + random.bounded(static_cast<int>(good.size()) - headSize + 1));
        const int changes = random.bounded(4);
        for (int change = 0; change < changes; ++change)
            wire[2 + random.bounded(static_cast<int>(wire.size()) - 2)] = static_cast<char>(random.bounded(256));
        const auto answer = readDnsAnswer(wire, m_asked);
        believed += answer ? 1 : 0;
        if (!answer)
            QCOMPARE(answer.error().kind, Failure::Kind::BadReply);
    }
    QVERIFY(believed > 0); // else the bytes never got past the gate
}

QTEST_GUILESS_MAIN(TestDnsMessage)
#include "tst_dnsmessage.moc"
