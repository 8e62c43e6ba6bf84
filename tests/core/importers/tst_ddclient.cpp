// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/importers/importing.h"

#include <QTest>

using namespace doorplate;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestDdclient : public QObject
{
    Q_OBJECT

private slots:
    void readsGlobalAndOwnSettings()
    {
        const auto result = imported("daemon=10m\n"
                                     "ssl=yes\n"
                                     "use=web, web=checkip.example.net/ip\n"
                                     "login=everybody\n"
                                     "protocol=noip, password='a b#c,d' \\\n"
                                     "one.example.com, two.example.com\n"
                                     "protocol=dyndns2, server=members.dyndns.org, login=alice, \\\n"
                                     "  password=secret \\\n"
                                     "  home.dyndns.org\n");
        QVERIFY2(result && result->accounts.size() == 2, told(result));
        const ImportedAccount &first = result->accounts.front();
        QCOMPARE(first.account.provider, u"no-ip"_s);
        QCOMPARE(first.account.username, u"everybody"_s);
        QCOMPARE(secretOf(first), "a b#c,d");
        QCOMPARE(namesOf(first.account), (QStringList{u"one.example.com"_s, u"two.example.com"_s}));
        QCOMPARE(first.account.updatePeriod, 600s);
        QCOMPARE(first.account.checkipServer, u"checkip.example.net"_s);
        QCOMPARE(first.account.checkipPath, u"/ip"_s);
        QCOMPARE(first.account.checkipSsl, false);
        const ImportedAccount &second = result->accounts.back();
        QCOMPARE(second.account.provider, u"dyndns"_s);
        QCOMPARE(second.account.username, u"alice"_s);
        QCOMPARE(secretOf(second), "secret");
        QCOMPARE(second.place.line, 9);
    }

    void readsPasswordsAsDdclientDoes_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("password");
        QTest::newRow("plain") << "password=abc"_ba
                               << "abc"_ba;
        QTest::newRow("with a number sign") << "password=ab#c"_ba
                                            << "ab#c"_ba;
        QTest::newRow("single quotes") << "password='a, b # c'"_ba
                                       << "a, b # c"_ba;
        QTest::newRow("double quotes stay") << "password=\"abc\""_ba
                                            << "\"abc\""_ba;
        QTest::newRow("the comma stays") << "password=abc, ssl=yes"_ba
                                         << "abc,"_ba;
        QTest::newRow("blanks around the equals sign") << "password = abc"_ba
                                                       << "abc"_ba;
        QTest::newRow("a backslash") << "password=a\\b"_ba
                                     << "a\\b"_ba;
        QTest::newRow("equals signs") << "password=a=b=="_ba
                                      << "a=b=="_ba;
    }

    void readsPasswordsAsDdclientDoes()
    {
        QFETCH(QByteArray, line);
        const auto one = onlyAccount("ssl=yes\nprotocol=noip\nlogin=me\n" + line + "\nhome.example.com\n");
        QVERIFY2(one.account.provider == u"no-ip", qPrintable(one.account.name));
        QTEST(secretOf(one), "password");
    }

    void readsTheOldWayOfLoginAndPassword()
    {
        const auto one = onlyAccount("ssl=yes\nprotocol=noip\nhome.example.com bob word\n");
        QCOMPARE(one.account.username, u"bob"_s);
        QCOMPARE(secretOf(one), "word");
    }

    void findsWhereTheAddressComesFrom_data()
    {
        QTest::addColumn<QByteArray>("use");
        QTest::addColumn<QString>("ipv4");
        QTest::addColumn<QString>("ipv6");
        QTest::newRow("web") << "use=web"_ba << u"auto"_s << u"off"_s;
        QTest::newRow("interface") << "use=if, if=eth0"_ba << u"interface:eth0"_s << u"off"_s;
        QTest::newRow("4.0, both") << "usev4=webv4, usev6=ifv6, ifv6=eth1"_ba << u"auto"_s << u"interface:eth1"_s;
        QTest::newRow("4.0, only IPv6") << "usev6=webv6"_ba << u"off"_s << u"auto"_s;
        QTest::newRow("IPv6 switched off") << "usev4=webv4, usev6=disabled"_ba << u"auto"_s << u"off"_s;
        QTest::newRow("3.8's switch") << "use=web, ipv6=yes"_ba << u"auto"_s << u"auto"_s;
        QTest::newRow("a router's page") << "use=linksys, fw=192.168.1.1:80"_ba << u"auto"_s << u"off"_s;
    }

    void findsWhereTheAddressComesFrom()
    {
        QFETCH(QByteArray, use);
        const auto one = onlyAccount("ssl=yes\n" + use + "\nprotocol=duckdns, password=t\nhome.duckdns.org\n");
        QCOMPARE(one.account.provider, u"duckdns"_s);
        QTEST(one.account.ipv4.toText(), "ipv4");
        QTEST(one.account.ipv6.toText(), "ipv6");
    }

    void runsACommandForTheAddress()
    {
        const auto one =
            onlyAccount("ssl=yes\nuse=cmd, cmd='/usr/bin/my ip'\nprotocol=duckdns\npassword=t\nhome.duckdns.org\n");
        QCOMPARE(one.account.checkipCommand, u"/usr/bin/my ip"_s);
        const auto fixed =
            onlyAccount("ssl=yes\nuse=ip, ip=81.2.69.142\nprotocol=duckdns\npassword=t\nhome.duckdns.org\n");
        QCOMPARE(fixed.account.checkipCommand, u"echo 81.2.69.142"_s);
    }

    void knowsTheProviderByItsServer_data()
    {
        QTest::addColumn<QByteArray>("server");
        QTest::addColumn<QString>("provider");
        QTest::newRow("Dyn") << "members.dyndns.org"_ba << u"dyndns"_s;
        QTest::newRow("Loopia") << "dns.loopia.se"_ba << u"loopia"_s;
        QTest::newRow("DNS-O-Matic") << "updates.dnsomatic.com"_ba << u"dnsomatic"_s;
        QTest::newRow("a stranger") << "dyn.example.net:8245"_ba << u"custom"_s;
    }

    void knowsTheProviderByItsServer()
    {
        QFETCH(QByteArray, server);
        const auto one =
            onlyAccount("ssl=yes\nprotocol=dyndns2\nserver=" + server + "\nlogin=u\npassword=p\nhome.example.com\n");
        QTEST(one.account.provider, "provider");
        if (one.account.provider == u"custom") {
            QCOMPARE(one.account.customServer, u"dyn.example.net:8245"_s);
            QCOMPARE(one.account.customPath, u"/nic/update?system=dyndns&hostname=%h&myip=%i"_s);
        }
    }

    void completesShortNames()
    {
        const auto one = onlyAccount("ssl=yes\nprotocol=duckdns, password=t \\\nhome\n");
        QCOMPARE(namesOf(one.account), QStringList{u"home.duckdns.org"_s});
        QVERIFY(hasNote(one.notes, 2, u"home.duckdns.org"_s, ImportNote::Kind::Information)
                || hasNote(one.notes, 3, u"home.duckdns.org"_s, ImportNote::Kind::Information));
    }

    void putsTheZoneWhereItBelongs()
    {
        const auto one = onlyAccount("ssl=yes\nprotocol=namecheap\nlogin=example.com\npassword=x\nwww.example.com\n");
        QCOMPARE(one.account.provider, u"namecheap"_s);
        QCOMPARE(one.account.fields.value(u"zone"_s), u"example.com"_s);
    }

    void saysWhatCannotBeCarriedOver_data()
    {
        QTest::addColumn<QByteArray>("line");
        for (const char *line :
             {"mail=root", "syslog=yes", "pid=/run/x.pid", "postscript=/bin/true", "proxy=squid:3128",
              "max-interval=25d", "no-such-thing=1", "wildcard=yes", "mx=mail.example.com"})
            QTest::newRow(line) << QByteArray(line);
    }

    void saysWhatCannotBeCarriedOver()
    {
        QFETCH(QByteArray, line);
        const auto result = imported("ssl=yes\n" + line + "\nprotocol=noip, login=u, password=p\nhome.example.com\n");
        QVERIFY(result);
        const QString key = QString::fromLatin1(line.left(line.indexOf('=')));
        QVERIFY2(hasNote(result->notes, 2, key) || hasNote(result->accounts.front().notes, 2, key), told(*result));
    }

    void tellsErrorsWithTheirLine_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::newRow("quotation mark") << "protocol=noip\nlogin='alice\nhome.example.com\n"_ba << 2;
        QTest::newRow("cut off") << "protocol=noip\nlogin=alice \\"_ba << 2;
        QTest::newRow("a comma is missing")
            << "protocol=noip\na.example.com b.example.com c.example.com d.example.com\n"_ba << 2;
    }

    void tellsErrorsWithTheirLine()
    {
        QFETCH(QByteArray, text);
        const auto result = imported(text);
        QVERIFY(!result);
        QTEST(result.error().place.line, "line");
    }
};

QTEST_GUILESS_MAIN(TestDdclient)
#include "tst_ddclient.moc"
