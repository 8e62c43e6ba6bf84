// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The settings of the program, page by page. Every change is harmless and applies at once; one that could not be kept
// is said in place.
#pragma once

#include "core/model/accountstatus.h"
#include "ui/settings/settingsview.h"

#include <QDialog>

class QListWidget;
class QStackedWidget;

namespace doorplate {

class AccountsPage;
class GeneralPage;
class HomePage;
class NoteBar;
class NotificationsPage;
class SourcesPage;
class Speaker;

class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Page { Accounts, Addresses, Home, Notifications, General, About };

    SettingsDialog(const Speaker &speaker, const SettingsView &view, QWidget *parent = nullptr);

    void showSettings(const Settings &settings);
    void showStatuses(const QList<AccountStatus> &statuses);
    void showSources(const SourceHealths &healths);
    void showNetwork(const QList<InterfaceView> &interfaces, const NetworkIdentity &here);
    void showPage(Page page);
    void saveFailed(const QString &why); // a whole sentence; the boxes keep what was chosen

signals:
    void saveWanted(const doorplate::Settings &settings); // showSettings() or saveFailed() may follow
    void addAccountWanted();
    void editAccountWanted(const QString &accountId);
    void removeAccountWanted(const QString &accountId);
    void testNotificationWanted();
    void sourceForgiven(const QString &sourceId); // it is to be asked again
    void folderWanted(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildPages(const SettingsView &view);
    void addPage(QWidget *page, const QString &symbol, const QString &title);
    void save();

    const Speaker &m_speaker;
    Settings m_settings;
    QListWidget *m_list;
    QStackedWidget *m_stack;
    NoteBar *m_note;
    AccountsPage *m_accounts;
    SourcesPage *m_sources;
    HomePage *m_home;
    NotificationsPage *m_notifications;
    GeneralPage *m_general;
};

} // namespace doorplate
