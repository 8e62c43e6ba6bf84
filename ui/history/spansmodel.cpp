// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/spansmodel.h"

#include "ui/parts/icons.h"
#include "ui/parts/speaker.h"

using namespace Qt::StringLiterals;

namespace doorplate {

SpansModel::SpansModel(const Speaker &speaker, QObject *parent) : QAbstractTableModel(parent), m_speaker(speaker) {}

void SpansModel::setSpans(const QList<AddressSpan> &spans)
{
    if (spans == m_spans)
        return;
    // The history only grows at its newest end: what was there keeps its selection and its place.
    const qsizetype added = spans.size() - m_spans.size();
    if (added > 0 && !m_spans.isEmpty() && spans.mid(added) == m_spans) {
        beginInsertRows({}, 0, int(added) - 1);
        m_spans = spans;
        endInsertRows();
        return;
    }
    beginResetModel();
    m_spans = spans;
    endResetModel();
}

int SpansModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_spans.size());
}

int SpansModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QString SpansModel::text(const AddressSpan &span, Column column) const
{
    const QDateTime end = span.until.value_or(m_speaker.now());
    switch (column) {
    case NameColumn:
        return span.host.display();
    case AddressColumn:
        return span.address.toString();
    case FromColumn:
        return m_speaker.clockTime(span.from);
    case UntilColumn:
        return span.until ? m_speaker.clockTime(*span.until) : tr("now");
    case LengthColumn:
        return duration(std::chrono::milliseconds(span.from.msecsTo(end)));
    case WitnessesColumn:
        return span.witnesses.join(u", "_s);
    case LagColumn:
        return span.lag.count() > 0 ? duration(span.lag) : u"–"_s;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant SpansModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const AddressSpan &span = m_spans.at(index.row());
    const auto column = Column(index.column());
    if (role == Qt::DisplayRole)
        return text(span, column);
    if (role == Qt::DecorationRole && column == LagColumn && span.lag >= std::chrono::minutes(1))
        return remarkIcon(Remark::Warning);
    if (role == Qt::ToolTipRole) {
        if (column == FromColumn)
            return m_speaker.exactTime(span.from);
        if (column == UntilColumn && span.until)
            return m_speaker.exactTime(*span.until);
        return text(span, column);
    }
    return {};
}

QVariant SpansModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case NameColumn:
        return tr("Name");
    case AddressColumn:
        return tr("Address");
    case FromColumn:
        return tr("From");
    case UntilColumn:
        return tr("To");
    case LengthColumn:
        return tr("How long");
    case WitnessesColumn:
        return tr("Who said so");
    case LagColumn:
        return tr("Wrong before");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace doorplate
