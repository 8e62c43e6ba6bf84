// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recordjson.h"

#include "core/store/valuejson.h"
#include "tests/core/store/samplerecords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace doorplate;
using namespace Qt::StringLiterals;

class RecordJsonTest : public QObject
{
    Q_OBJECT

private slots:
    void everyRecordComesBackWhole();
    void aPersonCanReadIt();
    void timesAreReadAsWrittenAndAsTyped_data();
    void timesAreReadAsWrittenAndAsTyped();
    void whatIsNoRecordIsRefused_data();
    void whatIsNoRecordIsRefused();
    void unknownKeysAreOverlooked();
    void aRecordWithAnythingMissingIsSurvived();
};

void RecordJsonTest::everyRecordComesBackWhole()
{
    // Two thousand draws meet each variant of each part many times; the seed makes a failure come again.
    QRandomGenerator random(20261122);
    for (int i = 0; i < 2'000; ++i) {
        const CycleRecord record = randomRecord(random);
        const QByteArray line = QJsonDocument(toJson(record)).toJson(QJsonDocument::Compact);
        QVERIFY(!line.contains('\n'));
        const auto read = recordFromJson(QJsonDocument::fromJson(line).object());
        QVERIFY2(read.has_value(), line.constData());
        QVERIFY2(*read == record, line.constData());
    }
}

void RecordJsonTest::aPersonCanReadIt()
{
    const QJsonObject object = toJson(updateRecord(5, u"203.0.113.7"));
    QCOMPARE(object[u"started"].toString(), u"2026-11-22T12:00:05.000Z"_s);
    QCOMPARE(object[u"family"].toString(), u"ipv4"_s);
    QCOMPARE(object[u"observation"][u"address"].toString(), u"203.0.113.7"_s);
    QCOMPARE(object[u"observation"][u"readings"][0][u"source"].toString(), u"ipify"_s);
    QCOMPARE(object[u"hosts"][0][u"host"].toString(), u"home.example"_s);
    QCOMPARE(object[u"hosts"][0][u"decision"][u"kind"].toString(), u"update"_s);
    QCOMPARE(object[u"hosts"][0][u"decision"][u"reason"].toString(), u"changed"_s);
    QCOMPARE(object[u"hosts"][0][u"outcome"][u"code"].toString(), u"good"_s);
}

void RecordJsonTest::timesAreReadAsWrittenAndAsTyped_data()
{
    QTest::addColumn<QJsonValue>("text");
    QTest::addColumn<QDateTime>("when"); // null: refused
    const QDateTime noon(QDate(2026, 11, 22), QTime(12, 0, 0), Qt::UTC);
    QTest::newRow("as written") << QJsonValue(u"2026-11-22T12:00:00.000Z"_s) << noon;
    QTest::newRow("without milliseconds") << QJsonValue(u"2026-11-22T12:00:00Z"_s) << noon;
    QTest::newRow("in another zone") << QJsonValue(u"2026-11-22T13:00:00+01:00"_s) << noon;
    QTest::newRow("without seconds") << QJsonValue(u"2026-11-22T12:00Z"_s) << noon;
    QTest::newRow("no such day") << QJsonValue(u"2026-02-30T12:00:00.000Z"_s) << QDateTime();
    QTest::newRow("no such hour") << QJsonValue(u"2026-11-22T25:00:00.000Z"_s) << QDateTime();
    QTest::newRow("letters") << QJsonValue(u"2026-11-22T12:0x:00.000Z"_s) << QDateTime();
    QTest::newRow("signs") << QJsonValue(u"2026-11-22T12:-1:00.000Z"_s) << QDateTime();
    QTest::newRow("other separators") << QJsonValue(u"2026/11/22T12.00.00.000Z"_s) << QDateTime();
    QTest::newRow("nothing") << QJsonValue() << QDateTime();
    QTest::newRow("a number") << QJsonValue(1764000000) << QDateTime();
}

void RecordJsonTest::timesAreReadAsWrittenAndAsTyped()
{
    QFETCH(QJsonValue, text);
    QTEST(timeFromJson(text).value_or(QDateTime()), "when");
}

void RecordJsonTest::whatIsNoRecordIsRefused_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("no such family") << u"family"_s << QJsonValue(u"ipv5"_s);
    QTest::newRow("a number for the family") << u"family"_s << QJsonValue(4);
    QTest::newRow("no such trigger") << u"trigger"_s << QJsonValue(u"magic"_s);
    QTest::newRow("no observation") << u"observation"_s << QJsonValue(5);
    QTest::newRow("an observation without its result") << u"observation"_s << QJsonValue(QJsonObject{});
    QTest::newRow("an address that is none")
        << u"observation"_s << QJsonValue(QJsonObject{{u"address"_s, u"203.0.113.777"_s}});
    QTest::newRow("a host without a decision")
        << u"hosts"_s << QJsonValue(QJsonArray{QJsonObject{{u"host"_s, u"a.example"_s}}});
    QTest::newRow("an update without an address")
        << u"hosts"_s
        << QJsonValue(QJsonArray{
               QJsonObject{{u"host"_s, u"a.example"_s},
                           {u"decision"_s, QJsonObject{{u"kind"_s, u"update"_s}, {u"reason"_s, u"changed"_s}}}}});
    QTest::newRow("text for a host") << u"hosts"_s << QJsonValue(QJsonArray{u"a.example"_s});
}

void RecordJsonTest::whatIsNoRecordIsRefused()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QJsonObject object = toJson(updateRecord(5, u"203.0.113.7"));
    object.insert(key, value);
    const auto read = recordFromJson(object);
    QVERIFY(!read.has_value());
    QVERIFY(read.error().detail.contains(key));
}

void RecordJsonTest::unknownKeysAreOverlooked()
{
    const CycleRecord record = updateRecord(5, u"203.0.113.7");
    QJsonObject object = toJson(record);
    object.insert(u"fromTomorrow"_s, QJsonObject{{u"a"_s, 1}});
    QCOMPARE(recordFromJson(object).value_or(CycleRecord()), record);
}

void RecordJsonTest::aRecordWithAnythingMissingIsSurvived()
{
    QRandomGenerator random(7);
    for (int i = 0; i < 300; ++i) {
        const QJsonObject whole = toJson(randomRecord(random));
        const QStringList keys = whole.keys();
        for (const QString &key : keys) {
            QJsonObject object = whole;
            object.remove(key);
            if (const auto read = recordFromJson(object))
                QVERIFY(key != u"family" && key != u"trigger" && key != u"observation");
        }
    }
    QVERIFY(!recordFromJson({}).has_value());
}

QTEST_APPLESS_MAIN(RecordJsonTest)
#include "tst_recordjson.moc"
