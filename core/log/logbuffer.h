// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The last lines of the log, for the window and the log file; each line already redacted.
#pragma once

#include <QDateTime>
#include <QList>
#include <QLoggingCategory>
#include <QObject>

namespace doorplate {

struct LogLine {
    QDateTime when; // UTC
    QtMsgType level = QtInfoMsg;
    QString category; // "engine", "providers", …
    QString account;  // name, where the line is about one; may be empty
    QString text;

    bool operator==(const LogLine &) const = default;
};

// The line without secrets, and cut where it is longer than a person reads: a provider may answer anything.
LogLine redacted(LogLine line);

// Belongs to one thread, like every QObject: a message handler that is called from another one has to pass its line on.
class LogBuffer : public QObject
{
    Q_OBJECT

public:
    explicit LogBuffer(int capacity = 5000, QObject *parent = nullptr);

    const QList<LogLine> &lines() const { return m_lines; } // oldest first
    void append(LogLine line);                              // redacts

signals:
    void appended(const doorplate::LogLine &line);

private:
    QList<LogLine> m_lines;
    int m_capacity;
};

} // namespace doorplate
