// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// history.jsonl: one JSON object per line, append only, rotated by size; a torn last line is skipped.
#pragma once

#include "core/log/rotatingfile.h"
#include "core/store/history.h"

#include <QObject>

namespace doorplate {

class HistoryFile : public QObject, public History
{
    Q_OBJECT

public:
    explicit HistoryFile(QString path, qint64 rotateAt = 8 * 1024 * 1024, QObject *parent = nullptr);

    // On the disk when it returns without a failure; after a failure the file is as it was.
    Result<void> append(const CycleRecord &record) override;
    Result<void> catchUp() override;
    bool isBehind() const override { return !m_unwritten.isEmpty(); }
    // Read from the end, through the rotated files, and no further than needed. Lines that are no records are skipped.
    QList<CycleRecord> records(int most = 10'000) const override;

signals:
    void appended(const doorplate::CycleRecord &record);

private:
    RotatingFile m_file;
    QList<CycleRecord> m_unwritten; // oldest first; bounded, and then the oldest go, as in the file
};

} // namespace doorplate
