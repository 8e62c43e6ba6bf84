// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctl/ctl.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace doorplate;
using namespace Qt::StringLiterals;

namespace {

constexpr auto settings = "period = 600\nbroken-rtc = true\n"
                          "provider dynu.com {\n username = u\n password = canary-1\n hostname = a.dynu.com\n}\n"
                          "provider nobody@nowhere.example {\n hostname = b.example.com\n}\n";

QJsonArray accountsOf(const Ctl &ctl)
{
    return ctl.run({u"account"_s, u"list"_s, u"--json"_s}).json().value(u"accounts"_s).toArray();
}

} // namespace

class TestTransfer : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatAnImportWouldDo()
    {
        const Ctl ctl;
        const QString file = ctl.secretFile(u"inadyn.conf"_s, settings);
        const Ctl::Answer answer = ctl.run({u"import"_s, file, u"--dry-run"_s, u"--json"_s});
        QCOMPARE(answer.exit, 1); // one of them cannot be
        const QJsonObject json = answer.json();
        QCOMPARE(json.value(u"format"_s).toString(), u"inadyn"_s);
        const QJsonArray accounts = json.value(u"accounts"_s).toArray();
        QCOMPARE(accounts.size(), 2);
        QCOMPARE(accounts[0].toObject().value(u"result"_s).toString(), u"create"_s);
        QCOMPARE(accounts[0].toObject().value(u"secrets"_s).toArray(), QJsonArray{u"password"_s});
        QCOMPARE(accounts[1].toObject().value(u"result"_s).toString(), u"impossible"_s);
        QCOMPARE(json.value(u"notes"_s).toArray()[0].toObject().value(u"line"_s).toInt(), 2);
        QVERIFY(!answer.out.contains("canary-1") && !answer.err.contains("canary-1"));
        QVERIFY(accountsOf(ctl).isEmpty());
    }

    void importsNothingWithoutAPlaceForThePasswords()
    {
        const Ctl ctl;
        const Ctl::Answer answer = ctl.run({u"import"_s, ctl.secretFile(u"inadyn.conf"_s, settings)});
        QCOMPARE(answer.exit, 5);
        QVERIFY2(answer.err.contains("--secrets file:DIR"), answer.err.constData());
        QVERIFY(accountsOf(ctl).isEmpty());
    }

    void keepsPasswordsInFilesWhenTold()
    {
        const Ctl ctl;
        const QString folder = ctl.file(u"secrets"_s);
        const QString file = ctl.secretFile(u"inadyn.conf"_s, settings);
        const Ctl::Answer answer = ctl.run({u"import"_s, file, u"--secrets"_s, u"file:"_s + folder});
        QVERIFY2(answer.exit == 1, answer.err.constData());
        QVERIFY2(answer.err.contains("plain text"), answer.err.constData());
        const QJsonArray accounts = accountsOf(ctl);
        QCOMPARE(accounts.size(), 1);
        const QJsonObject source =
            accounts[0].toObject().value(u"secrets"_s).toObject().value(u"password"_s).toObject();
        QFile secret(source.value(u"file"_s).toString());
        QVERIFY(secret.open(QIODevice::ReadOnly));
        QCOMPARE(secret.readAll(), "canary-1\n");
        QVERIFY(!(secret.permissions() & (QFile::ReadGroup | QFile::ReadOther)));

        const Ctl::Answer again = ctl.run({u"import"_s, file, u"--json"_s});
        QCOMPARE(again.json().value(u"accounts"_s).toArray()[0].toObject().value(u"result"_s).toString(), u"same"_s);
        QCOMPARE(accountsOf(ctl).size(), 1);
    }

    void readsStandardInput()
    {
        const Ctl ctl;
        const Ctl::Answer answer =
            ctl.run({u"import"_s, u"-"_s, u"--secrets"_s, u"ask"_s, u"--json"_s},
                    "provider dynu.com {\n username = u\n password = p\n hostname = a.dynu.com\n}\n");
        QVERIFY2(answer.exit == 0, answer.err.constData());
        const QJsonObject account = accountsOf(ctl)[0].toObject();
        QCOMPARE(account.value(u"secrets"_s).toObject().value(u"password"_s).toObject().value(u"ask"_s).toBool(), true);
    }

    void saysWhatIsWrongWithAFile()
    {
        const Ctl ctl;
        Ctl::Answer answer = ctl.run({u"import"_s, ctl.file(u"no-such"_s)});
        QCOMPARE(answer.exit, 3);
        QVERIFY2(answer.err.contains("no-such"), answer.err.constData());
        answer = ctl.run({u"import"_s, ctl.secretFile(u"x"_s, "provider dynu.com {\n password = \"abc\n")});
        QCOMPARE(answer.exit, 3);
        QVERIFY2(answer.err.startsWith("Line 2:"), answer.err.constData());
        QCOMPARE(ctl.run({u"import"_s, u"x"_s, u"--secrets"_s, u"somewhere"_s}).exit, 2);
    }

    void exportsAndImportsAgain()
    {
        const Ctl ctl;
        QCOMPARE(
            ctl.run({u"account"_s, u"add"_s, u"Home"_s, u"--provider"_s, u"duckdns"_s, u"--domain-name"_s,
                     u"home.duckdns.org"_s, u"--password-command"_s, u"echo canary"_s, u"--update-period"_s, u"900"_s})
                .exit,
            0);
        const QString file = ctl.file(u"export.json"_s);
        Ctl::Answer answer = ctl.run({u"export"_s, u"Home"_s, u"--output"_s, file, u"--json"_s});
        QVERIFY2(answer.exit == 0, answer.err.constData());
        QVERIFY(!(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther)));

        const Ctl other;
        answer = other.run({u"import"_s, file});
        QVERIFY2(answer.exit == 0, answer.err.constData());
        QJsonObject before = accountsOf(ctl)[0].toObject();
        QJsonObject after = accountsOf(other)[0].toObject();
        before.remove(u"id"_s);
        after.remove(u"id"_s);
        QCOMPARE(after, before);

        answer = ctl.run({u"export"_s, u"--format"_s, u"inadyn"_s});
        QVERIFY2(answer.out.contains("provider default@duckdns.org:1 {"), answer.out.constData());
        QCOMPARE(ctl.run({u"export"_s, u"Nobody"_s}).exit, 2);
        QCOMPARE(ctl.run({u"export"_s, u"--format"_s, u"inadyn"_s, u"--with-secrets"_s}).exit, 2);
    }

    void sealsOnlyWithAPassphrase()
    {
        const Ctl ctl;
        QCOMPARE(ctl.run({u"account"_s, u"add"_s, u"Home"_s, u"--provider"_s, u"duckdns"_s, u"--domain-name"_s,
                          u"home.duckdns.org"_s, u"--password-command"_s, u"echo canary"_s})
                     .exit,
                 0);
        QCOMPARE(ctl.run({u"export"_s, u"--with-secrets"_s}).exit, 5); // nobody to ask
        QCOMPARE(ctl.run({u"export"_s, u"--with-secrets"_s, u"--passphrase-stdin"_s}, "short").exit, 5);
        const QString file = ctl.file(u"sealed.json"_s);
        const QString passphrase = ctl.secretFile(u"passphrase"_s, "correct horse\n");
        QCOMPARE(
            ctl.run({u"export"_s, u"--with-secrets"_s, u"--passphrase-file"_s, passphrase, u"--output"_s, file}).exit,
            0);
        const Ctl other;
        QCOMPARE(other.run({u"import"_s, file}).exit, 5);
        QCOMPARE(other.run({u"import"_s, file, u"--passphrase-stdin"_s}, "wrong horse").exit, 5);
        QCOMPARE(accountsOf(other).size(), 0);
        QCOMPARE(other.run({u"import"_s, file, u"--passphrase-file"_s, passphrase}).exit, 0);
        QCOMPARE(accountsOf(other).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestTransfer)
#include "tst_transfer.moc"
