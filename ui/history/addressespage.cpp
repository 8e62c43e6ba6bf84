// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/addressespage.h"

#include "ui/history/spansmodel.h"
#include "ui/history/spanstrip.h"
#include "ui/parts/fitting.h"
#include "ui/parts/icons.h"
#include "ui/parts/speaker.h"

#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace doorplate {

AddressesPage::AddressesPage(const Speaker &speaker, QWidget *parent)
    : QWidget(parent),
      m_speaker(speaker),
      m_days(new QComboBox(this)),
      m_names(new QComboBox(this)),
      m_export(symbolButton(u"save"_s, tr("E&xport"), this)),
      m_strip(new SpanStrip(speaker, this)),
      m_table(new QTableView(this)),
      m_model(new SpansModel(speaker, this))
{
    for (const int days : {30, 90, 365})
        m_days->addItem(tr("Last %n days", nullptr, days), days);
    m_days->setAccessibleName(tr("Time shown"));
    m_names->setAccessibleName(tr("Names shown"));
    m_names->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *menu = new QMenu(m_export);
    menu->addAction(tr("As &CSV table…"), this, [this] { askForFile(u"csv"_s); });
    menu->addAction(tr("As &JSON…"), this, [this] { askForFile(u"json"_s); });
    m_export->setMenu(menu);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Addresses"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setIconSize(QSize(fontMetrics().height(), fontMetrics().height()));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2);
    m_table->horizontalHeader()->setResizeContentsPrecision(0);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_days);
    bar->addWidget(m_names);
    bar->addStretch(1);
    bar->addWidget(m_export);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(bar);
    column->addWidget(m_strip);
    column->addWidget(m_table, 1);
    auto *copy = new QShortcut(QKeySequence::Copy, m_table);
    copy->setContext(Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, this, &AddressesPage::copyRows);
    connect(m_days, &QComboBox::currentIndexChanged, this, &AddressesPage::refresh);
    connect(m_names, &QComboBox::currentIndexChanged, this, &AddressesPage::refresh);
    showSpans({});
}

void AddressesPage::showSpans(const QList<AddressSpan> &spans)
{
    m_spans = spans;
    fillNames();
    refresh();
    m_export->setEnabled(!spans.isEmpty());
}

void AddressesPage::fillNames()
{
    const QString before = m_names->currentData().toString();
    const QSignalBlocker quiet(m_names);
    m_names->clear();
    m_names->addItem(tr("All names"), QString());
    QStringList seen;
    for (const AddressSpan &span : std::as_const(m_spans)) {
        if (!seen.contains(span.host.ascii())) {
            seen.append(span.host.ascii());
            m_names->addItem(span.host.display(), span.host.ascii());
        }
    }
    m_names->setCurrentIndex(qMax(0, m_names->findData(before)));
    m_names->setVisible(seen.size() > 1);
}

void AddressesPage::refresh()
{
    const QDateTime until = m_speaker.now();
    const QDateTime from = until.addDays(-m_days->currentData().toInt());
    const QString name = m_names->currentData().toString();
    QList<AddressSpan> shown;
    std::copy_if(m_spans.begin(), m_spans.end(), std::back_inserter(shown), [&](const AddressSpan &span) {
        return (name.isEmpty() || span.host.ascii() == name) && (!span.until || *span.until > from);
    });
    m_strip->showSpans(shown, from, until);
    const bool wasEmpty = m_model->rowCount() == 0;
    m_model->setSpans(shown);
    if (wasEmpty && !shown.isEmpty()) // later the widths are the person's
        m_table->resizeColumnsToContents();
}

void AddressesPage::copyRows()
{
    QStringList lines;
    const auto rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows) {
        QStringList cells;
        for (int column = 0; column < SpansModel::ColumnCount; ++column)
            cells.append(m_model->index(row.row(), column).data().toString());
        lines.append(cells.join(u'\t'));
    }
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void AddressesPage::askForFile(const QString &format)
{
    auto *dialog = new QFileDialog(this, tr("Export the history"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(format);
    dialog->setNameFilter(format == u"csv" ? tr("CSV tables (*.csv)") : tr("JSON files (*.json)"));
    dialog->selectFile(u"doorplate-history."_s + format);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, format](const QString &path) { emit exportWanted(format, path); });
    dialog->open();
}

} // namespace doorplate
