// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Kills a program that writes, at moments drawn by lot, and looks at what it leaves behind.
#include "core/store/accountbook.h"
#include "core/store/historyfile.h"
#include "core/store/settingsfile.h"
#include "core/store/statefile.h"

#include "tests/support/profilefolder.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace doorplate;
using namespace Qt::StringLiterals;

class DurabilityTest : public QObject
{
    Q_OBJECT

private slots:
    void noAcknowledgedChangeIsLostByAKill();

private:
    bool killAtRandom();
    void checkFiles();

    // In memory where the system has such a place: a kill loses what a program holds, not what a disk does, and without
    // the waits for the disk the kills fall upon every step of the writing.
    ProfileFolder m_folder{QFileInfo::exists(u"/dev/shm"_s) ? u"/dev/shm"_s : QDir::tempPath()};
    QRandomGenerator m_random{20261122};
    QList<int> m_acknowledged; // all the rounds that the program said were done
};

bool DurabilityTest::killAtRandom()
{
    QProcess writer;
    writer.start(QStringLiteral(STOREWRITER), {u"write"_s, m_folder.path()});
    QByteArray said;
    const qsizetype rounds = m_random.bounded(1, 6);
    while (said.count('\n') < rounds && writer.waitForReadyRead(10'000))
        said += writer.readAllStandardOutput();
    // Somewhere within the rounds that follow.
    const qint64 moment = m_random.bounded(3'000'000);
    QElapsedTimer timer;
    timer.start();
    while (timer.nsecsElapsed() < moment) {}
    writer.kill();
    writer.waitForFinished();
    said += writer.readAllStandardOutput();
    const auto lines = said.split('\n');
    for (const QByteArray &line : lines) {
        if (!line.isEmpty())
            m_acknowledged.append(line.toInt());
    }
    return writer.exitStatus() == QProcess::CrashExit && said.count('\n') >= rounds;
}

void DurabilityTest::checkFiles()
{
    AccountBook book(m_folder.path(u"accounts.json"_s));
    SettingsFile settings(m_folder.path(u"settings.json"_s));
    StateFile state(m_folder.path(u"state.json"_s));
    QCOMPARE(book.load().value_or(QStringList{u"unreadable"_s}), QStringList());
    QCOMPARE(settings.load().value_or(QStringList{u"unreadable"_s}), QStringList());
    QCOMPARE(state.load().value_or(QStringList{u"unreadable"_s}), QStringList());
    QCOMPARE(book.accounts().size(), 1);
    // Each holds the last round that was acknowledged, or the one that was under way.
    const int last = m_acknowledged.last();
    const HostKey key{u"1"_s, *Hostname::parse(u"home.example"), AddressFamily::IPv4};
    for (const int found : {book.accounts().constFirst().username.toInt(), settings.current().language.toInt(),
                            state.memory(key).failures}) {
        QVERIFY2(found == last || found == last + 1, qPrintable(u"found %1, acknowledged %2"_s.arg(found).arg(last)));
    }
    // The history holds every one of them, as far back as it reaches.
    QList<int> recorded;
    const auto records = HistoryFile(m_folder.path(u"history.jsonl"_s)).records();
    for (const CycleRecord &record : records)
        recorded.append(record.accountName.toInt());
    QVERIFY(!recorded.isEmpty());
    for (const int round : std::as_const(m_acknowledged)) {
        if (round >= recorded.first())
            QVERIFY2(recorded.contains(round), qPrintable(u"round %1 is not in the history"_s.arg(round)));
    }
}

void DurabilityTest::noAcknowledgedChangeIsLostByAKill()
{
    constexpr int kills = 50;
    for (int i = 0; i < kills; ++i) {
        QVERIFY(killAtRandom());
        checkFiles();
        if (QTest::currentTestFailed())
            return;
    }
    const QStringList names = m_folder.names();
    qInfo("%d kills, %d rounds, left: %s", kills, m_acknowledged.last(), qPrintable(names.join(u' ')));
    QVERIFY(names.filter(u"broken"_s).isEmpty());
    QVERIFY(names.filter(u"edited"_s).isEmpty());
}

QTEST_GUILESS_MAIN(DurabilityTest)
#include "tst_durability.moc"
