// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/answers.h"

#include <QTest>

using namespace doorplate;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

UpdateWish wish(const QStringList &hosts = {u"home.example.com"_s})
{
    UpdateWish made{
        {}, {}, {}, *Address::parse(u"81.2.69.142"), {}, QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC)};
    for (const QString &host : hosts)
        made.hosts += *Hostname::parse(host);
    made.credentials.secrets.insert(u"password"_s, Secret("s3cr3t-pass"_ba));
    return made;
}

HttpReply reply(int status, const QByteArray &body, const HttpHeaders &headers = {})
{
    return {status, headers, body};
}

// As the interpreter does for dyndns2: the words first, then the status.
Result<Outcomes> read(const UpdateWish &asked, const HttpReply &answer)
{
    if (const auto outcomes = outcomesByWord(asked, answer, dyndns2Words()))
        return *outcomes;
    return outcomesByStatus(asked, answer);
}

const QStringList three{u"a.example.com"_s, u"b.example.com"_s, u"c.example.com"_s};

} // namespace

class TestAnswers : public QObject
{
    Q_OBJECT

private slots:
    void knowsEachWord_data();
    void knowsEachWord();
    void isNoSuccess_data();
    void isNoSuccess();
    void judgesTheWordsWithAnyStatus_data();
    void judgesTheWordsWithAnyStatus();
    void failsWithTheStatus_data();
    void failsWithTheStatus();
    void failsWithoutAnAnswer_data();
    void failsWithoutAnAnswer();
    void takesTheAddress_data();
    void takesTheAddress();
    void knowsTheDroppedUpdate();
    void matchesLinesToHosts_data();
    void matchesLinesToHosts();
    void carriesTheWait();
    void keepsSecretsOutOfTheLine();
    void shortensLongLines();
};

void TestAnswers::knowsEachWord_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    const std::pair<const char *, const char *> rows[] = {
        {"good", "good"},
        {"nochg", "nochg"},
        {"badauth", "badauth"},
        {"!donator", "!donator"},
        {"notfqdn", "notfqdn"},
        {"nofqdn", "notfqdn"},
        {"nohost", "nohost"},
        {"!yours", "!yours"},
        {"!active", "!yours"},
        {"numhost", "numhost"},
        {"abuse", "abuse"},
        {"badagent", "badagent"},
        {"badsys", "badsys"},
        {"badrequest", "badsys"},
        {"badip", "badsys"},
        {"dnserr", "dnserr"},
        {"911", "911"},
        {"servererror", "911"},
        {"GOOD 81.2.69.142", "good"},
        {"good 81.2.69.142\r\n", "good"},
        {"\n\n  nochg  \n", "nochg"},
        {"badauth: wrong password", "badauth"},
        {"\xef\xbb\xbfgood", "good"},
        {"nohost\nSee our help page", "nohost"},
        {"good\nbadauth", "badauth"},
        {"good 81.2.69.142\nabc", "good"},
    };
    for (const auto &[body, code] : rows)
        QTest::newRow(body) << QByteArray(body) << QString::fromLatin1(code);
}

void TestAnswers::knowsEachWord()
{
    QFETCH(QByteArray, body);
    const auto outcomes = read(wish(), reply(200, body));
    QVERIFY(outcomes);
    QCOMPARE(outcomes->size(), 1);
    QTEST(keyOf(outcomes->front().outcome.code), "code");
}

void TestAnswers::isNoSuccess_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("a page that says goodness is not good") << "goodness gracious"_ba;
    QTest::newRow("good is not the first word") << "all is good"_ba;
    QTest::newRow("not good") << "not good"_ba;
    QTest::newRow("a word that nobody knows") << "fine"_ba;
    QTest::newRow("JSON") << "{\"good\":true}"_ba;
    QTest::newRow("good glued to its address") << "good81.2.69.142"_ba;
}

void TestAnswers::isNoSuccess()
{
    QFETCH(QByteArray, body);
    const auto outcomes = read(wish(), reply(200, body));
    QVERIFY(outcomes);
    QCOMPARE(outcomes->front().outcome.code, ReturnCode::Unknown);
    QCOMPARE(outcomes->front().outcome.line, QString::fromUtf8(body));
}

void TestAnswers::judgesTheWordsWithAnyStatus_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    QTest::newRow("401 alone") << 401 << ""_ba << u"badauth"_s;
    QTest::newRow("403 alone") << 403 << "Forbidden"_ba << u"badauth"_s;
    QTest::newRow("401 with a page") << 401 << "<html><body>Login</body></html>"_ba << u"badauth"_s;
    QTest::newRow("403 abuse, as nsupdate.info") << 403 << "abuse"_ba << u"abuse"_s;
    QTest::newRow("401 nohost") << 401 << "nohost"_ba << u"nohost"_s;
    QTest::newRow("401 good is not believed") << 401 << "good"_ba << u"badauth"_s;
    QTest::newRow("400 notfqdn") << 400 << "notfqdn"_ba << u"notfqdn"_s;
    QTest::newRow("404 nohost") << 404 << "nohost"_ba << u"nohost"_s;
    QTest::newRow("429 alone") << 429 << ""_ba << u"429"_s;
    QTest::newRow("429 with a text") << 429 << "Too Many Requests"_ba << u"429"_s;
    QTest::newRow("429 abuse") << 429 << "abuse"_ba << u"abuse"_s;
    QTest::newRow("500 911") << 500 << "911 try later"_ba << u"911"_s;
    QTest::newRow("500 dnserr") << 500 << "dnserr"_ba << u"dnserr"_s;
    QTest::newRow("201 good") << 201 << "good"_ba << u"good"_s;
}

void TestAnswers::judgesTheWordsWithAnyStatus()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const auto outcomes = read(wish(), reply(status, body));
    QVERIFY(outcomes);
    QTEST(keyOf(outcomes->front().outcome.code), "code");
}

void TestAnswers::failsWithTheStatus_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("301 with good") << 301 << "good"_ba;
    QTest::newRow("302") << 302 << ""_ba;
    QTest::newRow("400 without a word") << 400 << "Bad Request"_ba;
    QTest::newRow("404: the interface moved") << 404 << "<html>Not Found</html>"_ba;
    QTest::newRow("410") << 410 << ""_ba;
    QTest::newRow("500 with good") << 500 << "good"_ba;
    QTest::newRow("503 with a page") << 503 << "<html><body>maintenance</body></html>"_ba;
}

void TestAnswers::failsWithTheStatus()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const auto outcomes = read(wish(), reply(status, body, {{"Retry-After", "90"}}));
    QVERIFY(!outcomes);
    QCOMPARE(outcomes.error().kind, Failure::Kind::HttpStatus);
    QCOMPARE(outcomes.error().httpStatus, std::optional(status));
    QCOMPARE(outcomes.error().retryAfter, std::optional(std::chrono::seconds(90)));
}

void TestAnswers::failsWithoutAnAnswer_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("blank lines") << " \r\n\r\n "_ba;
    QTest::newRow("a page") << "<!DOCTYPE html>\n<html><body>Please sign in</body></html>"_ba;
    QTest::newRow("a page that says good") << "<html>\n<body>\ngood\n</body></html>"_ba;
    QTest::newRow("a page after blank lines") << "\n\n  <HTML><p>nochg</p></HTML>"_ba;
}

void TestAnswers::failsWithoutAnAnswer()
{
    QFETCH(QByteArray, body);
    const auto outcomes = read(wish(), reply(200, body));
    QVERIFY(!outcomes);
    QCOMPARE(outcomes.error().kind, Failure::Kind::BadReply);
}

void TestAnswers::takesTheAddress_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("address");
    QTest::newRow("none") << "good"_ba << u""_s;
    QTest::newRow("ours") << "good 81.2.69.142"_ba << u"81.2.69.142"_s;
    QTest::newRow("another: informative") << "good 81.2.69.150"_ba << u"81.2.69.150"_s;
    QTest::newRow("of both families") << "good 2a02:6b8::1,81.2.69.142"_ba << u"81.2.69.142"_s;
    QTest::newRow("words behind it") << "nochg 81.2.69.142 unchanged"_ba << u"81.2.69.142"_s;
    QTest::newRow("no address") << "good 10.1"_ba << u""_s;
}

void TestAnswers::takesTheAddress()
{
    QFETCH(QByteArray, body);
    const auto outcomes = read(wish(), reply(200, body));
    QVERIFY(outcomes && isAccepted(outcomes->front().outcome.code));
    const auto address = outcomes->front().outcome.address;
    QTEST(address ? address->toString() : QString(), "address");
}

void TestAnswers::knowsTheDroppedUpdate()
{
    const auto dropped = read(wish(), reply(200, "good 127.0.0.1"));
    QCOMPARE(dropped->front().outcome.code, ReturnCode::BadAgent);
    UpdateWish local = wish();
    local.address = *Address::parse(u"127.0.0.1");
    QCOMPARE(read(local, reply(200, "good 127.0.0.1"))->front().outcome.code, ReturnCode::Good);
}

void TestAnswers::matchesLinesToHosts_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("codes");
    QTest::newRow("a line each, in order")
        << "good 81.2.69.142\nnochg\nnohost"_ba << QStringList{u"good"_s, u"nochg"_s, u"nohost"_s};
    QTest::newRow("blank lines between") << "good\r\n\r\nnochg\r\n\r\nnohost\r\n"_ba
                                         << QStringList{u"good"_s, u"nochg"_s, u"nohost"_s};
    QTest::newRow("one line for all") << "badauth"_ba << QStringList{u"badauth"_s, u"badauth"_s, u"badauth"_s};
    QTest::newRow("one good line for all") << "good 81.2.69.142"_ba << QStringList{u"good"_s, u"good"_s, u"good"_s};
    QTest::newRow("an unknown word fails its host alone")
        << "good\nfine\nnochg"_ba << QStringList{u"good"_s, u"unknown"_s, u"nochg"_s};
    QTest::newRow("too few lines tell nobody")
        << "good\ngood"_ba << QStringList{u"unknown"_s, u"unknown"_s, u"unknown"_s};
    QTest::newRow("too many lines tell nobody")
        << "good\ngood\ngood\ngood"_ba << QStringList{u"unknown"_s, u"unknown"_s, u"unknown"_s};
}

void TestAnswers::matchesLinesToHosts()
{
    QFETCH(QByteArray, body);
    const auto outcomes = read(wish(three), reply(200, body));
    QVERIFY(outcomes);
    QStringList codes;
    for (qsizetype i = 0; i < outcomes->size(); ++i) {
        QCOMPARE(outcomes->at(i).host.ascii(), three.at(i));
        QVERIFY(!outcomes->at(i).outcome.line.isEmpty());
        codes += keyOf(outcomes->at(i).outcome.code);
    }
    QTEST(codes, "codes");
}

void TestAnswers::carriesTheWait()
{
    WordTable words = dyndns2Words();
    words.insert(u"911"_s, {ReturnCode::ServerError, 600s});
    const auto documented = outcomesByWord(wish(), reply(200, "911"), words);
    QCOMPARE(documented->front().outcome.retryAfter, std::optional<std::chrono::seconds>(600s));
    const auto told = outcomesByWord(wish(), reply(200, "911", {{"Retry-After", "42"}}), words);
    QCOMPARE(told->front().outcome.retryAfter, std::optional<std::chrono::seconds>(42s));
    const auto busy = read(wish(), reply(429, "", {{"Retry-After", "77"}}));
    QCOMPARE(busy->front().outcome.retryAfter, std::optional<std::chrono::seconds>(77s));
    QVERIFY(!read(wish(), reply(200, "good", {{"Retry-After", "77"}}))->front().outcome.retryAfter);
}

void TestAnswers::keepsSecretsOutOfTheLine()
{
    const auto outcomes = read(wish(), reply(200, "badauth s3cr3t-pass is not the password"));
    QVERIFY(!outcomes->front().outcome.line.contains(u"s3cr3t"));
    QVERIFY(outcomes->front().outcome.line.startsWith(u"badauth"));
    const auto failure = read(wish(), reply(400, "bad key s3cr3t-pass"));
    QVERIFY(!failure && !failure.error().detail.contains(u"s3cr3t"));
}

void TestAnswers::shortensLongLines()
{
    const auto outcomes = read(wish(), reply(200, "nohost " + QByteArray(10'000, 'x') + "\x01"));
    QCOMPARE(outcomes->front().outcome.code, ReturnCode::NoHost);
    QCOMPARE(outcomes->front().outcome.line.size(), 500);
}

QTEST_APPLESS_MAIN(TestAnswers)
#include "tst_provideranswers.moc"
