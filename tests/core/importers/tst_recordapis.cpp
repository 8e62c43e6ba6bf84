// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Providers with an API for records: each client calls their credentials in its own way.
#include "tests/core/importers/importing.h"

#include <QTest>

using namespace doorplate;
using namespace Qt::StringLiterals;

namespace {

// "username=alice key=k password=•": what an account was given, fields in the order of the alphabet, secrets last.
QString givenTo(const ImportedAccount &one)
{
    QStringList words;
    if (!one.account.username.isEmpty())
        words.append(u"username="_s + one.account.username);
    for (auto field = one.account.fields.cbegin(); field != one.account.fields.cend(); ++field)
        words.append(field.key() + u'=' + field.value());
    for (const QString &field : one.secrets.secrets.keys())
        words.append(field + u'=' + QString::fromUtf8(secretOf(one, field)));
    return words.join(u' ');
}

QByteArray updater(const QByteArray &members)
{
    return R"({"settings":[{"domain":"example.com","host":"home",)" + members + "}]}";
}

QByteArray go(const QByteArray &name, const QByteArray &id, const QByteArray &secret)
{
    return "dnsconf:\n- name: x\n  ipv4: { enable: true, gettype: url, url: '', domains: [ home.example.com ] }\n"
           "  ipv6: { enable: false }\n  dns: { name: "
           + name + ", id: '" + id + "', secret: '" + secret + "' }\n";
}

} // namespace

class TestRecordApis : public QObject
{
    Q_OBJECT

private slots:
    void putsCredentialsIntoTheRightFields_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("provider");
        QTest::addColumn<QString>("given");
        const auto inadyn = [](const QByteArray &id) {
            return "provider " + id + " { username = U\npassword = P\nhostname = home.example.com\n}\n";
        };
        QTest::newRow("inadyn, Cloudflare")
            << QByteArray("provider default@cloudflare.com { username = example.com\npassword = P\nttl = 1\n"
                          "proxied = false\nhostname = home.example.com\n}\n")
            << u"cloudflare"_s << u"zone=example.com password=P"_s;
        QTest::newRow("inadyn, GoDaddy") << inadyn("default@godaddy.com") << u"godaddy"_s << u"key=U secret=P"_s;
        QTest::newRow("inadyn, Gandi") << QByteArray("provider default@gandi.net { username = example.com\n"
                                                     "password = P\nhostname = home.example.com\n}\n")
                                       << u"gandi"_s << u"zone=example.com password=P"_s;
        const auto ddclient = [](const QByteArray &words) { return "ssl=yes\n" + words + " home.example.com\n"; };
        QTest::newRow("ddclient, Cloudflare with a token")
            << ddclient("protocol=cloudflare, zone=example.com, login=token, password=P") << u"cloudflare"_s
            << u"zone=example.com password=P"_s;
        QTest::newRow("ddclient, GoDaddy") << ddclient("protocol=godaddy, zone=example.com, login=U, password=P")
                                           << u"godaddy"_s << u"key=U zone=example.com secret=P"_s;
        QTest::newRow("ddclient, Gandi's old key")
            << ddclient("protocol=gandi, zone=example.com, password=P") << u"gandi"_s << u"zone=example.com apiKey=P"_s;
        QTest::newRow("ddclient, Gandi's token")
            << ddclient("protocol=gandi, zone=example.com, use-personal-access-token=yes, password=P") << u"gandi"_s
            << u"zone=example.com password=P"_s;
        QTest::newRow("ddclient, Porkbun")
            << ddclient("protocol=porkbun, apikey=U, secretapikey=P") << u"porkbun"_s << u"username=U password=P"_s;
        QTest::newRow("ddclient, DigitalOcean") << ddclient("protocol=digitalocean, zone=example.com, password=P")
                                                << u"digitalocean"_s << u"zone=example.com password=P"_s;
        QTest::newRow("ddns-updater, Cloudflare")
            << updater(R"("provider":"cloudflare","zone_identifier":"Z","ttl":600,"token":"P")") << u"cloudflare"_s
            << u"zoneId=Z password=P"_s;
        QTest::newRow("ddns-updater, Porkbun") << updater(R"("provider":"porkbun","api_key":"U","secret_api_key":"P")")
                                               << u"porkbun"_s << u"username=U password=P"_s;
        QTest::newRow("ddns-updater, OVH's API")
            << updater(R"("provider":"ovh","mode":"api","app_key":"U","app_secret":"S","consumer_key":"C")")
            << u"ovh-api"_s << u"username=U applicationSecret=S consumerKey=C"_s;
        QTest::newRow("ddns-updater, OVH's DynHost")
            << updater(R"("provider":"ovh","mode":"dynamic","username":"U","password":"P")") << u"ovh"_s
            << u"username=U password=P"_s;
        QTest::newRow("ddns-updater, a key file of Google")
            << updater(R"("provider":"gcp","project":"p","credentials":{"client_email":"x@example.com"})") << u"gcp"_s
            << u"project=p password={\"client_email\":\"x@example.com\"}"_s;
        QTest::newRow("ddns-updater, Hetzner's new API")
            << updater(R"("provider":"hetznercloud","token":"P")") << u"hetzner"_s << u"password=P"_s;
        QTest::newRow("ddns-updater, Route 53")
            << updater(R"("provider":"route53","access_key":"U","secret_key":"P","zone_id":"Z1","ttl":300)")
            << u"route53"_s << u"username=U zoneId=Z1 password=P"_s;
        QTest::newRow("ddns-updater, Netcup")
            << updater(R"("provider":"netcup","customer_number":"U","api_key":"K","password":"P")") << u"netcup"_s
            << u"username=U apiKey=K apiPassword=P"_s;
        QTest::newRow("ddns-go, AliDNS") << go("alidns", "U", "P") << u"alidns"_s << u"username=U password=P"_s;
        QTest::newRow("ddns-go, Cloudflare") << go("cloudflare", "", "P") << u"cloudflare"_s << u"password=P"_s;
        QTest::newRow("ddns-go, GoDaddy") << go("godaddy", "U", "P") << u"godaddy"_s << u"key=U secret=P"_s;
        QTest::newRow("ddns-go, NS1") << go("nsone", "", "P") << u"ns1"_s << u"password=P"_s;
    }

    void putsCredentialsIntoTheRightFields()
    {
        QFETCH(QByteArray, text);
        const auto one = onlyAccount(text);
        QTEST(one.account.provider, "provider");
        QTEST(givenTo(one), "given");
        QVERIFY2(one.hindrance.isEmpty(), qPrintable(one.hindrance));
        QCOMPARE(namesOf(one.account), QStringList{u"home.example.com"_s});
        for (const ImportNote &note : one.notes)
            QVERIFY2(note.kind == ImportNote::Kind::Information, told(one.notes));
    }

    void completesTheNameByTheZone()
    {
        const auto label =
            onlyAccount("provider default@namecheap.com { username = example.com\npassword = P\nhostname = home\n}\n");
        QCOMPARE(namesOf(label.account), QStringList{u"home.example.com"_s});
        const auto itself =
            onlyAccount("provider default@namecheap.com { username = example.com\npassword = P\nhostname = \"@\"\n}\n");
        QCOMPARE(namesOf(itself.account), QStringList{u"example.com"_s});
    }

    void readsTheKeyOfNsupdate()
    {
        const QByteArray text = "ssl=yes\nprotocol=nsupdate\nserver=ns1.example.com\nlogin=/usr/bin/nsupdate\n"
                                "password=/etc/ddns.key\nzone=example.com\nttl=120\nhome.example.com\n";
        const QByteArray key = "key \"ddns\" {\n  algorithm hmac-sha256;\n  secret \"c2VjcmV0IG9mIGEga2V5IQ==\";\n};\n";
        const auto one = onlyAccount(text, {{u"/etc/ddns.key"_s, key}});
        QCOMPARE(one.account.provider, u"rfc2136"_s);
        QCOMPARE(secretOf(one), key);
        QCOMPARE(one.account.fields.value(u"server"_s), u"ns1.example.com"_s);
        QCOMPARE(one.account.fields.value(u"zone"_s), u"example.com"_s);
        QCOMPARE(one.account.fields.value(u"ttl"_s), u"120"_s);
        const auto without = onlyAccount(text);
        QVERIFY2(hasNote(without.notes, 5, u"/etc/ddns.key"_s), told(without.notes));
        const auto strange = onlyAccount(text, {{u"/etc/ddns.key"_s, "root:x:0:0"_ba}});
        QVERIFY2(hasNote(strange.notes, 5, u"/etc/ddns.key"_s), told(strange.notes));
        QVERIFY(strange.secrets.secrets.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRecordApis)
#include "tst_recordapis.moc"
