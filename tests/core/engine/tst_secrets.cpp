// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the credentials of an account come from, and what is refused.
#include "core/engine/secrets.h"

#include "tests/support/memorysecrets.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace doorplate;
using namespace Qt::StringLiterals;

namespace {

const ProviderField password{u"password"_s, u"Password"_s, true, true, {}};
const ProviderField spare{u"spare"_s, u"Spare"_s, true, false, {}};
const ProviderField username{u"username"_s, u"Username"_s, false, true, {}};

} // namespace

class TestSecrets : public QObject
{
    Q_OBJECT

private slots:
    void readsTheKeychain();
    void missesWhatIsRequired();
    void doesWithoutWhatIsNot();
    void saysThatTheKeychainIsLocked();
    void asksOnlyTheSessionAfterEachStart();
    void readsTheFirstLineOfAFile();
    void readsAllOfAFileThatOpensABlock_data();
    void readsAllOfAFileThatOpensABlock();
    void refusesAFileThatOthersMayRead();
    void saysWhichFileIsMissing();
    void takesTheFirstLineOfACommand();
    void refusesACommandThatFails();
    void diesQuietlyWhileACommandRuns();

private:
    Result<Credentials> read(const Account &account, const QList<ProviderField> &fields);

    MemorySecrets m_keychain;
    MemorySecrets m_session;
};

Result<Credentials> TestSecrets::read(const Account &account, const QList<ProviderField> &fields)
{
    CredentialsJob job(m_keychain, m_session, account, fields, nullptr);
    QSignalSpy finished(&job, &CredentialsJob::finished);
    job.start();
    if (!finished.isEmpty() || !finished.wait())
        qFatal("not exactly once, or from within start()");
    return finished.first().first().value<Result<Credentials>>();
}

void TestSecrets::readsTheKeychain()
{
    m_keychain.put(u"one"_s, u"password"_s, "pa ss");
    Account account;
    account.id = u"one"_s;
    const auto credentials = read(account, {username, password});
    QVERIFY(credentials);
    QCOMPARE(credentials->secret(u"password"_s).reveal(), "pa ss"_ba);
    QVERIFY(!credentials->has(u"username"_s));
}

void TestSecrets::missesWhatIsRequired()
{
    Account account;
    account.id = u"nobody"_s;
    const auto credentials = read(account, {password});
    QVERIFY(!credentials);
    QCOMPARE(credentials.error().kind, Failure::Kind::NoSecret);
    QVERIFY(credentials.error().detail.contains(u"Password"));
}

void TestSecrets::doesWithoutWhatIsNot()
{
    Account account;
    account.id = u"nobody"_s;
    const auto credentials = read(account, {spare});
    QVERIFY(credentials);
    QVERIFY(credentials->secrets.isEmpty());
}

void TestSecrets::saysThatTheKeychainIsLocked()
{
    m_keychain.failWith(Failure{Failure::Kind::NoSecret, u"the keychain is locked"_s});
    Account account;
    account.id = u"one"_s;
    QVERIFY(read(account, {spare})); // never given, so it is not looked for
    account.secrets.insert(u"spare"_s, {SecretSource::Kind::Keychain, {}});
    const auto credentials = read(account, {spare});
    m_keychain.failWith({});
    QVERIFY(!credentials);
    QCOMPARE(credentials.error().detail, u"the keychain is locked"_s);
}

void TestSecrets::asksOnlyTheSessionAfterEachStart()
{
    m_keychain.put(u"two"_s, u"password"_s, "old");
    Account account;
    account.id = u"two"_s;
    account.secrets.insert(u"password"_s, {SecretSource::Kind::Ask, {}});
    QVERIFY(!read(account, {password}));
    m_session.put(u"two"_s, u"password"_s, "typed");
    const auto credentials = read(account, {password});
    QVERIFY(credentials);
    QCOMPARE(credentials->secret(u"password"_s).reveal(), "typed"_ba);
}

void TestSecrets::readsTheFirstLineOfAFile()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"secret"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("from a file\r\nand more\n");
    file.close();
    QVERIFY(file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    Account account;
    account.secrets.insert(u"password"_s, {SecretSource::Kind::File, file.fileName()});
    const auto credentials = read(account, {password});
    QVERIFY(credentials);
    QCOMPARE(credentials->secret(u"password"_s).reveal(), "from a file"_ba);
}

void TestSecrets::readsAllOfAFileThatOpensABlock_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("secret");
    const QByteArray statement = "key \"ddns-key\" {\n\talgorithm hmac-sha256;\n\tsecret \"QUJD\";\n};";
    const QByteArray pem = "-----BEGIN PRIVATE KEY-----\nQUJD\n-----END PRIVATE KEY-----";
    QTest::newRow("tsig-keygen's statement") << statement + '\n' << statement;
    QTest::newRow("a PEM block") << pem + "\n\n" << pem;
    QTest::newRow("a JSON object") << "{\r\n \"private_key\": \"x\"\r\n}\r\n"_ba
                                   << "{\r\n \"private_key\": \"x\"\r\n}"_ba;
    QTest::newRow("a secret that only looks like one") << "{abc\nsecond\n"_ba
                                                       << "{abc"_ba;
    QTest::newRow("a secret and more lines") << "key\nsecond {\n"_ba
                                             << "key"_ba;
}

void TestSecrets::readsAllOfAFileThatOpensABlock()
{
    QFETCH(QByteArray, text);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"secret"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    file.close();
    Account account;
    account.id = u"blocks"_s;
    account.secrets.insert(u"password"_s, {SecretSource::Kind::File, file.fileName()});
    const auto credentials = read(account, {password});
    QVERIFY(credentials);
    QTEST(credentials->secret(u"password"_s).reveal(), "secret");
}

void TestSecrets::refusesAFileThatOthersMayRead()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"secret"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("open secret");
    file.close();
    QVERIFY(file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadOther));
    Account account;
    account.secrets.insert(u"password"_s, {SecretSource::Kind::File, file.fileName()});
    const auto credentials = read(account, {password});
    QVERIFY(!credentials);
    QVERIFY(credentials.error().detail.contains(file.fileName()));
    QVERIFY(!credentials.error().detail.contains(u"open secret"));
}

void TestSecrets::saysWhichFileIsMissing()
{
    Account account;
    account.secrets.insert(u"password"_s, {SecretSource::Kind::File, u"/nonexistent/secret"_s});
    const auto credentials = read(account, {password});
    QVERIFY(!credentials);
    QVERIFY(credentials.error().detail.contains(u"/nonexistent/secret"));
}

void TestSecrets::takesTheFirstLineOfACommand()
{
    Account account;
    account.secrets.insert(u"password"_s, {SecretSource::Kind::Command, u"printf 'from a command\\nrest\\n'"_s});
    const auto credentials = read(account, {password});
    QVERIFY(credentials);
    QCOMPARE(credentials->secret(u"password"_s).reveal(), "from a command"_ba);
}

void TestSecrets::refusesACommandThatFails()
{
    Account account;
    account.secrets.insert(u"password"_s, {SecretSource::Kind::Command, u"echo half; exit 3"_s});
    const auto credentials = read(account, {password});
    QVERIFY(!credentials);
    QVERIFY(credentials.error().detail.contains(u'3'));
}

void TestSecrets::diesQuietlyWhileACommandRuns()
{
    Account account;
    account.secrets.insert(u"password"_s, {SecretSource::Kind::Command, u"exec sleep 60"_s});
    auto job = std::make_unique<CredentialsJob>(m_keychain, m_session, account, QList{password}, nullptr);
    QSignalSpy finished(job.get(), &CredentialsJob::finished);
    job->start();
    QTRY_VERIFY(!job->findChildren<QProcess *>().isEmpty());
    job.reset();
    QCOMPARE(finished.count(), 0);
}

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
