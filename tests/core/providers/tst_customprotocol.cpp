// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/coded/customprotocol.h"

#include "core/providers/shownrequest.h"
#include "core/providers/updatejob.h"

#include <QTest>

using namespace doorplate;
using namespace Qt::StringLiterals;

namespace {

UpdateWish wish(const QString &path)
{
    UpdateWish made{{}, {}, {*Hostname::parse(u"home.example.com")}, *Address::parse(u"81.2.69.142"), {}, {}};
    made.account.provider = u"custom"_s;
    made.account.customServer = u"update.example.net"_s;
    made.account.customPath = path;
    return made;
}

UpdateWish withSecret(UpdateWish made, const QString &user, const QByteArray &password)
{
    made.account.username = user;
    if (!password.isEmpty())
        made.credentials.secrets.insert(u"password"_s, Secret(password));
    return made;
}

Result<HttpRequest> requestOf(const UpdateWish &wish)
{
    const Step step = CustomProtocol().next(wish, {});
    if (const auto *request = std::get_if<HttpRequest>(&step))
        return *request;
    return std::unexpected(std::get<Result<Outcomes>>(step).error());
}

QByteArray target(const HttpRequest &request)
{
    return request.url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
}

} // namespace

class TestCustomProtocol : public QObject
{
    Q_OBJECT

private slots:
    void fillsThePath_data();
    void fillsThePath();
    void goesToTheServer_data();
    void goesToTheServer();
    void sendsBasicOnlyWhenItIsTheWay_data();
    void sendsBasicOnlyWhenItIsTheWay();
    void encodesEachValueOnItsOwn();
    void fillsInASinglePass();
    void refusesBadSettings_data();
    void refusesBadSettings();
    void judgesTheDefaultWords_data();
    void judgesTheDefaultWords();
    void judgesThePersonsWords_data();
    void judgesThePersonsWords();
    void masksSecretsInARehearsal();
};

void TestCustomProtocol::fillsThePath_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("appends");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("without any specifier the host is appended")
        << u"/update?hostname="_s << false << "/update?hostname=home.example.com"_ba;
    QTest::newRow("or the address instead") << u"/update?myip="_s << true << "/update?myip=81.2.69.142"_ba;
    QTest::newRow("with a specifier nothing is appended") << u"/update?ip=%i"_s << false << "/update?ip=81.2.69.142"_ba;
    QTest::newRow("nor is the address") << u"/update?h=%h"_s << true << "/update?h=home.example.com"_ba;
    QTest::newRow("%% is a percent sign, and a specifier") << u"/a%%b?h="_s << false << "/a%25b?h="_ba;
    QTest::newRow("an encoded octet stays, and is none")
        << u"/up%20date?x=%C3%BC&h="_s << false << "/up%20date?x=%C3%BC&h=home.example.com"_ba;
    QTest::newRow("a specifier before letters that look like hex")
        << u"/x?h=%ha&i=%i00"_s << false << "/x?h=home.example.coma&i=81.2.69.14200"_ba;
    QTest::newRow("%%20 is the text %20") << u"/x?h=%h&t=%%20"_s << false << "/x?h=home.example.com&t=%2520"_ba;
    QTest::newRow("a slash is put in front") << u"nic/update?h=%h"_s << false << "/nic/update?h=home.example.com"_ba;
    QTest::newRow("what is not allowed in a URL is encoded")
        << u"/x y?a=\"ü\"&b=#1&h=%h"_s << false << "/x%20y?a=%22%C3%BC%22&b=%231&h=home.example.com"_ba;
    QTest::newRow("typed structure stays")
        << u"/a/b.c_d-e~?x=1&y=/%h"_s << false << "/a/b.c_d-e~?x=1&y=/home.example.com"_ba;
}

void TestCustomProtocol::fillsThePath()
{
    QFETCH(QString, path);
    QFETCH(bool, appends);
    UpdateWish made = wish(path);
    made.account.appendAddress = appends;
    const auto request = requestOf(made);
    QVERIFY(request);
    QTEST(target(*request), "bytes");
    QCOMPARE(request->method, "GET"_ba);
    QVERIFY(request->headers.isEmpty());
}

void TestCustomProtocol::goesToTheServer_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<bool>("ssl");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("a name") << u"update.example.net"_s << true << "https://update.example.net/"_ba;
    QTest::newRow("a port") << u"update.example.net:8443"_s << true << "https://update.example.net:8443/"_ba;
    QTest::newRow("SSL off") << u"192.0.2.1:8080"_s << false << "http://192.0.2.1:8080/"_ba;
    QTest::newRow("IPv6") << u"[2001:db8::1]:8080"_s << false << "http://[2001:db8::1]:8080/"_ba;
}

void TestCustomProtocol::goesToTheServer()
{
    QFETCH(QString, server);
    QFETCH(bool, ssl);
    QFETCH(QByteArray, start);
    UpdateWish made = wish(u"/?h="_s);
    made.account.customServer = server;
    made.account.ssl = ssl;
    const auto request = requestOf(made);
    QVERIFY(request);
    QVERIFY2(request->url.toEncoded().startsWith(start), request->url.toEncoded().constData());
}

void TestCustomProtocol::sendsBasicOnlyWhenItIsTheWay_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("both") << u"/?h=%h"_s << u"alice"_s << "secret"_ba
                          << "Basic YWxpY2U6c2VjcmV0"_ba;
    QTest::newRow("a user name alone") << u"/?h=%h"_s << u"alice"_s << ""_ba
                                       << "Basic YWxpY2U6"_ba;
    QTest::newRow("a password alone") << u"/?h=%h"_s << u""_s << "secret"_ba
                                      << "Basic OnNlY3JldA=="_ba;
    QTest::newRow("neither") << u"/?h=%h"_s << u""_s << ""_ba
                             << ""_ba;
    QTest::newRow("the password in the path") << u"/?h=%h&p=%p"_s << u"alice"_s << "secret"_ba
                                              << ""_ba;
    QTest::newRow("the user name in the path") << u"/?h=%h&u=%u"_s << u"alice"_s << "secret"_ba
                                               << ""_ba;
}

void TestCustomProtocol::sendsBasicOnlyWhenItIsTheWay()
{
    QFETCH(QString, path);
    QFETCH(QString, user);
    QFETCH(QByteArray, password);
    QFETCH(QByteArray, header);
    const auto request = requestOf(withSecret(wish(path), user, password));
    QVERIFY(request);
    const HttpHeaders expected = header.isEmpty() ? HttpHeaders() : HttpHeaders{{"Authorization", header}};
    QCOMPARE(request->headers, expected);
}

void TestCustomProtocol::encodesEachValueOnItsOwn()
{
    UpdateWish made = withSecret(wish(u"/%u/up?h=%h&p=%p&i=%i"_s), u"a/b?c"_s, "x&ip=1=2#3 +%41é");
    made.hosts = {*Hostname::parse(u"*.home.example.com")};
    made.address = *Address::parse(u"2a02:6b8::1");
    const auto request = requestOf(made);
    QVERIFY(request);
    QCOMPARE(target(*request),
             "/a%2Fb%3Fc/up?h=%2A.home.example.com&p=x%26ip%3D1%3D2%233%20%2B%2541%C3%A9&i=2a02:6b8::1"_ba);
}

void TestCustomProtocol::fillsInASinglePass()
{
    // inadyn scans what it put in once more: "%%h" ends as the host name there, "%i" within a password as the address.
    QCOMPARE(target(*requestOf(withSecret(wish(u"/?x=%%h&p=%p"_s), u"u"_s, "a%ib%%"))), "/?x=%25h&p=a%25ib%25%25"_ba);
}

void TestCustomProtocol::refusesBadSettings_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<QString>("field");
    const QString good = u"update.example.net"_s;
    QTest::newRow("no server") << u""_s << u"/"_s << u""_s << ""_ba << u"customServer"_s;
    QTest::newRow("a URL as server") << u"https://a.example/x"_s << u"/"_s << u""_s << ""_ba << u"customServer"_s;
    QTest::newRow("an unknown specifier") << good << u"/?x=%x"_s << u""_s << ""_ba << u"customPath"_s;
    QTest::newRow("a capital specifier") << good << u"/?x=%H"_s << u""_s << ""_ba << u"customPath"_s;
    QTest::newRow("a lone percent sign") << good << u"/?x=100%"_s << u""_s << ""_ba << u"customPath"_s;
    QTest::newRow("half an octet") << good << u"/?x=%4"_s << u""_s << ""_ba << u"customPath"_s;
    QTest::newRow("a URL as path") << good << u"https://a.example/x"_s << u""_s << ""_ba << u"customPath"_s;
    QTest::newRow("a line break in the path") << good << u"/x\r\nX: 1"_s << u""_s << ""_ba << u"customPath"_s;
    QTest::newRow("a line break in the password") << good << u"/?h="_s << u"u"_s << "a\nb"_ba << u"password"_s;
    QTest::newRow("a line break in the user name") << good << u"/?h="_s << u"u\nv"_s << "a"_ba << u"username"_s;
    QTest::newRow("a colon in the user name") << good << u"/?h="_s << u"u:v"_s << "a"_ba << u"username"_s;
    QTest::newRow("%u without a user name") << good << u"/?u=%u"_s << u""_s << "a"_ba << u"username"_s;
}

void TestCustomProtocol::refusesBadSettings()
{
    QFETCH(QString, server);
    QFETCH(QString, path);
    QFETCH(QString, user);
    QFETCH(QByteArray, password);
    UpdateWish made = withSecret(wish(path), user, password);
    made.account.customServer = server;
    const auto request = requestOf(made);
    QVERIFY(!request);
    QCOMPARE(request.error().kind, Failure::Kind::Misconfigured);
    QTEST(request.error().detail, "field");
}

void TestCustomProtocol::judgesTheDefaultWords_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("verdict"); // a code, or a kind of failure
    QTest::newRow("good") << 200 << "good 81.2.69.142"_ba << u"good"_s;
    QTest::newRow("OK in capitals") << 200 << "OK"_ba << u"good"_s;
    QTest::newRow("true in JSON") << 200 << "{\"result\": true}"_ba << u"good"_s;
    QTest::newRow("a sentence") << 200 << "Your address was updated."_ba << u"good"_s;
    QTest::newRow("success") << 200 << "status=success"_ba << u"good"_s;
    QTest::newRow("nochg") << 200 << "nochg"_ba << u"nochg"_s;
    QTest::newRow("OK within token") << 200 << "token invalid"_ba << u"unknown"_s;
    QTest::newRow("not good") << 200 << "not good"_ba << u"unknown"_s;
    QTest::newRow("success: false") << 200 << "{\"success\": false}"_ba << u"unknown"_s;
    QTest::newRow("updated=0") << 200 << "updated=0"_ba << u"unknown"_s;
    QTest::newRow("unsuccessful") << 200 << "unsuccessful"_ba << u"unknown"_s;
    QTest::newRow("a refusal first") << 200 << "badauth ok"_ba << u"badauth"_s;
    QTest::newRow("a refusal in the second line") << 200 << "OK\nnohost"_ba << u"nohost"_s;
    QTest::newRow("dropped") << 200 << "good 127.0.0.1"_ba << u"badagent"_s;
    QTest::newRow("a web page with an OK button") << 200 << "<html><button>OK</button></html>"_ba << u"badReply"_s;
    QTest::newRow("nothing") << 200 << ""_ba << u"badReply"_s;
    QTest::newRow("good, but 201") << 201 << "good"_ba << u"httpStatus"_s;
    QTest::newRow("good, but 204") << 204 << ""_ba << u"httpStatus"_s;
    QTest::newRow("a redirect") << 302 << "good"_ba << u"httpStatus"_s;
    QTest::newRow("401") << 401 << ""_ba << u"badauth"_s;
    QTest::newRow("403 abuse") << 403 << "abuse"_ba << u"abuse"_s;
    QTest::newRow("429") << 429 << "good"_ba << u"429"_s;
    QTest::newRow("500") << 500 << "good"_ba << u"httpStatus"_s;
    QTest::newRow("404") << 404 << "OK"_ba << u"httpStatus"_s;
}

void TestCustomProtocol::judgesTheDefaultWords()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const auto outcomes = CustomProtocol::outcomesOf(wish(u"/?h="_s), HttpReply{status, {}, body});
    QTEST(outcomes ? keyOf(outcomes->front().outcome.code) : keyOf(outcomes.error().kind), "verdict");
}

void TestCustomProtocol::judgesThePersonsWords_data()
{
    QTest::addColumn<QStringList>("responses");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("verdict");
    const QStringList xml{u"<ErrCount>0</ErrCount>"_s};
    QTest::newRow("contained") << xml << 200 << "<a><ErrCount>0</ErrCount></a>"_ba << u"good"_s;
    QTest::newRow("any letter case") << xml << 200 << "<A><ERRCOUNT>0</ERRCOUNT></A>"_ba << u"good"_s;
    QTest::newRow("not contained") << xml << 200 << "<a><ErrCount>1</ErrCount></a>"_ba << u"unknown"_s;
    QTest::newRow("the defaults do not count then") << xml << 200 << "good"_ba << u"unknown"_s;
    QTest::newRow("but a refusal is understood") << xml << 200 << "badauth"_ba << u"badauth"_s;
    QTest::newRow("one of several") << QStringList{u"fine"_s, u"done"_s} << 200 << "all done"_ba << u"good"_s;
    QTest::newRow("an empty word accepts every 200") << QStringList{u""_s} << 200 << "whatever"_ba << u"good"_s;
    QTest::newRow("even an empty one") << QStringList{u""_s} << 200 << ""_ba << u"good"_s;
    QTest::newRow("but no other status") << QStringList{u""_s} << 202 << "whatever"_ba << u"httpStatus"_s;
    QTest::newRow("nor a 401") << QStringList{u""_s} << 401 << "whatever"_ba << u"badauth"_s;
}

void TestCustomProtocol::judgesThePersonsWords()
{
    QFETCH(QStringList, responses);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    UpdateWish made = wish(u"/?h="_s);
    made.account.customResponses = responses;
    const auto outcomes = CustomProtocol::outcomesOf(made, HttpReply{status, {}, body});
    QTEST(outcomes ? keyOf(outcomes->front().outcome.code) : keyOf(outcomes.error().kind), "verdict");
}

void TestCustomProtocol::masksSecretsInARehearsal()
{
    const CustomProtocol protocol;
    const auto inPath = rehearsedRequests(protocol, withSecret(wish(u"/?u=%u&p=%p&h=%h"_s), u"alice"_s, "s3cr3t"));
    QCOMPARE(inPath.size(), 1);
    QCOMPARE(shown(inPath.front()), u"GET https://update.example.net/?u=alice&p=•••&h=home.example.com"_s);
    const auto basic = rehearsedRequests(protocol, withSecret(wish(u"/?h="_s), u"alice"_s, "s3cr3t"));
    QCOMPARE(shown(basic.front()), u"GET https://update.example.net/?h=home.example.com\nAuthorization: Basic •••"_s);
}

QTEST_APPLESS_MAIN(TestCustomProtocol)
#include "tst_customprotocol.moc"
