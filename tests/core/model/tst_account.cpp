// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/account.h"
#include "core/model/cyclerecord.h"
#include "core/model/published.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace doorplate;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class AccountTest : public QObject
{
    Q_OBJECT

private slots:
    void readsWhereAnAddressComesFrom_data();
    void readsWhereAnAddressComesFrom();
    void anEmptyChoiceIsNone();
    void aNewAccountHasTheDocumentedDefaults();
    void everyIdIsNew();
    void anAbsentSecretSourceIsTheKeychain();
    void aRecordIsNotableWhenSomethingWasToBeSent();
    void oneAddressAndNoOtherIsOnly();
};

void AccountTest::readsWhereAnAddressComesFrom_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<AddressChoice>("choice");
    QTest::addColumn<QString>("written");
    const AddressChoice off{AddressChoice::Kind::Off, {}};
    const AddressChoice automatic{AddressChoice::Kind::Automatic, {}};
    const auto source = [](const QString &id) { return AddressChoice{AddressChoice::Kind::Source, id}; };
    QTest::newRow("off") << u"off"_s << off << u"off"_s;
    QTest::newRow("off in capitals") << u"OFF"_s << off << u"off"_s;
    QTest::newRow("auto") << u"auto"_s << automatic << u"auto"_s;
    QTest::newRow("auto with spaces") << u" Auto "_s << automatic << u"auto"_s;
    QTest::newRow("an interface") << u"interface:eth0"_s << source(u"interface:eth0"_s) << u"interface:eth0"_s;
    QTest::newRow("an interface with capitals")
        << u"interface:enP1"_s << source(u"interface:enP1"_s) << u"interface:enP1"_s;
    QTest::newRow("a source that begins like a word") << u"offline-ip"_s << source(u"offline-ip"_s) << u"offline-ip"_s;
}

void AccountTest::readsWhereAnAddressComesFrom()
{
    QFETCH(QString, text);
    const auto choice = AddressChoice::fromText(text);
    QVERIFY(choice.has_value());
    QTEST(*choice, "choice");
    QTEST(choice->toText(), "written");
    QCOMPARE(AddressChoice::fromText(choice->toText()), choice);
}

void AccountTest::anEmptyChoiceIsNone()
{
    QVERIFY(!AddressChoice::fromText(u""));
    QVERIFY(!AddressChoice::fromText(u" \t\n"));
}

void AccountTest::aNewAccountHasTheDocumentedDefaults()
{
    const Account account;
    QVERIFY(account.enabled && account.checkipSsl && account.ssl && !account.appendAddress);
    QCOMPARE(account.updatePeriod, 300s);
    QCOMPARE(account.choice(AddressFamily::IPv4).toText(), u"auto"_s);
    QCOMPARE(account.choice(AddressFamily::IPv6).toText(), u"off"_s);
    QVERIFY(account.choice(AddressFamily::IPv6).isOff());
    QCOMPARE(account, Account());
}

void AccountTest::everyIdIsNew()
{
    QSet<QString> ids;
    for (int i = 0; i < 1'000; ++i)
        ids.insert(newAccountId());
    QCOMPARE(ids.size(), 1'000);
    static const QRegularExpression plain(u"^[0-9a-f-]{36}$"_s);
    QVERIFY(plain.match(*ids.cbegin()).hasMatch());
}

void AccountTest::anAbsentSecretSourceIsTheKeychain()
{
    Account account;
    QCOMPARE(account.secretSource(u"password"_s).kind, SecretSource::Kind::Keychain);
    account.secrets.insert(u"password"_s, {SecretSource::Kind::File, u"/run/secret"_s});
    QCOMPARE(account.secretSource(u"password"_s).text, u"/run/secret"_s);
    QCOMPARE(account.secretSource(u"tsigKey"_s), SecretSource());
}

void AccountTest::aRecordIsNotableWhenSomethingWasToBeSent()
{
    const Hostname host = *Hostname::parse(u"a.example");
    CycleRecord record;
    QVERIFY(!record.isNotable());
    record.hosts.append({host, Skip{}, {}, {}, {}, {}});
    record.hosts.append({host, Hold{}, {}, {}, {}, {}});
    QVERIFY(!record.isNotable());
    record.hosts.append({host, Update{*Address::parse(u"192.0.2.1")}, {}, {}, {}, {}});
    QVERIFY(record.isNotable());
}

void AccountTest::oneAddressAndNoOtherIsOnly()
{
    const Address home = *Address::parse(u"192.0.2.1");
    const Address other = *Address::parse(u"192.0.2.2");
    Published published;
    QVERIFY(!published.isOnly(home));
    published.addresses = {home};
    QVERIFY(published.isOnly(home));
    QVERIFY(!published.isOnly(other));
    published.addresses = {home, other};
    QVERIFY(!published.isOnly(home));
}

QTEST_APPLESS_MAIN(AccountTest)
#include "tst_account.moc"
