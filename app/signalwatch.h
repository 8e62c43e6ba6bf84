// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Tells the event loop that the system asks the program to end (SIGINT, SIGTERM, SIGHUP; console events on Windows).
#pragma once

#include <QObject>

class QSocketNotifier;

namespace doorplate {

// One at a time in a program.
class SignalWatch : public QObject
{
    Q_OBJECT

public:
    explicit SignalWatch(QObject *parent = nullptr);
    ~SignalWatch() override;

signals:
    void endWanted();

private:
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace doorplate
