// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/reminders.h"

#include <QTest>

using namespace doorplate;
using namespace std::chrono_literals;

namespace {

const QDateTime start(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);

HostMemory accepted()
{
    HostMemory memory;
    memory.accepted = Address::parse(u"81.2.69.142");
    memory.acceptedAt = start;
    return memory;
}

} // namespace

class RemindersTest : public QObject
{
    Q_OBJECT

private slots:
    void ninetyDaysTellThreeTimesFiveDaysBefore();
    void tellsNothingOfANameThatIsNotPublished();
    void tellsOnceAlsoAfterRestarts();
    void caughtUpAfterALongSleep();
    void aWrongClockLeavesNoFarDay();
};

void RemindersTest::ninetyDaysTellThreeTimesFiveDaysBefore()
{
    HostMemory memory = accepted();
    QList<qint64> days;
    for (QDateTime now = start; now < start.addDays(90); now = now.addSecs(300)) {
        const ReminderStep step = reminded(memory, std::chrono::days(30), now);
        memory = step.memory;
        if (step.isDue) {
            days.append(start.daysTo(now));
            QCOMPARE(now.daysTo(*memory.confirmBy), 5);
        }
    }
    QCOMPARE(days, (QList<qint64>{25, 55, 85}));
}

void RemindersTest::tellsNothingOfANameThatIsNotPublished()
{
    const HostMemory empty;
    const ReminderStep step = reminded(empty, std::chrono::days(30), start.addDays(100));
    QVERIFY(!step.isDue);
    QCOMPARE(step.memory, empty); // and writes nothing
}

void RemindersTest::tellsOnceAlsoAfterRestarts()
{
    HostMemory memory = reminded(accepted(), std::chrono::days(30), start).memory;
    QVERIFY(reminded(memory, std::chrono::days(30), start.addDays(26)).isDue);
    memory = reminded(memory, std::chrono::days(30), start.addDays(26)).memory; // what a restart would read
    QVERIFY(!reminded(memory, std::chrono::days(30), start.addDays(27)).isDue);
}

void RemindersTest::caughtUpAfterALongSleep()
{
    const HostMemory memory = reminded(accepted(), std::chrono::days(30), start).memory;
    const QDateTime later = start.addDays(200);
    const ReminderStep step = reminded(memory, std::chrono::days(30), later);
    QVERIFY(*step.memory.confirmBy > later);
    QVERIFY(later.daysTo(*step.memory.confirmBy) <= 30);
}

void RemindersTest::aWrongClockLeavesNoFarDay()
{
    HostMemory memory = reminded(accepted(), std::chrono::days(30), start.addYears(50)).memory;
    memory = reminded(memory, std::chrono::days(30), start).memory;
    QVERIFY(start.daysTo(*memory.confirmBy) <= 30);
}

QTEST_GUILESS_MAIN(RemindersTest)
#include "tst_reminders.moc"
