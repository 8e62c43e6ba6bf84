// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// doorplate.log: one line of text for each line of the log, redacted, mode 0600, rotated by size with two files kept.
#pragma once

#include "core/log/logbuffer.h"
#include "core/log/rotatingfile.h"

namespace doorplate {

class LogFile
{
public:
    explicit LogFile(QString path, qint64 rotateAt = 1024 * 1024);

    // Redacts, also what LogBuffer has redacted already: nothing reaches the file by another way. Never logs itself, so
    // a message handler may call it; one thread at a time.
    Result<void> append(const LogLine &line);

private:
    RotatingFile m_file;
};

// "2026-11-22T12:00:00.250Z warning engine [Home] text": always one line, whatever a provider has put into it.
QString logText(const LogLine &line);

} // namespace doorplate
