// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/notices.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace doorplate;

namespace {

const Address home = *Address::parse(u"81.2.69.142");
const Address moved = *Address::parse(u"81.2.69.150");
const QDateTime noon(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);

// What happens to one host in one cycle, in the words of the tables below.
HostRecord rowFor(const QString &host, const QString &event)
{
    HostRecord row{*Hostname::parse(host), Skip{SkipReason::Unchanged}, home, {}, {}, {}};
    const auto answer = [&row](const Result<Outcome> &said) {
        row.decision = Update{moved, UpdateReason::Changed};
        row.outcome = said;
    };
    if (const auto hold = holdReasonFromKey(event)) {
        row.decision = Hold{*hold, {}, {}};
    } else if (const auto skip = skipReasonFromKey(event)) {
        row.decision = Skip{*skip};
    } else if (const auto code = returnCodeFromKey(event)) {
        answer(Outcome{*code, {}, event, {}});
    } else if (const auto kind = failureKindFromKey(event)) {
        answer(failed(*kind));
    } else if (event.startsWith(u"first ")) {
        answer(Outcome{*returnCodeFromKey(event.mid(6)), {}, event, {}});
        row.previous.reset();
    } else if (event == u"refreshed") {
        answer(Outcome{ReturnCode::NoChange, {}, event, {}});
        row.previous = moved;
    } else {
        qFatal("no such event: %s", qPrintable(event));
    }
    return row;
}

// "badauth" or, for two hosts, "good+nohost"; one cycle each five minutes.
CycleRecord cycleOf(const QString &events, int index)
{
    CycleRecord record;
    record.accountId = u"a1"_s;
    record.accountName = u"Home"_s;
    record.provider = u"dyndns"_s;
    record.started = noon.addSecs(300 * index);
    record.finished = record.started.addMSecs(800);
    record.observation.when = record.started;
    record.observation.agreed = moved;
    if (events.contains(u"noAgreement"))
        record.observation.agreed = failed(Failure::Kind::NoAgreement);
    int number = 0;
    for (const QString &event : events.split(u'+'))
        record.hosts.append(rowFor(u"host%1.example.com"_s.arg(++number), event));
    return record;
}

QString toldIn(const NoticeStep &step)
{
    QStringList told;
    for (const Notice &notice : step.notices)
        told.append(keyOf(notice.kind));
    return told.isEmpty() ? u"-"_s : told.join(u'+');
}

} // namespace

class NoticesTest : public QObject
{
    Q_OBJECT

private slots:
    void tells_data();
    void tells();
    void aChangeSaysWhatItWasAndHowLongItWasWrong();
    void aChangeIsWrongSinceItWasFirstSeen();
    void aFirstAddressHasNoBefore();
    void namesWithDifferentOldAddressesAreToldApart();
    void troubleNamesTheHostsAndTheCause();
    void recoveryNamesTheBeginningOfTheTrouble();
    void aYearOfTheSameTroubleIsToldOnce();
    void everyKindHasAKey();
};

void NoticesTest::tells_data()
{
    QTest::addColumn<QString>("cycles"); // one word a cycle
    QTest::addColumn<QString>("told");   // one word a cycle
    const auto row = [](const char *name, const QString &cycles, const QString &told) {
        QTest::newRow(name) << cycles << told;
    };
    row("nothing new is not told", u"unchanged unchanged"_s, u"- -"_s);
    row("a change is told", u"good"_s, u"changed"_s);
    row("a change that the provider had already is told", u"nochg"_s, u"changed"_s);
    row("a refresh is not told", u"refreshed"_s, u"-"_s);
    row("a first address is told", u"first~good"_s, u"changed"_s);
    row("a first address that was there already is not told", u"first~nochg"_s, u"-"_s);
    row("badauth is told at once and once", u"badauth stopped stopped"_s, u"needsYou - -"_s);
    row("a stop from before a restart is not told again", u"stopped stopped unchanged"_s, u"- - recovered"_s);
    row("a failure is told once, and its end", u"911 tooSoon 911 tooSoon good unchanged"_s,
        u"failed - - - changed+recovered -"_s);
    row("a second trouble is told anew", u"timeout unchanged timeout"_s, u"failed recovered failed"_s);
    row("a failure that becomes a refusal is told", u"timeout tooSoon badauth stopped"_s, u"failed - needsYou -"_s);
    row("after a refusal a lighter failure is not told", u"badauth timeout tooSoon good"_s,
        u"needsYou - - changed+recovered"_s);
    row("a VPN is told once, and its end", u"vpn vpn vpn unchanged"_s, u"held - - recovered"_s);
    row("a captive portal is told", u"captivePortal"_s, u"held"_s);
    row("a foreign network is told", u"foreignNetwork"_s, u"held"_s);
    row("a VPN between two failures is not told", u"911 vpn 911 vpn"_s, u"failed - - -"_s);
    row("a VPN that becomes a failure is told", u"vpn 911 vpn"_s, u"held failed -"_s);
    row("no network is not told, nor its end", u"offline offline unchanged"_s, u"- - -"_s);
    row("no network ends no trouble", u"911 offline tooSoon unchanged"_s, u"failed - - recovered"_s);
    row("a pause is not told", u"paused paused unchanged"_s, u"- - -"_s);
    row("a wait is not told", u"tooSoon tooSoon unchanged"_s, u"- - -"_s);
    row("a moment of disagreement is not told", u"noAgreement noAgreement unchanged"_s, u"- - -"_s);
    row("ten minutes of disagreement are told once", u"noAgreement noAgreement noAgreement noAgreement unchanged"_s,
        u"- - held - recovered"_s);
    row("moments of disagreement do not add up", u"noAgreement noAgreement unchanged noAgreement noAgreement"_s,
        u"- - - - -"_s);
    row("a missing password needs the person", u"noSecret noSecret unchanged"_s, u"needsYou - recovered"_s);
    row("a setting that cannot work needs the person", u"misconfigured misconfigured"_s, u"needsYou -"_s);
    row("switching the account off ends the trouble silently", u"badauth disabled unchanged badauth"_s,
        u"needsYou - - needsYou"_s);
    row("one host of two refused", u"good+nohost unchanged+stopped"_s, u"changed+needsYou -"_s);
    row("a second host refused later is told", u"good+nohost nohost+stopped stopped+stopped"_s,
        u"changed+needsYou needsYou -"_s);
    row("one host well again is no recovery yet", u"911+911 good+tooSoon unchanged+good"_s,
        u"failed changed changed+recovered"_s);
    row("a host refused, mended and refused again is told again", u"nohost+nohost good+stopped nohost+stopped"_s,
        u"needsYou changed needsYou"_s);
    row("a host switched off does not hinder recovery", u"911+familyOff good+familyOff"_s,
        u"failed changed+recovered"_s);
}

void NoticesTest::tells()
{
    QFETCH(QString, cycles);
    QFETCH(QString, told);
    NoticeMemory memory;
    QStringList heard;
    int index = 0;
    for (QString events : cycles.split(u' ')) {
        const NoticeStep step = noticesFor(cycleOf(events.replace(u'~', u' '), index++), memory);
        memory = step.memory;
        heard.append(toldIn(step));
    }
    QCOMPARE(heard.join(u' '), told);
}

void NoticesTest::aChangeSaysWhatItWasAndHowLongItWasWrong()
{
    const NoticeStep step = noticesFor(cycleOf(u"good+good+unchanged"_s, 0), {});
    QCOMPARE(step.notices.size(), 1);
    const Notice &notice = step.notices.front();
    QVERIFY(notice.before == home);
    QVERIFY(notice.after == moved);
    QCOMPARE(notice.hosts.size(), 2);
    QCOMPARE(notice.hosts.front().ascii(), u"host1.example.com"_s);
    QCOMPARE(notice.wrongFor, 800ms);
    QCOMPARE(notice.accountName, u"Home"_s);
    QCOMPARE(notice.provider, u"dyndns"_s);
}

void NoticesTest::aChangeIsWrongSinceItWasFirstSeen()
{
    NoticeMemory memory;
    memory = noticesFor(cycleOf(u"911"_s, 0), memory).memory;
    memory = noticesFor(cycleOf(u"tooSoon"_s, 1), memory).memory;
    const NoticeStep step = noticesFor(cycleOf(u"good"_s, 6), memory);
    QCOMPARE(step.notices.front().wrongFor, std::chrono::milliseconds(1800s) + 800ms);
}

void NoticesTest::aFirstAddressHasNoBefore()
{
    const NoticeStep step = noticesFor(cycleOf(u"first good"_s, 0), {});
    QVERIFY(!step.notices.front().before);
    QVERIFY(!step.notices.front().wrongFor); // it never was right before
    QVERIFY(step.notices.front().after == moved);
}

void NoticesTest::namesWithDifferentOldAddressesAreToldApart()
{
    const NoticeStep step = noticesFor(cycleOf(u"good+first good"_s, 0), {});
    QCOMPARE(step.notices.size(), 2);
    QVERIFY(step.notices[0].before == home);
    QVERIFY(!step.notices[1].before);
}

void NoticesTest::troubleNamesTheHostsAndTheCause()
{
    const NoticeStep step = noticesFor(cycleOf(u"good+nohost+nohost"_s, 0), {});
    const Notice &notice = step.notices.back();
    QCOMPARE(notice.kind, Notice::Kind::NeedsYou);
    QCOMPARE(notice.hosts.size(), 2);
    QCOMPARE(notice.cause->host.ascii(), u"host2.example.com"_s);
    QCOMPARE((*notice.cause->outcome)->code, ReturnCode::NoHost);
}

void NoticesTest::recoveryNamesTheBeginningOfTheTrouble()
{
    NoticeMemory memory;
    for (int i = 0; i < 5; ++i)
        memory = noticesFor(cycleOf(u"911"_s, i), memory).memory;
    const NoticeStep step = noticesFor(cycleOf(u"good"_s, 5), memory);
    QCOMPARE(step.notices.back().kind, Notice::Kind::Recovered);
    QCOMPARE(step.notices.back().troubleSince, noon);
    QVERIFY(step.notices.back().after == moved);
    QVERIFY(!step.memory.trouble && !step.memory.since && step.memory.told.isEmpty());
}

void NoticesTest::aYearOfTheSameTroubleIsToldOnce()
{
    for (const QString &event : {u"911"_s, u"tls"_s, u"vpn"_s, u"noSecret"_s, u"noAgreement"_s, u"badauth"_s}) {
        NoticeMemory memory;
        int count = 0;
        for (int i = 0; i < 365 * 6; ++i) {
            const NoticeStep step = noticesFor(cycleOf(i % 2 ? u"tooSoon"_s : event, i), memory);
            memory = step.memory;
            count += static_cast<int>(step.notices.size());
        }
        // Disagreement that a wait interrupts never lasts ten minutes.
        QVERIFY2(count == (event == u"noAgreement" ? 0 : 1), qPrintable(event));
    }
}

void NoticesTest::everyKindHasAKey()
{
    QStringList keys;
    for (int i = 0; i <= static_cast<int>(Notice::Kind::ConfirmSoon); ++i)
        keys.append(keyOf(static_cast<Notice::Kind>(i)));
    QCOMPARE(keys, (QStringList{u"changed"_s, u"failed"_s, u"needsYou"_s, u"held"_s, u"recovered"_s, u"stale"_s,
                                u"confirmSoon"_s}));
}

QTEST_GUILESS_MAIN(NoticesTest)
#include "tst_notices.moc"
