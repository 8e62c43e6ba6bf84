// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences as rows of a tree, shown whole: each row is as high as its text needs at the width of its column, and a row
// below another one, which is to span all columns, at the width of the tree.
#pragma once

#include <QStyledItemDelegate>

class QTreeView;

namespace doorplate {

class WrappedLines : public QStyledItemDelegate
{
    Q_OBJECT

public:
    // Becomes the delegate of the tree, which owns it.
    explicit WrappedLines(QTreeView *view);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTreeView *m_view;
};

} // namespace doorplate
