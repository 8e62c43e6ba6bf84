// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// One DNS question over real sockets, and the servers that lie about it.
#include "core/net/dnsjob.h"

#include "tests/support/loopbackdns.h"

#include <QSignalSpy>
#include <QtTest>

using namespace doorplate;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Manner = LoopbackDns::Manner;

class TestDnsJob : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryTypeItKnows();
    void endsOnAnyRcode();
    void believesNobodyElse_data();
    void believesNobodyElse();
    void asksAgainOverTcp_data();
    void asksAgainOverTcp();
    void saysWhenTheTcpServerHangsUp();
    void sendsALongMessageOverTcpAtOnce();
    void asksThreeTimesAndGivesUp();
    void saysAtOnceThatNobodyListens();
    void saysAtOnceThatThereIsNoWay();

private:
    Result<DnsAnswer> ask(const DnsServer &server, const DnsQuestion &question,
                          std::chrono::milliseconds deadline = 2s);
};

Result<DnsAnswer> TestDnsJob::ask(const DnsServer &server, const DnsQuestion &question,
                                  std::chrono::milliseconds deadline)
{
    const auto message = dnsQuery(question);
    if (!message)
        return std::unexpected(message.error());
    DnsJob job(server, *message, deadline, nullptr);
    QSignalSpy finished(&job, &DnsJob::finished);
    job.start();
    if (!finished.wait())
        qFatal("never finished");
    return finished.first().first().value<Result<DnsAnswer>>();
}

void TestDnsJob::readsEveryTypeItKnows()
{
    LoopbackDns server;
    server.add("home.example.com. 60 IN A 81.2.69.142");
    server.add("Home.example.com. 61 IN AAAA 2a02:8109::1");
    server.add("alias.example.com. 62 IN CNAME home.example.com.");
    server.add("example.com. 63 IN NS NS1.example.com.");
    server.add("example.com. 64 IN SOA ns1.example.com. hostmaster.example.com. 1 2 3 4 5");
    server.add("o-o.myaddr.l.google.com. 60 IN TXT \"81.2.\" \"69.142\"");
    const auto a = ask(server.server(), {u"home.example.com"_s, DnsType::A});
    QVERIFY(a);
    QVERIFY(a->isAuthoritative);
    QCOMPARE(a->answers,
             (QList<DnsRecord>{{u"home.example.com"_s, DnsType::A, 60s, Address::parse(u"81.2.69.142"), {}}}));
    const auto aaaa = ask(server.server(), {u"home.example.com."_s, DnsType::AAAA});
    QVERIFY(aaaa);
    QCOMPARE(aaaa->answers.value(0).address, Address::parse(u"2a02:8109::1"));
    QCOMPARE(aaaa->answers.value(0).name, u"home.example.com"_s);
    QCOMPARE(ask(server.server(), {u"alias.example.com"_s, DnsType::A})->answers.value(0).text, u"home.example.com"_s);
    QCOMPARE(ask(server.server(), {u"example.com"_s, DnsType::NS})->answers.value(0).text, u"ns1.example.com"_s);
    QCOMPARE(ask(server.server(), {u"example.com"_s, DnsType::SOA})->answers.value(0).type, DnsType::SOA);
    QCOMPARE(ask(server.server(), {u"o-o.myaddr.l.google.com"_s, DnsType::TXT})->answers.value(0).text,
             u"81.2.69.142"_s);
}

void TestDnsJob::endsOnAnyRcode()
{
    LoopbackDns server;
    for (const int rcode : {0, 2, 3, 5}) {
        server.setRcode(rcode);
        const auto answer = ask(server.server(), {u"home.example.com"_s, DnsType::A});
        QVERIFY(answer);
        QCOMPARE(answer->rcode, rcode);
        QVERIFY(answer->answers.isEmpty());
    }
}

void TestDnsJob::believesNobodyElse_data()
{
    QTest::addColumn<Manner>("manner");
    QTest::addColumn<bool>("isAnswered");
    QTest::newRow("a reply with another id") << Manner::WrongId << false;
    QTest::newRow("a reply to another question") << Manner::WrongQuestion << false;
    QTest::newRow("bytes that are no message") << Manner::Garbage << false;
    QTest::newRow("a forged reply before the right one") << Manner::ForgedFirst << true;
    QTest::newRow("an empty datagram before the right one") << Manner::EmptyFirst << true;
}

void TestDnsJob::believesNobodyElse()
{
    QFETCH(Manner, manner);
    QFETCH(bool, isAnswered);
    LoopbackDns server;
    server.add("home.example.com. 60 IN A 81.2.69.142");
    server.setManner(manner);
    const auto answer = ask(server.server(), {u"home.example.com"_s, DnsType::A}, isAnswered ? 2000ms : 150ms);
    QCOMPARE(answer.has_value(), isAnswered);
    if (isAnswered)
        QCOMPARE(answer->answers.value(0).address, Address::parse(u"81.2.69.142"));
    else
        QCOMPARE(answer.error().kind, Failure::Kind::Timeout);
}

void TestDnsJob::asksAgainOverTcp_data()
{
    QTest::addColumn<Manner>("manner");
    QTest::newRow("when the answer is left out") << Manner::Truncated;
    QTest::newRow("when the answer ends within a record") << Manner::CutShort;
}

void TestDnsJob::asksAgainOverTcp()
{
    QFETCH(Manner, manner);
    LoopbackDns server;
    server.add("home.example.com. 60 IN A 81.2.69.142");
    server.setManner(manner);
    const auto answer = ask(server.server(), {u"home.example.com"_s, DnsType::A});
    QVERIFY(answer);
    QCOMPARE(answer->answers.size(), 1);
    QCOMPARE(server.tcpQueries(), 1);
}

void TestDnsJob::saysWhenTheTcpServerHangsUp()
{
    LoopbackDns server;
    server.setManner(Manner::HangsUp);
    const auto answer = ask(server.server(), {u"home.example.com"_s, DnsType::A}, 4s);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Failure::Kind::Unreachable);
}

void TestDnsJob::sendsALongMessageOverTcpAtOnce()
{
    LoopbackDns server;
    server.add("home.example.com. 60 IN A 81.2.69.142");
    DnsMessage message = *dnsQuery({u"home.example.com"_s, DnsType::A});
    // RFC 7830: an option of the OPT record, which stands last, padded until no datagram should carry it.
    const int padding = 1300;
    message.wire[message.wire.size() - 2] = static_cast<char>((padding + 4) >> 8);
    message.wire[message.wire.size() - 1] = static_cast<char>((padding + 4) & 0xff);
    message.wire += QByteArray::fromHex("000c0514") + QByteArray(padding, '\0');
    DnsJob job(server.server(), message, 2s, nullptr);
    QSignalSpy finished(&job, &DnsJob::finished);
    job.start();
    QVERIFY(finished.wait());
    QVERIFY(finished.first().first().value<Result<DnsAnswer>>());
    QCOMPARE(server.queries(), 1);
    QCOMPARE(server.tcpQueries(), 1);
}

void TestDnsJob::asksThreeTimesAndGivesUp()
{
    LoopbackDns server;
    server.setManner(Manner::Silent);
    const auto answer = ask(server.server(), {u"home.example.com"_s, DnsType::A}, 200ms);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Failure::Kind::Timeout);
    QCOMPARE(server.queries(), 3);
}

void TestDnsJob::saysAtOnceThatNobodyListens()
{
    DnsServer gone;
    {
        LoopbackDns server;
        gone = server.server();
    }
    const auto answer = ask(gone, {u"home.example.com"_s, DnsType::A}, 4s);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Failure::Kind::Unreachable);
}

void TestDnsJob::saysAtOnceThatThereIsNoWay()
{
    // A link-local address without its link: the system refuses at once, as it does where there is no route.
    const auto answer = ask({QHostAddress(u"fe80::1"_s), 53}, {u"home.example.com"_s, DnsType::A}, 4s);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Failure::Kind::Unreachable);
    const auto nowhere = ask({QHostAddress(), 53}, {u"home.example.com"_s, DnsType::A}, 4s);
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().kind, Failure::Kind::Unreachable);
}

QTEST_GUILESS_MAIN(TestDnsJob)
#include "tst_dnsjob.moc"
