// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is given, the answer comes soon, is whole or an error, and says where the trouble is.
#include "core/importers/importplan.h"
#include "core/importers/plaintext.h"
#include "tests/core/importers/importing.h"

#include <QRandomGenerator>
#include <QStringEncoder>
#include <QTest>

using namespace doorplate;
using namespace Qt::StringLiterals;

namespace {

constexpr auto sound = "# é\nprovider dynu.com {\n username = u\n password = pässword\n hostname = a.dynu.com\n}\n";

QByteArray encoded(QStringConverter::Encoding encoding, bool hasMark)
{
    QStringEncoder encoder(encoding, hasMark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder(QString::fromUtf8(sound));
}

} // namespace

class TestBadInput : public QObject
{
    Q_OBJECT

private slots:
    void readsOtherEncodings_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("UTF-8") << QByteArray(sound);
        QTest::newRow("UTF-8 with a mark") << "\xef\xbb\xbf" + QByteArray(sound);
        QTest::newRow("UTF-16, little end, mark") << encoded(QStringConverter::Utf16LE, true);
        QTest::newRow("UTF-16, big end, mark") << encoded(QStringConverter::Utf16BE, true);
        QTest::newRow("UTF-16, little end") << encoded(QStringConverter::Utf16LE, false);
        QTest::newRow("UTF-16, big end") << encoded(QStringConverter::Utf16BE, false);
        QTest::newRow("Latin-1") << encoded(QStringConverter::Latin1, false);
        QTest::newRow("line breaks of Windows") << QByteArray(sound).replace("\n", "\r\n");
    }

    void readsOtherEncodings()
    {
        QFETCH(QByteArray, bytes);
        const auto one = onlyAccount(bytes);
        QVERIFY2(one.account.provider == u"dynu", qPrintable(one.account.name));
        QCOMPARE(QString::fromUtf8(secretOf(one)), u"pässword"_s);
    }

    void saysThatLatin1WasGuessed()
    {
        const auto result = imported(encoded(QStringConverter::Latin1, false));
        QVERIFY(result && hasNote(result->notes, 0, u"Latin-1"_s, ImportNote::Kind::Information));
    }

    void refusesWhatIsNoSettingsFile_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("line");
        QByteArray noise(4096, '\0');
        QRandomGenerator random(7);
        for (char &c : noise)
            c = char(random.bounded(256));
        QTest::newRow("empty") << QByteArray() << 0;
        QTest::newRow("comments alone") << "# nothing\n# here\n"_ba << 0;
        QTest::newRow("prose") << "Dear Sir or Madam,\nI have a name at home.\n"_ba << 0;
        QTest::newRow("binary") << "provider dynu.com {\n\x01\x02\n}"_ba << 2;
        QTest::newRow("noise") << noise << -1;
        QTest::newRow("a picture") << "\x89PNG\r\n\x1a\n\0\0\0\rIHDR"_ba << -1;
        QTest::newRow("cut UTF-16") << encoded(QStringConverter::Utf16LE, true).chopped(1) << -1;
        QTest::newRow("100 MB") << QByteArray(100 * 1024 * 1024, 'x') << 0;
        QTest::newRow("a web page") << "<html><body>404</body></html>"_ba << -1;
    }

    void refusesWhatIsNoSettingsFile()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, line);
        const auto result = imported(bytes);
        QVERIFY(!result);
        QVERIFY(!result.error().text.isEmpty());
        if (line >= 0)
            QCOMPARE(result.error().place.line, line);
    }

    void refusesHostileYaml_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QByteArray laughs = "dnsconf:\na: &a [x, x]\n";
        for (char c = 'b'; c < 'k'; ++c)
            laughs += QByteArray(1, c) + ": &" + c + " [*" + char(c - 1) + ", *" + char(c - 1) + "]\n";
        QTest::newRow("a billion laughs") << laughs;
        QTest::newRow("an alias to itself") << "dnsconf: &a\n  - *a\n"_ba;
        QTest::newRow("deep") << "dnsconf: " + QByteArray(100'000, '[');
        QTest::newRow("deep maps") << "dnsconf: " + QByteArray(50'000, '{');
        QTest::newRow("not closed") << "dnsconf:\n  - domains: [abc, def\n"_ba;
        QTest::newRow("tabs") << "dnsconf:\n\t- name: x\n"_ba;
    }

    void refusesHostileYaml()
    {
        QFETCH(QByteArray, yaml);
        const auto result = imported(yaml);
        QVERIFY(!result);
        QVERIFY(result.error().place.line > 0);
    }

    void refusesEntitiesInXml()
    {
        const auto result =
            imported("<?xml version=\"1.0\"?>\n<!DOCTYPE x [<!ENTITY a \"aaaa\">]>\n<opnsense>&a;</opnsense>");
        QVERIFY(!result);
        QVERIFY(result.error().text.contains(u"document type"));
    }

    void tellsTheLineOfBrokenJson()
    {
        const auto result = imported("{\n \"settings\": [\n  { \"provider\": \"dyn\", }\n ]\n}");
        QVERIFY(!result);
        QVERIFY2(result.error().text.contains(u"3"), qPrintable(result.error().text));
    }

    // Every beginning of a sound file is read or refused, and never crashes or hangs.
    void survivesEveryCut()
    {
        const QByteArray whole = sound
                                 + QByteArray("custom x { ddns-server = \"a.example\" /* c */\n ddns-path = '/%h'\n"
                                              " hostname = { \"@\", b }\n}\n");
        for (qsizetype n = 0; n < whole.size(); ++n) {
            const auto result = imported(whole.left(n));
            if (!result)
                QVERIFY2(!result.error().text.isEmpty(), whole.left(n));
        }
    }

    void readsTenThousandHosts_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("accounts");
        QByteArray one = "provider dynu.com {\n username = u\n password = p\n hostname = {\n";
        QByteArray many = "ssl=yes\nprotocol=noip\n";
        QByteArray sections;
        for (int i = 0; i < 10'000; ++i) {
            const QByteArray n = QByteArray::number(i);
            one += " h" + n + ".dynu.com,\n";
            many += "login=u" + n + ", password=p \\\nh" + n + ".ddns.net\n";
            sections +=
                "provider dynu.com:" + n + " {\n username = u\n password = p\n hostname = h" + n + ".dynu.com\n}\n";
        }
        QTest::newRow("in one account") << one + "}\n}\n" << 1;
        QTest::newRow("of ddclient") << many << 10'000;
        QTest::newRow("of inadyn") << sections << 10'000;
    }

    void readsTenThousandHosts()
    {
        QFETCH(QByteArray, text);
        const auto result = imported(text);
        QVERIFY2(result, result ? "" : qPrintable(result.error().text));
        QTEST(int(result->accounts.size()), "accounts");
        const auto plan = planImport(*result, wholeCatalog(), {});
        QCOMPARE(plan.front().fate, PlannedAccount::Fate::Create);
    }
};

QTEST_GUILESS_MAIN(TestBadInput)
#include "tst_badinput.moc"
