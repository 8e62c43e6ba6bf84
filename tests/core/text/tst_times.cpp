// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/describe.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace doorplate;

namespace {
const QDateTime noon(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC); // a Sunday; the tests run in UTC
const QLocale british(QLocale::English, QLocale::UnitedKingdom);
const QLocale american(QLocale::English, QLocale::UnitedStates);
} // namespace

class TimesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(british); }
    void tellsRelativeTimes_data();
    void tellsRelativeTimes();
    void tellsShortTimes_data();
    void tellsShortTimes();
    void tellsDurations_data();
    void tellsDurations();
    void tellsExactTimesInTheLocale();
    void saysNothingOfNoTime();
};

void TimesTest::tellsRelativeTimes_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("expected");
    const auto row = [](const QString &expected, std::chrono::seconds ahead) {
        QTest::newRow(qPrintable(expected)) << static_cast<qint64>(ahead.count()) << expected;
    };
    row(u"just now"_s, 0s);
    row(u"in a moment"_s, 4s);
    row(u"in 59 s"_s, 59s);
    row(u"in 1 min"_s, 60s);
    row(u"in 3 min"_s, 175s);
    row(u"in 60 min"_s, 3599s);
    row(u"in 2 hour(s)"_s, 2h + 10min);
    row(u"in 10 day(s)"_s, 240h);
    row(u"30 s ago"_s, -30s);
    row(u"2 min ago"_s, -179s);
    row(u"59 min ago"_s, -3599s);
    row(u"1 hour(s) ago"_s, -2h + 1s);
    row(u"3 day(s) ago"_s, -73h);
}

void TimesTest::tellsRelativeTimes()
{
    QFETCH(qint64, seconds);
    QFETCH(QString, expected);
    QCOMPARE(relativeTime(noon.addSecs(seconds), noon), expected);
}

void TimesTest::tellsShortTimes_data()
{
    QTest::addColumn<QDateTime>("when");
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("expected");
    const auto at = [](int month, int day, int hour, int minute, int year = 2026) {
        return QDateTime(QDate(year, month, day), QTime(hour, minute), Qt::UTC);
    };
    QTest::newRow("soon") << at(11, 22, 12, 3) << british << u"in 3 min"_s;
    QTest::newRow("a moment ago") << at(11, 22, 11, 58) << british << u"2 min ago"_s;
    QTest::newRow("later today") << at(11, 22, 14, 5) << british << u"14:05"_s;
    QTest::newRow("later today in America") << at(11, 22, 14, 5) << american << u"2:05 PM"_s;
    QTest::newRow("earlier today") << at(11, 22, 4, 12) << british << u"04:12"_s;
    QTest::newRow("this week") << at(11, 17, 4, 12) << british << u"Tuesday 04:12"_s;
    QTest::newRow("tomorrow") << at(11, 23, 4, 12) << british << u"Monday 04:12"_s;
    QTest::newRow("a week ago is a date") << at(11, 15, 4, 12) << british << u"15 November"_s;
    QTest::newRow("this year") << at(3, 12, 4, 12) << british << u"12 March"_s;
    QTest::newRow("this year in America") << at(3, 12, 4, 12) << american << u"March 12"_s;
    QTest::newRow("last year") << at(3, 12, 4, 12, 2025) << british << u"12/03/2025"_s;
}

void TimesTest::tellsShortTimes()
{
    QFETCH(QDateTime, when);
    QFETCH(QLocale, locale);
    QFETCH(QString, expected);
    QCOMPARE(shortTime(when, noon, locale), expected);
}

void TimesTest::tellsDurations_data()
{
    QTest::addColumn<qint64>("milliseconds");
    QTest::addColumn<QString>("expected");
    const auto row = [](const QString &expected, std::chrono::milliseconds length) {
        QTest::newRow(qPrintable(expected)) << static_cast<qint64>(length.count()) << expected;
    };
    row(u"0.0 s"_s, -5s);
    row(u"0.8 s"_s, 800ms);
    row(u"9.9 s"_s, 9900ms);
    row(u"10 s"_s, 9960ms);
    row(u"59 s"_s, 59s);
    row(u"1 minute(s)"_s, 59'600ms);
    row(u"5 minute(s)"_s, 300s);
    row(u"1 hour(s)"_s, 3'599'000ms);
    row(u"2 h 20 min"_s, 140min);
    row(u"1 d 1 h"_s, 25h);
    row(u"2 day(s)"_s, 48h);
    row(u"400 day(s)"_s, 9600h + 7h);
}

void TimesTest::tellsDurations()
{
    QFETCH(qint64, milliseconds);
    QFETCH(QString, expected);
    QCOMPARE(duration(std::chrono::milliseconds(milliseconds)), expected);
}

void TimesTest::tellsExactTimesInTheLocale()
{
    const QString exact = exactTime(noon, british);
    QVERIFY2(exact.contains(u"22 November 2026"_s) && exact.contains(u"12:00:00"_s), qPrintable(exact));
}

void TimesTest::saysNothingOfNoTime()
{
    QCOMPARE(exactTime({}, british), QString());
    QCOMPARE(shortTime({}, noon, british), QString());
    QCOMPARE(relativeTime(noon, {}), QString());
}

QTEST_GUILESS_MAIN(TimesTest)
#include "tst_times.moc"
