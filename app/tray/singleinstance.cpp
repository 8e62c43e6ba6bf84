// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tray/singleinstance.h"

#include "app/control/controljob.h"

#include <QTimer>

namespace doorplate {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto answerDeadline = 5s;
constexpr auto patience = 5s; // a doorplatectl command holds the profile for its moment
constexpr auto pause = 100ms;

} // namespace

SingleInstance::SingleInstance(Paths paths, QObject *parent)
    : QObject(parent),
      m_paths(std::move(paths)),
      m_lock(m_paths.lockFile)
{
}

Result<bool> SingleInstance::own()
{
    const auto attempt = m_lock.take();
    if (!attempt)
        return std::unexpected(attempt.error());
    switch (*attempt) {
    case ProfileLock::Attempt::Taken:
        return true;
    case ProfileLock::Attempt::InUse:
        return false;
    }
    return false;
}

void SingleInstance::meetOther(bool isBackground)
{
    m_isBackground = isBackground;
    m_waiting.start();
    ask();
}

void SingleInstance::ask()
{
    const QString command = m_isBackground ? u"status"_s : u"raise"_s;
    auto *job = new ControlJob(m_paths.controlSocket, {command, {}}, answerDeadline, this);
    connect(job, &ControlJob::finished, this, [this, job](const Result<ControlReply> &reply) {
        job->deleteLater();
        if (reply && reply->exit == ExitCode::Done)
            emit met();
        else if (reply)
            emit refused(
                tr("\"doorplatectl run\" keeps the names of this profile already. Stop it first, or start with "
                   "another profile."));
        else
            tryAgain();
    });
    job->start();
}

void SingleInstance::tryAgain()
{
    const auto isOurs = own();
    if (isOurs && *isOurs)
        emit owned();
    else if (std::chrono::milliseconds(m_waiting.elapsed()) < patience)
        QTimer::singleShot(pause, this, &SingleInstance::ask);
    else
        emit refused(tr("Another Doorplate uses this profile and does not answer."));
}

} // namespace doorplate
