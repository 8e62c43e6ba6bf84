// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// One test holds every job to the house rule: finished comes exactly once, never from within start(), and never from the
// grave. A new job is a new row.
#include "core/detect/detectjob.h"
#include "core/engine/secrets.h"
#include "core/net/dnsjob.h"
#include "core/net/httpjob.h"
#include "core/net/network.h"
#include "core/resolve/publishedjob.h"
#include "tests/support/loopbackdns.h"
#include "tests/support/loopbackhttp.h"
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
    MemorySecrets secrets;

    explicit World(bool answers)
    {
        http.answer("/", {200, "81.2.69.142", {}, answers ? LoopbackHttp::Manner::Whole : LoopbackHttp::Manner::Silent});
        dns.setManner(answers ? LoopbackDns::Manner::Whole : LoopbackDns::Manner::Silent);
    }
};

using Making = std::function<QObject *(World &, QObject *)>;

} // namespace

Q_DECLARE_METATYPE(Making)

class TestJobs : public QObject
{
    Q_OBJECT

private slots:
    void keepTheContract_data();
    void keepTheContract();
};

void TestJobs::keepTheContract_data()
{
    QTest::addColumn<Making>("make");
    QTest::newRow("HttpJob") << Making([](World &world, QObject *owner) -> QObject * {
        return new HttpJob(world.network, {"GET", world.http.url(), {}, {}}, {}, owner);
    });
    QTest::newRow("DnsJob") << Making([](World &world, QObject *owner) -> QObject * {
        return new DnsJob(world.dns.server(), *dnsQuery({u"home.example.com"_s, DnsType::A}), 5s, owner);
    });
    QTest::newRow("PublishedJob") << Making([](World &world, QObject *owner) -> QObject * {
        return new PublishedJob({{world.dns.server()}, world.dns.port()}, *Hostname::parse(u"home.example.com"),
                                AddressFamily::IPv4, 5s, owner);
    });
    QTest::newRow("DetectJob") << Making([](World &world, QObject *owner) -> QObject * {
        Source source;
        source.id = u"checkip"_s;
        source.isOwners = true;
        source.families = {AddressFamily::IPv4};
        source.urls.insert(AddressFamily::IPv4, world.http.url());
        DetectWish wish;
        wish.sources = {source};
        return new DetectJob(world.network, wish, owner);
    });
    QTest::newRow("CredentialsJob") << Making([](World &world, QObject *owner) -> QObject * {
        return new CredentialsJob(world.secrets, world.secrets, {}, {{u"password"_s, u"Password"_s, true, true, {}}}, owner);
    });
}

void TestJobs::keepTheContract()
{
    QFETCH(Making, make);
    for (const bool answers : {true, false}) {
        World world(answers);
        QObject owner;
        QObject *job = make(world, &owner);
        const QMetaObject *meta = job->metaObject();
        const QMetaMethod finished = meta->method(meta->indexOfSignal(
            [meta] {
                for (int i = meta->methodOffset(); i < meta->methodCount(); ++i) {
                    if (meta->method(i).name() == "finished")
                        return meta->method(i).methodSignature();
                }
                return QByteArray();
            }()
                .constData()));
        QVERIFY(finished.isValid());
        QSignalSpy spy(job, finished);
        QVERIFY(QMetaObject::invokeMethod(job, [job, meta] {
            // Every job has start(); it is no slot, so that nothing can be connected to it by accident.
            if (auto *http = qobject_cast<HttpJob *>(job))
                http->start();
            else if (auto *dns = qobject_cast<DnsJob *>(job))
                dns->start();
            else if (auto *published = qobject_cast<PublishedJob *>(job))
                published->start();
            else if (auto *detect = qobject_cast<DetectJob *>(job))
                detect->start();
            else if (auto *credentials = qobject_cast<CredentialsJob *>(job))
                credentials->start();
            else
                qFatal("no start for %s", meta->className());
        }));
        QCOMPARE(spy.count(), 0); // not from within start()
        if (answers) {
            QTRY_COMPARE_WITH_TIMEOUT(spy.count(), 1, 8000);
            QCoreApplication::processEvents();
            QCOMPARE(spy.count(), 1); // and not a second time
            delete job;
        } else {
            QCoreApplication::processEvents(); // on its way
            const int before = static_cast<int>(spy.count()); // a keychain in memory is never silent
            delete job;
            QCoreApplication::processEvents();
            QCOMPARE(spy.count(), before);
        }
    }
}

QTEST_GUILESS_MAIN(TestJobs)
#include "tst_jobs.moc"
