// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/detectjob.h"

#include "core/net/network.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace doorplate;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString home = u"81.2.69.142"_s;
const QString other = u"81.2.69.150"_s;

InterfaceView interface(const QString &name, const QString &address)
{
    InterfaceView view;
    view.name = name;
    view.isUp = true;
    view.isLoopback = name == u"lo";
    view.addresses = {InterfaceAddress(*Address::parse(address))};
    return view;
}

QList<InterfaceView> atHome()
{
    InterfaceView eth0 = interface(u"eth0"_s, u"192.168.1.5"_s);
    eth0.carriesDefaultRouteV4 = true;
    return {interface(u"lo"_s, u"127.0.0.1"_s), eth0};
}

QList<InterfaceView> behindVpn()
{
    InterfaceView tunnel = interface(u"wg0"_s, u"10.8.0.2"_s);
    tunnel.isTunnel = true;
    tunnel.carriesDefaultRouteV4 = true;
    return {interface(u"lo"_s, u"127.0.0.1"_s), interface(u"eth0"_s, u"81.2.69.142"_s), tunnel};
}

QList<InterfaceView> loopbackAlone()
{
    return {interface(u"lo"_s, u"127.0.0.1"_s)};
}

DetectWish wishAtHome()
{
    DetectWish wish;
    wish.interfaces = atHome;
    return wish;
}

} // namespace

// The sources here are commands, each of an operator of its own: they answer, fail, lie or hang as told, and leave
// their name in a list when they are asked.
class TestDetectJob : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void oneWitnessIsEnoughWhenNothingChanged();
    void asksTwoAtOnceWhenNothingIsKnown();
    void aChangeNeedsASecondWitness();
    void goesOnPastFailures();
    void aLiarIsOutvoted();
    void oneLiarAndOneHonestAgreeOnNothing();
    void prefersAnIndependentWitness();
    void doesNotWaitForASilentSource();
    void endsWithItsDeadline();
    void asksAllWhenTold();
    void believesTheOwnersSourceAlone();
    void passesOnWhyTheOwnersSourceFailed();
    void reportsAVpnThatTheAnswerCameThrough_data();
    void reportsAVpnThatTheAnswerCameThrough();
    void isOfflineOnlyWhenNobodyAnswers();
    void saysWhenThereIsNobodyToAsk();
    void diesQuietly();
    void fillsTheReadings();

private:
    Source source(const QString &id, const QString &answer, const QString &operatorName = {});
    Source silent(const QString &id) { return source(id, u"$(sleep 60)"_s); }
    Source failing(const QString &id) { return source(id, u"no address today"_s); }
    std::optional<Observation> detect(DetectWish wish);
    QStringList wasAsked();

    Network m_network;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestDetectJob::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

Source TestDetectJob::source(const QString &id, const QString &answer, const QString &operatorName)
{
    Source one;
    one.id = id;
    one.name = id;
    one.operatorName = operatorName.isEmpty() ? id : operatorName;
    one.method = SourceMethod::Command;
    one.command = u"echo %1 >> '%2/asked'; echo \"%3\""_s.arg(id, m_folder->path(), answer);
    return one;
}

QStringList TestDetectJob::wasAsked()
{
    QFile file(m_folder->path() + u"/asked"_s);
    QStringList names = file.open(QIODevice::ReadOnly)
                            ? QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)
                            : QStringList();
    names.sort(); // two at once may write in either order
    return names;
}

std::optional<Observation> TestDetectJob::detect(DetectWish wish)
{
    QObject owner;
    auto *job = new DetectJob(m_network, std::move(wish), &owner);
    std::optional<Observation> seen;
    int times = 0;
    connect(job, &DetectJob::finished, &owner, [&](const Observation &observation) {
        seen = observation;
        ++times;
    });
    QSignalSpy finished(job, &DetectJob::finished);
    job->start();
    if (times != 0)
        return std::nullopt; // from within start()
    finished.wait(20'000);
    QCoreApplication::sendPostedEvents();
    return times == 1 ? seen : std::nullopt;
}

void TestDetectJob::oneWitnessIsEnoughWhenNothingChanged()
{
    DetectWish wish = wishAtHome();
    wish.sources = {source(u"a"_s, home), source(u"b"_s, home), source(u"c"_s, home)};
    wish.known = Address::parse(home);
    const auto seen = detect(wish);
    QVERIFY(seen && seen->agreed);
    QCOMPARE(seen->agreed->toString(), home);
    QCOMPARE(wasAsked(), QStringList{u"a"_s});
    QCOMPARE(seen->readings.size(), 1);
    QVERIFY(seen->hindrances.isEmpty());
}

void TestDetectJob::asksTwoAtOnceWhenNothingIsKnown()
{
    DetectWish wish = wishAtHome();
    wish.sources = {source(u"a"_s, home), source(u"b"_s, home), source(u"c"_s, home)};
    const auto seen = detect(wish);
    QVERIFY(seen && seen->agreed);
    QCOMPARE(wasAsked(), (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(seen->readings.size(), 2);
    QCOMPARE(seen->readings[0].source, u"a"_s);
    QCOMPARE(seen->readings[1].source, u"b"_s);
}

void TestDetectJob::aChangeNeedsASecondWitness()
{
    DetectWish wish = wishAtHome();
    wish.sources = {source(u"a"_s, other), source(u"b"_s, other), source(u"c"_s, other), source(u"d"_s, other)};
    wish.known = Address::parse(home);
    auto seen = detect(wish);
    QVERIFY(seen && seen->agreed);
    QCOMPARE(seen->agreed->toString(), other);
    QVERIFY(seen->readings.size() >= 2);
    QVERIFY(!wasAsked().contains(u"d"_s));

    wish.sources = {source(u"a"_s, other)};
    seen = detect(wish);
    QVERIFY(seen && !seen->agreed);
    QCOMPARE(keyOf(seen->agreed.error().kind), u"noAgreement"_s);
    QCOMPARE(seen->agreed.error().detail, u"a: 81.2.69.150"_s);

    wish.witnesses = 1;
    seen = detect(wish);
    QVERIFY(seen && seen->agreed);
}

void TestDetectJob::goesOnPastFailures()
{
    DetectWish wish = wishAtHome();
    wish.sources = {failing(u"a"_s), failing(u"b"_s), failing(u"c"_s), source(u"d"_s, home), source(u"e"_s, home)};
    const auto seen = detect(wish);
    QVERIFY(seen && seen->agreed);
    QCOMPARE(seen->agreed->toString(), home);
    QCOMPARE(seen->readings.size(), 5);
    QCOMPARE(keyOf(seen->readings[0].address.error().kind), u"badReply"_s);
}

void TestDetectJob::aLiarIsOutvoted()
{
    DetectWish wish = wishAtHome();
    wish.sources = {source(u"liar"_s, other), source(u"b"_s, home), source(u"c"_s, home), source(u"d"_s, home)};
    const auto seen = detect(wish);
    QVERIFY(seen && seen->agreed);
    QCOMPARE(seen->agreed->toString(), home);
}

void TestDetectJob::oneLiarAndOneHonestAgreeOnNothing()
{
    DetectWish wish = wishAtHome();
    wish.sources = {source(u"liar"_s, other), source(u"honest"_s, home)};
    const auto seen = detect(wish);
    QVERIFY(seen && !seen->agreed);
    QCOMPARE(seen->agreed.error().detail, u"liar: 81.2.69.150, honest: 81.2.69.142"_s);
}

void TestDetectJob::prefersAnIndependentWitness()
{
    DetectWish wish = wishAtHome();
    wish.sources = {source(u"a1"_s, home, u"a"_s), source(u"a2"_s, home, u"a"_s), source(u"a3"_s, home, u"a"_s),
                    source(u"b"_s, home)};
    const auto seen = detect(wish);
    QVERIFY(seen && seen->agreed);
    QCOMPARE(wasAsked(), (QStringList{u"a1"_s, u"b"_s}));
}

void TestDetectJob::doesNotWaitForASilentSource()
{
    DetectWish wish = wishAtHome();
    wish.sources = {silent(u"silent"_s), source(u"b"_s, home)};
    wish.known = Address::parse(home);
    wish.patience = 20ms;
    QElapsedTimer clock;
    clock.start();
    const auto seen = detect(wish);
    QVERIFY(seen && seen->agreed);
    QVERIFY(clock.elapsed() < wish.sourceDeadline.count());
    QCOMPARE(seen->readings.size(), 1);
    QCOMPARE(seen->readings[0].source, u"b"_s);
}

void TestDetectJob::endsWithItsDeadline()
{
    DetectWish wish = wishAtHome();
    wish.sources = {silent(u"a"_s), silent(u"b"_s), silent(u"c"_s)};
    wish.deadline = 100ms;
    wish.patience = 10ms;
    const auto seen = detect(wish);
    QVERIFY(seen && !seen->agreed);
    // Two at least: when the last one could change nothing any more, it is not waited for.
    QVERIFY(seen->readings.size() >= 2);
    for (const Reading &reading : seen->readings) {
        QCOMPARE(keyOf(reading.address.error().kind), u"timeout"_s);
        QVERIFY(seen->agreed.error().detail.contains(reading.source + u": timeout"_s));
        QVERIFY(reading.took >= 50ms && reading.took < 10s);
    }
}

void TestDetectJob::asksAllWhenTold()
{
    DetectWish wish = wishAtHome();
    QStringList ids;
    for (int i = 1; i <= 7; ++i) {
        ids.append(u"s%1"_s.arg(i));
        wish.sources.append(i == 3 ? failing(ids.back()) : source(ids.back(), home));
    }
    wish.known = Address::parse(home);
    wish.asksAll = true;
    const auto seen = detect(wish);
    QVERIFY(seen && seen->agreed);
    QCOMPARE(wasAsked(), ids);
    QStringList told;
    for (const Reading &reading : seen->readings)
        told.append(reading.source);
    QCOMPARE(told, ids);
    QVERIFY(!seen->readings[2].address);
}

void TestDetectJob::believesTheOwnersSourceAlone()
{
    DetectWish wish = wishAtHome();
    wish.sources = {source(u"command"_s, other)};
    wish.sources[0].isOwners = true;
    wish.known = Address::parse(home);
    const auto seen = detect(wish);
    QVERIFY(seen && seen->agreed);
    QCOMPARE(seen->agreed->toString(), other);
}

void TestDetectJob::passesOnWhyTheOwnersSourceFailed()
{
    DetectWish wish = wishAtHome();
    wish.sources = {source(u"command"_s, u"192.168.1.5"_s)};
    wish.sources[0].isOwners = true;
    const auto seen = detect(wish);
    QVERIFY(seen && !seen->agreed);
    QCOMPARE(keyOf(seen->agreed.error().kind), u"badReply"_s);
    QCOMPARE(seen->agreed.error().detail, u"192.168.1.5 (private)"_s);
}

void TestDetectJob::reportsAVpnThatTheAnswerCameThrough_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("isHindered");
    QTest::newRow("a command may ask anybody") << u"command"_s << true;
    QTest::newRow("the default route's interface") << u"interface"_s << true;
    QTest::newRow("a named interface") << u"interface:eth0"_s << false;
    QTest::newRow("a page of somebody else's") << u"http://check.invalid/"_s << true;
    QTest::newRow("a page on loopback, by address") << u"http://127.0.0.1:1/"_s << false;
    QTest::newRow("a page on loopback, by name") << u"http://localhost:1/"_s << false;
}

void TestDetectJob::reportsAVpnThatTheAnswerCameThrough()
{
    QFETCH(QString, kind);
    QFETCH(bool, isHindered);
    Source one = source(kind, home);
    if (kind.startsWith(u"interface")) {
        one.method = SourceMethod::Interface;
        one.interfaceName = kind.section(u':', 1);
    } else if (kind.startsWith(u"http")) {
        one.method = SourceMethod::Http;
        one.urls.insert(AddressFamily::IPv4, QUrl(kind));
    }
    one.isOwners = true;
    DetectWish wish = wishAtHome();
    wish.sources = {one};
    wish.deadline = 2s;
    wish.interfaces = behindVpn;
    const auto seen = detect(wish);
    QVERIFY(seen);
    const QList<Hindrance> expected{{Hindrance::Kind::Vpn, u"wg0"_s}};
    QCOMPARE(seen->hindrances == expected, isHindered);
    QCOMPARE(seen->hindrances.isEmpty(), !isHindered);
}

void TestDetectJob::isOfflineOnlyWhenNobodyAnswers()
{
    DetectWish wish = wishAtHome();
    wish.interfaces = loopbackAlone;
    wish.sources = {source(u"command"_s, home)};
    wish.sources[0].isOwners = true;
    auto seen = detect(wish);
    QVERIFY(seen && seen->agreed);
    QVERIFY(seen->hindrances.isEmpty());

    Source absent = source(u"interface:eth0"_s, {});
    absent.method = SourceMethod::Interface;
    absent.interfaceName = u"eth0"_s;
    wish.sources = {absent};
    seen = detect(wish);
    QVERIFY(seen && !seen->agreed);
    QCOMPARE(seen->hindrances, QList<Hindrance>({{Hindrance::Kind::Offline, {}}}));
}

void TestDetectJob::saysWhenThereIsNobodyToAsk()
{
    const auto seen = detect(wishAtHome());
    QVERIFY(seen && !seen->agreed);
    QCOMPARE(keyOf(seen->agreed.error().kind), u"misconfigured"_s);
    QVERIFY(seen->readings.isEmpty());
}

void TestDetectJob::diesQuietly()
{
    DetectWish wish = wishAtHome();
    wish.sources = {silent(u"a"_s), source(u"b"_s, home)};
    auto job = std::make_unique<DetectJob>(m_network, wish, nullptr);
    QSignalSpy finished(job.get(), &DetectJob::finished);
    job->start();
    job.reset();
    QCoreApplication::sendPostedEvents();
    QCOMPARE(finished.size(), 0);

    // Also when whoever hears the result has no more use for the job.
    DetectWish quick = wishAtHome();
    quick.sources = {source(u"b"_s, home)};
    auto *owner = new QObject(this);
    auto *second = new DetectJob(m_network, quick, owner);
    bool isHeard = false;
    connect(second, &DetectJob::finished, this, [&] {
        isHeard = true;
        owner->deleteLater();
    });
    QSignalSpy gone(owner, &QObject::destroyed);
    second->start();
    QVERIFY(gone.wait(10'000));
    QVERIFY(isHeard);
}

void TestDetectJob::fillsTheReadings()
{
    DetectWish wish = wishAtHome();
    wish.sources = {source(u"a"_s, home, u"A Ltd"_s), source(u"b"_s, home, u"B Ltd"_s)};
    const QDateTime before = QDateTime::currentDateTimeUtc();
    const auto seen = detect(wish);
    QVERIFY(seen);
    QCOMPARE(seen->readings[1].operatorName, u"B Ltd"_s);
    QCOMPARE(keyOf(seen->readings[1].method), u"command"_s);
    QCOMPARE(keyOf(seen->readings[1].family), u"ipv4"_s);
    QVERIFY(seen->readings[1].when >= before && seen->readings[1].when <= seen->when);
    QCOMPARE(seen->when.timeSpec(), Qt::UTC);
    QCOMPARE(keyOf(seen->family), u"ipv4"_s);
}

QTEST_GUILESS_MAIN(TestDetectJob)
#include "tst_detectjob.moc"
