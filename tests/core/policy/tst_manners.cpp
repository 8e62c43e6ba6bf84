// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The judgements together, over weeks: how often a provider hears of us, and that no host is ever forgotten.
#include "core/policy/backoff.h"
#include "core/policy/decide.h"
#include "core/providers/catalog.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace doorplate;

namespace {

const Address home = *Address::parse(u"81.2.69.142");
const Address moved = *Address::parse(u"81.2.69.150");
const QDateTime noon(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);

Result<Outcome> said(ReturnCode code, std::optional<std::chrono::seconds> retryAfter = {})
{
    return Outcome{code, {}, keyOf(code), retryAfter};
}

Result<Outcome> status(int number)
{
    return std::unexpected(Failure{Failure::Kind::HttpStatus, {}, number, {}, {}});
}

// One host, one clock: a cycle each period, or when a wait ends.
struct Month {
    Account account;
    Hostname host = *Hostname::parse(u"home.example.com");
    Observation observation;
    HostMemory memory;
    std::optional<Published> published;
    UpdateLimits limits;
    bool isForced = false;
    QDateTime now = noon;
    QList<QDateTime> requests;

    Month()
    {
        observation.agreed = home;
        account.updatePeriod = 900s;
    }

    Decision judged() const
    {
        return decide({account, host, observation, memory, published, limits, isForced, false, now});
    }

    // What was decided; sent and answered, if that was an update.
    Decision cycle(const Result<Outcome> &answer, double jitter = 0)
    {
        const Decision decision = judged();
        if (const auto *update = std::get_if<Update>(&decision)) {
            requests.append(now);
            const Reaction reaction = reactionTo(answer, memory.failures + 1, jitter);
            memory = remembered(memory, update->address, answer, reaction, now);
        }
        return decision;
    }

    void run(std::chrono::seconds length, const Result<Outcome> &answer)
    {
        const QDateTime end = now.addSecs(length.count());
        while (now < end) {
            Decision decision = cycle(answer);
            if (std::holds_alternative<Update>(decision))
                decision = judged();
            QDateTime next = now.addSecs(account.updatePeriod.count());
            if (const auto *hold = std::get_if<Hold>(&decision); hold && hold->until)
                next = std::min(next, *hold->until);
            now = next;
        }
    }
};

} // namespace

Q_DECLARE_METATYPE(doorplate::Result<doorplate::Outcome>)

class MannersTest : public QObject
{
    Q_OBJECT

private slots:
    void thirtyDaysOfOneAnswerAreFewRequests_data();
    void thirtyDaysOfOneAnswerAreFewRequests();
    void everyAnswerHasItsThirtyDays();
    void impatientClickingObeysTheMinimumInterval();
    void aRecordThatWillNotFollowIsNoLoop_data();
    void aRecordThatWillNotFollowIsNoLoop();
    void aRecordEditedElsewhereIsRepairedWithinTwoPeriods();
    void ninetyDaysKeepTheRefreshRule_data();
    void ninetyDaysKeepTheRefreshRule();
    void everyProvidersOwnRuleHoldsForNinetyDays_data();
    void everyProvidersOwnRuleHoldsForNinetyDays();
    void aProxiedNameIsComparedOnceInAPeriod();
    void aCacheIsNoReasonToRepairUntilNoneCanBeBehind();
    void randomAnswersAlwaysLeaveANextAttemptOrAStop();
    void aClockThatJumpsLeavesNoHostStuck();
};

void MannersTest::thirtyDaysOfOneAnswerAreFewRequests_data()
{
    QTest::addColumn<Result<Outcome>>("answer");
    QTest::addColumn<int>("expected");
    for (const auto code : {ReturnCode::Good, ReturnCode::NoChange}) // once, and never again for the same address
        QTest::addRow("%s", qPrintable(keyOf(code))) << said(code) << 1;
    for (const auto code :
         {ReturnCode::BadAuth, ReturnCode::NotDonator, ReturnCode::Abuse, ReturnCode::BadSystem, ReturnCode::NoHost,
          ReturnCode::NumHost, ReturnCode::NotFqdn, ReturnCode::NotYours, ReturnCode::BadAgent})
        QTest::addRow("%s", qPrintable(keyOf(code))) << said(code) << 1;
    QTest::newRow("911: after 30 and 60 minutes, then every two hours") << said(ReturnCode::ServerError) << 362;
    QTest::newRow("dnserr: as 911") << said(ReturnCode::DnsError) << 362;
    QTest::newRow("429: 5 minutes doubling, then every four hours") << said(ReturnCode::TooMany) << 185;
    QTest::newRow("429 with Retry-After of a day: once a day") << said(ReturnCode::TooMany, 24h) << 30;
    // Hourly, and six more on the way there; the first waits are lengthened by the minimum interval.
    QTest::newRow("unknown word") << said(ReturnCode::Unknown) << 725;
    QTest::newRow("time-out") << Result<Outcome>(failed(Failure::Kind::Timeout)) << 725;
    QTest::newRow("no connection") << Result<Outcome>(failed(Failure::Kind::Unreachable)) << 725;
    QTest::newRow("unreadable answer") << Result<Outcome>(failed(Failure::Kind::BadReply)) << 725;
    QTest::newRow("HTTP 500") << status(500) << 725;
    QTest::newRow("HTTP 404") << status(404) << 722;
    QTest::newRow("HTTP 410") << status(410) << 722;
    QTest::newRow("HTTP 302") << status(302) << 722;
    QTest::newRow("HTTP 401") << status(401) << 1;
    QTest::newRow("HTTP 403") << status(403) << 1;
    QTest::newRow("HTTP 408: the server's own time-out") << status(408) << 725;
    QTest::newRow("HTTP 503") << status(503) << 725;
    QTest::newRow("HTTP 429") << status(429) << 185;
    QTest::newRow("bad certificate") << Result<Outcome>(failed(Failure::Kind::Tls)) << 722;
    QTest::newRow("no secret: nothing sent, hourly looks into the keychain")
        << Result<Outcome>(failed(Failure::Kind::NoSecret)) << 725;
    QTest::newRow("no disk: nothing sent, hourly tries") << Result<Outcome>(failed(Failure::Kind::Storage)) << 725;
    QTest::newRow("no agreement") << Result<Outcome>(failed(Failure::Kind::NoAgreement)) << 725;
    QTest::newRow("a clock that is wrong") << Result<Outcome>(failed(Failure::Kind::Clock)) << 725;
    QTest::newRow("abuse from a provider that also means its own trouble: three slow tries")
        << said(ReturnCode::Abuse, 600s) << 3;
    QTest::newRow("a setting that cannot work") << Result<Outcome>(failed(Failure::Kind::Misconfigured)) << 1;
}

// What happened before anything could be sent.
static bool isUnsent(Failure::Kind kind)
{
    return kind == Failure::Kind::NoSecret || kind == Failure::Kind::Storage || kind == Failure::Kind::NoAgreement;
}

void MannersTest::thirtyDaysOfOneAnswerAreFewRequests()
{
    QFETCH(Result<Outcome>, answer);
    QFETCH(int, expected);
    Month month;
    month.run(30 * 24h, answer);
    QCOMPARE(month.requests.size(), expected);
    for (qsizetype i = 1; i < month.requests.size(); ++i) {
        const bool mayBeSooner = !answer && isUnsent(answer.error().kind);
        QVERIFY(mayBeSooner || month.requests[i - 1].secsTo(month.requests[i]) >= 300);
    }
}

// A word or a failure that is new gets no row above by itself; it must be bounded all the same.
void MannersTest::everyAnswerHasItsThirtyDays()
{
    QList<Result<Outcome>> answers;
    for (int code = 0; code <= static_cast<int>(ReturnCode::Unknown); ++code)
        answers.append(said(static_cast<ReturnCode>(code)));
    for (int kind = 0; kind <= static_cast<int>(Failure::Kind::Clock); ++kind)
        answers.append(Result<Outcome>(failed(static_cast<Failure::Kind>(kind))));
    for (const int number : {300, 304, 400, 418, 425, 451, 502, 504, 511, 599})
        answers.append(status(number));
    for (const Result<Outcome> &answer : std::as_const(answers)) {
        Month month;
        month.account.updatePeriod = 3600s;
        month.run(30 * 24h, answer);
        QVERIFY2(!month.requests.isEmpty() && month.requests.size() <= 30 * 24 + 6,
                 qPrintable(answer ? keyOf(answer->code) : keyOf(answer.error().kind)));
    }
}

// And the person is told until when: a countdown, not a dead button.
void MannersTest::impatientClickingObeysTheMinimumInterval()
{
    Month hour;
    hour.isForced = true;
    for (int second = 0; second < 3600; ++second) {
        const Decision decision = hour.cycle(said(ReturnCode::NoChange));
        if (const auto *hold = std::get_if<Hold>(&decision)) {
            QCOMPARE(hold->reason, HoldReason::TooSoon);
            QCOMPARE(hold->until, std::optional(hour.requests.back().addSecs(300)));
        }
        hour.now = hour.now.addSecs(1);
    }
    QCOMPARE(hour.requests.size(), 12);
}

void MannersTest::aRecordThatWillNotFollowIsNoLoop_data()
{
    QTest::addColumn<Result<Outcome>>("answer");
    QTest::addColumn<int>("most");
    QTest::newRow("good: four a day") << said(ReturnCode::Good) << 30 * 4 + 10;
    QTest::newRow("nochg: one a day") << said(ReturnCode::NoChange) << 30 + 10;
}

// A proxied name: the zone's servers answer the proxy's address for ever.
void MannersTest::aRecordThatWillNotFollowIsNoLoop()
{
    QFETCH(Result<Outcome>, answer);
    QFETCH(int, most);
    Month month;
    month.published = Published{{*Address::parse(u"104.16.0.1")}, 300s, u"ns1.example.com"_s, noon};
    month.run(30 * 24h, answer);
    QVERIFY2(month.requests.size() <= most, qPrintable(QString::number(month.requests.size())));
    QVERIFY(month.requests.size() >= 30); // it does not give up either
}

void MannersTest::aRecordEditedElsewhereIsRepairedWithinTwoPeriods()
{
    Month month;
    month.run(10 * 24h, said(ReturnCode::Good));
    QCOMPARE(month.requests.size(), 1);
    month.published = Published{{moved}, 60s, u"ns1.example.com"_s, month.now};
    const QDateTime edited = month.now;
    month.run(2 * month.account.updatePeriod, said(ReturnCode::Good));
    QCOMPARE(month.requests.size(), 2);
    QVERIFY(edited.secsTo(month.requests.back()) <= 2 * month.account.updatePeriod.count());
}

void MannersTest::ninetyDaysKeepTheRefreshRule_data()
{
    QTest::addColumn<int>("refreshDays");
    QTest::addColumn<int>("expected");
    QTest::newRow("names that never expire: the first only") << 0 << 1;
    QTest::newRow("every 5 days") << 5 << 18;
    QTest::newRow("every 25 days") << 25 << 4;
    QTest::newRow("every 300 days") << 300 << 1;
}

void MannersTest::ninetyDaysKeepTheRefreshRule()
{
    QFETCH(int, refreshDays);
    QFETCH(int, expected);
    Month month;
    month.account.updatePeriod = 3600s;
    if (refreshDays > 0)
        month.limits.refreshAfter = std::chrono::days(refreshDays);
    month.run(90 * 24h, said(ReturnCode::NoChange));
    QCOMPARE(month.requests.size(), expected);
}

void MannersTest::everyProvidersOwnRuleHoldsForNinetyDays_data()
{
    QTest::addColumn<int>("minInterval");
    QTest::addColumn<int>("refreshDays");
    const Catalog catalog;
    QVERIFY(catalog.all().size() > 20);
    for (const Description &provider : catalog.all()) {
        QTest::addRow("%s", qPrintable(provider.id))
            << int(provider.policy.minInterval.count())
            << int(provider.policy.refreshAfter.value_or(std::chrono::days(0)).count());
    }
}

// Nothing changes at home: the first request, and one for each time the provider would forget the name.
void MannersTest::everyProvidersOwnRuleHoldsForNinetyDays()
{
    QFETCH(int, minInterval);
    QFETCH(int, refreshDays);
    Month month;
    month.account.updatePeriod = 3600s;
    month.limits.minInterval = std::chrono::seconds(minInterval);
    if (refreshDays > 0)
        month.limits.refreshAfter = std::chrono::days(refreshDays);
    month.run(90 * 24h, said(ReturnCode::NoChange));
    QCOMPARE(month.requests.size(), refreshDays > 0 ? 1 + 89 / refreshDays : 1);
    for (qsizetype i = 1; i < month.requests.size(); ++i) {
        const qint64 gap = month.requests[i - 1].secsTo(month.requests[i]);
        QVERIFY(gap >= minInterval);
        QVERIFY(gap <= refreshDays * 86400 + 3600); // never later than a look after the rule
    }
}

// The provider reads its record first, so this writes nothing; a change by hand is found within two periods.
void MannersTest::aProxiedNameIsComparedOnceInAPeriod()
{
    Month day;
    day.limits.comparesAtProvider = true;
    day.published = Published{{*Address::parse(u"104.16.0.1")}, 300s, u"ns1.example.com"_s, noon};
    day.run(24h, said(ReturnCode::NoChange));
    QCOMPARE(day.requests.size(), 96); // each 15 minutes
    day.published->addresses = {home}; // the proxy is switched off: DNS itself is the proof then
    day.run(24h, said(ReturnCode::NoChange));
    QVERIFY(day.requests.size() <= 97);
}

void MannersTest::aCacheIsNoReasonToRepairUntilNoneCanBeBehind()
{
    Month month;
    month.cycle(said(ReturnCode::Good));
    month.published = Published{{moved}, 60s, u"Quad9"_s, noon, true};
    month.run(23h, said(ReturnCode::Good));
    QCOMPARE(month.requests.size(), 1); // an old answer may be kept for a day
    month.run(2h, said(ReturnCode::Good));
    QCOMPARE(month.requests.size(), 2);
}

namespace {

QDateTime anyTime(QRandomGenerator &dice)
{
    const QDateTime first(QDate(1970, 1, 1), QTime(0, 0), Qt::UTC);
    return first.addSecs(static_cast<qint64>(dice.generateDouble() * 110 * 365 * 86400)); // to 2080
}

Result<Outcome> anyAnswer(QRandomGenerator &dice)
{
    const int count = static_cast<int>(ReturnCode::Unknown) + 1;
    const int kinds = static_cast<int>(Failure::Kind::Clock) + 1;
    const int drawn = dice.bounded(count + kinds);
    std::optional<std::chrono::seconds> wish;
    if (dice.bounded(3) == 0)
        wish = std::chrono::seconds(dice.bounded(10'000'000));
    if (drawn < count)
        return said(static_cast<ReturnCode>(drawn), wish);
    return std::unexpected(Failure{static_cast<Failure::Kind>(drawn - count), {}, 100 + dice.bounded(500), wish, {}});
}

} // namespace

void MannersTest::randomAnswersAlwaysLeaveANextAttemptOrAStop()
{
    QRandomGenerator dice(20261122); // the same dice each time
    Month month;
    for (int i = 0; i < 10'000; ++i) {
        month.observation.agreed = i % 2 ? home : moved; // always something to do
        const QDateTime before = month.now;
        month.cycle(anyAnswer(dice), dice.generateDouble());
        QCOMPARE(month.requests.back(), before); // each cycle came to its turn
        if (month.memory.stop)
            month.memory = resumed(month.memory); // the person mends it
        month.observation.agreed = i % 2 ? moved : home;
        const Decision decision = month.judged();
        if (const auto *hold = std::get_if<Hold>(&decision)) {
            QCOMPARE(hold->reason, HoldReason::TooSoon);
            QVERIFY(hold->until && *hold->until > month.now);
            QVERIFY(month.now.secsTo(*hold->until) <= std::chrono::seconds(longestWait).count());
            month.now = *hold->until;
        }
        QVERIFY(std::holds_alternative<Update>(month.judged()));
    }
}

void MannersTest::aClockThatJumpsLeavesNoHostStuck()
{
    QRandomGenerator dice(1970);
    Month month;
    month.limits.refreshAfter = std::chrono::days(25);
    for (int i = 0; i < 2'000; ++i) {
        month.now = anyTime(dice);
        month.observation.agreed = i % 2 ? home : moved;
        month.cycle(anyAnswer(dice), dice.generateDouble());
        month.memory.stop.reset();
        // Wherever the clock stands now, a changed address gets out within a day and a bit of it running.
        month.now = anyTime(dice);
        month.observation.agreed = i % 2 ? moved : home;
        month.memory.accepted = i % 2 ? home : moved;
        const Decision decision = month.judged();
        if (const auto *hold = std::get_if<Hold>(&decision)) {
            QVERIFY(hold->until && month.now.secsTo(*hold->until) <= 24 * 3600);
            month.now = *hold->until;
        }
        QVERIFY(std::holds_alternative<Update>(month.judged()));
    }
}

QTEST_GUILESS_MAIN(MannersTest)
#include "tst_manners.moc"
