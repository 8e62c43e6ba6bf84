// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/names/namesview.h"

#include "ui/names/namesmodel.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace doorplate {

NamesView::NamesView(NamesModel &model, QWidget *parent) : QTreeView(parent), m_model(model)
{
    setAccessibleName(tr("Names"));
    setUniformRowHeights(true); // a thousand rows open at once
    setAllColumnsShowFocus(true);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setExpandsOnDoubleClick(false);
    setTextElideMode(Qt::ElideRight);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setMinimumHeight(fontMetrics().height() * 6);
    setModel(&model);
    header()->setSectionsMovable(false);
    header()->setStretchLastSection(false);
    sizeColumns();
    connect(&model, &QAbstractItemModel::rowsInserted, this, &NamesView::openNewAccounts);
    connect(this, &QAbstractItemView::clicked, this, &NamesView::click);
    connect(this, &QAbstractItemView::activated, this, &NamesView::activate);
    expandAll();
}

// Measured once on the longest usual text: asking a thousand rows for their width at each refresh would be felt.
void NamesView::sizeColumns()
{
    const int margin = 4 * style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, this);
    const int em = fontMetrics().height();
    setIconSize(QSize(em, em));
    const auto width = [this, margin, em](const QString &sample, int column) {
        const QString title = m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        return qMax(fontMetrics().horizontalAdvance(sample), fontMetrics().horizontalAdvance(title)) + margin + em;
    };
    header()->resizeSection(NamesModel::AddressColumn, width(u"2a02:8071:5181:"_s, NamesModel::AddressColumn));
    header()->resizeSection(NamesModel::StateColumn, em + width(tr("Trying again at 00:00"), NamesModel::StateColumn));
    header()->resizeSection(NamesModel::SinceColumn, width(tr("Wednesday 00:00"), NamesModel::SinceColumn));
    header()->resizeSection(NamesModel::NextColumn, width(tr("in 55 min"), NamesModel::NextColumn));
    sizeNames();
}

// The names take what is left, and never so little that they cannot be read: then the rest is scrolled to.
void NamesView::sizeNames()
{
    int others = 0;
    for (int column = NamesModel::AddressColumn; column < NamesModel::ColumnCount; ++column)
        others += header()->sectionSize(column);
    header()->resizeSection(NamesModel::NameColumn, qMax(fontMetrics().height() * 11, viewport()->width() - others));
}

void NamesView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    sizeNames();
}

void NamesView::openNewAccounts(const QModelIndex &parent, int first, int last)
{
    if (parent.isValid()) {
        if (m_model.rowCount(parent) == last - first + 1) // its first names
            expand(parent);
        return;
    }
    for (int row = first; row <= last; ++row)
        expand(m_model.index(row, 0));
}

void NamesView::click(const QModelIndex &index)
{
    if (m_model.isResumable(index))
        emit resumeWanted(m_model.account(index)->accountId);
}

void NamesView::activate(const QModelIndex &index)
{
    if (m_model.isResumable(index))
        return;
    if (const AccountStatus *account = m_model.account(index))
        emit editWanted(account->accountId);
}

void NamesView::copyAddress()
{
    const HostStatus *host = m_model.host(currentIndex());
    if (host && host->address)
        QGuiApplication::clipboard()->setText(host->address->toString());
}

void NamesView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    emit currentRowChanged();
}

void NamesView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copyAddress();
        event->accept();
        return;
    }
    QTreeView::keyPressEvent(event);
}

void NamesView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        sizeColumns();
    QTreeView::changeEvent(event);
}

} // namespace doorplate
