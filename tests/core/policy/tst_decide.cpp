// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/backoff.h"
#include "core/policy/decide.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace doorplate;

namespace {

Address address(const char *text) { return *Address::parse(QString::fromLatin1(text)); }

const Address home = address("81.2.69.142");
const Address moved = address("81.2.69.150");
const QDateTime noon(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);

QDateTime ago(std::chrono::seconds length) { return noon.addSecs(-length.count()); }

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

void row(const char *name, Change change, const Decision &expected)
{
    World world;
    change(world);
    QTest::newRow(name) << world << expected;
}

void holdRows()
{
    row("a disabled account is skipped", [](World &w) { w.account.enabled = false; }, Skip{SkipReason::Disabled});
    row("a family that is off is skipped", [](World &w) { w.account.ipv4 = {}; }, Skip{SkipReason::FamilyOff});
    row("disabled goes before paused", [](World &w) { w.account.enabled = false, w.isPaused = true; },
        Skip{SkipReason::Disabled});
    row("a pause holds", [](World &w) { w.isPaused = true, w.observation.agreed = moved; },
        Hold{HoldReason::Paused, {}, {}});
    row("a stop holds, even a forced update",
        [](World &w) {
            w.isForced = true;
            w.memory.stop = Stop{Stop::Scope::Account, ReturnCode::BadAuth, u"badauth"_s, noon};
        },
        Hold{HoldReason::Stopped, u"badauth"_s, {}});
    row("a VPN holds, even a forced update",
        [](World &w) {
            w.isForced = true;
            w.observation.agreed = moved;
            w.observation.hindrances = {{Hindrance::Kind::Vpn, u"tun0"_s}};
        },
        Hold{HoldReason::Vpn, u"tun0"_s, {}});
    row("a captive portal holds",
        [](World &w) { w.observation.hindrances = {{Hindrance::Kind::CaptivePortal, u"hotel"_s}}; },
        Hold{HoldReason::CaptivePortal, u"hotel"_s, {}});
    row("a foreign network holds",
        [](World &w) { w.observation.hindrances = {{Hindrance::Kind::ForeignNetwork, u"office"_s}}; },
        Hold{HoldReason::ForeignNetwork, u"office"_s, {}});
    row("of several hindrances the VPN is named",
        [](World &w) {
            w.observation.hindrances = {{Hindrance::Kind::ForeignNetwork, u"office"_s},
                                        {Hindrance::Kind::Vpn, u"wg0"_s}};
        },
        Hold{HoldReason::Vpn, u"wg0"_s, {}});
}

void addressRows()
{
    row("no network and no address is waiting for the network",
        [](World &w) {
            w.observation.hindrances = {{Hindrance::Kind::Offline, {}}};
            w.observation.agreed = failed(Failure::Kind::Unreachable);
        },
        Hold{HoldReason::Offline, {}, {}});
    row("an address that was agreed on in spite of all counts",
        [](World &w) {
            w.observation.hindrances = {{Hindrance::Kind::Offline, {}}};
            w.observation.agreed = moved;
        },
        Update{moved, UpdateReason::Changed});
    row("silent sources of two operators are no network either",
        [](World &w) {
            w.observation.agreed = failed(Failure::Kind::NoAgreement);
            w.observation.readings = {reading("ipify", failed(Failure::Kind::Timeout)),
                                      reading("icanhazip", failed(Failure::Kind::Unreachable))};
        },
        Hold{HoldReason::Offline, {}, {}});
    row("a source that answered nonsense is no agreement",
        [](World &w) {
            w.observation.agreed = failed(Failure::Kind::NoAgreement, u"ipify: two addresses"_s);
            w.observation.readings = {reading("ipify", failed(Failure::Kind::BadReply)),
                                      reading("icanhazip", failed(Failure::Kind::Unreachable))};
        },
        Hold{HoldReason::NoAgreement, u"ipify: two addresses"_s, {}});
    row("contradicting sources are no agreement",
        [](World &w) {
            w.observation.agreed = failed(Failure::Kind::NoAgreement, u"ipify 81.2.69.142, router 81.2.69.150"_s);
            w.observation.readings = {reading("ipify", home), reading("router", moved)};
        },
        Hold{HoldReason::NoAgreement, u"ipify 81.2.69.142, router 81.2.69.150"_s, {}});
    row("a source that cannot work is a wrong setting",
        [](World &w) { w.observation.agreed = failed(Failure::Kind::Misconfigured, u"http://"_s); },
        Hold{HoldReason::Misconfigured, u"http://"_s, {}});
    row("a private address is never published, even when forced",
        [](World &w) { w.isForced = true, w.observation.agreed = address("192.168.1.10"); },
        Hold{HoldReason::NoAgreement, u"192.168.1.10"_s, {}});
    row("a carrier's shared address is never published",
        [](World &w) { w.observation.agreed = address("100.64.0.1"); },
        Hold{HoldReason::NoAgreement, u"100.64.0.1"_s, {}});
    row("an address of the other family is never published",
        [](World &w) { w.observation.agreed = address("2a02:8109::1"); },
        Hold{HoldReason::NoAgreement, u"2a02:8109::1"_s, {}});
}

void updateRows()
{
    row("the same address is skipped", [](World &) {}, Skip{SkipReason::Unchanged});
    row("another address is published", [](World &w) { w.observation.agreed = moved; },
        Update{moved, UpdateReason::Changed});
    row("IPv6 goes the same way",
        [](World &w) {
            w.account.ipv6.kind = AddressChoice::Kind::Automatic;
            w.observation.family = AddressFamily::IPv6;
            w.observation.agreed = address("2a02:8109::1");
            w.memory.accepted = address("2a02:8109::2");
        },
        Update{address("2a02:8109::1"), UpdateReason::Changed});
    row("a first address is published", [](World &w) { w.forget(); }, Update{home, UpdateReason::First});
    row("a first address goes out when the zone has another one", [](World &w) { w.forget(), w.publish({moved}); },
        Update{home, UpdateReason::First});
    row("a first address goes out when the zone has none", [](World &w) { w.forget(), w.publish({}); },
        Update{home, UpdateReason::First});
    row("a fresh install sends nothing when the zone is right", [](World &w) { w.forget(), w.publish({home}); },
        Skip{SkipReason::Unchanged});
    row("a fresh install sends once where names expire",
        [](World &w) { w.forget(), w.publish({home}), w.limits.refreshAfter = std::chrono::days(25); },
        Update{home, UpdateReason::First});
    row("a fresh install sends again after a failure", [](World &w) { w.forget(), w.fail(), w.publish({home}); },
        Update{home, UpdateReason::First});
    row("a fresh install can be forced", [](World &w) { w.forget(), w.publish({home}), w.isForced = true; },
        Update{home, UpdateReason::Forced});
    row("a failed attempt is tried again", [](World &w) { w.fail(); }, Update{home, UpdateReason::Retry});
    row("a forced update sends the same address", [](World &w) { w.isForced = true; },
        Update{home, UpdateReason::Forced});
    row("a name is refreshed when it is time",
        [](World &w) { w.limits.refreshAfter = std::chrono::days(25), w.memory.acceptedAt = ago(25 * 24h); },
        Update{home, UpdateReason::Refresh});
    row("a name is not refreshed a second too early",
        [](World &w) { w.limits.refreshAfter = std::chrono::days(25), w.memory.acceptedAt = ago(25 * 24h - 1s); },
        Skip{SkipReason::Unchanged});
    row("a name that was accepted at an unknown time is refreshed",
        [](World &w) { w.limits.refreshAfter = std::chrono::days(25), w.memory.acceptedAt.reset(); },
        Update{home, UpdateReason::Refresh});
}

void waitRows()
{
    row("a wait after an error holds", [](World &w) { w.fail(), w.memory.notBefore = noon.addSecs(60); },
        Hold{HoldReason::TooSoon, {}, noon.addSecs(60)});
    row("a wait after an error holds another address too",
        [](World &w) { w.fail(), w.observation.agreed = moved, w.memory.notBefore = noon.addSecs(60); },
        Hold{HoldReason::TooSoon, {}, noon.addSecs(60)});
    row("a wait after an error holds a forced update",
        [](World &w) { w.fail(), w.isForced = true, w.memory.notBefore = noon.addSecs(60); },
        Hold{HoldReason::TooSoon, {}, noon.addSecs(60)});
    row("a wait shorter than the minimum interval ends with that",
        [](World &w) { w.fail(), w.memory.notBefore = noon.addSecs(60), w.memory.lastSent = noon; },
        Hold{HoldReason::TooSoon, {}, noon.addSecs(300)});
    row("a wait that is over holds nothing", [](World &w) { w.fail(), w.memory.notBefore = noon; },
        Update{home, UpdateReason::Retry});
    row("the minimum interval holds another address",
        [](World &w) { w.observation.agreed = moved, w.memory.lastSent = ago(299s); },
        Hold{HoldReason::TooSoon, {}, noon.addSecs(1)});
    row("the minimum interval holds a forced update",
        [](World &w) { w.isForced = true, w.memory.lastSent = ago(10s); },
        Hold{HoldReason::TooSoon, {}, noon.addSecs(290)});
    row("the minimum interval is over to the second",
        [](World &w) { w.observation.agreed = moved, w.memory.lastSent = ago(300s); },
        Update{moved, UpdateReason::Changed});
    row("the minimum interval is the provider's",
        [](World &w) { w.observation.agreed = moved, w.memory.lastSent = ago(599s), w.limits.minInterval = 600s; },
        Hold{HoldReason::TooSoon, {}, noon.addSecs(1)});
    row("the minimum interval says nothing when nothing is wanted", [](World &w) { w.memory.lastSent = ago(1s); },
        Skip{SkipReason::Unchanged});
}

void repairRows()
{
    row("a zone that is right is left alone", [](World &w) { w.publish({home}); }, Skip{SkipReason::Unchanged});
    row("a record edited elsewhere is repaired", [](World &w) { w.publish({moved}); },
        Update{home, UpdateReason::Repair});
    row("a record removed elsewhere is repaired", [](World &w) { w.publish({}); }, Update{home, UpdateReason::Repair});
    row("a second address beside ours is repaired", [](World &w) { w.publish({home, moved}); },
        Update{home, UpdateReason::Repair});
    row("the zone has five minutes to follow",
        [](World &w) { w.publish({moved}), w.memory.acceptedAt = w.memory.since = ago(299s), w.memory.lastSent.reset(); },
        Skip{SkipReason::Unchanged});
    row("after five minutes it is repaired",
        [](World &w) { w.publish({moved}), w.memory.acceptedAt = w.memory.since = ago(300s), w.memory.lastSent.reset(); },
        Update{home, UpdateReason::Repair});
    row("a long TTL gives the zone longer",
        [](World &w) { w.publish({moved}, 3600s), w.memory.acceptedAt = w.memory.since = ago(3599s); },
        Skip{SkipReason::Unchanged});
    row("an absurd TTL does not hinder for ever", [](World &w) { w.publish({moved}, std::chrono::hours(24 * 3650)); },
        Update{home, UpdateReason::Repair});
    row("a repair that did not help waits as long again as the address is old",
        [](World &w) { w.publish({moved}), w.memory.since = ago(5h), w.memory.acceptedAt = ago(2h); },
        Skip{SkipReason::Unchanged});
    row("a repair that did not help is tried again after that",
        [](World &w) { w.publish({moved}), w.memory.since = ago(5h), w.memory.acceptedAt = ago(150min); },
        Update{home, UpdateReason::Repair});
    row("six hours after the last acceptance a record is repaired whatever its age",
        [](World &w) { w.publish({moved}), w.memory.since = ago(2400h), w.memory.acceptedAt = ago(6h); },
        Update{home, UpdateReason::Repair});
    row("a provider that says nochg is asked again after a day only",
        [](World &w) {
            w.publish({moved}), w.memory.since = ago(2400h), w.memory.acceptedAt = ago(23h);
            w.memory.lastOutcome = Outcome{ReturnCode::NoChange, {}, u"nochg"_s, {}};
        },
        Skip{SkipReason::Unchanged});
    row("a private answer is split DNS and no witness", [](World &w) { w.publish({address("192.168.1.10")}); },
        Skip{SkipReason::Unchanged});
    row("a private answer does not stand for a first address",
        [](World &w) { w.forget(), w.publish({address("192.168.1.10")}); }, Update{home, UpdateReason::First});
    row("an answer of the other family is no record of this one",
        [](World &w) { w.publish({address("2a02:8109::1")}); }, Update{home, UpdateReason::Repair});
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
    row("a wait until next year",
        [](World &w) { w.fail(), w.memory.notBefore = noon.addDays(365); }, Update{home, UpdateReason::Retry});
    row("a wait of a day is possible",
        [](World &w) { w.fail(), w.memory.notBefore = noon.addDays(1); },
        Hold{HoldReason::TooSoon, {}, noon.addDays(1)});
    row("a request that will have been sent tomorrow",
        [](World &w) { w.observation.agreed = moved, w.memory.lastSent = noon.addDays(1); },
        Update{moved, UpdateReason::Changed});
    row("a request two seconds ahead after the clock was set",
        [](World &w) { w.observation.agreed = moved, w.memory.lastSent = noon.addSecs(2); },
        Hold{HoldReason::TooSoon, {}, noon.addSecs(302)});
    row("an acceptance of next year does not delay the refresh",
        [](World &w) { w.limits.refreshAfter = std::chrono::days(25), w.memory.acceptedAt = noon.addDays(365); },
        Update{home, UpdateReason::Refresh});
    row("an acceptance of next year does not delay the repair",
        [](World &w) { w.publish({moved}), w.memory.acceptedAt = noon.addDays(365); },
        Update{home, UpdateReason::Repair});
    row("in 1970 nothing is refreshed",
        [](World &w) {
            w.limits.refreshAfter = std::chrono::days(25);
            w.now = QDateTime(QDate(1970, 1, 1), QTime(0, 0, 40), Qt::UTC);
        },
        Skip{SkipReason::Unchanged});
    row("in 1970 a new address is published all the same",
        [](World &w) {
            w.observation.agreed = moved;
            w.now = QDateTime(QDate(1970, 1, 1), QTime(0, 0, 40), Qt::UTC);
        },
        Update{moved, UpdateReason::Changed});
    row("a clock without a time still gives an answer", [](World &w) { w.now = {}; }, Skip{SkipReason::Unchanged});
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
