// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Updates and their signatures as bytes. The vectors were made outside of Doorplate and taken by BIND 9.18.
#include "core/wire/dnsupdate.h"
#include "core/wire/tsig.h"

#include <QMessageAuthenticationCode>
#include <QtTest>

using namespace doorplate;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray secret = "01234567890123456789012345678901"_ba;
const QDateTime signingTime = QDateTime::fromSecsSinceEpoch(1767323045, Qt::UTC);

TsigKey key(TsigAlgorithm algorithm = TsigAlgorithm::HmacSha256)
{
    return {u"ddns-key"_s, algorithm, Secret(secret)};
}

DnsMessage update(const QString &address = u"203.0.113.7"_s)
{
    return *dnsUpdate({0x1234, u"example.com"_s, u"home.example.com"_s, *Address::parse(address), 300s});
}

QByteArray number16(int value)
{
    return QByteArray(1, static_cast<char>(value >> 8)) + static_cast<char>(value & 0xff);
}

// A server's answer, signed as RFC 8945 section 5.3 says; every part may be spoilt.
struct Reply {
    QByteArray requestMac;
    QByteArray secretUsed = secret;
    QByteArray keyName = "\10ddns-key"_ba + QByteArray(1, '\0');
    QByteArray algorithm = "\13hmac-sha256"_ba + QByteArray(1, '\0');
    qint64 time = 1767323045;
    int rcode = 0;
    int error = 0;
    QByteArray other = {};
    qsizetype macSize = 32;
    QByteArray id = "\x12\x34"_ba;

    QByteArray wire() const
    {
        const QByteArray head = "\xa8"_ba + static_cast<char>(rcode) + QByteArray(7, '\0');
        const QByteArray message = "\x12\x34"_ba + head + QByteArray(1, '\0');
        const QByteArray when = QByteArray(2, '\0') + number16(int(time >> 16)) + number16(int(time & 0xffff));
        const QByteArray tail = number16(error) + number16(int(other.size())) + other;
        const QByteArray variables =
            keyName + number16(255) + QByteArray(4, '\0') + algorithm + when + number16(300) + tail;
        const QByteArray covered = number16(int(requestMac.size())) + requestMac + message + variables;
        const QByteArray mac =
            QMessageAuthenticationCode::hash(covered, secretUsed, QCryptographicHash::Sha256).left(macSize);
        const QByteArray data =
            algorithm + when + number16(300) + number16(int(mac.size())) + mac + "\x12\x34"_ba + tail;
        return id + head + '\1' + keyName + number16(250) + number16(255) + QByteArray(4, '\0')
               + number16(int(data.size())) + data;
    }
};

} // namespace

Q_DECLARE_METATYPE(Reply)

class TestTsig : public QObject
{
    Q_OBJECT

private slots:
    void makesTheUpdateOfTheVector();
    void deletesAndAddsOneFamilyAlone();
    void refusesNamesThatAreNone();
    void signsAsTheVectorsSay_data();
    void signsAsTheVectorsSay();
    void knowsAlgorithmsByAllTheirNames_data();
    void knowsAlgorithmsByAllTheirNames();
    void believesOnlyWhoKnowsTheSecret_data();
    void believesOnlyWhoKnowsTheSecret();
    void readsTheServersTimeFromBadTime();
    void survivesBrokenSignatures();
};

void TestTsig::makesTheUpdateOfTheVector()
{
    // The vector has no prerequisite: ours stands between the zone and the changes.
    const QByteArray zone = "076578616d706c6503636f6d0000060001";
    const QByteArray changes =
        "04686f6d65076578616d706c6503636f6d00000100ff00000000000004686f6d65076578616d706c6503636f6d"
        "00000100010000012c0004cb007107";
    const QByteArray noCname = "04686f6d65076578616d706c6503636f6d00000500fe000000000000";
    QCOMPARE(update().wire.toHex(), "123428000001000100020000" + zone + noCname + changes);
}

void TestTsig::deletesAndAddsOneFamilyAlone()
{
    const QByteArray owner = "04686f6d65076578616d706c6503636f6d00";
    const QByteArray wire = update(u"2001:db8::7"_s).wire.toHex();
    QVERIFY(
        wire.endsWith(owner + "001c00ff000000000000" + owner + "001c00010000012c001020010db8000000000000000000000007"));
    QCOMPARE(wire.count(owner), 3);
    QCOMPARE(
        updateLines({0, u"example.com"_s, u"home.example.com"_s, *Address::parse(u"2001:db8::7"), 60s}).join(u'\n'),
        u"zone example.com.\nprereq nxrrset home.example.com. IN CNAME\nupdate delete home.example.com. IN AAAA\n"
        u"update add home.example.com. 60 IN AAAA 2001:db8::7"_s);
}

void TestTsig::refusesNamesThatAreNone()
{
    for (const QString &name : {QString(), u"a..b"_s, QString(70, u'x'), u"b\u00fccher"_s, u"a b"_s}) {
        const auto message = dnsUpdate({1, name, u"home.example.com"_s, *Address::parse(u"203.0.113.7"), 300s});
        QVERIFY(!message);
        QCOMPARE(message.error().kind, Failure::Kind::Misconfigured);
        TsigKey unnamed = key();
        unnamed.name = name;
        QVERIFY(!signedWith(unnamed, update(), signingTime));
    }
}

void TestTsig::signsAsTheVectorsSay_data()
{
    QTest::addColumn<TsigAlgorithm>("algorithm");
    QTest::addColumn<QByteArray>("mac");
    // Of the message without a prerequisite.
    QTest::newRow("hmac-sha256") << TsigAlgorithm::HmacSha256
                                 << "8afeb9f98ab4e51a62c713230cec4848630a532c2eaceba763587cc8f634965c"_ba;
    QTest::newRow("hmac-sha512")
        << TsigAlgorithm::HmacSha512
        << "ef2d97d37ae25c454951782c5e2bc79217f5591e224251e9ebb49877ac7f4f36769d8b436be6ccf0920f"
           "4548bf284a4e337fccd2491d2d88b7842790c323dec7"_ba;
}

void TestTsig::signsAsTheVectorsSay()
{
    QFETCH(TsigAlgorithm, algorithm);
    QFETCH(QByteArray, mac);
    DnsMessage bare{
        0x1234, QByteArray::fromHex("123428000001000000020000076578616d706c6503636f6d000006000104686f6d65076578616d70"
                                    "6c6503636f6d00000100ff00000000000004686f6d65076578616d706c6503636f6d000001000100"
                                    "00012c0004cb007107")};
    const auto made = signedWith(key(algorithm), bare, signingTime);
    QVERIFY(made);
    QCOMPARE(made->mac.toHex(), mac);
    QCOMPARE(made->message.wire.mid(10, 2).toHex(), "0001"_ba);
    if (algorithm == TsigAlgorithm::HmacSha256) {
        const QByteArray record = "0864646e732d6b65790000fa00ff00000000003d0b686d61632d7368613235360000006957"
                                  "35a5012c0020"
                                  + mac + "123400000000";
        QVERIFY(made->message.wire.toHex().endsWith(record));
        QCOMPARE(made->message.wire.size(), 170);
    }
}

void TestTsig::knowsAlgorithmsByAllTheirNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("key");
    for (const QString &name : tsigAlgorithmKeys()) {
        QTest::newRow(qPrintable(name)) << name << name;
        QTest::newRow(qPrintable(name + u" without its beginning"_s)) << name.mid(5) << name;
    }
    QTest::newRow("large letters") << u"HMAC-SHA384"_s << u"hmac-sha384"_s;
    QTest::newRow("a dot at the end") << u"hmac-sha256."_s << u"hmac-sha256"_s;
    QTest::newRow("MD5 by its wire name") << u"hmac-md5.sig-alg.reg.int"_s << u"hmac-md5"_s;
    QTest::newRow("one that is none") << u"hmac-sha3"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestTsig::knowsAlgorithmsByAllTheirNames()
{
    QFETCH(QString, text);
    QFETCH(QString, key);
    const auto algorithm = tsigAlgorithmFromKey(text);
    QCOMPARE(algorithm ? keyOf(*algorithm) : QString(), key);
}

void TestTsig::believesOnlyWhoKnowsTheSecret_data()
{
    QTest::addColumn<Reply>("reply");
    QTest::addColumn<TsigVerdict>("verdict");
    const QByteArray mac = signedWith(key(), update(), signingTime)->mac;
    const auto row = [&mac](const char *name, TsigVerdict verdict, const std::function<void(Reply &)> &spoil) {
        Reply reply{mac};
        spoil(reply);
        QTest::newRow(name) << reply << verdict;
    };
    row("the right answer", TsigVerdict::Valid, [](Reply &) {});
    row("a refusal", TsigVerdict::Valid, [](Reply &reply) { reply.rcode = 5; });
    row("a key's name in large letters", TsigVerdict::Foreign,
        [](Reply &reply) { reply.keyName.replace("ddns", "DDNS"); }); // its MAC is over small ones (RFC 8945 4.3.3)
    row("another secret", TsigVerdict::Foreign, [](Reply &reply) { reply.secretUsed = "another"; });
    row("another key", TsigVerdict::Foreign, [](Reply &reply) { reply.keyName = "\5other"_ba + QByteArray(1, '\0'); });
    row("another algorithm", TsigVerdict::Foreign,
        [](Reply &reply) { reply.algorithm = "\13hmac-sha512"_ba + QByteArray(1, '\0'); });
    row("for another request", TsigVerdict::Foreign, [](Reply &reply) { reply.requestMac = QByteArray(32, 'x'); });
    row("a MAC cut short", TsigVerdict::Foreign, [](Reply &reply) { reply.macSize = 16; });
    row("no MAC", TsigVerdict::Unsigned, [](Reply &reply) { reply.macSize = 0; });
    row("at the edge of time", TsigVerdict::Valid, [](Reply &reply) { reply.time += 300; });
    row("late", TsigVerdict::OutOfTime, [](Reply &reply) { reply.time += 301; });
    row("early", TsigVerdict::OutOfTime, [](Reply &reply) { reply.time -= 301; });
}

void TestTsig::believesOnlyWhoKnowsTheSecret()
{
    QFETCH(Reply, reply);
    QFETCH(TsigVerdict, verdict);
    const auto request = signedWith(key(), update(), signingTime);
    const auto answer = readDnsAnswer(reply.wire(), request->message);
    QVERIFY(answer);
    QCOMPARE(answer->rcode, reply.rcode);
    QCOMPARE(verdictOn(*answer, key(), request->mac, signingTime), verdict);
    // Any flipped bit of what is signed is seen.
    if (verdict != TsigVerdict::Valid)
        return;
    for (qsizetype at = 2; at < 12; ++at) {
        QByteArray changed = reply.wire();
        changed[at] = static_cast<char>(changed[at] ^ 1);
        const auto other = readDnsAnswer(changed, request->message);
        if (other)
            QVERIFY(verdictOn(*other, key(), request->mac, signingTime) != TsigVerdict::Valid);
    }
}

void TestTsig::readsTheServersTimeFromBadTime()
{
    const auto request = signedWith(key(), update(), signingTime);
    Reply reply{request->mac};
    reply.rcode = 9;
    reply.error = 18;
    reply.other = QByteArray::fromHex("0000695735a5");
    const auto answer = readDnsAnswer(reply.wire(), request->message);
    QVERIFY(answer && answer->tsig);
    QCOMPARE(answer->tsig->error, 18);
    QCOMPARE(answer->tsig->other.toHex(), "0000695735a5"_ba);
    QCOMPARE(verdictOn(*answer, key(), request->mac, signingTime.addDays(7)), TsigVerdict::Valid);
}

void TestTsig::survivesBrokenSignatures()
{
    const auto request = signedWith(key(), update(), signingTime);
    const QByteArray good = Reply{request->mac}.wire();
    for (qsizetype size = 0; size < good.size(); ++size) {
        const auto cut = readDnsAnswer(good.left(size), request->message);
        QVERIFY(!cut || verdictOn(*cut, key(), request->mac, signingTime) != TsigVerdict::Valid);
    }
    for (qsizetype at = 2; at < good.size(); ++at) {
        for (const char value : {'\0', '\1', '\x7f', '\x80', '\xc0', '\xff'}) {
            QByteArray changed = good;
            if (changed[at] == value)
                continue;
            changed[at] = value;
            const auto answer = readDnsAnswer(changed, request->message);
            // The id is the only thing that no MAC covers, and it has been compared by then.
            if (answer && verdictOn(*answer, key(), request->mac, signingTime) == TsigVerdict::Valid)
                QFAIL(qPrintable(u"byte %1"_s.arg(at)));
        }
    }
}

QTEST_GUILESS_MAIN(TestTsig)
#include "tst_tsig.moc"
