// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The engine of record APIs, on a small made-up one: what is asked in which order, and what each answer leads to.
#include "core/providers/descriptionreader.h"
#include "core/providers/protocols.h"
#include "core/providers/shownrequest.h"
#include "core/providers/updatejob.h"

#include <QTest>

using namespace doorplate;
using namespace Qt::StringLiterals;

namespace {

const QByteArray provider = R"json({
  "id": "made-up", "name": "Made up", "website": "https://a.example", "status": "active", "evidence": "tried", "evidenceSince": "2026",
  "families": ["ipv4", "ipv6"], "hostsPerRequest": 20,
  "fields": [{ "key": "username", "label": "User" }, { "key": "password", "label": "Token", "secret": true },
             { "key": "zone", "label": "Zone", "required": false }],
  "protocol": { "base": "https://api.example/v1", "auth": { "kind": "bearer", "token": "{session}" },
    "before": [{ "auth": { "kind": "none" }, "request": { "method": "POST", "url": "/login", "json": { "user": "{username}", "password": "{password}" } },
                 "extract": { "session": { "json": "/session" } } }],
    "ttl": { "min": 60, "default": 300 },
    "zone": { "find": "walk", "request": { "url": "/zones/{candidate}" }, "take": { "zoneId": "/id" }, "refuse": { "/kind": "slave" } },
    "records": { "request": { "url": "/zones/{zoneId}/records" }, "paging": { "kind": "link", "at": "/next" },
      "in": "/records", "name": "/name", "type": "/type", "value": "/content", "take": { "id": "/id" },
      "refuse": { "/managed": true }, "ttl": "/ttl" },
    "update": { "method": "PUT", "url": "/records/{id}", "keep": { "/comment": "/comment" }, "json": { "id": "{id}", "content": "{ip}", "ttl": "{ttl}" } },
    "create": { "method": "POST", "url": "/zones/{zoneId}/records", "json": { "name": "{sub}", "type": "{type}", "content": "{ip}", "ttl": "{ttl}" } },
    "poll": { "take": { "job": "/job" }, "request": { "url": "/jobs/{job}" }, "until": { "json": "/state", "equals": "done" }, "failed": { "json": "/state", "equals": "failed" } },
    "answer": { "message": "/message", "retryAfter": "/wait", "rules": [
      { "if": { "json": "/code", "equals": "clock" }, "class": "clock" }, { "if": { "json": "/code", "equals": "same" }, "class": "same" } ] } } })json"_ba;

UpdateWish wishFor(const QStringList &hosts, const QString &address = u"81.2.69.142"_s)
{
    UpdateWish wish{.address = *Address::parse(address)};
    for (const QString &host : hosts)
        wish.hosts += *Hostname::parse(host);
    wish.account.username = u"me"_s;
    wish.credentials.secrets.insert(u"password"_s, Secret("t0ken"));
    wish.now = QDateTime::fromString(u"2026-11-22T12:00:00Z"_s, Qt::ISODate);
    return wish;
}

HttpReply json(const QByteArray &body, int status = 200)
{
    return {status, {{"Content-Type", "application/json"}}, body};
}

const HttpReply session = json(R"({"session":"s1"})");
const HttpReply noZone = json(R"({"message":"no such zone"})", 404);
const HttpReply zone = json(R"({"id":7})");
const HttpReply done = json("{}");

HttpReply records(const QByteArray &rows, const QByteArray &next = {})
{
    return json("{\"records\":[" + rows + "],\"next\":\"" + next + "\"}");
}

QByteArray row(const QByteArray &name, const QByteArray &type, const QByteArray &value, const QByteArray &id = "1")
{
    return "{\"id\":" + id + ",\"name\":\"" + name + "\",\"type\":\"" + type + "\",\"content\":\"" + value
           + "\",\"ttl\":600,\"comment\":\"mine\"}";
}

// Where a run over these answers ends: what was asked on the way, and the outcome or the request that waits.
struct Course {
    QList<HttpRequest> asked;
    std::optional<Result<Outcomes>> outcome;

    QString code(int host = 0) const
    {
        if (!outcome)
            return u"another request"_s;
        return *outcome ? keyOf(outcome->value().at(host).outcome.code) : keyOf(outcome->error().kind);
    }
    QString line(int host = 0) const
    {
        return outcome && *outcome ? outcome->value().at(host).outcome.line : QString();
    }
};

Course courseOf(const UpdateWish &wish, const QList<HttpReply> &replies, const QByteArray &file = provider)
{
    const auto description = readDescription(file);
    if (!description)
        qFatal("%s", qPrintable(description.error().front().what));
    const auto protocol = protocolFor(*description);
    Course course;
    Transcript answered;
    for (qsizetype i = 0; i <= replies.size(); ++i) {
        const Step step = protocol->next(wish, answered);
        if (const auto *outcome = std::get_if<Result<Outcomes>>(&step)) {
            course.outcome = *outcome;
            return course;
        }
        course.asked += std::get<HttpRequest>(step);
        if (i < replies.size())
            answered += HttpExchange{course.asked.last(), replies.at(i)};
    }
    return course;
}

QByteArray changed(const QByteArray &from, const QByteArray &to)
{
    QByteArray file = provider;
    if (!file.contains(from))
        qFatal("the table does not fit the example");
    return file.replace(file.indexOf(from), from.size(), to);
}

} // namespace

class TestRestProtocol : public QObject
{
    Q_OBJECT

private slots:
    void asksInOrder();
    void walksDownToTwoLabels();
    void takesTheZoneThatIsTyped();
    void judgesTheRecords_data();
    void judgesTheRecords();
    void changesItsOwnAmongSeveral();
    void makesWhatIsMissing();
    void keepsIdsAsTheyCame_data();
    void keepsIdsAsTheyCame();
    void sendsTheWantedTtl_data();
    void sendsTheWantedTtl();
    void turnsPages();
    void refusesBadPages_data();
    void refusesBadPages();
    void tellsEachAnswer_data();
    void tellsEachAnswer();
    void survivesBadInput_data();
    void survivesBadInput();
    void believesNoAnswerOfAnotherShape_data();
    void believesNoAnswerOfAnotherShape();
    void stopsOneHostOrTheAccount_data();
    void stopsOneHostOrTheAccount();
    void keepsWhatWasDoneWhenTheNetworkBreaks();
    void signsInOnceForAllHosts();
    void goesOnAfterAHostThatIsRefused();
    void keepsWhatWasDoneWhenTheServerFails();
    void pollsABoundedNumberOfTimes();
    void refusesATokenWithALineBreak();
    void rehearsesEachStep();
    void refusesEachMistakeInAFile_data();
    void refusesEachMistakeInAFile();
};

void TestRestProtocol::asksInOrder()
{
    const Course course = courseOf(wishFor({u"home.example.com"_s}),
                                   {session, noZone, zone, records(row("Home.Example.com.", "A", "81.2.69.1")),
                                    json(R"({"job":5})"), json(R"({"state":"done"})")});
    QStringList lines;
    for (const HttpRequest &request : course.asked)
        lines += QString::fromUtf8(request.method + ' ' + request.url.toEncoded());
    QCOMPARE(
        lines,
        (QStringList{u"POST https://api.example/v1/login"_s, u"GET https://api.example/v1/zones/home.example.com"_s,
                     u"GET https://api.example/v1/zones/example.com"_s, u"GET https://api.example/v1/zones/7/records"_s,
                     u"PUT https://api.example/v1/records/1"_s, u"GET https://api.example/v1/jobs/5"_s}));
    QCOMPARE(course.asked.at(4).body, R"({"comment":"mine","content":"81.2.69.142","id":1,"ttl":600})"_ba);
    QCOMPARE(course.asked.at(4).headers.first(), std::pair("Authorization"_ba, "Bearer s1"_ba));
    QCOMPARE(course.code(), u"good"_s);
}

void TestRestProtocol::walksDownToTwoLabels()
{
    const Course course = courseOf(wishFor({u"*.home.example.co.uk"_s}), {session, noZone, noZone, noZone});
    QCOMPARE(course.asked.size(), 4); // home.example.co.uk, example.co.uk, co.uk
    QCOMPARE(course.asked.last().url.path(), u"/v1/zones/co.uk"_s);
    QCOMPARE(course.code(), u"nohost"_s);
    const Course broken = courseOf(wishFor({u"home.example.com"_s}), {session, json("{}", 403)});
    QCOMPARE(broken.code(), u"badauth"_s); // no further candidate: a bad token is not an unknown zone
}

void TestRestProtocol::takesTheZoneThatIsTyped()
{
    UpdateWish wish = wishFor({u"a.b.example.com"_s});
    wish.account.fields.insert(u"zone"_s, u"Example.com."_s);
    const Course course = courseOf(wish, {session, zone, records("")});
    QCOMPARE(course.asked.at(1).url.path(), u"/v1/zones/example.com"_s);
    QVERIFY(course.asked.last().body.contains(R"("name":"a.b")"));
    wish.account.fields.insert(u"zone"_s, u"other.example"_s);
    QCOMPARE(courseOf(wish, {session}).code(), u"misconfigured"_s);
}

void TestRestProtocol::judgesTheRecords_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("line");
    const QString ipv4 = u"81.2.69.142"_s;
    const QByteArray name = "home.example.com";
    QTest::newRow("the same address") << ipv4 << row(name, "A", "81.2.69.142") << u"nochg"_s << QString();
    QTest::newRow("the same address, written otherwise")
        << u"2a02:6b8::1"_s << row(name, "AAAA", "2A02:06B8:0:0:0:0:0:1") << u"nochg"_s << QString();
    QTest::newRow("one of several is the same")
        << ipv4 << row(name, "A", "81.2.69.1") + ',' + row(name, "A", "81.2.69.142", "2") << u"nochg"_s << QString();
    QTest::newRow("several others") << ipv4 << row(name, "A", "81.2.69.1") + ',' + row(name, "A", "81.2.69.2", "2")
                                    << u"numhost"_s << u"A 81.2.69.1, A 81.2.69.2"_s;
    QTest::newRow("a CNAME") << ipv4 << row(name, "CNAME", "other.example.") << u"!yours"_s
                             << u"CNAME other.example."_s;
    QTest::newRow("an ALIAS") << ipv4 << row(name, "ALIAS", "other.example.") << u"!yours"_s << u"ALIAS"_s;
    QTest::newRow("a CNAME of another name")
        << ipv4 << row("www.example.com", "CNAME", "home.example.com.") << u"another request"_s << QString();
    QTest::newRow("the other family") << ipv4 << row(name, "AAAA", "2a02:6b8::1") << u"another request"_s << QString();
    QTest::newRow("a longer name") << ipv4 << row("a.home.example.com", "A", "81.2.69.142") << u"another request"_s
                                   << QString();
    QByteArray managed = row(name, "A", "81.2.69.1");
    managed.insert(1, "\"managed\":true,");
    QTest::newRow("a record of the provider's own") << ipv4 << managed << u"!yours"_s << u"left alone"_s;
}

void TestRestProtocol::judgesTheRecords()
{
    QFETCH(QString, address);
    QFETCH(QByteArray, rows);
    QFETCH(QString, code);
    QFETCH(QString, line);
    const Course course = courseOf(wishFor({u"home.example.com"_s}, address), {session, noZone, zone, records(rows)});
    QCOMPARE(course.code(), code);
    QVERIFY2(course.line().contains(line), qPrintable(course.line()));
    if (code == u"another request")
        QCOMPARE(course.asked.last().method, "POST"_ba);
}

void TestRestProtocol::changesItsOwnAmongSeveral()
{
    UpdateWish wish = wishFor({u"home.example.com"_s});
    wish.accepted.insert(wish.hosts.front(), *Address::parse(u"81.2.69.2"));
    const QByteArray rows =
        row("home.example.com", "A", "81.2.69.1") + ',' + row("home.example.com", "A", "81.2.69.2", "2");
    const Course course = courseOf(wish, {session, noZone, zone, records(rows)});
    QCOMPARE(course.asked.last().url.path(), u"/v1/records/2"_s);
}

void TestRestProtocol::makesWhatIsMissing()
{
    const Course course = courseOf(wishFor({u"home.example.com"_s}), {session, noZone, zone, records(""), done});
    QCOMPARE(course.asked.last().method, "POST"_ba);
    QCOMPARE(course.asked.last().body, R"({"content":"81.2.69.142","name":"home","ttl":300,"type":"A"})"_ba);
    QCOMPARE(course.code(), u"good"_s);
}

void TestRestProtocol::keepsIdsAsTheyCame_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArray>("url");
    QTest::newRow("a number") << "42"_ba
                              << "/v1/records/42"_ba;
    QTest::newRow("a number beyond a double's reach") << "9007199254740993"_ba
                                                      << "/v1/records/9007199254740993"_ba;
    QTest::newRow("a text") << "\"42\""_ba
                            << "/v1/records/42"_ba;
    QTest::newRow("a text with signs of its own") << "\"a/b?c#d%\""_ba
                                                  << "/v1/records/a%2Fb%3Fc%23d%25"_ba;
}

void TestRestProtocol::keepsIdsAsTheyCame()
{
    QFETCH(QByteArray, id);
    QFETCH(QByteArray, url);
    const Course course = courseOf(wishFor({u"home.example.com"_s}),
                                   {session, noZone, zone, records(row("home.example.com", "A", "81.2.69.1", id))});
    QVERIFY2(course.asked.last().url.toEncoded().endsWith(url), course.asked.last().url.toEncoded().constData());
    QVERIFY2(course.asked.last().body.contains("\"id\":" + id), course.asked.last().body.constData());
}

void TestRestProtocol::sendsTheWantedTtl_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QByteArray>("ttl");
    QTest::newRow("none: as it is") << QString() << "\"ttl\":600"_ba;
    QTest::newRow("one") << u"120"_s << "\"ttl\":120"_ba;
    QTest::newRow("below the least") << u"5"_s << "\"ttl\":60"_ba;
}

void TestRestProtocol::sendsTheWantedTtl()
{
    QFETCH(QString, wanted);
    QFETCH(QByteArray, ttl);
    UpdateWish wish = wishFor({u"home.example.com"_s});
    wish.account.fields.insert(u"wantedTtl"_s, wanted);
    const Course course = courseOf(wish, {session, noZone, zone, records(row("home.example.com", "A", "81.2.69.1"))});
    QVERIFY2(course.asked.last().body.contains(ttl), course.asked.last().body.constData());
    wish.account.fields.insert(u"wantedTtl"_s, u"soon"_s);
    QCOMPARE(courseOf(wish, {}).code(), u"misconfigured"_s);
}

void TestRestProtocol::turnsPages()
{
    const Course course = courseOf(wishFor({u"home.example.com"_s}),
                                   {session, noZone, zone,
                                    records(row("www.example.com", "A", "81.2.69.1"), "/v1/zones/7/records?page=2"),
                                    records(row("home.example.com", "A", "81.2.69.1", "2"))});
    QCOMPARE(course.asked.at(4).url.toEncoded(), "https://api.example/v1/zones/7/records?page=2"_ba);
    QCOMPARE(course.asked.last().url.path(), u"/v1/records/2"_s);
}

void TestRestProtocol::refusesBadPages_data()
{
    QTest::addColumn<QByteArray>("next");
    QTest::newRow("another server") << "https://evil.example/v1/zones/7/records?page=2"_ba;
    QTest::newRow("without encryption") << "http://api.example/v1/zones/7/records?page=2"_ba;
    QTest::newRow("another port") << "https://api.example:8443/v1/zones/7/records?page=2"_ba;
    QTest::newRow("itself") << "https://api.example/v1/zones/7/records"_ba;
    QTest::newRow("no URL") << "https://[::1"_ba;
}

void TestRestProtocol::refusesBadPages()
{
    QFETCH(QByteArray, next);
    const Course course = courseOf(wishFor({u"home.example.com"_s}), {session, noZone, zone, records("", next)});
    QCOMPARE(course.code(), u"badReply"_s);
    // A list without an end is left at some time, too.
    QList<HttpReply> replies{session, noZone, zone};
    for (int page = 2; page < 100; ++page)
        replies +=
            records(row("www.example.com", "A", "81.2.69.1"), "/v1/zones/7/records?page=" + QByteArray::number(page));
    const Course endless = courseOf(wishFor({u"home.example.com"_s}), replies);
    QCOMPARE(endless.code(), u"badReply"_s);
    QVERIFY(endless.asked.size() < 60);
}

void TestRestProtocol::tellsEachAnswer_data()
{
    QTest::addColumn<HttpReply>("reply");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *name, const HttpReply &reply, const QString &code, const QString &line = {}) {
        QTest::newRow(name) << reply << code << line;
    };
    row("401", json(R"({"message":"bad token"})", 401), u"badauth"_s, u"bad token"_s);
    row("403", json(R"({"message":"read only"})", 403), u"!yours"_s, u"lack a permission: read only"_s);
    row("404", json("{}", 404), u"nohost"_s);
    row("409", json(R"({"message":"exists"})", 409), u"!yours"_s, u"stands in the way: exists"_s);
    row("412", json("{}", 412), u"!yours"_s);
    row("422", json(R"({"message":"TTL too low"})", 422), u"!yours"_s,
        u"refuses what was sent for this name: TTL too low"_s);
    row("429", json("{}", 429), u"429"_s);
    row("503", json("{}", 503), u"httpStatus"_s);
    row("a redirect", json("{}", 302), u"httpStatus"_s);
    row("nothing with 200", json(""), u"badReply"_s);
    row("nothing with 204, which has no body", {204, {}, {}}, u"good"_s);
    row("a text where JSON is due", {200, {}, "OK"}, u"badReply"_s);
    row("half a JSON", json(R"({"id":)"), u"badReply"_s);
    row("another encoding", json(QByteArray("\xff\xfe{\0}\0", 6)), u"badReply"_s);
    row("it was so already", json(R"({"code":"same"})", 409), u"nochg"_s);
    HttpReply late = json(R"({"code":"clock","message":"expired"})", 403);
    late.headers += std::pair("Date"_ba, "Sun, 22 Nov 2026 12:10:00 GMT"_ba);
    row("a wrong clock", late, u"badauth"_s, u"600 seconds off (expired)"_s);
    row("a page of a shield in front of it", {403, {}, "<html>Just a moment</html>"}, u"httpStatus"_s);
    row("a page instead of an answer", {200, {}, "<!DOCTYPE html><p>Sign in</p>"}, u"badReply"_s);
}

void TestRestProtocol::tellsEachAnswer()
{
    QFETCH(HttpReply, reply);
    QFETCH(QString, code);
    QFETCH(QString, line);
    const Course course = courseOf(wishFor({u"home.example.com"_s}),
                                   {session, noZone, zone, records(row("home.example.com", "A", "81.2.69.1")), reply});
    QCOMPARE(course.code(), code);
    QVERIFY2(course.line().contains(line), qPrintable(course.line()));
}

void TestRestProtocol::survivesBadInput_data()
{
    QTest::addColumn<QList<HttpReply>>("replies");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QList<HttpReply> &replies, const QString &code) {
        QTest::newRow(name) << replies << code;
    };
    row("no JSON", {session, noZone, zone, {200, {}, "goodness"}}, u"badReply"_s);
    row("half a JSON", {session, noZone, zone, json(R"({"records":[{"id")")}, u"badReply"_s);
    row("nothing", {session, noZone, zone, json("")}, u"badReply"_s);
    row("another encoding", {session, noZone, zone, json(QByteArray("\xff\xfe{\0}\0", 6))}, u"badReply"_s);
    row("a list of something else", {session, noZone, zone, json(R"({"records":[1,null,"x",[]]})")},
        u"another request"_s);
    row("no list", {session, noZone, zone, json(R"({"entries":[]})")}, u"badReply"_s);
    row("a list that is a number", {session, noZone, zone, json(R"({"records":7})")}, u"badReply"_s);
    row("no session", {json("{}")}, u"badReply"_s);
    row("a session with a line break", {json(R"({"session":"a\nX-Evil: 1"})")}, u"badReply"_s);
    row("a zone without an id", {session, json("{}")}, u"badReply"_s);
    row("an id that climbs out",
        {session, noZone, zone, records(::row("home.example.com", "A", "81.2.69.1", "\"..\""))}, u"badReply"_s);
    row("an id that is a list", {session, noZone, zone, records(::row("home.example.com", "A", "81.2.69.1", "[1]"))},
        u"badReply"_s);
    row("a byte order mark", {session, noZone, zone, json("\xef\xbb\xbf" + records("").body)}, u"another request"_s);
    row("a zone that cannot be edited", {session, noZone, json(R"({"id":7,"kind":"slave"})")}, u"!yours"_s);
}

void TestRestProtocol::survivesBadInput()
{
    QFETCH(QList<HttpReply>, replies);
    QFETCH(QString, code);
    QCOMPARE(courseOf(wishFor({u"home.example.com"_s}), replies).code(), code);
}

void TestRestProtocol::believesNoAnswerOfAnotherShape_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<HttpReply>("reply");
    QTest::addColumn<QString>("code");
    const QByteArray shown = R"("answer": { "success": { "json": "/done", "exists": true } }, )";
    const QByteArray empty = R"("answer": { "empty": true }, )";
    QTest::newRow("its own") << shown << json(R"({"done":true})") << u"good"_s;
    QTest::newRow("a shape that is none of its") << shown << json(R"({"welcome":1})") << u"badReply"_s;
    QTest::newRow("a list") << shown << json("[]") << u"badReply"_s;
    QTest::newRow("a shape with the provider's words") << shown << json(R"({"message":"TTL too low"})") << u"!yours"_s;
    QTest::newRow("nothing, as documented") << empty << json("") << u"good"_s;
    QTest::newRow("null, as documented") << empty << json("null") << u"good"_s;
    QTest::newRow("a text where nothing is due") << empty << json("welcome") << u"badReply"_s;
    QTest::newRow("a page where nothing is due") << empty << json("<html>Sign in</html>") << u"badReply"_s;
}

void TestRestProtocol::believesNoAnswerOfAnotherShape()
{
    QFETCH(QByteArray, answer);
    QFETCH(HttpReply, reply);
    QFETCH(QString, code);
    const QByteArray file = changed(R"("update": { )", R"("update": { )" + answer);
    const Course course =
        courseOf(wishFor({u"home.example.com"_s}),
                 {session, noZone, zone, records(row("home.example.com", "A", "81.2.69.1")), reply}, file);
    QCOMPARE(course.code(), code);
}

// Two hosts; the first is answered as the row says, the second is fine.
void TestRestProtocol::stopsOneHostOrTheAccount_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    const auto row = [](const char *name, int status, const char *body, const char *first, const char *second) {
        QTest::newRow(name) << status << QByteArray(body) << QString::fromLatin1(first) << QString::fromLatin1(second);
    };
    row("a name that is refused", 422, R"({"message":"bad name"})", "!yours", "good");
    row("a request that is refused", 400, "{}", "!yours", "good");
    row("a name that may not be changed", 403, "{}", "!yours", "good");
    row("a record that is gone", 404, "{}", "nohost", "good");
    row("a record in the way", 409, "{}", "!yours", "good");
    row("credentials that are revoked", 401, "{}", "badauth", "badauth");
    row("a pause that is asked for", 429, "{}", "429", "429");
    row("a wrong clock", 403, R"({"code":"clock"})", "badauth", "badauth");
}

void TestRestProtocol::stopsOneHostOrTheAccount()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, first);
    QFETCH(QString, second);
    const QByteArray rows = row("a.example.com", "A", "81.2.69.1") + ',' + row("b.example.com", "A", "81.2.69.1", "2");
    const Course course = courseOf(wishFor({u"a.example.com"_s, u"b.example.com"_s}),
                                   {session, noZone, zone, records(rows), json(body, status), noZone, done});
    QCOMPARE(course.code(0), first);
    QCOMPARE(course.code(1), second);
}

void TestRestProtocol::keepsWhatWasDoneWhenTheNetworkBreaks()
{
    const auto description = readDescription(provider);
    QVERIFY(description);
    const auto protocol = protocolFor(*description);
    const UpdateWish wish = wishFor({u"a.example.com"_s, u"b.example.com"_s});
    const QByteArray rows = row("a.example.com", "A", "81.2.69.1") + ',' + row("b.example.com", "A", "81.2.69.1", "2");
    const Failure timeout{Failure::Kind::Timeout, u"api.example"_s};
    Transcript answered;
    for (const HttpReply &reply : {session, noZone, zone, records(rows), done, noZone}) {
        QCOMPARE(protocol->hostsDone(wish, answered), answered.size() < 5 ? 0 : 1);
        answered += HttpExchange{std::get<HttpRequest>(protocol->next(wish, answered)), reply};
        if (answered.size() == 2)
            QCOMPARE(protocol->brokenOff(wish, answered, timeout).error().kind, Failure::Kind::Timeout);
    }
    const auto outcomes = protocol->brokenOff(wish, answered, timeout);
    QVERIFY(outcomes);
    QCOMPARE(outcomes->at(0).outcome.code, ReturnCode::Good);
    QCOMPARE(outcomes->at(1).outcome.code, ReturnCode::ServerError);
    QVERIFY(outcomes->at(1).outcome.line.contains(u"api.example"));
}

void TestRestProtocol::signsInOnceForAllHosts()
{
    const QByteArray rows = row("home.example.com", "A", "81.2.69.1") + ',' + row("example.com", "A", "81.2.69.1", "2");
    const Course course = courseOf(wishFor({u"home.example.com"_s, u"example.com"_s}),
                                   {session, noZone, zone, records(rows), done, done});
    QCOMPARE(course.asked.size(), 6); // the session, the zone and its records were asked for once
    QCOMPARE(course.asked.last().url.path(), u"/v1/records/2"_s);
    QCOMPARE(course.code(0) + course.code(1), u"goodgood"_s);
}

void TestRestProtocol::goesOnAfterAHostThatIsRefused()
{
    const QByteArray rows = row("a.example.com", "CNAME", "x.example.") + ',' + row("b.example.com", "A", "81.2.69.1");
    const Course course = courseOf(wishFor({u"a.example.com"_s, u"b.example.com"_s}),
                                   {session, noZone, zone, records(rows), noZone, done});
    QCOMPARE(course.code(0), u"!yours"_s);
    QCOMPARE(course.code(1), u"good"_s);
    const Course refused = courseOf(wishFor({u"a.example.com"_s, u"b.example.com"_s}), {session, json("{}", 401)});
    QCOMPARE(refused.code(0) + refused.code(1), u"badauthbadauth"_s);
    QCOMPARE(refused.asked.size(), 2);
}

void TestRestProtocol::keepsWhatWasDoneWhenTheServerFails()
{
    const QByteArray rows = row("a.example.com", "A", "81.2.69.1") + ',' + row("b.example.com", "A", "81.2.69.1", "2");
    const Course course = courseOf(wishFor({u"a.example.com"_s, u"b.example.com"_s}),
                                   {session, noZone, zone, records(rows), done, noZone, json("{}", 503)});
    QCOMPARE(course.code(0), u"good"_s);
    QCOMPARE(course.code(1), u"911"_s);
}

void TestRestProtocol::pollsABoundedNumberOfTimes()
{
    QList<HttpReply> replies{session, noZone, zone, records(""), json(R"({"job":5})")};
    replies += QList<HttpReply>(20, json(R"({"state":"running"})"));
    const Course course = courseOf(wishFor({u"home.example.com"_s}), replies);
    QCOMPARE(course.code(), u"good"_s);
    QVERIFY(course.asked.size() <= 10);
    QVERIFY(course.asked.last().pause >= std::chrono::seconds(1));
    replies[5] = json(R"({"state":"failed","message":"zone is locked"})");
    QCOMPARE(courseOf(wishFor({u"home.example.com"_s}), replies).code(), u"dnserr"_s);
}

void TestRestProtocol::refusesATokenWithALineBreak()
{
    UpdateWish wish = wishFor({u"home.example.com"_s});
    wish.credentials.secrets.insert(u"password"_s, Secret("t0ken\n"));
    const Course course = courseOf(wish, {});
    QCOMPARE(course.code(), u"misconfigured"_s);
    QCOMPARE(course.outcome->error().detail, u"password"_s);
}

void TestRestProtocol::rehearsesEachStep()
{
    const auto description = readDescription(provider);
    QVERIFY(description);
    const auto protocol = protocolFor(*description);
    QStringList lines;
    for (const HttpRequest &request : rehearsedRequests(*protocol, wishFor({u"home.example.com"_s})))
        lines += shown(request).replace(u'\n', u' ');
    QCOMPARE(lines.size(), 5);
    QVERIFY2(lines.at(0).startsWith(u"POST https://api.example/v1/login"), qPrintable(lines.at(0)));
    QVERIFY2(lines.at(0).contains(maskedText()), qPrintable(lines.at(0)));
    QVERIFY2(lines.at(1).contains(u"zones/home.example.com"), qPrintable(lines.at(1)));
    QVERIFY2(lines.at(2).contains(u"zones/\u2039zoneId\u203a/records"), qPrintable(lines.at(2)));
    QVERIFY2(lines.at(3).contains(u"PUT https://api.example/v1/records/\u2039id\u203a"), qPrintable(lines.at(3)));
    QVERIFY2(lines.at(3).contains(u"\"comment\":\"\u2039comment\u203a\""), qPrintable(lines.at(3)));
    QVERIFY2(lines.at(4).contains(u"jobs/\u2039job\u203a"), qPrintable(lines.at(4)));
}

void TestRestProtocol::refusesEachMistakeInAFile_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    const auto row = [](const char *name, const char *from, const char *to) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to);
    };
    row("an unknown key in the zone", "\"find\": \"walk\"", "\"find\": \"walk\", \"x\": 1");
    row("an unknown key in the records", "\"in\": \"/records\"", "\"in\": \"/records\", \"x\": 1");
    row("an unknown key in a write", "\"keep\":", "\"x\": 1, \"keep\":");
    row("an unknown strategy", "\"walk\"", "\"run\"");
    row("an unknown class", "\"class\": \"same\"", "\"class\": \"fine\"");
    row("a record's id before there is one", "\"url\": \"/zones/{zoneId}/records\", \"json\"",
        "\"url\": \"/records/{id}\", \"json\"");
    row("no way to write", "\"update\":", "\"change\":");
    row("a base without encryption", "https://api.example/v1", "http://api.example/v1");
    row("DELETE as a change", "\"PUT\"", "\"DELETE\"");
    row("a page of nowhere", "\"kind\": \"link\", \"at\": \"/next\"", "\"kind\": \"page\"");
    row("a value and a set", "\"value\": \"/content\",",
        "\"value\": \"/content\", \"set\": { \"values\": \"\", \"at\": \"\", \"new\": 1 },");
    row("an unknown signer", "{ \"kind\": \"bearer\", \"token\": \"{session}\" }",
        "{ \"kind\": \"signed\", \"signer\": \"md4\", \"with\": {} }");
    row("a signer without its key", "{ \"kind\": \"bearer\", \"token\": \"{session}\" }",
        "{ \"kind\": \"signed\", \"signer\": \"tc3\", \"with\": { \"id\": \"a\" } }");
}

void TestRestProtocol::refusesEachMistakeInAFile()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QVERIFY(!readDescription(changed(from, to)));
}

QTEST_APPLESS_MAIN(TestRestProtocol)
#include "tst_restprotocol.moc"
