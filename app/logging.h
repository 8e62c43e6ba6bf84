// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Takes every log line of the program: into the buffer that the window shows, into doorplate.log, and to standard error
// when asked. All of it redacted on the way.
#pragma once

#include "core/log/logbuffer.h"
#include "core/log/logfile.h"
#include "core/store/settings.h"

#include <QObject>

namespace doorplate {

// One in a program; Qt's message handler goes back to the usual one when it dies.
class Logging : public QObject
{
    Q_OBJECT

public:
    // Problems: warnings and worse, as a person wants them who started the program in a terminal.
    enum class Echo { None, Problems, All };

    // Without a path, no file is written.
    Logging(const QString &path, Echo echo, int capacity, QObject *parent = nullptr);
    ~Logging() override;

    static void setLevel(LogLevel level); // of Qt's categories, which belong to the whole program
    LogBuffer &buffer() { return m_buffer; }
    void take(LogLine line);

private:
    Echo m_echo;
    std::optional<LogFile> m_file;
    LogBuffer m_buffer;
};

} // namespace doorplate
