// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The corpus of what check pages, routers, portals and broken servers answer: no row may give a wrong address.
#include "core/detect/readaddress.h"
#include "core/detect/readanswer.h"
#include "core/detect/visibletext.h"

#include <QRandomGenerator>
#include <QTest>

using namespace doorplate;
using namespace Qt::StringLiterals;

namespace {

const QByteArray home = "81.2.69.142";
const QByteArray home6 = "2a02:8070:a1c0::5";

Address address(const QByteArray &text)
{
    return *Address::parse(QString::fromLatin1(text));
}

} // namespace

class TestReadAddress : public QObject
{
    Q_OBJECT

private slots:
    void readsTheOneAddressOfAPage_data();
    void readsTheOneAddressOfAPage();
    void refusesWhatIsNotExactlyOneAddress_data();
    void refusesWhatIsNotExactlyOneAddress();
    void neverBelievesAHeader();
    void believesNothingButSuccess_data();
    void believesNothingButSuccess();
    void readsUpToSixtyFourKibibytes();
    void neverReadsWhatDoesNotStandThere();
    void holdsADeclaredFormatToItsWord_data();
    void holdsADeclaredFormatToItsWord();
    void refusesByNameWhatMayNotBePublished_data();
    void refusesByNameWhatMayNotBePublished();
    void refusesNoHomeBesideAnOperatorsRange();
    void readsADnsAnswer_data();
    void readsADnsAnswer();
};

void TestReadAddress::readsTheOneAddressOfAPage_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("expected");

    const auto row = [](const char *name, const QByteArray &body, const QByteArray &expected = home) {
        QTest::newRow(name) << body << expected;
    };
    row("the bare address", home);
    row("a line feed after it", home + "\n");
    row("CR and LF after it", home + "\r\n");
    row("white space around it", " \t\r\n" + home + " \r\n\r\n");
    row("a byte order mark before it", "\xef\xbb\xbf" + home + "\n");
    row("IPv6 in short form", home6 + "\n", home6);
    row("IPv6 in long form and capitals", "2A02:8070:A1C0:0000:0000:0000:0000:0005", home6);
    row("IPv6 in brackets", "[" + home6 + "]", home6);
    row("Dyn's HTML page",
        "<html><head><title>Current IP Check</title></head><body>Current IP Address: " + home + "</body></html>\r\n");
    row("Loopia's wording", "Current IP Address: " + home);
    row("a sentence with a full stop", "Your public address is " + home + ".");
    row("a question", "Are you " + home + "?");
    row("in quotation marks", "\"" + home + "\"");
    row("in parentheses", "You (" + home + ") are welcome");
    row("a label without a space", "IP:" + home);
    row("a key and a sign", "ip=" + home + "\nport=443\n");
    row("FreeDNS's lines", "Detected IP : " + home + "\nHTTP_CLIENT_IP : \nHTTP_X_FORWARDED_FOR : \n");
    row("ip4only.me's fields", "IPv4," + home + ",v1.1,,,See http://ip6.me/docs/ for api documentation");
    row("ip6only.me's fields", "IPv6," + home6 + ",v1.1,,,See http://ip6.me/docs/ for api documentation", home6);
    row("JSON of ipify", R"({"ip":")" + home + R"("})");
    row("JSON of httpbin", R"({ "origin": ")" + home + R"(" })");
    row("JSON with much around it",
        R"({"ip":")" + home
            + R"(","hostname":"host-81-2-69-142.example.net","city":"Berlin","loc":"52.5,13.4",)"
              R"("asn":{"id":3320,"route":"81.2.64.0/18"},"readme":"https://ipinfo.io/missingauth"})");
    row("JSON with a version that looks like an address", R"({"version":"1.0.1.1","ip":")" + home + R"("})");
    row("JSON deep within", R"([{"client":{"addresses":[{"v4":")" + home + R"("}]}}])");
    row("JSONP", R"(callback({"ip":")" + home + R"("});)");
    row("the same address twice", "<title>" + home + "</title><body><h1>" + home + "</h1></body>");
    row("the same IPv6 address in two spellings", home6 + " = 2a02:8070:a1c0:0:0:0:0:5", home6);
    row("markup within the number", "<p>81.<b>2</b>.69.<span class=x>142</span></p>");
    row("table cells close together", "<table><tr><td>IP</td><td>" + home + "</td></tr></table>");
    row("a non-breaking space", "IP:&nbsp;" + home + "&nbsp;");
    row("XML", "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<ip>" + home + "</ip>");
    row("an old page in Latin-1", "<p>Ihre \xf6"
                                  "ffentliche Adresse ist "
                                      + home + "</p>");
    row("a script with a version",
        "<script src=\"/jquery-3.1.2.3.js\"></script><script>var v = '1.0.1.1';</script><body>" + home + "</body>");
    row("a style with numbers", "<style>.a{margin:1.2.3.4}</style><p>" + home);
    row("a comment with another address", "<!-- build 1.0.1.1 on 5.6.7.8 --><p>" + home + "</p>");
    row("a link to an address", "<a href=\"http://5.6.7.8/\">Your IP</a> " + home);
    row("a link text that is a URL", "See http://5.6.7.8/help. Your IP: " + home);
    row("an attribute with a bracket in it", "<p title=\"a > 5.6.7.8\">" + home + "</p>");
    row("an attribute with spaces around its sign", "<p title = '> 5.6.7.8 '>" + home + "</p>");
    row("a page that also names its version", "Address checker version 2.0.1.1. Your address: " + home);
    row("a page that also names the DNS servers", "Your IP " + home + ", DNS: 81.2.64.1, DNS server 81.2.64.2");
    row("a page that also names a public resolver", "You are " + home + " and could use 1.1.1.1 or 8.8.8.8");
    row("a browser's version on the page", "You are " + home + " with Chrome/120.0.60.99 on Windows");
    row("Cloudflare's trace at its own address",
        "fl=1f1\nh=1.1.1.1\nip=" + home + "\nts=1700000000.123\nvisit_scheme=https\nuag=Doorplate/0.1\ncolo=FRA\n");
    row("a page of times and MAC addresses", "12:30:45 00:1a:2b:3c:4d:5e " + home);
}

void TestReadAddress::readsTheOneAddressOfAPage()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, expected);
    const Address wanted = address(expected);
    const auto read = readAddress({200, {}, body}, wanted.family());
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QCOMPARE(read->toString(), wanted.toString());
}

void TestReadAddress::refusesWhatIsNotExactlyOneAddress_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<AddressFamily>("family");
    QTest::addColumn<QString>("reason"); // a piece of the failure's detail

    const auto row = [](const char *name, const QByteArray &body, const QString &reason = u"no address"_s,
                        AddressFamily family = AddressFamily::IPv4) {
        QTest::newRow(name) << body << family << reason;
    };
    const AddressFamily v6 = AddressFamily::IPv6;

    row("an empty answer", "", u"empty"_s);
    row("white space alone", " \r\n\t ", u"empty"_s);
    row("a byte order mark alone", "\xef\xbb\xbf", u"empty"_s);
    row("UTF-16",
        QByteArray("\xff\xfe"
                   "8\0"
                   "1\0.\0"
                   "2\0",
                   10),
        u"not a text"_s);
    row("UTF-16 without a mark",
        QByteArray("8\0"
                   "1\0.\0"
                   "2\0.\0"
                   "6\0",
                   12),
        u"not a text"_s);
    row("binary", QByteArray("\x1f\x8b\x08\x00\x00", 5) + home, u"not a text"_s);
    row("a terminal's colours around it", "\x1b[1m" + home + "\x1b[0m", u"not a text"_s);
    row("a page without any", "<html><body>It works!</body></html>");
    row("a login page", "<html><title>Wi-Fi</title><body>Welcome! Please sign in.</body></html>");
    row("a login page that shows an address",
        "<body>Your IP " + home + "<form><input name=p type=\"password\"></form></body>", u"password"_s);
    row("a router's page with its firmware", "<body>DSL router, Firmware Version: 1.0.1.1</body>");
    row("a router's page with its gateway", "<td>Default Gateway</td><td>81.2.64.1</td>");
    row("a router's page with its DNS", "<td>DNS server</td><td>81.2.64.1</td>");
    row("Apache's signature", "<address>Apache/2.4.57 (Debian) Server at " + home + " Port 80</address>");
    row("two addresses", home + "\n5.6.7.8\n", u"81.2.69.142, 5.6.7.8"_s);
    row("two addresses with a comma, as a proxy lists them", home + ", 5.6.7.8", u"several addresses"_s);
    row("two addresses in JSON", R"({"ip":")" + home + R"(","server":"5.6.7.8"})", u"several addresses"_s);
    row("an address of each family", home + " / " + home6, u"several addresses"_s);
    row("an address beside the router's own", "WAN " + home + " LAN 192.168.1.1", u"192.168.1.1"_s);
    row("a private address", "192.168.1.5\n", u"192.168.1.5 (private)"_s);
    row("a carrier's address", "100.72.3.4", u"100.72.3.4 (carrier NAT)"_s);
    row("a public resolver's address", "<p>1.1.1.1</p>", u"1.1.1.1 (public resolver)"_s);
    row("a resolver and nothing else in JSON", R"({"dns_resolver":"9.9.9.9"})");
    row("two public resolvers", "8.8.8.8 8.8.4.4", u"8.8.8.8 (public resolver)"_s);
    row("IPv6 where IPv4 was asked", home6 + "\n", u"2a02:8070:a1c0::5 (ipv6)"_s);
    row("IPv4 where IPv6 was asked", home + "\n", u"81.2.69.142 (ipv4)"_s, v6);
    row("IPv4 in IPv6 clothes", "::ffff:81.2.69.142", u"(IPv4-mapped)"_s);
    row("IPv4 in IPv6 clothes, IPv6 asked", "::ffff:81.2.69.142", u"(IPv4-mapped)"_s, v6);
    row("IPv4 in IPv6 clothes and brackets", "[::ffff:81.2.69.142]", u"(IPv4-mapped)"_s, v6);
    row("IPv6 with a zone", "fe80::1%eth0", u"no address"_s, v6);
    row("IPv6 with a prefix", home6 + "/64", u"no address"_s, v6);
    row("IPv6 with a port", "[" + home6 + "]:443", u"no address"_s, v6);
    row("a MAC of eight parts", "00:1a:2b:3c:4d:5e:6f:70", u"(reserved)"_s, v6);
    row("an address with a port", home + ":51234");
    row("a network", "81.2.64.0/18");
    row("a URL", "http://81.2.69.142/");
    row("a URL's parameter", "/update?ip=81.2.69.142&host=x");
    row("a mail address", "root@81.2.69.142");
    row("five parts", "81.2.69.142.5");
    row("three parts", "81.2.69");
    row("leading zeros", "081.002.069.142");
    row("a part too big", "81.2.69.256");
    row("a version with a letter", "v1.2.3.4");
    row("a version with a suffix", "1.2.3.4-beta");
    row("a version of a program", "nginx/1.2.3.4");
    row("a version in words", "This page is Version 1.2.3.4");
    row("a build in words", "build 1.2.3.4");
    row("a version in JSON", R"({"apiVersion":"1.0.1.1"})");
    row("a reverse name", "host-81-2-69-142.example.net 142.69.2.81.in-addr.arpa");
    row("a script's file name", "<script src=/jquery-3.1.2.3.js></script>");
    row("an address in an attribute alone", "<meta name=\"ip\" content=\"81.2.69.142\">");
    row("an address in a comment alone", "<p>Hello</p><!-- 81.2.69.142 -->");
    row("an address in a script alone", "<script>var ip = '81.2.69.142';</script>");
    row("an address in a script that never ends", "<p>Hello</p><script>81.2.69.142");
    row("an address after a self-closed script", "<script src=x />1.0.1.1");
    row("an address in a tag that never ends", "<p>Hello</p><img alt=81.2.69.142");
    row("a footnote mark at its end", "<p>81.2.69.14<sup>2</sup></p>");
    row("markup that hides a longer number", "<p>1<b>81.2.69.142</b>.7</p>");
    row("full-width digits before it", "\xef\xbc\x91"
                                       "81.2.69.142");
    row("an invisible character before it", "1\xe2\x80\x8b"
                                            "81.2.69.142");
    row("a cookie set by a script", "<script>document.cookie='sid=1.0.1.1'</script><p>Enable cookies</p>");
    row("a JSON number", "81.2");
    row("an error in JSON", R"({"error":"rate limit exceeded","code":429})");
    row("more than 64 KiB", home + QByteArray(64 * 1024, ' '), u"64 KiB"_s);
}

void TestReadAddress::refusesWhatIsNotExactlyOneAddress()
{
    QFETCH(QByteArray, body);
    QFETCH(AddressFamily, family);
    QFETCH(QString, reason);
    const auto read = readAddress({200, {{"Content-Type", "text/html"}}, body}, family);
    QVERIFY2(!read, read ? qPrintable(read->toString()) : "");
    QCOMPARE(keyOf(read.error().kind), u"badReply"_s);
    QVERIFY2(read.error().detail.contains(reason), qPrintable(read.error().detail));
}

void TestReadAddress::neverBelievesAHeader()
{
    // ddclient published 1.0.1.1 out of such a header.
    const HttpReply reply{200,
                          {{"Set-Cookie", "__cf=1.0.1.1-abc; path=/"}, {"X-Client-IP", home}, {"X-Real-IP", "1.0.1.1"}},
                          "<html><body>Nothing here</body></html>"};
    QVERIFY(!readAddress(reply, AddressFamily::IPv4));
}

void TestReadAddress::believesNothingButSuccess_data()
{
    QTest::addColumn<int>("status");
    for (const int status :
         {0, 100, 199, 300, 301, 302, 304, 307, 400, 401, 403, 404, 407, 418, 429, 500, 502, 503, 511})
        QTest::addRow("%d with our own address in it", status) << status;
}

void TestReadAddress::believesNothingButSuccess()
{
    QFETCH(int, status);
    const auto read = readAddress({status, {}, home}, AddressFamily::IPv4);
    QVERIFY(!read);
    QCOMPARE(keyOf(read.error().kind), u"httpStatus"_s);
    QCOMPARE(read.error().httpStatus, status);
}

void TestReadAddress::readsUpToSixtyFourKibibytes()
{
    const QByteArray body = home + QByteArray(64 * 1024 - home.size(), ' ');
    QVERIFY(readAddress({200, {}, body}, AddressFamily::IPv4));
    QVERIFY(!readAddress({200, {}, body + ' '}, AddressFamily::IPv4));
}

void TestReadAddress::neverReadsWhatDoesNotStandThere()
{
    // Pages put together at random from what pages are made of, by a fixed seed. What is read must stand there whole.
    const QByteArrayList pieces{"81.2.69.142", "5.6.7.8",  "1.0.1.1",  "192.168.1.1", "::ffff:",    "2a02:8070::1",
                                ".",           ":",        "-",        "/",           " ",          "\n",
                                "\"",          "ip",       "=",        "version ",    "{",          "}",
                                "[",           "]",        "<p>",      "</p>",        "<b>",        "</b>",
                                "<!--",        "-->",      "<script>", "</script>",   "<a href=\"", "\">",
                                "&nbsp;",      "\xc3\xbc", "9",        "x",           "\xff"};
    QRandomGenerator chance(20261122);
    int accepted = 0;
    for (int round = 0; round < 5'000; ++round) {
        QByteArray body;
        for (int i = chance.bounded(1, 12); i > 0; --i)
            body += pieces[chance.bounded(pieces.size())];
        const auto family = chance.bounded(2) ? AddressFamily::IPv4 : AddressFamily::IPv6;
        const auto read = readAddress({200, {}, body}, family);
        if (!read)
            continue;
        ++accepted;
        QCOMPARE(keyOf(read->family()), keyOf(family));
        const QString seen = visibleText(QString::fromLatin1(body)); // a browser closes the gap of a comment, too
        // IPv6 has many spellings ("2a02:8070::181.2.69.142" is one).
        QVERIFY2(family == AddressFamily::IPv6 || seen.contains(read->toString()), body.constData());
        QVERIFY(publishable(*read, family));
    }
    QVERIFY(accepted > 50); // or this would prove nothing
}

void TestReadAddress::holdsADeclaredFormatToItsWord_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isRead");
    const QString plain = u"plain"_s;
    const QString json = u"json"_s;
    const QString lines = u"keyedLine"_s;
    QTest::newRow("plain: the address") << plain << QString() << home + "\r\n" << true;
    QTest::newRow("plain: a page around it") << plain << QString() << "<p>" + home + "</p>" << false;
    QTest::newRow("plain: a word before it") << plain << QString() << "IP: " + home << false;
    QTest::newRow("plain: twice") << plain << QString() << home + "\n" + home << false;
    QTest::newRow("JSON: the member") << json << u"ip"_s << R"({"ip":")" + home + R"(","server":"5.6.7.8"})" << true;
    QTest::newRow("JSON: another member") << json << u"ip"_s << R"({"address":")" + home + R"("})" << false;
    QTest::newRow("JSON: no JSON") << json << u"ip"_s << home << false;
    QTest::newRow("JSON: the member is a list") << json << u"ip"_s << R"({"ip":[")" + home + R"("]})" << false;
    QTest::newRow("lines: the key") << lines << u"ip"_s << "h=1.1.1.1\r\nip=" + home + "\r\nvip=5.6.7.8\r\n" << true;
    QTest::newRow("lines: no such key") << lines << u"ip"_s << "h=1.1.1.1\nclient=" + home << false;
    QTest::newRow("lines: the key twice") << lines << u"ip"_s << "ip=" + home + "\nip=5.6.7.8\n" << false;
    QTest::newRow("lines: words after it") << lines << u"ip"_s << "ip=" + home + " or so" << false;
}

void TestReadAddress::holdsADeclaredFormatToItsWord()
{
    QFETCH(QString, format);
    QFETCH(QString, key);
    QFETCH(QByteArray, body);
    QFETCH(bool, isRead);
    const auto kind = bodyFormatKindFromKey(format);
    QVERIFY(kind);
    QCOMPARE(keyOf(*kind), format);
    const auto read = readAddress({200, {}, body}, AddressFamily::IPv4, {*kind, key});
    QCOMPARE(read.has_value(), isRead);
    if (read)
        QCOMPARE(read->toString().toLatin1(), home);
}

void TestReadAddress::refusesByNameWhatMayNotBePublished_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("detail");
    QTest::newRow("none") << QByteArray("0.0.0.0") << u"0.0.0.0 (unspecified)"_s;
    QTest::newRow("loopback") << QByteArray("127.0.0.1") << u"127.0.0.1 (loopback)"_s;
    QTest::newRow("private") << QByteArray("10.1.2.3") << u"10.1.2.3 (private)"_s;
    QTest::newRow("link-local") << QByteArray("169.254.3.4") << u"169.254.3.4 (link-local)"_s;
    QTest::newRow("documentation") << QByteArray("203.0.113.9") << u"203.0.113.9 (documentation)"_s;
    QTest::newRow("benchmark") << QByteArray("198.18.0.1") << u"198.18.0.1 (benchmark)"_s;
    QTest::newRow("multicast") << QByteArray("224.0.0.251") << u"224.0.0.251 (multicast)"_s;
    QTest::newRow("reserved") << QByteArray("255.255.255.255") << u"255.255.255.255 (reserved)"_s;
    QTest::newRow("unique local") << QByteArray("fd00::1") << u"fd00::1 (unique local)"_s;
    QTest::newRow("6to4") << QByteArray("2002:5102:458e::1") << u"2002:5102:458e::1 (6to4)"_s;
    QTest::newRow("Teredo") << QByteArray("2001:0:1::1") << u"2001:0:1::1 (Teredo)"_s;
    QTest::newRow("NAT64") << QByteArray("64:ff9b::5102:458e") << u"(NAT64)"_s;
    QTest::newRow("NAT64 of a network's own") << QByteArray("64:ff9b:1::5102:458e") << u"(NAT64)"_s;
    QTest::newRow("IPv4-mapped") << QByteArray("::ffff:81.2.69.142") << u"(IPv4-mapped)"_s;
    QTest::newRow("6to4's relay") << QByteArray("192.88.99.1") << u"192.88.99.1 (6to4 relay)"_s;
    QTest::newRow("ORCHID") << QByteArray("2001:20::1") << u"2001:20::1 (ORCHID)"_s;
    QTest::newRow("a carrier's") << QByteArray("100.127.255.254") << u"100.127.255.254 (carrier NAT)"_s;
    QTest::newRow("multicast of IPv6") << QByteArray("ff02::fb") << u"ff02::fb (multicast)"_s;
    QTest::newRow("link-local of IPv6") << QByteArray("fe80::1") << u"fe80::1 (link-local)"_s;
    QTest::newRow("a proxy of Cloudflare's") << QByteArray("104.18.0.1") << u"104.18.0.1 (Cloudflare)"_s;
    QTest::newRow("the last of Cloudflare's") << QByteArray("104.27.255.255") << u"104.27.255.255 (Cloudflare)"_s;
    QTest::newRow("a proxy of Cloudflare's, IPv6")
        << QByteArray("2606:4700:3031::1") << u"2606:4700:3031::1 (Cloudflare)"_s;
    QTest::newRow("a neighbour of Google's resolver") << QByteArray("8.8.8.9") << u"8.8.8.9 (Google Public DNS)"_s;
    QTest::newRow("Google's resolver") << QByteArray("2001:4860:4860::8888")
                                       << u"2001:4860:4860::8888 (public resolver)"_s;
}

void TestReadAddress::refusesByNameWhatMayNotBePublished()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, detail);
    const Address one = address(text);
    const auto checked = publishable(one, one.family());
    QVERIFY(!checked);
    QVERIFY2(checked.error().detail.endsWith(detail), qPrintable(checked.error().detail));
    const auto read = readAddressFromText("Your address is " + text, one.family());
    QVERIFY(!read);
}

void TestReadAddress::readsADnsAnswer_data()
{
    QTest::addColumn<int>("rcode");
    QTest::addColumn<bool>("isAuthoritative");
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<QString>("reason"); // empty: read
    QTest::newRow("the address as text") << 0 << true << QStringList{u"81.2.69.142"_s} << QString();
    QTest::newRow("another text beside it")
        << 0 << true << QStringList{u"edns0-client-subnet 5.6.7.0/24"_s, u"81.2.69.142"_s} << QString();
    QTest::newRow("a resolver in between that answers itself")
        << 0 << false << QStringList{u"81.2.69.142"_s} << u"not authoritative"_s;
    QTest::newRow("refused") << 5 << true << QStringList() << u"rcode 5"_s;
    QTest::newRow("no such name") << 3 << true << QStringList() << u"rcode 3"_s;
    QTest::newRow("an empty answer") << 0 << true << QStringList() << u"no address"_s;
    QTest::newRow("two addresses") << 0 << true << QStringList{u"81.2.69.142"_s, u"5.6.7.8"_s} << u"several"_s;
    QTest::newRow("a private address") << 0 << true << QStringList{u"192.168.1.2"_s} << u"(private)"_s;
    QTest::newRow("the other family") << 0 << true << QStringList{u"2a02:8070::1"_s} << u"(ipv6)"_s;
    QTest::newRow("words around it") << 0 << true << QStringList{u"you are 81.2.69.142"_s} << u"no address"_s;
}

void TestReadAddress::readsADnsAnswer()
{
    QFETCH(int, rcode);
    QFETCH(bool, isAuthoritative);
    QFETCH(QStringList, texts);
    QFETCH(QString, reason);
    Source source;
    source.method = SourceMethod::Dns;
    source.needsAuthority = true;
    source.questions.insert(AddressFamily::IPv4, {u"who.example"_s, DnsType::TXT, false, false});
    DnsAnswer answer;
    answer.rcode = rcode;
    answer.isAuthoritative = isAuthoritative;
    // A record of another type is not what was asked for.
    answer.answers.append({u"who.example"_s, DnsType::A, std::chrono::seconds(1), address("5.6.7.9"), {}});
    for (const QString &text : texts)
        answer.answers.append({u"who.example"_s, DnsType::TXT, std::chrono::seconds(1), std::nullopt, text});
    const auto read = readAnswer(answer, source, AddressFamily::IPv4);
    QCOMPARE(read.has_value(), reason.isEmpty());
    if (read)
        QCOMPARE(read->toString().toLatin1(), home);
    else
        QVERIFY2(read.error().detail.contains(reason), qPrintable(read.error().detail));
}

void TestReadAddress::refusesNoHomeBesideAnOperatorsRange()
{
    for (const QByteArray &text : {QByteArray("104.15.255.255"), QByteArray("104.28.0.1"), QByteArray("1.1.2.1"),
                                   QByteArray("8.8.9.1"), QByteArray("2606:4701::1"), home, home6}) {
        const Address one = address(text);
        QVERIFY2(publishable(one, one.family()), text.constData());
    }
}

QTEST_GUILESS_MAIN(TestReadAddress)
#include "tst_readaddress.moc"
