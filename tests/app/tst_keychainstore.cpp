// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Keychains that are absent, or that never answer. The real one is met in tests/desktop.
#include "app/keychainstore.h"

#include <QElapsedTimer>
#include <QLocalServer>
#include <QTemporaryDir>
#include <QTest>

using namespace doorplate;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestKeychainStore : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_folder.path()));
    }

    void saysThatThereIsNoKeychainWithoutADesktopSession()
    {
        KeychainStore store(5s);
        const auto answer = read(store);
        QVERIFY(answer);
        QVERIFY(!*answer);
        QCOMPARE(answer->error().kind, Failure::Kind::NoSecret);
        QVERIFY2(answer->error().detail.contains(u"no keychain here"_s), qPrintable(answer->error().detail));
    }

    void saysSoForWritingAndRemovingToo()
    {
        KeychainStore store(5s);
        std::optional<Result<void>> written;
        std::optional<Result<void>> removed;
        store.write(u"id"_s, u"password"_s, Secret("canary"), this,
                    [&](const Result<void> &result) { written = result; });
        store.remove(u"id"_s, u"password"_s, this, [&](const Result<void> &result) { removed = result; });
        QVERIFY(!written);
        QTRY_VERIFY(written && removed);
        QCOMPARE(written->error().kind, Failure::Kind::NoSecret);
        QCOMPARE(removed->error().kind, Failure::Kind::NoSecret);
        QVERIFY(!written->error().detail.contains(u"canary"_s));
    }

    void answersNobodyWhoIsGone()
    {
        KeychainStore store(5s);
        auto asker = std::make_unique<QObject>();
        bool isAnswered = false;
        store.read(u"id"_s, u"password"_s, asker.get(), [&](const auto &) { isAnswered = true; });
        asker.reset();
        QVERIFY(read(store)); // asked later, so answered later
        QVERIFY(!isAnswered);
    }

    // A bus that takes the connection and never says a word.
    void givesUpOnAKeychainThatNeverAnswers()
    {
        QLocalServer bus;
        QVERIFY(bus.listen(m_folder.filePath(u"bus"_s)));
        KeychainStore store(200ms);
        QElapsedTimer clock;
        clock.start();
        const auto answer = read(store);
        QVERIFY(answer);
        QVERIFY(!*answer);
        QVERIFY2(answer->error().detail.contains(u"in time"_s), qPrintable(answer->error().detail));
        QVERIFY(clock.elapsed() < 3000);
    }

private:
    std::optional<Result<std::optional<Secret>>> read(KeychainStore &store)
    {
        std::optional<Result<std::optional<Secret>>> answer;
        store.read(u"id"_s, u"password"_s, this, [&](const Result<std::optional<Secret>> &result) { answer = result; });
        if (answer)
            return std::nullopt; // from within the call: never
        [&] { QTRY_VERIFY_WITH_TIMEOUT(answer, 5000); }();
        return answer;
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestKeychainStore)
#include "tst_keychainstore.moc"
