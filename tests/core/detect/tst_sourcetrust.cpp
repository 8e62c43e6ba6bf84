// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/sourcetrust.h"

#include <QTest>

using namespace doorplate;
using namespace Qt::StringLiterals;

namespace {

const SourceKey key{u"x"_s, AddressFamily::IPv4};
const QDateTime start = QDateTime::fromString(u"2026-11-25T08:00:00Z"_s, Qt::ISODate);
const QString right = u"81.2.69.142"_s;
const QString wrong = u"81.2.69.150"_s;

// What the source "x" said, and what was agreed on; each a minute later. "-" is no address.
struct Round {
    QString said;
    QString agreed;
};

Result<Address> read(const QString &text)
{
    const auto address = Address::parse(text);
    return address ? Result<Address>(*address) : failed(Failure::Kind::BadReply);
}

Observation observation(const Round &round, const QDateTime &when)
{
    Observation observation;
    observation.agreed = read(round.agreed);
    observation.when = when;
    Reading reading;
    reading.source = key.first;
    reading.address = read(round.said);
    reading.when = when;
    observation.readings = {reading};
    return observation;
}

SourceHealths after(const QList<Round> &rounds, SourceHealths healths = {})
{
    QDateTime now = start;
    for (const Round &round : rounds) {
        healths = noted(healths, observation(round, now), now);
        now = now.addSecs(60);
    }
    return healths;
}

} // namespace

class TestSourceTrust : public QObject
{
    Q_OBJECT

private slots:
    void restsASourceThatKeepsDissenting_data();
    void restsASourceThatKeepsDissenting();
    void asksItAgainAfterADay();
    void forgivesTheFirstToKnow();
    void believesNoTimeFromTheFuture();
    void countsNothingTwice();
    void forgivesWhenThePersonDoes();
    void keepsTheFamiliesApart();
};

void TestSourceTrust::restsASourceThatKeepsDissenting_data()
{
    QTest::addColumn<QList<Round>>("rounds");
    QTest::addColumn<int>("failures");
    QTest::addColumn<bool>("rests");
    const Round agrees{right, right};
    const Round dissents{wrong, right};
    const Round fails{u"-"_s, right};
    const Round undecided{wrong, u"-"_s};
    QTest::newRow("never asked") << QList<Round>{} << 0 << false;
    QTest::newRow("agrees") << QList{agrees, agrees} << 0 << false;
    QTest::newRow("dissents twice") << QList{dissents, dissents} << 0 << false;
    QTest::newRow("dissents three times") << QList{dissents, dissents, dissents} << 0 << true;
    QTest::newRow("agrees in between") << QList{dissents, dissents, agrees, dissents} << 0 << false;
    QTest::newRow("a failure in between makes it no better") << QList{dissents, dissents, fails, dissents} << 0 << true;
    QTest::newRow("fails, which does no harm") << QList{fails, fails, fails, fails} << 4 << false;
    QTest::newRow("a failure mended") << QList{fails, fails, agrees} << 0 << false;
    QTest::newRow("nobody knows who was right") << QList{undecided, undecided, undecided} << 0 << false;
}

void TestSourceTrust::restsASourceThatKeepsDissenting()
{
    QFETCH(QList<Round>, rounds);
    QFETCH(int, failures);
    QFETCH(bool, rests);
    const SourceHealths healths = after(rounds);
    QCOMPARE(healths.value(key).failures, failures);
    const QDateTime now = start.addSecs(600);
    QCOMPARE(resting(healths, AddressFamily::IPv4, now), rests ? QStringList{key.first} : QStringList{});
    QCOMPARE(restsUntil(healths.value(key), now).has_value(), rests);
}

void TestSourceTrust::asksItAgainAfterADay()
{
    const QList<Round> dissents{{wrong, right}, {wrong, right}, {wrong, right}};
    SourceHealths healths = after(dissents);
    const QDateTime until = *restsUntil(healths.value(key), start.addSecs(600));
    QCOMPARE(until, start.addSecs(120).addDays(1));
    QVERIFY(resting(healths, AddressFamily::IPv4, until).isEmpty());
    // Once more is enough then; and once right clears it.
    QVERIFY(restsUntil(noted(healths, observation({wrong, right}, until), until).value(key), until.addSecs(60)));
    healths = noted(healths, observation({right, right}, until), until);
    QCOMPARE(healths.value(key).dissents, 0);
    QVERIFY(!restsUntil(healths.value(key), until));
}

void TestSourceTrust::forgivesTheFirstToKnow()
{
    SourceHealths healths = after({{wrong, right}, {wrong, right}, {wrong, right}});
    QVERIFY(restsUntil(healths.value(key), start.addSecs(600)));
    Observation others; // without "x", which rests
    others.agreed = read(wrong);
    healths = noted(healths, others, start.addSecs(600));
    QVERIFY(!restsUntil(healths.value(key), start.addSecs(601)));
    QCOMPARE(healths.value(key).dissents, 0);
}

void TestSourceTrust::believesNoTimeFromTheFuture()
{
    SourceHealth health;
    health.restedAt = start.addYears(1);
    QVERIFY(!restsUntil(health, start));
}

void TestSourceTrust::countsNothingTwice()
{
    const Observation once = observation({wrong, right}, start);
    SourceHealths healths;
    for (int i = 0; i < 5; ++i)
        healths = noted(healths, once, start.addSecs(i));
    QCOMPARE(healths.value(key).dissents, 1);
}

void TestSourceTrust::forgivesWhenThePersonDoes()
{
    const SourceHealth health = after({{wrong, right}, {wrong, right}, {wrong, right}}).value(key);
    const SourceHealth clean = forgiven(health);
    QVERIFY(!restsUntil(clean, start.addSecs(200)));
    QCOMPARE(clean.dissents, 0);
    QCOMPARE(clean.last, health.last);
}

void TestSourceTrust::keepsTheFamiliesApart()
{
    const SourceHealths healths = after({{wrong, right}, {wrong, right}, {wrong, right}});
    QVERIFY(resting(healths, AddressFamily::IPv6, start.addSecs(600)).isEmpty());
}

QTEST_GUILESS_MAIN(TestSourceTrust)
#include "tst_sourcetrust.moc"
