// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/backoff.h"

#include <QTest>

#include <limits>

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

Result<Outcome> status(int number, std::optional<std::chrono::seconds> retryAfter = {})
{
    return std::unexpected(Failure{Failure::Kind::HttpStatus, {}, number, retryAfter, {}});
}

QString named(const Reaction &reaction)
{
    if (std::holds_alternative<GoOn>(reaction))
        return u"go on"_s;
    if (const auto *stop = std::get_if<StopUntilEdited>(&reaction))
        return u"stop "_s + keyOf(stop->scope);
    return u"wait %1"_s.arg(std::get<WaitFor>(reaction).delay.count());
}

} // namespace

Q_DECLARE_METATYPE(doorplate::Result<doorplate::Outcome>)

class BackoffTest : public QObject
{
    Q_OBJECT

private slots:
    void reacts_data();
    void reacts();
    void everyWordAndFailureHasAReaction();
    void jitterLengthensByAtMostAFifth_data();
    void jitterLengthensByAtMostAFifth();
    void remembersAnAcceptance();
    void remembersARefusal();
    void remembersASilence();
    void countsNoRequestThatNeverLeft();
    void resumeMakesAnotherAttemptDue();
};

void BackoffTest::reacts_data()
{
    QTest::addColumn<Result<Outcome>>("answer");
    QTest::addColumn<int>("failures");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const Result<Outcome> &answer, int failures, const QString &expected) {
        QTest::newRow(name) << answer << failures << expected;
    };
    row("good goes on", said(ReturnCode::Good), 0, u"go on"_s);
    row("nochg goes on", said(ReturnCode::NoChange), 0, u"go on"_s);
    row("badauth stops the account", said(ReturnCode::BadAuth), 1, u"stop account"_s);
    row("!donator stops the account", said(ReturnCode::NotDonator), 1, u"stop account"_s);
    row("badsys stops the account", said(ReturnCode::BadSystem), 1, u"stop account"_s);
    row("abuse stops the account", said(ReturnCode::Abuse), 1, u"stop account"_s);
    row("nohost stops the host", said(ReturnCode::NoHost), 1, u"stop host"_s);
    row("notfqdn stops the host", said(ReturnCode::NotFqdn), 1, u"stop host"_s);
    row("!yours stops the host", said(ReturnCode::NotYours), 1, u"stop host"_s);
    row("numhost stops the host", said(ReturnCode::NumHost), 1, u"stop host"_s);
    row("badagent stops the provider", said(ReturnCode::BadAgent), 1, u"stop provider"_s);
    row("911 waits half an hour", said(ReturnCode::ServerError), 1, u"wait 1800"_s);
    row("911 again waits an hour", said(ReturnCode::ServerError), 2, u"wait 3600"_s);
    row("911 for ever waits two hours", said(ReturnCode::ServerError), 1000, u"wait 7200"_s);
    row("911 with a shorter wish keeps half an hour", said(ReturnCode::ServerError, 600s), 1, u"wait 1800"_s);
    row("911 with a longer wish obeys", said(ReturnCode::ServerError, 3h), 1, u"wait 10800"_s);
    row("dnserr waits half an hour", said(ReturnCode::DnsError), 1, u"wait 1800"_s);
    row("429 waits five minutes", said(ReturnCode::TooMany), 1, u"wait 300"_s);
    row("429 doubles", said(ReturnCode::TooMany), 3, u"wait 1200"_s);
    row("429 ends at four hours", said(ReturnCode::TooMany), 50, u"wait 14400"_s);
    row("429 obeys Retry-After", said(ReturnCode::TooMany, 3600s), 1, u"wait 3600"_s);
    row("429 with an absurd Retry-After waits a day", said(ReturnCode::TooMany, std::chrono::hours(24 * 365)), 1,
        u"wait 86400"_s);
    row("429 as a bare status obeys Retry-After", status(429, 900s), 1, u"wait 900"_s);
    row("an unknown word waits a minute", said(ReturnCode::Unknown), 1, u"wait 60"_s);
    row("an unknown word doubles", said(ReturnCode::Unknown), 4, u"wait 480"_s);
    row("an unknown word ends at an hour", said(ReturnCode::Unknown), 7, u"wait 3600"_s);
    row("a time-out waits a minute", failed(Failure::Kind::Timeout), 1, u"wait 60"_s);
    row("a time-out ends at an hour", failed(Failure::Kind::Timeout), 100, u"wait 3600"_s);
    row("no connection waits a minute", failed(Failure::Kind::Unreachable), 1, u"wait 60"_s);
    row("an unreadable answer waits a minute", failed(Failure::Kind::BadReply), 1, u"wait 60"_s);
    row("500 waits a minute", status(500), 1, u"wait 60"_s);
    row("503 obeys Retry-After", status(503, 1200s), 1, u"wait 1200"_s);
    row("404 waits ten minutes", status(404), 1, u"wait 600"_s);
    row("410 ends at an hour", status(410), 9, u"wait 3600"_s);
    row("a redirect that is not followed waits ten minutes", status(302), 1, u"wait 600"_s);
    row("401 stops the account", status(401), 1, u"stop account"_s);
    row("403 stops the account", status(403), 1, u"stop account"_s);
    row("408 is temporary", status(408), 1, u"wait 60"_s);
    row("a bad certificate waits ten minutes", failed(Failure::Kind::Tls), 1, u"wait 600"_s);
    row("a bad certificate ends at an hour", failed(Failure::Kind::Tls), 4, u"wait 3600"_s);
    row("no secret waits a minute", failed(Failure::Kind::NoSecret), 1, u"wait 60"_s);
    row("a setting that cannot work stops the account", failed(Failure::Kind::Misconfigured), 1, u"stop account"_s);
    row("a failure count out of range is the first", failed(Failure::Kind::Timeout), -5, u"wait 60"_s);
}

void BackoffTest::reacts()
{
    QFETCH(Result<Outcome>, answer);
    QFETCH(int, failures);
    QFETCH(QString, expected);
    QCOMPARE(named(reactionTo(answer, failures, 0)), expected);
}

void BackoffTest::everyWordAndFailureHasAReaction()
{
    for (int i = 0; i <= static_cast<int>(ReturnCode::Unknown); ++i) {
        const auto code = static_cast<ReturnCode>(i);
        const Reaction reaction = reactionTo(said(code), 1, 0.5);
        QCOMPARE(std::holds_alternative<GoOn>(reaction), isAccepted(code));
    }
    for (int i = 0; i <= static_cast<int>(Failure::Kind::Clock); ++i) {
        const Reaction reaction = reactionTo(failed(static_cast<Failure::Kind>(i)), 1, 0.5);
        QVERIFY(!std::holds_alternative<GoOn>(reaction));
    }
    for (int number = 0; number < 1000; ++number)
        QVERIFY(!std::holds_alternative<GoOn>(reactionTo(status(number), 1, 0.5)));
}

void BackoffTest::jitterLengthensByAtMostAFifth_data()
{
    QTest::addColumn<double>("jitter");
    QTest::addColumn<QString>("expected");
    QTest::newRow("none") << 0.0 << u"wait 3600"_s;
    QTest::newRow("half") << 0.5 << u"wait 3960"_s;
    QTest::newRow("all") << 1.0 << u"wait 4320"_s;
    QTest::newRow("more than all") << 7.0 << u"wait 4320"_s;
    QTest::newRow("less than none") << -3.0 << u"wait 3600"_s;
    QTest::newRow("no number") << std::numeric_limits<double>::quiet_NaN() << u"wait 3600"_s;
}

void BackoffTest::jitterLengthensByAtMostAFifth()
{
    QFETCH(double, jitter);
    QFETCH(QString, expected);
    QCOMPARE(named(reactionTo(failed(Failure::Kind::Timeout), 20, jitter)), expected);
}

void BackoffTest::remembersAnAcceptance()
{
    HostMemory before;
    before.accepted = home;
    before.since = noon.addDays(-3);
    before.failures = 4;
    before.lastFailure = Failure{Failure::Kind::Timeout, {}, {}, {}, {}};
    before.notBefore = noon;

    const HostMemory same = remembered(before, home, said(ReturnCode::NoChange), GoOn{}, noon);
    QCOMPARE(same.since, noon.addDays(-3));
    QCOMPARE(same.acceptedAt, noon);
    QCOMPARE(same.lastSent, noon);
    QCOMPARE(same.failures, 0);
    QVERIFY(!same.lastFailure && !same.notBefore && !same.stop);
    QCOMPARE(same.lastOutcome->code, ReturnCode::NoChange);

    const HostMemory other = remembered(before, moved, said(ReturnCode::Good), GoOn{}, noon);
    QVERIFY(other.accepted == moved);
    QCOMPARE(other.since, noon);

    before.since = noon.addYears(4); // the clock was wrong then
    QCOMPARE(remembered(before, home, said(ReturnCode::Good), GoOn{}, noon).since, noon);
}

void BackoffTest::remembersARefusal()
{
    HostMemory before;
    before.accepted = home;
    before.acceptedAt = noon.addDays(-3);
    const HostMemory after =
        remembered(before, moved, said(ReturnCode::BadAuth), StopUntilEdited{Stop::Scope::Account}, noon);
    QVERIFY(after.accepted == home);
    QCOMPARE(after.acceptedAt, noon.addDays(-3));
    QCOMPARE(after.lastSent, noon);
    QCOMPARE(after.failures, 1);
    QVERIFY(after.stop == (Stop{Stop::Scope::Account, ReturnCode::BadAuth, u"badauth"_s, noon}));

    const HostMemory byStatus = remembered({}, moved, status(401), StopUntilEdited{Stop::Scope::Account}, noon);
    QCOMPARE(byStatus.stop->code, ReturnCode::BadAuth);

    const HostMemory waiting = remembered(before, moved, said(ReturnCode::ServerError), WaitFor{1800s}, noon);
    QCOMPARE(waiting.notBefore, noon.addSecs(1800));
    QVERIFY(!waiting.stop);
}

void BackoffTest::remembersASilence()
{
    HostMemory before;
    before.lastOutcome = *said(ReturnCode::Good);
    before.failures = std::numeric_limits<int>::max();
    const HostMemory after = remembered(before, moved, failed(Failure::Kind::Timeout), WaitFor{60s}, noon);
    QCOMPARE(after.lastFailure->kind, Failure::Kind::Timeout);
    QCOMPARE(after.lastOutcome->code, ReturnCode::Good);
    QCOMPARE(after.lastSent, noon); // it may have arrived
    QCOMPARE(after.failures, std::numeric_limits<int>::max());
}

void BackoffTest::countsNoRequestThatNeverLeft()
{
    for (const auto kind : {Failure::Kind::NoSecret, Failure::Kind::Tls, Failure::Kind::Misconfigured,
                            Failure::Kind::Storage, Failure::Kind::NoAgreement}) {
        const HostMemory after = remembered({}, moved, failed(kind), WaitFor{60s}, noon);
        QVERIFY2(!after.lastSent, qPrintable(keyOf(kind)));
        QCOMPARE(after.failures, 1);
    }
}

void BackoffTest::resumeMakesAnotherAttemptDue()
{
    HostMemory stopped = remembered({}, moved, said(ReturnCode::BadAuth), StopUntilEdited{}, noon);
    stopped.failures = 9;
    const HostMemory again = resumed(stopped);
    QVERIFY(!again.stop && !again.notBefore);
    QCOMPARE(again.failures, 1);
    QCOMPARE(again.lastSent, noon);

    HostMemory well;
    well.accepted = home;
    QVERIFY(resumed(well) == well);
}

QTEST_GUILESS_MAIN(BackoffTest)
#include "tst_backoff.moc"
