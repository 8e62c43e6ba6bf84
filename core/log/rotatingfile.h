// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A file of lines that is only ever appended to, one write for each line, and that is moved aside when it has grown:
// "history.jsonl" becomes "history.1.jsonl", that one "history.2.jsonl".
#pragma once

#include "core/model/result.h"

#include <QStringList>

namespace doorplate {

class RotatingFile
{
public:
    enum class Durability {
        ProgramEnd, // a line survives the end of the program, however sudden
        PowerCut,   // and that of the machine
    };

    // keep: how many full files stay beside the current one.
    RotatingFile(QString path, qint64 rotateAt, int keep, Durability durability);

    // The line without its end. It is whole in the file when this returns without a failure; after a failure the file
    // is as it was. What an earlier crash has torn off stays a line of its own.
    Result<void> append(const QByteArray &line);
    // The files that may be there, newest first.
    QStringList paths() const;

private:
    QString pathOf(int age) const;
    void rotate();

    QString m_path;
    qint64 m_rotateAt;
    int m_keep;
    Durability m_durability;
};

} // namespace doorplate
