// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// RFC 2136 against the servers that people run: BIND, Knot and PowerDNS, each in its own process on loopback, and
// against the messages of nsupdate.
#include "core/net/network.h"
#include "core/providers/catalog.h"
#include "core/providers/protocols.h"
#include "core/providers/updatejob.h"
#include "core/wire/dnsupdate.h"
#include "core/wire/tsig.h"
#include "tests/support/nameserver.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <ldns/ldns.h>

#include <array>
#include <memory>

using namespace doorplate;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray secret = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE="_ba;
const QByteArray otherSecret = "b3RoZXJvdGhlcm90aGVyb3RoZXJvdGhlcm90aGVyMTI="_ba;

// Each host stands for one story, so that they do not meet.
const QByteArray zoneLines = "home 300 IN A 81.2.69.1\n"
                             "home 300 IN AAAA 2a02:8109::1\n"
                             "home 300 IN TXT \"keep me\"\n"
                             "home 300 IN MX 10 mail.example.com.\n"
                             "mail 3600 IN A 81.2.69.9\n"
                             "several 300 IN A 81.2.69.1\n"
                             "several 300 IN A 81.2.69.2\n"
                             "several 300 IN A 81.2.69.3\n"
                             "alias 300 IN CNAME home.example.com.\n"
                             "*.wild 300 IN CNAME home.example.com.\n";

struct Kept {
    const char *name;
    NameServer::Kind kind;
    std::unique_ptr<NameServer> server = {};
};

QList<NameServer::Key> keys()
{
    QList<NameServer::Key> all{{"ddns-key", "hmac-sha256", secret}, {"reader", "hmac-sha256", secret, false}};
    for (const QString &algorithm : tsigAlgorithmKeys())
        all += {"key-" + algorithm.toLatin1(), algorithm.toLatin1(), secret};
    return all;
}

QString line(const QString &host, int ttl, const QString &type, const QString &value)
{
    return u"%1.example.com. %2 IN %3 %4"_s.arg(host, QString::number(ttl), type, value);
}

} // namespace

class TestRfc2136Servers : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void replacesOneRecordAndTouchesNoOther_data();
    void replacesOneRecordAndTouchesNoOther();
    void makesARecordWhereThereWasNone_data() { addServers(); }
    void makesARecordWhereThereWasNone();
    void leavesOneOfSeveralAddresses_data() { addServers(); }
    void leavesOneOfSeveralAddresses();
    void signsWithEveryAlgorithm_data();
    void signsWithEveryAlgorithm();
    void findsTheZoneByAsking_data() { addServers(); }
    void findsTheZoneByAsking();
    void isRefusedWithoutHarm_data();
    void isRefusedWithoutHarm();
    void tellsHowWrongTheClockIs_data();
    void tellsHowWrongTheClockIs();
    void speaksLikeNsupdate_data();
    void speaksLikeNsupdate();

private:
    void addServers();
    NameServer &server(const QString &name);
    UpdateWish wish(const QString &server, const QString &host, const QString &address);
    Result<Outcomes> run(const UpdateWish &wish);

    std::array<Kept, 3> m_servers{
        {{"BIND", NameServer::Kind::Bind}, {"Knot", NameServer::Kind::Knot}, {"PowerDNS", NameServer::Kind::PowerDns}}};
    Network m_network;
    Catalog m_catalog;
};

void TestRfc2136Servers::initTestCase()
{
    for (Kept &kept : m_servers) {
        kept.server = std::make_unique<NameServer>(kept.kind, keys(), zoneLines);
        const QString trouble = kept.server->start();
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
        QVERIFY2(kept.server->records().size() >= 11, kept.server->log().constData());
    }
}

void TestRfc2136Servers::cleanupTestCase()
{
    for (Kept &kept : m_servers)
        kept.server.reset();
}

void TestRfc2136Servers::addServers()
{
    QTest::addColumn<QString>("serverName");
    for (const Kept &kept : m_servers)
        QTest::newRow(kept.name) << QString::fromLatin1(kept.name);
}

NameServer &TestRfc2136Servers::server(const QString &name)
{
    return *std::find_if(m_servers.begin(), m_servers.end(), [&name](const Kept &kept) {
                return name == QLatin1String(kept.name);
            })->server;
}

UpdateWish TestRfc2136Servers::wish(const QString &name, const QString &host, const QString &address)
{
    UpdateWish made{{},
                    {},
                    {*Hostname::parse(host + u".example.com"_s)},
                    *Address::parse(address),
                    {},
                    QDateTime::currentDateTimeUtc()};
    made.account.provider = u"rfc2136"_s;
    made.account.fields = {{u"server"_s, u"127.0.0.1:%1"_s.arg(server(name).port())},
                           {u"zone"_s, u"example.com"_s},
                           {u"keyName"_s, u"ddns-key"_s},
                           {u"ttl"_s, u"120"_s}};
    made.credentials.secrets.insert(u"password"_s, Secret(secret));
    return made;
}

Result<Outcomes> TestRfc2136Servers::run(const UpdateWish &asked)
{
    UpdateJob job(m_network, protocolFor(*m_catalog.find(u"rfc2136")), asked, 20s, nullptr);
    QSignalSpy finished(&job, &UpdateJob::finished);
    job.start();
    if (finished.isEmpty() && !finished.wait(25'000))
        return failed(Failure::Kind::Timeout, u"the test itself"_s);
    return finished.front().front().value<Result<Outcomes>>();
}

#define VERIFY_CODE(result, wanted)                                                                                    \
    do {                                                                                                               \
        QVERIFY2((result).has_value(),                                                                                 \
                 (result) ? "" : qPrintable(keyOf((result).error().kind) + u' ' + (result).error().detail));           \
        QVERIFY2((result)->front().outcome.code == (wanted), qPrintable((result)->front().outcome.line));              \
    } while (false)

void TestRfc2136Servers::replacesOneRecordAndTouchesNoOther_data()
{
    QTest::addColumn<QString>("serverName");
    QTest::addColumn<QString>("transport");
    QTest::addColumn<QString>("address");
    for (const Kept &kept : m_servers) {
        for (const auto &[transport, ipv4, ipv6] : {std::tuple(u"tcp"_s, u"81.2.69.142"_s, u"2a02:8109::142"_s),
                                                    std::tuple(u"udp"_s, u"81.2.69.143"_s, u"2a02:8109::143"_s)}) {
            const QString name = QString::fromLatin1(kept.name);
            QTest::newRow(qPrintable(name + u", A, "_s + transport)) << name << transport << ipv4;
            QTest::newRow(qPrintable(name + u", AAAA, "_s + transport)) << name << transport << ipv6;
        }
    }
}

void TestRfc2136Servers::replacesOneRecordAndTouchesNoOther()
{
    QFETCH(QString, serverName);
    QFETCH(QString, transport);
    QFETCH(QString, address);
    UpdateWish asked = wish(serverName, u"home"_s, address);
    asked.account.fields.insert(u"transport"_s, transport);
    QStringList expected = server(serverName).records();
    const bool isIpv4 = asked.address.family() == AddressFamily::IPv4;
    expected.removeIf([isIpv4](const QString &record) {
        return record.startsWith(u"home.") && record.contains(isIpv4 ? u" A "_s : u" AAAA "_s);
    });
    expected += line(u"home"_s, 120, isIpv4 ? u"A"_s : u"AAAA"_s, address);
    expected.sort();

    VERIFY_CODE(run(asked), ReturnCode::Good);
    QCOMPARE(server(serverName).records(), expected);
    // Once more: nothing to change is a success too, and no second record.
    VERIFY_CODE(run(asked), ReturnCode::Good);
    QCOMPARE(server(serverName).records(), expected);
}

void TestRfc2136Servers::makesARecordWhereThereWasNone()
{
    QFETCH(QString, serverName);
    QStringList expected = server(serverName).records();
    expected += line(u"new"_s, 120, u"A"_s, u"81.2.69.142"_s);
    // A wildcard's alias answers for this name, but stands nowhere in its way.
    expected += line(u"one.wild"_s, 120, u"A"_s, u"81.2.69.142"_s);
    expected.sort();
    VERIFY_CODE(run(wish(serverName, u"new"_s, u"81.2.69.142"_s)), ReturnCode::Good);
    UpdateWish wild = wish(serverName, u"one.wild"_s, u"81.2.69.142"_s);
    wild.account.fields.remove(u"zone"_s);
    VERIFY_CODE(run(wild), ReturnCode::Good);
    QCOMPARE(server(serverName).records(), expected);
}

void TestRfc2136Servers::leavesOneOfSeveralAddresses()
{
    QFETCH(QString, serverName);
    VERIFY_CODE(run(wish(serverName, u"several"_s, u"81.2.69.142"_s)), ReturnCode::Good);
    const QStringList left = server(serverName).records().filter(u"several."_s);
    QCOMPARE(left, QStringList{line(u"several"_s, 120, u"A"_s, u"81.2.69.142"_s)});
}

void TestRfc2136Servers::signsWithEveryAlgorithm_data()
{
    QTest::addColumn<QString>("serverName");
    QTest::addColumn<QString>("algorithm");
    for (const Kept &kept : m_servers) {
        for (const QString &algorithm : tsigAlgorithmKeys()) {
            const QString name = QString::fromLatin1(kept.name);
            QTest::newRow(qPrintable(name + u", "_s + algorithm)) << name << algorithm;
        }
    }
}

void TestRfc2136Servers::signsWithEveryAlgorithm()
{
    QFETCH(QString, serverName);
    QFETCH(QString, algorithm);
    UpdateWish asked = wish(serverName, algorithm, u"81.2.69.142"_s);
    // As pasted from the server's settings.
    asked.account.fields.remove(u"keyName"_s);
    const QByteArray statement = "key \"key-" + algorithm.toLatin1() + "\" { algorithm " + algorithm.toLatin1()
                                 + "; secret \"" + secret + "\"; };";
    asked.credentials.secrets.insert(u"password"_s, Secret(statement));
    VERIFY_CODE(run(asked), ReturnCode::Good);
    QVERIFY(server(serverName).records().contains(line(algorithm, 120, u"A"_s, u"81.2.69.142"_s)));
}

void TestRfc2136Servers::findsTheZoneByAsking()
{
    QFETCH(QString, serverName);
    for (const QString &host : {u"home"_s, u"found.deeper.down"_s}) {
        UpdateWish asked = wish(serverName, host, u"81.2.69.150"_s);
        asked.account.fields.remove(u"zone"_s);
        VERIFY_CODE(run(asked), ReturnCode::Good);
        QVERIFY(server(serverName).records().contains(line(host, 120, u"A"_s, u"81.2.69.150"_s)));
    }
}

void TestRfc2136Servers::isRefusedWithoutHarm_data()
{
    QTest::addColumn<QString>("serverName");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("line");
    for (const Kept &kept : m_servers) {
        const QString name = QString::fromLatin1(kept.name);
        const auto row = [&name](const QString &story, const QString &host, const QString &field, const QString &value,
                                 const QString &code, const QString &said) {
            QTest::newRow(qPrintable(name + u": "_s + story)) << name << host << field << value << code << said;
        };
        // PowerDNS refuses alike, unsigned, whatever is wrong with the key; Knot says of a key that no rule names that it
        // knows none.
        const bool isTerse = kept.kind == NameServer::Kind::PowerDns;
        const auto key = [isTerse](const QString &error) {
            return isTerse ? u"REFUSED: the server does not say why"_s : error;
        };
        const QString keyCode = isTerse ? u"!yours"_s : u"badauth"_s;
        row(u"another secret"_s, u"home"_s, u"password"_s, QString::fromLatin1(otherSecret), keyCode,
            key(u"BADSIG: "_s));
        row(u"an unknown key"_s, u"home"_s, u"keyName"_s, u"nobody"_s, keyCode, key(u"BADKEY: "_s));
        row(u"another algorithm"_s, u"home"_s, u"algorithm"_s, u"hmac-sha1"_s, keyCode, key(u"BADKEY: "_s));
        if (kept.kind == NameServer::Kind::Knot)
            row(u"a key that may not"_s, u"home"_s, u"keyName"_s, u"reader"_s, u"badauth"_s, u"BADKEY: "_s);
        else
            row(u"a key that may not"_s, u"home"_s, u"keyName"_s, u"reader"_s, u"!yours"_s,
                u"REFUSED: the server's policy"_s);
        row(u"a zone that is not there"_s, u"home.example.net"_s, u"zone"_s, u"example.net"_s, u"nohost"_s,
            u"NOTAUTH: "_s);
        row(u"an alias in the way"_s, u"alias"_s, u"ttl"_s, u"60"_s, u"nohost"_s, u"YXRRSET: the name is an alias"_s);
    }
}

void TestRfc2136Servers::isRefusedWithoutHarm()
{
    QFETCH(QString, serverName);
    QFETCH(QString, host);
    QFETCH(QString, field);
    QFETCH(QString, value);
    QFETCH(QString, code);
    QFETCH(QString, line);
    UpdateWish asked = wish(serverName, u"x"_s, u"81.2.69.66"_s);
    asked.hosts = {*Hostname::parse(host.contains(u'.') ? host : host + u".example.com"_s)};
    if (field == u"password")
        asked.credentials.secrets.insert(field, Secret(value.toLatin1()));
    else
        asked.account.fields.insert(field, value);
    const QStringList before = server(serverName).records();
    const auto outcomes = run(asked);
    QCOMPARE(server(serverName).records(), before);
    QVERIFY2(outcomes, outcomes ? "" : qPrintable(keyOf(outcomes.error().kind) + u' ' + outcomes.error().detail));
    QCOMPARE(keyOf(outcomes->front().outcome.code), code);
    QVERIFY2(outcomes->front().outcome.line.startsWith(line), qPrintable(outcomes->front().outcome.line));
}

void TestRfc2136Servers::tellsHowWrongTheClockIs_data()
{
    QTest::addColumn<QString>("serverName");
    QTest::addColumn<int>("seconds");
    for (const Kept &kept : m_servers) {
        const QString name = QString::fromLatin1(kept.name);
        QTest::newRow(qPrintable(name + u", an hour ahead"_s)) << name << 3600;
        QTest::newRow(qPrintable(name + u", ten days behind"_s)) << name << -864000;
    }
}

void TestRfc2136Servers::tellsHowWrongTheClockIs()
{
    QFETCH(QString, serverName);
    QFETCH(int, seconds);
    UpdateWish asked = wish(serverName, u"home"_s, u"81.2.69.66"_s);
    asked.now = asked.now.addSecs(seconds);
    const QStringList before = server(serverName).records();
    const auto outcomes = run(asked);
    QCOMPARE(server(serverName).records(), before);
    if (serverName == u"PowerDNS") { // says nothing of clocks, so the sentence names all that it may be
        QVERIFY(outcomes);
        QVERIFY2(outcomes->front().outcome.line.contains(u"clock"), qPrintable(outcomes->front().outcome.line));
        return;
    }
    QVERIFY2(!outcomes, outcomes ? qPrintable(outcomes->front().outcome.line) : "");
    QCOMPARE(outcomes.error().kind, Failure::Kind::Clock);
    QVERIFY(outcomes.error().clockAhead);
    QVERIFY(std::abs(outcomes.error().clockAhead->count() - seconds) < 30);
}

void TestRfc2136Servers::speaksLikeNsupdate_data()
{
    QTest::addColumn<QString>("algorithm");
    QTest::addColumn<QString>("address");
    for (const QString &algorithm : tsigAlgorithmKeys())
        QTest::newRow(qPrintable(algorithm)) << algorithm << u"81.2.69.142"_s;
    QTest::newRow("AAAA") << u"hmac-sha256"_s << u"2a02:8109::142"_s;
}

namespace {

struct Parsed {
    QStringList lines; // as libldns writes the message, without what cannot be alike
    quint16 id = 0;
    qint64 time = 0;
};

Parsed parsed(const QByteArray &wire)
{
    Parsed made;
    ldns_pkt *packet = nullptr;
    if (ldns_wire2pkt(&packet, reinterpret_cast<const uint8_t *>(wire.constData()), size_t(wire.size()))
        != LDNS_STATUS_OK)
        return made;
    made.id = ldns_pkt_id(packet);
    char *text = ldns_pkt2str(packet);
    for (const QString &one : QString::fromLatin1(text).split(u'\n')) {
        if (!one.contains(u"MSG SIZE") && !one.contains(u"WHEN") && !one.contains(u"Query time"))
            made.lines += one.simplified();
    }
    std::free(text);
    if (const ldns_rr *tsig = ldns_pkt_tsig(packet)) {
        const uint8_t *bytes = ldns_rdf_data(ldns_rr_rdf(tsig, 1));
        for (int i = 0; i < 6; ++i)
            made.time = made.time << 8 | bytes[i];
    }
    ldns_pkt_free(packet);
    return made;
}

} // namespace

void TestRfc2136Servers::speaksLikeNsupdate()
{
    QFETCH(QString, algorithm);
    QFETCH(QString, address);
    QTcpServer listener;
    QVERIFY(listener.listen(QHostAddress::LocalHost, 0));
    QByteArray theirs;
    QSignalSpy connected(&listener, &QTcpServer::newConnection);
    connect(&listener, &QTcpServer::newConnection, this, [&listener, &theirs] {
        QTcpSocket *socket = listener.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket, &theirs] { theirs += socket->readAll(); });
    });
    const QString type = Address::parse(address)->family() == AddressFamily::IPv4 ? u"A"_s : u"AAAA"_s;
    QProcess nsupdate;
    nsupdate.start(u"nsupdate"_s,
                   {u"-v"_s, u"-t"_s, u"20"_s, u"-y"_s, algorithm + u":ddns-key:"_s + QString::fromLatin1(secret)});
    nsupdate.write(u"server 127.0.0.1 %1\nzone example.com\nprereq nxrrset home.example.com. IN CNAME\n"
                   u"update delete home.example.com. IN %2\nupdate add home.example.com. 120 IN %2 %3\nsend\n"_s
                       .arg(QString::number(listener.serverPort()), type, address)
                       .toLatin1());
    nsupdate.closeWriteChannel();
    QTRY_VERIFY2_WITH_TIMEOUT(theirs.size() > 2 && theirs.size() >= 2 + (quint8(theirs[0]) << 8 | quint8(theirs[1])),
                              "nsupdate (package bind9-dnsutils) sent nothing", 20'000);
    nsupdate.kill();
    nsupdate.waitForFinished();
    const QByteArray wire = theirs.mid(2);

    const Parsed seen = parsed(wire);
    const auto ours = dnsUpdate(
        {seen.id, u"example.com"_s, u"home.example.com"_s, *Address::parse(address), std::chrono::seconds(120)});
    const TsigKey key{u"ddns-key"_s, *tsigAlgorithmFromKey(algorithm), Secret(QByteArray::fromBase64(secret))};
    const QDateTime time = QDateTime::fromSecsSinceEpoch(seen.time, Qt::UTC);
    const auto signedOurs = signedWith(key, *ours, time);
    QVERIFY(ours && signedOurs && !seen.lines.isEmpty());
    // Every record of every section and every number of the head. nsupdate compresses names, so the bytes that the MAC
    // covers differ, and with them the MAC: it is told by the TSIG line alone.
    const auto withoutMac = [](const Parsed &message) {
        QStringList lines = message.lines;
        lines.replaceInStrings(QRegularExpression(u"(TSIG \\S+ \\d+ \\d+ \\d+) \\S+"_s), u"\\1 MAC"_s);
        return lines;
    };
    QCOMPARE(withoutMac(parsed(signedOurs->message.wire)), withoutMac(seen));
    // Their bytes, signed by us at their time: their very message.
    const QByteArray tsigOwner = "\10ddns-key"_ba;
    QByteArray bare = wire.left(wire.lastIndexOf(tsigOwner));
    bare[11] = '\0';
    QCOMPARE(signedWith(key, {seen.id, bare}, time)->message.wire.toHex(), wire.toHex());
}

QTEST_GUILESS_MAIN(TestRfc2136Servers)
#include "tst_rfc2136servers.moc"
