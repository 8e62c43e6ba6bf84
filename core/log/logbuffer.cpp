// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/logbuffer.h"

#include "core/log/redaction.h"

#include <algorithm>

namespace doorplate {

namespace {
constexpr qsizetype mostCharacters = 4000;
}

LogLine redacted(LogLine line)
{
    line.text = redacted(line.text);
    // After the redaction: a secret that is cut in half would not be recognised.
    if (line.text.size() > mostCharacters)
        line.text = line.text.first(mostCharacters) + u'\u2026';
    return line;
}

LogBuffer::LogBuffer(int capacity, QObject *parent) : QObject(parent), m_capacity(std::max(1, capacity)) {}

void LogBuffer::append(LogLine line)
{
    // A copy of its own for the signal: whoever hears it may log again, and so move the list.
    const LogLine shown = redacted(std::move(line));
    if (m_lines.size() >= m_capacity)
        m_lines.removeFirst();
    m_lines.append(shown);
    emit appended(shown);
}

} // namespace doorplate
