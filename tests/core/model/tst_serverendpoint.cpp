// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/serverendpoint.h"

#include <QTest>

using namespace doorplate;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(std::optional<int>)
Q_DECLARE_METATYPE(std::optional<bool>)
Q_DECLARE_METATYPE(std::optional<QString>)

class ServerEndpointTest : public QObject
{
    Q_OBJECT

private slots:
    void understandsWhatAPersonTypes_data();
    void understandsWhatAPersonTypes();
    void namesThePieceItDoesNotUnderstand_data();
    void namesThePieceItDoesNotUnderstand();
    void neverSaysAPassword_data();
    void neverSaysAPassword();
    void theNamedPieceIsShort();
    void isStoredAsNameAndPort_data();
    void isStoredAsNameAndPort();
    void knowsWhatIsAtHome_data();
    void knowsWhatIsAtHome();
};

namespace {
const std::optional<int> noPort;
const std::optional<QString> noPath;
const std::optional<bool> noScheme;
std::optional<int> port(int number)
{
    return number;
}
std::optional<QString> path(const QString &text)
{
    return text;
}
std::optional<bool> ssl(bool isOn)
{
    return isOn;
}
} // namespace

void ServerEndpointTest::understandsWhatAPersonTypes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("host");
    QTest::addColumn<std::optional<int>>("port");
    QTest::addColumn<std::optional<QString>>("path");
    QTest::addColumn<std::optional<bool>>("ssl");
    const QString name = u"checkip.example.com"_s;

    QTest::newRow("a name") << name << name << noPort << noPath << noScheme;
    QTest::newRow("a name in capitals") << u"CheckIP.Example.COM"_s << name << noPort << noPath << noScheme;
    QTest::newRow("spaces around") << u" checkip.example.com "_s << name << noPort << noPath << noScheme;
    QTest::newRow("one label") << u"router"_s << u"router"_s << noPort << noPath << noScheme;
    QTest::newRow("the root's dot") << name + u'.' << name << noPort << noPath << noScheme;
    QTest::newRow("umlauts") << u"bücher.example"_s << u"xn--bcher-kva.example"_s << noPort << noPath << noScheme;
    QTest::newRow("a port") << name + u":8080"_s << name << port(8080) << noPath << noScheme;
    QTest::newRow("the lowest port") << name + u":1"_s << name << port(1) << noPath << noScheme;
    QTest::newRow("the highest port") << name + u":65535"_s << name << port(65535) << noPath << noScheme;
    QTest::newRow("an IPv4 address") << u"203.0.113.7"_s << u"203.0.113.7"_s << noPort << noPath << noScheme;
    QTest::newRow("an IPv4 address and port")
        << u"203.0.113.7:80"_s << u"203.0.113.7"_s << port(80) << noPath << noScheme;
    QTest::newRow("an IPv6 address") << u"2001:DB8::1"_s << u"2001:db8::1"_s << noPort << noPath << noScheme;
    QTest::newRow("an IPv6 address in full")
        << u"2001:db8:0:0:0:0:0:1"_s << u"2001:db8::1"_s << noPort << noPath << noScheme;
    QTest::newRow("an IPv6 address in brackets")
        << u"[2001:db8::1]"_s << u"2001:db8::1"_s << noPort << noPath << noScheme;
    QTest::newRow("an IPv6 address and port")
        << u"[2001:db8::1]:443"_s << u"2001:db8::1"_s << port(443) << noPath << noScheme;
    QTest::newRow("a name and path") << name + u"/ip"_s << name << noPort << path(u"/ip"_s) << noScheme;
    QTest::newRow("a name, port and path")
        << name + u":81/ip?x=1"_s << name << port(81) << path(u"/ip?x=1"_s) << noScheme;
    QTest::newRow("a query without a path") << name + u"?x=1"_s << name << noPort << path(u"/?x=1"_s) << noScheme;
    QTest::newRow("https") << u"https://"_s + name << name << noPort << noPath << ssl(true);
    QTest::newRow("http") << u"http://"_s + name + u'/' << name << noPort << path(u"/"_s) << ssl(false);
    QTest::newRow("HTTPS in capitals") << u"HTTPS://"_s + name + u":444/a/b"_s << name << port(444) << path(u"/a/b"_s)
                                       << ssl(true);
    QTest::newRow("a URL with an IPv6 address")
        << u"http://[2001:db8::1]:8080/ip"_s << u"2001:db8::1"_s << port(8080) << path(u"/ip"_s) << ssl(false);
    QTest::newRow("a fragment is never sent")
        << u"https://"_s + name + u"/ip#top"_s << name << noPort << path(u"/ip"_s) << ssl(true);
    QTest::newRow("a fragment alone") << name + u"#top"_s << name << noPort << noPath << noScheme;
    QTest::newRow("a mail address in the query")
        << name + u"/ip?who=me@example.com"_s << name << noPort << path(u"/ip?who=me@example.com"_s) << noScheme;
    QTest::newRow("specifiers in the path")
        << name + u"/u?h=%h&i=%i"_s << name << noPort << path(u"/u?h=%h&i=%i"_s) << noScheme;
    QTest::newRow("a URL in the query") << name + u"/ip?next=http://x.example/"_s << name << noPort
                                        << path(u"/ip?next=http://x.example/"_s) << noScheme;
}

void ServerEndpointTest::understandsWhatAPersonTypes()
{
    QFETCH(QString, text);
    const auto endpoint = ServerEndpoint::parse(text);
    QVERIFY2(endpoint.has_value(), endpoint ? "" : qPrintable(endpoint.error().detail));
    QTEST(endpoint->host, "host");
    QTEST(endpoint->port, "port");
    QTEST(endpoint->path, "path");
    QTEST(endpoint->ssl, "ssl");
}

void ServerEndpointTest::namesThePieceItDoesNotUnderstand_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("piece");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("a path alone") << u"/ip"_s << u"/ip"_s;
    QTest::newRow("a URL without its scheme") << u"//name.example/ip"_s << u"//name.example/ip"_s;
    QTest::newRow("a scheme alone") << u"https://"_s << u"https://"_s;
    QTest::newRow("no scheme before the slashes") << u"://name.example"_s << u"://"_s;
    QTest::newRow("another scheme") << u"ftp://name.example"_s << u"ftp"_s;
    QTest::newRow("one slash too few") << u"http:/name.example"_s << u"http:"_s;
    QTest::newRow("port zero") << u"name.example:0"_s << u"0"_s;
    QTest::newRow("a port too high") << u"name.example:65536"_s << u"65536"_s;
    QTest::newRow("a port far too high") << u"name.example:99999999999"_s << u"99999999999"_s;
    QTest::newRow("a negative port") << u"name.example:-1"_s << u"-1"_s;
    QTest::newRow("a port with a plus") << u"name.example:+80"_s << u"+80"_s;
    QTest::newRow("a port with a space") << u"name.example: 80"_s << u"80"_s;
    QTest::newRow("a port in letters") << u"name.example:http"_s << u"http"_s;
    QTest::newRow("a port in Arabic digits") << u"name.example:٨٠"_s << u"٨٠"_s;
    QTest::newRow("an empty port") << u"name.example:"_s << u"name.example:"_s;
    QTest::newRow("an empty port after brackets") << u"[2001:db8::1]:"_s << u"[2001:db8::1]:"_s;
    QTest::newRow("two ports") << u"name.example:80:81"_s << u"name.example:80:81"_s;
    QTest::newRow("an open bracket") << u"[2001:db8::1"_s << u"[2001:db8::1"_s;
    QTest::newRow("letters after the bracket") << u"[2001:db8::1]x"_s << u"[2001:db8::1]x"_s;
    QTest::newRow("IPv4 in brackets") << u"[203.0.113.7]"_s << u"[203.0.113.7]"_s;
    QTest::newRow("nothing in brackets") << u"[]:80"_s << u"[]:80"_s;
    QTest::newRow("a zone") << u"[fe80::1%eth0]:80"_s << u"[fe80::1%eth0]:80"_s;
    QTest::newRow("an IPv4 address mistyped") << u"203.0.113.777"_s << u"203.0.113.777"_s;
    QTest::newRow("shorthand IPv4") << u"10.1"_s << u"10.1"_s;
    QTest::newRow("a number") << u"3405803783"_s << u"3405803783"_s;
    QTest::newRow("hexadecimal") << u"0x7f.1"_s << u"0x7f.1"_s;
    QTest::newRow("a space inside") << u"my server"_s << u"my server"_s;
    QTest::newRow("a wildcard") << u"*.example.com"_s << u"*.example.com"_s;
    QTest::newRow("a line break in the path") << u"name.example/a\r\nHost: x"_s << u"/a Host: x"_s;
    QTest::newRow("a zero byte in the path") << u"name.example/a"_s + QChar(0) + u'b' << u"/a b"_s;
    QTest::newRow("an escape in the name") << u"na\u001bme.example"_s << u"na me.example"_s;
}

void ServerEndpointTest::namesThePieceItDoesNotUnderstand()
{
    QFETCH(QString, text);
    const auto endpoint = ServerEndpoint::parse(text);
    QVERIFY(!endpoint.has_value());
    QCOMPARE(endpoint.error().kind, Failure::Kind::Misconfigured);
    QTEST(endpoint.error().detail, "piece");
}

void ServerEndpointTest::neverSaysAPassword_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("name and password") << u"https://me:canary@name.example/ip"_s;
    QTest::newRow("without a scheme") << u"me:canary@name.example"_s;
    QTest::newRow("an at sign in the password") << u"https://me:can@ry-canary@name.example"_s;
    QTest::newRow("a slash in the password") << u"https://me:canary/canary@name.example/ip"_s;
    QTest::newRow("a question mark in the password") << u"https://me:canary?canary@name.example/ip"_s;
    QTest::newRow("an open bracket") << u"https://me:canary@[2001:db8::1/ip"_s;
    QTest::newRow("another scheme") << u"ftp://me:canary@name.example"_s;
}

void ServerEndpointTest::neverSaysAPassword()
{
    QFETCH(QString, text);
    const auto endpoint = ServerEndpoint::parse(text);
    QVERIFY(!endpoint.has_value());
    QCOMPARE(endpoint.error().kind, Failure::Kind::Misconfigured);
    QVERIFY2(!endpoint.error().detail.contains(u"canary"), qPrintable(endpoint.error().detail));
    QVERIFY(!endpoint.error().detail.contains(u"me:"));
}

void ServerEndpointTest::theNamedPieceIsShort()
{
    for (const QString &text : {QString(10'000, u'a'), u"a:"_s + QString(10'000, u'1'), QString(10'000, u':'),
                                QString(10'000, u'x') + u"://a"_s, QString(10'000, u'@')}) {
        const auto endpoint = ServerEndpoint::parse(text);
        QVERIFY(!endpoint.has_value());
        QVERIFY(endpoint.error().detail.size() <= 100);
        QVERIFY(!endpoint.error().detail.isEmpty());
    }
}

void ServerEndpointTest::isStoredAsNameAndPort_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("stored");
    QTest::newRow("a name") << u"name.example"_s << u"name.example"_s;
    QTest::newRow("a port") << u"name.example:08080"_s << u"name.example:8080"_s;
    QTest::newRow("an IPv6 address") << u"2001:db8::1"_s << u"[2001:db8::1]"_s;
    QTest::newRow("an IPv6 address and port") << u"[2001:db8::1]:443"_s << u"[2001:db8::1]:443"_s;
    QTest::newRow("a URL loses scheme and path") << u"https://name.example:444/ip"_s << u"name.example:444"_s;
}

void ServerEndpointTest::isStoredAsNameAndPort()
{
    QFETCH(QString, text);
    const auto endpoint = ServerEndpoint::parse(text);
    QVERIFY(endpoint.has_value());
    QTEST(endpoint->nameAndPort(), "stored");
    const auto again = ServerEndpoint::parse(endpoint->nameAndPort());
    QVERIFY(again.has_value());
    QCOMPARE(again->host, endpoint->host);
    QCOMPARE(again->port, endpoint->port);
}

void ServerEndpointTest::knowsWhatIsAtHome_data()
{
    QTest::addColumn<bool>("isAtHome");
    for (const char *text :
         {"127.0.0.1:8080", "[::1]:80", "192.168.178.1", "10.0.0.1", "[fe80::1]", "fd00::1", "localhost",
          "check.localhost:81", "nas.local", "router.home.arpa", "check.test", "ip.internal"})
        QTest::newRow(text) << true;
    for (const char *text : {"checkip.dyndns.org", "81.2.69.142", "100.64.0.1", "203.0.113.7", "2a02:8070::1",
                             "contest", "latest.example", "test.example.com", "mylocal", "home.arpa.example"})
        QTest::newRow(text) << false;
}

void ServerEndpointTest::knowsWhatIsAtHome()
{
    const auto endpoint = ServerEndpoint::parse(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(endpoint.has_value());
    QTEST(endpoint->isAtHome(), "isAtHome");
}

QTEST_APPLESS_MAIN(ServerEndpointTest)
#include "tst_serverendpoint.moc"
