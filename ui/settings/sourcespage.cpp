// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/sourcespage.h"

#include "ui/parts/calmwheel.h"
#include "ui/parts/fieldnote.h"
#include "ui/parts/speaker.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSpinBox>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

enum Column { SourceColumn, OperatorColumn, MethodColumn, AnswerColumn };

QString wordFor(SourceMethod method)
{
    switch (method) {
    case SourceMethod::Http:
        return SourcesPage::tr("web page");
    case SourceMethod::Dns:
        return SourcesPage::tr("DNS");
    case SourceMethod::Interface:
        return SourcesPage::tr("network adapter");
    case SourceMethod::Router:
        return SourcesPage::tr("router");
    case SourceMethod::Command:
        return SourcesPage::tr("command");
    }
    Q_UNREACHABLE();
    return {};
}

QString operatorOf(const Source &source)
{
    return source.method == SourceMethod::Router ? SourcesPage::tr("yourself") : source.operatorName;
}

} // namespace

SourcesPage::SourcesPage(const Speaker &speaker, const QList<Source> &sources, QWidget *parent)
    : QWidget(parent),
      m_speaker(speaker),
      m_list(new QTreeWidget(this)),
      m_witnesses(new QSpinBox(this)),
      m_note(new FieldNote(this))
{
    auto *text = new QLabel(tr("These are asked in turn what your public address is, where an account names no "
                               "CheckIP server of its own."),
                            this);
    text->setWordWrap(true);
    m_list->setAccessibleName(tr("Sources of the address"));
    m_list->setRootIsDecorated(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->setHeaderLabels({tr("Source"), tr("Run by"), tr("How"), tr("Last answer")});
    m_list->header()->setStretchLastSection(true);
    for (const Source &source : sources) {
        auto *item = new QTreeWidgetItem(m_list, {source.name, operatorOf(source), wordFor(source.method), u"–"_s});
        item->setData(SourceColumn, Qt::UserRole, source.id);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(SourceColumn, Qt::Checked);
    }
    for (const int column : {SourceColumn, OperatorColumn, MethodColumn})
        m_list->resizeColumnToContents(column);
    m_witnesses->setRange(1, 5);
    m_witnesses->setAccessibleName(tr("Sources that must agree"));
    auto *label = new QLabel(tr("Sources that must &agree on a changed address:"), this);
    label->setBuddy(m_witnesses);
    label->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->addWidget(label, 1);
    row->addWidget(m_witnesses);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(text);
    column->addWidget(m_list, 1);
    column->addLayout(row);
    column->addWidget(m_note);
    keepWheelCalm(*this);
    const auto follow = [this] {
        warn();
        emit edited();
    };
    connect(m_list, &QTreeWidget::itemChanged, this, follow);
    connect(m_witnesses, &QSpinBox::valueChanged, this, follow);
}

void SourcesPage::showSettings(const Settings &settings)
{
    const QSignalBlocker quietList(m_list);
    const QSignalBlocker quietNumber(m_witnesses);
    m_otherRested = settings.restedSources;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_list->topLevelItem(i);
        const QString id = item->data(SourceColumn, Qt::UserRole).toString();
        item->setCheckState(SourceColumn, settings.restedSources.contains(id) ? Qt::Unchecked : Qt::Checked);
        m_otherRested.removeAll(id);
    }
    m_witnesses->setValue(settings.witnesses);
    warn();
}

void SourcesPage::showReadings(const QList<Reading> &readings)
{
    const QSignalBlocker quiet(m_list);
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_list->topLevelItem(i);
        for (const Reading &reading : readings) {
            if (reading.source != item->data(SourceColumn, Qt::UserRole).toString())
                continue;
            const QString said =
                reading.address ? reading.address->toString() : sentence(reading.address.error(), m_speaker.general());
            item->setText(AnswerColumn, tr("%1, %2", "answer, when").arg(said, m_speaker.relativeTime(reading.when)));
            item->setToolTip(AnswerColumn, u"%1\n%2"_s.arg(said, m_speaker.exactTime(reading.when)));
        }
    }
    m_list->viewport()->update();
}

void SourcesPage::apply(Settings &settings) const
{
    settings.witnesses = m_witnesses->value();
    settings.restedSources = m_otherRested;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *item = m_list->topLevelItem(i);
        if (item->checkState(SourceColumn) == Qt::Unchecked)
            settings.restedSources.append(item->data(SourceColumn, Qt::UserRole).toString());
    }
}

int SourcesPage::checkedCount() const
{
    int count = 0;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i)
        count += m_list->topLevelItem(i)->checkState(SourceColumn) == Qt::Checked ? 1 : 0;
    return count;
}

void SourcesPage::warn()
{
    if (checkedCount() < m_witnesses->value())
        m_note->say(Remark::Warning,
                    tr("Fewer sources are asked than must agree: a changed address could never be published."));
    else if (m_witnesses->value() == 1)
        m_note->say(Remark::Warning, tr("With one source alone, whoever runs it could send your name to any address."));
    else
        m_note->clear();
}

} // namespace doorplate
