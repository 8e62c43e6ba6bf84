// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/commandjob.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QSocketNotifier>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace doorplate;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestCommandJob : public QObject
{
    Q_OBJECT

private slots:
    void bringsBackWhatACommandWrote_data();
    void bringsBackWhatACommandWrote();
    void saysWhyThereIsNothing_data();
    void saysWhyThereIsNothing();
    void answersOnceAndNotFromWithinStart();
    void endsWithItsDeadline();
    void takesAllThatItStartedWithIt();
};

namespace {

std::optional<Result<QByteArray>> run(const QString &command, std::chrono::milliseconds deadline = 10s)
{
    QObject owner;
    auto *job = new CommandJob(command, deadline, &owner);
    std::optional<Result<QByteArray>> answer;
    QObject::connect(job, &CommandJob::finished, &owner,
                     [&answer](const Result<QByteArray> &result) { answer = result; });
    QSignalSpy finished(job, &CommandJob::finished);
    job->start();
    finished.wait(20'000);
    return answer;
}

} // namespace

void TestCommandJob::bringsBackWhatACommandWrote_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QByteArray>("output");
    QTest::newRow("one line") << u"echo 81.2.69.142"_s << QByteArray("81.2.69.142\n");
    QTest::newRow("a shell's pipe") << u"echo 'ip: 81.2.69.142' | cut -d' ' -f2"_s << QByteArray("81.2.69.142\n");
    QTest::newRow("nothing") << u"true"_s << QByteArray();
    QTest::newRow("standard error left out") << u"echo trouble >&2; echo fine"_s << QByteArray("fine\n");
    QTest::newRow("no input to wait for") << u"cat; echo end"_s << QByteArray("end\n");
    QTest::newRow("64 KiB") << u"head -c 65536 /dev/zero"_s << QByteArray(65536, '\0');
}

void TestCommandJob::bringsBackWhatACommandWrote()
{
    QFETCH(QString, command);
    QFETCH(QByteArray, output);
    const auto answer = run(command);
    QVERIFY(answer);
    QVERIFY2(*answer, *answer ? "" : qPrintable(answer->error().detail));
    QVERIFY(**answer == output);
}

void TestCommandJob::saysWhyThereIsNothing_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("detail");
    QTest::newRow("it failed") << u"echo 81.2.69.142; exit 3"_s << u"exit code 3"_s;
    QTest::newRow("there is no such command") << u"/no/such/command"_s << u"exit code 127"_s;
    QTest::newRow("it crashed") << u"kill -SEGV $$"_s << u"crashed"_s;
    QTest::newRow("it writes too much") << u"head -c 65537 /dev/zero"_s << u"more than 64 KiB"_s;
    QTest::newRow("it writes without end") << u"cat /dev/zero"_s << u"more than 64 KiB"_s;
}

void TestCommandJob::saysWhyThereIsNothing()
{
    QFETCH(QString, command);
    QFETCH(QString, detail);
    const auto answer = run(command);
    QVERIFY(answer);
    QVERIFY(!*answer);
    QCOMPARE(keyOf(answer->error().kind), u"badReply"_s);
    QCOMPARE(answer->error().detail, detail);
}

void TestCommandJob::answersOnceAndNotFromWithinStart()
{
    CommandJob job(u"echo once"_s, 10s, nullptr);
    QSignalSpy finished(&job, &CommandJob::finished);
    job.start();
    QCOMPARE(finished.size(), 0);
    QVERIFY(finished.wait());
    QCoreApplication::sendPostedEvents();
    QCOMPARE(finished.size(), 1);
}

void TestCommandJob::endsWithItsDeadline()
{
    QElapsedTimer clock;
    clock.start();
    const auto answer = run(u"sleep 60; echo late"_s, 50ms);
    QVERIFY(answer);
    QVERIFY(!*answer);
    QCOMPARE(keyOf(answer->error().kind), u"timeout"_s);
    QVERIFY(clock.elapsed() < 10'000);
}

void TestCommandJob::takesAllThatItStartedWithIt()
{
#ifdef Q_OS_UNIX
    // The pipe has an end in every process that the command started; it closes when the last of them is gone.
    QTemporaryDir folder;
    const QByteArray path = (folder.path() + u"/pipe"_s).toLocal8Bit();
    QCOMPARE(::mkfifo(path.constData(), 0600), 0);
    const int pipe = ::open(path.constData(), O_RDONLY | O_NONBLOCK);
    QVERIFY(pipe >= 0);
    QSocketNotifier notifier(pipe, QSocketNotifier::Read);
    QSignalSpy written(&notifier, &QSocketNotifier::activated);

    auto job = std::make_unique<CommandJob>(u"(echo up; sleep 60) > '%1' & wait"_s.arg(QString::fromLocal8Bit(path)),
                                            60s, nullptr);
    job->start();
    char word[8] = {};
    ssize_t length = 0;
    while (length <= 0) {
        QVERIFY(written.wait());
        length = ::read(pipe, word, sizeof word);
    }
    QCOMPARE(QByteArray(word, 3), "up\n"_ba);

    written.clear();
    job.reset();
    QVERIFY(!written.isEmpty() || written.wait());
    QCOMPARE(::read(pipe, word, sizeof word), ssize_t(0));
    ::close(pipe);
#endif
}

QTEST_GUILESS_MAIN(TestCommandJob)
#include "tst_commandjob.moc"
