// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/accountoptions.h"

#include <QTest>

using namespace doorplate;
using namespace Qt::StringLiterals;

namespace {

std::expected<AccountEdit, QStringList> applied(const QStringList &line, Account account = {}, bool isNew = false)
{
    const auto arguments = Arguments::parse(line, accountOptions());
    if (!arguments)
        return std::unexpected(QStringList{arguments.error()});
    static const Catalog catalog;
    return withOptions(std::move(account), isNew, *arguments, catalog);
}

} // namespace

class TestAccountOptions : public QObject
{
    Q_OBJECT

private slots:
    void takesEveryDocumentedField()
    {
        const auto edit = applied({u"--provider"_s,
                                   u"custom"_s,
                                   u"--checkip-ssl"_s,
                                   u"off"_s,
                                   u"--checkip-server"_s,
                                   u"checkip.example:80"_s,
                                   u"--checkip-path"_s,
                                   u"/ip"_s,
                                   u"--ssl"_s,
                                   u"off"_s,
                                   u"--custom-server"_s,
                                   u"update.example"_s,
                                   u"--custom-path"_s,
                                   u"/u?h=%h"_s,
                                   u"--domain-name"_s,
                                   u"a.example.com, b.example.com; c.example.com"_s,
                                   u"--update-period"_s,
                                   u"600"_s,
                                   u"--username"_s,
                                   u"alice"_s,
                                   u"--ipv4"_s,
                                   u"off"_s,
                                   u"--ipv6"_s,
                                   u"interface:eth0"_s,
                                   u"--custom-response"_s,
                                   u"fine"_s,
                                   u"--custom-response"_s,
                                   u"well"_s,
                                   u"--append-address"_s,
                                   u"on"_s,
                                   u"--checkip-command"_s,
                                   u"myip"_s,
                                   u"--enabled"_s,
                                   u"off"_s,
                                   u"--name"_s,
                                   u"New"_s});
        QVERIFY2(edit, edit ? "" : qPrintable(edit.error().join(u'\n')));
        const Account &account = edit->account;
        QCOMPARE(account.provider, u"custom"_s);
        QCOMPARE(account.checkipSsl, false);
        QCOMPARE(account.checkipServer, u"checkip.example:80"_s);
        QCOMPARE(account.checkipPath, u"/ip"_s);
        QCOMPARE(account.ssl, false);
        QCOMPARE(account.customServer, u"update.example"_s);
        QCOMPARE(account.customPath, u"/u?h=%h"_s);
        QCOMPARE(account.domains.size(), 3);
        QCOMPARE(account.domains.at(2).ascii(), u"c.example.com"_s);
        QCOMPARE(account.updatePeriod, std::chrono::seconds(600));
        QCOMPARE(account.username, u"alice"_s);
        QVERIFY(account.ipv4.isOff());
        QCOMPARE(account.ipv6.toText(), u"interface:eth0"_s);
        QCOMPARE(account.customResponses, QStringList({u"fine"_s, u"well"_s}));
        QVERIFY(account.appendAddress);
        QCOMPARE(account.checkipCommand, u"myip"_s);
        QVERIFY(!account.enabled);
        QCOMPARE(account.name, u"New"_s);
    }

    void leavesWhatIsNotNamed()
    {
        Account account;
        account.provider = u"dyndns"_s;
        account.username = u"alice"_s;
        account.updatePeriod = std::chrono::seconds(900);
        const auto edit = applied({u"--username"_s, u"bob"_s}, account);
        QVERIFY(edit);
        account.username = u"bob"_s;
        QCOMPARE(edit->account, account);
        QVERIFY(edit->secrets.isEmpty());
    }

    void knowsProvidersByTheirNamesElsewhere()
    {
        const auto edit = applied({u"--provider"_s, u"default@duckdns.org"_s});
        QVERIFY(edit);
        QCOMPARE(edit->account.provider, u"duckdns"_s);
        QCOMPARE(edit->notes.size(), 1);
    }

    void takesAPastedUrlApart()
    {
        const auto edit =
            applied({u"--provider"_s, u"custom"_s, u"--custom-server"_s, u"http://update.example:8080/nic?h=%h"_s});
        QVERIFY(edit);
        QCOMPARE(edit->account.customServer, u"update.example:8080"_s);
        QCOMPARE(edit->account.customPath, u"/nic?h=%h"_s);
        QCOMPARE(edit->account.ssl, false);
        QVERIFY(!edit->notes.isEmpty());
    }

    void believesAnOptionMoreThanAPastedUrl()
    {
        const auto edit = applied({u"--provider"_s, u"custom"_s, u"--custom-server"_s, u"http://update.example/one"_s,
                                   u"--custom-path"_s, u"/two"_s, u"--ssl"_s, u"on"_s});
        QVERIFY(edit);
        QCOMPARE(edit->account.customPath, u"/two"_s);
        QCOMPARE(edit->account.ssl, true);
    }

    void namesEveryProblemAtOnce()
    {
        const auto edit =
            applied({u"--provider"_s, u"duckdns"_s, u"--domain-name"_s, u"good.example.com bad_name, -x-.example"_s,
                     u"--update-period"_s, u"five"_s, u"--field"_s, u"unheardOf=1"_s, u"--secret-file"_s, u"token"_s});
        QVERIFY(!edit);
        QVERIFY2(edit.error().size() >= 4, qPrintable(edit.error().join(u'\n')));
    }

    void takesNoSecretFromTheCommandLine()
    {
        const auto edit = applied({u"--provider"_s, u"duckdns"_s, u"--field"_s, u"password=canary"_s});
        QVERIFY(!edit);
        QVERIFY(edit.error().join(u' ').contains(u"--secret-file"_s));
        QVERIFY(!edit.error().join(u' ').contains(u"canary"_s));
    }

    void knowsWhereAPasswordComesFrom_data()
    {
        QTest::addColumn<QStringList>("line");
        QTest::addColumn<SecretSource::Kind>("kind");
        QTest::addColumn<int>("typed");

        QTest::newRow("asked for, when nothing is said") << QStringList{} << SecretSource::Kind::Keychain << 1;
        QTest::newRow("standard input") << QStringList{u"--password-stdin"_s} << SecretSource::Kind::Keychain << 1;
        QTest::newRow("a command") << QStringList{u"--password-command"_s, u"pass x"_s} << SecretSource::Kind::Command
                                   << 0;
        QTest::newRow("a file") << QStringList{u"--password-file"_s, u"/etc/secret"_s} << SecretSource::Kind::File << 0;
    }

    void knowsWhereAPasswordComesFrom()
    {
        QFETCH(QStringList, line);
        QFETCH(SecretSource::Kind, kind);
        QFETCH(int, typed);
        const auto edit = applied(QStringList{u"--provider"_s, u"dyndns"_s} + line, {}, true);
        QVERIFY(edit);
        QCOMPARE(edit->account.secretSource(u"password"_s).kind, kind);
        QCOMPARE(edit->secrets.size(), typed);
    }

    void remembersAFileByItsFullPath()
    {
        const auto edit = applied({u"--provider"_s, u"dyndns"_s, u"--password-file"_s, u"secret"_s});
        QVERIFY(edit);
        QVERIFY(edit->account.secretSource(u"password"_s).text.startsWith(u'/'));
    }

    void takesOnePasswordSourceAtATime()
    {
        QVERIFY(!applied({u"--provider"_s, u"dyndns"_s, u"--password-stdin"_s, u"--password-file"_s, u"x"_s}));
    }

    void forgetsTheFileWhenThePasswordIsTyped()
    {
        Account account;
        account.provider = u"dyndns"_s;
        account.secrets.insert(u"password"_s, {SecretSource::Kind::File, u"/etc/secret"_s});
        const auto edit = applied({u"--password-stdin"_s}, account);
        QVERIFY(edit);
        QCOMPARE(edit->account.secretSource(u"password"_s).kind, SecretSource::Kind::Keychain);
    }
};

QTEST_GUILESS_MAIN(TestAccountOptions)
#include "tst_accountoptions.moc"
