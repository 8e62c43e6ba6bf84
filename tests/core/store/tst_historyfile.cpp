// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/historyfile.h"

#include "core/store/recordjson.h"
#include "tests/core/store/samplerecords.h"
#include "tests/support/faultydisk.h"
#include "tests/support/profilefolder.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace doorplate;
using namespace Qt::StringLiterals;

class HistoryFileTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<ProfileFolder>(); }

    void givesBackWhatItWasTold();
    void oneLinePerRecord();
    void theLastRecordsOldestFirst_data();
    void theLastRecordsOldestFirst();
    void aTornLastLineIsSkippedAndTheNextRecordIsNot();
    void linesThatAreNoRecordsAreSkipped();
    void linesAcrossBlocksAreWhole();
    void readsOnThroughRotatedFiles();
    void aFullDiskLosesNothingThatWasThere();
    void anAbsentHistoryIsEmpty();
    void aHundredThousandRowsOpenAtOnce();

private:
    QString path() const { return m_folder->path(u"history.jsonl"_s); }

    std::unique_ptr<ProfileFolder> m_folder;
};

namespace {

QByteArray lineOf(const CycleRecord &record)
{
    return QJsonDocument(toJson(record)).toJson(QJsonDocument::Compact) + '\n';
}

QList<int> seconds(const QList<CycleRecord> &records)
{
    QList<int> all;
    for (const CycleRecord &record : records)
        all.append(static_cast<int>(QDateTime(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC).secsTo(record.started)));
    return all;
}

} // namespace

void HistoryFileTest::givesBackWhatItWasTold()
{
    QRandomGenerator random(5);
    QList<CycleRecord> told;
    HistoryFile history(path());
    QSignalSpy appended(&history, &HistoryFile::appended);
    for (int i = 0; i < 50; ++i) {
        told.append(randomRecord(random));
        QVERIFY(history.append(told.last()));
    }
    QCOMPARE(history.records(), told);
    QCOMPARE(HistoryFile(path()).records(), told);
    QCOMPARE(appended.size(), 50);
    QCOMPARE(appended[49][0].value<CycleRecord>(), told.last());
}

void HistoryFileTest::oneLinePerRecord()
{
    HistoryFile history(path());
    CycleRecord record = updateRecord(0, u"192.0.2.1", Outcome{ReturnCode::Unknown, {}, u"two\nlines"_s, {}});
    QVERIFY(history.append(record));
    QVERIFY(history.append(record));
    QCOMPARE(m_folder->contents(u"history.jsonl"_s), lineOf(record) + lineOf(record));
    QVERIFY(!(QFile::permissions(path()) & othersRights));
}

void HistoryFileTest::theLastRecordsOldestFirst_data()
{
    QTest::addColumn<int>("most");
    QTest::addColumn<QList<int>>("expected");
    QTest::newRow("none") << 0 << QList<int>{};
    QTest::newRow("fewer than none") << -1 << QList<int>{};
    QTest::newRow("one") << 1 << QList{4};
    QTest::newRow("some") << 3 << QList{2, 3, 4};
    QTest::newRow("all") << 5 << QList{0, 1, 2, 3, 4};
    QTest::newRow("more than there are") << 100 << QList{0, 1, 2, 3, 4};
}

void HistoryFileTest::theLastRecordsOldestFirst()
{
    QFETCH(int, most);
    HistoryFile history(path());
    for (int i = 0; i < 5; ++i)
        QVERIFY(history.append(updateRecord(i, u"192.0.2.1")));
    QTEST(seconds(history.records(most)), "expected");
}

void HistoryFileTest::aTornLastLineIsSkippedAndTheNextRecordIsNot()
{
    const QByteArray whole = lineOf(updateRecord(1, u"192.0.2.1"));
    // Torn after each byte: nothing, the beginning, all but the line's end.
    for (qsizetype length = 0; length < whole.size(); length += 31) {
        m_folder->put(u"history.jsonl"_s, lineOf(updateRecord(0, u"192.0.2.1")) + whole.first(length));
        HistoryFile history(path());
        QCOMPARE(seconds(history.records()), QList{0});
        QVERIFY(history.append(updateRecord(2, u"192.0.2.1")));
        QCOMPARE(seconds(history.records()), (QList{0, 2}));
    }
}

void HistoryFileTest::linesThatAreNoRecordsAreSkipped()
{
    m_folder->put(u"history.jsonl"_s, "\n\nhello\n{}\n[1]\n" + lineOf(updateRecord(0, u"192.0.2.1"))
                                          + QByteArray(5'000, '\0') + "\n{\"family\": \"ipv4\"}\n\xff\xfe\n"
                                          + lineOf(updateRecord(1, u"192.0.2.1")) + "\n\n");
    QCOMPARE(seconds(HistoryFile(path()).records()), (QList{0, 1}));
    QCOMPARE(seconds(HistoryFile(path()).records(1)), QList{1});
}

void HistoryFileTest::linesAcrossBlocksAreWhole()
{
    // Lines longer and shorter than a block of the reader, so that its edges fall everywhere.
    QByteArray text;
    QList<int> expected;
    for (int i = 0; i < 60; ++i) {
        CycleRecord record = updateRecord(i, u"192.0.2.1");
        record.accountName = QString(i % 7 == 3 ? 300'000 : i * 997, u'x');
        text += lineOf(record);
        expected.append(i);
    }
    m_folder->put(u"history.jsonl"_s, text);
    const auto records = HistoryFile(path()).records();
    QCOMPARE(seconds(records), expected);
    QCOMPARE(records[3].accountName.size(), 300'000);
}

void HistoryFileTest::readsOnThroughRotatedFiles()
{
    const qint64 size = lineOf(updateRecord(0, u"192.0.2.1")).size();
    HistoryFile history(path(), 2 * size + 10);
    for (int i = 0; i < 9; ++i)
        QVERIFY(history.append(updateRecord(i, u"192.0.2.1")));
    QCOMPARE(m_folder->names(), (QStringList{u"history.1.jsonl"_s, u"history.2.jsonl"_s, u"history.jsonl"_s}));
    QCOMPARE(seconds(history.records()), (QList{4, 5, 6, 7, 8})); // bounded: the oldest go
    QCOMPARE(seconds(history.records(4)), (QList{5, 6, 7, 8}));
}

void HistoryFileTest::aFullDiskLosesNothingThatWasThere()
{
    HistoryFile history(path());
    QVERIFY(history.append(updateRecord(0, u"192.0.2.1")));
    const QByteArray before = m_folder->contents(u"history.jsonl"_s);
    QSignalSpy appended(&history, &HistoryFile::appended);
    {
        const FullDisk full(before.size() + 100);
        const auto written = history.append(updateRecord(1, u"192.0.2.1"));
        QVERIFY(!written);
        QCOMPARE(written.error().kind, Failure::Kind::Storage);
    }
    QCOMPARE(m_folder->contents(u"history.jsonl"_s), before);
    QCOMPARE(appended.size(), 0);
    QVERIFY(history.isBehind());
    QCOMPARE(seconds(history.records()), (QList{0, 1})); // it happened, whatever the disk says
    QVERIFY(history.append(updateRecord(2, u"192.0.2.1")));
    QVERIFY(!history.isBehind());
    QCOMPARE(appended.size(), 2);
    QCOMPARE(seconds(HistoryFile(path()).records()), (QList{0, 1, 2}));
}

void HistoryFileTest::anAbsentHistoryIsEmpty()
{
    QVERIFY(HistoryFile(path()).records().isEmpty());
    QVERIFY(m_folder->names().isEmpty());
}

void HistoryFileTest::aHundredThousandRowsOpenAtOnce()
{
    const QByteArray line = lineOf(updateRecord(0, u"203.0.113.7"));
    const auto timeOfTheLastThousand = [this](const QString &name) {
        const HistoryFile history(m_folder->path(name));
        QElapsedTimer timer;
        timer.start();
        return history.records(1'000).size() == 1'000 ? timer.elapsed() : -1;
    };
    m_folder->put(u"short.jsonl"_s, line.repeated(1'000));
    m_folder->put(u"history.jsonl"_s, line.repeated(100'000));
    const qint64 shortTime = timeOfTheLastThousand(u"short.jsonl"_s);
    const qint64 longTime = timeOfTheLastThousand(u"history.jsonl"_s);
    qInfo("%d bytes a row; the last 1,000 of 1,000 rows in %d ms, of 100,000 in %d ms", int(line.size()),
          int(shortTime), int(longTime));
    QVERIFY(shortTime >= 0 && longTime >= 0);
    // Reading all of it would take a hundred times as long; the margin is for a busy machine.
    QVERIFY(longTime < 5 * shortTime + 50);
    QCOMPARE(HistoryFile(path()).records().size(), 10'000);
}

QTEST_APPLESS_MAIN(HistoryFileTest)
#include "tst_historyfile.moc"
