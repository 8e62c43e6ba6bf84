// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/settingsfile.h"

#include "tests/support/faultydisk.h"
#include "tests/support/profilefolder.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace doorplate;
using namespace Qt::StringLiterals;

class SettingsFileTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<ProfileFolder>(); }

    void keepsSettingsOverARestart();
    void tellsOfAChangeAndOfNothingElse();
    void unknownKeysAreWrittenBack();
    void aBrokenFileMeansTheDefaultsAndANote();
    void aNewerFileIsRefused();
    void wrongValuesAreSaid();
    void onFailureNothingChanges();

private:
    QString path() const { return m_folder->path(u"settings.json"_s); }

    std::unique_ptr<ProfileFolder> m_folder;
};

void SettingsFileTest::keepsSettingsOverARestart()
{
    Settings settings;
    settings.witnesses = 4;
    {
        SettingsFile file(path());
        QCOMPARE(file.load().value_or(QStringList{u"?"_s}), QStringList());
        QVERIFY(file.save(settings));
    }
    SettingsFile file(path());
    QVERIFY(file.load().has_value());
    QCOMPARE(file.current(), settings);
    QVERIFY(!(QFile::permissions(path()) & othersRights));
}

void SettingsFileTest::tellsOfAChangeAndOfNothingElse()
{
    SettingsFile file(path());
    QVERIFY(file.load().has_value());
    QSignalSpy changed(&file, &SettingsFile::changed);
    Settings settings;
    settings.isPaused = true;
    QVERIFY(file.save(settings));
    QVERIFY(file.save(settings));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].value<Settings>(), settings);
}

void SettingsFileTest::unknownKeysAreWrittenBack()
{
    m_folder->put(u"settings.json"_s, R"({"version": 1, "witnesses": 3, "fromTomorrow": {"a": [1, 2]}})");
    SettingsFile file(path());
    QVERIFY(file.load().has_value());
    QCOMPARE(file.current().witnesses, 3);
    QVERIFY(file.save(Settings()));
    const QJsonObject object = QJsonDocument::fromJson(m_folder->contents(u"settings.json"_s)).object();
    QCOMPARE(object[u"fromTomorrow"][u"a"][1].toInt(), 2);
    QCOMPARE(object[u"witnesses"].toInt(), 2);
    QCOMPARE(object[u"version"].toInt(), 1);
}

void SettingsFileTest::aBrokenFileMeansTheDefaultsAndANote()
{
    m_folder->put(u"settings.json"_s, R"({"version": 1, "witnesses": 3)");
    SettingsFile file(path());
    const auto notes = file.load();
    QVERIFY(notes.has_value());
    QCOMPARE(notes->size(), 1);
    QCOMPARE(file.current(), Settings());
    QVERIFY(m_folder->contents(m_folder->nameLike(u"settings.json.broken-"_s)).contains("witnesses"));
}

void SettingsFileTest::aNewerFileIsRefused()
{
    m_folder->put(u"settings.json"_s, R"({"version": 99, "witnesses": 3})");
    SettingsFile file(path());
    const auto notes = file.load();
    QVERIFY(!notes.has_value());
    QCOMPARE(notes.error().kind, Failure::Kind::Misconfigured);
    QCOMPARE(file.current(), Settings());
    QVERIFY(!file.save(Settings()));
    QVERIFY(m_folder->contents(u"settings.json"_s).contains("99"));
}

void SettingsFileTest::wrongValuesAreSaid()
{
    m_folder->put(u"settings.json"_s, R"({"version": 1, "witnesses": 9, "isPaused": true})");
    SettingsFile file(path());
    const auto notes = file.load();
    QVERIFY(notes.has_value());
    QCOMPARE(notes->size(), 1);
    QVERIFY2(notes->front().contains(u"witnesses: 9 is not between 1 and 5"), qPrintable(notes->front()));
    QVERIFY(file.current().isPaused);
}

void SettingsFileTest::onFailureNothingChanges()
{
    SettingsFile file(path());
    QVERIFY(file.load().has_value());
    Settings settings;
    settings.witnesses = 3;
    QVERIFY(file.save(settings));
    const QByteArray old = m_folder->contents(u"settings.json"_s);
    QSignalSpy changed(&file, &SettingsFile::changed);
    {
        const FullDisk full(10);
        const auto saved = file.save(Settings());
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, Failure::Kind::Storage);
    }
    QCOMPARE(file.current(), settings);
    QCOMPARE(changed.size(), 0);
    QCOMPARE(m_folder->contents(u"settings.json"_s), old);
    QVERIFY(file.save(Settings()));
}

QTEST_APPLESS_MAIN(SettingsFileTest)
#include "tst_settingsfile.moc"
