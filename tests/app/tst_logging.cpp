// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/logging.h"

#include "core/log/categories.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace doorplate;
using namespace Qt::StringLiterals;

class TestLogging : public QObject
{
    Q_OBJECT

private slots:
    void keepsALineInTheBufferAndInTheFile()
    {
        const QTemporaryDir folder;
        Logging log(folder.filePath(u"doorplate.log"_s), Logging::Echo::None, 10);
        qCInfo(logEngine) << "a line";
        QCOMPARE(log.buffer().lines().size(), 1);
        QCOMPARE(log.buffer().lines().front().category, u"engine"_s);
        QCOMPARE(log.buffer().lines().front().text, u"a line"_s);
        QFile file(folder.filePath(u"doorplate.log"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("a line"));
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void takesSecretsOutOfUrls()
    {
        const QTemporaryDir folder;
        Logging log(folder.filePath(u"doorplate.log"_s), Logging::Echo::None, 10);
        qCWarning(logNet) << "asked https://alice:canary@update.example/nic?token=canary";
        QVERIFY(!log.buffer().lines().front().text.contains(u"canary"_s));
        QFile file(folder.filePath(u"doorplate.log"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("canary"));
    }

    void saysAsMuchAsIsWanted_data()
    {
        QTest::addColumn<LogLevel>("level");
        QTest::addColumn<int>("lines");
        QTest::newRow("errors alone") << LogLevel::Errors << 1;
        QTest::newRow("normal") << LogLevel::Normal << 2;
        QTest::newRow("detailed") << LogLevel::Detailed << 3;
    }

    void saysAsMuchAsIsWanted()
    {
        QFETCH(LogLevel, level);
        QFETCH(int, lines);
        const QTemporaryDir folder;
        Logging log(folder.filePath(u"doorplate.log"_s), Logging::Echo::None, 10);
        log.setLevel(level);
        qCDebug(logEngine) << "debug";
        qCInfo(logEngine) << "information";
        qCWarning(logEngine) << "warning";
        QCOMPARE(log.buffer().lines().size(), lines);
    }

    void takesALineFromAnotherThread()
    {
        const QTemporaryDir folder;
        Logging log(folder.filePath(u"doorplate.log"_s), Logging::Echo::None, 10);
        std::thread([] { qCWarning(logNet) << "from afar"; }).join();
        QTRY_COMPARE(log.buffer().lines().size(), 1);
    }

    void goesOnWithoutAFile()
    {
        Logging log(u"/proc/nowhere/doorplate.log"_s, Logging::Echo::None, 10);
        qCInfo(logEngine) << "a line";
        QCOMPARE(log.buffer().lines().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestLogging)
#include "tst_logging.moc"
