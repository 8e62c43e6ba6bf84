// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/logmodel.h"

#include "ui/parts/icons.h"
#include "ui/parts/speaker.h"

using namespace Qt::StringLiterals;

namespace doorplate {

int gravityOf(QtMsgType level)
{
    switch (level) {
    case QtDebugMsg:
        return 0;
    case QtInfoMsg:
        return 1;
    case QtWarningMsg:
        return 2;
    case QtCriticalMsg:
        return 3;
    case QtFatalMsg:
        return 4;
    }
    Q_UNREACHABLE();
    return 0;
}

namespace {

QString wordFor(QtMsgType level)
{
    switch (level) {
    case QtDebugMsg:
        return LogModel::tr("Detail");
    case QtInfoMsg:
        return LogModel::tr("Information");
    case QtWarningMsg:
        return LogModel::tr("Warning");
    case QtCriticalMsg:
    case QtFatalMsg:
        return LogModel::tr("Error");
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace

LogModel::LogModel(const Speaker &speaker, QObject *parent) : QAbstractTableModel(parent), m_speaker(speaker) {}

void LogModel::setLines(const QList<LogLine> &lines)
{
    beginResetModel();
    m_lines = lines.mid(qMax<qsizetype>(0, lines.size() - capacity));
    endResetModel();
}

void LogModel::append(const LogLine &line)
{
    if (m_lines.size() >= capacity) {
        beginRemoveRows({}, 0, 0);
        m_lines.removeFirst();
        endRemoveRows();
    }
    beginInsertRows({}, int(m_lines.size()), int(m_lines.size()));
    m_lines.append(line);
    endInsertRows();
}

QString LogModel::text(const LogLine &line) const
{
    const QString head =
        u"%1  %2  %3"_s.arg(line.when.toUTC().toString(Qt::ISODate), wordFor(line.level), line.category);
    return line.account.isEmpty() ? u"%1  %2"_s.arg(head, line.text)
                                  : u"%1  [%2]  %3"_s.arg(head, line.account, line.text);
}

int LogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int LogModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const LogLine &line = m_lines.at(index.row());
    const auto column = Column(index.column());
    if (role == Qt::ToolTipRole)
        return column == TimeColumn ? m_speaker.exactTime(line.when) : line.text;
    if (role == Qt::DecorationRole && column == LevelColumn && gravityOf(line.level) >= gravityOf(QtWarningMsg))
        return remarkIcon(line.level == QtWarningMsg ? Remark::Warning : Remark::Danger);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case TimeColumn: {
        const QDateTime local = line.when.toLocalTime();
        const bool isToday = local.date() == m_speaker.now().toLocalTime().date();
        const QString time = local.time().toString(u"HH:mm:ss"_s);
        return isToday ? time : m_speaker.locale().toString(local.date(), QLocale::ShortFormat) + u' ' + time;
    }
    case LevelColumn:
        return wordFor(line.level);
    case AccountColumn:
        return line.account;
    case TextColumn:
        return line.text;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case TimeColumn:
        return tr("Time");
    case LevelColumn:
        return tr("Severity");
    case AccountColumn:
        return tr("Account");
    case TextColumn:
        return tr("What happened");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace doorplate
