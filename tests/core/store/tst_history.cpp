// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/history.h"

#include "tests/core/store/samplerecords.h"

#include <QTest>

using namespace doorplate;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class HistoryTest : public QObject
{
    Q_OBJECT

private slots:
    void anAddressLastsUntilTheNextIsAccepted();
    void theLagCountsFromTheFirstLookThatSawIt_data();
    void theLagCountsFromTheFirstLookThatSawIt();
    void whatWasNotAcceptedIsNoSpan();
    void aRefreshGoesOn();
    void theWitnessesAreThoseWhoSaidSo();
    void hostsAndFamiliesHaveSpansOfTheirOwn();
    void withoutRecordsThereIsNothing();
};

namespace {

QDateTime at(int second)
{
    return QDateTime(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC).addSecs(second).addMSecs(400);
}

const Result<Outcome> refused = Outcome{ReturnCode::ServerError};
const Result<Outcome> unanswered = failed(Failure::Kind::Timeout);

} // namespace

void HistoryTest::anAddressLastsUntilTheNextIsAccepted()
{
    const auto spans =
        addressSpans({updateRecord(0, u"192.0.2.1"), updateRecord(100, u"192.0.2.2"), updateRecord(300, u"192.0.2.3")});
    QCOMPARE(spans.size(), 3);
    QCOMPARE(spans[0].address.toString(), u"192.0.2.3"_s); // newest first
    QCOMPARE(spans[0].from, at(300));
    QVERIFY(!spans[0].until);
    QCOMPARE(spans[1].address.toString(), u"192.0.2.2"_s);
    QCOMPARE(spans[1].from, at(100));
    QCOMPARE(spans[1].until, std::optional(at(300)));
    QCOMPARE(spans[2].until, std::optional(at(100)));
    QCOMPARE(spans[2].host.ascii(), u"home.example"_s);
    QCOMPARE(spans[2].accountName, u"Home"_s);
}

void HistoryTest::theLagCountsFromTheFirstLookThatSawIt_data()
{
    QTest::addColumn<QList<CycleRecord>>("records");
    QTest::addColumn<int>("lag"); // of the newest span, in milliseconds
    const CycleRecord before = updateRecord(0, u"192.0.2.1");
    QTest::newRow("accepted at once") << QList{before, updateRecord(100, u"192.0.2.2")} << 400;
    QTest::newRow("at the third attempt")
        << QList{before, updateRecord(100, u"192.0.2.2", unanswered), updateRecord(160, u"192.0.2.2", refused),
                 updateRecord(280, u"192.0.2.2")}
        << 180'400;
    QTest::newRow("changed again while it was wrong")
        << QList{before, updateRecord(100, u"192.0.2.2", unanswered), updateRecord(200, u"192.0.2.3")} << 100'400;
    QTest::newRow("back in between: it was right again")
        << QList{before, updateRecord(100, u"192.0.2.2", unanswered), updateRecord(150, u"192.0.2.1"),
                 updateRecord(200, u"192.0.2.2")}
        << 400;
    QTest::newRow("the very first") << QList{updateRecord(0, u"192.0.2.1", unanswered), updateRecord(60, u"192.0.2.1")}
                                    << 60'400;
    QTest::newRow("a clock that was set back")
        << QList{before, updateRecord(100, u"192.0.2.2", unanswered), updateRecord(-5000, u"192.0.2.2")} << 0;
}

void HistoryTest::theLagCountsFromTheFirstLookThatSawIt()
{
    QFETCH(QList<CycleRecord>, records);
    QFETCH(int, lag);
    const auto spans = addressSpans(records);
    const auto last = std::find_if(spans.begin(), spans.end(), [](const AddressSpan &span) { return !span.until; });
    QVERIFY(last != spans.end());
    QCOMPARE(last->lag, std::chrono::milliseconds(lag));
}

void HistoryTest::whatWasNotAcceptedIsNoSpan()
{
    QVERIFY(
        addressSpans({updateRecord(0, u"192.0.2.1", refused), updateRecord(1, u"192.0.2.1", unanswered)}).isEmpty());
    CycleRecord unsent = updateRecord(0, u"192.0.2.1");
    unsent.hosts[0].outcome.reset();
    QVERIFY(addressSpans({unsent}).isEmpty());
    unsent.hosts[0].decision = Skip{};
    QVERIFY(addressSpans({unsent}).isEmpty());
}

void HistoryTest::aRefreshGoesOn()
{
    const auto spans =
        addressSpans({updateRecord(0, u"192.0.2.1"), updateRecord(500, u"192.0.2.1", Outcome{ReturnCode::NoChange})});
    QCOMPARE(spans.size(), 1);
    QCOMPARE(spans[0].from, at(0));
    QVERIFY(!spans[0].until);
}

void HistoryTest::theWitnessesAreThoseWhoSaidSo()
{
    CycleRecord record = updateRecord(0, u"192.0.2.1");
    record.observation.readings.append({u"liar"_s,
                                        u"liar.example"_s,
                                        SourceMethod::Http,
                                        AddressFamily::IPv4,
                                        *Address::parse(u"192.0.2.9"),
                                        {},
                                        1ms});
    record.observation.readings.append({u"silent"_s,
                                        u"silent.example"_s,
                                        SourceMethod::Http,
                                        AddressFamily::IPv4,
                                        failed(Failure::Kind::Timeout),
                                        {},
                                        1ms});
    record.observation.readings.append(record.observation.readings[0]);
    QCOMPARE(addressSpans({record})[0].witnesses, (QStringList{u"ipify"_s, u"opendns"_s}));
}

void HistoryTest::hostsAndFamiliesHaveSpansOfTheirOwn()
{
    CycleRecord two = updateRecord(0, u"192.0.2.1");
    two.hosts.append(two.hosts[0]);
    two.hosts[1].host = *Hostname::parse(u"other.example");
    CycleRecord six = updateRecord(10, u"2001:db8::1");
    six.family = AddressFamily::IPv6;
    CycleRecord renamed = updateRecord(20, u"192.0.2.2");
    renamed.accountName = u"House"_s;
    const auto spans = addressSpans({two, six, renamed});
    QCOMPARE(spans.size(), 4);
    QCOMPARE(spans[0].accountName, u"House"_s);
    QCOMPARE(spans[1].family, AddressFamily::IPv6);
    int open = 0;
    for (const AddressSpan &span : spans)
        open += span.until ? 0 : 1;
    QCOMPARE(open, 3);
}

void HistoryTest::withoutRecordsThereIsNothing()
{
    QVERIFY(addressSpans({}).isEmpty());
}

QTEST_APPLESS_MAIN(HistoryTest)
#include "tst_history.moc"
