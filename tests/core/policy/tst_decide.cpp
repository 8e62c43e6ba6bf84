// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/backoff.h"
#include "core/policy/decide.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace doorplate;

namespace {

Address address(const char *text)
{
    return *Address::parse(QString::fromLatin1(text));
}

const Address home = address("81.2.69.142");
const Address moved = address("81.2.69.150");
const QDateTime noon(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);

QDateTime ago(std::chrono::seconds length)
{
    return noon.addSecs(-length.count());
}

Reading reading(const char *source, const Result<Address> &said)
{
    Reading row;
    row.source = QString::fromLatin1(source);
    row.operatorName = row.source;
    row.address = said;
    return row;
}

// An account, a look outside and a memory that all agree on `home`; each test changes what it is about.
struct World {
    Account account;
    Hostname host = *Hostname::parse(u"home.example.com");
    Observation observation;
    HostMemory memory;
    std::optional<Published> published;
    UpdateLimits limits;
    bool isForced = false;
    bool isPaused = false;
    QDateTime now = noon;

    World()
    {
        account.ipv4.kind = AddressChoice::Kind::Automatic;
        observation.agreed = home;
        observation.when = noon;
        memory.accepted = home;
        memory.acceptedAt = ago(24h);
        memory.since = ago(24h);
        memory.lastSent = ago(24h);
        memory.lastOutcome = Outcome{ReturnCode::Good, home, u"good 81.2.69.142"_s, {}};
    }

    void publish(std::initializer_list<Address> addresses, std::chrono::seconds ttl = 60s)
    {
        published = Published{QList<Address>(addresses), ttl, u"ns1.example.com"_s, now};
    }
    void forget() { memory = {}; }
    void fail(int times = 1)
    {
        memory.failures = times;
        memory.lastOutcome = Outcome{ReturnCode::ServerError, {}, u"911"_s, {}};
    }
    Decision judged() const
    {
        return decide({account, host, observation, memory, published, limits, isForced, isPaused, now});
    }
};

} // namespace

Q_DECLARE_METATYPE(World)
Q_DECLARE_METATYPE(doorplate::Decision)

class DecideTest : public QObject
{
    Q_OBJECT

private slots:
    void judges_data();
    void judges();
    void believesNoImpossibleTime_data();
    void believesNoImpossibleTime();
    void anOwnSourceThatIsSilentIsNotTheNetwork();
};

namespace {

using Change = void (*)(World &);

void row(const char *name, const Decision &expected, Change change)
{
    World world;
    change(world);
    QTest::newRow(name) << world << expected;
}

void holdRows()
{
    row("a disabled account is skipped", Skip{SkipReason::Disabled}, [](World &w) { w.account.enabled = false; });
    row("a family that is off is skipped", Skip{SkipReason::FamilyOff}, [](World &w) { w.account.ipv4 = {}; });
    row("disabled goes before paused", Skip{SkipReason::Disabled},
        [](World &w) { w.account.enabled = false, w.isPaused = true; });
    row("a pause holds", Hold{HoldReason::Paused, {}, {}},
        [](World &w) { w.isPaused = true, w.observation.agreed = moved; });
    row("a stop holds, even a forced update", Hold{HoldReason::Stopped, u"badauth"_s, {}}, [](World &w) {
        w.isForced = true;
        w.memory.stop = Stop{Stop::Scope::Account, ReturnCode::BadAuth, u"badauth"_s, noon};
    });
    row("a VPN holds, even a forced update", Hold{HoldReason::Vpn, u"tun0"_s, {}}, [](World &w) {
        w.isForced = true;
        w.observation.agreed = moved;
        w.observation.hindrances = {{Hindrance::Kind::Vpn, u"tun0"_s}};
    });
    row("a captive portal holds", Hold{HoldReason::CaptivePortal, u"hotel"_s, {}}, [](World &w) {
        w.observation.hindrances = {{Hindrance::Kind::CaptivePortal, u"hotel"_s}};
    });
    row("a foreign network holds", Hold{HoldReason::ForeignNetwork, u"office"_s, {}}, [](World &w) {
        w.observation.hindrances = {{Hindrance::Kind::ForeignNetwork, u"office"_s}};
    });
    row("the owner publishes anyway", Update{moved, UpdateReason::Changed}, [](World &w) {
        w.account.publishAnyway = true;
        w.observation.agreed = moved;
        w.observation.hindrances = {{Hindrance::Kind::ForeignNetwork, u"office"_s}, {Hindrance::Kind::Vpn, u"wg0"_s}};
    });
    row("publishing anyway needs an agreed address", Hold{HoldReason::NoAgreement, u"x: timeout"_s, {}}, [](World &w) {
        w.account.publishAnyway = true;
        w.observation.agreed = failed(Failure::Kind::NoAgreement, u"x: timeout"_s);
        w.observation.hindrances = {{Hindrance::Kind::Vpn, u"wg0"_s}};
    });
    row("of several hindrances the VPN is named", Hold{HoldReason::Vpn, u"wg0"_s, {}}, [](World &w) {
        w.observation.hindrances = {{Hindrance::Kind::ForeignNetwork, u"office"_s}, {Hindrance::Kind::Vpn, u"wg0"_s}};
    });
}

void addressRows()
{
    row("no network and no address is waiting for the network", Hold{HoldReason::Offline, {}, {}}, [](World &w) {
        w.observation.hindrances = {{Hindrance::Kind::Offline, {}}};
        w.observation.agreed = failed(Failure::Kind::Unreachable);
    });
    row("an address that was agreed on in spite of all counts", Update{moved, UpdateReason::Changed}, [](World &w) {
        w.observation.hindrances = {{Hindrance::Kind::Offline, {}}};
        w.observation.agreed = moved;
    });
    row("silent sources of two operators are no network either", Hold{HoldReason::Offline, {}, {}}, [](World &w) {
        w.observation.agreed = failed(Failure::Kind::NoAgreement);
        w.observation.readings = {reading("ipify", failed(Failure::Kind::Timeout)),
                                  reading("icanhazip", failed(Failure::Kind::Unreachable))};
    });
    row("a source that answered nonsense is no agreement", Hold{HoldReason::NoAgreement, u"ipify: two addresses"_s, {}},
        [](World &w) {
            w.observation.agreed = failed(Failure::Kind::NoAgreement, u"ipify: two addresses"_s);
            w.observation.readings = {reading("ipify", failed(Failure::Kind::BadReply)),
                                      reading("icanhazip", failed(Failure::Kind::Unreachable))};
        });
    row("contradicting sources are no agreement",
        Hold{HoldReason::NoAgreement, u"ipify 81.2.69.142, router 81.2.69.150"_s, {}}, [](World &w) {
            w.observation.agreed = failed(Failure::Kind::NoAgreement, u"ipify 81.2.69.142, router 81.2.69.150"_s);
            w.observation.readings = {reading("ipify", home), reading("router", moved)};
        });
    row("an own source that fails without a word is told by its failure",
        Hold{HoldReason::NoAgreement, u"timeout"_s, {}},
        [](World &w) { w.observation.agreed = failed(Failure::Kind::Timeout); });
    row("an own source that fails is told with how", Hold{HoldReason::NoAgreement, u"[::1]:8080: unreachable"_s, {}},
        [](World &w) { w.observation.agreed = failed(Failure::Kind::Unreachable, u"[::1]:8080"_s); });
    row("a source that cannot work is a wrong setting", Hold{HoldReason::Misconfigured, u"http://"_s, {}},
        [](World &w) { w.observation.agreed = failed(Failure::Kind::Misconfigured, u"http://"_s); });
    row("a private address is never published, even when forced", Hold{HoldReason::NoAgreement, u"192.168.1.10"_s, {}},
        [](World &w) { w.isForced = true, w.observation.agreed = address("192.168.1.10"); });
    row("a carrier's shared address is never published", Hold{HoldReason::NoAgreement, u"100.64.0.1"_s, {}},
        [](World &w) { w.observation.agreed = address("100.64.0.1"); });
    row("an address of the other family is never published", Hold{HoldReason::NoAgreement, u"2a02:8109::1"_s, {}},
        [](World &w) { w.observation.agreed = address("2a02:8109::1"); });
}

void updateRows()
{
    row("the same address is skipped", Skip{SkipReason::Unchanged}, [](World &) {});
    row("another address is published", Update{moved, UpdateReason::Changed},
        [](World &w) { w.observation.agreed = moved; });
    row("IPv6 goes the same way", Update{address("2a02:8109::1"), UpdateReason::Changed}, [](World &w) {
        w.account.ipv6.kind = AddressChoice::Kind::Automatic;
        w.observation.family = AddressFamily::IPv6;
        w.observation.agreed = address("2a02:8109::1");
        w.memory.accepted = address("2a02:8109::2");
    });
    row("a first address is published", Update{home, UpdateReason::First}, [](World &w) { w.forget(); });
    row("a first address goes out when the zone has another one", Update{home, UpdateReason::First},
        [](World &w) { w.forget(), w.publish({moved}); });
    row("a first address goes out when the zone has none", Update{home, UpdateReason::First},
        [](World &w) { w.forget(), w.publish({}); });
    row("a fresh install sends nothing when the zone is right", Skip{SkipReason::Unchanged},
        [](World &w) { w.forget(), w.publish({home}); });
    row("a fresh install sends once where names expire", Update{home, UpdateReason::First},
        [](World &w) { w.forget(), w.publish({home}), w.limits.refreshAfter = std::chrono::days(25); });
    row("a fresh install sends again after a failure", Update{home, UpdateReason::First},
        [](World &w) { w.forget(), w.fail(), w.publish({home}); });
    row("a fresh install can be forced", Update{home, UpdateReason::Forced},
        [](World &w) { w.forget(), w.publish({home}), w.isForced = true; });
    row("a failed attempt is tried again", Update{home, UpdateReason::Retry}, [](World &w) { w.fail(); });
    row("a forced update sends the same address", Update{home, UpdateReason::Forced},
        [](World &w) { w.isForced = true; });
    row("a name is refreshed when it is time", Update{home, UpdateReason::Refresh},
        [](World &w) { w.limits.refreshAfter = std::chrono::days(25), w.memory.acceptedAt = ago(25 * 24h); });
    row("a name is not refreshed a second too early", Skip{SkipReason::Unchanged},
        [](World &w) { w.limits.refreshAfter = std::chrono::days(25), w.memory.acceptedAt = ago(25 * 24h - 1s); });
    row("a name that was accepted at an unknown time is refreshed", Update{home, UpdateReason::Refresh},
        [](World &w) { w.limits.refreshAfter = std::chrono::days(25), w.memory.acceptedAt.reset(); });
}

void waitRows()
{
    row("a wait after an error holds", Hold{HoldReason::TooSoon, {}, noon.addSecs(60)},
        [](World &w) { w.fail(), w.memory.notBefore = noon.addSecs(60); });
    row("a wait after an error holds another address too", Hold{HoldReason::TooSoon, {}, noon.addSecs(60)},
        [](World &w) { w.fail(), w.observation.agreed = moved, w.memory.notBefore = noon.addSecs(60); });
    row("a wait after an error holds a forced update", Hold{HoldReason::TooSoon, {}, noon.addSecs(60)},
        [](World &w) { w.fail(), w.isForced = true, w.memory.notBefore = noon.addSecs(60); });
    row("a wait shorter than the minimum interval ends with that", Hold{HoldReason::TooSoon, {}, noon.addSecs(300)},
        [](World &w) { w.fail(), w.memory.notBefore = noon.addSecs(60), w.memory.lastSent = noon; });
    row("a wait that is over holds nothing", Update{home, UpdateReason::Retry},
        [](World &w) { w.fail(), w.memory.notBefore = noon; });
    row("the minimum interval holds another address", Hold{HoldReason::TooSoon, {}, noon.addSecs(1)},
        [](World &w) { w.observation.agreed = moved, w.memory.lastSent = ago(299s); });
    row("the minimum interval holds a forced update", Hold{HoldReason::TooSoon, {}, noon.addSecs(290)},
        [](World &w) { w.isForced = true, w.memory.lastSent = ago(10s); });
    row("the minimum interval is over to the second", Update{moved, UpdateReason::Changed},
        [](World &w) { w.observation.agreed = moved, w.memory.lastSent = ago(300s); });
    row("the minimum interval is the provider's", Hold{HoldReason::TooSoon, {}, noon.addSecs(1)},
        [](World &w) { w.observation.agreed = moved, w.memory.lastSent = ago(599s), w.limits.minInterval = 600s; });
    row("the minimum interval says nothing when nothing is wanted", Skip{SkipReason::Unchanged},
        [](World &w) { w.memory.lastSent = ago(1s); });
}

void repairRows()
{
    row("a zone that is right is left alone", Skip{SkipReason::Unchanged}, [](World &w) { w.publish({home}); });
    row("a record edited elsewhere is repaired", Update{home, UpdateReason::Repair},
        [](World &w) { w.publish({moved}); });
    row("a record removed elsewhere is repaired", Update{home, UpdateReason::Repair}, [](World &w) { w.publish({}); });
    row("a second address beside ours is repaired", Update{home, UpdateReason::Repair}, [](World &w) {
        w.publish({home, moved});
    });
    row("the zone has five minutes to follow", Skip{SkipReason::Unchanged}, [](World &w) {
        w.publish({moved}), w.memory.acceptedAt = w.memory.since = ago(299s), w.memory.lastSent.reset();
    });
    row("after five minutes it is repaired", Update{home, UpdateReason::Repair}, [](World &w) {
        w.publish({moved}), w.memory.acceptedAt = w.memory.since = ago(300s), w.memory.lastSent.reset();
    });
    row("a long TTL gives the zone longer", Skip{SkipReason::Unchanged},
        [](World &w) { w.publish({moved}, 3600s), w.memory.acceptedAt = w.memory.since = ago(3599s); });
    row("an absurd TTL does not hinder for ever", Update{home, UpdateReason::Repair},
        [](World &w) { w.publish({moved}, std::chrono::hours(24 * 3650)); });
    row("a repair that did not help waits as long again as the address is old", Skip{SkipReason::Unchanged},
        [](World &w) { w.publish({moved}), w.memory.since = ago(5h), w.memory.acceptedAt = ago(2h); });
    row("a repair that did not help is tried again after that", Update{home, UpdateReason::Repair},
        [](World &w) { w.publish({moved}), w.memory.since = ago(5h), w.memory.acceptedAt = ago(150min); });
    row("six hours after the last acceptance a record is repaired whatever its age", Update{home, UpdateReason::Repair},
        [](World &w) { w.publish({moved}), w.memory.since = ago(2400h), w.memory.acceptedAt = ago(6h); });
    row("a provider that says nochg is asked again after a day only", Skip{SkipReason::Unchanged}, [](World &w) {
        w.publish({moved}), w.memory.since = ago(2400h), w.memory.acceptedAt = ago(23h);
        w.memory.lastOutcome = Outcome{ReturnCode::NoChange, {}, u"nochg"_s, {}};
    });
    row("a private answer is split DNS and no witness", Skip{SkipReason::Unchanged},
        [](World &w) { w.publish({address("192.168.1.10")}); });
    row("a private answer does not stand for a first address", Update{home, UpdateReason::First},
        [](World &w) { w.forget(), w.publish({address("192.168.1.10")}); });
    row("an answer of the other family is no record of this one", Update{home, UpdateReason::Repair},
        [](World &w) { w.publish({address("2a02:8109::1")}); });
}

} // namespace

void DecideTest::judges_data()
{
    QTest::addColumn<World>("world");
    QTest::addColumn<Decision>("expected");
    holdRows();
    addressRows();
    updateRows();
    waitRows();
    repairRows();
}

void DecideTest::judges()
{
    QFETCH(World, world);
    QFETCH(Decision, expected);
    const Decision decision = world.judged();
    QCOMPARE(kindKeyOf(decision) + u' ' + reasonKeyOf(decision), kindKeyOf(expected) + u' ' + reasonKeyOf(expected));
    QVERIFY2(decision == expected, "right reason, other address, detail or time");
}

void DecideTest::believesNoImpossibleTime_data()
{
    QTest::addColumn<World>("world");
    QTest::addColumn<Decision>("expected");
    row("a wait until next year", Update{home, UpdateReason::Retry},
        [](World &w) { w.fail(), w.memory.notBefore = noon.addDays(365); });
    row("a wait of a day is possible", Hold{HoldReason::TooSoon, {}, noon.addDays(1)},
        [](World &w) { w.fail(), w.memory.notBefore = noon.addDays(1); });
    row("a request that will have been sent tomorrow", Update{moved, UpdateReason::Changed},
        [](World &w) { w.observation.agreed = moved, w.memory.lastSent = noon.addDays(1); });
    row("a request two seconds ahead after the clock was set", Hold{HoldReason::TooSoon, {}, noon.addSecs(302)},
        [](World &w) { w.observation.agreed = moved, w.memory.lastSent = noon.addSecs(2); });
    row("an acceptance of next year does not delay the refresh", Update{home, UpdateReason::Refresh},
        [](World &w) { w.limits.refreshAfter = std::chrono::days(25), w.memory.acceptedAt = noon.addDays(365); });
    row("an acceptance of next year does not delay the repair", Update{home, UpdateReason::Repair},
        [](World &w) { w.publish({moved}), w.memory.acceptedAt = noon.addDays(365); });
    row("in 1970 nothing is refreshed", Skip{SkipReason::Unchanged}, [](World &w) {
        w.limits.refreshAfter = std::chrono::days(25);
        w.now = QDateTime(QDate(1970, 1, 1), QTime(0, 0, 40), Qt::UTC);
    });
    row("in 1970 a new address is published all the same", Update{moved, UpdateReason::Changed}, [](World &w) {
        w.observation.agreed = moved;
        w.now = QDateTime(QDate(1970, 1, 1), QTime(0, 0, 40), Qt::UTC);
    });
    row("a clock without a time still gives an answer", Skip{SkipReason::Unchanged}, [](World &w) { w.now = {}; });
}

void DecideTest::believesNoImpossibleTime()
{
    judges();
}

void DecideTest::anOwnSourceThatIsSilentIsNotTheNetwork()
{
    World world;
    world.observation.agreed = failed(Failure::Kind::NoAgreement, u"checkip: timeout"_s);
    world.observation.readings = {reading("checkip", failed(Failure::Kind::Timeout))};
    QVERIFY(world.judged() == Decision(Hold{HoldReason::NoAgreement, u"checkip: timeout"_s, {}}));

    Reading sister = world.observation.readings.front();
    sister.source = u"checkip-2"_s; // of the same operator: still one witness
    world.observation.readings.append(sister);
    QVERIFY(world.judged() == Decision(Hold{HoldReason::NoAgreement, u"checkip: timeout"_s, {}}));
}

QTEST_GUILESS_MAIN(DecideTest)
#include "tst_decide.moc"
