// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Columns that stand under each other in a terminal, and the same rows as CSV (RFC 4180). Pure.
#pragma once

#include <QList>
#include <QStringList>

namespace doorplate {

class Table
{
public:
    explicit Table(QStringList heads) : m_heads(std::move(heads)) {}

    void add(QStringList row) { m_rows.append(std::move(row)); }
    bool isEmpty() const { return m_rows.isEmpty(); }

    // Control characters are left out: what a provider answers must not steer a terminal.
    QString toText() const;
    QString toCsv() const;

private:
    QStringList m_heads;
    QList<QStringList> m_rows;
};

// The text without control characters, line breaks turned into spaces.
QString onOneLine(const QString &text);

} // namespace doorplate
