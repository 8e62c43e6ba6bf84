// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How a host stands: the word that tray, window and terminal show.
#include "core/engine/standing.h"

#include <QtTest>

using namespace doorplate;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
const Address home = *Address::parse(u"81.2.69.142");

Account account(bool enabled = true)
{
    Account made;
    made.id = u"a"_s;
    made.name = u"Home"_s;
    made.enabled = enabled;
    return made;
}

HostMemory accepted()
{
    HostMemory memory;
    memory.accepted = home;
    memory.since = noon.addDays(-3);
    return memory;
}

HostMemory failing()
{
    HostMemory memory = accepted();
    memory.failures = 2;
    memory.notBefore = noon.addSecs(600);
    memory.lastFailure = Failure{Failure::Kind::Timeout, {}};
    return memory;
}

HostMemory refused()
{
    HostMemory memory = accepted();
    memory.stop = Stop{Stop::Scope::Account, ReturnCode::BadAuth, u"badauth"_s, noon};
    return memory;
}

} // namespace

Q_DECLARE_METATYPE(doorplate::HostMemory)

class TestStanding : public QObject
{
    Q_OBJECT

private slots:
    void saysTheState_data();
    void saysTheState();
    void waitsBeforeTheFirstLook();
    void namesTheLaterOfWaitAndCheck();
    void takesTheZonesWordForAnAddressItNeverSent();
};

void TestStanding::saysTheState_data()
{
    QTest::addColumn<HostMemory>("memory");
    QTest::addColumn<Decision>("decision");
    QTest::addColumn<HostState>("state");
    const auto hold = [](HoldReason reason) { return Decision(Hold{reason, {}, {}}); };
    const Decision skip = Skip{SkipReason::Unchanged};
    const Decision update = Update{home, UpdateReason::Changed};
    QTest::newRow("an unchanged name is up to date") << accepted() << skip << HostState::Ok;
    QTest::newRow("an accepted update is up to date") << accepted() << update << HostState::Ok;
    QTest::newRow("an update without an answer is tried again") << failing() << update << HostState::Failed;
    QTest::newRow("a wait after an error is still trouble")
        << failing() << hold(HoldReason::TooSoon) << HostState::Failed;
    QTest::newRow("a minimum interval alone is a hold") << accepted() << hold(HoldReason::TooSoon) << HostState::Held;
    QTest::newRow("a refusal needs the person") << refused() << hold(HoldReason::Stopped) << HostState::Stopped;
    QTest::newRow("a refusal outlasts whatever was seen") << refused() << skip << HostState::Stopped;
    QTest::newRow("no network is waiting") << accepted() << hold(HoldReason::Offline) << HostState::Waiting;
    QTest::newRow("a VPN holds") << accepted() << hold(HoldReason::Vpn) << HostState::Held;
    QTest::newRow("disagreement holds") << accepted() << hold(HoldReason::NoAgreement) << HostState::Held;
    QTest::newRow("a missing password needs the person")
        << accepted() << hold(HoldReason::NoSecret) << HostState::Stopped;
    QTest::newRow("a wrong setting needs the person")
        << accepted() << hold(HoldReason::Misconfigured) << HostState::Stopped;
}

void TestStanding::saysTheState()
{
    QFETCH(HostMemory, memory);
    QFETCH(Decision, decision);
    const Account owner = account();
    const Hostname host = *Hostname::parse(u"home.example.com");
    const HostRecord last{.host = host, .decision = decision};
    Standing standing{.account = owner, .host = host, .memory = memory, .last = &last};
    QTEST(statusOf(standing).state, "state");

    standing.isPaused = true;
    QCOMPARE(statusOf(standing).state, HostState::Paused);
    QVERIFY(!statusOf(standing).nextAttempt);
    const Account off = account(false);
    QCOMPARE(statusOf({.account = off, .host = host, .memory = memory, .last = &last}).state, HostState::Paused);
}

void TestStanding::waitsBeforeTheFirstLook()
{
    const Account owner = account();
    const Hostname host = *Hostname::parse(u"home.example.com");
    const HostMemory memory = accepted();
    const HostStatus status = statusOf({.account = owner, .host = host, .memory = memory});
    QCOMPARE(status.state, HostState::Waiting);
    QCOMPARE(status.address, std::optional(home)); // known from before the restart
    QCOMPARE(status.since, std::optional(noon.addDays(-3)));
}

void TestStanding::namesTheLaterOfWaitAndCheck()
{
    const Account owner = account();
    const Hostname host = *Hostname::parse(u"home.example.com");
    const HostMemory memory = failing();
    const HostRecord last{.host = host, .decision = Update{home, UpdateReason::Changed}};
    Standing standing{.account = owner, .host = host, .memory = memory, .last = &last, .nextCheck = noon.addSecs(300)};
    QCOMPARE(statusOf(standing).nextAttempt, std::optional(noon.addSecs(600)));
    standing.nextCheck = noon.addSecs(900);
    QCOMPARE(statusOf(standing).nextAttempt, std::optional(noon.addSecs(900)));
}

void TestStanding::takesTheZonesWordForAnAddressItNeverSent()
{
    const Account owner = account();
    const Hostname host = *Hostname::parse(u"home.example.com");
    const HostMemory memory;
    const HostRecord last{.host = host,
                          .decision = Skip{SkipReason::Unchanged},
                          .verification = Proven{Published{{home}, std::chrono::seconds(60), u"ns1"_s, noon}}};
    QCOMPARE(statusOf({.account = owner, .host = host, .memory = memory, .last = &last}).address, std::optional(home));
}

QTEST_GUILESS_MAIN(TestStanding)
#include "tst_standing.moc"
