// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/wrappedlines.h"

#include <QEvent>
#include <QHeaderView>
#include <QTreeView>

namespace doorplate {

WrappedLines::WrappedLines(QTreeView *view) : QStyledItemDelegate(view), m_view(view)
{
    view->setWordWrap(true);
    view->setItemDelegate(this);
    // The heights follow the width; a tree asks for them again only when its rows are laid anew.
    view->viewport()->installEventFilter(this);
    connect(view->header(), &QHeaderView::sectionResized, this, [this] { emit sizeHintChanged({}); });
}

QSize WrappedLines::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    const QStyle *style = m_view->style();
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &row, m_view) + 1;
    const int icon = row.features & QStyleOptionViewItem::HasDecoration ? row.decorationSize.width() + 2 * margin : 0;
    const bool isBelow = index.parent().isValid();
    const int column = isBelow ? m_view->viewport()->width() : m_view->header()->sectionSize(index.column());
    const int indent = index.column() > 0 ? 0 : m_view->indentation() * (isBelow ? 2 : 1);
    const int tick = row.features & QStyleOptionViewItem::HasCheckIndicator
                         ? style->pixelMetric(QStyle::PM_IndicatorWidth, &row, m_view) + 2 * margin
                         : 0;
    const int width = column - indent - icon - tick - 4 * margin;
    const QRect text = row.fontMetrics.boundingRect(
        QRect(0, 0, qMax(width, row.fontMetrics.averageCharWidth() * 12), 1), Qt::TextWordWrap, row.text);
    // The width is the tree's, whatever the text: a row that spans must not widen its first column.
    return {size.width(),
            qMax(qMax(row.fontMetrics.height(), row.decorationSize.height()), text.height()) + 2 * margin};
}

bool WrappedLines::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize) // of the viewport, also while its view is going: ask nothing of that
        emit sizeHintChanged({});        // the view lays its rows after this event, not within it
    return QStyledItemDelegate::eventFilter(watched, event);
}

} // namespace doorplate
