// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctl/ctl.h"

#include <QJsonArray>
#include <QTest>

using namespace doorplate;
using namespace Qt::StringLiterals;

namespace {

QStringList add(const QString &name, const QStringList &more = {})
{
    return QStringList{u"account"_s,           u"add"_s, name, u"--provider"_s, u"duckdns"_s, u"--domain-name"_s,
                       u"myhome.duckdns.org"_s}
           + more;
}

QStringList addWithCommand(const QString &name)
{
    return add(name, {u"--password-command"_s, u"echo canary"_s});
}

} // namespace

class TestAccounts : public QObject
{
    Q_OBJECT

private slots:
    void addsShowsChangesAndRemoves()
    {
        const Ctl ctl;
        Ctl::Answer answer = ctl.run(addWithCommand(u"Home"_s) + QStringList{u"--json"_s});
        QVERIFY2(answer.exit == 0, answer.err.constData());
        QCOMPARE(answer.json().value(u"account"_s).toObject().value(u"name"_s).toString(), u"Home"_s);

        answer = ctl.run({u"account"_s, u"list"_s, u"--json"_s});
        QCOMPARE(answer.json().value(u"accounts"_s).toArray().size(), 1);

        answer = ctl.run({u"account"_s, u"set"_s, u"home"_s, u"--update-period"_s, u"600"_s, u"--name"_s, u"House"_s});
        QVERIFY2(answer.exit == 0, answer.err.constData());
        answer = ctl.run({u"account"_s, u"show"_s, u"House"_s, u"--json"_s});
        const QJsonObject account = answer.json().value(u"account"_s).toObject();
        QCOMPARE(account.value(u"updatePeriod"_s).toInt(), 600);
        QCOMPARE(account.value(u"provider"_s).toString(), u"duckdns"_s);

        answer = ctl.run({u"account"_s, u"remove"_s, u"House"_s, u"--json"_s});
        QCOMPARE(answer.exit, 0);
        QCOMPARE(answer.json().value(u"removed"_s).toString(), u"House"_s);
        answer = ctl.run({u"account"_s, u"list"_s, u"--json"_s});
        QVERIFY(answer.json().value(u"accounts"_s).toArray().isEmpty());
    }

    void showsAnAccountUnderTheLabelsOfTheDialog()
    {
        const Ctl ctl;
        QCOMPARE(ctl.run(addWithCommand(u"Home"_s)).exit, 0);
        const QByteArray text = ctl.run({u"account"_s, u"show"_s, u"Home"_s}).out;
        for (const char *label : {"Provider", "Domain name", "Update period", "CheckIP Server SSL", "Password"})
            QVERIFY2(text.contains(label), label);
        const QByteArray table = ctl.run({u"account"_s, u"list"_s}).out;
        QVERIFY(table.startsWith("NAME"));
        QVERIFY(table.contains("myhome.duckdns.org"));
    }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("line");
        QTest::addColumn<QByteArray>("about");
        QTest::newRow("a name that is taken") << addWithCommand(u"HOME"_s) << "this name already"_ba;
        QTest::newRow("no names") << QStringList{u"account"_s,    u"add"_s,     u"New"_s,
                                                 u"--provider"_s, u"duckdns"_s, u"--password-command"_s,
                                                 u"x"_s}
                                  << ""_ba;
        QTest::newRow("a provider that is unknown")
            << QStringList{u"account"_s, u"add"_s,           u"New"_s,          u"--provider"_s,
                           u"nowhere"_s, u"--domain-name"_s, u"a.example.com"_s}
            << "nowhere"_ba;
        QTest::newRow("a period out of bounds")
            << add(u"New"_s, {u"--update-period"_s, u"5"_s, u"--password-command"_s, u"x"_s}) << "30"_ba;
        QTest::newRow("a period that is no number")
            << add(u"New"_s, {u"--update-period"_s, u"5m"_s, u"--password-command"_s, u"x"_s}) << "5m"_ba;
        QTest::newRow("a name that is none")
            << QStringList{u"account"_s, u"add"_s,           u"New"_s,  u"--provider"_s,
                           u"dyndns"_s,  u"--domain-name"_s, u"home"_s, u"--password-command"_s,
                           u"x"_s}
            << "home"_ba;
    }

    void refuses()
    {
        QFETCH(QStringList, line);
        QFETCH(QByteArray, about);
        const Ctl ctl;
        QCOMPARE(ctl.run(addWithCommand(u"Home"_s)).exit, 0);
        const Ctl::Answer answer = ctl.run(line);
        QCOMPARE(answer.exit, 2);
        QVERIFY2(answer.err.contains(about), answer.err.constData());
        QCOMPARE(ctl.run({u"account"_s, u"list"_s, u"--json"_s}).json().value(u"accounts"_s).toArray().size(), 1);
    }

    void addsNothingWithoutAKeychain()
    {
        const Ctl ctl;
        const Ctl::Answer answer = ctl.run(add(u"Home"_s, {u"--password-stdin"_s}), "canary\n");
        QCOMPARE(answer.exit, 5);
        QVERIFY2(answer.err.contains("--password-command") && answer.err.contains("--password-file"),
                 answer.err.constData());
        QVERIFY(!answer.err.contains("canary") && !answer.out.contains("canary"));
        QVERIFY(!ctl.everything().contains("canary"));
        QVERIFY(ctl.run({u"account"_s, u"list"_s, u"--json"_s}).json().value(u"accounts"_s).toArray().isEmpty());
    }

    void asksNobodyWhoIsNotThere()
    {
        const Ctl ctl;
        const Ctl::Answer answer = ctl.run(add(u"Home"_s));
        QCOMPARE(answer.exit, 5);
        QVERIFY2(answer.err.contains("--password-stdin"), answer.err.constData());
        QVERIFY(ctl.run({u"account"_s, u"list"_s, u"--json"_s}).json().value(u"accounts"_s).toArray().isEmpty());
    }

    void keepsItsFilesToItself()
    {
        const Ctl ctl;
        QCOMPARE(ctl.run(addWithCommand(u"Home"_s)).exit, 0);
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        const QFileInfoList files = QDir(ctl.file(u"profile"_s)).entryInfoList(QDir::Files);
        QVERIFY(!files.isEmpty());
        for (const QFileInfo &file : files)
            QVERIFY2(!(file.permissions() & others), qPrintable(file.fileName()));
    }

    void leavesAccountsAsTheyWereWhenTheDiskIsReadOnly()
    {
        const Ctl ctl;
        QCOMPARE(ctl.run(addWithCommand(u"Home"_s)).exit, 0);
        const QByteArray before = ctl.everything();
        QVERIFY(before.contains("Home"));
        // As root every folder can be written, so a folder takes the place of the file that is to be written.
        QVERIFY(QFile::remove(ctl.file(u"profile/accounts.json"_s)));
        QVERIFY(QDir(ctl.file(u"profile"_s)).mkpath(u"accounts.json/in-the-way"_s));
        const Ctl::Answer answer = ctl.run(addWithCommand(u"Other"_s));
        QCOMPARE(answer.exit, 3);
        QVERIFY(!answer.err.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestAccounts)
#include "tst_accounts.moc"
