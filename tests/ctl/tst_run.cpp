// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// `doorplatectl run`, and the other commands while it owns the profile.
#include "core/store/profilelock.h"
#include "tests/ctl/ctl.h"
#include "tests/support/loopbackhttp.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace doorplate;
using namespace Qt::StringLiterals;

class TestRun : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_ctl = std::make_unique<Ctl>();
        m_server = std::make_unique<LoopbackHttp>();
        m_server->answer("/ip", "81.2.69.142");
        m_server->answer("/update", "good");
    }

    void updatesAtOnceAndEndsWhenAsked_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("by Ctrl+C") << SIGINT;
        QTest::newRow("by systemd") << SIGTERM;
    }

    void updatesAtOnceAndEndsWhenAsked()
    {
        QFETCH(int, signal);
        QCOMPARE(add(u"Home"_s).exit, 0);
        const auto run = started();
        QTRY_VERIFY(m_out.contains("accepted"));
        QCOMPARE(m_server->count("/update"), 1);
        QCOMPARE(end(*run, signal), 0);
    }

    void logsInDetailWhereTheSettingsSaySo()
    {
        QFile settings(m_ctl->file(u"profile/settings.json"_s));
        QVERIFY(settings.open(QIODevice::WriteOnly));
        settings.write(R"({"version": 1, "logLevel": "detailed"})");
        settings.close();
        QCOMPARE(add(u"Home"_s).exit, 0);
        const auto run = started();
        QTRY_COMPARE(m_server->count("/update"), 1);
        QCOMPARE(end(*run, SIGTERM), 0);
        QVERIFY(m_ctl->everything().contains("\"checkip\" says"));
    }

    void answersTheOtherCommands()
    {
        QCOMPARE(add(u"Home"_s).exit, 0);
        const auto run = started();
        QTRY_COMPARE(m_server->count("/update"), 1);
        const Ctl::Answer status = m_ctl->run({u"status"_s, u"--json"_s});
        QVERIFY(status.json().value(u"running"_s).toBool());
        const Ctl::Answer update = m_ctl->run({u"update"_s, u"--json"_s});
        QVERIFY2(update.exit == 0, update.err.constData());
        QCOMPARE(update.json().value(u"results"_s).toArray().at(0).toObject().value(u"decision"_s).toString(),
                 u"skip"_s);
        QCOMPARE(m_server->count("/update"), 1);
        QCOMPARE(end(*run, SIGTERM), 0);
    }

    void takesUpANewAccountAtOnce()
    {
        const auto run = started();
        QTRY_VERIFY(isReachable());
        const Ctl::Answer added = add(u"Home"_s);
        QVERIFY2(added.exit == 0, added.err.constData());
        QTRY_COMPARE(m_server->count("/update"), 1);
        QCOMPARE(m_ctl->run({u"account"_s, u"remove"_s, u"Home"_s}).exit, 0);
        QVERIFY(m_ctl->run({u"status"_s, u"--json"_s}).json().value(u"hosts"_s).toArray().isEmpty());
        QCOMPARE(end(*run, SIGTERM), 0);
    }

    void ownsTheProfileAlone()
    {
        const auto run = started();
        QTRY_VERIFY(isReachable());
        const Ctl::Answer second = m_ctl->run({u"run"_s});
        QCOMPARE(second.exit, 6);
        QVERIFY(!second.err.isEmpty());
        QCOMPARE(end(*run, SIGTERM), 0);
    }

    void leavesTheProfileFreeHoweverItEnds()
    {
        const auto run = started();
        QTRY_VERIFY(isReachable());
        run->kill();
        QVERIFY(run->waitForFinished());
        QCOMPARE(add(u"Home"_s).exit, 0);
    }

    void saysThatAProfileIsInUseAndSilent()
    {
        QCOMPARE(add(u"Home"_s).exit, 0);
        ProfileLock lock(m_ctl->file(u"profile/profile.lock"_s));
        QVERIFY(lock.take());
        QVERIFY(lock.isHeld());
        QCOMPARE(m_ctl->run({u"account"_s, u"list"_s}).exit, 0); // a look needs nobody's leave
        const Ctl::Answer answer = m_ctl->run({u"update"_s});
        QCOMPARE(answer.exit, 6);
        QCOMPARE(m_server->count("/update"), 0);
    }

    void speaksJsonLineByLine()
    {
        QCOMPARE(add(u"Home"_s).exit, 0);
        const auto run = started({u"--json"_s, u"run"_s});
        QTRY_VERIFY(m_out.contains('\n'));
        const QJsonObject record = QJsonDocument::fromJson(m_out.left(m_out.indexOf('\n'))).object();
        QVERIFY2(!record.isEmpty(), m_out.constData());
        QCOMPARE(end(*run, SIGTERM), 0);
    }

private:
    Ctl::Answer add(const QString &name)
    {
        return m_ctl->run({u"account"_s,
                           u"add"_s,
                           name,
                           u"--provider"_s,
                           u"custom"_s,
                           u"--custom-server"_s,
                           m_server->nameAndPort(),
                           u"--custom-path"_s,
                           u"/update?host=%h&ip=%i"_s,
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
                           u"--password-file"_s,
                           m_ctl->secretFile(u"secret"_s, "canary")});
    }

    std::unique_ptr<QProcess> started(const QStringList &line = {u"run"_s})
    {
        m_out.clear();
        auto process = m_ctl->start(line);
        connect(process.get(), &QProcess::readyReadStandardOutput, this,
                [this, running = process.get()] { m_out += running->readAllStandardOutput(); });
        return process;
    }

    static int end(QProcess &process, int signal)
    {
        QSignalSpy finished(&process, &QProcess::finished);
        ::kill(pid_t(process.processId()), signal);
        if (!finished.wait())
            return -1;
        return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
    }

    bool isReachable() const
    {
        QDirIterator sockets(m_ctl->file(u"run/doorplate"_s), QDir::System | QDir::Files);
        if (!sockets.hasNext())
            return false;
        QLocalSocket socket;
        socket.connectToServer(sockets.next());
        return socket.state() == QLocalSocket::ConnectedState;
    }

    std::unique_ptr<Ctl> m_ctl;
    std::unique_ptr<LoopbackHttp> m_server;
    QByteArray m_out;
};

QTEST_GUILESS_MAIN(TestRun)
#include "tst_run.moc"
