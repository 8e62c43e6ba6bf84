// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop.h"

#include <QTimer>

using namespace std::chrono_literals;

namespace doorplate {

namespace {

void raise(QWidget &window)
{
    if (window.isMinimized())
        window.showNormal();
    else
        window.show();
    window.raise();
    window.activateWindow();
}

} // namespace

Desktop::Desktop(const DesktopParts &parts, QObject *parent)
    : QObject(parent),
      m_speaker(parts.catalog, parts.now, parts.locale),
      m_tray(new TrayIcon(m_speaker, parts.isTrayHostThere, this)),
      m_notifier(m_speaker, parts.notifications ? *parts.notifications : *m_tray)
{
    connectTray();
}

Desktop::~Desktop()
{
    for (const auto &dialog : std::as_const(m_accountDialogs))
        delete dialog.data();
    for (const auto &dialog : std::as_const(m_passwordDialogs))
        delete dialog.data();
    delete m_settingsDialog.data();
    delete m_diagnosisDialog.data();
}

void Desktop::connectTray()
{
    TrayMenu &menu = m_tray->menu();
    connect(&menu, &TrayMenu::updateWanted, this, [this] { emit updateWanted({}); });
    connect(&menu, &TrayMenu::openWanted, this, &Desktop::openWindow);
    connect(&menu, &TrayMenu::settingsWanted, this, &Desktop::settingsWanted);
    connect(&menu, &TrayMenu::quitWanted, this, &Desktop::quitWanted);
    connect(&menu, &TrayMenu::pauseWanted, this, [this](bool isPaused) {
        if (isPaused)
            emit pauseWanted(std::nullopt);
        else
            emit unpauseWanted();
    });
    connect(m_tray, &TrayIcon::opened, this, &Desktop::openWindow);
    connect(m_tray, &TrayIcon::hostChanged, this, [this](bool isThere) {
        // The tray went away and took the only way to a hidden window along.
        if (!isThere && (!m_window || !m_window->isVisible()))
            window().showMinimized();
    });
}

void Desktop::start(bool isHidden)
{
    m_tray->showStatuses(m_statuses);
    m_tray->start();
    if (!isHidden) {
        openWindow();
        return;
    }
    // Started at login, the panel may come later than the program. Where none comes at all, the person must still be
    // able to find it.
    QTimer::singleShot(30s, this, [this] {
        if (!m_tray->isThere() && (!m_window || !m_window->isVisible()))
            window().showMinimized();
    });
}

void Desktop::openWindow()
{
    raise(window());
}

void Desktop::openPage(MainWindow::Page page)
{
    window().showPage(page);
    openWindow();
}

MainWindow &Desktop::window()
{
    if (m_window)
        return *m_window;
    m_window = std::make_unique<MainWindow>(m_speaker);
    connectWindow();
    m_window->setTrayQuestion([this] {
        m_tray->lookForHost();
        return m_tray->isThere();
    });
    m_window->setImportAvailable(m_isImportAvailable);
    m_window->offerFile(m_offeredFile);
    m_window->setRehearsalAvailable(m_isRehearsalAvailable);
    m_window->showStatuses(m_statuses);
    for (const Observation &observation : std::as_const(m_observations))
        m_window->showObservation(observation);
    if (m_nat)
        m_window->showNat(*m_nat);
    m_window->showPaused(m_isPaused, m_pausedUntil);
    m_window->showTrouble(m_trouble);
    emit logWanted();
    return *m_window;
}

void Desktop::connectWindow()
{
    const MainWindow *window = m_window.get();
    connect(window, &MainWindow::updateWanted, this, &Desktop::updateWanted);
    connect(window, &MainWindow::pauseWanted, this, &Desktop::pauseWanted);
    connect(window, &MainWindow::unpauseWanted, this, &Desktop::unpauseWanted);
    connect(window, &MainWindow::resumeWanted, this, &Desktop::resumeWanted);
    connect(window, &MainWindow::publishAnywayWanted, this, &Desktop::publishAnywayWanted);
    connect(window, &MainWindow::diagnosisWanted, this, &Desktop::diagnosisWanted);
    connect(window, &MainWindow::secretWanted, this, &Desktop::secretWanted);
    connect(window, &MainWindow::addAccountWanted, this, &Desktop::addAccountWanted);
    connect(window, &MainWindow::editAccountWanted, this, &Desktop::editAccountWanted);
    connect(window, &MainWindow::removeAccountWanted, this, &Desktop::removeAccountWanted);
    connect(window, &MainWindow::settingsWanted, this, &Desktop::settingsWanted);
    connect(window, &MainWindow::importWanted, this, &Desktop::importWanted);
    connect(window, &MainWindow::importFileWanted, this, &Desktop::importFileWanted);
    connect(window, &MainWindow::exportWanted, this, &Desktop::exportWanted);
    connect(window, &MainWindow::assistantWanted, this, &Desktop::assistantWanted);
    connect(window, &MainWindow::rehearseWanted, this, &Desktop::rehearseWanted);
    connect(window, &MainWindow::historyWanted, this, &Desktop::historyWanted);
    connect(window, &MainWindow::exportHistoryWanted, this, &Desktop::exportHistoryWanted);
    connect(window, &MainWindow::saveLogWanted, this, &Desktop::saveLogWanted);
    connect(window, &MainWindow::quitWanted, this, &Desktop::quitWanted);
    connect(window, &MainWindow::hiddenToTray, this, &Desktop::rememberHidden);
    connect(window, &MainWindow::languageChanged, this, &Desktop::renewWindow, Qt::QueuedConnection);
}

// Another language: the window is made anew where it stood. Dialogs stay as they are, since something may be typed there.
void Desktop::renewWindow()
{
    const std::unique_ptr<MainWindow> old = std::move(m_window);
    m_tray->showStatuses(m_statuses);
    MainWindow &renewed = window();
    renewed.setGeometry(old->geometry());
    renewed.showPage(old->page());
    const QList<QDialog *> dialogs = old->findChildren<QDialog *>(Qt::FindDirectChildrenOnly);
    for (QDialog *dialog : dialogs) {
        const bool wasVisible = dialog->isVisible();
        dialog->setParent(&renewed, dialog->windowFlags());
        dialog->setVisible(wasVisible);
    }
    if (old->isMinimized())
        renewed.showMinimized();
    else if (old->isVisible())
        renewed.show();
}

void Desktop::rememberHidden()
{
    if (m_settings.hasToldAboutTray)
        return;
    m_settings.hasToldAboutTray = true;
    m_notifier.tellAboutTray();
    emit toldAboutTray();
}

QWidget *Desktop::dialogParent()
{
    return m_window && m_window->isVisible() ? m_window.get() : nullptr;
}

AccountDialog *Desktop::openAccount(const AccountDraft &draft)
{
    QPointer<AccountDialog> &dialog = m_accountDialogs[draft.account.id];
    if (!dialog) {
        dialog = new AccountDialog(m_speaker.catalog(), draft, dialogParent());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    raise(*dialog);
    return dialog;
}

SettingsDialog *Desktop::openSettings(const SettingsView &view)
{
    if (!m_settingsDialog) {
        m_settingsDialog = new SettingsDialog(m_speaker, view, dialogParent());
        m_settingsDialog->setAttribute(Qt::WA_DeleteOnClose);
        m_settingsDialog->showStatuses(m_statuses);
        connect(m_settingsDialog, &SettingsDialog::addAccountWanted, this, &Desktop::addAccountWanted);
        connect(m_settingsDialog, &SettingsDialog::editAccountWanted, this, &Desktop::editAccountWanted);
        connect(m_settingsDialog, &SettingsDialog::removeAccountWanted, this, &Desktop::removeAccountWanted);
    }
    raise(*m_settingsDialog);
    return m_settingsDialog;
}

DiagnosisDialog *Desktop::openDiagnosis()
{
    if (!m_diagnosisDialog) {
        m_diagnosisDialog = new DiagnosisDialog(dialogParent());
        m_diagnosisDialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    raise(*m_diagnosisDialog);
    return m_diagnosisDialog;
}

PasswordDialog *Desktop::askForPassword(const PasswordQuestion &question)
{
    QPointer<PasswordDialog> &dialog = m_passwordDialogs[question.accountId + u'/' + question.field];
    if (!dialog) {
        dialog = new PasswordDialog(question, dialogParent());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    raise(*dialog);
    return dialog;
}

// Kept when it is closed, so that one can come back to it; gone when its account was stored.
Assistant *Desktop::openAssistant(const AccountDraft &draft)
{
    if (m_assistant && m_assistant->step() == Assistant::Step::Done)
        delete m_assistant;
    if (!m_assistant)
        m_assistant = new Assistant(m_speaker.catalog(), draft, &window());
    raise(*m_assistant);
    return m_assistant;
}

ImportDialog *Desktop::openImport(const QStringList &found)
{
    if (!m_importDialog) {
        m_importDialog = new ImportDialog(found, dialogParent());
        m_importDialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    raise(*m_importDialog);
    return m_importDialog;
}

ExportDialog *Desktop::openExport(const QList<Account> &accounts)
{
    if (!m_exportDialog) {
        m_exportDialog = new ExportDialog(accounts, dialogParent());
        m_exportDialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    raise(*m_exportDialog);
    return m_exportDialog;
}

void Desktop::showStatuses(const QList<AccountStatus> &statuses)
{
    m_statuses = statuses;
    m_tray->showStatuses(statuses);
    if (m_window)
        m_window->showStatuses(statuses);
    if (m_settingsDialog)
        m_settingsDialog->showStatuses(statuses);
}

void Desktop::showStatus(const AccountStatus &status)
{
    QList<AccountStatus> statuses = m_statuses;
    const auto known = std::find_if(statuses.begin(), statuses.end(), [&status](const AccountStatus &other) {
        return other.accountId == status.accountId;
    });
    if (known == statuses.end())
        statuses.append(status);
    else
        *known = status;
    showStatuses(statuses);
}

void Desktop::showObservation(const Observation &observation)
{
    m_observations.insert(observation.family, observation);
    if (m_window)
        m_window->showObservation(observation);
}

void Desktop::showNat(const NatFinding &nat)
{
    m_nat = nat;
    if (m_window)
        m_window->showNat(nat);
}

void Desktop::showPaused(bool isPaused, const std::optional<QDateTime> &until)
{
    m_isPaused = isPaused;
    m_pausedUntil = until;
    m_tray->showPaused(isPaused);
    if (m_window)
        m_window->showPaused(isPaused, until);
}

void Desktop::showHistory(const QList<AddressSpan> &spans)
{
    if (m_window)
        m_window->showHistory(spans);
}

void Desktop::showLog(const QList<LogLine> &lines)
{
    if (m_window)
        m_window->showLog(lines);
}

void Desktop::appendLog(const LogLine &line)
{
    if (m_window)
        m_window->appendLog(line);
}

void Desktop::showTrouble(const QString &text)
{
    m_trouble = text;
    if (m_window)
        m_window->showTrouble(text);
}

void Desktop::applySettings(const Settings &settings)
{
    m_settings = settings;
    m_notifier.setSettings(settings);
    if (m_settingsDialog)
        m_settingsDialog->showSettings(settings);
}

void Desktop::setImportAvailable(bool isAvailable)
{
    m_isImportAvailable = isAvailable;
    if (m_window)
        m_window->setImportAvailable(isAvailable);
}

void Desktop::offerFile(const QString &path)
{
    m_offeredFile = path;
    if (m_window)
        m_window->offerFile(path);
}

void Desktop::setRehearsalAvailable(bool isAvailable)
{
    m_isRehearsalAvailable = isAvailable;
    if (m_window)
        m_window->setRehearsalAvailable(isAvailable);
}

} // namespace doorplate
