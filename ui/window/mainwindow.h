// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The one window: is my name right, since when, and what should I do. Shows values, sends wishes; decides nothing.
#pragma once

#include "core/log/logbuffer.h"
#include "core/model/accountstatus.h"
#include "core/store/history.h"

#include <QWidget>

#include <chrono>
#include <functional>

class QBoxLayout;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QTimer;

namespace doorplate {

struct NatFinding;
class AddressesPage;
class EmptyPage;
class LogPage;
class NamesPage;
class NoteBar;
class Speaker;
class StatusHeader;

class MainWindow : public QWidget
{
    Q_OBJECT

public:
    enum class Page { Names, Addresses, Log };

    explicit MainWindow(const Speaker &speaker, QWidget *parent = nullptr);

    void showStatuses(const QList<AccountStatus> &statuses);
    void showStatus(const AccountStatus &status);
    void showObservation(const Observation &observation);
    void showNat(const NatFinding &nat);
    void showPaused(bool isPaused, const std::optional<QDateTime> &until);
    void showHistory(const QList<AddressSpan> &spans);
    void showLog(const QList<LogLine> &lines);
    void appendLog(const LogLine &line);
    // A trouble of the program itself ("The disk is full …"); stays until it is cleared with an empty text.
    void showTrouble(const QString &text);
    void showPage(Page page);
    Page page() const;
    void showAccount(const QString &accountId);
    void showHelp();

    void setImportAvailable(bool isAvailable);
    void offerFile(const QString &path); // settings of another program that lie here; empty: none
    void setRehearsalAvailable(bool isAvailable);
    // Asked at each closing: where there is a tray the window hides, else it is minimised.
    void setTrayQuestion(std::function<bool()> isTrayThere) { m_isTrayThere = std::move(isTrayThere); }

signals:
    void updateWanted(const QStringList &accountIds); // empty: all
    void pauseWanted(std::optional<std::chrono::minutes> length);
    void unpauseWanted();
    void resumeWanted(const QString &accountId);
    void publishAnywayWanted(const QString &accountId);
    void diagnosisWanted();
    void secretWanted(const QString &accountId); // a password is missing, and the person wants to give it
    void addAccountWanted();
    void assistantWanted(); // for the first account
    void editAccountWanted(const QString &accountId);
    void removeAccountWanted(const QString &accountId);
    void settingsWanted();
    void importWanted();
    void importFileWanted(const QString &path); // dropped on the window
    void exportWanted();
    void rehearseWanted();
    void historyWanted(); // the page is looked at: showHistory is expected
    void exportHistoryWanted(const QString &format, const QString &path); // "csv" or "json"
    void saveLogWanted(const QString &path, const QString &text);
    void quitWanted();
    void hiddenToTray();
    void languageChanged(); // what stands here is in the old one

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildPages();
    void buildFoot(QBoxLayout &column);
    void buildKeys();
    void connectPages();
    void showBanner();
    void refreshTimes();
    void setPace();
    void openPage(int page);

    const Speaker &m_speaker;
    QList<AccountStatus> m_statuses;
    std::function<bool()> m_isTrayThere = [] { return false; };
    StatusHeader *m_header;
    NoteBar *m_trouble;
    NoteBar *m_banner;
    QString m_bannerKey; // what the banner shows; laid anew only when that changes, so that focus is not lost
    QStackedWidget *m_stack;
    EmptyPage *m_empty;
    NamesPage *m_names;
    AddressesPage *m_addresses;
    LogPage *m_log;
    QTabBar *m_tabs;
    QPushButton *m_more;
    QTimer *m_minute; // runs while the window is seen, for "in 3 min"
};

} // namespace doorplate
