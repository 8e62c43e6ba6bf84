// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/accountspage.h"

#include "ui/parts/fitting.h"
#include "ui/parts/icons.h"
#include "ui/parts/notebar.h"
#include "ui/parts/speaker.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace doorplate {

AccountsPage::AccountsPage(const Speaker &speaker, QWidget *parent)
    : QWidget(parent),
      m_speaker(speaker),
      m_list(new QTreeWidget(this)),
      m_question(new NoteBar(this))
{
    m_list->setAccessibleName(tr("Accounts"));
    m_list->setRootIsDecorated(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->setHeaderLabels({tr("Account"), tr("Provider"), tr("Names")});
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    auto *add = symbolButton(u"add"_s, tr("&Add…"), this);
    m_edit = symbolButton(u"edit"_s, tr("&Edit…"), this);
    m_remove = symbolButton(u"remove"_s, tr("&Remove…"), this);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {add, m_edit, m_remove}) {
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list, 1);
    column->addWidget(m_question);
    column->addLayout(buttons);
    connect(add, &QPushButton::clicked, this, &AccountsPage::addWanted);
    connect(m_edit, &QPushButton::clicked, this, [this] { emit editWanted(currentId()); });
    connect(m_remove, &QPushButton::clicked, this, &AccountsPage::askToRemove);
    connect(m_list, &QTreeWidget::itemActivated, this, [this] { emit editWanted(currentId()); });
    connect(m_list, &QTreeWidget::currentItemChanged, this, &AccountsPage::follow);
    follow();
}

void AccountsPage::showStatuses(const QList<AccountStatus> &statuses)
{
    while (m_list->topLevelItemCount() > statuses.size())
        delete m_list->takeTopLevelItem(m_list->topLevelItemCount() - 1);
    while (m_list->topLevelItemCount() < statuses.size())
        m_list->addTopLevelItem(new QTreeWidgetItem);
    for (int row = 0; row < statuses.size(); ++row) {
        const AccountStatus &status = statuses.at(row);
        QStringList names;
        for (const HostStatus &host : status.hosts) {
            if (!names.contains(host.host.display()))
                names.append(host.host.display());
        }
        QTreeWidgetItem *item = m_list->topLevelItem(row);
        item->setData(0, Qt::UserRole, status.accountId);
        item->setText(0,
                      status.enabled ? status.accountName : tr("%1 (switched off)", "account").arg(status.accountName));
        item->setText(1, m_speaker.providerName(status.provider));
        item->setText(2, QString::number(names.size()));
        item->setToolTip(2, names.mid(0, 20).join(u'\n'));
    }
    follow();
}

QString AccountsPage::currentId() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item ? item->data(0, Qt::UserRole).toString() : QString();
}

void AccountsPage::follow()
{
    m_edit->setEnabled(m_list->currentItem());
    m_remove->setEnabled(m_list->currentItem());
}

void AccountsPage::askToRemove()
{
    const QString id = currentId();
    m_question->say(Remark::Warning,
                    tr("Remove the account “%1” from Doorplate? Its names are then no longer kept right. Nothing is "
                       "deleted at %2.")
                        .arg(m_list->currentItem()->text(0), m_list->currentItem()->text(1)));
    QPushButton *keep = m_question->addButton(tr("&Keep it"));
    QPushButton *remove = m_question->addButton(tr("Remove it"));
    connect(keep, &QPushButton::clicked, m_question, &NoteBar::clear);
    connect(remove, &QPushButton::clicked, this, [this, id] {
        m_question->clear();
        emit removeWanted(id);
    });
    keep->setFocus();
}

} // namespace doorplate
