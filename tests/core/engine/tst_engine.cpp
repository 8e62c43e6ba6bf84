// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The whole cycle over real sockets, with a clock that is turned by hand: from the check page to the record.
#include "core/engine/trial.h"
#include "core/model/credentials.h"
#include "tests/support/house.h"
#include "tests/support/loopbackdns.h"
#include "tests/support/loopbackhttp.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace doorplate;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Hostname home = *Hostname::parse(u"home.example.com");
const Hostname nas = *Hostname::parse(u"nas.example.com");
const Address before = *Address::parse(u"81.2.69.142");
const Address after = *Address::parse(u"81.2.69.150");

} // namespace

class TestEngine : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void publishesOnceAndThenKeepsStill();
    void followsAChangeAndSaysSo();
    void sendsNothingWithoutAnAddress();
    void sendsNothingForAnAddressThatIsNotGlobal();
    void sendsAgainWhenForcedOnly();
    void writesTheAttemptBeforeItIsSent();
    void staysStoppedOverARestart();
    void isLiftedByAnEdit();
    void askesNobodyElseAfterARefusal();
    void holdsWhenThePasswordCannotBeHad();
    void checksByItsPeriod();
    void looksAtOnceWhenTheRouterSaysSo();
    void looksAnewWhileItStillWaits_data();
    void looksAnewWhileItStillWaits();
    void losesNoEventWhileItSends();
    void staysBoundedWhileAnInterfaceFlaps();
    void keepsCalmWhenTheClockIsSet();
    void waitsAfterTroubleAtTheProvider();
    void sendsNothingWhilePaused();
    void repairsARecordThatSomebodyChanged();
    void sendsNothingForANameThatIsRightAlready();
    void asksTheWorldAfterAnUpdateAndSendsNoOther();
    void remindsOfWhatOnlyThePersonCanConfirm();
    void isNoWitnessWhatAHomeSaysOfItself();
    void saysThatAChecksHangs();
    void answersForAnAccountThatIsRemovedMeanwhile();
    void goesOnWhenTheStateCannotBeWritten();
    void keepsTheFamiliesApart();
    void triesWithoutChangingAnything();
    void sendsNothingAwayFromHomeAndSaysSoOnce();
    void publishesAnywayAndRecordsIt();
    void sendsEachDevicesOwnAddress();
    void keepsWhichSourceRestsOverARestart();
    void forgetsNamesThatAreTakenOut();
    void forgetsAllWhenAnotherServerIsAsked();
    void forgetsAtTheStartWhatNobodyKnows();

private:
    Account account(const QList<Hostname> &names = {home}) const;
    QList<CycleRecord> update(bool isForced = false);
    void restart();
    HostStatus status(int host = 0) const { return m_house->engine->statuses().at(0).hosts.at(host); }

    void goAway();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LoopbackHttp> m_http;
    std::unique_ptr<House> m_house;
};

void TestEngine::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_http = std::make_unique<LoopbackHttp>();
    m_http->answer("/ip", before.toString().toLatin1());
    m_http->answer("/update", "good");
    m_house = std::make_unique<House>(m_folder->path(), FakeClock());
    m_house->open();
}

void TestEngine::cleanup()
{
    m_house.reset();
}

Account TestEngine::account(const QList<Hostname> &names) const
{
    Account made;
    made.id = u"the-account"_s;
    made.name = u"Home"_s;
    made.provider = u"custom"_s;
    made.checkipServer = m_http->nameAndPort();
    made.checkipPath = u"/ip"_s;
    made.checkipTrusted = true;
    made.checkipSsl = false;
    made.customServer = m_http->nameAndPort();
    made.customPath = u"/update?host=%h&ip=%i"_s;
    made.ssl = false;
    made.domains = names;
    return made;
}

QList<CycleRecord> TestEngine::update(bool isForced)
{
    QList<CycleRecord> records;
    bool isDone = false;
    m_house->engine->updateNow({}, isForced, this, [&](const QList<CycleRecord> &made) {
        records = made;
        isDone = true;
    });
    m_house->clock.advance(0ms);
    if (!QTest::qWaitFor([&] { return isDone; }, 10'000))
        qFatal("the update never ended");
    return records;
}

void TestEngine::restart()
{
    const QDateTime now = m_house->clock.now();
    const ResolverAccess resolvers = m_house->resolvers;
    m_house.reset();
    m_house = std::make_unique<House>(m_folder->path(), FakeClock(now), resolvers);
    m_house->open();
}

void TestEngine::publishesOnceAndThenKeepsStill()
{
    QVERIFY(m_house->accounts.add(account({home, nas})));
    const auto first = update();
    QCOMPARE(m_http->count("/update"), 2);
    QCOMPARE(m_http->requests()[1].target, "/update?host=home.example.com&ip=81.2.69.142"_ba);
    QCOMPARE(first.size(), 1);
    QCOMPARE(kindKeyOf(first[0].hosts[0].decision), u"update"_s);
    QCOMPARE(status().state, HostState::Ok);
    QCOMPARE(status().address, std::optional(before));
    QCOMPARE(m_house->history.records().size(), 1);

    m_house->clock.advance(1h);
    const auto second = update();
    QCOMPARE(m_http->count("/update"), 2);
    QCOMPARE(reasonKeyOf(second[0].hosts[0].decision), u"unchanged"_s);
    restart();
    update();
    QCOMPARE(m_http->count("/update"), 2); // nor after a restart
    QCOMPARE(m_house->history.records().size(), 1);
}

void TestEngine::followsAChangeAndSaysSo()
{
    QVERIFY(m_house->accounts.add(account()));
    update();
    m_house->clock.advance(1h);
    m_http->answer("/ip", after.toString().toLatin1());
    QSignalSpy noticed(m_house->engine.get(), &Engine::noticed);
    const auto records = update();
    QCOMPARE(m_http->requests().back().target, "/update?host=home.example.com&ip=81.2.69.150"_ba);
    QCOMPARE(records[0].hosts[0].previous, std::optional(before));
    QCOMPARE(noticed.count(), 1);
    const auto notice = noticed[0][0].value<Notice>();
    QCOMPARE(notice.kind, Notice::Kind::Changed);
    QCOMPARE(notice.before, std::optional(before));
    QCOMPARE(notice.after, std::optional(after));
    QCOMPARE(notice.hosts, QList{home});
    QCOMPARE(m_house->engine->address(AddressFamily::IPv4), std::optional(after));
    m_house->clock.advance(1h);
    update();
    QCOMPARE(noticed.count(), 1);
}

void TestEngine::sendsNothingWithoutAnAddress()
{
    QVERIFY(m_house->accounts.add(account()));
    m_http->answer("/ip", {500, "81.2.69.142", {}, LoopbackHttp::Manner::Whole});
    const auto records = update();
    QCOMPARE(kindKeyOf(records[0].hosts[0].decision), u"hold"_s);
    QCOMPARE(m_http->count("/update"), 0);
    QCOMPARE(status().state, HostState::Held);
}

void TestEngine::sendsNothingForAnAddressThatIsNotGlobal()
{
    QVERIFY(m_house->accounts.add(account()));
    for (const QByteArray &answer : {"192.168.1.5"_ba, "100.64.3.4"_ba, "203.0.113.9"_ba, "2a02:8109::1"_ba, ""_ba}) {
        m_http->answer("/ip", answer);
        const auto records = update();
        QCOMPARE(reasonKeyOf(records[0].hosts[0].decision), u"noAgreement"_s);
    }
    QCOMPARE(m_http->count("/update"), 0);
}

void TestEngine::sendsAgainWhenForcedOnly()
{
    QVERIFY(m_house->accounts.add(account()));
    update();
    m_house->clock.advance(1h);
    const auto records = update(true);
    QCOMPARE(reasonKeyOf(records[0].hosts[0].decision), u"forced"_s);
    QCOMPARE(m_http->count("/update"), 2);
}

void TestEngine::writesTheAttemptBeforeItIsSent()
{
    QVERIFY(m_house->accounts.add(account()));
    std::optional<QDateTime> onDisk;
    std::optional<Address> accepted;
    connect(m_http.get(), &LoopbackHttp::requested, this, [&](const LoopbackHttp::Request &request) {
        if (request.path() != "/update")
            return;
        StateFile reader(m_folder->filePath(u"state.json"_s));
        if (!reader.load())
            qFatal("the state cannot be read");
        onDisk = reader.memory({u"the-account"_s, home, AddressFamily::IPv4}).lastSent;
        accepted = reader.memory({u"the-account"_s, home, AddressFamily::IPv4}).accepted;
    });
    update();
    QVERIFY(onDisk);
    QVERIFY(!accepted); // "done" only after the provider's answer
    QCOMPARE(m_house->state.memory({u"the-account"_s, home, AddressFamily::IPv4}).accepted, std::optional(before));
}

void TestEngine::staysStoppedOverARestart()
{
    QVERIFY(m_house->accounts.add(account()));
    m_http->answer("/update", {401, "badauth", {}, LoopbackHttp::Manner::Whole});
    QSignalSpy noticed(m_house->engine.get(), &Engine::noticed);
    update();
    QCOMPARE(m_http->count("/update"), 1);
    QCOMPARE(status().state, HostState::Stopped);
    QCOMPARE(noticed.count(), 1);
    QCOMPARE(noticed[0][0].value<Notice>().kind, Notice::Kind::NeedsYou);

    restart();
    m_http->answer("/update", "good");
    const auto checks = m_http->count("/ip");
    m_house->engine->start();
    update();
    for (int day = 0; day < 30; ++day) {
        m_house->clock.advance(24h);
        update();
    }
    QCOMPARE(m_http->count("/update"), 1);
    QCOMPARE(m_http->count("/ip"), checks); // it stops checking too
    QCOMPARE(status().state, HostState::Stopped);

    m_house->engine->resume(u"the-account"_s);
    m_house->clock.advance(1s);
    QTRY_COMPARE(m_http->count("/update"), 2);
    QTRY_COMPARE(status().state, HostState::Ok);
}

void TestEngine::isLiftedByAnEdit()
{
    QVERIFY(m_house->accounts.add(account()));
    m_http->answer("/update", "nohost");
    update();
    QCOMPARE(status().state, HostState::Stopped);
    m_http->answer("/update", "good");
    m_house->clock.advance(1h);
    Account edited = account();
    edited.username = u"alice"_s;
    QVERIFY(m_house->accounts.replace(edited));
    update();
    QCOMPARE(status().state, HostState::Ok);
}

void TestEngine::askesNobodyElseAfterARefusal()
{
    QVERIFY(m_house->accounts.add(account({home, nas})));
    m_http->answer("/update", "badauth");
    const auto records = update();
    QCOMPARE(m_http->count("/update"), 1);
    QCOMPARE(reasonKeyOf(records[0].hosts[1].decision), u"stopped"_s);
    QCOMPARE(status(1).state, HostState::Stopped);
}

void TestEngine::holdsWhenThePasswordCannotBeHad()
{
    Account locked = account();
    locked.secrets.insert(u"password"_s, {SecretSource::Kind::Keychain, {}});
    QVERIFY(m_house->accounts.add(locked));
    m_house->keychain.failWith(Failure{Failure::Kind::NoSecret, u"the keychain is locked"_s});
    const auto records = update();
    QCOMPARE(reasonKeyOf(records[0].hosts[0].decision), u"noSecret"_s);
    QCOMPARE(m_http->count("/update"), 0);
    QCOMPARE(status().state, HostState::Stopped);
    m_house->keychain.failWith({});
    update();
    QCOMPARE(status().state, HostState::Ok);
}

void TestEngine::checksByItsPeriod()
{
    QVERIFY(m_house->accounts.add(account()));
    m_house->engine->start();
    m_house->clock.advance(0ms);
    QTRY_COMPARE(status().state, HostState::Ok);
    const QSignalSpy cycles(m_house->engine.get(), &Engine::cycleFinished);
    for (int i = 1; i <= 10; ++i) {
        const auto next = m_house->clock.nextIn();
        QVERIFY(next);
        QVERIFY(*next >= 300s && *next <= 330s);
        m_house->clock.advanceToNext();
        QTRY_COMPARE(cycles.count(), i);
    }
    QCOMPARE(m_http->count("/update"), 1);
}

void TestEngine::looksAtOnceWhenTheRouterSaysSo()
{
    QVERIFY(m_house->accounts.add(account()));
    m_house->engine->start();
    m_house->clock.advance(0ms);
    QTRY_COMPARE(status().state, HostState::Ok);
    const QSignalSpy cycles(m_house->engine.get(), &Engine::cycleFinished);
    for (int i = 0; i < 5; ++i)
        m_house->engine->noticeEvent(Trigger::Router); // a burst is one look
    m_house->clock.advance(199ms);
    QCOMPARE(m_http->count("/ip"), 1);
    m_house->clock.advance(1ms);
    QTRY_COMPARE(cycles.count(), 1);
    QCOMPARE(m_http->count("/ip"), 2);
    QCOMPARE(m_http->count("/update"), 1); // it is still the same address: a hint is believed for nothing
}

void TestEngine::looksAnewWhileItStillWaits_data()
{
    QTest::addColumn<bool>("hasIpv6");
    QTest::newRow("IPv4 alone") << false;
    QTest::newRow("IPv6 has been looked at already, in vain") << true;
}

// The check began before the network was there, and waits for an answer that never comes: nobody waits with it.
void TestEngine::looksAnewWhileItStillWaits()
{
    QFETCH(bool, hasIpv6);
    m_http->answer("/ip", {200, before.toString().toLatin1(), {}, LoopbackHttp::Manner::Silent});
    Account both = account();
    both.ipv6.kind = hasIpv6 ? AddressChoice::Kind::Automatic : AddressChoice::Kind::Off;
    QVERIFY(m_house->accounts.add(both));
    const QSignalSpy cycles(m_house->engine.get(), &Engine::cycleFinished);
    QElapsedTimer waited;
    waited.start();
    m_house->engine->start();
    m_house->clock.advance(0ms);
    QTRY_COMPARE(m_http->count("/ip"), 1);
    QTRY_COMPARE(cycles.count(), hasIpv6 ? 1 : 0);
    m_http->answer("/ip", before.toString().toLatin1());
    m_house->engine->noticeEvent(Trigger::Network);
    m_house->clock.advance(2s);
    QTRY_COMPARE_WITH_TIMEOUT(status().state, HostState::Ok, 14'000);
    QVERIFY(waited.elapsed() < 15'000); // when the first look would have given up
    const auto looked = cycles.last()[0].value<CycleRecord>();
    QCOMPARE(looked.trigger, Trigger::Network);
    // The family that had ended is looked at once more; where all was begun anew there is nothing left to do.
    QTRY_COMPARE(cycles.count(), hasIpv6 ? 4 : 1);
}

// What is being sent is not sent twice; but what happened meanwhile is looked at afterwards.
void TestEngine::losesNoEventWhileItSends()
{
    QVERIFY(m_house->accounts.add(account()));
    const auto change =
        connect(m_http.get(), &LoopbackHttp::requested, this, [&](const LoopbackHttp::Request &request) {
            if (request.path() != "/update" || m_http->count("/update") > 1)
                return;
            m_http->answer("/ip", after.toString().toLatin1());
            m_house->engine->noticeEvent(Trigger::Router);
            m_house->clock.advance(200ms);
        });
    const QSignalSpy cycles(m_house->engine.get(), &Engine::cycleFinished);
    m_house->engine->start();
    m_house->clock.advance(0ms);
    QTRY_COMPARE_WITH_TIMEOUT(cycles.count(), 2, 10'000);
    disconnect(change);
    QCOMPARE(m_http->count("/update"), 2);
    QCOMPARE(status().address, std::optional(after));
}

// A hundred times a minute, for ten minutes: it never rests, and is looked at every ten seconds all the same, as often as
// the bound allows.
void TestEngine::staysBoundedWhileAnInterfaceFlaps()
{
    Account slow = account();
    slow.updatePeriod = Account::mostPeriod;
    QVERIFY(m_house->accounts.add(slow));
    m_house->engine->start();
    m_house->clock.advance(0ms);
    QTRY_COMPARE(status().state, HostState::Ok);
    const QSignalSpy cycles(m_house->engine.get(), &Engine::cycleFinished);
    constexpr int most = 30;
    constexpr int eventsPerLook = 17; // 10.2 seconds
    for (int event = 1; event <= 1000; ++event) {
        m_house->engine->noticeEvent(Trigger::Network);
        m_house->clock.advance(600ms);
        if (event % eventsPerLook == 0 && event / eventsPerLook <= most)
            QTRY_COMPARE(cycles.count(), event / eventsPerLook);
    }
    QCOMPARE(cycles.count(), most);
    // When it rests at last, the last state is looked at too.
    m_house->clock.advance(10min + 1s);
    QTRY_COMPARE(cycles.count(), most + 1);
    QCOMPARE(status().state, HostState::Ok);
    QCOMPARE(m_http->count("/update"), 1);
}

void TestEngine::keepsCalmWhenTheClockIsSet()
{
    QVERIFY(m_house->accounts.add(account()));
    m_house->engine->start();
    m_house->clock.advance(0ms);
    QTRY_COMPARE(status().state, HostState::Ok);
    const QSignalSpy cycles(m_house->engine.get(), &Engine::cycleFinished);
    int looks = 0;
    for (const int year : {1970, 2027}) {
        m_house->clock.jumpTo(QDateTime(QDate(year, 11, 22), QTime(12, 0), Qt::UTC));
        m_house->engine->noticeEvent(Trigger::Timer);
        m_house->clock.advance(2s);
        ++looks;
        QTRY_COMPARE(cycles.count(), looks);
        QTRY_COMPARE(status().state, HostState::Ok);
        const auto next = m_house->clock.nextIn();
        QVERIFY(next && *next >= 290s && *next <= 330s); // neither a burst nor a pause of years
    }
    QCOMPARE(m_http->count("/update"), 1);
}

void TestEngine::waitsAfterTroubleAtTheProvider()
{
    QVERIFY(m_house->accounts.add(account()));
    m_http->answer("/update", "911");
    m_house->engine->start();
    m_house->clock.advance(0ms);
    QTRY_COMPARE(status().state, HostState::Failed);
    QVERIFY(status().nextAttempt);
    QVERIFY(m_house->clock.now().secsTo(*status().nextAttempt) >= 1800);
    m_http->answer("/update", "good");
    // Impatient clicking changes nothing.
    for (int i = 0; i < 5; ++i)
        QCOMPARE(reasonKeyOf(update(true)[0].hosts[0].decision), u"tooSoon"_s);
    QCOMPARE(m_http->count("/update"), 1);
    const QDateTime due = *status().nextAttempt;
    const QSignalSpy cycles(m_house->engine.get(), &Engine::cycleFinished);
    while (status().state != HostState::Ok && m_house->clock.now() < due.addSecs(60)) {
        const auto done = cycles.count();
        QVERIFY(m_house->clock.advanceToNext());
        QTRY_VERIFY(cycles.count() > done || m_house->clock.nextIn() < 300s);
    }
    QCOMPARE(m_http->count("/update"), 2);
    QVERIFY(m_house->clock.now() >= due);
}

void TestEngine::sendsNothingWhilePaused()
{
    QVERIFY(m_house->accounts.add(account()));
    m_house->engine->start();
    m_house->engine->setPaused(true, m_house->clock.now().addSecs(1800));
    m_house->clock.advance(0ms);
    const auto records = update();
    QCOMPARE(m_http->requests().size(), 0);
    QCOMPARE(reasonKeyOf(records[0].hosts[0].decision), u"paused"_s);
    QCOMPARE(status().state, HostState::Paused);
    restart();
    QVERIFY(m_house->engine->isPaused());
    m_house->engine->start();
    m_house->clock.advance(29min);
    QVERIFY(m_house->engine->isPaused());
    m_house->clock.advance(2min);
    QVERIFY(!m_house->engine->isPaused()); // by itself: a forgotten pause would be a silent stop
    QTRY_COMPARE(m_http->count("/update"), 1);
}

void TestEngine::repairsARecordThatSomebodyChanged()
{
    LoopbackDns dns; // the resolver and the zone's server in one
    dns.setZone("example.com. 300 IN SOA ns1.example.com. hostmaster.example.com. 1 2 3 4 5");
    dns.add("example.com. 300 IN NS ns1.example.com.");
    dns.add("ns1.example.com. 300 IN A 127.0.0.1");
    dns.add("home.example.com. 60 IN A 81.2.69.142");
    m_house->resolvers = {{dns.server()}, dns.port()};
    m_house->open();
    QVERIFY(m_house->accounts.add(account()));
    m_http->answer("/ip", after.toString().toLatin1());
    const auto first = update();
    QCOMPARE(m_http->count("/update"), 1);
    QVERIFY(first[0].hosts[0].verification); // the provider said good, the zone has not heard
    QVERIFY(!std::holds_alternative<Proven>(*first[0].hosts[0].verification));
    update();
    QCOMPARE(m_http->count("/update"), 1); // a TTL that still runs is no reason to send again
    m_house->clock.advance(1h);
    const auto second = update();
    QCOMPARE(reasonKeyOf(second[0].hosts[0].decision), u"repair"_s);
    QCOMPARE(m_http->count("/update"), 2);
}

void TestEngine::sendsNothingForANameThatIsRightAlready()
{
    LoopbackDns dns;
    dns.setZone("example.com. 300 IN SOA ns1.example.com. hostmaster.example.com. 1 2 3 4 5");
    dns.add("example.com. 300 IN NS ns1.example.com.");
    dns.add("ns1.example.com. 300 IN A 127.0.0.1");
    dns.add("home.example.com. 60 IN A 81.2.69.142");
    m_house->resolvers = {{dns.server()}, dns.port()};
    m_house->open();
    QVERIFY(m_house->accounts.add(account()));
    update();
    QCOMPARE(m_http->count("/update"), 0);
    QCOMPARE(status().state, HostState::Ok);
    QCOMPARE(status().address, std::optional(before));
    QVERIFY(status().verification && std::holds_alternative<Proven>(*status().verification));
}

namespace {

// The home's resolver and the zone's server in one.
void describeZone(LoopbackDns &dns, const QByteArray &address)
{
    dns.clear();
    dns.setZone("example.com. 300 IN SOA ns1.example.com. hostmaster.example.com. 1 2 3 4 5");
    dns.add("example.com. 300 IN NS ns1.example.com.");
    dns.add("ns1.example.com. 300 IN A 127.0.0.1");
    dns.add("home.example.com. 60 IN A " + address);
}

} // namespace

// Three proofs: the provider's word, the zone's answer, and at last the public resolvers, which keep old answers.
void TestEngine::asksTheWorldAfterAnUpdateAndSendsNoOther()
{
    LoopbackDns zone, world;
    describeZone(zone, "81.2.69.142");
    world.add("home.example.com. 240 IN A 81.2.69.142");
    LoopbackHttp doh;
    doh.answerWith([&world](const LoopbackHttp::Request &request) {
        return LoopbackHttp::Answer{200,
                                    world.answerTo(request.body),
                                    {{"Content-Type", "application/dns-message"}},
                                    LoopbackHttp::Manner::Whole};
    });
    m_house->resolvers = {{zone.server()}, zone.port(), {{u"quad"_s, u"Quad"_s, doh.url(u"/dns-query"_s)}}};
    m_house->open();
    QVERIFY(m_house->accounts.add(account()));
    m_http->answer("/ip", after.toString().toLatin1());
    m_house->engine->start();
    m_house->clock.advance(0ms);
    QTRY_COMPARE(m_http->count("/update"), 1);
    QTRY_VERIFY(status().verification); // not yet: the zone has not heard
    QVERIFY(!status().publicView);
    describeZone(zone, "81.2.69.150");
    m_house->clock.advance(3s);
    QTRY_VERIFY(std::holds_alternative<Proven>(*status().verification));
    QCOMPARE(doh.requests().size(), 0); // nobody is asked before there is something to be seen
    m_house->clock.advance(2s);
    QTRY_VERIFY(status().publicView);
    QVERIFY(!status().publicView->isSeen(after));
    QCOMPARE(status().publicView->otherUntil(after), std::optional(m_house->clock.now().addSecs(240)));
    world.clear();
    world.add("home.example.com. 60 IN A 81.2.69.150");
    m_house->clock.advance(200s);
    QCOMPARE(doh.requests().size(), 1); // a TTL that runs is waited for
    m_house->clock.advance(50s);
    QTRY_VERIFY(status().publicView->isSeen(after));
    QCOMPARE(doh.requests().size(), 2);
    for (int i = 0; i < 10; ++i) {
        m_house->clock.advance(400s);
        update();
    }
    QCOMPARE(doh.requests().size(), 2); // and that was all
    QCOMPARE(m_http->count("/update"), 1);
    QVERIFY(status().publicView && status().publicView->isSeen(after)); // still told after rounds with nothing to do
    const PublicView seen = *status().publicView;
    restart();
    QCOMPARE(status().publicView, std::optional(seen)); // and after a restart
    QVERIFY(m_house->accounts.replace(account({nas})));
    QVERIFY(!status().publicView); // of that name alone
}

void TestEngine::remindsOfWhatOnlyThePersonCanConfirm()
{
    const Description *noIp = m_house->catalog.find(u"no-ip");
    QVERIFY(noIp && noIp->policy.confirmEvery == std::chrono::days(30));
    Account named = account();
    named.provider = u"no-ip"_s;
    named.customServer.clear();
    named.customPath.clear();
    named.ssl = true;
    named.username = u"me"_s;
    m_house->keychain.put(named.id, u"password"_s, "secret");
    QVERIFY(m_house->accounts.add(named));
    // As if it had been accepted a moment ago: the real provider is not asked here.
    const HostKey key{named.id, home, AddressFamily::IPv4};
    HostMemory memory;
    memory.accepted = before;
    memory.acceptedAt = m_house->clock.now();
    QVERIFY(m_house->state.remember({{key, memory}}));
    QSignalSpy noticed(m_house->engine.get(), &Engine::noticed);
    update();
    QCOMPARE(noticed.count(), 0);
    m_house->clock.advance(24 * 24h);
    update();
    QCOMPARE(noticed.count(), 0);
    m_house->clock.advance(24h);
    update();
    QCOMPARE(noticed.count(), 1);
    const auto notice = noticed[0][0].value<Notice>();
    QCOMPARE(notice.kind, Notice::Kind::ConfirmSoon);
    QCOMPARE(notice.hosts, QList{home});
    QCOMPARE(m_house->clock.now().daysTo(*notice.confirmBy), 5);
    restart();
    QSignalSpy again(m_house->engine.get(), &Engine::noticed);
    m_house->clock.advance(24h);
    update();
    QCOMPARE(again.count(), 0);
}

void TestEngine::isNoWitnessWhatAHomeSaysOfItself()
{
    LoopbackDns zone;
    describeZone(zone, "192.168.1.5"); // split DNS
    m_house->resolvers = {{zone.server()}, zone.port()};
    m_house->open();
    QVERIFY(m_house->accounts.add(account()));
    update();
    QCOMPARE(m_http->count("/update"), 1);
    for (int hour = 0; hour < 6; ++hour) {
        m_house->clock.advance(1h);
        update();
    }
    QCOMPARE(m_http->count("/update"), 1); // no repair of what is not broken
    const HostStatus told = status();
    QVERIFY(told.verification);
    const auto *other = std::get_if<Other>(&*told.verification);
    QVERIFY(other && other->published.isSplit()); // but it is said
    QCOMPARE(status().state, HostState::Ok);
}

void TestEngine::saysThatAChecksHangs()
{
    QVERIFY(m_house->accounts.add(account()));
    m_http->answer("/ip", {200, {}, {}, LoopbackHttp::Manner::Silent});
    QSignalSpy noticed(m_house->engine.get(), &Engine::noticed);
    QSignalSpy requested(m_http.get(), &LoopbackHttp::requested);
    m_house->engine->start();
    m_house->clock.advance(0ms);
    QVERIFY(requested.wait());
    m_http->answer("/ip", before.toString().toLatin1());
    m_house->clock.advance(15min); // two periods, and the check still hangs in real time
    QCOMPARE(noticed.count(), 1);
    QCOMPARE(noticed[0][0].value<Notice>().kind, Notice::Kind::Stale);
    QCOMPARE(status().state, HostState::Stale);
    QTRY_COMPARE(status().state, HostState::Ok); // it began anew by itself
}

void TestEngine::answersForAnAccountThatIsRemovedMeanwhile()
{
    QVERIFY(m_house->accounts.add(account()));
    m_http->answer("/ip", {200, {}, {}, LoopbackHttp::Manner::Silent});
    QSignalSpy requested(m_http.get(), &LoopbackHttp::requested);
    bool isAnswered = false;
    m_house->engine->updateNow({}, false, this, [&](const QList<CycleRecord> &records) {
        isAnswered = true;
        QVERIFY(records.isEmpty());
    });
    m_house->clock.advance(0ms);
    QVERIFY(requested.wait());
    QVERIFY(m_house->accounts.remove(u"the-account"_s));
    QVERIFY(isAnswered);
    QVERIFY(m_house->engine->statuses().isEmpty());
}

void TestEngine::goesOnWhenTheStateCannotBeWritten()
{
    QVERIFY(m_house->accounts.add(account()));
    QVERIFY(QDir(m_folder->path()).mkpath(u"state.json/in-the-way"_s)); // a folder where the file should be
    QSignalSpy failedSpy(m_house->engine.get(), &Engine::storageFailed);
    QSignalSpy recovered(m_house->engine.get(), &Engine::storageRecovered);
    update();
    QCOMPARE(m_http->count("/update"), 1); // the name is what counts
    for (int i = 0; i < 3; ++i)
        update();
    QCOMPARE(m_http->count("/update"), 1); // remembered all the same
    QCOMPARE(failedSpy.count(), 1);        // and it is said once
    QCOMPARE(recovered.count(), 0);        // and not called well before it is
    QVERIFY(QDir(m_folder->filePath(u"state.json"_s)).removeRecursively());
    update(); // finds nothing to do, and yet brings to the disk what could not be written before
    QCOMPARE(recovered.count(), 1);
    StateFile reader(m_folder->filePath(u"state.json"_s));
    QVERIFY(reader.load());
    QCOMPARE(reader.memory({u"the-account"_s, home, AddressFamily::IPv4}).accepted, std::optional(before));
}

void TestEngine::keepsTheFamiliesApart()
{
    Account both = account();
    both.ipv6 = {AddressChoice::Kind::Automatic, {}};
    QVERIFY(m_house->accounts.add(both));
    const auto records = update(); // the check page has no IPv6: it is on 127.0.0.1
    QCOMPARE(records.size(), 2);
    QCOMPARE(m_http->count("/update"), 1);
    const QList<HostStatus> hosts = m_house->engine->statuses().value(0).hosts;
    QCOMPARE(hosts.size(), 2);
    QCOMPARE(hosts[0].state, HostState::Ok);
    QVERIFY(hosts[1].state != HostState::Ok);
    QVERIFY(!hosts[1].address);
}

void TestEngine::triesWithoutChangingAnything()
{
    Account secret = account();
    secret.customPath = u"/update?host=%h&ip=%i&token=%p"_s;
    m_house->keychain.put(secret.id, u"password"_s, "canary-secret");
    Trial trial(m_house->engine->parts(), {.account = secret}, nullptr);
    QSignalSpy finished(&trial, &Trial::finished);
    trial.start();
    QVERIFY(finished.wait());
    const auto report = finished[0][0].value<TrialReport>();
    QCOMPARE(report.observations.size(), 1);
    QCOMPARE(report.observations[0].agreed, Result<Address>(before));
    QCOMPARE(report.planned.size(), 1);
    QCOMPARE(report.planned[0].steps.size(), 1);
    const QString url = QString::fromUtf8(QByteArray::fromPercentEncoding(report.planned[0].steps[0].url.toEncoded()));
    QVERIFY2(url.contains(u"ip=81.2.69.142"), qPrintable(url));
    QVERIFY(url.contains(maskedText()));
    QVERIFY(!url.contains(u"canary"));
    QCOMPARE(m_http->count("/update"), 0);
    QCOMPARE(m_house->keychain.reads(), 0);
}

// Into a network that is none of the homes'.
void TestEngine::goAway()
{
    Settings settings = m_house->settings.current();
    settings.homeNetworks = {NetworkIdentity::nowhere()};
    QVERIFY(m_house->settings.save(settings));
}

void TestEngine::sendsNothingAwayFromHomeAndSaysSoOnce()
{
    QVERIFY(m_house->accounts.add(account()));
    update();
    QCOMPARE(m_http->count("/update"), 1);
    goAway();
    m_http->answer("/ip", after.toString().toLatin1());
    QSignalSpy noticed(m_house->engine.get(), &Engine::noticed);
    for (int i = 0; i < 3; ++i) {
        m_house->clock.advance(1h);
        const auto records = update();
        const auto *hold = std::get_if<Hold>(&records.at(0).hosts.at(0).decision);
        QVERIFY(hold);
        QCOMPARE(keyOf(hold->reason), u"foreignNetwork"_s);
    }
    QCOMPARE(m_http->count("/update"), 1);
    QCOMPARE(noticed.size(), 1);
    QCOMPARE(keyOf(noticed[0][0].value<Notice>().kind), u"held"_s);
}

void TestEngine::publishesAnywayAndRecordsIt()
{
    Account made = account();
    made.publishAnyway = true;
    QVERIFY(m_house->accounts.add(made));
    goAway();
    update();
    QCOMPARE(m_http->count("/update"), 1);
    const QList<CycleRecord> kept = m_house->history.records();
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept[0].observation.hindrances.size(), 1);
    QCOMPARE(keyOf(kept[0].observation.hindrances[0].kind), u"foreignNetwork"_s);
}

void TestEngine::sendsEachDevicesOwnAddress()
{
    Account made = account({home, nas});
    made.checkipServer.clear();
    made.checkipCommand = u"echo 2a02:8070:a1c0::5"_s;
    made.ipv4 = {};
    made.ipv6.kind = AddressChoice::Kind::Automatic;
    made.ipv6HostIds.insert(nas.ascii(), u"00:11:22:33:44:55"_s);
    QVERIFY(m_house->accounts.add(made));
    update();
    QByteArrayList sent;
    for (const auto &request : m_http->requests())
        sent.append(request.target);
    std::sort(sent.begin(), sent.end());
    QCOMPARE(sent, QByteArrayList({"/update?host=home.example.com&ip=2a02:8070:a1c0::5",
                                   "/update?host=nas.example.com&ip=2a02:8070:a1c0:0:211:22ff:fe33:4455"}));
    // Nothing changed: nothing is sent, although neither name has the address that the command prints for the other.
    m_house->clock.advance(1h);
    const auto records = update();
    for (const HostRecord &host : records.at(0).hosts)
        QVERIFY(std::holds_alternative<Skip>(host.decision));
    QCOMPARE(m_http->requests().size(), 2);
}

void TestEngine::keepsWhichSourceRestsOverARestart()
{
    SourceHealth health;
    health.dissents = 3;
    health.claimed = after;
    health.restedAt = m_house->clock.now();
    const SourceKey key{u"liar"_s, AddressFamily::IPv4};
    QVERIFY(m_house->state.rememberSources({{key, health}}));
    restart();
    QCOMPARE(m_house->state.sources().value(key), health);
}

void TestEngine::forgetsNamesThatAreTakenOut()
{
    QVERIFY(m_house->accounts.add(account({home, nas})));
    update();
    const HostKey kept{u"the-account"_s, home, AddressFamily::IPv4};
    const HostKey gone{u"the-account"_s, nas, AddressFamily::IPv4};
    QVERIFY(m_house->state.memory(kept).accepted && m_house->state.memory(gone).accepted);
    QVERIFY(m_house->accounts.replace(account({home})));
    QVERIFY(m_house->state.memory(kept).accepted);
    QCOMPARE(m_house->state.keys(), QList{kept});
    restart();
    QCOMPARE(m_house->state.keys(), QList{kept}); // on the disk too
}

// What one server accepted is no word of another.
void TestEngine::forgetsAllWhenAnotherServerIsAsked()
{
    LoopbackHttp other;
    other.answer("/update", "good");
    QVERIFY(m_house->accounts.add(account()));
    update();
    Account moved = account();
    moved.customServer = other.nameAndPort();
    QVERIFY(m_house->accounts.replace(moved));
    QCOMPARE(m_house->state.keys(), QList<HostKey>());
    update(); // at once: the other server's interval has not begun
    QCOMPARE(other.count("/update"), 1);
    QCOMPARE(m_http->count("/update"), 1);
}

void TestEngine::forgetsAtTheStartWhatNobodyKnows()
{
    const QDateTime now = m_house->clock.now();
    const auto rowOf = [](const QDateTime &sent) {
        HostMemory memory;
        memory.lastSent = sent;
        return memory;
    };
    const HostKey known{u"the-account"_s, home, AddressFamily::IPv4};
    const HostKey removed{u"the-account"_s, nas, AddressFamily::IPv6};
    const HostKey lately{u"lost"_s, home, AddressFamily::IPv4};
    const HostKey longAgo{u"gone"_s, home, AddressFamily::IPv4};
    QVERIFY(m_house->accounts.add(account()));
    QVERIFY(m_house->state.remember({{known, rowOf(now.addDays(-400))},
                                     {removed, rowOf(now)},
                                     {lately, rowOf(now.addDays(-29))},
                                     {longAgo, rowOf(now.addDays(-31))}}));
    restart();
    QCOMPARE(m_house->state.keys().size(), 4); // who only looks changes nothing
    m_house->engine->start();
    // An account whose file was kept aside may come back, mended by hand: its stops are not forgotten with it.
    QCOMPARE(m_house->state.keys(), (QList{lately, known}));
}

QTEST_GUILESS_MAIN(TestEngine)
#include "tst_engine.moc"
