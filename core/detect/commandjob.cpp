// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/commandjob.h"

#include <QProcess>
#include <QTimer>

#ifdef Q_OS_UNIX
#include <csignal>
#include <unistd.h>
#endif

namespace doorplate {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostBytes = 64 * 1024;

void setUp(QProcess &process, const QString &command)
{
#ifdef Q_OS_WIN
    // cmd reads its line by rules of its own: /s keeps what stands between the outer quotes as it is.
    process.setProgram(u"cmd.exe"_s);
    process.setNativeArguments(u"/d /s /c \"%1\""_s.arg(command));
#else
    process.setProgram(u"/bin/sh"_s);
    process.setArguments({u"-c"_s, command});
    // A process group of its own, so that ending the shell ends what it started.
    process.setChildProcessModifier([] { ::setpgid(0, 0); });
#endif
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
}

void endAll(QProcess &process)
{
#ifdef Q_OS_UNIX
    const auto group = static_cast<pid_t>(process.processId());
    if (group > 0)
        ::kill(-group, SIGKILL);
#endif
    process.kill();
}

} // namespace

class CommandJob::Private
{
public:
    Private(CommandJob *job, QString line, std::chrono::milliseconds limit)
        : q(job),
          command(std::move(line)),
          deadline(limit)
    {
    }

    void readOutput()
    {
        output += process.readAllStandardOutput();
        if (output.size() > mostBytes)
            finish(failed(Failure::Kind::BadReply, u"more than 64 KiB"_s));
    }
    void end(int exitCode, QProcess::ExitStatus status)
    {
        readOutput();
        if (status == QProcess::CrashExit)
            finish(failed(Failure::Kind::BadReply, u"crashed"_s));
        else if (exitCode != 0)
            finish(failed(Failure::Kind::BadReply, u"exit code %1"_s.arg(exitCode)));
        else
            finish(output);
    }
    void fail(QProcess::ProcessError error)
    {
        if (error == QProcess::FailedToStart)
            finish(failed(Failure::Kind::Misconfigured, process.errorString()));
    }
    void finish(Result<QByteArray> result)
    {
        if (isDone)
            return;
        isDone = true;
        timer.stop();
        if (process.state() != QProcess::NotRunning)
            endAll(process);
        // QProcess reports a failed start from within start(), where nobody may hear of it yet.
        QMetaObject::invokeMethod(
            q, [this, answer = std::move(result)] { emit q->finished(answer); }, Qt::QueuedConnection);
    }

    CommandJob *q;
    QString command;
    std::chrono::milliseconds deadline;
    QProcess process;
    QTimer timer;
    QByteArray output;
    bool isDone = false;
};

CommandJob::CommandJob(QString command, std::chrono::milliseconds deadline, QObject *parent)
    : QObject(parent),
      d(std::make_unique<Private>(this, std::move(command), deadline))
{
}

CommandJob::~CommandJob()
{
    d->process.disconnect(this);
    if (d->process.state() == QProcess::NotRunning)
        return;
    endAll(d->process);
    // Collects the dead at once, as QProcess's own destructor does, which would complain as well.
    d->process.waitForFinished();
}

void CommandJob::start()
{
    setUp(d->process, d->command);
    connect(&d->process, &QProcess::readyReadStandardOutput, this, [this] { d->readOutput(); });
    connect(&d->process, &QProcess::finished, this,
            [this](int exitCode, QProcess::ExitStatus status) { d->end(exitCode, status); });
    connect(&d->process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) { d->fail(error); });
    connect(&d->timer, &QTimer::timeout, this, [this] { d->finish(failed(Failure::Kind::Timeout)); });
    d->timer.setSingleShot(true);
    d->timer.start(d->deadline);
    d->process.start(QIODevice::ReadOnly);
}

} // namespace doorplate
