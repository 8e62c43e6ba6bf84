// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// An HTTP reply as a value: its headers, and how long a server asks to be left alone.
#include "core/wire/http.h"

#include <QTimeZone>
#include <QtTest>

using namespace doorplate;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestHttp : public QObject
{
    Q_OBJECT

private slots:
    void findsAHeaderInAnyLetters();
    void readsRetryAfter_data();
    void readsRetryAfter();
};

void TestHttp::findsAHeaderInAnyLetters()
{
    const HttpReply reply{200, {{"Content-Type", "text/plain"}, {"X-Twice", "first"}, {"x-twice", "second"}}, {}};
    QCOMPARE(reply.header("content-TYPE"), "text/plain"_ba);
    QCOMPARE(reply.header("X-TWICE"), "first"_ba);
    QVERIFY(reply.header("Absent").isEmpty());
}

void TestHttp::readsRetryAfter_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("seconds"); // -1: says nothing
    QTest::newRow("seconds") << "120"_ba << 120;
    QTest::newRow("seconds with spaces around") << " 120 "_ba << 120;
    QTest::newRow("none") << "0"_ba << 0;
    QTest::newRow("a week is cut to a day") << "604800"_ba << 86400;
    QTest::newRow("a number too long for any clock") << QByteArray(60, '9') << 86400;
    QTest::newRow("a date an hour ahead") << "Sun, 22 Nov 2026 13:00:00 GMT"_ba << 3600;
    QTest::newRow("a date that is over") << "Sun, 22 Nov 2026 11:00:00 GMT"_ba << 0;
    QTest::newRow("a date next year is cut to a day") << "Mon, 22 Nov 2027 12:00:00 GMT"_ba << 86400;
    QTest::newRow("no header") << QByteArray() << -1;
    QTest::newRow("less than nothing") << "-5"_ba << -1;
    QTest::newRow("half a second") << "0.5"_ba << -1;
    QTest::newRow("a word") << "later"_ba << -1;
    QTest::newRow("a date of another zone") << "Sun, 22 Nov 2026 13:00:00 CET"_ba << -1;
}

void TestHttp::readsRetryAfter()
{
    QFETCH(QByteArray, value);
    QFETCH(int, seconds);
    const QDateTime noon(QDate(2026, 11, 22), QTime(12, 0), QTimeZone::utc());
    HttpReply reply{429, {}, {}};
    if (!value.isEmpty())
        reply.headers.append({"retry-after"_ba, value});
    const auto wait = reply.retryAfter(noon);
    QCOMPARE(wait.has_value(), seconds >= 0);
    if (wait)
        QCOMPARE(*wait, std::chrono::seconds(seconds));
}

QTEST_GUILESS_MAIN(TestHttp)
#include "tst_http.moc"
