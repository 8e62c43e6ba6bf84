// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Reaches whoever answers for the profile: the running program when there is one, else the parts, made here. Whatever
// changes something is done by the owner of the profile alone, so that two programs never write one file.
#pragma once

#include "app/control/controlmessage.h"
#include "app/paths.h"
#include "core/store/profilelock.h"

#include <QElapsedTimer>
#include <QObject>

#include <memory>

namespace doorplate {

class Services;

class Reach : public QObject
{
    Q_OBJECT

public:
    enum class Purpose {
        Read,   // from the files; what runs knows nothing more
        Look,   // by whoever owns the profile, else from the files
        Change, // by the owner alone, which is this program when there is no other
    };

    explicit Reach(Paths paths, QObject *parent = nullptr);
    ~Reach() override;

    const Paths &paths() const { return m_paths; }
    // `done` is called once unless the context died first. A profile that is in use and does not answer gives
    // ExitCode::InUse, unreadable settings ExitCode::Settings.
    void ask(const ControlRequest &request, Purpose purpose, QObject *context, ControlDone done);
    // For `run`: owns the profile until the end, or says why not. Null when not.
    Services *own(ControlReply *whyNot);
    // The parts when they are made here; null while a running program answers.
    Services *services() const { return m_services.get(); }

private:
    void askOwner(const ControlRequest &request, Purpose purpose, QObject *context, const ControlDone &done);
    void askHere(const ControlRequest &request, Purpose purpose, QObject *context, const ControlDone &done);
    // Nothing when the profile is ours now; otherwise why not. InUse may pass.
    std::optional<ControlReply> lock();
    std::optional<ControlReply> makeServices();

    Paths m_paths;
    ProfileLock m_lock;
    std::unique_ptr<Services> m_services;
    QElapsedTimer m_waiting;
};

} // namespace doorplate
