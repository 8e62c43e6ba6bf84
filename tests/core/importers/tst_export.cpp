// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/doorplatefile.h"
#include "core/importers/inadynexport.h"
#include "core/importers/importplan.h"
#include "core/importers/sealedbox.h"
#include "tests/core/importers/importing.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace doorplate;
using namespace Qt::StringLiterals;

namespace {

class Dice
{
public:
    explicit Dice(quint32 seed) : m_random(seed) {}

    int upTo(int most) { return int(m_random.bounded(most)); }
    bool coin() { return upTo(2) == 1; }
    QString text(int most)
    {
        static const QString letters = u"aZ09 \"\\'#%&=äß漢😀{}[],:;<>/"_s;
        QString text;
        for (int i = upTo(most + 1); i > 0; --i)
            text += letters[upTo(int(letters.size()))];
        return text;
    }
    AddressChoice choice()
    {
        const QStringList all{u"auto"_s, u"off"_s, u"interface:eth%1"_s.arg(upTo(9)), u"ipify"_s};
        return *AddressChoice::fromText(all[upTo(4)]);
    }

private:
    QRandomGenerator m_random;
};

Account anyAccount(Dice &dice, int number)
{
    const QList<Description> &all = wholeCatalog().all();
    Account account;
    account.id = newAccountId();
    account.name = u"%1 %2"_s.arg(dice.text(12)).arg(number).trimmed();
    account.enabled = dice.coin();
    account.provider = all[dice.upTo(int(all.size()))].id;
    account.checkipSsl = dice.coin();
    account.checkipServer = dice.coin() ? u"check%1.example.com:8080"_s.arg(dice.upTo(99)) : QString();
    account.checkipPath = dice.coin() ? u"/"_s + dice.text(8) : QString();
    account.ssl = dice.coin();
    account.customServer = dice.text(8);
    account.customPath = dice.text(8);
    for (int i = dice.upTo(4); i >= 0; --i)
        account.domains.append(*Hostname::parse(u"h%1.example.com"_s.arg(dice.upTo(100000))));
    account.updatePeriod = std::chrono::seconds(30 + dice.upTo(863970));
    account.username = dice.text(10);
    account.ipv4 = dice.choice();
    account.ipv6 = dice.choice();
    for (int i = dice.upTo(3); i > 0; --i)
        account.customResponses.append(dice.text(6));
    account.appendAddress = dice.coin();
    account.checkipCommand = dice.text(10);
    if (dice.coin())
        account.fields.insert(u"zone"_s, dice.text(9));
    if (dice.coin())
        account.secrets.insert(u"token"_s, {SecretSource::Kind::Command, u"echo "_s + dice.text(5)});
    if (dice.coin())
        account.secrets.insert(u"password"_s, {SecretSource::Kind::Keychain, {}});
    return account;
}

Credentials anySecrets(Dice &dice)
{
    Credentials credentials;
    if (dice.coin())
        credentials.secrets.insert(u"password"_s, Secret(dice.text(40).toUtf8() + '\1' + char(dice.upTo(256))));
    if (dice.coin())
        credentials.secrets.insert(u"token"_s, Secret("t" + dice.text(10).toUtf8()));
    return credentials;
}

} // namespace

class TestExport : public QObject
{
    Q_OBJECT

private slots:
    void exportThenImportIsTheIdentity_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 40; ++seed)
            QTest::newRow(QByteArray::number(seed).constData()) << seed;
    }

    void exportThenImportIsTheIdentity()
    {
        QFETCH(quint32, seed);
        Dice dice(seed);
        QList<ExportedAccount> before;
        for (int i = 0; i < 25; ++i)
            before.append({anyAccount(dice, i), {}});
        const auto file = doorplateFile(before, {});
        QVERIFY(file);
        const auto after = imported(*file);
        QVERIFY2(after, after ? "" : qPrintable(after.error().text));
        QCOMPARE(after->format, ImportFormat::Doorplate);
        QCOMPARE(after->accounts.size(), before.size());
        for (qsizetype i = 0; i < before.size(); ++i) {
            Account account = after->accounts[i].account;
            account.id = before[i].account.id; // the one thing that is new
            QVERIFY2(account == before[i].account, qPrintable(before[i].account.name));
        }
    }

    void theSecretsComeBackByThePassphraseAlone()
    {
        Dice dice(99);
        QList<ExportedAccount> before;
        for (int i = 0; i < 20; ++i)
            before.append({anyAccount(dice, i), anySecrets(dice)});
        const Secret passphrase("correct horse");
        const auto file = doorplateFile(before, passphrase);
        QVERIFY(file);
        for (const ExportedAccount &one : before) {
            for (const Secret &secret : one.secrets.secrets) {
                QVERIFY(!file->contains(secret.reveal()));
                QVERIFY(!file->contains(secret.reveal().toBase64()));
            }
        }
        const auto after = imported(*file, {}, passphrase);
        QVERIFY2(after, after ? "" : qPrintable(after.error().text));
        for (qsizetype i = 0; i < before.size(); ++i)
            QVERIFY(after->accounts[i].secrets == before[i].secrets);

        const auto sealed = imported(*file);
        QVERIFY(sealed && sealed->isSealed && sealed->accounts.front().secrets.secrets.isEmpty());
        const auto wrong = imported(*file, {}, Secret("wrong horse"));
        QVERIFY(!wrong && wrong.error().needsPassphrase);
    }

    // Whoever changes the server of an account in the file must not get its password sent there.
    void aChangedFileIsNotOpened()
    {
        Account account;
        account.name = u"Home"_s;
        account.provider = u"custom"_s;
        account.customServer = u"update.example.com"_s;
        Credentials secrets;
        secrets.secrets.insert(u"password"_s, Secret("canary"));
        const Secret passphrase("correct horse");
        QByteArray file = *doorplateFile({{account, secrets}}, passphrase);
        QVERIFY(imported(file, {}, passphrase));
        file.replace("update.example.com", "update.example.org");
        QVERIFY(!imported(file, {}, passphrase));
    }

    void refusesABoxThatWouldCostTooMuch()
    {
        QJsonObject box = *sealed("abc", Secret("phrase"), "beside");
        QVERIFY(unsealed(box, Secret("phrase"), "beside"));
        box.insert(u"n"_s, qint64(1) << 30);
        const auto opened = unsealed(box, Secret("phrase"), "beside");
        QVERIFY(!opened && opened.error().kind == Failure::Kind::BadReply);
    }

    void inadynGetsWhatItCanSay()
    {
        const auto accounts = imported("period = 600\n"
                                       "provider default@dyndns.org:1 {\n"
                                       "    hostname = { \"a.dyndns.org\", \"b.dyndns.org\" }\n"
                                       "    username = \"al\\\"ice\"\n"
                                       "    password = geheim\n"
                                       "    checkip-server = \"checkip.example.com:8080\"\n"
                                       "    checkip-path = \"/ip\"\n"
                                       "    checkip-ssl = false\n"
                                       "    ssl = true\n"
                                       "}\n"
                                       "custom own {\n"
                                       "    hostname = home.example.com\n"
                                       "    username = u\n"
                                       "    ddns-server = up.example.com\n"
                                       "    ddns-path = \"/u?h=%h\"\n"
                                       "    ddns-response = { \"fine\" }\n"
                                       "    iface = eth0\n"
                                       "}");
        QVERIFY2(accounts, accounts ? "" : qPrintable(accounts.error().text));
        QList<Account> before;
        for (const ImportedAccount &one : accounts->accounts)
            before.append(one.account);
        const QByteArray file = inadynFile(before, wholeCatalog());
        QVERIFY(!file.contains("geheim"));
        const auto again = imported(file);
        QVERIFY2(again, again ? "" : file.constData());
        QCOMPARE(again->accounts.size(), before.size());
        for (qsizetype i = 0; i < before.size(); ++i) {
            Account account = again->accounts[i].account;
            account.name = before[i].name;
            account.secrets = before[i].secrets;
            QVERIFY2(account == before[i], file.constData());
        }
    }

    void inadynIsToldWhatItCannotSay()
    {
        Account account;
        account.name = u"Namen\nstadt"_s;
        account.provider = u"enom"_s;
        account.domains = {*Hostname::parse(u"a.example.com")};
        const QByteArray file = inadynFile({account}, wholeCatalog());
        QVERIFY2(file.contains("not in inadyn"), file.constData());
        QVERIFY2(file.contains("# Namen stadt\n"), file.constData());
    }
};

QTEST_GUILESS_MAIN(TestExport)
#include "tst_export.moc"
