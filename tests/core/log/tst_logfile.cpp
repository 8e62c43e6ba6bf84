// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/logfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace doorplate;
using namespace Qt::StringLiterals;

class LogFileTest : public QObject
{
    Q_OBJECT

private slots:
    void writesALineAsAPersonReadsIt_data();
    void writesALineAsAPersonReadsIt();
    void noSecretReachesTheFile();
    void nobodyElseMayReadIt();
    void staysWithinThreeFiles();
    void saysWhenItCannotWrite();
};

namespace {
LogLine line(const QString &text, QtMsgType level = QtInfoMsg, const QString &account = {})
{
    return {QDateTime(QDate(2026, 11, 22), QTime(12, 0, 0, 250), Qt::UTC), level, u"engine"_s, account, text};
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
} // namespace

void LogFileTest::writesALineAsAPersonReadsIt_data()
{
    QTest::addColumn<LogLine>("entry");
    QTest::addColumn<QByteArray>("written");
    const QByteArray time = "2026-11-22T12:00:00.250Z ";
    QTest::newRow("plain") << line(u"hello"_s) << time + "info engine hello\n";
    QTest::newRow("about an account") << line(u"hello"_s, QtWarningMsg, u"Home"_s)
                                      << time + "warning engine [Home] hello\n";
    QTest::newRow("an error") << line(u"x"_s, QtCriticalMsg) << time + "error engine x\n";
    QTest::newRow("a detail") << line(u"x"_s, QtDebugMsg) << time + "debug engine x\n";
    QTest::newRow("the end") << line(u"x"_s, QtFatalMsg) << time + "fatal engine x\n";
    QTest::newRow("umlauts") << line(u"für"_s) << time + "info engine für\n";
    QTest::newRow("a forged line stays within its own")
        << line(u"good\n2026-11-22T12:00:00.250Z error app x"_s)
        << time + "info engine good\\n2026-11-22T12:00:00.250Z error app x\n";
    QTest::newRow("an escape sequence") << line(u"a\u001b[2Jb\rc"_s) << time + "info engine a\\u001b[2Jb\\u000dc\n";
    QTest::newRow("placeholders in the text")
        << line(u"%1 %2 %5"_s, QtInfoMsg, u"%3"_s) << time + "info engine [%3] %1 %2 %5\n";
}

void LogFileTest::writesALineAsAPersonReadsIt()
{
    QFETCH(LogLine, entry);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"doorplate.log"_s);
    QVERIFY(LogFile(path).append(entry));
    QTEST(contents(path), "written");
}

void LogFileTest::noSecretReachesTheFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"doorplate.log"_s);
    LogFile file(path);
    QVERIFY(file.append(line(u"GET https://me:canary@h.example/?token=canary\nAuthorization: Basic canary"_s)));
    QVERIFY(!contents(path).contains("canary"));
    QVERIFY(contents(path).contains("h.example"));
}

void LogFileTest::nobodyElseMayReadIt()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"deep/below/doorplate.log"_s);
    QVERIFY(LogFile(path).append(line(u"x"_s)));
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther
                        | QFileDevice::WriteOther | QFileDevice::ExeGroup | QFileDevice::ExeOther;
    QVERIFY(!(QFile::permissions(path) & others));
    QVERIFY(!(QFile::permissions(QFileInfo(path).path()) & others));
}

void LogFileTest::staysWithinThreeFiles()
{
    const QTemporaryDir folder;
    LogFile file(folder.filePath(u"doorplate.log"_s), 1'000);
    for (int i = 0; i < 200; ++i)
        QVERIFY(file.append(line(u"line %1"_s.arg(i))));
    const QStringList names = QDir(folder.path()).entryList(QDir::Files, QDir::Name);
    QCOMPARE(names, (QStringList{u"doorplate.1.log"_s, u"doorplate.2.log"_s, u"doorplate.log"_s}));
    for (const QString &name : names)
        QVERIFY(QFileInfo(folder.filePath(name)).size() <= 1'000);
    QVERIFY(contents(folder.filePath(u"doorplate.log"_s)).endsWith("line 199\n"));
}

void LogFileTest::saysWhenItCannotWrite()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"doorplate.log"_s));
    const auto written = LogFile(folder.filePath(u"doorplate.log"_s)).append(line(u"x"_s));
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Failure::Kind::Storage);
    QVERIFY(written.error().detail.contains(u"doorplate.log"));
}

QTEST_APPLESS_MAIN(LogFileTest)
#include "tst_logfile.moc"
