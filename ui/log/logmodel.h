// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The last lines of the log as a table; oldest first, so that the newest is where reading ends.
#pragma once

#include "core/log/logbuffer.h"

#include <QAbstractTableModel>

namespace doorplate {

class Speaker;

class LogModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TimeColumn, LevelColumn, AccountColumn, TextColumn, ColumnCount };
    static constexpr int capacity = 5000;

    explicit LogModel(const Speaker &speaker, QObject *parent = nullptr);

    void setLines(const QList<LogLine> &lines);
    void append(const LogLine &line); // the oldest goes when there are too many
    const LogLine &line(int row) const { return m_lines.at(row); }
    QString text(const LogLine &line) const; // one line of plain text, with the exact time in UTC

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const Speaker &m_speaker;
    QList<LogLine> m_lines;
};

// How grave a line is, for the filter: QtMsgType's own numbers are not in that order.
int gravityOf(QtMsgType level);

} // namespace doorplate
