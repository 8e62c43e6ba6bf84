// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// One program for one profile: the first one owns it, a second one asks it to show its window.
#pragma once

#include "app/control/controlmessage.h"
#include "app/paths.h"
#include "core/store/profilelock.h"

#include <QElapsedTimer>
#include <QObject>

namespace doorplate {

class SingleInstance : public QObject
{
    Q_OBJECT

public:
    explicit SingleInstance(Paths paths, QObject *parent = nullptr);

    // At once: whether the profile is ours now.
    Result<bool> own();
    // When it is not: ask the owner to show its window (or, in the background, only whether it is there), or wait a
    // little for one that is only passing by.
    void meetOther(bool isBackground);

signals:
    void met();                       // the other one is there, and shows itself; this one may end
    void owned();                     // the other one was passing by
    void refused(const QString &why); // it owns the profile and cannot show a window

private:
    void ask();
    void tryAgain();

    Paths m_paths;
    ProfileLock m_lock;
    bool m_isBackground = false;
    QElapsedTimer m_waiting;
};

} // namespace doorplate
