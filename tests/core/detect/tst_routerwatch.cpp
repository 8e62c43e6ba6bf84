// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The router is watched: by asking, by its announcements, by its events. What others say in its name moves nothing.
#include "core/detect/routerwatch.h"

#include "core/detect/clockwatch.h"
#include "core/detect/routermemory.h"
#include "core/net/network.h"
#include "tests/support/loopbackrouter.h"

#include <QSignalSpy>
#include <QTest>

using namespace doorplate;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Manner = LoopbackRouter::Manner;

namespace {

const auto first = u"81.2.69.142"_s;
const auto second = u"81.2.69.150"_s;
const QHostAddress elsewhere(u"127.0.0.2"_s);

quint16 freePort()
{
    QUdpSocket socket;
    socket.bind(QHostAddress::LocalHost);
    return socket.localPort();
}

QByteArray announcement(const QString &address, quint32 epoch)
{
    QByteArray bytes = QByteArray::fromHex("00800000");
    for (const quint32 value : {epoch, QHostAddress(address).toIPv4Address()}) {
        for (int shift = 24; shift >= 0; shift -= 8)
            bytes.append(char((value >> shift) & 0xff));
    }
    return bytes;
}

QByteArray pcpAnnouncement(quint32 epoch)
{
    return QByteArray::fromHex("0280000000000000") + announcement(first, epoch).mid(4, 4) + QByteArray(12, '\0');
}

} // namespace

class TestRouterWatch : public QObject
{
    Q_OBJECT

private slots:
    void tellsNewsFromRepetitions();
    void hearsOnlyAnnouncements();
    void tellsSleepFromASetClock_data();
    void tellsSleepFromASetClock();

    void opensNothingWhileItIsNotWanted();
    void saysWhenTheRouterAnswers();
    void noticesAnotherAddressByAsking();
    void noticesARestartByItsEpoch();
    void leavesASilentRouterAlone();
    void findsARouterThatRestarted();
    void hearsAnAnnouncementOnce();
    void believesNobodyElsesAnnouncement();
    void followsEvents();
    void believesNobodyElsesEvent();
    void takesItsSubscriptionBack();

private:
    RouterWatchParts partsOf(const LoopbackRouter &router);

    Network m_network;
};

RouterWatchParts TestRouterWatch::partsOf(const LoopbackRouter &router)
{
    RouterWatchParts parts;
    parts.gateway = [] { return Gateway{*Address::parse(u"127.0.0.1"), u"lo"_s}; };
    parts.ask = [ask = router.ask()](const Gateway &) { return ask; };
    parts.announcePort = freePort();
    parts.period = 1h; // nothing but the first question, unless a test shortens it
    parts.soon = 20ms;
    return parts;
}

void TestRouterWatch::tellsNewsFromRepetitions()
{
    RouterMemory memory;
    const RouterAnswer known{*Address::parse(first), RouterProtocol::NatPmp, 1000s, {}};
    QVERIFY(!memory.note(known, 0ms)); // where it all begins
    QVERIFY(!memory.note(announcement(first, 1000), 100ms));
    QVERIFY(memory.note(announcement(second, 1001), 1s));
    for (int i = 0; i < 10; ++i)
        QVERIFY(!memory.note(announcement(second, 1001), 1s)); // the same, ten times over
    QVERIFY(memory.note(announcement(second, 3), 60s));        // it lost its memory
    QVERIFY(!memory.note(announcement(second, 4), 61s));
    QVERIFY(!memory.note(RouterAnswer{*Address::parse(second), RouterProtocol::Upnp, {}, {}}, 62s));
    QVERIFY(memory.note(RouterAnswer{*Address::parse(first), RouterProtocol::Upnp, {}, {}}, 63s));
    QVERIFY(memory.note(pcpAnnouncement(500), 64s)); // the first of its kind
    QVERIFY(!memory.note(pcpAnnouncement(501), 65s));
    QVERIFY(memory.note(pcpAnnouncement(0), 66s));
    QVERIFY(memory.note(pcpAnnouncement(4'000'000'000u), 67s)); // a wrong epoch: one look, no harm
}

void TestRouterWatch::hearsOnlyAnnouncements()
{
    RouterMemory memory;
    for (const QByteArray &bytes : {QByteArray(), "x"_ba, QByteArray(2, '\0'), announcement(first, 1).left(11),
                                    QByteArray::fromHex("008000020000000100000000"), pcpAnnouncement(1).left(20)})
        QVERIFY(!memory.note(bytes, 0ms));
    QVERIFY(memory.note(announcement(first, 1), 0ms)); // the first one ever is worth a look
}

void TestRouterWatch::tellsSleepFromASetClock_data()
{
    QTest::addColumn<qint64>("wall"); // seconds that went by on each clock
    QTest::addColumn<int>("awake");
    QTest::addColumn<int>("withSleep");
    QTest::addColumn<ClockJump>("jump");
    QTest::newRow("nothing") << qint64{30} << 30 << 30 << ClockJump::None;
    QTest::newRow("a correction") << qint64{32} << 30 << 30 << ClockJump::None;
    QTest::newRow("a night's sleep") << qint64{30'000} << 10 << 30'000 << ClockJump::Slept;
    QTest::newRow("slept, where no clock tells") << qint64{30'000} << 10 << 10 << ClockJump::Slept;
    QTest::newRow("to 1970") << qint64{-1'700'000'000} << 10 << 10 << ClockJump::Set;
    QTest::newRow("to next year, after a sleep") << qint64{31'536'000} << 10 << 700 << ClockJump::Slept;
    QTest::newRow("an hour back") << qint64{-3590} << 10 << 10 << ClockJump::Set;
}

void TestRouterWatch::tellsSleepFromASetClock()
{
    QFETCH(qint64, wall);
    QFETCH(int, awake);
    QFETCH(int, withSleep);
    const QDateTime start(QDate(2026, 11, 25), QTime(8, 0), Qt::UTC);
    const ClockLook before{start, 100s, 200s};
    const ClockLook after{start.addSecs(wall), 100s + std::chrono::seconds(awake),
                          200s + std::chrono::seconds(withSleep)};
    // Where no clock goes on during sleep, both are one.
    const bool isOne = awake == withSleep;
    QTEST(jumpBetween(isOne ? ClockLook{start, 100s, 100s} : before,
                      isOne ? ClockLook{after.wall, after.awake, after.awake} : after),
          "jump");
}

void TestRouterWatch::opensNothingWhileItIsNotWanted()
{
    LoopbackRouter router;
    RouterWatch watch(m_network, partsOf(router), nullptr);
    watch.lookAgain();
    QSignalSpy answering(&watch, &RouterWatch::answerChanged);
    QVERIFY(!answering.wait(50));
    QCOMPARE(router.natPmpQuestions(), 0);
    watch.setWanted(true);
    QVERIFY(answering.wait(10'000));
    watch.setWanted(false);
    QVERIFY(!watch.answer());
    QCOMPARE(answering.count(), 2);
}

void TestRouterWatch::saysWhenTheRouterAnswers()
{
    LoopbackRouter router;
    RouterWatch watch(m_network, partsOf(router), nullptr);
    QSignalSpy answering(&watch, &RouterWatch::answerChanged);
    QSignalSpy changed(&watch, &RouterWatch::changed);
    watch.setWanted(true);
    QVERIFY(answering.wait(10'000));
    QCOMPARE(watch.answer()->external.toString(), first);
    QCOMPARE(changed.count(), 0); // that it is there is no news of its address
}

void TestRouterWatch::noticesAnotherAddressByAsking()
{
    LoopbackRouter router;
    RouterWatchParts parts = partsOf(router);
    parts.period = 20ms;
    RouterWatch watch(m_network, parts, nullptr);
    QSignalSpy changed(&watch, &RouterWatch::changed);
    watch.setWanted(true);
    QTRY_VERIFY_WITH_TIMEOUT(router.natPmpQuestions() > 2, 10'000);
    QCOMPARE(changed.count(), 0);
    router.setExternal(second);
    QVERIFY(changed.wait(10'000));
    const int questions = router.natPmpQuestions();
    QTRY_VERIFY_WITH_TIMEOUT(router.natPmpQuestions() > questions + 2, 10'000);
    QCOMPARE(changed.count(), 1);
}

void TestRouterWatch::noticesARestartByItsEpoch()
{
    LoopbackRouter router;
    RouterWatchParts parts = partsOf(router);
    parts.period = 20ms;
    RouterWatch watch(m_network, parts, nullptr);
    QSignalSpy changed(&watch, &RouterWatch::changed);
    watch.setWanted(true);
    QTRY_VERIFY_WITH_TIMEOUT(router.natPmpQuestions() > 1, 10'000);
    router.setEpoch(0);
    QVERIFY(changed.wait(10'000));
}

void TestRouterWatch::leavesASilentRouterAlone()
{
    LoopbackRouter router;
    router.setNatPmp(Manner::Silent);
    RouterWatchParts parts = partsOf(router);
    parts.period = 20ms;
    parts.ask = [ask = router.ask()](const Gateway &) {
        RouterAsk quick = ask;
        quick.deadline = 50ms;
        return quick;
    };
    RouterWatch watch(m_network, parts, nullptr);
    QSignalSpy answering(&watch, &RouterWatch::answerChanged);
    watch.setWanted(true);
    QTRY_COMPARE_WITH_TIMEOUT(router.natPmpQuestions(), 1, 10'000);
    QVERIFY(!answering.wait(500)); // the second question would have come 25 times by now
    QCOMPARE(router.natPmpQuestions(), 1);
    router.setNatPmp(Manner::Whole);
    watch.lookAgain(); // the network changed: it may be another router
    QVERIFY(answering.wait(10'000));
}

void TestRouterWatch::findsARouterThatRestarted()
{
    LoopbackRouter router;
    RouterWatchParts parts = partsOf(router);
    parts.period = 20ms;
    parts.ask = [ask = router.ask()](const Gateway &) {
        RouterAsk quick = ask;
        quick.deadline = 300ms;
        return quick;
    };
    RouterWatch watch(m_network, parts, nullptr);
    QSignalSpy answering(&watch, &RouterWatch::answerChanged);
    QSignalSpy changed(&watch, &RouterWatch::changed);
    watch.setWanted(true);
    QVERIFY(answering.wait(10'000));
    router.setNatPmp(Manner::Silent);
    QVERIFY(answering.wait(10'000));
    QVERIFY(!watch.answer());
    router.setNatPmp(Manner::Whole);
    router.setExternal(second);
    QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 1, 10'000);
    QCOMPARE(watch.answer()->external.toString(), second);
}

void TestRouterWatch::hearsAnAnnouncementOnce()
{
    LoopbackRouter router;
    const RouterWatchParts parts = partsOf(router);
    RouterWatch watch(m_network, parts, nullptr);
    QSignalSpy answering(&watch, &RouterWatch::answerChanged);
    QSignalSpy changed(&watch, &RouterWatch::changed);
    watch.setWanted(true);
    QVERIFY(answering.wait(10'000));
    router.setExternal(second); // it is asked as well, and says the same
    for (int i = 0; i < 10; ++i)
        router.announce(parts.announcePort, second, 1001);
    QVERIFY(changed.wait(10'000));
    QVERIFY(!changed.wait(100));
    QCOMPARE(changed.count(), 1);
}

void TestRouterWatch::believesNobodyElsesAnnouncement()
{
    LoopbackRouter router;
    const RouterWatchParts parts = partsOf(router);
    RouterWatch watch(m_network, parts, nullptr);
    QSignalSpy answering(&watch, &RouterWatch::answerChanged);
    QSignalSpy changed(&watch, &RouterWatch::changed);
    watch.setWanted(true);
    QVERIFY(answering.wait(10'000));
    router.announce(parts.announcePort, second, 0, elsewhere);
    router.announce(parts.announcePort, second, 0, QHostAddress::LocalHost, false);
    QVERIFY(!changed.wait(100));
    router.announce(parts.announcePort, second, 1001); // and the true one is still heard
    QVERIFY(changed.wait(10'000));
}

void TestRouterWatch::followsEvents()
{
    LoopbackRouter router;
    router.setNatPmp(Manner::Silent);
    router.setUpnp(Manner::Whole);
    RouterWatch watch(m_network, partsOf(router), nullptr);
    QSignalSpy changed(&watch, &RouterWatch::changed);
    watch.setWanted(true);
    QTRY_COMPARE_WITH_TIMEOUT(router.http().count("/evt"), 1, 10'000);
    QCOMPARE(router.notify(first), 200); // what it begins with
    QCOMPARE(changed.count(), 0);
    QCOMPARE(router.notify(second), 200);
    QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 1, 10'000);
}

void TestRouterWatch::believesNobodyElsesEvent()
{
    LoopbackRouter router;
    router.setNatPmp(Manner::Silent);
    router.setUpnp(Manner::Whole);
    RouterWatch watch(m_network, partsOf(router), nullptr);
    QSignalSpy changed(&watch, &RouterWatch::changed);
    watch.setWanted(true);
    QTRY_COMPARE_WITH_TIMEOUT(router.http().count("/evt"), 1, 10'000);
    QTRY_COMPARE_WITH_TIMEOUT(router.notify(first), 200, 10'000);
    QTRY_COMPARE_WITH_TIMEOUT(router.notify(second, QHostAddress::LocalHost, "uuid:other"), 412, 10'000);
    QCOMPARE(router.notify(second, elsewhere), 0); // not even an answer
    QCOMPARE(changed.count(), 0);
}

void TestRouterWatch::takesItsSubscriptionBack()
{
    LoopbackRouter router;
    router.setNatPmp(Manner::Silent);
    router.setUpnp(Manner::Whole);
    RouterWatch watch(m_network, partsOf(router), nullptr);
    watch.setWanted(true);
    const auto methods = [&router] {
        QByteArrayList found;
        for (const LoopbackHttp::Request &request : router.http().requests()) {
            if (request.path() == "/evt")
                found.append(request.method);
        }
        return found;
    };
    QTRY_COMPARE_WITH_TIMEOUT(methods(), QByteArrayList{"SUBSCRIBE"}, 10'000);
    QTRY_COMPARE_WITH_TIMEOUT(router.notify(first, QHostAddress::LocalHost, "uuid:other"), 412,
                              10'000); // it has its name
    watch.setWanted(false);
    QTRY_COMPARE_WITH_TIMEOUT(methods(), (QByteArrayList{"SUBSCRIBE", "UNSUBSCRIBE"}), 10'000);
}

QTEST_GUILESS_MAIN(TestRouterWatch)

#include "tst_routerwatch.moc"
