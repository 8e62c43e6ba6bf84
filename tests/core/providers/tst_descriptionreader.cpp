// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the reader knows beyond the schema, and that it names the line.
#include "core/providers/descriptionreader.h"

#include "core/providers/protocols.h"

#include <QTest>

using namespace doorplate;
using namespace Qt::StringLiterals;

class TestDescriptionReader : public QObject
{
    Q_OBJECT

private slots:
    void readsAFile();
    void namesTheLine_data();
    void namesTheLine();
    void tellsAllMistakesAtOnce();
    void leavesTheRecipeForLater();
    void givesNoProtocolForABrokenRecipe();
};

// Below the class: moc 6.4 loses its way in raw strings with "//" in them.
namespace {

const auto fine = R"({
  "id": "mine",
  "name": "Mine",
  "website": "https://mine.example",
  "status": "active",
  "evidence": "tried",
  "families": ["ipv4", "ipv6"],
  "fields": [
    { "key": "username", "label": "User" },
    { "key": "password", "label": "Token", "secret": true }
  ],
  "protocol": {
    "auth": { "kind": "basic", "user": "{username}", "password": "{password}" },
    "steps": [
      {
        "name": "first",
        "request": {
          "url": "https://mine.example/update?h={hostname}&ip={ip}"
        },
        "answer": {
          "rules": [
            { "if": { "matches": "^ok" }, "code": "good" }
          ]
        }
      }
    ]
  }
})"_ba;

QByteArray changed(const QByteArray &from, const QByteArray &to)
{
    QByteArray text = fine;
    const qsizetype at = text.indexOf(from);
    return at < 0 ? QByteArray() : text.replace(at, from.size(), to);
}

} // namespace

void TestDescriptionReader::readsAFile()
{
    const auto read = readDescription(fine);
    QVERIFY(read);
    QCOMPARE(read->id, u"mine"_s);
    QCOMPARE(read->server, u"mine.example"_s);
    QCOMPARE(read->evidence, Evidence::Tried);
    QCOMPARE(read->status, ProviderStatus::Active);
    QCOMPARE(read->hostsPerRequest, 1);
    QVERIFY(!read->isMultiHost() && !read->isEncryptionOptional && !read->needsCompanion);
    QVERIFY(read->supportsIpv4 && read->supportsIpv6);
    QCOMPARE(read->policy, ProviderPolicy());
    QCOMPARE(read->field(u"username")->label, u"User"_s);
    QVERIFY(!read->field(u"other"));
    QCOMPARE(read->secretFields().size(), 1);
    QCOMPARE(read->secretFields().front().key, u"password"_s);
}

void TestDescriptionReader::namesTheLine_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("line");
    const auto row = [](const char *name, const char *from, const char *to, int line) {
        QTest::newRow(name) << changed(from, to) << line;
    };
    row("a comma too many", "\"Mine\",", "\"Mine\",,", 3);
    row("cut in half", "\"tried\",", "\"tried", 7);
    row("an unknown key", "\"website\":", "\"wobsite\":", 4);
    row("a wrong type", "\"active\"", "true", 5);
    row("a missing key: the object", "\"name\": \"Mine\",", "", 1);
    row("an unknown placeholder in the URL", "{hostname}", "{hostnaem}", 18);
    row("a placeholder that is not closed", "{hostname}", "{hostname", 18);
    row("an unknown filter", "{hostname}", "{hostname|shout}", 18);
    row("an unknown placeholder to sign in", "{username}", "{user}", 13);
    row("a broken regular expression", "^ok", "(ok", 22);
    row("a step that is not there", "\"code\": \"good\"", "\"goTo\": \"second\"", 14);
    row("a family that the URL lacks", "\"https://mine.example/update?h={hostname}&ip={ip}\"",
        "{ \"ipv4\": \"https://mine.example/{ip}\" }", 18);
    row("a body with GET", "{hostname}&ip={ip}\"", "{hostname}\", \"form\": \"ip={ip}\"", 17);
    row("a password that is not secret", ", \"secret\": true", ", \"secret\": false", 10);
    row("two fields of one key", "\"key\": \"username\"", "\"key\": \"password\", \"secret\": true", 10);
    row("a field that hides a value", "\"key\": \"username\"", "\"key\": \"hostname\"", 9);
    row("a condition of nothing", "{ \"matches\": \"^ok\" }", "{ }", 22);
}

void TestDescriptionReader::namesTheLine()
{
    QFETCH(QByteArray, json);
    QVERIFY2(!json.isEmpty(), "the table does not fit the example");
    const auto read = readDescription(json);
    QVERIFY(!read);
    QVERIFY(!read.error().front().what.isEmpty());
    QTEST(read.error().front().place.line, "line");
}

void TestDescriptionReader::tellsAllMistakesAtOnce()
{
    QByteArray broken = changed("{hostname}", "{hostnaem}");
    broken.replace("\"website\":", "\"wobsite\":");
    const auto read = readDescription(broken);
    QVERIFY(!read);
    QCOMPARE(read.error().size(), 2);
    QCOMPARE(read.error().at(0).place.line, 4);
    QCOMPARE(read.error().at(1).place.line, 18);
    QVERIFY(read.error().at(1).what.contains(u"{hostnaem}"));
}

void TestDescriptionReader::leavesTheRecipeForLater()
{
    const QByteArray broken = changed("{hostname}", "{hostnaem}");
    QVERIFY(readDescription(broken, Strictness::Surface));
    QVERIFY(!readDescription(changed("\"website\":", "\"wobsite\":"), Strictness::Surface));
}

void TestDescriptionReader::givesNoProtocolForABrokenRecipe()
{
    const auto read = readDescription(changed("{hostname}", "{hostnaem}"), Strictness::Surface);
    QVERIFY(read);
    UpdateWish wish{{}, {}, {*Hostname::parse(u"a.example")}, *Address::parse(u"81.2.69.142"), {}, {}};
    const Step step = protocolFor(*read)->next(wish, {});
    const auto *outcome = std::get_if<Result<Outcomes>>(&step);
    QVERIFY(outcome && !outcome->has_value());
    QCOMPARE(outcome->error().kind, Failure::Kind::Misconfigured);

    Description unknown;
    unknown.id = u"closed-one"_s;
    const Step none = protocolFor(unknown)->next(wish, {});
    QCOMPARE(std::get<Result<Outcomes>>(none).error().kind, Failure::Kind::Misconfigured);
    unknown.protocol = {{u"coded"_s, u"no-such-thing"_s}};
    const Step noSuch = protocolFor(unknown)->next(wish, {});
    QCOMPARE(std::get<Result<Outcomes>>(noSuch).error().kind, Failure::Kind::Misconfigured);
}

QTEST_APPLESS_MAIN(TestDescriptionReader)
#include "tst_descriptionreader.moc"
