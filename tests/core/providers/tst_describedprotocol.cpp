// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The interpreter with made-up providers: every way to sign in, bodies, families, several steps.
#include "core/providers/descriptionreader.h"
#include "core/providers/protocols.h"
#include "core/providers/shownrequest.h"
#include "core/providers/updatejob.h"

#include <QTest>

using namespace doorplate;
using namespace Qt::StringLiterals;

class TestDescribedProtocol : public QObject
{
    Q_OBJECT

private slots:
    void signsIn_data();
    void signsIn();
    void sendsBodies_data();
    void sendsBodies();
    void choosesByFamily_data();
    void choosesByFamily();
    void splitsTheZone_data();
    void splitsTheZone();
    void refusesWhatCannotWork_data();
    void refusesWhatCannotWork();
    void goesThroughSteps();
    void endsEarly_data();
    void endsEarly();
    void goesBackToAStep();
    void rehearsesAllSteps();
    void leavesStepsOut();
    void neverLowersTheScheme();
    void connectsOverTheFamily();
};

// Below the class: moc 6.4 loses its way in raw strings with "//" in them.
namespace {

Description described(const QByteArray &protocol, const QByteArray &more = {})
{
    const QByteArray json = R"({"id": "made-up", "name": "Made up", "status": "active", "evidence": "tried",
        "families": ["ipv4", "ipv6"], "fields": [
          { "key": "username", "label": "User", "required": false },
          { "key": "password", "label": "Token", "secret": true },
          { "key": "zone", "label": "Domain", "required": false } ],)"
                            + more + R"("protocol": )" + protocol + "}";
    const auto read = readDescription(json);
    if (!read) {
        for (const FileProblem &problem : read.error())
            qWarning("%d: %s", problem.place.line, qPrintable(problem.what));
    }
    return read.value_or(Description());
}

UpdateWish wish()
{
    UpdateWish made{{},
                    {},
                    {*Hostname::parse(u"home.example.com")},
                    *Address::parse(u"81.2.69.142"),
                    {},
                    QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC)};
    made.account.username = u"alice"_s;
    made.credentials.secrets.insert(u"password"_s, Secret("t0k/en+1"_ba));
    return made;
}

HttpRequest firstOf(const Description &description, const UpdateWish &asked)
{
    const Step step = protocolFor(description)->next(asked, {});
    if (const auto *request = std::get_if<HttpRequest>(&step))
        return *request;
    const auto &outcome = std::get<Result<Outcomes>>(step);
    HttpRequest none;
    none.method =
        outcome ? "no failure"_ba : keyOf(outcome.error().kind).toLatin1() + ' ' + outcome.error().detail.toUtf8();
    return none;
}

QByteArray oneStep(const QByteArray &request, const QByteArray &auth = {})
{
    return "{" + (auth.isEmpty() ? QByteArray() : "\"auth\": " + auth + ",") + "\"steps\": [{ \"request\": " + request
           + "}]}";
}

// Look for the record, write it, or make it: the shape of most REST interfaces.
const auto rest = R"({
  "auth": { "kind": "bearer", "token": "{password}" },
  "steps": [
    { "name": "look",
      "request": { "url": "https://api.made.up/zones/{zone}/records?name={sub}&type={type}" },
      "extract": { "record": { "json": "/records/0/id" }, "ttl": { "json": "/records/0/ttl" }, "etag": { "header": "ETag" } },
      "answer": { "message": "/message", "rules": [
        { "if": { "status": "404" }, "code": "nohost" },
        { "if": { "json": "/records/0/content", "equals": "{ip}" }, "code": "nochg" },
        { "if": { "json": "/records/1", "exists": true }, "code": "numhost" },
        { "if": { "json": "/records/0", "exists": false }, "code": "nohost" } ] } },
    { "name": "write",
      "request": { "method": "PATCH", "url": "https://api.made.up/zones/{zone}/records/{record}",
                   "headers": { "If-Match": "{etag}" }, "json": { "id": "{record}", "content": "{ip}", "ttl": "{ttl}" } },
      "answer": { "message": "/message", "rules": [ { "if": { "json": "/ok", "equals": true }, "code": "good" },
                             { "if": { "status": ["409"] }, "goTo": "look" } ] } }
  ]
})"_ba;

} // namespace

void TestDescribedProtocol::signsIn_data()
{
    QTest::addColumn<QByteArray>("auth");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("query");
    QTest::newRow("not at all") << R"({"kind":"none"})"_ba
                                << ""_ba
                                << "a=1"_ba;
    QTest::newRow("basic") << R"({"kind":"basic","user":"{username}","password":"{password}"})"_ba
                           << "Authorization: Basic YWxpY2U6dDBrL2VuKzE="_ba
                           << "a=1"_ba;
    QTest::newRow("bearer") << R"({"kind":"bearer","token":"{password}"})"_ba
                            << "Authorization: Bearer t0k/en+1"_ba
                            << "a=1"_ba;
    QTest::newRow("a header of its own") << R"({"kind":"header","name":"X-Key","value":"sso {username}:{password}"})"_ba
                                         << "X-Key: sso alice:t0k/en+1"_ba
                                         << "a=1"_ba;
    QTest::newRow("a parameter") << R"({"kind":"query","name":"key","value":"{password}"})"_ba
                                 << ""_ba
                                 << "a=1&key=t0k%2Fen%2B1"_ba;
}

void TestDescribedProtocol::signsIn()
{
    QFETCH(QByteArray, auth);
    QFETCH(QByteArray, header);
    const HttpRequest request = firstOf(described(oneStep(R"({"url": "https://a.example/x?a=1"})", auth)), wish());
    QByteArray headers;
    for (const auto &[name, value] : request.headers)
        headers += name + ": " + value;
    QCOMPARE(headers, header);
    QTEST(request.url.query(QUrl::FullyEncoded).toLatin1(), "query");
}

void TestDescribedProtocol::sendsBodies_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    QTest::newRow("a form") << R"({"method":"POST","url":"https://a.example/","form":"key={password}&ip={ip}"})"_ba
                            << "key=t0k%2Fen%2B1&ip=81.2.69.142"_ba
                            << "application/x-www-form-urlencoded"_ba;
    QTest::newRow("JSON") << R"({"method":"PUT","url":"https://a.example/","json":{"ip":"{ip}","n":1}})"_ba
                          << R"({"ip":"81.2.69.142","n":1})"_ba
                          << "application/json"_ba;
    QTest::newRow("JSON by another name")
        << R"({"method":"PUT","url":"https://a.example/","json":[],"contentType":"application/vnd.x+json"})"_ba
        << "[]"_ba
        << "application/vnd.x+json"_ba;
    QTest::newRow("text") << R"({"method":"POST","url":"https://a.example/","text":"{hostname} {ip}"})"_ba
                          << "home.example.com 81.2.69.142"_ba
                          << "text/plain; charset=utf-8"_ba;
    QTest::newRow("nothing") << R"({"method":"POST","url":"https://a.example/"})"_ba
                             << ""_ba
                             << ""_ba;
}

void TestDescribedProtocol::sendsBodies()
{
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, type);
    const HttpRequest made = firstOf(described(oneStep(request)), wish());
    QTEST(made.body, "body");
    QCOMPARE(made.headers, type.isEmpty() ? HttpHeaders() : (HttpHeaders{{"Content-Type", type}}));
}

void TestDescribedProtocol::choosesByFamily_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("companion");
    QTest::addColumn<QByteArray>("url");
    QTest::newRow("IPv4 alone") << u"81.2.69.142"_s << u""_s
                                << "https://v4.example/?myip=81.2.69.142&myipv6=preserve"_ba;
    QTest::newRow("IPv6 alone") << u"2a02:6b8::1"_s << u""_s
                                << "https://v6.example/?myip=preserve&myipv6=2a02:6b8::1"_ba;
    QTest::newRow("IPv4 with its companion")
        << u"81.2.69.142"_s << u"2a02:6b8::1"_s << "https://v4.example/?myip=81.2.69.142&myipv6=2a02:6b8::1"_ba;
    QTest::newRow("IPv6 with its companion")
        << u"2a02:6b8::1"_s << u"81.2.69.142"_s << "https://v4.example/?myip=81.2.69.142&myipv6=2a02:6b8::1"_ba;
}

void TestDescribedProtocol::choosesByFamily()
{
    QFETCH(QString, address);
    QFETCH(QString, companion);
    UpdateWish made = wish();
    made.address = *Address::parse(address);
    made.companion = Address::parse(companion);
    const auto protocol = oneStep(R"({"url": {
        "ipv4": "https://v4.example/?myip={ip}&myipv6=preserve", "ipv6": "https://v6.example/?myip=preserve&myipv6={ip}",
        "both": "https://v4.example/?myip={ip4}&myipv6={ip6}" }})");
    QTEST(firstOf(described(protocol), made).url.toEncoded(), "url");
}

void TestDescribedProtocol::splitsTheZone_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QByteArray>("url");
    QTest::newRow("a name") << u"home.example.com"_s << "https://a.example/example.com?h=home&l=home"_ba;
    QTest::newRow("deeper") << u"a.b.example.com"_s << "https://a.example/example.com?h=a.b&l=a.b"_ba;
    QTest::newRow("the apex") << u"example.com"_s << "https://a.example/example.com?h=&l=@"_ba;
    QTest::newRow("a wildcard") << u"*.example.com"_s << "https://a.example/example.com?h=%2A&l=%2A"_ba;
    QTest::newRow("outside of it") << u"home.example.org"_s << ""_ba;
    QTest::newRow("a name that merely ends so") << u"home.anexample.com"_s << ""_ba;
}

void TestDescribedProtocol::splitsTheZone()
{
    QFETCH(QString, host);
    QFETCH(QByteArray, url);
    UpdateWish made = wish();
    made.hosts = {*Hostname::parse(host)};
    made.account.fields.insert(u"zone"_s, u"Example.com"_s);
    const HttpRequest request =
        firstOf(described(oneStep(R"({"url": "https://a.example/{zone}?h={sub}&l={subOrAt}"})")), made);
    QCOMPARE(request.url.toEncoded().replace("%40", "@"), url);
    if (url.isEmpty())
        QCOMPARE(request.method, "misconfigured zone"_ba);
}

void TestDescribedProtocol::refusesWhatCannotWork_data()
{
    QTest::addColumn<QString>("username");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<QByteArray>("failure");
    QTest::newRow("no secret") << u"alice"_s << ""_ba
                               << "noSecret password"_ba;
    QTest::newRow("a line break in the secret") << u"alice"_s << "a\r\nX: y"_ba
                                                << "misconfigured password"_ba;
    QTest::newRow("a line break at its end") << u"alice"_s << "abc\n"_ba
                                             << "misconfigured password"_ba;
    QTest::newRow("a colon in the user name") << u"al:ice"_s << "abc"_ba
                                              << "misconfigured username"_ba;
    QTest::newRow("a control character in it") << u"al\x01ice"_s << "abc"_ba
                                               << "misconfigured username"_ba;
}

void TestDescribedProtocol::refusesWhatCannotWork()
{
    QFETCH(QString, username);
    QFETCH(QByteArray, password);
    UpdateWish made = wish();
    made.account.username = username;
    made.credentials.secrets.insert(u"password"_s, Secret(password));
    const auto basic = R"({"kind":"basic","user":"{username}","password":"{password}"})"_ba;
    const HttpRequest request = firstOf(described(oneStep(R"({"url": "https://a.example/"})", basic)), made);
    QTEST(request.method, "failure");
    made.hosts += *Hostname::parse(u"nas.example.com");
    made.credentials.secrets.insert(u"password"_s, Secret("fine"));
    QCOMPARE(firstOf(described(oneStep(R"({"url": "https://a.example/"})")), made).method, "misconfigured domains"_ba);
}

void TestDescribedProtocol::goesThroughSteps()
{
    UpdateWish made = wish();
    made.account.fields.insert(u"zone"_s, u"example.com"_s);
    const auto protocol = protocolFor(described(rest));
    const HttpRequest look = std::get<HttpRequest>(protocol->next(made, {}));
    QCOMPARE(look.url.toEncoded(), "https://api.made.up/zones/example.com/records?name=home&type=A"_ba);
    const HttpReply found{200, {{"ETag", "\"7\""}}, R"({"records":[{"id":4711,"content":"81.2.69.1","ttl":60}]})"};
    const HttpRequest write = std::get<HttpRequest>(protocol->next(made, {HttpExchange{look, found}}));
    QCOMPARE(write.method, "PATCH"_ba);
    QCOMPARE(write.url.toEncoded(), "https://api.made.up/zones/example.com/records/4711"_ba);
    QCOMPARE(write.body, R"({"content":"81.2.69.142","id":4711,"ttl":60})"_ba);
    QCOMPARE(write.headers.front(), (std::pair<QByteArray, QByteArray>("If-Match", "\"7\"")));
    QCOMPARE(write.headers.at(1), (std::pair<QByteArray, QByteArray>("Authorization", "Bearer t0k/en+1")));
    const HttpReply done{200, {}, R"({"ok":true,"message":"record written"})"};
    const Step last = protocol->next(made, {HttpExchange{look, found}, HttpExchange{write, done}});
    const auto outcomes = std::get<Result<Outcomes>>(last);
    QVERIFY(outcomes);
    QCOMPARE(outcomes->front().outcome.code, ReturnCode::Good);
    QCOMPARE(outcomes->front().outcome.line, u"record written"_s);
}

void TestDescribedProtocol::endsEarly_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("verdict");
    QTest::newRow("the same address already")
        << 200 << R"({"records":[{"id":1,"content":"81.2.69.142","ttl":1}]})"_ba << u"nochg"_s;
    QTest::newRow("two records") << 200 << R"({"records":[{"id":1},{"id":2}]})"_ba << u"numhost"_s;
    QTest::newRow("no record") << 200 << R"({"records":[]})"_ba << u"nohost"_s;
    QTest::newRow("no zone") << 404 << R"({"message":"no such zone"})"_ba << u"nohost"_s;
    QTest::newRow("a bad token") << 401 << ""_ba << u"badauth"_s;
    QTest::newRow("too often") << 429 << ""_ba << u"429"_s;
    QTest::newRow("trouble there") << 502 << "<html></html>"_ba << u"httpStatus"_s;
    QTest::newRow("a redirect") << 302 << ""_ba << u"httpStatus"_s;
    QTest::newRow("no ETag: nothing to go on with")
        << 200 << R"({"records":[{"id":1,"content":"1.1.1.1","ttl":1}]})"_ba << u"badReply"_s;
}

void TestDescribedProtocol::endsEarly()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    UpdateWish made = wish();
    made.account.fields.insert(u"zone"_s, u"example.com"_s);
    const Step step = protocolFor(described(rest))->next(made, {HttpExchange{{}, {status, {}, body}}});
    const auto *outcomes = std::get_if<Result<Outcomes>>(&step);
    QVERIFY(outcomes);
    QTEST(*outcomes ? keyOf(outcomes->value().front().outcome.code) : keyOf(outcomes->error().kind), "verdict");
}

void TestDescribedProtocol::goesBackToAStep()
{
    UpdateWish made = wish();
    made.account.fields.insert(u"zone"_s, u"example.com"_s);
    const auto protocol = protocolFor(described(rest));
    const HttpReply found{200, {{"ETag", "\"7\""}}, R"({"records":[{"id":1,"content":"81.2.69.1","ttl":60}]})"};
    const HttpReply newer{200, {{"ETag", "\"8\""}}, R"({"records":[{"id":2,"content":"81.2.69.1","ttl":60}]})"};
    const HttpReply conflict{409, {}, {}};
    const Transcript answered{HttpExchange{{}, found}, HttpExchange{{}, conflict}, HttpExchange{{}, newer}};
    const HttpRequest again = std::get<HttpRequest>(protocol->next(made, answered));
    QCOMPARE(again.url.path(), u"/zones/example.com/records/2"_s);
    QCOMPARE(again.headers.front().second, "\"8\""_ba);
}

void TestDescribedProtocol::rehearsesAllSteps()
{
    UpdateWish made = wish();
    made.account.fields.insert(u"zone"_s, u"example.com"_s);
    const auto requests = rehearsedRequests(*protocolFor(described(rest)), made);
    QCOMPARE(requests.size(), 2);
    QCOMPARE(shown(requests.at(0)),
             u"GET https://api.made.up/zones/example.com/records?name=home&type=A\nAuthorization: Bearer •••"_s);
    const ShownRequest write = shownRequest(requests.at(1));
    QCOMPARE(write.url, u"https://api.made.up/zones/example.com/records/‹record›"_s);
    QCOMPARE(write.body, u"{\"content\":\"81.2.69.142\",\"id\":\"‹record›\",\"ttl\":\"‹ttl›\"}"_s);
    // Without a secret at hand the rehearsal is the same.
    made.credentials = {};
    QCOMPARE(rehearsedRequests(*protocolFor(described(rest)), made), requests);
}

void TestDescribedProtocol::leavesStepsOut()
{
    const auto protocol = R"({"steps": [
        { "when": { "filled": "username" }, "request": { "url": "https://a.example/account" } },
        { "when": { "empty": "username" }, "request": { "url": "https://a.example/token" } } ]})"_ba;
    UpdateWish made = wish();
    QCOMPARE(firstOf(described(protocol), made).url.path(), u"/account"_s);
    // The other one is not a second step.
    const Step step = protocolFor(described(protocol))->next(made, {HttpExchange{{}, {200, {}, "fine"}}});
    QCOMPARE(std::get<Result<Outcomes>>(step)->front().outcome.code, ReturnCode::Unknown);
    made.account.username.clear();
    QCOMPARE(firstOf(described(protocol), made).url.path(), u"/token"_s);
}

void TestDescribedProtocol::neverLowersTheScheme()
{
    UpdateWish made = wish();
    const auto plain = oneStep(R"({"url": "https://a.example/"})");
    QCOMPARE(firstOf(described(plain), made).url.scheme(), u"https"_s);
    made.account.ssl = false;
    QCOMPARE(firstOf(described(plain), made).method, "misconfigured ssl"_ba);
    QCOMPARE(firstOf(described(plain, "\"encryption\": \"optional\","), made).url.scheme(), u"http"_s);
}

void TestDescribedProtocol::connectsOverTheFamily()
{
    UpdateWish made = wish();
    const auto own = protocolFor(described(oneStep(R"({"url": "https://a.example/"})")));
    QVERIFY(!own->connectsOver(made));
    const auto taken = protocolFor(
        described(R"({"connectsOverFamily": true, "steps": [{"request": {"url": "https://a.example/"}}]})"));
    QCOMPARE(taken->connectsOver(made), std::optional(AddressFamily::IPv4));
    made.address = *Address::parse(u"2a02:6b8::1");
    QCOMPARE(taken->connectsOver(made), std::optional(AddressFamily::IPv6));
}

QTEST_APPLESS_MAIN(TestDescribedProtocol)
#include "tst_describedprotocol.moc"
