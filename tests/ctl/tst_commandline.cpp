// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctl/ctl.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

using namespace doorplate;
using namespace Qt::StringLiterals;

class TestCommandLine : public QObject
{
    Q_OBJECT

private slots:
    void refuses_data()
    {
        QTest::addColumn<QStringList>("line");
        QTest::addColumn<QByteArray>("about");

        QTest::newRow("no command") << QStringList{} << "command is missing"_ba;
        QTest::newRow("an unknown command") << QStringList{u"frobnicate"_s} << "frobnicate"_ba;
        QTest::newRow("a command of a later version") << QStringList{u"forecast"_s} << "forecast"_ba;
        QTest::newRow("half a command") << QStringList{u"account"_s} << "account"_ba;
        QTest::newRow("an unknown option") << QStringList{u"status"_s, u"--loud"_s} << "--loud"_ba;
        QTest::newRow("an option of another command") << QStringList{u"status"_s, u"--force"_s} << "--force"_ba;
        QTest::newRow("a word too many") << QStringList{u"status"_s, u"Home"_s} << "Home"_ba;
        QTest::newRow("a missing name") << QStringList{u"account"_s, u"show"_s} << "needs a name"_ba;
        QTest::newRow("a bad format") << QStringList{u"history"_s, u"--format"_s, u"xml"_s} << "table, csv, json"_ba;
        QTest::newRow("two formats") << QStringList{u"--json"_s, u"history"_s, u"--format"_s, u"csv"_s}
                                     << "contradict"_ba;
        QTest::newRow("a password in the open")
            << QStringList{u"account"_s, u"add"_s, u"Home"_s, u"--password"_s, u"canary"_s} << "--password-stdin"_ba;
        QTest::newRow("an account that is not there")
            << QStringList{u"account"_s, u"show"_s, u"Nobody"_s} << "Nobody"_ba;
        QTest::newRow("an update of nobody") << QStringList{u"update"_s, u"Nobody"_s} << "Nobody"_ba;
        QTest::newRow("a check of nobody") << QStringList{u"check"_s, u"Nobody"_s} << "Nobody"_ba;
        QTest::newRow("an unknown provider") << QStringList{u"providers"_s, u"nowhere"_s} << "nowhere"_ba;
    }

    void refuses()
    {
        QFETCH(QStringList, line);
        QFETCH(QByteArray, about);
        const Ctl ctl;
        const Ctl::Answer answer = ctl.run(line);
        QCOMPARE(answer.exit, 2);
        QVERIFY2(answer.err.contains(about), answer.err.constData());
        QVERIFY(!answer.err.contains("canary"));
        QVERIFY(answer.out.isEmpty() || line.contains(u"--json"_s));
    }

    void refusesInJsonToo()
    {
        const Ctl ctl;
        for (const QStringList &line : {QStringList{u"--json"_s, u"frobnicate"_s},
                                        QStringList{u"account"_s, u"show"_s, u"Nobody"_s, u"--json"_s}}) {
            const Ctl::Answer answer = ctl.run(line);
            QCOMPARE(answer.exit, 2);
            const QJsonObject error = answer.json().value(u"error"_s).toObject();
            QCOMPARE(error.value(u"exit"_s).toInt(), 2);
            QVERIFY(!error.value(u"messages"_s).toArray().isEmpty());
        }
    }

    void helpsWithEachCommand_data()
    {
        QTest::addColumn<QStringList>("line");
        QTest::addColumn<QByteArray>("contains");
        QTest::newRow("in general") << QStringList{u"--help"_s} << "account add"_ba;
        QTest::newRow("by its short name") << QStringList{u"-h"_s} << "account add"_ba;
        QTest::newRow("update") << QStringList{u"update"_s, u"--help"_s} << "--dry-run"_ba;
        QTest::newRow("account add") << QStringList{u"account"_s, u"add"_s, u"--help"_s} << "--domain-name NAMES"_ba;
        QTest::newRow("version") << QStringList{u"--version"_s} << "doorplatectl 0."_ba;
    }

    void helpsWithEachCommand()
    {
        QFETCH(QStringList, line);
        QFETCH(QByteArray, contains);
        const Ctl ctl;
        const Ctl::Answer answer = ctl.run(line);
        QCOMPARE(answer.exit, 0);
        QVERIFY2(answer.out.contains(contains), answer.out.constData());
        QVERIFY(answer.err.isEmpty());
    }

    void listsTheProviders()
    {
        const Ctl ctl;
        const Ctl::Answer answer = ctl.run({u"providers"_s, u"--json"_s});
        QCOMPARE(answer.exit, 0);
        const QJsonArray providers = answer.json().value(u"providers"_s).toArray();
        QVERIFY(providers.size() >= 13);
        for (const QJsonValue &value : providers) {
            const QJsonObject provider = value.toObject();
            for (const QString &key :
                 {u"id"_s, u"name"_s, u"website"_s, u"status"_s, u"ipv6"_s, u"multiHost"_s, u"fields"_s, u"aliases"_s})
                QVERIFY2(provider.contains(key), qPrintable(key));
            for (const QJsonValue &field : provider.value(u"fields"_s).toArray()) {
                for (const QString &key : {u"key"_s, u"label"_s, u"secret"_s, u"required"_s, u"help"_s})
                    QVERIFY2(field.toObject().contains(key), qPrintable(key));
            }
            for (const QString &client : {u"inadyn"_s, u"ddclient"_s, u"truenas"_s})
                QVERIFY(provider.value(u"aliases"_s).toObject().value(client).isArray());
        }
    }

    void showsOneProviderByAnyOfItsNames()
    {
        const Ctl ctl;
        const Ctl::Answer answer = ctl.run({u"providers"_s, u"default@duckdns.org"_s, u"--json"_s});
        QCOMPARE(answer.exit, 0);
        const QJsonArray providers = answer.json().value(u"providers"_s).toArray();
        QCOMPARE(providers.size(), 1);
        QCOMPARE(providers.at(0).toObject().value(u"id"_s).toString(), u"duckdns"_s);
        const Ctl::Answer text = ctl.run({u"providers"_s, u"duckdns"_s});
        QVERIFY2(text.out.contains("Token"), text.out.constData());
    }

    void tellsAboutAProviderFileThatIsBroken()
    {
        const Ctl ctl;
        QVERIFY(QDir(ctl.file(u"profile"_s)).mkdir(u"providers"_s));
        QFile file(ctl.file(u"profile/providers/mine.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\n  \"id\": \"mine\",\n  \"nonsense\": 1\n}\n");
        file.close();
        const Ctl::Answer answer = ctl.run({u"providers"_s, u"--json"_s});
        QCOMPARE(answer.exit, 0);
        QVERIFY2(answer.err.contains("mine.json"), answer.err.constData());
        QVERIFY(!answer.json().isEmpty());
    }

    void tellsTheStoryOfItsRehearsal()
    {
        const Ctl ctl;
        const Ctl::Answer answer = ctl.run({u"demo"_s, u"--json"_s});
        QCOMPARE(answer.exit, 0);
        QVERIFY(answer.json().value(u"followed"_s).toBool());
        const QByteArray story = answer.out;
        for (const char *piece : {"81.2.69.142", "81.2.69.150", "81.2.69.160", "badauth", "sends nothing"})
            QVERIFY2(story.contains(piece), piece);
        QVERIFY2(!story.contains("open-sesame"), "the password is not told");
        QVERIFY(ctl.everything().isEmpty());
    }

    void refusesSettingsOfANewerVersion()
    {
        const Ctl ctl;
        const QByteArray newer = "{\"version\":99,\"accounts\":[]}";
        QFile file(ctl.file(u"profile/accounts.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(newer);
        file.close();
        for (const QStringList &line :
             {QStringList{u"account"_s, u"list"_s}, QStringList{u"update"_s}, QStringList{u"run"_s}}) {
            const Ctl::Answer answer = ctl.run(line);
            QCOMPARE(answer.exit, 3);
            QVERIFY(!answer.err.isEmpty());
        }
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), newer);
    }

    void setsABrokenFileAsideAndSaysSo()
    {
        const Ctl ctl;
        QFile file(ctl.file(u"profile/accounts.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"version\":1,\"accou");
        file.close();
        const Ctl::Answer answer = ctl.run({u"account"_s, u"list"_s});
        QCOMPARE(answer.exit, 0);
        QVERIFY2(answer.err.contains("accounts.json"), answer.err.constData());
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
