// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/accountjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace doorplate;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class AccountJsonTest : public QObject
{
    Q_OBJECT

private slots:
    void everyFieldComesBack();
    void theKeysAreTheDocumentedOnes();
    void missingKeysTakeTheirDefaults();
    void namesAreReadWithPatience_data();
    void namesAreReadWithPatience();
    void whatIsWrongIsNamed_data();
    void whatIsWrongIsNamed();
    void aPeriodOutOfBoundsIsKept_data();
    void aPeriodOutOfBoundsIsKept();
    void oneWrongValueSpoilsNoOther();
    void secretsSayWhereTheyAreToBeHad_data();
    void secretsSayWhereTheyAreToBeHad();
    void aPasswordInTheFileIsNeverSaid_data();
    void aPasswordInTheFileIsNeverSaid();
    void nonsenseIsSurvived_data();
    void nonsenseIsSurvived();
    void knowsWhatItDoesNotKnow();
};

namespace {

// Nothing in it is a default.
Account unusual()
{
    Account account;
    account.id = u"4f1d"_s;
    account.name = u"Büro"_s;
    account.enabled = false;
    account.provider = u"custom"_s;
    account.checkipSsl = false;
    account.checkipServer = u"[2001:db8::1]:8080"_s;
    account.checkipPath = u"/ip?format=text"_s;
    account.ssl = false;
    account.customServer = u"update.example.com"_s;
    account.customPath = u"/u?h=%h&i=%i"_s;
    account.domains = {*Hostname::parse(u"a.example.com"), *Hostname::parse(u"*.bücher.example"),
                       *Hostname::parse(u"12345", HostnameForm::Label)};
    account.updatePeriod = 86400s;
    account.username = u"me"_s;
    account.ipv4 = {AddressChoice::Kind::Off, {}};
    account.ipv6 = {AddressChoice::Kind::Source, u"interface:eth0"_s};
    account.customResponses = {u"done"_s, u"same as before"_s};
    account.appendAddress = true;
    account.checkipCommand = u"ip -6 addr | grep \"inet6\""_s;
    account.caFile = u"/etc/ssl/home-ca.pem"_s;
    account.checkipTrusted = true;
    account.publishAnyway = true;
    account.ipv6HostId = u"00:11:22:33:44:55"_s;
    account.ipv6HostIds = {{u"a.example.com"_s, u"::7"_s}};
    account.ipv6PrefixLength = 56;
    account.fields = {{u"zone"_s, u"example.com"_s}, {u"ttl"_s, u"60"_s}};
    account.secrets = {{u"password"_s, {SecretSource::Kind::Command, u"pass show dns"_s}},
                       {u"tsigKey"_s, {SecretSource::Kind::File, u"/etc/key"_s}},
                       {u"token"_s, {SecretSource::Kind::Ask, {}}},
                       {u"pin"_s, {SecretSource::Kind::Keychain, {}}}};
    return account;
}

QJsonObject parsed(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError)
        qFatal("the test's own JSON is broken");
    return object;
}

} // namespace

void AccountJsonTest::everyFieldComesBack()
{
    QStringList problems;
    QCOMPARE(accountFromJson(toJson(unusual()), &problems), unusual());
    QCOMPARE(accountFromJson(toJson(Account()), &problems), Account());
    QCOMPARE(problems, QStringList());
    // Once more through the text of the file.
    QCOMPARE(accountFromJson(parsed(QJsonDocument(toJson(unusual())).toJson()), &problems), unusual());
}

void AccountJsonTest::theKeysAreTheDocumentedOnes()
{
    const QJsonObject object = toJson(unusual());
    const QStringList documented{u"appendAddress"_s,
                                 u"caFile"_s,
                                 u"checkipCommand"_s,
                                 u"checkipPath"_s,
                                 u"checkipServer"_s,
                                 u"checkipSsl"_s,
                                 u"checkipTrusted"_s,
                                 u"customPath"_s,
                                 u"customResponses"_s,
                                 u"customServer"_s,
                                 u"domains"_s,
                                 u"enabled"_s,
                                 u"fields"_s,
                                 u"id"_s,
                                 u"ipv4"_s,
                                 u"ipv6"_s,
                                 u"ipv6HostId"_s,
                                 u"ipv6HostIds"_s,
                                 u"ipv6PrefixLength"_s,
                                 u"name"_s,
                                 u"provider"_s,
                                 u"publishAnyway"_s,
                                 u"secrets"_s,
                                 u"ssl"_s,
                                 u"updatePeriod"_s,
                                 u"username"_s};
    QCOMPARE(object.keys(), documented);
    QCOMPARE(object[u"domains"], QJsonValue(QJsonArray{u"a.example.com"_s, u"*.xn--bcher-kva.example"_s, u"12345"_s}));
    QCOMPARE(object[u"updatePeriod"], QJsonValue(86400));
    QCOMPARE(object[u"ipv4"], QJsonValue(u"off"_s));
    QCOMPARE(object[u"secrets"][u"password"], QJsonValue(QJsonObject{{u"command"_s, u"pass show dns"_s}}));
    QCOMPARE(object[u"secrets"][u"token"], QJsonValue(QJsonObject{{u"ask"_s, true}}));
}

void AccountJsonTest::missingKeysTakeTheirDefaults()
{
    QStringList problems;
    Account expected;
    expected.name = u"Home"_s;
    QCOMPARE(accountFromJson({{u"name"_s, u"Home"_s}}, &problems), expected);
    QJsonObject nothing = toJson(unusual());
    const QStringList keys = nothing.keys();
    for (const QString &key : keys)
        nothing.insert(key, QJsonValue::Null);
    QCOMPARE(accountFromJson(nothing, &problems), Account());
    QCOMPARE(problems, QStringList());
}

void AccountJsonTest::namesAreReadWithPatience_data()
{
    QTest::addColumn<QJsonValue>("domains");
    QTest::newRow("a list") << QJsonValue(QJsonArray{u"a.example"_s, u"b.example"_s});
    QTest::newRow("one text with a space") << QJsonValue(u"a.example b.example"_s);
    QTest::newRow("commas") << QJsonValue(u"a.example, b.example,"_s);
    QTest::newRow("semicolons") << QJsonValue(u"a.example;b.example"_s);
    QTest::newRow("lines") << QJsonValue(u"a.example\nb.example\n"_s);
    QTest::newRow("capitals, a dot, spaces in the list") << QJsonValue(QJsonArray{u" A.Example. "_s, u"B.EXAMPLE"_s});
}

void AccountJsonTest::namesAreReadWithPatience()
{
    QFETCH(QJsonValue, domains);
    QStringList problems;
    const Account account = accountFromJson({{u"domains"_s, domains}}, &problems);
    QCOMPARE(account.domains, (QList{*Hostname::parse(u"a.example"), *Hostname::parse(u"b.example")}));
    QCOMPARE(problems, QStringList());
}

void AccountJsonTest::whatIsWrongIsNamed_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("problem");
    QTest::newRow("a number for the name") << R"({"name": 5})"_ba << u"name: this must be text, not a number"_s;
    QTest::newRow("text for a box") << R"({"ssl": "yes"})"_ba << u"ssl: this must be true or false, not text"_s;
    QTest::newRow("a number for a box") << R"({"enabled": 1})"_ba
                                        << u"enabled: this must be true or false, not a number"_s;
    QTest::newRow("text for the period") << R"({"updatePeriod": "300"})"_ba
                                         << u"updatePeriod: this must be a whole number, not text"_s;
    QTest::newRow("a fraction for the period")
        << R"({"updatePeriod": 300.5})"_ba << u"updatePeriod: this must be a whole number"_s;
    QTest::newRow("a name that is none") << R"({"domains": ["a b"]})"_ba << u"domains: “a b” is not a host name"_s;
    QTest::newRow("an address for a name")
        << R"({"domains": "203.0.113.7"})"_ba << u"domains: “203.0.113.7” is not a host name"_s;
    QTest::newRow("a group for the names")
        << R"({"domains": {"a": 1}})"_ba << u"domains: this must be a list of texts, not a group in braces"_s;
    QTest::newRow("a number among the names")
        << R"({"domains": ["a.example", 5]})"_ba << u"domains: this must be a list of texts, not a number"_s;
    QTest::newRow("a box for a family") << R"({"ipv4": true})"_ba << u"ipv4: this must be text, not true or false"_s;
    QTest::newRow("an empty family") << R"({"ipv6": " "})"_ba
                                     << u"ipv6: this must be auto, off or the name of a source"_s;
    QTest::newRow("a list for the fields")
        << R"({"fields": []})"_ba << u"fields: this must be a group in braces, not a list"_s;
    QTest::newRow("a number in the fields")
        << R"({"fields": {"ttl": 60}})"_ba << u"fields.ttl: this must be text, not a number"_s;
    QTest::newRow("text for the answers")
        << R"({"customResponses": "good"})"_ba << u"customResponses: this must be a list of texts, not text"_s;
}

void AccountJsonTest::whatIsWrongIsNamed()
{
    QFETCH(QByteArray, json);
    QStringList problems;
    accountFromJson(parsed(json), &problems);
    QCOMPARE(problems.size(), 1);
    QTEST(problems[0], "problem");
}

void AccountJsonTest::aPeriodOutOfBoundsIsKept_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<bool>("isProblem");
    QTest::newRow("the least") << qint64(30) << false;
    QTest::newRow("the most") << qint64(864000) << false;
    QTest::newRow("too short") << qint64(29) << true;
    QTest::newRow("too long") << qint64(864001) << true;
    QTest::newRow("none") << qint64(0) << true;
    QTest::newRow("negative") << qint64(-300) << true;
}

void AccountJsonTest::aPeriodOutOfBoundsIsKept()
{
    QFETCH(qint64, seconds);
    QFETCH(bool, isProblem);
    QStringList problems;
    const Account account = accountFromJson({{u"updatePeriod"_s, seconds}}, &problems);
    QCOMPARE(account.updatePeriod.count(), seconds);
    QCOMPARE(problems.size(), isProblem ? 1 : 0);
    if (isProblem)
        QCOMPARE(problems[0], u"updatePeriod: %1 seconds is not between 30 and 864000"_s.arg(seconds));
}

void AccountJsonTest::oneWrongValueSpoilsNoOther()
{
    const QStringList keys = toJson(unusual()).keys();
    for (const QString &key : keys) {
        QJsonObject object = toJson(unusual());
        object.insert(key, key == u"domains" ? QJsonValue(true) : QJsonValue(QJsonArray{QJsonArray{}}));
        QStringList problems;
        QJsonObject read = toJson(accountFromJson(object, &problems));
        QCOMPARE(problems.size(), 1);
        QVERIFY2(problems[0].startsWith(key + u':'), qPrintable(problems[0]));
        read.insert(key, toJson(unusual()).value(key));
        QCOMPARE(read, toJson(unusual()));
    }
}

void AccountJsonTest::secretsSayWhereTheyAreToBeHad_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<SecretSource>("source");
    using Kind = SecretSource::Kind;
    QTest::newRow("a command") << R"({"command": "pass show x"})"_ba << SecretSource{Kind::Command, u"pass show x"_s};
    QTest::newRow("a file") << R"({"file": "/run/x"})"_ba << SecretSource{Kind::File, u"/run/x"_s};
    QTest::newRow("the person") << R"({"ask": true})"_ba << SecretSource{Kind::Ask, {}};
    QTest::newRow("the keychain") << R"({"keychain": true})"_ba << SecretSource{Kind::Keychain, {}};
}

void AccountJsonTest::secretsSayWhereTheyAreToBeHad()
{
    QFETCH(QByteArray, json);
    QStringList problems;
    const Account account = accountFromJson({{u"secrets"_s, QJsonObject{{u"password"_s, parsed(json)}}}}, &problems);
    QCOMPARE(problems, QStringList());
    QTEST(account.secretSource(u"password"_s), "source");
}

void AccountJsonTest::aPasswordInTheFileIsNeverSaid_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("in its natural place") << R"({"password": "canary"})"_ba;
    QTest::newRow("among the secrets") << R"({"secrets": {"password": "canary"}})"_ba;
    QTest::newRow("within a group") << R"({"secrets": {"password": {"value": "canary"}}})"_ba;
    QTest::newRow("in place of true") << R"({"secrets": {"password": {"ask": "canary"}}})"_ba;
    QTest::newRow("in a list") << R"({"secrets": ["canary"]})"_ba;
    QTest::newRow("as all the secrets") << R"({"secrets": "canary"})"_ba;
    QTest::newRow("two sources at once") << R"({"secrets": {"password": {"file": "/x", "command": "canary"}}})"_ba;
    QTest::newRow("an empty file") << R"({"secrets": {"password": {"file": ""}}, "x": "canary"})"_ba;
    QTest::newRow("no command") << R"({"secrets": {"password": {"command": 5}}, "x": "canary"})"_ba;
}

void AccountJsonTest::aPasswordInTheFileIsNeverSaid()
{
    QFETCH(QByteArray, json);
    QStringList problems;
    const Account account = accountFromJson(parsed(json), &problems);
    QCOMPARE(problems.size(), 1);
    QVERIFY2(!problems[0].contains(u"canary"), qPrintable(problems[0]));
    QVERIFY(account.secrets.isEmpty());
    QVERIFY(!QJsonDocument(toJson(account)).toJson().contains("canary"));
}

void AccountJsonTest::nonsenseIsSurvived_data()
{
    QTest::addColumn<QJsonValue>("nonsense");
    QTest::newRow("ten thousand characters") << QJsonValue(QString(10'000, u'x'));
    QTest::newRow("control characters") << QJsonValue(u"a\r\nb\tc\u001b[0m"_s + QChar(0));
    QTest::newRow("specifiers") << QJsonValue(u"%h%i%u%p%1%2%%n%s"_s);
    QTest::newRow("umlauts") << QJsonValue(u"bücher.example"_s);
    QTest::newRow("half a character") << QJsonValue(QString(QChar(0xd800)));
    QTest::newRow("an endless number") << QJsonValue(1e300);
    QTest::newRow("a deep list") << QJsonValue(QJsonArray{QJsonArray{QJsonArray{}}});
}

void AccountJsonTest::nonsenseIsSurvived()
{
    QFETCH(QJsonValue, nonsense);
    const QStringList keys = toJson(unusual()).keys();
    for (const QString &key : keys) {
        QStringList problems;
        const Account account = accountFromJson({{key, nonsense}}, &problems);
        for (const QString &problem : std::as_const(problems)) {
            QVERIFY(problem.startsWith(key));
            QVERIFY2(problem.size() < 300, qPrintable(problem.left(400)));
        }
        // What was taken is kept faithfully; whether it can work is judged elsewhere.
        if (problems.isEmpty())
            QCOMPARE(accountFromJson(toJson(account), &problems), account);
    }
}

void AccountJsonTest::knowsWhatItDoesNotKnow()
{
    QJsonObject object = toJson(unusual());
    QVERIFY(unknownAccountKeys(object).isEmpty());
    object.insert(u"note"_s, u"the one in the cellar"_s);
    object.insert(u"password"_s, u"canary"_s);
    QCOMPARE(unknownAccountKeys(object), (QJsonObject{{u"note"_s, u"the one in the cellar"_s}}));
}

QTEST_APPLESS_MAIN(AccountJsonTest)
#include "tst_accountjson.moc"
