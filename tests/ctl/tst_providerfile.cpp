// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody writes a provider file: "providers --check" says what is wrong and where, and what a right one would send.
#include "tests/ctl/ctl.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

using namespace doorplate;
using namespace Qt::StringLiterals;

class TestProviderFile : public QObject
{
    Q_OBJECT

private slots:
    void showsWhatARightFileSends();
    void answersInJson();
    void namesEachMistakeByItsPlace_data();
    void namesEachMistakeByItsPlace();
    void checksTheFilesOfTheHouse();
    void saysWhenThereIsNoFile();
    void takesNoSecondWord();
    void worksFromTheProfilesFolder();

private:
    QString written(const QByteArray &text, const QString &name = u"mine.json"_s) const
    {
        QFile file(m_ctl.file(name));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName() : QString();
    }

    Ctl m_ctl;
};

namespace {

// Below the class: moc 6.4 loses its way in raw strings with "//" in them.
const QByteArray mine = R"({
  "id": "mine",
  "name": "My own",
  "website": "https://mine.example",
  "status": "active",
  "evidence": "tried",
  "evidenceSince": "2026-11",
  "families": ["ipv4", "ipv6"],
  "fields": [
    { "key": "username", "label": "User" },
    { "key": "room", "label": "Room" },
    { "key": "password", "label": "Token", "secret": true }
  ],
  "protocol": {
    "auth": { "kind": "basic", "user": "{username}", "password": "{password}" },
    "steps": [
      {
        "request": { "url": "https://mine.example/update?h={hostname}&r={room}&ip={ip}" },
        "answer": { "vocabulary": "dyndns2" }
      }
    ]
  }
}
)"_ba;

} // namespace

void TestProviderFile::showsWhatARightFileSends()
{
    const auto answer = m_ctl.run({u"providers"_s, u"--check"_s, written(mine)});
    QCOMPARE(answer.exit, 0);
    QCOMPARE(answer.err, ""_ba);
    const QString out = QString::fromUtf8(answer.out);
    QVERIFY2(out.contains(u"GET https://mine.example/update?h=home.example.com&r=\u2039room\u203a&ip=203.0.113.1"),
             qPrintable(out));
    QVERIFY2(out.contains(u"&ip=2001:db8::1"), qPrintable(out));
    QVERIFY2(out.contains(u"Authorization: Basic \u2022\u2022\u2022"), qPrintable(out));
}

void TestProviderFile::answersInJson()
{
    const auto right = m_ctl.run({u"--json"_s, u"providers"_s, u"--check"_s, written(mine)});
    QCOMPARE(right.exit, 0);
    QCOMPARE(right.json().value("valid"_L1), QJsonValue(true));
    QCOMPARE(right.json().value("id"_L1), QJsonValue(u"mine"_s));
    QCOMPARE(right.json().value("replacesBuiltIn"_L1), QJsonValue(false));
    QCOMPARE(right.json().value("requests"_L1).toArray().size(), 2);
    QCOMPARE(right.json().value("problems"_L1).toArray().size(), 0);

    const auto other = m_ctl.run({u"--json"_s, u"providers"_s, u"--check"_s,
                                  written(QByteArray(mine).replace("\"mine\"", "\"duckdns\""), u"duckdns.json"_s)});
    QCOMPARE(other.json().value("replacesBuiltIn"_L1), QJsonValue(true));

    const auto wrong =
        m_ctl.run({u"--json"_s, u"providers"_s, u"--check"_s, written(QByteArray(mine).replace("{room}", "{roam}"))});
    QCOMPARE(wrong.exit, 3);
    const QJsonObject problem = wrong.json().value("problems"_L1).toArray().at(0).toObject();
    QCOMPARE(wrong.json().value("valid"_L1), QJsonValue(false));
    QCOMPARE(problem.value("line"_L1), QJsonValue(18));
    QCOMPARE(problem.value("column"_L1), QJsonValue(22));
    QVERIFY(problem.value("message"_L1).toString().contains(u"{roam}"));
}

void TestProviderFile::namesEachMistakeByItsPlace_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QByteArray>("place");
    QTest::addColumn<QByteArray>("help"); // what would do
    const auto row = [](const char *name, const QByteArray &before, const QByteArray &after, const QByteArray &place,
                        const QByteArray &help) { QTest::newRow(name) << before << after << place << help; };
    row("a comma too much", "\"ipv6\"],", "\"ipv6\"],,", "mine.json:8:", "just before it");
    row("an unknown key", "\"website\"", "\"wobsite\"", "mine.json:4:3: ", "These do:");
    row("a word that is none", "\"active\"", "\"alive\"", "mine.json:5:3: ", "active, closing, closed");
    row("a wrong type", "\"tried\"", "3", "mine.json:6:3: ", "a text");
    row("an unknown family", "\"ipv6\"]", "\"ipx\"]", "mine.json:8:3: ", "neither ipv4 nor ipv6");
    row("a key in a list", "\"label\": \"Room\"", "\"lobel\": \"Room\"", "mine.json:11:", "lobel");
    row("a vocabulary that is none", "\"dyndns2\"", "\"dyndns3\"", "mine.json:19:", "dyndns2");
}

void TestProviderFile::namesEachMistakeByItsPlace()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QByteArray, place);
    QFETCH(QByteArray, help);
    QVERIFY(mine.contains(before));
    const auto answer = m_ctl.run({u"providers"_s, u"--check"_s, written(QByteArray(mine).replace(before, after))});
    QCOMPARE(answer.exit, 3);
    QVERIFY2(answer.err.contains(place) && answer.err.contains(help), answer.err.constData());
}

void TestProviderFile::checksTheFilesOfTheHouse()
{
    // Each built-in file is right, and gives an example of what it sends, by the very command that their authors use.
    for (const char *id : {"duckdns", "namecheap", "dyndns", "rfc2136", "tunnelbroker", "inwx"}) {
        const QString path = QStringLiteral(DOORPLATE_SOURCE_DIR "/resources/providers/%1.json").arg(QLatin1String(id));
        const auto answer = m_ctl.run({u"--json"_s, u"providers"_s, u"--check"_s, path});
        QCOMPARE(answer.exit, 0);
        QVERIFY2(!answer.json().value("requests"_L1).toArray().isEmpty(), answer.err.constData());
    }
}

void TestProviderFile::saysWhenThereIsNoFile()
{
    const auto answer = m_ctl.run({u"providers"_s, u"--check"_s, u"nowhere.json"_s});
    QCOMPARE(answer.exit, 3);
    QVERIFY2(answer.err.contains("nowhere.json"), answer.err.constData());
}

void TestProviderFile::takesNoSecondWord()
{
    QCOMPARE(m_ctl.run({u"providers"_s, u"duckdns"_s, u"--check"_s, written(mine)}).exit, 2);
    QCOMPARE(m_ctl.run({u"providers"_s, u"--check"_s}).exit, 2);
}

void TestProviderFile::worksFromTheProfilesFolder()
{
    QVERIFY(QDir(m_ctl.file(u"profile"_s)).mkpath(u"providers"_s));
    written(mine, u"profile/providers/mine.json"_s);
    written("{", u"profile/providers/broken.json"_s);
    const auto list = m_ctl.run({u"providers"_s});
    QCOMPARE(list.exit, 0);
    QVERIFY(list.out.contains("My own"));
    QVERIFY2(list.err.contains("providers/broken.json:1:"), list.err.constData());
    const auto added = m_ctl.run({u"account"_s, u"add"_s, u"Home"_s, u"--provider"_s, u"mine"_s, u"--domain-name"_s,
                                  u"home.example.com"_s, u"--username"_s, u"alice"_s, u"--field"_s, u"room=7"_s,
                                  u"--password-file"_s, m_ctl.secretFile(u"secret"_s, "secret")});
    QVERIFY2(added.exit == 0, added.err.constData());
}

QTEST_GUILESS_MAIN(TestProviderFile)
#include "tst_providerfile.moc"
