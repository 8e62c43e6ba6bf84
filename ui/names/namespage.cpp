// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/names/namespage.h"

#include "ui/names/detailspanel.h"
#include "ui/names/namesmodel.h"
#include "ui/names/namesview.h"
#include "ui/parts/notebar.h"
#include "ui/parts/shyarea.h"
#include "ui/parts/speaker.h"

#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace doorplate {

NamesPage::NamesPage(const Speaker &speaker, QWidget *parent)
    : QWidget(parent),
      m_speaker(speaker),
      m_model(new NamesModel(speaker, this)),
      m_view(new NamesView(*m_model, this)),
      m_question(new NoteBar(this)),
      m_details(new DetailsPanel(speaker)),
      m_detailsArea(new ShyArea(m_details, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view, 1);
    column->addWidget(m_question);
    column->addWidget(m_detailsArea);
    m_detailsArea->hide();
    connect(m_view, &NamesView::currentRowChanged, this, &NamesPage::showDetails);
    connect(m_view, &NamesView::resumeWanted, this, &NamesPage::resumeWanted);
    connect(m_view, &NamesView::editWanted, this, &NamesPage::editWanted);
    connect(m_view, &QWidget::customContextMenuRequested, this, &NamesPage::openMenu);
    connect(m_details, &DetailsPanel::updateWanted, this,
            [this](const QString &accountId) { emit updateWanted({accountId}); });
    connect(m_details, &DetailsPanel::resumeWanted, this, &NamesPage::resumeWanted);
    connect(m_details, &DetailsPanel::editWanted, this, &NamesPage::editWanted);
    connect(m_details, &DetailsPanel::removeWanted, this, &NamesPage::askToRemove);
}

void NamesPage::showStatuses(const QList<AccountStatus> &statuses)
{
    m_model->setStatuses(statuses);
    showDetails();
}

void NamesPage::showStatus(const AccountStatus &status)
{
    m_model->setStatus(status);
    showDetails();
}

void NamesPage::refreshTimes()
{
    m_model->refreshTimes();
    showDetails();
}

void NamesPage::showAccount(const QString &accountId)
{
    const QModelIndex index = m_model->indexOf(accountId);
    if (!index.isValid())
        return;
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
}

void NamesPage::showDetails()
{
    const QModelIndex current = m_view->currentIndex();
    const AccountStatus *account = m_model->account(current);
    m_detailsArea->setVisible(account != nullptr);
    if (const HostStatus *host = m_model->host(current))
        m_details->showHost(*account, *host);
    else if (account)
        m_details->showAccount(*account);
}

void NamesPage::openMenu(const QPoint &at)
{
    const QModelIndex index = m_view->indexAt(at);
    const AccountStatus *account = m_model->account(index);
    if (!account)
        return;
    const QString id = account->accountId;
    const HostStatus *host = m_model->host(index);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (host) {
        QAction *copy = menu->addAction(symbolIcon(u"copy"_s), tr("&Copy address"), m_view, &NamesView::copyAddress);
        copy->setEnabled(host->address.has_value());
        menu->addSeparator();
    }
    QAction *update = menu->addAction(symbolIcon(u"update"_s), tr("&Update this account"), this,
                                      [this, id] { emit updateWanted({id}); });
    update->setEnabled(account->enabled);
    if (account->state == HostState::Stopped)
        menu->addAction(symbolIcon(u"resume"_s), tr("&Resume"), this, [this, id] { emit resumeWanted(id); });
    menu->addAction(symbolIcon(u"edit"_s), tr("&Edit account…"), this, [this, id] { emit editWanted(id); });
    menu->addAction(symbolIcon(u"remove"_s), tr("Re&move account…"), this, [this, id] { askToRemove(id); });
    menu->popup(m_view->viewport()->mapToGlobal(at));
}

void NamesPage::askToRemove(const QString &accountId)
{
    const AccountStatus *account = m_model->account(m_model->indexOf(accountId));
    if (!account)
        return;
    m_question->say(Remark::Warning,
                    tr("Remove the account “%1” from Doorplate? Its names are then no longer kept right. Nothing is "
                       "deleted at %2.")
                        .arg(account->accountName, m_speaker.providerName(account->provider)));
    QPushButton *keep = m_question->addButton(tr("&Keep it"));
    QPushButton *remove = m_question->addButton(tr("Remove it"));
    connect(keep, &QPushButton::clicked, m_question, &NoteBar::clear);
    connect(remove, &QPushButton::clicked, this, [this, accountId] {
        m_question->clear();
        emit removeWanted(accountId);
    });
    keep->setFocus();
}

} // namespace doorplate
