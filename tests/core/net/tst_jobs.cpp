// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// One test holds every job to the house rule: finished comes exactly once, never from within start(), and never from the
// grave. A new job is a new row.
#include "core/detect/detectjob.h"
#include "core/detect/routerjob.h"
#include "core/engine/secrets.h"
#include "core/net/datagramjob.h"
#include "core/net/dnsjob.h"
#include "core/net/dnsserverjob.h"
#include "core/net/httpjob.h"
#include "core/net/network.h"
#include "core/resolve/publishedjob.h"
#include "tests/support/loopbackdns.h"
#include "tests/support/loopbackhttp.h"
#include "tests/support/loopbackrouter.h"
#include "tests/support/memorysecrets.h"

#include <QSignalSpy>
#include <QtTest>

using namespace doorplate;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// The servers that the jobs talk to: they answer, or they keep silent.
struct World {
    Network network;
    LoopbackHttp http;
    LoopbackDns dns;
    LoopbackRouter router;
    MemorySecrets secrets;

    explicit World(bool answers)
    {
        http.answer("/",
                    {200, "81.2.69.142", {}, answers ? LoopbackHttp::Manner::Whole : LoopbackHttp::Manner::Silent});
        dns.setManner(answers ? LoopbackDns::Manner::Whole : LoopbackDns::Manner::Silent);
        router.setNatPmp(answers ? LoopbackRouter::Manner::Whole : LoopbackRouter::Manner::Silent);
    }
};

// A job and its start, which is no slot: nothing can be connected to it by accident.
struct Made {
    QObject *job;
    std::function<void()> start;
};

template <typename Job>
Made made(Job *job)
{
    return {job, [job] { job->start(); }};
}

using Making = std::function<Made(World &, QObject *)>;

QMetaMethod finishedOf(const QObject *job)
{
    const QMetaObject *meta = job->metaObject();
    for (int i = meta->methodOffset(); i < meta->methodCount(); ++i) {
        if (meta->method(i).methodType() == QMetaMethod::Signal && meta->method(i).name() == "finished")
            return meta->method(i);
    }
    return {};
}

} // namespace

Q_DECLARE_METATYPE(Making)

// Destroys a job in the very slot that hears of its end.
class Mourner : public QObject
{
    Q_OBJECT

public:
    explicit Mourner(QObject *job) : m_job(job) {}
    bool hasBuried() const { return !m_job; }

public slots:
    void bury() { delete std::exchange(m_job, nullptr); }

private:
    QObject *m_job;
};

class TestJobs : public QObject
{
    Q_OBJECT

private slots:
    void keepTheContract_data();
    void keepTheContract();
    void mayBeDestroyedByWhoeverHears_data() { keepTheContract_data(); }
    void mayBeDestroyedByWhoeverHears();
};

void TestJobs::keepTheContract_data()
{
    QTest::addColumn<Making>("make");
    QTest::newRow("HttpJob") << Making([](World &world, QObject *owner) {
        return made(new HttpJob(world.network, {"GET", world.http.url(), {}, {}}, {}, owner));
    });
    QTest::newRow("DnsJob") << Making([](World &world, QObject *owner) {
        return made(new DnsJob(world.dns.server(), *dnsQuery({u"home.example.com"_s, DnsType::A}), 5s, owner));
    });
    QTest::newRow("DatagramJob") << Making([](World &world, QObject *owner) {
        const RouterAsk ask = world.router.ask();
        const DatagramAsk datagram{ask.gateway.address.toHostAddress(), ask.natPmpPort, {QByteArray(2, '\0')}, 5s};
        return made(new DatagramJob(
            datagram, [](const QByteArray &) { return true; }, owner));
    });
    QTest::newRow("RouterJob") << Making(
        [](World &world, QObject *owner) { return made(new RouterJob(world.network, world.router.ask(), owner)); });
    QTest::newRow("DnsServerJob") << Making([](World &world, QObject *owner) {
        return made(new DnsServerJob({{}, 53, {world.dns.server()}}, *dnsQuery({u"home.example.com"_s, DnsType::A}),
                                     DnsTransport::Udp, 5s, owner));
    });
    QTest::newRow("PublishedJob") << Making([](World &world, QObject *owner) {
        return made(new PublishedJob({{world.dns.server()}, world.dns.port()}, *Hostname::parse(u"home.example.com"),
                                     AddressFamily::IPv4, 5s, owner));
    });
    QTest::newRow("DetectJob") << Making([](World &world, QObject *owner) {
        Source source;
        source.id = u"checkip"_s;
        source.isOwners = true;
        source.families = {AddressFamily::IPv4};
        source.urls.insert(AddressFamily::IPv4, world.http.url());
        DetectWish wish;
        wish.sources = {source};
        return made(new DetectJob(world.network, wish, owner));
    });
    QTest::newRow("CredentialsJob") << Making([](World &world, QObject *owner) {
        return made(new CredentialsJob(world.secrets, world.secrets, {},
                                       {{u"password"_s, u"Password"_s, true, true, {}}}, owner));
    });
}

void TestJobs::keepTheContract()
{
    QFETCH(Making, make);
    for (const bool answers : {true, false}) {
        World world(answers);
        QObject owner;
        const auto [job, start] = make(world, &owner);
        QSignalSpy spy(job, finishedOf(job));
        QVERIFY(spy.isValid());
        start();
        QCOMPARE(spy.count(), 0); // not from within start()
        if (answers) {
            QTRY_COMPARE_WITH_TIMEOUT(spy.count(), 1, 8000);
            QVERIFY(!spy.wait(20)); // and not a second time
            delete job;
        } else {
            delete job;
            QVERIFY(!spy.wait(20)); // and not from the grave
            QCOMPARE(spy.count(), 0);
        }
    }
}

void TestJobs::mayBeDestroyedByWhoeverHears()
{
    QFETCH(Making, make);
    World world(true);
    QObject owner;
    const auto [job, start] = make(world, &owner);
    Mourner mourner(job);
    QVERIFY(connect(job, finishedOf(job), &mourner,
                    mourner.metaObject()->method(mourner.metaObject()->indexOfSlot("bury()"))));
    start();
    QTRY_VERIFY_WITH_TIMEOUT(mourner.hasBuried(), 8000);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

QTEST_GUILESS_MAIN(TestJobs)
#include "tst_jobs.moc"
