// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The main job as a script meets it: the real program between real servers on loopback.
#include "tests/ctl/ctl.h"
#include "tests/support/loopbackdns.h"
#include "tests/support/loopbackhttp.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace doorplate;
using namespace Qt::StringLiterals;

namespace {

constexpr auto canary = "c4nary/+&Secret";
const auto address = "81.2.69.142"_L1;

} // namespace

class TestUpdates : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_ctl = std::make_unique<Ctl>();
        m_server = std::make_unique<LoopbackHttp>();
        m_server->answer("/ip", QByteArray(address.data()));
        m_server->answer("/update", "good");
        const Ctl::Answer added = m_ctl->run({u"account"_s,
                                              u"add"_s,
                                              u"Home"_s,
                                              u"--provider"_s,
                                              u"custom"_s,
                                              u"--custom-server"_s,
                                              m_server->nameAndPort(),
                                              u"--custom-path"_s,
                                              u"/update?host=%h&ip=%i&pass=%p"_s,
                                              u"--ssl"_s,
                                              u"off"_s,
                                              u"--checkip-server"_s,
                                              m_server->nameAndPort(),
                                              u"--checkip-path"_s,
                                              u"/ip"_s,
                                              u"--checkip-ssl"_s,
                                              u"off"_s,
                                              u"--checkip-trusted"_s,
                                              u"on"_s,
                                              u"--domain-name"_s,
                                              u"home.example.com"_s,
                                              u"--username"_s,
                                              u"alice"_s,
                                              u"--password-file"_s,
                                              m_ctl->secretFile(u"secret"_s, canary)});
        QVERIFY2(added.exit == 0, added.err.constData());
    }

    void sendsOnceAndThenNoMore()
    {
        Ctl::Answer answer = m_ctl->run({u"update"_s, u"--json"_s});
        QVERIFY2(answer.exit == 0, answer.err + answer.out);
        QCOMPARE(m_server->count("/update"), 1);
        QVERIFY(m_server->requests().last().target.contains("host=home.example.com&ip=81.2.69.142"));
        QJsonObject result = resultIn(answer);
        QCOMPARE(result.value(u"decision"_s).toString(), u"update"_s);
        QCOMPARE(result.value(u"reason"_s).toString(), u"first"_s);
        QCOMPARE(result.value(u"code"_s).toString(), u"good"_s);
        QCOMPARE(result.value(u"address"_s).toString(), address);
        QVERIFY(!result.value(u"message"_s).toString().isEmpty());

        answer = m_ctl->run({u"update"_s, u"--json"_s});
        QCOMPARE(answer.exit, 0);
        QCOMPARE(m_server->count("/update"), 1);
        result = resultIn(answer);
        QCOMPARE(result.value(u"decision"_s).toString(), u"skip"_s);
        QCOMPARE(result.value(u"reason"_s).toString(), u"unchanged"_s);
    }

    void hasExactlyTheDocumentedKeys()
    {
        const QJsonObject result = resultIn(m_ctl->run({u"update"_s, u"--json"_s}));
        QStringList keys = result.keys();
        QStringList expected{u"account"_s, u"host"_s,    u"family"_s,      u"decision"_s,
                             u"reason"_s,  u"address"_s, u"code"_s,        u"failure"_s,
                             u"detail"_s,  u"message"_s, u"nextAttempt"_s, u"verification"_s};
        keys.sort();
        expected.sort();
        QCOMPARE(keys, expected);
    }

    void tellsItInASentenceToo()
    {
        const Ctl::Answer answer = m_ctl->run({u"update"_s});
        QCOMPARE(answer.exit, 0);
        QVERIFY2(answer.out.contains("home.example.com") && answer.out.contains("accepted"), answer.out.constData());
    }

    void endsByWhatTheProviderSays_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("code");
        QTest::newRow("badauth") << "badauth"_ba << u"badauth"_s;
        QTest::newRow("nohost") << "nohost"_ba << u"nohost"_s;
        QTest::newRow("911") << "911"_ba << u"911"_s;
        QTest::newRow("a word inside another word") << "goodness gracious"_ba << u"unknown"_s;
    }

    void endsByWhatTheProviderSays()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QString, code);
        m_server->answer("/update", answer);
        const Ctl::Answer told = m_ctl->run({u"update"_s, u"--json"_s});
        QCOMPARE(told.exit, 1);
        QCOMPARE(resultIn(told).value(u"code"_s).toString(), code);
    }

    void staysStoppedUntilResumed()
    {
        m_server->answer("/update", "badauth");
        QCOMPARE(m_ctl->run({u"update"_s}).exit, 1);
        QCOMPARE(m_ctl->run({u"update"_s, u"--force"_s}).exit, 1);
        QCOMPARE(m_server->count("/update"), 1);
        m_server->answer("/update", "good");
        QCOMPARE(m_ctl->run({u"account"_s, u"resume"_s, u"Home"_s}).exit, 0);
        QCOMPARE(m_ctl->run({u"update"_s}).exit, 0);
        QCOMPARE(m_server->count("/update"), 2);
    }

    void staysStoppedUntilEdited()
    {
        m_server->answer("/update", "badauth");
        QCOMPARE(m_ctl->run({u"update"_s}).exit, 1);
        m_server->answer("/update", "good");
        QCOMPARE(
            m_ctl->run({u"account"_s, u"set"_s, u"Home"_s, u"--password-file"_s, m_ctl->secretFile(u"other"_s, "new")})
                .exit,
            0);
        QCOMPARE(m_ctl->run({u"update"_s}).exit, 0);
        QVERIFY(m_server->requests().last().target.contains("pass=new"));
    }

    void holdsWithoutAnAddress()
    {
        m_server->answer("/ip", "no address here");
        const Ctl::Answer answer = m_ctl->run({u"update"_s, u"--json"_s});
        QCOMPARE(answer.exit, 4);
        QCOMPARE(resultIn(answer).value(u"decision"_s).toString(), u"hold"_s);
        QCOMPARE(m_server->count("/update"), 0);
    }

    void holdsWithoutThePassword()
    {
        QVERIFY(QFile::remove(m_ctl->file(u"secret"_s)));
        const Ctl::Answer answer = m_ctl->run({u"update"_s, u"--json"_s});
        QCOMPARE(answer.exit, 5);
        QCOMPARE(resultIn(answer).value(u"failure"_s).toString(), u"noSecret"_s);
        QCOMPARE(m_server->count("/update"), 0);
    }

    void refusesAPasswordFileThatOthersMayRead()
    {
        QFile::setPermissions(m_ctl->file(u"secret"_s), QFile::ReadOwner | QFile::ReadOther);
        QCOMPARE(m_ctl->run({u"update"_s}).exit, 5);
        QCOMPARE(m_server->count("/update"), 0);
    }

    void showsTheRequestAndSendsNone()
    {
        const Ctl::Answer answer = m_ctl->run({u"update"_s, u"--dry-run"_s, u"--json"_s});
        QVERIFY2(answer.exit == 0, answer.err.constData());
        QCOMPARE(m_server->count("/update"), 0);
        const QJsonObject request = answer.json().value(u"requests"_s).toArray().at(0).toObject();
        QCOMPARE(request.value(u"account"_s).toString(), u"Home"_s);
        QCOMPARE(request.value(u"hosts"_s).toArray(), QJsonArray({u"home.example.com"_s}));
        QCOMPARE(request.value(u"family"_s).toString(), u"ipv4"_s);
        const QJsonObject step = request.value(u"steps"_s).toArray().at(0).toObject();
        QCOMPARE(step.value(u"method"_s).toString(), u"GET"_s);
        QVERIFY2(step.value(u"url"_s).toString().endsWith(u"/update?host=home.example.com&ip=81.2.69.142&pass=•••"_s),
                 qPrintable(step.value(u"url"_s).toString()));
        QVERIFY(step.value(u"headers"_s).isObject());
        const QByteArray text = m_ctl->run({u"update"_s, u"--dry-run"_s}).out;
        QVERIFY2(text.contains("•••"), text.constData());
    }

    void checksByTheAccountsOwnServer()
    {
        const Ctl::Answer answer = m_ctl->run({u"check"_s, u"Home"_s, u"--json"_s});
        QCOMPARE(answer.exit, 0);
        const QJsonObject ipv4 = answer.json().value(u"ipv4"_s).toObject();
        QCOMPARE(ipv4.value(u"agreed"_s).toString(), address);
        QCOMPARE(ipv4.value(u"readings"_s).toArray().size(), 1);
        QCOMPARE(ipv4.value(u"readings"_s).toArray().at(0).toObject().value(u"source"_s).toString(), u"checkip"_s);
        QVERIFY(answer.json().value(u"hindrances"_s).isArray());
        QVERIFY(answer.json().contains(u"nat"_s));
        QVERIFY(m_ctl->run({u"check"_s, u"Home"_s}).out.contains(address.data()));
    }

    void verifiesByTheZonesOwnServer()
    {
        LoopbackDns dns;
        dns.setZone("example.com. 60 IN SOA ns.example.com. hostmaster.example.com. 1 60 60 60 60");
        dns.add("example.com. 60 IN NS ns.example.com.");
        dns.add("ns.example.com. 60 IN A 127.0.0.1");
        connect(m_server.get(), &LoopbackHttp::requested, &dns, [&dns](const LoopbackHttp::Request &request) {
            if (request.path() == "/update")
                dns.add("home.example.com. 60 IN A 81.2.69.142");
        });
        m_ctl->setEnvironment(u"DOORPLATE_RESOLVER"_s, u"127.0.0.1:%1"_s.arg(dns.port()));
        const Ctl::Answer answer = m_ctl->run({u"update"_s, u"--json"_s});
        QCOMPARE(answer.exit, 0);
        QCOMPARE(resultIn(answer).value(u"verification"_s).toString(), u"published"_s);
    }

    void tellsHowThingsStandWithoutARunningProgram()
    {
        QCOMPARE(m_ctl->run({u"update"_s}).exit, 0);
        const Ctl::Answer answer = m_ctl->run({u"status"_s, u"--json"_s});
        QCOMPARE(answer.exit, 0);
        QCOMPARE(answer.json().value(u"running"_s).toBool(true), false);
        QCOMPARE(answer.json().value(u"address"_s).toObject().value(u"ipv4"_s).toString(), address);
        const QJsonObject host = answer.json().value(u"hosts"_s).toArray().at(0).toObject();
        QCOMPARE(host.value(u"account"_s).toString(), u"Home"_s);
        QCOMPARE(host.value(u"address"_s).toString(), address);
        for (const QString &key : {u"host"_s, u"family"_s, u"state"_s, u"since"_s, u"message"_s, u"nextAttempt"_s})
            QVERIFY2(host.contains(key), qPrintable(key));
        QVERIFY(m_ctl->run({u"status"_s}).out.contains("home.example.com"));
    }

    void tellsWhatHappened()
    {
        QCOMPARE(m_ctl->run({u"history"_s}).exit, 0);
        QCOMPARE(m_ctl->run({u"update"_s}).exit, 0);
        const QJsonObject json = m_ctl->run({u"history"_s, u"--json"_s}).json();
        QCOMPARE(json.value(u"records"_s).toArray().size(), 1);
        QCOMPARE(json.value(u"addresses"_s).toArray().at(0).toObject().value(u"address"_s).toString(), address);
        QCOMPARE(QJsonDocument::fromJson(m_ctl->run({u"history"_s, u"--format"_s, u"json"_s}).out).object(), json);
        const QByteArray csv = m_ctl->run({u"history"_s, u"--format"_s, u"csv"_s}).out;
        QVERIFY2(csv.startsWith("time,account,host,from,to,answer,witnesses,despite\r\n"), csv.constData());
        QVERIFY(csv.contains("Home,home.example.com,,81.2.69.142,good"));
        QVERIFY(m_ctl->run({u"history"_s}).out.contains("81.2.69.142"));
    }

    // Everything that ran above in one profile, and then the secret in none of its traces.
    void leavesTheSecretNowhere()
    {
        QByteArray traces;
        const QList<QStringList> lines{{u"update"_s, u"--dry-run"_s},
                                       {u"update"_s, u"--verbose"_s, u"--json"_s},
                                       {u"update"_s, u"--force"_s},
                                       {u"check"_s, u"Home"_s, u"--verbose"_s},
                                       {u"status"_s},
                                       {u"history"_s, u"--json"_s},
                                       {u"account"_s, u"show"_s, u"Home"_s, u"--json"_s}};
        // A provider that repeats what it was sent.
        m_server->answer("/update",
                         "911 we got pass=" + QByteArray(canary) + " and " + QByteArray(canary).toPercentEncoding());
        for (const QStringList &line : lines) {
            const Ctl::Answer answer = m_ctl->run(line);
            traces += answer.out + answer.err;
        }
        QVERIFY(m_server->requests().last().target.contains(QByteArray(canary).toPercentEncoding())
                || m_server->count("/update") == 1);
        traces += m_ctl->everything();
        for (const QByteArray &form :
             {QByteArray(canary), QByteArray(canary).toPercentEncoding(), QByteArray(canary).toBase64()})
            QVERIFY2(!traces.contains(form), traces.constData() + std::max<qsizetype>(0, traces.indexOf(form) - 200));
        QVERIFY(traces.contains("911"));
    }

private:
    static QJsonObject resultIn(const Ctl::Answer &answer)
    {
        return answer.json().value(u"results"_s).toArray().at(0).toObject();
    }

    std::unique_ptr<Ctl> m_ctl;
    std::unique_ptr<LoopbackHttp> m_server;
};

QTEST_GUILESS_MAIN(TestUpdates)
#include "tst_updates.moc"
