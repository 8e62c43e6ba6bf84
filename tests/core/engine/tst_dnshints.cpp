// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Between the checks a DNS source is asked whether the address is still the same, on a clock that is turned by hand.
#include "core/engine/dnshints.h"

#include "core/detect/routerjob.h"
#include "core/engine/triggers.h"
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

const QByteArray before = "81.2.69.142";
const QByteArray after = "81.2.69.150";

QByteArray recordOf(const QByteArray &address)
{
    return "who.example. 0 IN A " + address;
}

} // namespace

class TestDnsHints : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void noticesAChangeWithinOnePeriod();
    void asksNobodyWhereThePersonWantsNoStranger();
    void asksNobodyForAnAccountThatTrustsItsOwnServer();
    void leavesItToARouterThatAnswers();
    void isNotMovedTwiceByTheSameLie();
    void asksSeldomerWhenNobodyAnswers();
    void restsWhilePausedAndWhileStopped();

private:
    void begin(bool isTrusted = false);
    // Turns the clock until the next question is out, and waits for its answer.
    void askOnce();
    HostStatus status() const { return m_house->engine->statuses().at(0).hosts.at(0); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LoopbackHttp> m_http;
    std::unique_ptr<LoopbackDns> m_dns;
    std::unique_ptr<House> m_house;
    std::unique_ptr<DnsHints> m_hints;
};

void TestDnsHints::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_http = std::make_unique<LoopbackHttp>();
    m_http->answer("/ip", before);
    m_http->answer("/update", "good");
    m_dns = std::make_unique<LoopbackDns>();
    m_dns->add(recordOf(before));
    Source source;
    source.id = u"who"_s;
    source.method = SourceMethod::Dns;
    source.families = {AddressFamily::IPv4};
    source.questions.insert(AddressFamily::IPv4, {u"who.example"_s, DnsType::A, true, false});
    source.dnsServers.insert(AddressFamily::IPv4, u"127.0.0.1:%1"_s.arg(m_dns->port()));
    Source page;
    page.id = u"page"_s;
    page.method = SourceMethod::Http;
    page.families = {AddressFamily::IPv4};
    page.urls.insert(AddressFamily::IPv4, m_http->url(u"/ip"_s));
    m_house =
        std::make_unique<House>(m_folder->path(), FakeClock(), ResolverAccess{}, SourceCatalog({source, page}, {}));
    m_house->open();
    m_hints = std::make_unique<DnsHints>(*m_house->engine);
    connect(m_hints.get(), &DnsHints::differed, m_house->engine.get(),
            [this] { m_house->engine->noticeEvent(Trigger::Dns); });
}

void TestDnsHints::cleanup()
{
    m_hints.reset();
    m_house.reset();
}

// An account with a source of its choice, which a DNS source has to confirm; checked once a day.
void TestDnsHints::begin(bool isTrusted)
{
    Account account;
    account.id = u"the-account"_s;
    account.name = u"Home"_s;
    account.provider = u"custom"_s;
    account.ipv4 = {AddressChoice::Kind::Source, u"page"_s};
    account.checkipTrusted = isTrusted;
    account.customServer = m_http->nameAndPort();
    account.customPath = u"/update?host=%h&ip=%i"_s;
    account.ssl = false;
    account.updatePeriod = 24h;
    account.domains = {*Hostname::parse(u"home.example.com")};
    QVERIFY(m_house->accounts.add(account));
    m_house->engine->start();
    m_hints->start();
    m_house->clock.advance(0ms);
    QTRY_COMPARE(m_http->count("/update"), 1);
    QTRY_COMPARE(status().state, HostState::Ok);
    m_house->clock.advance(0ms);
}

void TestDnsHints::askOnce()
{
    const int asked = m_dns->queries();
    m_house->clock.advance(DnsHints::mostPeriod);
    QTRY_COMPARE(m_dns->queries(), asked + 1);
    // When it has been heard, the clock is set for the next one.
    QTRY_VERIFY(m_house->clock.nextIn().value_or(24h) <= DnsHints::mostPeriod);
}

void TestDnsHints::noticesAChangeWithinOnePeriod()
{
    begin();
    for (int quiet = 0; quiet < 5; ++quiet)
        askOnce();
    QCOMPARE(m_http->count("/ip"), 1); // nothing has changed, and the page was left alone
    const auto changed = m_house->clock.elapsed();
    m_dns->clear();
    m_dns->add(recordOf(after));
    m_http->answer("/ip", after);
    QSignalSpy differed(m_hints.get(), &DnsHints::differed);
    const auto next = m_house->clock.nextIn();
    QVERIFY(next && *next <= DnsHints::mostPeriod);
    m_house->clock.advanceToNext();
    QVERIFY(differed.wait(10'000));
    m_house->clock.advance(200ms);
    QTRY_COMPARE(m_http->count("/update"), 2);
    QVERIFY(m_house->clock.elapsed() - changed <= DnsHints::mostPeriod + 200ms);
    QTRY_COMPARE(status().address->toString().toLatin1(), after);
}

void TestDnsHints::asksNobodyWhereThePersonWantsNoStranger()
{
    begin();
    askOnce();
    Settings settings = m_house->settings.current();
    settings.asksStrangers = false;
    QVERIFY(m_house->settings.save(settings));
    const int asked = m_dns->queries();
    m_house->clock.advance(DnsHints::mostPeriod); // the one that was set for already sees it
    QVERIFY(m_house->clock.nextIn().value_or(24h) > 1h);
    QCOMPARE(m_dns->queries(), asked);
}

void TestDnsHints::asksNobodyForAnAccountThatTrustsItsOwnServer()
{
    begin(true);
    QVERIFY(m_house->clock.nextIn().value_or(24h) > 1h); // nothing wakes the computer
    QCOMPARE(m_dns->queries(), 0);
}

void TestDnsHints::leavesItToARouterThatAnswers()
{
    begin();
    m_house->engine->setRouter(
        RouterAnswer{*Address::parse(QString::fromLatin1(before)), RouterProtocol::NatPmp, {}, {}});
    const int asked = m_dns->queries();
    m_house->clock.advance(DnsHints::mostPeriod);
    QVERIFY(m_house->clock.nextIn().value_or(24h) > 1h);
    QCOMPARE(m_dns->queries(), asked);
    m_house->engine->setRouter({}); // it fell silent
    m_house->clock.advance(0ms);
    askOnce();
}

void TestDnsHints::isNotMovedTwiceByTheSameLie()
{
    begin();
    m_dns->clear();
    m_dns->add(recordOf(after));
    QSignalSpy differed(m_hints.get(), &DnsHints::differed);
    for (int i = 0; i < 5; ++i)
        askOnce();
    QCOMPARE(differed.count(), 1);
    QCOMPARE(m_http->count("/update"), 1);
}

void TestDnsHints::asksSeldomerWhenNobodyAnswers()
{
    begin();
    m_dns->clear(); // it still answers, but with no address
    std::chrono::milliseconds longest{0};
    for (int i = 0; i < 8; ++i) {
        const int asked = m_dns->queries();
        const auto next = m_house->clock.nextIn();
        QVERIFY(next);
        longest = std::max(longest, *next);
        m_house->clock.advanceToNext();
        QTRY_COMPARE(m_dns->queries(), asked + 1);
        QTRY_VERIFY(m_house->clock.nextIn().value_or(24h) <= 16min);
    }
    QVERIFY(longest >= 8min);
    m_dns->add(recordOf(before));
    m_house->clock.advanceToNext();
    QTRY_VERIFY(m_house->clock.nextIn().value_or(24h) <= DnsHints::mostPeriod);
}

void TestDnsHints::restsWhilePausedAndWhileStopped()
{
    begin();
    m_house->engine->setPaused(true);
    m_house->clock.advance(DnsHints::mostPeriod);
    QCOMPARE(m_house->clock.nextIn(), std::nullopt); // asleep
    QSignalSpy cycles(m_house->engine.get(), &Engine::cycleFinished);
    m_http->answer("/update", "badauth");
    m_house->clock.advance(1h);
    m_house->engine->updateNow({}, true, this, [](const QList<CycleRecord> &) {});
    m_house->engine->setPaused(false);
    m_house->clock.advance(0ms);
    QTRY_VERIFY(cycles.count() >= 1);
    m_house->engine->updateNow({}, true, this, [](const QList<CycleRecord> &) {});
    m_house->clock.advance(0ms);
    QTRY_COMPARE(status().state, HostState::Stopped);
    m_house->clock.advance(DnsHints::mostPeriod);
    const int asked = m_dns->queries();
    m_house->clock.advance(1h);
    QCOMPARE(m_dns->queries(), asked);
}

QTEST_GUILESS_MAIN(TestDnsHints)
#include "tst_dnshints.moc"
