// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The documents and exit codes that scripts depend on, from values.
#include "app/control/answers.h"
#include "core/model/credentials.h"

#include <QJsonArray>
#include <QTest>

using namespace doorplate;
using namespace Qt::StringLiterals;

namespace {

Address address(const QString &text)
{
    return *Address::parse(text);
}

Hostname host(const QString &name)
{
    return *Hostname::parse(name);
}

CycleRecord record(const HostRecord &row)
{
    CycleRecord made;
    made.accountName = u"Home"_s;
    made.observation.agreed = address(u"81.2.69.142"_s);
    made.hosts = {row};
    return made;
}

HostRecord answered(ReturnCode code)
{
    return {.host = host(u"home.example.com"_s),
            .decision = Update{address(u"81.2.69.142"_s), UpdateReason::Changed},
            .outcome = Result<Outcome>(Outcome{.code = code, .line = u"its line"_s})};
}

HostRecord held(HoldReason reason)
{
    return {.host = host(u"home.example.com"_s), .decision = Hold{reason, u"the detail"_s, {}}};
}

QJsonObject resultOf(const HostRecord &row)
{
    return updateResults({record(row)}, [](const CycleRecord &, const HostRecord &) { return u"a sentence"_s; })
        .value(u"results"_s)
        .toArray()
        .at(0)
        .toObject();
}

} // namespace

class TestDeskAnswers : public QObject
{
    Q_OBJECT

private slots:
    void endsWith_data()
    {
        QTest::addColumn<QList<HostRecord>>("rows");
        QTest::addColumn<int>("exit");

        const HostRecord unchanged{.host = host(u"home.example.com"_s), .decision = Skip{SkipReason::Unchanged}};
        HostRecord failing = answered(ReturnCode::Good);
        failing.outcome = failed(Failure::Kind::Timeout);
        QTest::newRow("nothing to do is done") << QList{unchanged} << 0;
        QTest::newRow("accepted") << QList{answered(ReturnCode::Good)} << 0;
        QTest::newRow("accepted as it was") << QList{answered(ReturnCode::NoChange)} << 0;
        QTest::newRow("refused") << QList{answered(ReturnCode::NoHost)} << 1;
        QTest::newRow("no answer") << QList{failing} << 1;
        QTest::newRow("stopped since an earlier refusal") << QList{held(HoldReason::Stopped)} << 1;
        QTest::newRow("a setting cannot work") << QList{held(HoldReason::Misconfigured)} << 3;
        QTest::newRow("no address agreed") << QList{held(HoldReason::NoAgreement)} << 4;
        QTest::newRow("a VPN") << QList{held(HoldReason::Vpn)} << 4;
        QTest::newRow("too soon") << QList{held(HoldReason::TooSoon)} << 4;
        QTest::newRow("paused") << QList{held(HoldReason::Paused)} << 4;
        QTest::newRow("no password") << QList{held(HoldReason::NoSecret)} << 5;
        QTest::newRow("a refusal outweighs the rest") << QList{answered(ReturnCode::Good), held(HoldReason::NoSecret),
                                                               held(HoldReason::Vpn), answered(ReturnCode::BadAuth)}
                                                      << 1;
        QTest::newRow("a missing password outweighs a hold")
            << QList{held(HoldReason::Vpn), held(HoldReason::NoSecret)} << 5;
    }

    void endsWith()
    {
        QFETCH(QList<HostRecord>, rows);
        QFETCH(int, exit);
        QList<CycleRecord> records;
        for (const HostRecord &row : rows)
            records.append(record(row));
        QCOMPARE(int(exitCodeOf(records)), exit);
    }

    void tellsAnAcceptedUpdate()
    {
        const QJsonObject result = resultOf(answered(ReturnCode::Good));
        const QJsonObject expected{
            {u"account"_s, u"Home"_s},       {u"host"_s, u"home.example.com"_s}, {u"family"_s, u"ipv4"_s},
            {u"decision"_s, u"update"_s},    {u"reason"_s, u"changed"_s},        {u"address"_s, u"81.2.69.142"_s},
            {u"code"_s, u"good"_s},          {u"failure"_s, QJsonValue()},       {u"detail"_s, u"its line"_s},
            {u"message"_s, u"a sentence"_s}, {u"nextAttempt"_s, QJsonValue()},   {u"verification"_s, QJsonValue()}};
        QCOMPARE(result, expected);
    }

    void tellsAFailureAndNoCode()
    {
        HostRecord row = answered(ReturnCode::Good);
        row.outcome = failed(Failure::Kind::Tls, u"expired"_s);
        row.nextAttempt = QDateTime(QDate(2026, 11, 22), QTime(14, 5), Qt::UTC);
        const QJsonObject result = resultOf(row);
        QVERIFY(result.value(u"code"_s).isNull());
        QCOMPARE(result.value(u"failure"_s).toString(), u"tls"_s);
        QCOMPARE(result.value(u"detail"_s).toString(), u"expired"_s);
        QCOMPARE(result.value(u"nextAttempt"_s).toString(), u"2026-11-22T14:05:00Z"_s);
    }

    void tellsWhatTheNameServersSay()
    {
        HostRecord row = answered(ReturnCode::Good);
        row.verification = Proven{};
        QCOMPARE(resultOf(row).value(u"verification"_s).toString(), u"published"_s);
    }

    void tellsAHoldWithItsFailure()
    {
        const QJsonObject result = resultOf(held(HoldReason::NoSecret));
        QCOMPARE(result.value(u"decision"_s).toString(), u"hold"_s);
        QCOMPARE(result.value(u"failure"_s).toString(), u"noSecret"_s);
        QCOMPARE(result.value(u"detail"_s).toString(), u"the detail"_s);
    }

    void tellsEachReadingOfACheck()
    {
        Observation seen;
        seen.agreed = address(u"81.2.69.142"_s);
        seen.readings = {Reading{.source = u"one"_s,
                                 .operatorName = u"One"_s,
                                 .method = SourceMethod::Dns,
                                 .address = address(u"81.2.69.142"_s),
                                 .took = std::chrono::milliseconds(12)},
                         Reading{.source = u"two"_s, .address = failed(Failure::Kind::Timeout)},
                         Reading{.source = u"three"_s, .address = address(u"81.2.69.150"_s)}};
        seen.hindrances = {{Hindrance::Kind::Vpn, u"tun0"_s}};
        const QJsonObject report = checkReport({seen});
        const QJsonObject ipv4 = report.value(u"ipv4"_s).toObject();
        QCOMPARE(ipv4.value(u"agreed"_s).toString(), u"81.2.69.142"_s);
        const QJsonArray readings = ipv4.value(u"readings"_s).toArray();
        QCOMPARE(readings.at(0).toObject(), QJsonObject({{u"source"_s, u"one"_s},
                                                         {u"operator"_s, u"One"_s},
                                                         {u"method"_s, u"dns"_s},
                                                         {u"address"_s, u"81.2.69.142"_s},
                                                         {u"seen"_s, QJsonValue()},
                                                         {u"vote"_s, u"agrees"_s},
                                                         {u"failure"_s, QJsonValue()},
                                                         {u"detail"_s, QString()},
                                                         {u"milliseconds"_s, 12}}));
        QCOMPARE(readings.at(1).toObject().value(u"failure"_s).toString(), u"timeout"_s);
        QCOMPARE(readings.at(1).toObject().value(u"vote"_s).toString(), u"none"_s);
        QCOMPARE(readings.at(2).toObject().value(u"vote"_s).toString(), u"differs"_s);
        QVERIFY(readings.at(1).toObject().value(u"address"_s).isNull());
        QVERIFY(report.value(u"ipv6"_s).toObject().value(u"agreed"_s).isNull());
        QCOMPARE(report.value(u"hindrances"_s).toArray(), QJsonArray({u"vpn"_s}));
    }

    void masksWhateverCarriesASecretInAPlan()
    {
        const QByteArray mask = maskedText().toUtf8();
        HttpRequest step;
        step.url = QUrl(u"https://update.example/nic?token="_s + QString::fromLatin1(mask.toPercentEncoding()));
        step.headers = {{"Authorization"_ba, "Basic "_ba + ("alice:" + mask).toBase64()}};
        step.body = "key=" + mask.toPercentEncoding();
        const PlannedUpdate planned{.accountName = u"Home"_s,
                                    .hosts = {host(u"home.example.com"_s)},
                                    .address = address(u"81.2.69.142"_s),
                                    .steps = {step}};
        const QJsonObject request = plannedRequests({planned}).value(u"requests"_s).toArray().at(0).toObject();
        QCOMPARE(request.value(u"hosts"_s).toArray(), QJsonArray({u"home.example.com"_s}));
        const QJsonObject shown = request.value(u"steps"_s).toArray().at(0).toObject();
        QCOMPARE(shown.value(u"url"_s).toString(), u"https://update.example/nic?token=•••"_s);
        QCOMPARE(shown.value(u"headers"_s).toObject().value(u"Authorization"_s).toString(), u"Basic •••"_s);
        QCOMPARE(shown.value(u"body"_s).toString(), u"key=•••"_s);
    }
};

QTEST_APPLESS_MAIN(TestDeskAnswers)
#include "tst_deskanswers.moc"
