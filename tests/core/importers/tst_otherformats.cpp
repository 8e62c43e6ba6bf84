// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/importers/importing.h"

#include <QTest>

using namespace doorplate;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestOtherFormats : public QObject
{
    Q_OBJECT

private slots:
    void readsDdnsUpdater()
    {
        const auto result =
            imported("{\n"
                     "  \"settings\": [\n"
                     "    { \"provider\": \"duckdns\", \"domain\": \"home.duckdns.org\", \"token\": \"t-1\", "
                     "\"ip_version\": \"ipv4\" },\n"
                     "    { \"provider\": \"namecheap\", \"domain\": \"example.com\", \"host\": \"@,www\", "
                     "\"password\": \"p\", \"provider_ip\": true },\n"
                     "    { \"provider\": \"custom\", \"domain\": \"a.example.com\", \"url\": "
                     "\"https://up.example.net/x?d=a\", \"ipv4key\": \"ip\" },\n"
                     "    { \"provider\": \"nonesuch\", \"domain\": \"b.example.com\", \"token\": \"x\" }\n"
                     "  ]\n"
                     "}");
        QVERIFY2(result && result->accounts.size() == 4, told(result));
        QCOMPARE(result->format, ImportFormat::DdnsUpdater);
        QCOMPARE(result->accounts[0].account.provider, u"duckdns"_s);
        QCOMPARE(secretOf(result->accounts[0]), "t-1");
        QVERIFY(result->accounts[0].account.ipv6.isOff());
        QCOMPARE(namesOf(result->accounts[1].account), (QStringList{u"example.com"_s, u"www.example.com"_s}));
        QVERIFY(hasNote(result->accounts[1].notes, 4, u"provider_ip"_s));
        QCOMPARE(result->accounts[2].account.customServer, u"up.example.net"_s);
        QCOMPARE(result->accounts[2].account.customPath, u"/x?d=a&ip=%i"_s);
        QVERIFY(result->accounts[3].hindrance.contains(u"nonesuch"));
        QCOMPARE(result->accounts[3].place.line, 6);
    }

    void readsDdnsGo()
    {
        const auto result = imported("dnsconf:\n"
                                     "    - name: \"\"\n"
                                     "      ipv4:\n"
                                     "        enable: true\n"
                                     "        gettype: netInterface\n"
                                     "        netinterface: eth0\n"
                                     "        domains:\n"
                                     "            - home:example.com\n"
                                     "      ipv6:\n"
                                     "        enable: false\n"
                                     "        domains:\n"
                                     "            - \"\"\n"
                                     "      dns:\n"
                                     "        name: namecheap\n"
                                     "        id: \"\"\n"
                                     "        secret: pw\n"
                                     "      ttl: \"\"\n"
                                     "    - name: second\n"
                                     "      ipv4:\n"
                                     "        enable: true\n"
                                     "        gettype: url\n"
                                     "        url: https://a.example, https://b.example\n"
                                     "        domains: [x.example.com]\n"
                                     "      ipv6:\n"
                                     "        enable: true\n"
                                     "        gettype: cmd\n"
                                     "        cmd: /bin/my6\n"
                                     "        domains: [y.example.com]\n"
                                     "      dns:\n"
                                     "        name: callback\n"
                                     "        id: https://up.example.net/u?d=#{domain}&ip=#{ip}\n"
                                     "        secret: \"\"\n"
                                     "user:\n"
                                     "    username: admin\n"
                                     "    password: hash\n");
        QVERIFY2(result && result->accounts.size() == 3, told(result));
        QCOMPARE(result->format, ImportFormat::DdnsGo);
        const ImportedAccount &first = result->accounts[0];
        QCOMPARE(first.account.provider, u"namecheap"_s);
        QCOMPARE(first.account.ipv4.toText(), u"interface:eth0"_s);
        QCOMPARE(first.account.fields.value(u"zone"_s), u"example.com"_s);
        QCOMPARE(namesOf(first.account), QStringList{u"home.example.com"_s});
        QCOMPARE(secretOf(first), "pw");
        QCOMPARE(result->accounts[1].account.customPath, u"/u?d=%h&ip=%i"_s);
        QCOMPARE(namesOf(result->accounts[2].account), QStringList{u"y.example.com"_s});
        QVERIFY(result->accounts[2].account.ipv4.isOff());
        QCOMPARE(result->accounts[2].account.checkipCommand, u"/bin/my6"_s);
        QVERIFY2(hasNote(result->notes, 33, u"user"_s), told(*result));
    }

    void readsTrueNas_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("hasPassword");
        QTest::newRow("API")
            << "{\"id\": 1, \"provider\": \"default@dyndns.org\", \"checkip_ssl\": false, \"checkip_server\": "
               "\"checkip.example:80\",\n"
               "                 \"checkip_path\": \"/\", \"ssl\": true, \"custom_ddns_server\": \"\", "
               "\"custom_ddns_path\": \"\",\n"
               "                 \"domain\": [\"a.dyndns.org\", \"b.dyndns.org\"], \"username\": \"u\", \"password\": \"p\", \"period\": 600}"_ba
            << true;
        QTest::newRow("database, lines") << "                    id = 1\n"
                                            "         ddns_provider = default@dyndns.org\n"
                                            "      ddns_checkip_ssl = 0\n"
                                            "   ddns_checkip_server = checkip.example:80\n"
                                            "     ddns_checkip_path = /\n"
                                            "              ddns_ssl = 1\n"
                                            "           ddns_domain = a.dyndns.org b.dyndns.org\n"
                                            "         ddns_username = u\n"
                                            "         ddns_password = gibberish\n"
                                            "           ddns_period = 600\n"_ba
                                         << false;
        QTest::newRow("database, insert")
            << "INSERT INTO "
               "services_dynamicdns(id,ddns_provider,ddns_checkip_ssl,ddns_checkip_server,ddns_checkip_path,"
               "ddns_ssl,ddns_domain,ddns_username,ddns_password,ddns_period) VALUES(1,'default@dyndns.org',0,"
               "'checkip.example:80','/',1,'a.dyndns.org,b.dyndns.org','u','gibberish',600);"_ba
            << false;
    }

    void readsTrueNas()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, hasPassword);
        const auto one = onlyAccount(text);
        QVERIFY2(one.account.provider == u"dyndns", qPrintable(one.account.name));
        QCOMPARE(namesOf(one.account), (QStringList{u"a.dyndns.org"_s, u"b.dyndns.org"_s}));
        QCOMPARE(one.account.username, u"u"_s);
        QCOMPARE(one.account.updatePeriod, 600s);
        QCOMPARE(one.account.checkipServer, u"checkip.example:80"_s);
        QCOMPARE(one.account.checkipSsl, false);
        QCOMPARE(secretOf(one), hasPassword ? "p"_ba : ""_ba);
        QCOMPARE(hasNote(one.notes, 0, u"enciphered"_s), !hasPassword);
    }

    void readsOpenWrt()
    {
        const auto result =
            imported("config ddns 'global'\n"
                     "\toption ddns_loglines '250'\n"
                     "\n"
                     "config service 'myddns_ipv4'\n"
                     "\toption enabled '1'\n"
                     "\toption service_name 'no-ip.com'\n"
                     "\toption domain 'home.ddns.net'\n"
                     "\toption username \"me\"\n"
                     "\toption password 'it'\"'\"'s'\n"
                     "\toption use_https '1'\n"
                     "\toption ip_source 'network'\n"
                     "\toption check_interval '10'\n"
                     "\toption check_unit 'minutes'\n"
                     "\toption force_interval '72'\n"
                     "\n"
                     "config service 'own'\n"
                     "\toption use_ipv6 '1'\n"
                     "\toption update_url 'http://[USERNAME]:[PASSWORD]@up.example.net:81/u?h=[DOMAIN]&ip=[IP]'\n"
                     "\toption domain 'v6.example.com'\n"
                     "\toption ip_source 'interface'\n"
                     "\toption ip_interface 'br-lan'\n");
        QVERIFY2(result && result->accounts.size() == 2, told(result));
        const ImportedAccount &first = result->accounts.front();
        QCOMPARE(first.account.provider, u"no-ip"_s);
        QCOMPARE(secretOf(first), "it's");
        QCOMPARE(first.account.updatePeriod, 600s);
        QVERIFY(hasNote(first.notes, 14, u"force_interval"_s));
        QVERIFY(hasNote(result->notes, 2, u"ddns_loglines"_s));
        const ImportedAccount &second = result->accounts.back();
        QCOMPARE(second.account.customServer, u"up.example.net:81"_s);
        QCOMPARE(second.account.customPath, u"/u?h=%h&ip=%i"_s);
        QCOMPARE(second.account.ipv6.toText(), u"interface:br-lan"_s);
        QVERIFY(second.account.ipv4.isOff());
        QCOMPARE(second.account.enabled, false);
    }

    void readsOpnSense()
    {
        const auto result = imported("<?xml version=\"1.0\"?>\n"
                                     "<opnsense>\n"
                                     "  <OPNsense>\n"
                                     "    <DynDNS version=\"1.5.1\">\n"
                                     "      <general><enabled>1</enabled><daemon_delay>300</daemon_delay></general>\n"
                                     "      <accounts>\n"
                                     "        <account uuid=\"1\">\n"
                                     "          <enabled>1</enabled>\n"
                                     "          <service>noip</service>\n"
                                     "          <username>me</username>\n"
                                     "          <password>secret</password>\n"
                                     "          <hostnames>a.ddns.net,b.ddns.net</hostnames>\n"
                                     "          <wildcard>0</wildcard>\n"
                                     "          <checkip>web_ipify-ipv4</checkip>\n"
                                     "          <force_ssl>1</force_ssl>\n"
                                     "          <ttl>300</ttl>\n"
                                     "          <description>My names</description>\n"
                                     "        </account>\n"
                                     "      </accounts>\n"
                                     "    </DynDNS>\n"
                                     "  </OPNsense>\n"
                                     "</opnsense>\n");
        QVERIFY2(result && result->accounts.size() == 1, told(result));
        const ImportedAccount &one = result->accounts.front();
        QCOMPARE(one.account.provider, u"no-ip"_s);
        QCOMPARE(one.account.name, u"My names"_s);
        QCOMPARE(namesOf(one.account), (QStringList{u"a.ddns.net"_s, u"b.ddns.net"_s}));
        QCOMPARE(one.account.checkipServer, u"api.ipify.org"_s);
        QCOMPARE(secretOf(one), "secret");
        QCOMPARE(one.place.line, 7);
    }

    void readsNoip2()
    {
        const QByteArray request = "username=me%40example.com&pass=s%26cret&h[]=a.ddns.net&h[]=b.ddns.net";
        QByteArray file("\x5a\xa5\x00\x01\x00", 5);
        file += request.toBase64() + QByteArray(3, '\0');
        const auto result = imported(file);
        QVERIFY2(result, result ? "" : qPrintable(result.error().text));
        const ImportedAccount &one = result->accounts.front();
        QCOMPARE(one.account.provider, u"no-ip"_s);
        QCOMPARE(one.account.username, u"me@example.com"_s);
        QCOMPARE(secretOf(one), "s&cret");
        QCOMPARE(namesOf(one.account), (QStringList{u"a.ddns.net"_s, u"b.ddns.net"_s}));
    }
};

QTEST_GUILESS_MAIN(TestOtherFormats)
#include "tst_otherformats.moc"
