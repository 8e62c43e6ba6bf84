// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"

#include <QJsonValue>
#include <QTest>

using namespace doorplate;
using namespace Qt::StringLiterals;

class MigrationsTest : public QObject
{
    Q_OBJECT

private slots:
    void bringsAFileUpStepByStep_data();
    void bringsAFileUpStepByStep();
    void refusesAnotherVersion_data();
    void refusesAnotherVersion();
    void aFileOfTodayIsLeftAsItIs();
};

namespace {

// Version 1 said "interval" in minutes; 2 says "period" in minutes; 3 says it in seconds.
Migrations sampleSteps()
{
    return {[](QJsonObject object) {
                object.insert(u"period"_s, object.take(u"interval"));
                return object;
            },
            [](QJsonObject object) {
                object.insert(u"period"_s, object.value(u"period").toInt() * 60);
                return object;
            }};
}

} // namespace

void MigrationsTest::bringsAFileUpStepByStep_data()
{
    QTest::addColumn<QJsonObject>("object");
    QTest::newRow("from the first") << QJsonObject{{u"version"_s, 1}, {u"interval"_s, 5}};
    QTest::newRow("without a version: written by hand") << QJsonObject{{u"interval"_s, 5}};
    QTest::newRow("from the second") << QJsonObject{{u"version"_s, 2}, {u"period"_s, 5}};
    QTest::newRow("from the newest") << QJsonObject{{u"version"_s, 3}, {u"period"_s, 300}};
}

void MigrationsTest::bringsAFileUpStepByStep()
{
    QFETCH(QJsonObject, object);
    QCOMPARE(newestVersion(sampleSteps()), 3);
    const auto up = broughtUp(object, sampleSteps());
    QVERIFY(up.has_value());
    QCOMPARE(*up, (QJsonObject{{u"version"_s, 3}, {u"period"_s, 300}}));
}

void MigrationsTest::refusesAnotherVersion_data()
{
    QTest::addColumn<QJsonValue>("version");
    QTest::newRow("newer") << QJsonValue(4);
    QTest::newRow("far newer") << QJsonValue(1e300);
    QTest::newRow("none") << QJsonValue(0);
    QTest::newRow("negative") << QJsonValue(-1);
    QTest::newRow("a fraction") << QJsonValue(1.5);
    QTest::newRow("text") << QJsonValue(u"1"_s);
    QTest::newRow("null") << QJsonValue(QJsonValue::Null);
}

void MigrationsTest::refusesAnotherVersion()
{
    QFETCH(QJsonValue, version);
    const auto up = broughtUp({{u"version"_s, version}}, sampleSteps());
    QVERIFY(!up.has_value());
    QCOMPARE(up.error().kind, Failure::Kind::Misconfigured);
    QVERIFY(!up.error().detail.isEmpty());
}

void MigrationsTest::aFileOfTodayIsLeftAsItIs()
{
    const QJsonObject object{{u"version"_s, 1}, {u"unknown"_s, 7}};
    QCOMPARE(*broughtUp(object, {}), object);
}

QTEST_APPLESS_MAIN(MigrationsTest)
#include "tst_migrations.moc"
