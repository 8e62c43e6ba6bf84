// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// RFC 2136 as a step machine: what is asked in which order, what each answer means, what a key may look like.
// tst_rfc2136servers proves the same against real servers.
#include "core/providers/coded/rfc2136answers.h"
#include "core/providers/coded/rfc2136protocol.h"
#include "core/providers/coded/rfc2136settings.h"
#include "core/providers/coded/tsigkeytext.h"
#include "core/providers/shownrequest.h"
#include "core/providers/updatejob.h"
#include "core/wire/dnsupdate.h"

#include <QTest>

using namespace doorplate;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray base64 = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE="_ba;
const QByteArray statement = "key \"ddns-key\" {\n\talgorithm hmac-sha512;\n\tsecret \"" + base64 + "\";\n};\n";

UpdateWish wish(const QMap<QString, QString> &fields, const QByteArray &secret = base64)
{
    UpdateWish made{{},
                    {},
                    {*Hostname::parse(u"home.example.com")},
                    *Address::parse(u"81.2.69.142"),
                    {},
                    QDateTime::fromSecsSinceEpoch(1767323045, Qt::UTC)};
    made.account.provider = u"rfc2136"_s;
    made.account.fields = fields;
    made.credentials.secrets.insert(u"password"_s, Secret(secret));
    return made;
}

UpdateWish wholeWish()
{
    return wish({{u"server"_s, u"ns1.example.com"_s}, {u"zone"_s, u"example.com"_s}, {u"keyName"_s, u"ddns-key"_s}});
}

DnsExchange answered(const Step &step, DnsAnswer answer)
{
    return {std::get<DnsRequest>(step), std::move(answer)};
}

DnsRecord soa(const QString &owner, const QString &primary = u"ns1.example.com"_s)
{
    return {owner, DnsType::SOA, 60s, {}, primary};
}

DnsAnswer answerWith(int rcode, const QList<DnsRecord> &answers, const QList<DnsRecord> &authority)
{
    DnsAnswer answer;
    answer.rcode = rcode;
    answer.answers = answers;
    answer.authority = authority;
    return answer;
}

// "SOA home.example.com at ns1:53", "UPDATE example.com at …", or what it ended with.
QString told(const Step &step)
{
    if (const auto *request = std::get_if<DnsRequest>(&step)) {
        const QByteArray wire = request->message.wire;
        QString name;
        for (qsizetype at = 12; wire.at(at) != 0; at += wire.at(at) + 1)
            name += (name.isEmpty() ? QString() : u"."_s) + QString::fromLatin1(wire.mid(at + 1, wire.at(at)));
        const bool isUpdate = (wire.at(2) & 0x78) == 0x28;
        return u"%1 %2 at %3:%4"_s.arg(isUpdate ? u"UPDATE"_s : u"SOA"_s, name, request->server).arg(request->port);
    }
    const auto *outcomes = std::get_if<Result<Outcomes>>(&step);
    if (!outcomes)
        return u"HTTP"_s;
    if (!*outcomes)
        return keyOf(outcomes->error().kind) + u": "_s + outcomes->error().detail;
    return keyOf(outcomes->value().front().outcome.code) + u": "_s + outcomes->value().front().outcome.line;
}

} // namespace

class TestRfc2136 : public QObject
{
    Q_OBJECT

private slots:
    void sendsOneSignedMessageWhereAllIsKnown();
    void asksForTheZone_data();
    void asksForTheZone();
    void isTheSameEachTimeAndNotToBeGuessed();
    void knowsEveryRefusal_data();
    void knowsEveryRefusal();
    void believesNoUnsignedSuccess();
    void tellsHowWrongTheClockIs();
    void readsKeysAsPeopleHaveThem_data();
    void readsKeysAsPeopleHaveThem();
    void checksTheFields_data();
    void checksTheFields();
    void showsTheMessageWithoutTheSecret();
    void goesToTheServerThatIsNamed();

private:
    Rfc2136Protocol m_protocol;
};

void TestRfc2136::sendsOneSignedMessageWhereAllIsKnown()
{
    const Step step = m_protocol.next(wholeWish(), {});
    QCOMPARE(told(step), u"UPDATE example.com at ns1.example.com:53"_s);
    const auto &request = std::get<DnsRequest>(step);
    QCOMPARE(request.transport, DnsTransport::Tcp);
    // The message alone, signed anew: the same bytes.
    const DnsUpdate update{request.message.id, u"example.com"_s, u"home.example.com"_s, *Address::parse(u"81.2.69.142"),
                           300s};
    const TsigKey key{u"ddns-key"_s, TsigAlgorithm::HmacSha256, Secret(QByteArray::fromBase64(base64))};
    QCOMPARE(request.message.wire.toHex(), signedWith(key, *dnsUpdate(update), wholeWish().now)->message.wire.toHex());
}

void TestRfc2136::asksForTheZone_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QList<DnsAnswer>>("answers");
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("end");
    const QString none;
    const DnsRecord cname{u"home.example.com"_s, DnsType::CNAME, 60s, {}, u"other.example.net"_s};
    const QString atResolver = u"SOA home.example.com at :53"_s;
    const QString atPrimary = u"UPDATE example.com at ns1.example.com:53"_s;
    QTest::newRow("an SOA in the authority section")
        << none << none << QList{answerWith(0, {}, {soa(u"example.com"_s)})} << atResolver << atPrimary;
    QTest::newRow("a name that does not exist yet")
        << none << none << QList{answerWith(3, {}, {soa(u"example.com"_s)})} << atResolver << atPrimary;
    QTest::newRow("the name is a zone of its own")
        << none << none << QList{answerWith(0, {soa(u"home.example.com"_s)}, {})} << atResolver
        << u"UPDATE home.example.com at ns1.example.com:53"_s;
    QTest::newRow("the account's server is asked")
        << u"10.0.0.1:5353"_s << none << QList{answerWith(0, {}, {soa(u"example.com"_s)})}
        << u"SOA home.example.com at 10.0.0.1:5353"_s << u"UPDATE example.com at 10.0.0.1:5353"_s;
    QTest::newRow("the zone is known, its primary is not")
        << none << u"example.com"_s << QList{answerWith(0, {soa(u"example.com"_s)}, {})} << u"SOA example.com at :53"_s
        << atPrimary;
    QTest::newRow("a wildcard's alias hides the zone: the name above tells it")
        << none << none
        << QList{answerWith(0, {cname}, {soa(u"example.net"_s)}), answerWith(0, {soa(u"example.com"_s)}, {})}
        << atResolver << atPrimary;
    QTest::newRow("a zone of another name is not believed")
        << none << none << QList{answerWith(0, {}, {soa(u"example.net"_s)})} << atResolver
        << u"badReply: No zone was found for home.example.com. Write the zone and the server into the account."_s;
    QTest::newRow("a domain that is not registered")
        << none << none << QList{answerWith(3, {}, {soa(u"com"_s)})} << atResolver
        << u"badReply: The zone of home.example.com seems to be \"com\" itself. Write the zone and the server "
           u"into "
           u"the account."_s;
    QTest::newRow("a zone of one label at one's own server")
        << u"10.0.0.1"_s << none << QList{answerWith(0, {}, {soa(u"com"_s)})}
        << u"SOA home.example.com at 10.0.0.1:53"_s << u"UPDATE com at 10.0.0.1:53"_s;
    QTest::newRow("the root alone")
        << u"10.0.0.1"_s << none << QList{answerWith(3, {}, {soa(none)})} << u"SOA home.example.com at 10.0.0.1:53"_s
        << u"badReply: No zone was found for home.example.com. Write the zone and the server into the account."_s;
    QTest::newRow("no SOA at all")
        << none << none << QList{answerWith(0, {}, {})} << atResolver
        << u"badReply: No zone was found for home.example.com. Write the zone and the server into the account."_s;
    QTest::newRow("a zone without a primary server")
        << none << none << QList{answerWith(0, {}, {soa(u"example.com"_s, none)})} << atResolver
        << u"badReply: The zone example.com names no primary server. Write the server into the account."_s;
    QTest::newRow("a server that refuses to be asked")
        << u"10.0.0.1"_s << none << QList{answerWith(5, {}, {})} << u"SOA home.example.com at 10.0.0.1:53"_s
        << u"badReply: home.example.com IN SOA: REFUSED"_s;
}

void TestRfc2136::asksForTheZone()
{
    QFETCH(QString, server);
    QFETCH(QString, zone);
    QFETCH(QList<DnsAnswer>, answers);
    QFETCH(QString, asked);
    QFETCH(QString, end);
    const UpdateWish made = wish({{u"server"_s, server}, {u"zone"_s, zone}, {u"keyName"_s, u"ddns-key"_s}});
    Transcript transcript;
    Step step = m_protocol.next(made, transcript);
    QCOMPARE(told(step), asked);
    for (const DnsAnswer &answer : answers) {
        transcript += answered(step, answer);
        step = m_protocol.next(made, transcript);
    }
    QCOMPARE(told(step), end);
}

void TestRfc2136::isTheSameEachTimeAndNotToBeGuessed()
{
    const auto idOf = [this](const UpdateWish &made) {
        return std::get<DnsRequest>(m_protocol.next(made, {})).message.id;
    };
    QCOMPARE(idOf(wholeWish()), idOf(wholeWish()));
    QSet<quint16> ids;
    UpdateWish later = wholeWish();
    for (int i = 0; i < 200; ++i) {
        later.now = later.now.addMSecs(1);
        ids += idOf(later);
    }
    QVERIFY(ids.size() > 190);
}

void TestRfc2136::knowsEveryRefusal_data()
{
    QTest::addColumn<int>("rcode");
    QTest::addColumn<int>("error");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("line");
    QTest::newRow("FORMERR") << 1 << 0 << u"badsys"_s << u"FORMERR: "_s;
    QTest::newRow("SERVFAIL") << 2 << 0 << u"911"_s << u"SERVFAIL: "_s;
    QTest::newRow("NXDOMAIN") << 3 << 0 << u"nohost"_s << u"NXDOMAIN: "_s;
    QTest::newRow("NOTIMP") << 4 << 0 << u"badsys"_s << u"NOTIMP: "_s;
    QTest::newRow("REFUSED") << 5 << 0 << u"!yours"_s << u"REFUSED: "_s;
    QTest::newRow("YXDOMAIN") << 6 << 0 << u"nohost"_s << u"YXDOMAIN: "_s;
    QTest::newRow("YXRRSET: a CNAME in the way") << 7 << 0 << u"nohost"_s << u"YXRRSET: "_s;
    QTest::newRow("NXRRSET") << 8 << 0 << u"nohost"_s << u"NXRRSET: "_s;
    QTest::newRow("NOTAUTH") << 9 << 0 << u"nohost"_s << u"NOTAUTH: "_s;
    QTest::newRow("NOTZONE") << 10 << 0 << u"nohost"_s << u"NOTZONE: "_s;
    QTest::newRow("BADSIG") << 9 << 16 << u"badauth"_s << u"BADSIG: "_s;
    QTest::newRow("BADKEY") << 9 << 17 << u"badauth"_s << u"BADKEY: "_s;
    QTest::newRow("BADTRUNC") << 9 << 22 << u"badsys"_s << u"BADTRUNC: "_s;
    QTest::newRow("one that nobody knows") << 23 << 0 << u"unknown"_s << u"rcode 23"_s;
}

void TestRfc2136::knowsEveryRefusal()
{
    QFETCH(int, rcode);
    QFETCH(int, error);
    QFETCH(QString, code);
    QFETCH(QString, line);
    const UpdateWish made = wholeWish();
    DnsAnswer answer;
    answer.rcode = rcode;
    if (error != 0) {
        answer.tsig = DnsTsig();
        answer.tsig->error = error;
    }
    const Step step = m_protocol.next(made, {answered(m_protocol.next(made, {}), answer)});
    QVERIFY2(told(step).startsWith(code + u": "_s + line), qPrintable(told(step)));
    const Outcomes outcomes = *std::get<Result<Outcomes>>(step);
    QCOMPARE(outcomes.size(), 1);
    QCOMPARE(outcomes.front().host, made.hosts.front());
    QVERIFY2(outcomes.front().outcome.line.size() <= 160, qPrintable(outcomes.front().outcome.line));
}

void TestRfc2136::believesNoUnsignedSuccess()
{
    const UpdateWish made = wholeWish();
    const Step first = m_protocol.next(made, {});
    QCOMPARE(told(m_protocol.next(made, {answered(first, answerWith(0, {}, {}))})),
             u"badReply: the answer is not signed"_s);
    DnsAnswer forged;
    forged.tsig =
        DnsTsig{"\10ddns-key"_ba + '\0', "\13hmac-sha256"_ba + '\0', made.now, 300s, QByteArray(32, 'x'), 0, {}, {}};
    QCOMPARE(told(m_protocol.next(made, {answered(first, forged)})),
             u"badReply: the signature of the answer is wrong"_s);
    QCOMPARE(told(m_protocol.next(made, {HttpExchange{{}, {200, {}, "good"}}})), u"badReply: "_s);
}

void TestRfc2136::tellsHowWrongTheClockIs()
{
    // A time that nobody signed is not told on.
    const UpdateWish made = wholeWish();
    DnsAnswer answer;
    answer.rcode = 9;
    answer.tsig = DnsTsig();
    answer.tsig->error = 18;
    answer.tsig->other = QByteArray::fromHex("000000000001");
    const Step step = m_protocol.next(made, {answered(m_protocol.next(made, {}), answer)});
    const auto &outcomes = std::get<Result<Outcomes>>(step);
    QCOMPARE(outcomes.error().kind, Failure::Kind::Clock);
    QVERIFY(!outcomes.error().clockAhead);
}

void TestRfc2136::readsKeysAsPeopleHaveThem_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("read");
    const QString whole = u"ddns-key hmac-sha512 "_s + QString::fromLatin1(base64);
    const QString bare = u"  "_s + QString::fromLatin1(base64);
    QTest::newRow("the secret") << base64 << bare;
    QTest::newRow("the secret with white space around") << "  " + base64 + "\n" << bare;
    QTest::newRow("a secret in two pieces") << base64.left(20) + "\n  " + base64.mid(20) << bare;
    QTest::newRow("tsig-keygen's statement") << statement << whole;
    QTest::newRow("the same pasted into one line") << QByteArray(statement).replace('\n', ' ') << whole;
    QTest::newRow("without quotes") << QByteArray("key ddns-key{algorithm hmac-sha512;secret " + base64 + ";};")
                                    << whole;
    QTest::newRow("the secret first, with comments")
        << QByteArray("# for home\nkey \"ddns-key\" { // mine\n secret \"" + base64
                      + "\"; /* old: secret \"AAAA\"; */\n algorithm \"hmac-sha512\"; };")
        << whole;
    QTest::newRow("ddns-confgen's page")
        << "# To activate this key, place the following in named.conf:\n" + statement
               + "# Then, in the \"zone\" statement:\nupdate-policy {\n\t grant ddns-key zonesub ANY;\n};\n"
        << whole;
    QTest::newRow("the page pasted into one line")
        << QByteArray("# To activate this key, place the following in named.conf: " + statement).replace('\n', ' ')
        << whole;
    QTest::newRow("nsupdate -y") << "hmac-sha512:ddns-key:" + base64 << whole;
    QTest::newRow("nsupdate -y without an algorithm")
        << "ddns-key:" + base64 << u"ddns-key  "_s + QString::fromLatin1(base64);
    QTest::newRow("a secret with slashes")
        << "key k { algorithm hmac-md5; secret \"ab//cd/*e\"; };"_ba << u"k hmac-md5 ab//cd/*e"_s;
    QTest::newRow("a statement without a secret") << "key \"k\" { algorithm hmac-md5; };"_ba << QString();
    QTest::newRow("another statement") << "zone \"example.com\" { type primary; };"_ba << QString();
    QTest::newRow("no base64") << "my secret!"_ba << QString();
    QTest::newRow("a line break and more") << base64 + "\r\nX-Evil: 1" << QString();
    QTest::newRow("too many colons") << "a:b:c:" + base64 << QString();
    QTest::newRow("nothing") << QByteArray() << QString();
    QTest::newRow("an open bracket") << "key k {"_ba << QString();
}

void TestRfc2136::readsKeysAsPeopleHaveThem()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, read);
    const auto key = readTsigKeyText(QString::fromUtf8(text));
    QCOMPARE(key ? key->name + u' ' + key->algorithm + u' ' + QString::fromLatin1(key->base64) : QString(), read);
}

void TestRfc2136::checksTheFields_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QString>("what"); // a piece of the failure; empty = fine
    const QString none;
    const auto row = [](const char *name, const QString &field, const QString &value, const QByteArray &secret,
                        const QString &what) { QTest::newRow(name) << field << value << secret << what; };
    row("all is fine", u"ttl"_s, u"60"_s, base64, none);
    row("a server with its port", u"server"_s, u"[2001:db8::1]:5353"_s, base64, none);
    row("a web address", u"server"_s, u"https://ns1.example.com/"_s, base64, u"\"https://ns1.example.com/\""_s);
    row("a zone elsewhere", u"zone"_s, u"example.net"_s, base64, u"\"example.net\""_s);
    row("a zone that only ends alike", u"zone"_s, u"ple.com"_s, base64, u"\"ple.com\""_s);
    row("the host is the zone", u"zone"_s, u"home.example.com"_s, base64, none);
    row("a TTL that is no number", u"ttl"_s, u"soon"_s, base64, u"\"soon\""_s);
    row("a TTL below nothing", u"ttl"_s, u"-1"_s, base64, u"\"-1\""_s);
    row("a transport that is none", u"transport"_s, u"pigeon"_s, base64, u"\"pigeon\""_s);
    row("UDP", u"transport"_s, u"UDP"_s, base64, none);
    row("an algorithm that is none", u"algorithm"_s, u"rot13"_s, base64, u"hmac-sha512, hmac-sha384"_s);
    row("another algorithm than the pasted one", u"algorithm"_s, u"hmac-sha1"_s, statement, u"hmac-sha512"_s);
    row("the same algorithm as the pasted one", u"algorithm"_s, u"HMAC-SHA512"_s, statement, none);
    row("another name than the pasted one", u"keyName"_s, u"other"_s, statement, u"\"ddns-key\""_s);
    row("the pasted name with a dot", u"keyName"_s, u"DDNS-key."_s, statement, none);
    row("no name of the key", u"keyName"_s, none, base64, u"name of the key is missing"_s);
    row("a name that is none", u"keyName"_s, u"a..b"_s, base64, u"a..b"_s);
    row("a secret that is none", u"ttl"_s, none, "!!"_ba, u"neither base64"_s);
    row("base64 that is broken", u"ttl"_s, none, "QUJ"_ba + "D=E", u"neither base64"_s);
}

void TestRfc2136::checksTheFields()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    QFETCH(QByteArray, secret);
    QFETCH(QString, what);
    UpdateWish made = wholeWish();
    if (field == u"keyName" || secret != base64)
        made.account.fields.remove(u"keyName"_s);
    if (secret == "!!" || secret.startsWith("QUJ"))
        made.account.fields.insert(u"keyName"_s, u"ddns-key"_s);
    if (!field.isEmpty())
        made.account.fields.insert(field, value);
    made.credentials.secrets.insert(u"password"_s, Secret(secret));
    const Step step = m_protocol.next(made, {});
    if (what.isEmpty()) {
        QVERIFY2(std::holds_alternative<DnsRequest>(step), qPrintable(told(step)));
        return;
    }
    QVERIFY2(told(step).startsWith(u"misconfigured: ") && told(step).contains(what), qPrintable(told(step)));
    QVERIFY(!told(step).contains(QString::fromLatin1(base64)));
    QVERIFY(told(m_protocol.next(wish({{u"keyName"_s, u"k"_s}}, {}), {})).startsWith(u"noSecret: password"));
}

void TestRfc2136::showsTheMessageWithoutTheSecret()
{
    QStringList texts;
    for (const HttpRequest &step : rehearsedRequests(m_protocol, wholeWish()))
        texts += shown(step);
    QCOMPARE(
        texts,
        QStringList{u"DNS UPDATE dns://ns1.example.com:53\n\nkey \u2039algorithm\u203a:ddns-key \u2022\u2022\u2022\n"
                    u"zone example.com.\nprereq nxrrset home.example.com. IN CNAME\n"
                    u"update delete home.example.com. IN A\n"
                    u"update add home.example.com. 300 IN A 81.2.69.142"_s});
    texts.clear();
    for (const HttpRequest &step : rehearsedRequests(m_protocol, wish({}, statement)))
        texts += shown(step);
    QCOMPARE(texts.size(), 2);
    QCOMPARE(texts.front(), u"DNS QUERY dns:home.example.com\n\nhome.example.com. IN SOA"_s);
    QVERIFY2(texts.last().contains(u"\u2039server\u203a") && texts.last().contains(u"zone \u2039zone\u203a."),
             qPrintable(texts.last()));
    QVERIFY(!texts.join(u'\n').contains(QString::fromLatin1(base64)));
}

void TestRfc2136::goesToTheServerThatIsNamed()
{
    const UpdateWish made =
        wish({{u"server"_s, u"ns1.example.com:5353"_s}, {u"keyName"_s, u"ddns-key"_s}, {u"transport"_s, u"udp"_s}});
    const Step step = m_protocol.next(made, {});
    const auto &request = std::get<DnsRequest>(step);
    QCOMPARE(request.server, u"ns1.example.com"_s);
    QCOMPARE(request.port, 5353);
    QCOMPARE(request.transport, DnsTransport::UdpThenTcp);
}

QTEST_GUILESS_MAIN(TestRfc2136)
#include "tst_rfc2136.moc"
