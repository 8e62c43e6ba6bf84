// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/diagnosisdialog.h"

#include "ui/parts/fitting.h"
#include "ui/parts/icons.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

Remark remarkFor(Finding::State state)
{
    switch (state) {
    case Finding::State::Fine:
        return Remark::Good;
    case Finding::State::Notice:
        return Remark::Warning;
    case Finding::State::Wrong:
        return Remark::Danger;
    case Finding::State::Skipped:
        return Remark::Hint;
    }
    Q_UNREACHABLE();
    return Remark::Hint;
}

QString wordFor(Finding::State state)
{
    switch (state) {
    case Finding::State::Fine:
        return DiagnosisDialog::tr("fine");
    case Finding::State::Notice:
        return DiagnosisDialog::tr("worth knowing");
    case Finding::State::Wrong:
        return DiagnosisDialog::tr("wrong");
    case Finding::State::Skipped:
        return DiagnosisDialog::tr("not looked at");
    }
    Q_UNREACHABLE();
    return {};
}

constexpr int foundColumn = 2;

// The sign stands beside the first line, like the word; and a row is as high as its text needs in the column's width,
// which QTreeView itself does not ask for.
class FindingDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem inColumn = option;
        const auto *tree = qobject_cast<const QTreeView *>(option.widget);
        if (tree && index.column() == foundColumn) // the others are made as wide as they need
            inColumn.rect = QRect(0, 0, tree->columnWidth(index.column()), QWIDGETSIZE_MAX);
        return QStyledItemDelegate::sizeHint(inColumn, index);
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->decorationAlignment = Qt::AlignTop | Qt::AlignHCenter;
    }
};

} // namespace

DiagnosisDialog::DiagnosisDialog(QWidget *parent)
    : QDialog(parent),
      m_title(new QLabel(this)),
      m_progress(new QProgressBar(this)),
      m_list(new QTreeWidget(this))
{
    setWindowTitle(tr("Diagnosis – Doorplate"));
    setWindowIcon(applicationIcon());
    m_title->setWordWrap(true);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(fontMetrics().height() / 2);
    m_progress->setAccessibleName(tr("The diagnosis is running"));
    m_list->setAccessibleName(tr("Findings"));
    m_list->setHeaderLabels({tr("Step"), tr("State"), tr("What was found, and what to do")});
    m_list->setRootIsDecorated(false);
    m_list->setWordWrap(true);
    m_list->setUniformRowHeights(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setStretchLastSection(true);
    m_list->setItemDelegate(new FindingDelegate(m_list));
    connect(m_list->header(), &QHeaderView::sectionResized, m_list, &QTreeWidget::doItemsLayout, Qt::QueuedConnection);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_copy = symbolButton(u"copy"_s, tr("Cop&y report"), this);
    m_copy->setToolTip(tr("For a forum or a friend; passwords are masked"));
    m_again = symbolButton(u"update"_s, tr("&Look again"), this);
    buttons->addButton(m_copy, QDialogButtonBox::ActionRole);
    buttons->addButton(m_again, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_copy, &QPushButton::clicked, this, &DiagnosisDialog::copy);
    connect(m_again, &QPushButton::clicked, this, &DiagnosisDialog::againWanted);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addWidget(m_progress);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    resize(onScreen(*this, 56, 34));
    showRunning();
}

void DiagnosisDialog::showRunning()
{
    m_title->setText(tr("Looking at everything between this computer and your names…"));
    m_list->clear();
    m_progress->show();
    m_copy->setEnabled(false);
    m_again->setEnabled(false);
}

void DiagnosisDialog::showFinding(const Finding &finding)
{
    const QString text = finding.advice.isEmpty() ? finding.found : finding.found + u'\n' + finding.advice;
    auto *item = new QTreeWidgetItem(m_list, {finding.title, wordFor(finding.state), text});
    item->setIcon(1, remarkIcon(remarkFor(finding.state)));
    for (int column = 0; column < m_list->columnCount(); ++column)
        item->setTextAlignment(column, Qt::AlignTop | Qt::AlignLeading);
    m_list->resizeColumnToContents(0);
    m_list->resizeColumnToContents(1);
    m_list->scrollToItem(item);
}

void DiagnosisDialog::showDiagnosis(const Diagnosis &diagnosis, const QString &report)
{
    m_report = report;
    m_list->clear();
    for (const Finding &finding : diagnosis.findings)
        showFinding(finding);
    m_list->scrollToTop();
    m_progress->hide();
    m_copy->setEnabled(true);
    m_again->setEnabled(true);
    m_title->setText(diagnosis.isHealthy() ? tr("Nothing is wrong.")
                                           : tr("Something is wrong; what to do stands beside it."));
}

void DiagnosisDialog::copy()
{
    QGuiApplication::clipboard()->setText(m_report);
}

} // namespace doorplate
