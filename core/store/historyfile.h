// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// history.jsonl: one JSON object per line, append only, rotated by size; a torn last line is skipped.
#pragma once

#include "core/store/history.h"

#include <QObject>

namespace doorplate {

class HistoryFile : public QObject, public History
{
    Q_OBJECT

public:
    explicit HistoryFile(QString path, qint64 rotateAt = 8 * 1024 * 1024, QObject *parent = nullptr);

    Result<void> append(const CycleRecord &record) override;
    QList<CycleRecord> records(int most = 10'000) const override;

signals:
    void appended(const doorplate::CycleRecord &record);

private:
    QString m_path;
    qint64 m_rotateAt;
};

} // namespace doorplate
