// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsdialog.h"

#include "ui/parts/fitting.h"
#include "ui/parts/icons.h"
#include "ui/parts/notebar.h"
#include "ui/settings/aboutpage.h"
#include "ui/settings/accountspage.h"
#include "ui/settings/generalpage.h"
#include "ui/settings/homepage.h"
#include "ui/settings/notificationspage.h"
#include "ui/settings/sourcespage.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace doorplate {

SettingsDialog::SettingsDialog(const Speaker &speaker, const SettingsView &view, QWidget *parent)
    : QDialog(parent),
      m_speaker(speaker),
      m_settings(view.settings),
      m_list(new QListWidget(this)),
      m_stack(new QStackedWidget(this)),
      m_note(new NoteBar(this))
{
    setWindowTitle(tr("Settings – Doorplate"));
    setWindowIcon(applicationIcon());
    buildPages(view);
    const int em = fontMetrics().height();
    m_list->setAccessibleName(tr("Pages"));
    m_list->setIconSize(QSize(em, em));
    m_list->setSpacing(2);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumWidth(m_list->sizeHintForColumn(0) + 2 * em);
    m_list->setMaximumWidth(m_list->minimumWidth());
    connect(m_list, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *row = new QHBoxLayout;
    row->setSpacing(em);
    row->addWidget(m_list);
    row->addWidget(m_stack, 1);
    auto *column = new QVBoxLayout(this);
    column->addLayout(row, 1);
    column->addWidget(m_note);
    column->addWidget(buttons);
    m_list->setCurrentRow(0);
    showSettings(view.settings);
    showSources(view.healths);
    showNetwork(view.interfaces, view.here);
    resize(onScreen(*this, 56, 34));
}

void SettingsDialog::buildPages(const SettingsView &view)
{
    m_accounts = new AccountsPage(m_speaker);
    m_sources = new SourcesPage(m_speaker, view.sources);
    m_home = new HomePage;
    m_notifications = new NotificationsPage;
    m_general = new GeneralPage(view);
    addPage(m_accounts, u"accounts"_s, tr("Accounts"));
    addPage(m_sources, u"addresses"_s, tr("Addresses"));
    addPage(m_home, u"names"_s, tr("Home network"));
    addPage(m_notifications, u"notifications"_s, tr("Notifications"));
    addPage(m_general, u"settings"_s, tr("General"));
    addPage(new AboutPage, u"about"_s, tr("About"));
    connect(m_accounts, &AccountsPage::addWanted, this, &SettingsDialog::addAccountWanted);
    connect(m_accounts, &AccountsPage::editWanted, this, &SettingsDialog::editAccountWanted);
    connect(m_accounts, &AccountsPage::removeWanted, this, &SettingsDialog::removeAccountWanted);
    connect(m_sources, &SourcesPage::edited, this, &SettingsDialog::save);
    connect(m_sources, &SourcesPage::forgiven, this, &SettingsDialog::sourceForgiven);
    connect(m_home, &HomePage::edited, this, &SettingsDialog::save);
    connect(m_notifications, &NotificationsPage::edited, this, &SettingsDialog::save);
    connect(m_notifications, &NotificationsPage::testWanted, this, &SettingsDialog::testNotificationWanted);
    connect(m_general, &GeneralPage::edited, this, &SettingsDialog::save);
    connect(m_general, &GeneralPage::folderWanted, this, &SettingsDialog::folderWanted);
}

void SettingsDialog::addPage(QWidget *page, const QString &symbol, const QString &title)
{
    auto *frame = new QWidget(m_stack);
    auto *heading = new QLabel(title, frame);
    QFont large = heading->font();
    if (large.pointSizeF() > 0)
        large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setBold(true);
    heading->setFont(large);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(heading);
    column->addWidget(page, 1);
    auto *scroll = new QScrollArea(m_stack);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(frame);
    m_stack->addWidget(scroll);
    m_list->addItem(new QListWidgetItem(symbolIcon(symbol), title));
}

void SettingsDialog::showSettings(const Settings &settings)
{
    m_settings = settings;
    m_sources->showSettings(settings);
    m_home->showSettings(settings);
    m_notifications->showSettings(settings);
    m_general->showSettings(settings);
    m_note->clear();
}

void SettingsDialog::showStatuses(const QList<AccountStatus> &statuses)
{
    m_accounts->showStatuses(statuses);
}

void SettingsDialog::showSources(const SourceHealths &healths)
{
    m_sources->showHealths(healths);
}

void SettingsDialog::showNetwork(const QList<InterfaceView> &interfaces, const NetworkIdentity &here)
{
    m_sources->showInterfaces(interfaces);
    m_home->showHere(here);
}

void SettingsDialog::showPage(Page page)
{
    m_list->setCurrentRow(int(page));
}

void SettingsDialog::saveFailed(const QString &why)
{
    m_note->say(Remark::Danger, tr("Not saved. %1 What you chose is still here.").arg(why));
    QPushButton *again = m_note->addButton(tr("&Try again"));
    connect(again, &QPushButton::clicked, this, &SettingsDialog::save);
}

void SettingsDialog::save()
{
    Settings settings = m_settings;
    m_sources->apply(settings);
    m_home->apply(settings);
    m_notifications->apply(settings);
    m_general->apply(settings);
    m_note->clear();
    emit saveWanted(settings);
}

void SettingsDialog::changeEvent(QEvent *event)
{
    // It may have been switched elsewhere meanwhile, in the desktop's own settings.
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        m_general->lookAtAutostart();
    QDialog::changeEvent(event);
}

} // namespace doorplate
