// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/table.h"

#include <algorithm>

namespace doorplate {

using namespace Qt::StringLiterals;

namespace {

// Columns that a terminal gives the text: combining marks take none, East Asian wide characters two.
qsizetype columnsOf(const QString &text)
{
    qsizetype columns = 0;
    for (const char32_t point : text.toUcs4()) {
        const QChar::Category category = QChar::category(point);
        if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing)
            continue;
        const bool isWide = (point >= 0x1100 && point <= 0x115F) || (point >= 0x2E80 && point <= 0xA4CF)
                            || (point >= 0xAC00 && point <= 0xD7A3) || (point >= 0xF900 && point <= 0xFAFF)
                            || (point >= 0xFF00 && point <= 0xFF60) || (point >= 0x1F300 && point <= 0x1FAFF);
        columns += isWide ? 2 : 1;
    }
    return columns;
}

QString csvCell(const QString &text)
{
    // A cell that begins like a formula would be run by a spreadsheet; what is in it came from strangers.
    QString cell = text;
    if (!cell.isEmpty() && u"=+-@\t\r"_s.contains(cell.front()))
        cell.prepend(u'\'');
    if (cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r'))
        cell = u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
    return cell;
}

} // namespace

QString onOneLine(const QString &text)
{
    QString line = text.simplified();
    line.removeIf([](QChar c) { return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format; });
    return line;
}

QString Table::toText() const
{
    QList<QStringList> lines{m_heads};
    for (const QStringList &row : m_rows) {
        QStringList clean;
        for (const QString &cell : row)
            clean.append(onOneLine(cell));
        lines.append(clean);
    }
    QList<qsizetype> widths(m_heads.size(), 0);
    for (const QStringList &line : lines) {
        for (qsizetype i = 0; i < line.size() && i < widths.size(); ++i)
            widths[i] = std::max(widths[i], columnsOf(line.at(i)));
    }
    QString text;
    for (const QStringList &line : lines) {
        QString row;
        for (qsizetype i = 0; i < line.size(); ++i) {
            row += line.at(i);
            if (i + 1 < line.size())
                row += QString(widths.value(i) - columnsOf(line.at(i)) + 2, u' ');
        }
        while (row.endsWith(u' '))
            row.chop(1);
        text += row + u'\n';
    }
    return text;
}

QString Table::toCsv() const
{
    QString text = m_heads.join(u',') + u"\r\n"_s;
    for (const QStringList &row : m_rows) {
        QStringList cells;
        for (const QString &cell : row)
            cells.append(csvCell(cell));
        text += cells.join(u',') + u"\r\n"_s;
    }
    return text;
}

} // namespace doorplate
