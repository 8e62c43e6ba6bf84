// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/reach.h"

#include "app/control/controljob.h"
#include "app/control/desk.h"
#include "app/ctl/sessionasking.h"
#include "app/ctl/terminal.h"
#include "app/services.h"
#include "core/text/describe.h"

#include <QFileInfo>
#include <QTimer>

namespace doorplate {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// An update may wait for slow servers, hosts in several batches and a keychain that asks the person.
constexpr auto answerDeadline = 5min;
// Another doorplatectl holds a profile for the moment of one command; worth waiting for.
constexpr auto lockPatience = 5s;
constexpr auto lockPause = 100ms;

} // namespace

Reach::Reach(Paths paths, QObject *parent) : QObject(parent), m_paths(std::move(paths)), m_lock(m_paths.lockFile) {}

Reach::~Reach() = default;

void Reach::ask(const ControlRequest &request, Purpose purpose, QObject *context, ControlDone done)
{
    if (m_services && (purpose != Purpose::Change || m_lock.isHeld())) {
        Desk(*m_services).answer(request, context, std::move(done));
        return;
    }
    m_services.reset(); // read without the lock: by now another program may have written
    m_waiting.start();
    if (purpose == Purpose::Read)
        askHere(request, purpose, context, done);
    else
        askOwner(request, purpose, context, done);
}

void Reach::askOwner(const ControlRequest &request, Purpose purpose, QObject *context, const ControlDone &done)
{
    auto *job = new ControlJob(m_paths.controlSocket, request, answerDeadline, context);
    connect(job, &ControlJob::finished, context,
            [this, job, request, purpose, context, done](const Result<ControlReply> &reply) {
                job->deleteLater();
                if (reply)
                    return done(*reply);
                if (reply.error().kind != Failure::Kind::Unreachable)
                    return done(ControlReply{ExitCode::InUse, {}, {sentence(reply.error(), {})}});
                askHere(request, purpose, context, done);
            });
    job->start();
}

void Reach::askHere(const ControlRequest &request, Purpose purpose, QObject *context, const ControlDone &done)
{
    if (purpose == Purpose::Change) {
        const auto whyNot = lock();
        if (whyNot && whyNot->exit == ExitCode::InUse
            && std::chrono::milliseconds(m_waiting.elapsed()) < lockPatience) {
            QTimer::singleShot(lockPause, context,
                               [this, request, purpose, context, done] { askOwner(request, purpose, context, done); });
            return;
        }
        if (whyNot)
            return done(*whyNot);
    }
    if (const auto trouble = makeServices())
        return done(*trouble);
    if (request.command == "update"_L1)
        askSessionSecrets(*m_services, Terminal());
    Desk(*m_services).answer(request, context, done);
}

Services *Reach::own(ControlReply *whyNot)
{
    if (const auto trouble = lock()) {
        *whyNot = *trouble;
        return nullptr;
    }
    if (const auto trouble = makeServices()) {
        *whyNot = *trouble;
        return nullptr;
    }
    askSessionSecrets(*m_services, Terminal());
    return m_services.get();
}

std::optional<ControlReply> Reach::lock()
{
    const auto attempt = m_lock.take();
    if (!attempt)
        return ControlReply{ExitCode::Settings, {}, {sentence(attempt.error(), {})}};
    switch (*attempt) {
    case ProfileLock::Attempt::Taken:
        return std::nullopt;
    case ProfileLock::Attempt::InUse:
        break;
    }
    const auto holder = m_lock.holder();
    return ControlReply{ExitCode::InUse,
                        {},
                        {holder
                             ? tr("Another Doorplate (process %1) uses this profile and does not answer.").arg(*holder)
                             : tr("Another Doorplate uses this profile and does not answer.")}};
}

std::optional<ControlReply> Reach::makeServices()
{
    m_services = std::make_unique<Services>(ServicesWish{.paths = m_paths});
    if (m_lock.isHeld())
        m_services->sweep();
    const auto notes = m_services->load();
    if (!notes) {
        m_services.reset();
        // The detail names the file and what is wrong with it.
        return ControlReply{
            ExitCode::Settings,
            {},
            {tr("The settings cannot be read, and were left as they are. %1").arg(notes.error().detail)}};
    }
    for (const QString &note : *notes)
        Terminal().say(note);
    return std::nullopt;
}

} // namespace doorplate
