// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Everything a person meets, behind one door: tray, window, dialogs, notifications. Values go in, wishes come out; the
// windows are made when they are first wanted.
#pragma once

#include "core/policy/nat.h"
#include "core/store/settings.h"
#include "ui/accounts/accountdialog.h"
#include "ui/accounts/assistant.h"
#include "ui/accounts/exportdialog.h"
#include "ui/accounts/importdialog.h"
#include "ui/accounts/passworddialog.h"
#include "ui/parts/speaker.h"
#include "ui/settings/settingsdialog.h"
#include "ui/tray/notifier.h"
#include "ui/tray/trayicon.h"
#include "ui/window/diagnosisdialog.h"
#include "ui/window/mainwindow.h"

#include <QMap>
#include <QPointer>

namespace doorplate {

struct DesktopParts {
    const Catalog &catalog;
    TrayIcon::IsHostThere isTrayHostThere = TrayIcon::qtSeesHost;
    Notifications *notifications = nullptr; // outlives the desktop; without it, the tray's balloons
    Speaker::Now now = QDateTime::currentDateTimeUtc;
    QLocale locale = QLocale();
};

class Desktop : public QObject
{
    Q_OBJECT

public:
    explicit Desktop(const DesktopParts &parts, QObject *parent = nullptr);
    ~Desktop() override;

    // Shows the tray icon, and the window too unless it is to start hidden and there is a tray to find it in.
    void start(bool isHidden);
    void openWindow(); // raises it when it is open already
    void openPage(MainWindow::Page page);
    void lookForTrayHost() { m_tray->lookForHost(); }

    // Dialogs; the caller connects their wishes. One per account, one for the settings: a second call raises the first.
    AccountDialog *openAccount(const AccountDraft &draft);
    SettingsDialog *openSettings(const SettingsView &view);
    DiagnosisDialog *openDiagnosis();
    PasswordDialog *askForPassword(const PasswordQuestion &question);
    Assistant *openAssistant(const AccountDraft &draft); // as it was left, when it was
    ImportDialog *openImport(const QStringList &found);
    ExportDialog *openExport(const QList<Account> &accounts);

    void showStatuses(const QList<AccountStatus> &statuses);
    void showStatus(const AccountStatus &status);
    void showObservation(const Observation &observation);
    void showNat(const NatFinding &nat);
    void showPaused(bool isPaused, const std::optional<QDateTime> &until = std::nullopt);
    void showHistory(const QList<AddressSpan> &spans);
    void showLog(const QList<LogLine> &lines);
    void appendLog(const LogLine &line);
    void showTrouble(const QString &text); // of the program itself; empty when it is over
    void applySettings(const Settings &settings);
    void tell(const Notice &notice) { m_notifier.tell(notice); }
    void sendTestNotification() { m_notifier.sendTest(); }
    void setImportAvailable(bool isAvailable);
    void offerFile(const QString &path);
    void setRehearsalAvailable(bool isAvailable);

    TrayIcon &tray() { return *m_tray; }
    MainWindow &window(); // makes it when need be

signals:
    void updateWanted(const QStringList &accountIds);             // empty: all
    void pauseWanted(std::optional<std::chrono::minutes> length); // nothing: until the person resumes
    void unpauseWanted();
    void resumeWanted(const QString &accountId);
    void publishAnywayWanted(const QString &accountId);
    void diagnosisWanted();
    void secretWanted(const QString &accountId);
    void addAccountWanted();
    void assistantWanted();
    void editAccountWanted(const QString &accountId);
    void removeAccountWanted(const QString &accountId);
    void settingsWanted();
    void importWanted();
    void importFileWanted(const QString &path);
    void exportWanted();
    void rehearseWanted();
    void historyWanted(); // showHistory is expected
    void logWanted();     // the window was made: showLog is expected, and each line from now on
    void exportHistoryWanted(const QString &format, const QString &path);
    void saveLogWanted(const QString &path, const QString &text);
    void toldAboutTray(); // to be remembered: it is said once
    void quitWanted();

private:
    void connectTray();
    void connectWindow();
    void rememberHidden();
    void renewWindow();
    QWidget *dialogParent();

    Speaker m_speaker;
    TrayIcon *m_tray;
    Notifier m_notifier;
    std::unique_ptr<MainWindow> m_window; // a top-level window: no QObject can be its parent
    QMap<QString, QPointer<AccountDialog>> m_accountDialogs;
    QPointer<SettingsDialog> m_settingsDialog;
    QPointer<DiagnosisDialog> m_diagnosisDialog;
    QMap<QString, QPointer<PasswordDialog>> m_passwordDialogs;
    QPointer<Assistant> m_assistant;
    QPointer<ImportDialog> m_importDialog;
    QPointer<ExportDialog> m_exportDialog;
    QList<AccountStatus> m_statuses;
    QMap<AddressFamily, Observation> m_observations;
    std::optional<NatFinding> m_nat;
    Settings m_settings;
    QString m_trouble;
    bool m_isPaused = false;
    std::optional<QDateTime> m_pausedUntil;
    bool m_isImportAvailable = false;
    QString m_offeredFile;
    bool m_isRehearsalAvailable = true;
};

} // namespace doorplate
