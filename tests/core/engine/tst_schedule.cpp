// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// When an account is looked at next.
#include "core/engine/schedule.h"

#include "core/policy/backoff.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace doorplate;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);

Account home(std::chrono::seconds period)
{
    Account account;
    account.id = u"a"_s;
    account.name = u"Home"_s;
    account.provider = u"dyndns"_s;
    account.domains = {*Hostname::parse(u"home.example.com")};
    account.updatePeriod = period;
    return account;
}

CycleRecord cycle(const Decision &decision)
{
    CycleRecord record;
    record.hosts = {HostRecord{.host = *Hostname::parse(u"home.example.com"), .decision = decision}};
    return record;
}

HostMemory stopped()
{
    HostMemory memory;
    memory.stop = Stop{Stop::Scope::Account, ReturnCode::BadAuth, u"badauth"_s, noon};
    return memory;
}

HostMemory waiting(std::chrono::seconds wait)
{
    HostMemory memory;
    memory.failures = 1;
    memory.notBefore = noon.addSecs(wait.count());
    return memory;
}

using Delay = std::optional<std::chrono::milliseconds>;

} // namespace

Q_DECLARE_METATYPE(std::optional<std::chrono::milliseconds>)

class TestSchedule : public QObject
{
    Q_OBJECT

private slots:
    void decidesTheNextCheck_data();
    void decidesTheNextCheck();
    void spreadsTheChecksByATenthAtMost();
    void givesUpDoublingAtThePeriod();
    void tenThousandRandomAnswersLeaveTheNextCheckScheduled();
};

void TestSchedule::decidesTheNextCheck_data()
{
    QTest::addColumn<ScheduleView *>("view");
    QTest::addColumn<Delay>("delay");
    static const Account plain = home(300s);
    static Account off = home(300s);
    off.enabled = false;
    const auto row = [](const char *name, const Account &account, QList<CycleRecord> last, QList<HostMemory> memories,
                        Delay delay, bool paused = false, int fruitless = 0) {
        QTest::newRow(name) << new ScheduleView{account, std::move(last), std::move(memories), fruitless, paused, noon,
                                                0}
                            << delay;
    };
    const Decision skip = Skip{SkipReason::Unchanged};
    row("an unchanged name waits for its period", plain, {cycle(skip)}, {HostMemory{}}, 300s);
    row("an account that is switched off is not looked at", off, {}, {HostMemory{}}, std::nullopt);
    row("a paused program looks at nothing", plain, {cycle(skip)}, {HostMemory{}}, std::nullopt, true);
    row("a refused account is not checked any more", plain, {}, {stopped()}, std::nullopt);
    row("one refused name does not silence the other", plain, {cycle(skip)}, {stopped(), HostMemory{}}, 300s);
    row("offline looks again soon", plain, {cycle(Hold{HoldReason::Offline, {}, {}})}, {HostMemory{}}, 10s);
    row("the first disagreement asks again in 20 seconds", plain, {cycle(Hold{HoldReason::NoAgreement, {}, {}})},
        {HostMemory{}}, 20s, false, 1);
    row("the third disagreement waits four times as long", plain, {cycle(Hold{HoldReason::NoAgreement, {}, {}})},
        {HostMemory{}}, 80s, false, 3);
    row("a short wait after an error ends before the period", plain, {cycle(skip)}, {waiting(60s)}, 60'100ms);
    row("a long wait after an error does not stretch the period", plain, {cycle(skip)}, {waiting(1800s)}, 300s);
    row("a minimum interval that ends early brings the check forward", plain,
        {cycle(Hold{HoldReason::TooSoon, {}, noon.addSecs(42)})}, {HostMemory{}}, 42'100ms);
    row("a wait of the past does not count", plain, {cycle(skip)}, {waiting(-10s)}, 300s);
}

void TestSchedule::decidesTheNextCheck()
{
    QFETCH(ScheduleView *, view);
    const std::unique_ptr<ScheduleView> owned(view);
    QFETCH(Delay, delay);
    QCOMPARE(nextCheckIn(*view), delay);
}

void TestSchedule::spreadsTheChecksByATenthAtMost()
{
    const Account account = home(200s);
    QCOMPARE(nextCheckIn({account, {}, {HostMemory{}}, 0, false, noon, 0.5}), Delay(210s));
    QCOMPARE(nextCheckIn({account, {}, {HostMemory{}}, 0, false, noon, 1}), Delay(220s));
    const Account daily = home(86400s);
    QCOMPARE(nextCheckIn({daily, {}, {HostMemory{}}, 0, false, noon, 1}), Delay(86430s));
}

void TestSchedule::givesUpDoublingAtThePeriod()
{
    const Account account = home(300s);
    for (int fruitless = 5; fruitless < 100'000; fruitless *= 3) {
        QCOMPARE(
            nextCheckIn(
                {account, {cycle(Hold{HoldReason::NoAgreement, {}, {}})}, {HostMemory{}}, fruitless, false, noon, 0}),
            Delay(300s));
    }
}

// Whatever the provider answers: the next look is set, within a period and its tenth, or the person was told of a stop.
void TestSchedule::tenThousandRandomAnswersLeaveTheNextCheckScheduled()
{
    QRandomGenerator dice(20261125); // the same dice each time
    const Account account = home(300s);
    const Address address = *Address::parse(u"81.2.69.142");
    HostMemory memory;
    QDateTime now = noon;
    int stops = 0;
    for (int i = 0; i < 10'000; ++i) {
        Result<Outcome> answer = failed(static_cast<Failure::Kind>(dice.bounded(9)));
        if (dice.bounded(2) == 0)
            answer = Outcome{static_cast<ReturnCode>(dice.bounded(int(ReturnCode::Unknown) + 1)), {}, {}, {}};
        else if (dice.bounded(3) == 0)
            answer.error().retryAfter = std::chrono::seconds(dice.bounded(200'000));
        memory =
            remembered(memory, address, answer, reactionTo(answer, memory.failures + 1, dice.generateDouble()), now);
        CycleRecord record = cycle(Update{address, UpdateReason::Retry});
        record.hosts[0].outcome = answer;
        record.hosts[0].nextAttempt = memory.notBefore;
        const Delay delay = nextCheckIn({account, {record}, {memory}, 0, false, now, dice.generateDouble()});
        if (memory.stop) {
            ++stops;
            QVERIFY(!delay);
            memory = resumed(memory);
            continue;
        }
        QVERIFY(delay);
        QVERIFY(*delay >= 1s && *delay <= 330s);
        now = now.addMSecs(delay->count());
    }
    QVERIFY(stops > 1000); // all kinds of answers were drawn
}

QTEST_GUILESS_MAIN(TestSchedule)
#include "tst_schedule.moc"
