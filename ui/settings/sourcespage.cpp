// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/sourcespage.h"

#include "core/detect/sourcetrust.h"
#include "ui/parts/calmwheel.h"
#include "ui/parts/fieldnote.h"
#include "ui/parts/speaker.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTreeWidget>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

enum Column { SourceColumn, OperatorColumn, MethodColumn, AnswerColumn, HealthColumn };

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

QString wordFor(AddressKind kind)
{
    switch (kind) {
    case AddressKind::Stable:
        return SourcesPage::tr("stable");
    case AddressKind::Temporary:
        return SourcesPage::tr("temporary");
    case AddressKind::Dhcp:
        return SourcesPage::tr("from DHCPv6");
    case AddressKind::Deprecated:
        return SourcesPage::tr("about to go");
    case AddressKind::Tentative:
        return SourcesPage::tr("not ready yet");
    case AddressKind::UniqueLocal:
        return SourcesPage::tr("for the home network only");
    case AddressKind::LinkLocal:
        return SourcesPage::tr("for one cable only");
    case AddressKind::Unusable:
        return SourcesPage::tr("not a public address");
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
      m_forgive(new QPushButton(tr("As&k again"), this)),
      m_witnesses(new QSpinBox(this)),
      m_noStrangers(
          new QCheckBox(tr("Ask the &router and this computer's own adapters only, no server outside"), this)),
      m_temporary(new QCheckBox(tr("Publish the &temporary IPv6 address"), this)),
      m_addresses(new QLabel(this)),
      m_note(new FieldNote(this))
{
    auto *text = new QLabel(tr("These are asked in turn what your public address is, where an account names no "
                               "CheckIP server of its own."),
                            this);
    text->setWordWrap(true);
    buildList(sources);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(text);
    column->addWidget(m_list, 1);
    buildChoices(*column);
    keepWheelCalm(*this);
    const auto follow = [this] {
        warn();
        emit edited();
    };
    connect(m_list, &QTreeWidget::itemChanged, this, follow);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &SourcesPage::dressForgive);
    connect(m_witnesses, &QSpinBox::valueChanged, this, follow);
    connect(m_noStrangers, &QCheckBox::clicked, this, follow);
    connect(m_temporary, &QCheckBox::clicked, this, [this] {
        listAddresses();
        emit edited();
    });
    connect(m_forgive, &QPushButton::clicked, this, [this] {
        if (const QTreeWidgetItem *item = m_list->currentItem())
            emit forgiven(item->data(SourceColumn, Qt::UserRole).toString());
    });
}

void SourcesPage::buildList(const QList<Source> &sources)
{
    m_list->setAccessibleName(tr("Sources of the address"));
    m_list->setRootIsDecorated(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->setHeaderLabels({tr("Source"), tr("Run by"), tr("How"), tr("Last answer"), tr("Health")});
    m_list->header()->setStretchLastSection(true);
    m_list->setMinimumHeight(fontMetrics().height() * 8);
    for (const Source &source : sources) {
        auto *item =
            new QTreeWidgetItem(m_list, {source.name, operatorOf(source), wordFor(source.method), u"–"_s, u"–"_s});
        item->setData(SourceColumn, Qt::UserRole, source.id);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(SourceColumn, Qt::Checked);
    }
    for (const int column : {SourceColumn, OperatorColumn, MethodColumn})
        m_list->resizeColumnToContents(column);
    m_list->setColumnWidth(AnswerColumn, fontMetrics().horizontalAdvance(u"203.0.113.113, 10 min ago"_s));
    m_forgive->setAutoDefault(false);
    m_forgive->setToolTip(tr("Asks the chosen source again, although it contradicted the others"));
    m_forgive->hide();
}

void SourcesPage::buildChoices(QBoxLayout &column)
{
    m_witnesses->setRange(1, 5);
    m_witnesses->setAccessibleName(tr("Sources that must agree"));
    auto *label = new QLabel(tr("Sources that must &agree on a changed address:"), this);
    label->setBuddy(m_witnesses);
    label->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_forgive);
    row->addWidget(label, 1);
    row->addWidget(m_witnesses);
    m_noStrangers->setToolTip(tr("No operator of a web page or a name server learns of your address. Without a router "
                                 "that tells it, an IPv4 address cannot be found then."));
    m_temporary->setToolTip(tr("It changes within a day, which hides the computer behind its name, and no firewall "
                               "rule can be made for it. Usually the stable one is published."));
    m_addresses->setTextFormat(Qt::PlainText);
    m_addresses->setWordWrap(true); // else the longest one makes the whole page wider than its window
    m_addresses->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_addresses->setAccessibleName(tr("IPv6 addresses of this computer"));
    column.addLayout(row);
    column.addWidget(m_note);
    column.addWidget(m_noStrangers);
    column.addWidget(m_temporary);
    column.addWidget(m_addresses);
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
    m_noStrangers->setChecked(!settings.asksStrangers);
    m_temporary->setChecked(settings.ipv6Temporary);
    listAddresses();
    warn();
}

void SourcesPage::showHealths(const SourceHealths &healths)
{
    m_healths = healths;
    const QSignalBlocker quiet(m_list);
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_list->topLevelItem(i);
        const QString id = item->data(SourceColumn, Qt::UserRole).toString();
        for (const auto &[column, text] :
             {std::pair(AnswerColumn, answersOf(id)), std::pair(HealthColumn, healthOf(id))}) {
            item->setText(column, text.isEmpty() ? u"–"_s : text);
            item->setToolTip(column, text);
        }
    }
    dressForgive();
    m_list->viewport()->update();
}

QString SourcesPage::answersOf(const QString &sourceId) const
{
    QStringList answers;
    for (const AddressFamily family : {AddressFamily::IPv4, AddressFamily::IPv6}) {
        const auto reading = m_healths.value({sourceId, family}).last;
        if (!reading)
            continue;
        const QString said =
            reading->address ? reading->address->toString() : sentence(reading->address.error(), m_speaker.general());
        answers.append(tr("%1, %2", "answer, when").arg(said, m_speaker.relativeTime(reading->when)));
    }
    return answers.join(u"; "_s);
}

QString SourcesPage::healthOf(const QString &sourceId) const
{
    QStringList words;
    for (const AddressFamily family : {AddressFamily::IPv4, AddressFamily::IPv6}) {
        const SourceHealth health = m_healths.value({sourceId, family});
        if (const auto until = restsUntil(health, m_speaker.now())) {
            words.append(tr("rests until %1: it contradicted the others three times").arg(m_speaker.clockTime(*until)));
        } else if (health.failures > 0) {
            words.append(health.failures == 1 ? tr("no answer the last time")
                                              : tr("no answer %n times in a row", nullptr, health.failures));
        } else if (health.dissents > 0) {
            words.append(tr("contradicted the others"));
        } else if (health.last) {
            words.append(tr("well"));
        }
    }
    words.removeDuplicates();
    return words.join(u", "_s);
}

void SourcesPage::dressForgive()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    const QString id = item ? item->data(SourceColumn, Qt::UserRole).toString() : QString();
    const bool isResting =
        std::ranges::any_of(std::array{AddressFamily::IPv4, AddressFamily::IPv6}, [&](AddressFamily family) {
            return restsUntil(m_healths.value({id, family}), m_speaker.now()).has_value();
        });
    m_forgive->setVisible(isResting);
}

void SourcesPage::showInterfaces(const QList<InterfaceView> &interfaces)
{
    m_interfaces = interfaces;
    listAddresses();
}

void SourcesPage::listAddresses()
{
    QStringList lines;
    for (const InterfaceView &interface : std::as_const(m_interfaces)) {
        const auto chosen = addressOf({interface}, interface.name, AddressFamily::IPv6, m_temporary->isChecked());
        for (const InterfaceAddress &one : interface.addresses) {
            const AddressKind kind = kindOf(one);
            if (one.address.family() != AddressFamily::IPv6 || interface.isLoopback || kind == AddressKind::LinkLocal)
                continue;
            QString line =
                tr("%1: %2, %3", "adapter, address, kind").arg(interface.name, one.address.toString(), wordFor(kind));
            if (one.preferredFor && !one.isDeprecated)
                line += tr(", for another %1").arg(duration(*one.preferredFor));
            lines.append(chosen && *chosen == one.address ? tr("%1 (the one to publish)").arg(line) : line);
        }
    }
    m_addresses->setText(lines.join(u'\n'));
    m_addresses->setVisible(!lines.isEmpty());
}

void SourcesPage::apply(Settings &settings) const
{
    settings.witnesses = m_witnesses->value();
    settings.asksStrangers = !m_noStrangers->isChecked();
    settings.ipv6Temporary = m_temporary->isChecked();
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
    if (m_noStrangers->isChecked())
        m_note->say(Remark::Hint, tr("The list above is not asked; a CheckIP server that an account names still is."));
    else if (checkedCount() < m_witnesses->value())
        m_note->say(Remark::Warning,
                    tr("Fewer sources are asked than must agree: a changed address could never be published."));
    else if (m_witnesses->value() == 1)
        m_note->say(Remark::Warning, tr("With one source alone, whoever runs it could send your name to any address."));
    else
        m_note->clear();
}

} // namespace doorplate
