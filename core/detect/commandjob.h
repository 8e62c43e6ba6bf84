// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a command of the person's own by the system's shell and brings back what it wrote.
#pragma once

#include "core/model/result.h"

#include <QByteArray>
#include <QObject>

#include <memory>

namespace doorplate {

// Standard output, at most 64 KiB; standard input is empty, standard error goes nowhere. A Failure is Timeout,
// Misconfigured (it cannot be started) or BadReply (exit code other than 0, too much output). With the job dies the
// command, and on Unix all that it started.
class CommandJob : public QObject
{
    Q_OBJECT

public:
    CommandJob(QString command, std::chrono::milliseconds deadline, QObject *parent);
    ~CommandJob() override;

    void start();

signals:
    // Once, never from within start().
    void finished(const doorplate::Result<QByteArray> &output);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace doorplate
