// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Route 53 beyond its proofs: AWS's signature over our bytes, sets that come through unchanged, each error, bad answers.
#include "core/providers/coded/route53protocol.h"
#include "core/providers/coded/route53records.h"
#include "core/providers/shownrequest.h"
#include "core/providers/updatejob.h"

#include <QTest>

using namespace doorplate;
using namespace Qt::StringLiterals;

namespace {

const QByteArray secret = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";

UpdateWish aWish(const QStringList &hosts = {u"home.example.com"_s})
{
    UpdateWish wish{.address = *Address::parse(u"203.0.113.7")};
    for (const QString &host : hosts)
        wish.hosts += *Hostname::parse(host);
    wish.account.username = u"AKID"_s;
    wish.account.fields.insert(u"zoneId"_s, u"Z0123456789ABC"_s);
    wish.credentials.secrets.insert(u"password"_s, Secret(secret));
    wish.now = QDateTime::fromString(u"2026-01-02T03:04:05Z"_s, Qt::ISODate);
    return wish;
}

HttpReply sets(const QByteArray &rows)
{
    return {200,
            {},
            "<?xml version=\"1.0\"?><ListResourceRecordSetsResponse><ResourceRecordSets>" + rows
                + "</ResourceRecordSets><IsTruncated>false</IsTruncated></ListResourceRecordSetsResponse>"};
}

HttpReply error(int status, const QByteArray &code, const QByteArray &message = "why")
{
    return {status,
            {},
            "<ErrorResponse><Error><Code>" + code + "</Code><Message>" + message
                + "</Message></Error></ErrorResponse>"};
}

Step stepAfter(const UpdateWish &wish, const QList<HttpReply> &replies)
{
    const Route53Protocol protocol;
    Transcript answered;
    Step step = protocol.next(wish, answered);
    for (const HttpReply &reply : replies) {
        if (!std::holds_alternative<HttpRequest>(step))
            break;
        answered += HttpExchange{std::get<HttpRequest>(step), reply};
        step = protocol.next(wish, answered);
    }
    return step;
}

QString codeOf(const Step &step, int host = 0)
{
    const auto *outcome = std::get_if<Result<Outcomes>>(&step);
    if (!outcome)
        return u"another request"_s;
    return *outcome ? keyOf(outcome->value().at(host).outcome.code) : keyOf(outcome->error().kind);
}

} // namespace

class TestRoute53 : public QObject
{
    Q_OBJECT

private slots:
    void signsAsAmazonDoes();
    void keepsAllOfASet();
    void changesOneValueOfSeveral();
    void tellsEachError_data();
    void tellsEachError();
    void survivesBadInput_data();
    void survivesBadInput();
    void refusesBadFields_data();
    void refusesBadFields();
    void rehearsesEachStep();
};

// docs.aws.amazon.com/IAM/latest/UserGuide/create-signed-request.html, computed independently for these very bytes.
void TestRoute53::signsAsAmazonDoes()
{
    UpdateWish wish = aWish();
    const auto request = std::get<HttpRequest>(stepAfter(wish, {sets({})}));
    QCOMPARE(request.url.toEncoded(), "https://route53.amazonaws.com/2013-04-01/hostedzone/Z0123456789ABC/rrset"_ba);
    QCOMPARE(request.body.size(), 436);
    const auto authorization = std::find_if(request.headers.cbegin(), request.headers.cend(),
                                            [](const auto &header) { return header.first == "Authorization"; });
    QVERIFY(authorization != request.headers.cend());
    QVERIFY2(
        authorization->second.endsWith("Signature=8fd3d8ec57722609590dd568e67c939af04518971c2b8d69ff525404bdbf344e"),
        authorization->second.constData());
}

void TestRoute53::keepsAllOfASet()
{
    const QByteArray before =
        "<ResourceRecordSet><Name>home.example.com.</Name><Type>A</Type>"
        "<SetIdentifier>a &lt;b&gt; &amp; \xc3\xa4</SetIdentifier>"
        "<GeoLocation><CountryCode>US</CountryCode><SubdivisionCode>NY</SubdivisionCode></GeoLocation>"
        "<TTL>77</TTL><ResourceRecords><ResourceRecord><Value>203.0.113.1</Value></ResourceRecord>"
        "</ResourceRecords><HealthCheckId>h-1</HealthCheckId><Invented><Deep>1</Deep></Invented>"
        "</ResourceRecordSet>";
    const auto request = std::get<HttpRequest>(stepAfter(aWish(), {sets(before)}));
    QByteArray expected = before;
    expected.replace("203.0.113.1", "203.0.113.7");
    const auto sent = readXml(request.body);
    const auto wanted = readXml(expected);
    QVERIFY(sent && wanted);
    const XmlElement *changes = sent->child(u"ChangeBatch")->child(u"Changes");
    QCOMPARE(changes->children.size(), 1);
    QCOMPARE(changes->children.front().textOf(u"Action"), u"UPSERT"_s);
    QVERIFY(*changes->children.front().child(u"ResourceRecordSet") == *wanted);
}

void TestRoute53::changesOneValueOfSeveral()
{
    const QByteArray rows = "<ResourceRecordSet><Name>home.example.com.</Name><Type>A</Type><TTL>60</TTL>"
                            "<ResourceRecords><ResourceRecord><Value>203.0.113.1</Value></ResourceRecord>"
                            "<ResourceRecord><Value>203.0.113.2</Value></ResourceRecord></ResourceRecords>"
                            "</ResourceRecordSet>";
    UpdateWish wish = aWish();
    wish.accepted.insert(wish.hosts.front(), *Address::parse(u"203.0.113.2"));
    wish.account.fields.insert(u"wantedTtl"_s, u"120"_s);
    const QByteArray body = std::get<HttpRequest>(stepAfter(wish, {sets(rows)})).body;
    QVERIFY2(body.contains("<Value>203.0.113.1</Value>") && body.contains("<Value>203.0.113.7</Value>"), body);
    QVERIFY2(!body.contains("203.0.113.2") && body.contains("<TTL>120</TTL>"), body);
}

void TestRoute53::tellsEachError_data()
{
    QTest::addColumn<HttpReply>("reply");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    const auto row = [](const char *name, const HttpReply &reply, const QString &first, const QString &second) {
        QTest::newRow(name) << reply << first << second;
    };
    const QString goesOn = u"another request"_s;
    row("InvalidClientTokenId", error(403, "InvalidClientTokenId"), u"badauth"_s, u"badauth"_s);
    row("SignatureDoesNotMatch", error(403, "SignatureDoesNotMatch"), u"badauth"_s, u"badauth"_s);
    row("its time", error(403, "SignatureDoesNotMatch", "Signature not yet current"), u"badauth"_s, u"badauth"_s);
    row("RequestExpired", error(400, "RequestExpired"), u"badauth"_s, u"badauth"_s);
    row("Throttling", error(400, "Throttling"), u"429"_s, u"429"_s);
    row("PriorRequestNotComplete", error(400, "PriorRequestNotComplete"), u"429"_s, u"429"_s);
    row("AccessDenied", error(403, "AccessDenied"), goesOn, goesOn);
    row("NoSuchHostedZone", error(404, "NoSuchHostedZone"), goesOn, goesOn);
    row("InvalidInput", error(400, "InvalidInput"), goesOn, goesOn);
    row("an error that nobody knows", error(400, "SomethingNew"), goesOn, goesOn);
}

// Whether the second host is asked for at all tells whom an error is about.
void TestRoute53::tellsEachError()
{
    QFETCH(HttpReply, reply);
    QFETCH(QString, first);
    QFETCH(QString, second);
    const Step step = stepAfter(aWish({u"home.example.com"_s, u"office.example.com"_s}), {reply});
    QCOMPARE(codeOf(step, 0), first);
    QCOMPARE(codeOf(step, 1), second);
}

void TestRoute53::survivesBadInput_data()
{
    QTest::addColumn<HttpReply>("reply");
    QTest::newRow("nothing") << HttpReply{200, {}, {}};
    QTest::newRow("a page") << HttpReply{200, {}, "<!DOCTYPE html><html><p>Sign in</html>"};
    QTest::newRow("JSON") << HttpReply{200, {}, "{}"};
    QTest::newRow("half a document") << HttpReply{200, {}, "<ListResourceRecordSetsResponse><ResourceRecordSets>"};
    QTest::newRow("two documents") << HttpReply{200, {}, sets({}).body + sets({}).body.mid(21)};
    QTest::newRow("another document") << HttpReply{200, {}, "<ListHostedZonesByNameResponse/>"};
    QTest::newRow("another encoding") << HttpReply{200, {}, QByteArray("\xff\xfe<\0a\0", 6)};
    QByteArray deep;
    for (int i = 0; i < 100'000; ++i)
        deep += "<a>";
    QTest::newRow("without a floor") << HttpReply{200, {}, deep};
    QByteArray laughs = "<!DOCTYPE l [<!ENTITY a \"ha\">";
    for (char c = 'b'; c < 'z'; ++c)
        laughs +=
            QByteArray("<!ENTITY ") + c + " \"" + QByteArray("&x;").replace('x', char(c - 1)).repeated(10) + "\">";
    QTest::newRow("entities without end") << HttpReply{200, {}, laughs + "]><ListResourceRecordSetsResponse>&y;"};
}

void TestRoute53::survivesBadInput()
{
    QFETCH(HttpReply, reply);
    QCOMPARE(codeOf(stepAfter(aWish(), {reply})), u"badReply"_s);
}

void TestRoute53::refusesBadFields_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::newRow("a zone's name") << u"zoneId"_s << u"example.com"_s;
    QTest::newRow("a way out") << u"zoneId"_s << u"../../x"_s;
    QTest::newRow("a TTL in words") << u"wantedTtl"_s << u"soon"_s;
    QTest::newRow("a TTL below nothing") << u"wantedTtl"_s << u"-1"_s;
}

void TestRoute53::refusesBadFields()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    UpdateWish wish = aWish();
    wish.account.fields.insert(field, value);
    const Step step = stepAfter(wish, {});
    QCOMPARE(codeOf(step), u"misconfigured"_s);
    QCOMPARE(std::get<Result<Outcomes>>(step).error().detail, field);
}

void TestRoute53::rehearsesEachStep()
{
    UpdateWish wish = aWish();
    wish.account.fields.remove(u"zoneId"_s);
    QStringList lines;
    for (const HttpRequest &request : rehearsedRequests(Route53Protocol(), wish))
        lines += shown(request);
    QCOMPARE(lines.size(), 3);
    QVERIFY2(lines.at(0).contains(u"hostedzonesbyname?dnsname=home.example.com"), qPrintable(lines.at(0)));
    QVERIFY2(lines.at(1).contains(u"hostedzone/\u2039zoneId\u203a/rrset?name=home.example.com."),
             qPrintable(lines.at(1)));
    QVERIFY2(lines.at(2).startsWith(u"POST") && lines.at(2).contains(u"<Value>203.0.113.7</Value>"),
             qPrintable(lines.at(2)));
    QVERIFY2(lines.at(2).contains(u"Signature="_s + maskedText()), qPrintable(lines.at(2)));
    QVERIFY(!lines.join(u' ').contains(QString::fromLatin1(secret)));
}

QTEST_APPLESS_MAIN(TestRoute53)
#include "tst_route53.moc"
