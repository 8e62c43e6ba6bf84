// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Every signature against vectors: those the vendors publish, and those that were computed apart from this code.
#include "core/providers/signing/canonical.h"
#include "core/providers/signing/rsa.h"
#include "core/providers/signing/signer.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QUrlQuery>

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>

#include <memory>

using namespace doorplate;
using namespace Qt::StringLiterals;

namespace {

// 2026-01-02T03:04:05Z
const SigningMoment usual{QDateTime::fromSecsSinceEpoch(1767323045, Qt::UTC), "nonce-1"};

HttpRequest requestOf(const QByteArray &method, const QByteArray &url, const HttpHeaders &headers = {},
                      const QByteArray &body = {})
{
    return {method, QUrl::fromEncoded(url, QUrl::StrictMode), headers, body};
}

QByteArray headerOf(const HttpRequest &request, const QByteArray &name)
{
    return HttpReply{0, request.headers, {}}.header(name);
}

struct TestKey {
    TestKey()
    {
        key.reset(EVP_RSA_gen(2048));
        const std::unique_ptr<BIO, int (*)(BIO *)> bio(BIO_new(BIO_s_mem()), BIO_free);
        PEM_write_bio_PKCS8PrivateKey(bio.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr);
        char *text = nullptr;
        const auto size = BIO_get_mem_data(bio.get(), &text);
        pem = QByteArray(text, qsizetype(size));
    }

    bool verifies(const QByteArray &message, const QByteArray &signature, const EVP_MD *digest) const
    {
        const std::unique_ptr<EVP_MD_CTX, void (*)(EVP_MD_CTX *)> context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
        EVP_DigestVerifyInit(context.get(), nullptr, digest, nullptr, key.get());
        return EVP_DigestVerify(context.get(), reinterpret_cast<const unsigned char *>(signature.constData()),
                                std::size_t(signature.size()),
                                reinterpret_cast<const unsigned char *>(message.constData()),
                                std::size_t(message.size()))
               == 1;
    }

    std::unique_ptr<EVP_PKEY, void (*)(EVP_PKEY *)> key{nullptr, EVP_PKEY_free};
    QByteArray pem;
};

} // namespace

class TestSigners : public QObject
{
    Q_OBJECT

private slots:
    void passesEachVector_data();
    void passesEachVector();
    void signsAnOrderByRegionOfTheVendor();
    void sendsTheSessionToken();
    void makesAnAssertionThatGoogleCanVerify();
    void signsTheBodyForTransip();
    void refusesAKeyThatIsNone_data();
    void refusesAKeyThatIsNone();
    void asksWithClientCredentials();
    void signsNothingWithAMask_data();
    void signsNothingWithAMask();
    void knowsEachSignerByName();

private:
    TestKey m_key;
};

void TestSigners::passesEachVector_data()
{
    QTest::addColumn<QString>("signer");
    QTest::addColumn<HttpRequest>("request");
    QTest::addColumn<QMap<QString, QByteArray>>("with");
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("signature");

    const QMap<QString, QByteArray> aws{{u"id"_s, "AKIDEXAMPLE"},
                                        {u"secret"_s, "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"},
                                        {u"region"_s, "us-east-1"}};
    auto iam = aws;
    iam.insert(u"service"_s, "iam");
    auto route53 = aws;
    route53.insert(u"service"_s, "route53");
    const HttpHeaders formType{{"Content-Type", "application/x-www-form-urlencoded; charset=utf-8"}};
    QTest::newRow("aws4: the example that Amazon publishes")
        << u"aws4"_s << requestOf("GET", "https://iam.amazonaws.com/?Action=ListUsers&Version=2010-05-08", formType)
        << iam << QDateTime::fromString(u"2015-08-30T12:36:00Z"_s, Qt::ISODate) << "Authorization"_ba
        << "5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7"_ba;
    QTest::newRow("aws4: a look for a zone")
        << u"aws4"_s
        << requestOf("GET", "https://route53.amazonaws.com/2013-04-01/hostedzonesbyname?dnsname=example.com&maxitems=1")
        << route53 << usual.now << "Authorization"_ba
        << "b58441dca9506b6c1b71aeb6ccbea400dd3328516cd93966b206a25b68cbef47"_ba;
    const QByteArray change =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><ChangeResourceRecordSetsRequest "
        "xmlns=\"https://route53.amazonaws.com/doc/2013-04-01/\"><ChangeBatch><Changes><Change><Action>UPSERT</Action>"
        "<ResourceRecordSet><Name>home.example.com.</Name><Type>A</Type><TTL>300</TTL><ResourceRecords><ResourceRecord>"
        "<Value>203.0.113.7</Value></ResourceRecord></ResourceRecords></ResourceRecordSet></Change></Changes>"
        "</ChangeBatch></ChangeResourceRecordSetsRequest>"_ba;
    QTest::newRow("aws4: a change") << u"aws4"_s
                                    << requestOf(
                                           "POST",
                                           "https://route53.amazonaws.com/2013-04-01/hostedzone/Z0123456789ABC/rrset",
                                           {{"Content-Type", "application/xml"}}, change)
                                    << route53 << usual.now << "Authorization"_ba
                                    << "8fd3d8ec57722609590dd568e67c939af04518971c2b8d69ff525404bdbf344e"_ba;

    const QMap<QString, QByteArray> testKeys{
        {u"id"_s, "testid"}, {u"secret"_s, "testsecret"}, {u"service"_s, "dnspod"}};
    QTest::newRow("tc3") << u"tc3"_s
                         << requestOf("POST", "https://dnspod.tencentcloudapi.com/",
                                      {{"Content-Type", "application/json"}, {"X-TC-Action", "DescribeRecordList"}},
                                      R"({"Domain":"example.com","RecordType":"A","Subdomain":"home"})")
                         << testKeys << usual.now << "Authorization"_ba
                         << "d24923020af392c496aef3a28021139bc339b795981fc938c23b88ceb669701f"_ba;
    QTest::newRow("acs3") << u"acs3"_s
                          << requestOf("POST", "https://alidns.aliyuncs.com/",
                                       {{"Content-Type", "application/x-www-form-urlencoded"},
                                        {"x-acs-action", "DescribeSubDomainRecords"},
                                        {"x-acs-version", "2015-01-09"}},
                                       "DomainName=example.com&SubDomain=home.example.com&Type=A")
                          << testKeys << usual.now << "Authorization"_ba
                          << "7360dcde5fbcba376f655fa051e795d9d2917c998d61bf26e7a04de98a418818"_ba;
    QTest::newRow("huawei") << u"huawei"_s
                            << requestOf("GET",
                                         "https://dns.myhuaweicloud.com/v2.1/"
                                         "recordsets?name=home.example.com.&search_mode=equal&type=A",
                                         {{"Content-Type", "application/json"}})
                            << testKeys << usual.now << "Authorization"_ba
                            << "7a076728844b8977bc6ee6bbe3d4c7235fa0f52bbd9cc06f52bc894f0a310072"_ba;

    const QMap<QString, QByteArray> ovh{
        {u"application"_s, "AK"}, {u"secret"_s, "AS"}, {u"consumer"_s, "CK"}, {u"timestamp"_s, "1767323045"}};
    QTest::newRow("ovh: a look") << u"ovh"_s
                                 << requestOf("GET", "https://eu.api.ovh.com/1.0/domain/zone/example.com/"
                                                     "record?fieldType=A&subDomain=home")
                                 << ovh << usual.now << "X-Ovh-Signature"_ba
                                 << "$1$dac6fa48a60e2250cd76a0d3c3e76e09478d2549"_ba;
    QTest::newRow("ovh: a change") << u"ovh"_s
                                   << requestOf("PUT", "https://eu.api.ovh.com/1.0/domain/zone/example.com/record/123",
                                                {}, R"({"target":"203.0.113.7"})")
                                   << ovh << usual.now << "X-Ovh-Signature"_ba
                                   << "$1$079691915036e4104f0609493c93520abf27f684"_ba;
}

void TestSigners::passesEachVector()
{
    QFETCH(QString, signer);
    QFETCH(HttpRequest, request);
    using Values = QMap<QString, QByteArray>;
    QFETCH(Values, with);
    QFETCH(QDateTime, now);
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, signature);
    const auto made = signerNamed(signer)->sign(request, with, {now, "nonce-1"});
    QVERIFY(made);
    const QByteArray sent = headerOf(*made, header);
    QVERIFY2(sent.endsWith(signature), sent.constData());
    QCOMPARE(made->body, request.body);
}

// Alibaba publishes this one for its ECS; its own nonce and instant.
void TestSigners::signsAnOrderByRegionOfTheVendor()
{
    const HttpRequest request =
        requestOf("POST",
                  "https://ecs.cn-shanghai.aliyuncs.com/"
                  "?ImageId=win2019_1809_x64_dtc_zh-cn_40G_alibase_20230811.vhd&RegionId=cn-shanghai",
                  {{"x-acs-action", "RunInstances"}, {"x-acs-version", "2014-05-26"}});
    const SigningMoment moment{QDateTime::fromString(u"2023-10-26T10:22:32Z"_s, Qt::ISODate),
                               "3156853299f313e23d1673dc12e1703d"};
    const auto made = signerNamed(u"acs3"_s)->sign(
        request, {{u"id"_s, "YourAccessKeyId"}, {u"secret"_s, "YourAccessKeySecret"}}, moment);
    QVERIFY(made);
    QCOMPARE(
        headerOf(*made, "Authorization"),
        "ACS3-HMAC-SHA256 Credential=YourAccessKeyId,SignedHeaders=host;x-acs-action;x-acs-content-sha256;x-acs-date;"
        "x-acs-signature-nonce;x-acs-version,Signature="
        "06563a9e1b43f5dfe96b81484da74bceab24a1d853912eee15083a6f0f3283c0"_ba);
}

void TestSigners::sendsTheSessionToken()
{
    const QMap<QString, QByteArray> with{
        {u"id"_s, "a"}, {u"secret"_s, "b"}, {u"region"_s, "us-east-1"}, {u"service"_s, "s3"}, {u"sessionToken"_s, "t"}};
    const auto made = signerNamed(u"aws4"_s)->sign(requestOf("GET", "https://a.example/"), with, usual);
    QVERIFY(made);
    QCOMPARE(headerOf(*made, "X-Amz-Security-Token"), "t"_ba);
    QVERIFY(headerOf(*made, "Authorization").contains("SignedHeaders=host;x-amz-date;x-amz-security-token,"));
}

void TestSigners::makesAnAssertionThatGoogleCanVerify()
{
    const QByteArray file = QJsonDocument(QJsonObject{{u"client_email"_s, u"me@p.example"_s},
                                                      {u"private_key_id"_s, u"kid-1"_s},
                                                      {u"private_key"_s, QString::fromLatin1(m_key.pem)}})
                                .toJson();
    const auto made = signerNamed(u"google-jwt"_s)
                          ->sign(requestOf("POST", "https://oauth2.googleapis.com/token"),
                                 {{u"key"_s, file}, {u"scope"_s, "https://scope.example"}}, usual);
    QVERIFY(made);
    QCOMPARE(headerOf(*made, "Content-Type"), "application/x-www-form-urlencoded"_ba);
    const QUrlQuery form(QString::fromLatin1(made->body));
    QCOMPARE(form.queryItemValue(u"grant_type"_s, QUrl::FullyDecoded),
             u"urn:ietf:params:oauth:grant-type:jwt-bearer"_s);
    const QByteArrayList parts = form.queryItemValue(u"assertion"_s).toLatin1().split('.');
    QCOMPARE(parts.size(), 3);
    const auto decoded = [&](int i) {
        return QByteArray::fromBase64(parts.at(i), QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    const QJsonObject header = QJsonDocument::fromJson(decoded(0)).object();
    QCOMPARE(header, (QJsonObject{{u"alg"_s, u"RS256"_s}, {u"typ"_s, u"JWT"_s}, {u"kid"_s, u"kid-1"_s}}));
    const QJsonObject claims = QJsonDocument::fromJson(decoded(1)).object();
    QCOMPARE(claims.value(u"iss"_s).toString(), u"me@p.example"_s);
    QCOMPARE(claims.value(u"aud"_s).toString(), u"https://oauth2.googleapis.com/token"_s);
    QCOMPARE(claims.value(u"iat"_s).toInteger(), 1767323045);
    QCOMPARE(claims.value(u"exp"_s).toInteger(), 1767326645);
    QVERIFY(m_key.verifies(parts.at(0) + '.' + parts.at(1), decoded(2), EVP_sha256()));
}

void TestSigners::signsTheBodyForTransip()
{
    const QByteArray body = R"({"login":"you","nonce":"n"})";
    const auto made =
        signerNamed(u"transip-rsa"_s)
            ->sign(requestOf("POST", "https://api.transip.nl/v6/auth", {}, body), {{u"key"_s, m_key.pem}}, usual);
    QVERIFY(made);
    QCOMPARE(made->body, body);
    QVERIFY(m_key.verifies(body, QByteArray::fromBase64(headerOf(*made, "Signature")), EVP_sha512()));
}

void TestSigners::refusesAKeyThatIsNone_data()
{
    QTest::addColumn<QByteArray>("pem");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a password") << "p4ssword"_ba;
    QTest::newRow("a key cut short") << m_key.pem.left(m_key.pem.size() / 2);
    QTest::newRow("something after the key") << m_key.pem + "X-Evil: 1";
    QTest::newRow("something before the key") << "X-Evil: 1\r\n" + m_key.pem;
    QTest::newRow("two keys") << m_key.pem + m_key.pem;
    QTest::newRow("a frame around nothing") << "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n"_ba;
}

void TestSigners::refusesAKeyThatIsNone()
{
    QFETCH(QByteArray, pem);
    QVERIFY(!rsaSignature(pem, "message", RsaDigest::Sha256));
    const auto made =
        signerNamed(u"transip-rsa"_s)->sign(requestOf("POST", "https://a.example/"), {{u"key"_s, pem}}, usual);
    QVERIFY(!made);
    QCOMPARE(made.error().kind, Failure::Kind::Misconfigured);
    QCOMPARE(made.error().detail, u"key"_s);
}

void TestSigners::asksWithClientCredentials()
{
    const auto made =
        signerNamed(u"oauth2-client-credentials"_s)
            ->sign(requestOf("POST", "https://login.example/token"),
                   {{u"id"_s, "me"}, {u"secret"_s, "a+b&c"}, {u"scope"_s, "https://x.example/.default"}}, usual);
    QVERIFY(made);
    QCOMPARE(made->body, "grant_type=client_credentials&client_id=me&client_secret=a%2Bb%26c&scope="
                         "https%3A%2F%2Fx.example%2F.default"_ba);
}

void TestSigners::signsNothingWithAMask_data()
{
    QTest::addColumn<QString>("signer");
    for (const QString &name : {u"google-jwt"_s, u"transip-rsa"_s})
        QTest::newRow(qPrintable(name)) << name;
}

void TestSigners::signsNothingWithAMask()
{
    QFETCH(QString, signer);
    const auto made = signerNamed(signer)->sign(requestOf("POST", "https://a.example/"),
                                                {{u"key"_s, "\u2022\u2022\u2022"}, {u"scope"_s, "s"}}, usual);
    QVERIFY2(made, "a dry run has no key and goes on");
}

void TestSigners::knowsEachSignerByName()
{
    QCOMPARE(signerNames().size(), 8);
    for (const QString &name : signerNames())
        QCOMPARE(signerNamed(name)->name, name);
    QVERIFY(!signerNamed(u"none"_s));
}

QTEST_APPLESS_MAIN(TestSigners)
#include "tst_signers.moc"
