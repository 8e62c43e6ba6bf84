// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/template.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace doorplate;
using namespace Qt::StringLiterals;

namespace {

TemplateValues values()
{
    return {
        {u"host"_s, {u"home.example.com"_s}},
        {u"hosts"_s, {u"home.example.com,nas.example.com"_s, ","_ba}},
        {u"ip6"_s, {u"2a02:6b8::1"_s, ":,"_ba}},
        {u"nasty"_s, {u"a&b=c?d/e#f%20+ü\"{}"_s}},
        {u"comma"_s, {u"a,b:c"_s}},
        {u"empty"_s, {u""_s}},
        {u"dots"_s, {u".."_s}},
        {u"broken"_s, {u"line\r\nX-Evil: 1"_s}},
        {u"id"_s, {QJsonValue(8123456789.0)}},
        {u"flag"_s, {QJsonValue(true)}},
        {u"object"_s, {QJsonObject{{u"a"_s, 1}}}},
        {u"number"_s, {u"300"_s}},
        {u"word"_s, {u"PassWord"_s}},
    };
}

} // namespace

class TestTemplate : public QObject
{
    Q_OBJECT

private slots:
    void encodesEachValueForItsPlace_data();
    void encodesEachValueForItsPlace();
    void refusesBadTemplates_data();
    void refusesBadTemplates();
    void namesWhatCannotStandThere_data();
    void namesWhatCannotStandThere();
    void keepsTheBytesOfAUrl_data();
    void keepsTheBytesOfAUrl();
    void refusesBadUrls_data();
    void refusesBadUrls();
    void doesNotLetAValueClimbOutOfThePath();
    void keepsTheTypeInJson();
    void doesNotLetAValueBreakOutOfJson();
    void tellsItsNames();
};

void TestTemplate::encodesEachValueForItsPlace_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("place");
    QTest::addColumn<QByteArray>("bytes");
    const int path = int(Place::Path);
    const int query = int(Place::Query);
    const int header = int(Place::Header);
    QTest::newRow("text stays") << u"no change"_s << query << "no change"_ba;
    QTest::newRow("braces are written twice") << u"{{x}}{host}"_s << query << "{x}home.example.com"_ba;
    QTest::newRow("the comma between hosts stays") << u"{hosts}"_s << query << "home.example.com,nas.example.com"_ba;
    QTest::newRow("the colons of IPv6 stay in a query") << u"{ip6}"_s << query << "2a02:6b8::1"_ba;
    QTest::newRow("but not in a path") << u"{ip6}"_s << path << "2a02%3A6b8%3A%3A1"_ba;
    QTest::newRow("a comma in a password does not stay") << u"{comma}"_s << query << "a%2Cb%3Ac"_ba;
    QTest::newRow("nothing in a value is structure")
        << u"x={nasty}&y=1"_s << query << "x=a%26b%3Dc%3Fd%2Fe%23f%2520%2B%C3%BC%22%7B%7D&y=1"_ba;
    QTest::newRow("nor in a path segment") << u"{nasty}"_s << path << "a%26b%3Dc%3Fd%2Fe%23f%2520%2B%C3%BC%22%7B%7D"_ba;
    QTest::newRow("a header takes it as it is") << u"key {comma}"_s << header << "key a,b:c"_ba;
    QTest::newRow("an empty value is nothing") << u"a={empty}&b=1"_s << query << "a=&b=1"_ba;
    QTest::newRow("a number as text") << u"{id}"_s << query << "8123456789"_ba;
    QTest::newRow("lower case") << u"{word|lower}"_s << query << "password"_ba;
    QTest::newRow("upper case") << u"{word|upper}"_s << query << "PASSWORD"_ba;
    QTest::newRow("a suffix of each name") << u"{hosts|withoutSuffix:.example.com}"_s << query << "home,nas"_ba;
    QTest::newRow("a prefix") << u"{host|withoutPrefix:home.}"_s << query << "example.com"_ba;
    QTest::newRow("md5 (RFC 1321: of \"password\")")
        << u"{word|lower|md5}"_s << query << "5f4dcc3b5aa765d61d8327deb882cf99"_ba;
    QTest::newRow("sha1") << u"{word|lower|sha1}"_s << query << "5baa61e4c9b93f3f0682250b6cf8331b7ee68fd8"_ba;
    QTest::newRow("sha256") << u"{word|lower|sha256}"_s << query
                            << "5e884898da28047151d0e56f8dc6292773603d0d6aabbdd62a11ef721d1542d8"_ba;
    QTest::newRow("base64") << u"{word|base64}"_s << header << "UGFzc1dvcmQ="_ba;
}

void TestTemplate::encodesEachValueForItsPlace()
{
    QFETCH(QString, text);
    QFETCH(int, place);
    const auto made = Template::parse(text);
    QVERIFY(made);
    const auto bytes = made->filled(values(), Place(place));
    QVERIFY(bytes);
    QTEST(*bytes, "bytes");
}

void TestTemplate::refusesBadTemplates_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("not closed") << u"a={host"_s;
    QTest::newRow("not opened") << u"a=host}"_s;
    QTest::newRow("empty") << u"{}"_s;
    QTest::newRow("not a name") << u"{ho st}"_s;
    QTest::newRow("begins with a digit") << u"{4ip}"_s;
    QTest::newRow("unknown filter") << u"{host|reverse}"_s;
    QTest::newRow("filter without its argument") << u"{host|withoutSuffix}"_s;
    QTest::newRow("filter with an empty argument") << u"{host|withoutSuffix:}"_s;
    QTest::newRow("filter with an argument too many") << u"{host|lower:x}"_s;
}

void TestTemplate::refusesBadTemplates()
{
    QFETCH(QString, text);
    const auto made = Template::parse(text);
    QVERIFY(!made);
    QCOMPARE(made.error().kind, Failure::Kind::Misconfigured);
    QVERIFY(!made.error().detail.isEmpty());
}

void TestTemplate::namesWhatCannotStandThere_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("place");
    QTest::addColumn<QString>("name");
    QTest::newRow("a value that is not there") << u"{other}"_s << int(Place::Query) << u"other"_s;
    QTest::newRow("a line break in a header") << u"{broken}"_s << int(Place::Header) << u"broken"_s;
    QTest::newRow("a line break in a query") << u"{broken}"_s << int(Place::Query) << u"broken"_s;
    QTest::newRow("an object in a text") << u"x{object}"_s << int(Place::Text) << u"object"_s;
    QTest::newRow("a word as number") << u"{word|number}"_s << int(Place::Query) << u"word"_s;
}

void TestTemplate::namesWhatCannotStandThere()
{
    QFETCH(QString, text);
    QFETCH(int, place);
    const auto bytes = Template::parse(text)->filled(values(), Place(place));
    QVERIFY(!bytes);
    QCOMPARE(bytes.error().kind, Failure::Kind::Misconfigured);
    QTEST(bytes.error().detail, "name");
}

void TestTemplate::keepsTheBytesOfAUrl_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("url");
    QTest::newRow("a plain one")
        << u"https://a.example/nic/update?hostname={hosts}&myip={ip6}"_s
        << "https://a.example/nic/update?hostname=home.example.com,nas.example.com&myip=2a02:6b8::1"_ba;
    QTest::newRow("every sign in a query")
        << u"https://a.example/?p={nasty}"_s << "https://a.example/?p=a%26b%3Dc%3Fd%2Fe%23f%2520%2B%C3%BC%22%7B%7D"_ba;
    QTest::newRow("every sign in a path") << u"https://a.example/u/{nasty}/?x=1"_s
                                          << "https://a.example/u/a%26b%3Dc%3Fd%2Fe%23f%2520%2B%C3%BC%22%7B%7D/?x=1"_ba;
    QTest::newRow("a port") << u"https://a.example:8443/x"_s << "https://a.example:8443/x"_ba;
    QTest::newRow("literal octets") << u"https://a.example/x?host%5B{host}%5D=1"_s
                                    << "https://a.example/x?host%5Bhome.example.com%5D=1"_ba;
    QTest::newRow("an empty query") << u"https://a.example/x?"_s << "https://a.example/x?"_ba;
    QTest::newRow("two slashes") << u"https://a.example//x//"_s << "https://a.example//x//"_ba;
}

void TestTemplate::keepsTheBytesOfAUrl()
{
    QFETCH(QString, text);
    const auto made = UrlTemplate::parse(text);
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    const auto url = made->filled(values());
    QVERIFY2(url, url ? "" : qPrintable(url.error().detail));
    QTEST(url->toEncoded(), "url");
}

void TestTemplate::refusesBadUrls_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("no scheme") << u"a.example/nic/update"_s;
    QTest::newRow("another scheme") << u"ftp://a.example/x"_s;
    QTest::newRow("no path") << u"https://a.example"_s;
    QTest::newRow("no server") << u"https:///x"_s;
    QTest::newRow("a password in it") << u"https://me:secret@a.example/x"_s;
    QTest::newRow("a fragment") << u"https://a.example/x#y"_s;
    QTest::newRow("a placeholder as server") << u"https://{host}/x"_s;
    QTest::newRow("a placeholder for half the server") << u"https://{host}.example/x"_s;
}

void TestTemplate::refusesBadUrls()
{
    QFETCH(QString, text);
    QVERIFY(!UrlTemplate::parse(text));
}

void TestTemplate::doesNotLetAValueClimbOutOfThePath()
{
    const auto made = UrlTemplate::parse(u"https://a.example/zones/{dots}/records");
    QVERIFY(made);
    const auto url = made->filled(values());
    QVERIFY(!url);
    QCOMPARE(url.error().detail, u"dots"_s);
    QVERIFY(!UrlTemplate::parse(u"https://a.example/zones/{empty}/records")->filled(values()));
}

void TestTemplate::keepsTheTypeInJson()
{
    const QJsonObject document{{u"id"_s, u"{id}"_s},
                               {u"proxied"_s, u"{flag}"_s},
                               {u"text"_s, u"id {id}"_s},
                               {u"ttl"_s, u"{number|number}"_s},
                               {u"list"_s, QJsonArray{u"{host}"_s, 7}},
                               {u"{{key}}"_s, true}};
    const auto made = JsonTemplate::parse(document);
    QVERIFY(made);
    const auto bytes = made->filled(values());
    QVERIFY(bytes);
    const QJsonObject read = QJsonDocument::fromJson(*bytes).object();
    QCOMPARE(read[u"id"_s], QJsonValue(8123456789.0));
    QCOMPARE(read[u"proxied"_s], QJsonValue(true));
    QCOMPARE(read[u"text"_s], QJsonValue(u"id 8123456789"_s));
    QCOMPARE(read[u"ttl"_s], QJsonValue(300));
    QCOMPARE(read[u"list"_s].toArray(), (QJsonArray{u"home.example.com"_s, 7}));
    QCOMPARE(read[u"{{key}}"_s], QJsonValue(true)); // keys are literal
}

void TestTemplate::doesNotLetAValueBreakOutOfJson()
{
    const auto made = JsonTemplate::parse(QJsonObject{{u"a"_s, u"{nasty}"_s}, {u"b"_s, u"x{broken}"_s}});
    const auto bytes = made->filled(values());
    QVERIFY(bytes);
    const QJsonObject read = QJsonDocument::fromJson(*bytes).object();
    QCOMPARE(read.keys(), (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(read[u"a"_s].toString(), u"a&b=c?d/e#f%20+ü\"{}"_s);
    QCOMPARE(read[u"b"_s].toString(), u"xline\r\nX-Evil: 1"_s);
    QVERIFY(!JsonTemplate::parse(QJsonObject{{u"a"_s, QJsonArray{u"{x"_s}}}));
}

void TestTemplate::tellsItsNames()
{
    QCOMPARE(Template::parse(u"{a}{b|lower}{a}")->names(), (QStringList{u"a"_s, u"b"_s}));
    QVERIFY(Template::parse(u"{{a}}")->isLiteral());
    QStringList names = UrlTemplate::parse(u"https://a.example/{zone}/x?h={host}")->names();
    names.sort();
    QCOMPARE(names, (QStringList{u"host"_s, u"zone"_s}));
    QCOMPARE(UrlTemplate::parse(u"https://a.example/x")->server(), u"a.example"_s);
}

QTEST_APPLESS_MAIN(TestTemplate)
#include "tst_template.moc"
