// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/logpage.h"

#include "ui/log/logfilter.h"
#include "ui/log/logmodel.h"
#include "ui/parts/fitting.h"
#include "ui/parts/icons.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace doorplate {

LogPage::LogPage(const Speaker &speaker, QWidget *parent)
    : QWidget(parent),
      m_model(new LogModel(speaker, this)),
      m_filter(new LogFilter(*m_model, this)),
      m_accounts(new QComboBox(this)),
      m_levels(new QComboBox(this)),
      m_follow(new QCheckBox(tr("&Follow"), this)),
      m_table(new QTableView(this))
{
    new QVBoxLayout(this);
    layout()->setContentsMargins(0, 0, 0, 0);
    buildBar();
    buildTable();
}

void LogPage::buildBar()
{
    m_accounts->setAccessibleName(tr("Account"));
    m_accounts->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_accounts->addItem(tr("All accounts"), QString());
    m_levels->setAccessibleName(tr("Severity"));
    m_levels->addItem(tr("Everything"), gravityOf(QtDebugMsg));
    m_levels->addItem(tr("Information and worse"), gravityOf(QtInfoMsg));
    m_levels->addItem(tr("Warnings and errors"), gravityOf(QtWarningMsg));
    m_levels->addItem(tr("Errors"), gravityOf(QtCriticalMsg));
    m_levels->setCurrentIndex(1);
    m_follow->setToolTip(tr("Keeps the newest line in sight"));
    m_follow->setChecked(true);
    auto *copyButton = symbolButton(u"copy"_s, tr("&Copy"), this);
    copyButton->setToolTip(tr("The selected lines, or all that are shown"));
    auto *saveButton = symbolButton(u"save"_s, tr("Sa&ve…"), this);
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_accounts);
    bar->addWidget(m_levels);
    bar->addWidget(m_follow);
    bar->addStretch(1);
    bar->addWidget(copyButton);
    bar->addWidget(saveButton);
    static_cast<QVBoxLayout *>(layout())->addLayout(bar);
    m_filter->setLeastGravity(gravityOf(QtInfoMsg));
    connect(m_accounts, &QComboBox::currentIndexChanged, this, [this] {
        m_filter->setAccount(m_accounts->currentData().toString());
        follow();
    });
    connect(m_levels, &QComboBox::currentIndexChanged, this, [this] {
        m_filter->setLeastGravity(m_levels->currentData().toInt());
        follow();
    });
    connect(m_follow, &QCheckBox::toggled, this, &LogPage::follow);
    connect(copyButton, &QPushButton::clicked, this, &LogPage::copy);
    connect(saveButton, &QPushButton::clicked, this, &LogPage::askForFile);
}

void LogPage::buildTable()
{
    m_table->setModel(m_filter);
    m_table->setAccessibleName(tr("Log"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setIconSize(QSize(fontMetrics().height(), fontMetrics().height()));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 4 / 3);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    const int em = fontMetrics().height();
    m_table->setColumnWidth(LogModel::TimeColumn, fontMetrics().horizontalAdvance(u"00/00/00 00:00:00"_s) + em);
    m_table->setColumnWidth(LogModel::LevelColumn, fontMetrics().horizontalAdvance(tr("Information")) + 3 * em);
    m_table->setColumnWidth(LogModel::AccountColumn, 7 * em);
    static_cast<QVBoxLayout *>(layout())->addWidget(m_table, 1);
    auto *copyKey = new QShortcut(QKeySequence::Copy, m_table);
    copyKey->setContext(Qt::WidgetShortcut);
    connect(copyKey, &QShortcut::activated, this, &LogPage::copy);
    // Who scrolls up wants to read there; who goes back to the end follows again.
    connect(m_table->verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] {
        const QScrollBar *bar = m_table->verticalScrollBar();
        m_follow->setChecked(bar->sliderPosition() >= bar->maximum());
    });
}

void LogPage::showLines(const QList<LogLine> &lines)
{
    m_model->setLines(lines);
    for (const LogLine &line : lines)
        offerAccount(line.account);
    follow();
}

void LogPage::append(const LogLine &line)
{
    m_model->append(line);
    offerAccount(line.account);
    follow();
}

void LogPage::offerAccount(const QString &name)
{
    if (!name.isEmpty() && m_accounts->findData(name) < 0)
        m_accounts->addItem(name, name);
}

QString LogPage::text(bool isOnlySelected) const
{
    QStringList lines;
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        if (!isOnlySelected || m_table->selectionModel()->isRowSelected(row))
            lines.append(m_model->text(m_model->line(m_filter->mapToSource(m_filter->index(row, 0)).row())));
    }
    return lines.join(u'\n');
}

void LogPage::copy()
{
    QGuiApplication::clipboard()->setText(text(m_table->selectionModel()->hasSelection()));
}

void LogPage::askForFile()
{
    auto *dialog = new QFileDialog(this, tr("Save the log"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"log"_s);
    dialog->selectFile(u"doorplate.log"_s);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &path) { emit saveWanted(path, text(false) + u'\n'); });
    dialog->open();
}

void LogPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    follow();
}

void LogPage::follow()
{
    if (m_follow->isChecked() && isVisible())
        m_table->scrollToBottom();
}

} // namespace doorplate
