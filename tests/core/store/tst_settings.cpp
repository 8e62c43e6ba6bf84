// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/settings.h"

#include <QJsonArray>
#include <QTest>

using namespace doorplate;
using namespace Qt::StringLiterals;

class SettingsTest : public QObject
{
    Q_OBJECT

private slots:
    void everySettingComesBack();
    void anEmptyFileMeansTheDefaults();
    void theLogLevelHasItsKeys();
    void aWrongValueIsNamedAndTheDefaultStands_data();
    void aWrongValueIsNamedAndTheDefaultStands();
    void nullMeansTheDefault();
    void oneWrongValueSpoilsNoOther();
    void knowsWhatItDoesNotKnow();
    void aHomeThatCannotBeReadIsNotEverywhere_data();
    void aHomeThatCannotBeReadIsNotEverywhere();
};

namespace {
// Nothing in it is a default.
Settings unusual()
{
    Settings settings;
    settings.language = u"de"_s;
    settings.startsHidden = false;
    settings.notifiesChange = false;
    settings.notifiesTrouble = false;
    settings.notifiesRecovery = false;
    settings.logLevel = LogLevel::Detailed;
    settings.witnesses = 5;
    settings.restedSources = {u"ipify"_s, u"opendns"_s};
    settings.asksStrangers = false;
    settings.ipv6Temporary = true;
    settings.homeNetworks = {{u"192.168.1.1"_s, u"02:00:00:00:00:01"_s, u"Harbour"_s}, {u"fe80::1"_s, {}, {}}};
    settings.isPaused = true;
    settings.pausedUntil = QDateTime(QDate(2026, 11, 22), QTime(12, 0, 0, 1), Qt::UTC);
    settings.hasToldAboutTray = true;
    return settings;
}
} // namespace

void SettingsTest::everySettingComesBack()
{
    QStringList problems;
    QCOMPARE(settingsFromJson(toJson(unusual()), &problems), unusual());
    QCOMPARE(settingsFromJson(toJson(Settings()), &problems), Settings());
    QCOMPARE(problems, QStringList());
    // A setting that nobody wrote a row for would be the same in both.
    const QJsonObject unusualObject = toJson(unusual());
    const QJsonObject defaults = toJson(Settings());
    for (auto it = defaults.begin(); it != defaults.end(); ++it)
        QVERIFY2(unusualObject.value(it.key()) != it.value(), qPrintable(it.key()));
    QCOMPARE(unusualObject.size(), 14);
}

void SettingsTest::anEmptyFileMeansTheDefaults()
{
    QStringList problems;
    QCOMPARE(settingsFromJson({}, &problems), Settings());
    QVERIFY(problems.isEmpty());
    QCOMPARE(Settings().witnesses, 2);
    QCOMPARE(Settings().logLevel, LogLevel::Normal);
}

void SettingsTest::theLogLevelHasItsKeys()
{
    for (const auto &[level, key] : {std::pair(LogLevel::Errors, u"errors"_s), std::pair(LogLevel::Normal, u"normal"_s),
                                     std::pair(LogLevel::Detailed, u"detailed"_s)}) {
        QCOMPARE(keyOf(level), key);
        QCOMPARE(logLevelFromKey(key), std::optional(level));
    }
    QVERIFY(!logLevelFromKey(u"Normal"));
}

void SettingsTest::aWrongValueIsNamedAndTheDefaultStands_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("a number for a language") << u"language"_s << QJsonValue(5);
    QTest::newRow("text for a box") << u"startsHidden"_s << QJsonValue(u"true"_s);
    QTest::newRow("a number for a box") << u"notifiesChange"_s << QJsonValue(1);
    QTest::newRow("no witness at all") << u"witnesses"_s << QJsonValue(0);
    QTest::newRow("too many witnesses") << u"witnesses"_s << QJsonValue(6);
    QTest::newRow("half a witness") << u"witnesses"_s << QJsonValue(2.5);
    QTest::newRow("endless witnesses") << u"witnesses"_s << QJsonValue(1e300);
    QTest::newRow("more than a number holds") << u"witnesses"_s << QJsonValue(Q_INT64_C(4294967298));
    QTest::newRow("text for a number") << u"witnesses"_s << QJsonValue(u"2"_s);
    QTest::newRow("a level that there is not") << u"logLevel"_s << QJsonValue(u"everything"_s);
    QTest::newRow("a number for a level") << u"logLevel"_s << QJsonValue(2);
    QTest::newRow("text for a list") << u"restedSources"_s << QJsonValue(u"ipify"_s);
    QTest::newRow("a number in a list") << u"restedSources"_s << QJsonValue(QJsonArray{u"ipify"_s, 5});
    QTest::newRow("no time") << u"pausedUntil"_s << QJsonValue(u"tomorrow"_s);
    QTest::newRow("a number for a time") << u"pausedUntil"_s << QJsonValue(1764000000);
    QTest::newRow("a group for a box") << u"isPaused"_s << QJsonValue(QJsonObject{{u"a"_s, 1}});
}

void SettingsTest::aWrongValueIsNamedAndTheDefaultStands()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QStringList problems;
    QCOMPARE(settingsFromJson({{key, value}}, &problems), Settings());
    QCOMPARE(problems.size(), 1);
    QVERIFY2(problems[0].startsWith(key + u": "_s), qPrintable(problems[0]));
    settingsFromJson({{key, value}}, nullptr);
}

void SettingsTest::nullMeansTheDefault()
{
    QStringList problems;
    QJsonObject object = toJson(unusual());
    const QStringList keys = object.keys();
    for (const QString &key : keys)
        object.insert(key, QJsonValue::Null);
    QCOMPARE(settingsFromJson(object, &problems), Settings());
    QVERIFY(problems.isEmpty());
}

void SettingsTest::oneWrongValueSpoilsNoOther()
{
    QJsonObject object = toJson(unusual());
    object.insert(u"witnesses"_s, u"many"_s);
    QStringList problems;
    Settings expected = unusual();
    expected.witnesses = Settings().witnesses;
    QCOMPARE(settingsFromJson(object, &problems), expected);
    QCOMPARE(problems.size(), 1);
}

void SettingsTest::knowsWhatItDoesNotKnow()
{
    QJsonObject object = toJson(unusual());
    QVERIFY(unknownSettings(object).isEmpty());
    object.insert(u"fromTomorrow"_s, 7);
    QCOMPARE(unknownSettings(object), (QJsonObject{{u"fromTomorrow"_s, 7}}));
}

void SettingsTest::aHomeThatCannotBeReadIsNotEverywhere_data()
{
    QTest::addColumn<QJsonValue>("homes");
    QTest::addColumn<int>("problems");
    QTest::addColumn<bool>("isEverywhereHome");
    QTest::newRow("none was learned") << QJsonValue(QJsonArray{}) << 0 << true;
    QTest::newRow("null") << QJsonValue(QJsonValue::Null) << 0 << true;
    QTest::newRow("text") << QJsonValue(u"192.168.1.1"_s) << 1 << false;
    QTest::newRow("a number within") << QJsonValue(QJsonArray{5}) << 1 << false;
    QTest::newRow("a name alone, which anybody can have")
        << QJsonValue(QJsonArray{QJsonObject{{u"name"_s, u"Harbour"_s}}}) << 1 << false;
}

void SettingsTest::aHomeThatCannotBeReadIsNotEverywhere()
{
    QFETCH(QJsonValue, homes);
    QFETCH(int, problems);
    QFETCH(bool, isEverywhereHome);
    QStringList told;
    const Settings settings = settingsFromJson({{u"homeNetworks"_s, homes}}, &told);
    QCOMPARE(told.size(), problems);
    const NetworkIdentity here{u"192.168.1.1"_s, u"02:00:00:00:00:01"_s, u"Harbour"_s};
    QCOMPARE(whereabouts(here, settings.homeNetworks) == Whereabouts::Home, isEverywhereHome);
}

QTEST_APPLESS_MAIN(SettingsTest)
#include "tst_settings.moc"
