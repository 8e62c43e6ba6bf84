// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/importers/importing.h"

#include <QTest>

using namespace doorplate;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestInadyn : public QObject
{
    Q_OBJECT

private slots:
    void readsAProviderSection()
    {
        const auto one = onlyAccount("# my settings\n"
                                     "period = 600\n"
                                     "provider dyndns.org:2 {\n"
                                     "    username = alice          # the one of Dyn\n"
                                     "    password = \"se#c\\\"ret\"\n"
                                     "    hostname = { \"home.dyndns.org\", nas.dyndns.org }\n"
                                     "    checkip-server = \"dynamic.zoneedit.com:8080\"\n"
                                     "    checkip-path   = \"/checkip.html\"\n"
                                     "    checkip-ssl    = false\n"
                                     "    ssl = true\n"
                                     "}\n");
        QCOMPARE(one.account.provider, u"dyndns"_s);
        QCOMPARE(one.account.username, u"alice"_s);
        QCOMPARE(secretOf(one), "se#c\"ret");
        QCOMPARE(namesOf(one.account), (QStringList{u"home.dyndns.org"_s, u"nas.dyndns.org"_s}));
        QCOMPARE(one.account.updatePeriod, 600s);
        QCOMPARE(one.account.checkipServer, u"dynamic.zoneedit.com:8080"_s);
        QCOMPARE(one.account.checkipPath, u"/checkip.html"_s);
        QCOMPARE(one.account.checkipSsl, false);
        QCOMPARE(one.place.line, 3);
        QCOMPARE(one.notes.size(), 1);
        QVERIFY2(hasNote(one.notes, 3, u"not believed alone"_s, ImportNote::Kind::Information), told(one.notes));
    }

    void findsTheProviderByAnyPieceOfItsId_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("provider");
        QTest::newRow("whole") << u"default@freedns.afraid.org"_s << u"freedns"_s;
        QTest::newRow("the service") << u"freedns.afraid.org"_s << u"freedns"_s;
        QTest::newRow("a piece") << u"freedns"_s << u"freedns"_s;
        QTest::newRow("with an instance") << u"no-ip.com:17"_s << u"no-ip"_s;
        QTest::newRow("ipv6 id") << u"ipv6@dynu.com"_s << u"dynu"_s;
        QTest::newRow("another user of the id") << u"dyndns@he.net"_s << u"he-net"_s;
    }

    void findsTheProviderByAnyPieceOfItsId()
    {
        QFETCH(QString, id);
        const auto one =
            onlyAccount("provider " + id.toUtf8() + " {\n hostname = home.example.com\n password = x\n}\n");
        QTEST(one.account.provider, "provider");
    }

    void readsACustomSection()
    {
        const auto one = onlyAccount("custom example {\n"
                                     "    username = me\n"
                                     "    password = secret\n"
                                     "    ddns-server = update.example.com:8443\n"
                                     "    ddns-path = \"/update?user=%u&password=%p&domain=%h&myip=%i\"\n"
                                     "    ddns-response = { \"fine\", \"good\" }\n"
                                     "    hostname = home.example.net\n"
                                     "    ssl = false\n"
                                     "}");
        QCOMPARE(one.account.provider, u"custom"_s);
        QCOMPARE(one.account.name, u"example"_s);
        QCOMPARE(one.account.customServer, u"update.example.com:8443"_s);
        QCOMPARE(one.account.customPath, u"/update?user=%u&password=%p&domain=%h&myip=%i"_s);
        QCOMPARE(one.account.customResponses, (QStringList{u"fine"_s, u"good"_s}));
        QCOMPARE(one.account.ssl, false);
        QVERIFY(hasNote(one.notes, 1, u"SSL is off"_s, ImportNote::Kind::Information));
    }

    // The path takes the short name, so that the same request goes out under a full name.
    void keepsTheRequestOfShortNames()
    {
        const auto result = imported("custom namecheap {\n"
                                     "    username = example.com\n"
                                     "    password = x\n"
                                     "    ddns-server = dynamicdns.park-your-domain.com\n"
                                     "    ddns-path = \"/update?domain=%u&password=%p&host=%h\"\n"
                                     "    hostname = { \"@\", \"www\" }\n"
                                     "}");
        QVERIFY2(result && result->accounts.size() == 2, result ? "" : qPrintable(result.error().text));
        QCOMPARE(namesOf(result->accounts[0].account), QStringList{u"example.com"_s});
        QCOMPARE(result->accounts[0].account.customPath, u"/update?domain=%u&password=%p&host=@"_s);
        QCOMPARE(namesOf(result->accounts[1].account), QStringList{u"www.example.com"_s});
        QCOMPARE(result->accounts[1].account.customPath, u"/update?domain=%u&password=%p&host=www"_s);
    }

    void completesAShortNameByThePath()
    {
        const auto one = onlyAccount("custom dyn.com {\n"
                                     "    ddns-server = members.dyndns.org\n"
                                     "    ddns-path = \"/nic/update?hostname=%h.dyndns.org&myip=%i\"\n"
                                     "    hostname = YOURHOST\n"
                                     "    username = u\n"
                                     "    password = p\n"
                                     "}");
        QCOMPARE(namesOf(one.account), QStringList{u"yourhost.dyndns.org"_s});
        QCOMPARE(one.account.customPath, u"/nic/update?hostname=%h&myip=%i"_s);
    }

    void takesTheTokenWhereInadynHasIt()
    {
        const auto one = onlyAccount("provider duckdns.org {\nusername = TOKEN-1\npassword = unused\n"
                                     "hostname = home.duckdns.org\n}");
        QCOMPARE(secretOf(one), "TOKEN-1");
        QCOMPARE(one.account.username, QString());
        QVERIFY(hasNote(one.notes, 3, u"does not use"_s, ImportNote::Kind::Information));
    }

    void includesFiles()
    {
        const Files files{{u"/home/me/pw"_s, "password = hidden\n"}, {u"/etc/more/dyn.conf"_s, "username = bob"}};
        const auto one = onlyAccount("provider dyndns.org {\ninclude(\"~/pw\")\ninclude(\"more/dyn.conf\")\n"
                                     "hostname = a.dyndns.org\n}",
                                     files);
        QCOMPARE(secretOf(one), "hidden");
        QCOMPARE(one.account.username, u"bob"_s);
    }

    void namesAnIncludeThatCannotBeRead()
    {
        const auto result = imported("provider dyndns.org {\nusername = u\ninclude(\"/etc/no-such\")\n"
                                     "hostname = a.dyndns.org\n}");
        QVERIFY(result);
        QVERIFY2(hasNote(result->notes, 3, u"/etc/no-such"_s), told(*result));
        QVERIFY(hasNote(result->accounts.front().notes, 1, u"Enter it in the account"_s));
    }

    void refusesAnIncludeLoop()
    {
        const Files files{{u"/etc/a"_s, "include(\"/etc/b\")\n"}, {u"/etc/b"_s, "\n\ninclude(\"/etc/a\")\n"}};
        const auto bare = imported("include(\"/etc/a\")\n", files); // all that some files hold
        QVERIFY(!bare);
        QCOMPARE(bare.error().place.file, u"/etc/b"_s);
        const auto result = imported("provider dyndns.org {\ninclude(\"/etc/a\")\n}", files);
        QVERIFY(!result);
        QCOMPARE(result.error().place, (ImportPlace{u"/etc/b"_s, 3}));
    }

    void separatesTheFamilies()
    {
        const auto four = onlyAccount("provider default@dynu.com { hostname = a.dynu.com\n password = x }");
        QVERIFY(!four.account.ipv4.isOff() && four.account.ipv6.isOff());
        const auto six = onlyAccount("provider ipv6@dynu.com { hostname = a.dynu.com\n password = x }");
        QVERIFY(six.account.ipv4.isOff() && !six.account.ipv6.isOff());
        const auto both = onlyAccount("allow-ipv6 = true\nprovider dynu.com { hostname = a.dynu.com\n password = x }");
        QVERIFY(!both.account.ipv4.isOff() && !both.account.ipv6.isOff());
        const auto tunnel = onlyAccount("provider ipv6@he.net { hostname = 12345\n username = u\n password = x }");
        QVERIFY(!tunnel.account.ipv4.isOff() && tunnel.account.ipv6.isOff());
    }

    void takesAnInterfaceAndACommand()
    {
        const auto eth = onlyAccount("iface = eth7\nprovider dynu.com { hostname = a.dynu.com\n password = x }");
        QCOMPARE(eth.account.ipv4.toText(), u"interface:eth7"_s);
        const auto command = onlyAccount("provider dynu.com { hostname = a.dynu.com\n password = x\n"
                                         "checkip-command = \"/bin/my ip | head -1\" }");
        QCOMPARE(command.account.checkipCommand, u"/bin/my ip | head -1"_s);
    }

    void saysWhatCannotBeCarriedOver_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("part");
        QTest::newRow("broken-rtc") << "broken-rtc = true"_ba << u"dates of certificates"_s;
        QTest::newRow("secure-ssl") << "secure-ssl = false"_ba << u"always checked"_s;
        QTest::newRow("forced-update") << "forced-update = 1234"_ba << u"forced-update"_s;
        QTest::newRow("fake-address") << "fake-address = true"_ba << u"never published"_s;
        QTest::newRow("user-agent") << "user-agent = \"Mozilla/4.0 (nice)\""_ba << u"user-agent"_s;
        QTest::newRow("iterations") << "iterations = 3"_ba << u"iterations"_s;
        QTest::newRow("unknown") << "no-such-thing = 7"_ba << u"no-such-thing"_s;
    }

    void saysWhatCannotBeCarriedOver()
    {
        QFETCH(QByteArray, line);
        const auto result = imported("\n" + line + "\nprovider dynu.com { hostname = a.dynu.com\n password = x }");
        QVERIFY2(result, result ? "" : qPrintable(result.error().text));
        QFETCH(QString, part);
        QVERIFY2(hasNote(result->notes, 2, part), told(*result));
    }

    void namesClosedAndUnknownProviders()
    {
        const auto closed = onlyAccount("provider default@domains.google.com { hostname = \"@.example.com\" }");
        QVERIFY2(closed.hindrance.contains(u"has closed"), qPrintable(closed.hindrance));
        const auto unknown = onlyAccount("provider nobody@nowhere.example { hostname = a.example.com }");
        QVERIFY2(unknown.hindrance.contains(u"nobody@nowhere.example"), qPrintable(unknown.hindrance));
    }

    void holdsThePeriodWithinItsBounds()
    {
        const auto one = onlyAccount("period = 5\nprovider dynu.com { hostname = a.dynu.com\n password = x }");
        QCOMPARE(one.account.updatePeriod, 30s);
        QVERIFY(hasNote(one.notes, 1, u"not possible"_s, ImportNote::Kind::Information));
    }

    void readsVersionOne()
    {
        const auto result = imported("# inadyn 1\n"
                                     "--update_period_sec 900\n"
                                     "--username alice\n"
                                     "--password secret\n"
                                     "--dyndns_system default@freedns.afraid.org\n"
                                     "--alias home.example.org,abcdef\n"
                                     "--alias nas.example.org\n"
                                     "system default@no-ip.com\n"
                                     "  ssl\n"
                                     "  username bob\n"
                                     "  password word\n"
                                     "  alias b.no-ip.org\n"
                                     "  forced-update 300\n");
        QVERIFY2(result && result->accounts.size() == 2, told(result));
        QCOMPARE(result->format, ImportFormat::InadynOneLine);
        const ImportedAccount &first = result->accounts.front();
        QCOMPARE(first.account.provider, u"freedns"_s);
        QCOMPARE(first.account.username, u"alice"_s);
        QCOMPARE(namesOf(first.account), (QStringList{u"home.example.org"_s, u"nas.example.org"_s}));
        QCOMPARE(first.account.updatePeriod, 900s);
        QCOMPARE(first.account.ssl, false);
        QCOMPARE(result->accounts.back().account.provider, u"no-ip"_s);
        QCOMPARE(result->accounts.back().account.ssl, true);
        QCOMPARE(secretOf(result->accounts.back()), "word");
        QVERIFY2(hasNote(result->notes, 13, u"forced-update"_s), told(*result));
    }

    void tellsErrorsWithTheirLine_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::newRow("quotation mark") << "provider dynu.com {\n password = \"abc\n}\n"_ba << 2;
        QTest::newRow("section") << "\nprovider dynu.com {\n password = abc\n"_ba << 2;
        QTest::newRow("list") << "provider dynu.com {\n\nhostname = { a.example.com,\n"_ba << 3;
        QTest::newRow("value") << "provider dynu.com {\n\n\nhostname =\n}\n"_ba << 5;
        QTest::newRow("no equals sign") << "provider dynu.com {\nhostname a.example.com\n}\n"_ba << 2;
        QTest::newRow("comment") << "\n\n/* never closed\nprovider dynu.com {\n}\n"_ba << 3;
    }

    void tellsErrorsWithTheirLine()
    {
        QFETCH(QByteArray, text);
        const auto result = imported(text);
        QVERIFY(!result);
        QTEST(result.error().place.line, "line");
    }
};

QTEST_GUILESS_MAIN(TestInadyn)
#include "tst_inadyn.moc"
