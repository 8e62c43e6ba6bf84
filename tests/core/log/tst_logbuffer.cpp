// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/logbuffer.h"

#include "core/log/categories.h"

#include <QSignalSpy>
#include <QTest>

using namespace doorplate;
using namespace Qt::StringLiterals;

class LogBufferTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheLastLinesOldestFirst();
    void redactsEachLine();
    void cutsALineThatNobodyReads();
    void aSecretIsGoneBeforeTheLineIsCut();
    void tellsOfEachLine();
    void aListenerMayLogToo();
    void keepsAtLeastOneLine();
    void everyCategoryIsDoorplates();
};

namespace {
LogLine line(const QString &text)
{
    return {QDateTime(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC), QtInfoMsg, u"engine"_s, u"Home"_s, text};
}
} // namespace

void LogBufferTest::keepsTheLastLinesOldestFirst()
{
    LogBuffer buffer(3);
    for (int i = 1; i <= 5; ++i)
        buffer.append(line(QString::number(i)));
    QCOMPARE(buffer.lines(), (QList{line(u"3"_s), line(u"4"_s), line(u"5"_s)}));
}

void LogBufferTest::redactsEachLine()
{
    LogBuffer buffer;
    buffer.append(line(u"GET https://me:canary@h.example/u?token=canary"_s));
    QCOMPARE(buffer.lines().constFirst().text, u"GET https://•••@h.example/u?token=•••"_s);
}

void LogBufferTest::cutsALineThatNobodyReads()
{
    LogBuffer buffer;
    buffer.append(line(QString(50'000, u'x')));
    QVERIFY(buffer.lines().constFirst().text.size() < 5'000);
    QVERIFY(buffer.lines().constFirst().text.endsWith(u'…'));
}

void LogBufferTest::aSecretIsGoneBeforeTheLineIsCut()
{
    LogBuffer buffer;
    const QString url = u" https://me:canary@h.example/"_s;
    for (int length = 3'970; length <= 4'005; ++length) {
        buffer.append(line(QString(length, u'.') + url));
        QVERIFY(!buffer.lines().constLast().text.contains(u"can"));
    }
}

void LogBufferTest::tellsOfEachLine()
{
    LogBuffer buffer;
    QSignalSpy appended(&buffer, &LogBuffer::appended);
    buffer.append(line(u"token=canary"_s));
    QCOMPARE(appended.size(), 1);
    QCOMPARE(appended[0][0].value<LogLine>(), line(u"token=•••"_s));
}

void LogBufferTest::aListenerMayLogToo()
{
    LogBuffer buffer(2);
    connect(&buffer, &LogBuffer::appended, &buffer, [&buffer](const LogLine &heard) {
        if (heard.text.size() < 3)
            buffer.append(line(heard.text + u'x'));
    });
    buffer.append(line(u"a"_s));
    QCOMPARE(buffer.lines(), (QList{line(u"ax"_s), line(u"axx"_s)}));
}

void LogBufferTest::keepsAtLeastOneLine()
{
    LogBuffer buffer(0);
    buffer.append(line(u"a"_s));
    buffer.append(line(u"b"_s));
    QCOMPARE(buffer.lines(), QList{line(u"b"_s)});
}

void LogBufferTest::everyCategoryIsDoorplates()
{
    for (const auto *category :
         {&logEngine(), &logDetect(), &logProviders(), &logResolve(), &logNet(), &logStore(), &logApp()}) {
        QVERIFY(QByteArray(category->categoryName()).startsWith("doorplate."));
        QVERIFY(category->isInfoEnabled());
        QVERIFY(!category->isDebugEnabled());
    }
}

QTEST_APPLESS_MAIN(LogBufferTest)
#include "tst_logbuffer.moc"
