// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/control/controljob.h"
#include "app/control/controlserver.h"

#include <QFileInfo>
#include <QLocalSocket>
#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace doorplate;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestControl : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void carriesARequestThereAndItsReplyBack()
    {
        ControlServer server([](const ControlRequest &request, QObject *, const ControlDone &done) {
            done({ExitCode::Held, {{u"was"_s, request.command}, {u"with"_s, request.arguments}}, {u"a word"_s}});
        });
        QVERIFY(server.listen(path()));
        const auto reply = ask({u"update"_s, {{u"force"_s, true}}});
        QVERIFY(reply);
        QCOMPARE(reply->exit, ExitCode::Held);
        QCOMPARE(reply->json.value(u"was"_s).toString(), u"update"_s);
        QCOMPARE(reply->json.value(u"with"_s).toObject(), QJsonObject({{u"force"_s, true}}));
        QCOMPARE(reply->messages, QStringList{u"a word"_s});
    }

    void bringsBackALongHistory()
    {
        const QString much(3 * 1024 * 1024, u'h');
        ControlServer server([&much](const ControlRequest &, QObject *, const ControlDone &done) {
            done({ExitCode::Done, {{u"much"_s, much}}, {}});
        });
        QVERIFY(server.listen(path()));
        const auto reply = ask({u"history"_s, {}});
        QVERIFY(reply);
        QCOMPARE(reply->json.value(u"much"_s).toString().size(), much.size());
    }

    void answersLaterToo()
    {
        ControlDone later;
        ControlServer server([&later](const ControlRequest &, QObject *, const ControlDone &done) { later = done; });
        QVERIFY(server.listen(path()));
        ControlJob job(path(), {u"update"_s, {}}, 5s, nullptr);
        QSignalSpy finished(&job, &ControlJob::finished);
        job.start();
        QTRY_VERIFY(later);
        QCOMPARE(finished.count(), 0);
        later({});
        QVERIFY(finished.wait());
    }

    void letsOnlyItsOwnUserIn()
    {
        ControlServer server(silent());
        QVERIFY(server.listen(path()));
        struct stat folder {
        };
        struct stat socket {
        };
        QCOMPARE(::stat(qPrintable(QFileInfo(path()).absolutePath()), &folder), 0);
        QCOMPARE(::stat(qPrintable(path()), &socket), 0);
        QCOMPARE(folder.st_mode & 0777, 0700u);
        QCOMPARE(socket.st_mode & 0077, 0u);
    }

    void refusesAFolderThatOthersMayEnter()
    {
        const QString open = m_folder->filePath(u"open"_s);
        QCOMPARE(::mkdir(qPrintable(open), 0755), 0);
        ControlServer server(silent());
        QVERIFY(!server.listen(open + u"/socket"_s));
    }

    void takesThePlaceOfADeadProgramsSocket()
    {
        QVERIFY(QDir().mkpath(QFileInfo(path()).absolutePath()));
        QCOMPARE(::chmod(qPrintable(QFileInfo(path()).absolutePath()), 0700), 0);
        QFile left(path());
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.close();
        ControlServer server(silent());
        QVERIFY(server.listen(path()));
    }

    void saysThatNobodyIsThere()
    {
        const auto reply = ask({u"status"_s, {}});
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, Failure::Kind::Unreachable);
    }

    void givesUpOnAProgramThatIsStuck()
    {
        ControlServer server(silent());
        QVERIFY(server.listen(path()));
        const auto reply = ask({u"status"_s, {}}, 50ms);
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, Failure::Kind::Timeout);
    }

    void saysWhenTheProgramEndsBeforeItAnswers()
    {
        auto server = std::make_unique<ControlServer>(silent());
        QVERIFY(server->listen(path()));
        ControlJob job(path(), {u"update"_s, {}}, 5s, nullptr);
        QSignalSpy finished(&job, &ControlJob::finished);
        connect(
            this, &TestControl::heard, this, [&server] { server.reset(); }, Qt::QueuedConnection);
        job.start();
        QVERIFY(finished.wait());
        const auto reply = finished.front().front().value<Result<ControlReply>>();
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, Failure::Kind::BadReply);
    }

    void turnsAwayWhatIsNoRequest_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<bool>("isTold");

        QTest::newRow("no JSON") << "hello\n"_ba << true;
        QTest::newRow("a list") << "[]\n"_ba << true;
        QTest::newRow("another version") << R"({"version":2,"command":"status","arguments":{}})"_ba + '\n' << true;
        QTest::newRow("no command") << R"({"version":1,"arguments":{}})"_ba + '\n' << true;
        QTest::newRow("more than a mebibyte") << QByteArray(2 * 1024 * 1024, 'x') << false;
        QTest::newRow("nothing at all, for too long") << QByteArray() << false;
    }

    void turnsAwayWhatIsNoRequest()
    {
        QFETCH(QByteArray, line);
        QFETCH(bool, isTold);
        int answered = 0;
        ControlServer server([&answered](const ControlRequest &, QObject *, const ControlDone &) { ++answered; },
                             nullptr, 200ms);
        QVERIFY(server.listen(path()));
        QLocalSocket socket;
        QSignalSpy ended(&socket, &QLocalSocket::disconnected);
        QByteArray heardBack;
        connect(&socket, &QLocalSocket::readyRead, this, [&] { heardBack += socket.readAll(); });
        socket.connectToServer(path());
        socket.write(line);
        QVERIFY(ended.count() == 1 || ended.wait());
        QCOMPARE(answered, 0);
        QCOMPARE(!heardBack.isEmpty(), isTold);
        if (isTold)
            QVERIFY(replyFromLine(heardBack)->exit != ExitCode::Done);
    }

    void forgetsAnAskerThatLeft()
    {
        QPointer<QObject> asker;
        ControlServer server(
            [&asker](const ControlRequest &, QObject *context, const ControlDone &) { asker = context; });
        QVERIFY(server.listen(path()));
        auto job = std::make_unique<ControlJob>(path(), ControlRequest{u"update"_s, {}}, 5s, nullptr);
        job->start();
        QTRY_VERIFY(asker);
        job.reset();
        QTRY_VERIFY(!asker);
    }

    void finishesNeverFromWithinStart()
    {
        ControlJob job(path(), {u"status"_s, {}}, 5s, nullptr);
        QSignalSpy finished(&job, &ControlJob::finished);
        job.start();
        QCOMPARE(finished.count(), 0);
        QVERIFY(finished.wait());
        QCOMPARE(finished.count(), 1);
    }

signals:
    void heard();

private:
    QString path() const { return m_folder->filePath(u"private/socket"_s); }

    ControlAnswerer silent()
    {
        return [this](const ControlRequest &, QObject *, const ControlDone &) { emit heard(); };
    }

    Result<ControlReply> ask(const ControlRequest &request, std::chrono::milliseconds deadline = 5s)
    {
        ControlJob job(path(), request, deadline, nullptr);
        QSignalSpy finished(&job, &ControlJob::finished);
        job.start();
        if (finished.isEmpty() && !finished.wait())
            return failed(Failure::Kind::Timeout, u"the test waited in vain"_s);
        return finished.front().front().value<Result<ControlReply>>();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestControl)
#include "tst_control.moc"
