// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secretjobs.h"

#include "app/sessionsecrets.h"
#include "tests/support/memorysecrets.h"

#include <QSignalSpy>
#include <QTest>

using namespace doorplate;
using namespace Qt::StringLiterals;

namespace {

// A keychain that is full after so many entries.
class SmallKeychain : public SessionSecrets
{
public:
    explicit SmallKeychain(int room) : m_room(room) {}

    void write(const QString &accountId, const QString &field, const Secret &secret, QObject *context,
               Wrote done) override
    {
        if (m_room-- > 0)
            return SessionSecrets::write(accountId, field, secret, context, std::move(done));
        QMetaObject::invokeMethod(
            context, [done = std::move(done)] { done(failed(Failure::Kind::NoSecret, u"full"_s)); },
            Qt::QueuedConnection);
    }

private:
    int m_room;
};

Credentials two()
{
    Credentials credentials;
    credentials.secrets.insert(u"apiKey"_s, Secret("one"));
    credentials.secrets.insert(u"password"_s, Secret("two"));
    return credentials;
}

} // namespace

class TestSecretJobs : public QObject
{
    Q_OBJECT

private slots:
    void keepsThemAll()
    {
        SmallKeychain keychain(2);
        KeepSecretsJob job(keychain, u"id"_s, two(), nullptr);
        QSignalSpy finished(&job, &KeepSecretsJob::finished);
        job.start();
        QCOMPARE(finished.count(), 0);
        QVERIFY(finished.wait());
        QVERIFY(finished.front().front().value<Result<void>>());
        QVERIFY(keychain.has(u"id"_s, u"apiKey"_s));
        QVERIFY(keychain.has(u"id"_s, u"password"_s));
    }

    void keepsNoneWhenOneCannotBeKept()
    {
        SmallKeychain keychain(1);
        KeepSecretsJob job(keychain, u"id"_s, two(), nullptr);
        QSignalSpy finished(&job, &KeepSecretsJob::finished);
        job.start();
        QVERIFY(finished.wait());
        QCOMPARE(finished.front().front().value<Result<void>>().error().detail, u"full"_s);
        QVERIFY(!keychain.has(u"id"_s, u"apiKey"_s));
        QVERIFY(!keychain.has(u"id"_s, u"password"_s));
    }

    void forgetsWhatIsThereAndWhatIsNot()
    {
        MemorySecrets keychain;
        keychain.put(u"id"_s, u"password"_s, "secret");
        ForgetSecretsJob job(keychain, u"id"_s, {u"password"_s, u"never"_s}, nullptr);
        QSignalSpy finished(&job, &ForgetSecretsJob::finished);
        job.start();
        QVERIFY(finished.wait());
        QVERIFY(finished.front().front().value<Result<void>>());
    }
};

QTEST_GUILESS_MAIN(TestSecretJobs)
#include "tst_secretjobs.moc"
