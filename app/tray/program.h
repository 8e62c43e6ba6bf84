// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The tray program once it runs: what the engine tells goes to the desktop, what the person wishes goes to the engine.
#pragma once

#include "app/control/controlserver.h"
#include "app/resumewatch.h"
#include "app/tray/accountwishes.h"
#include "app/tray/settingswishes.h"
#include "app/tray/transferwishes.h"
#include "app/tray/trayhost.h"
#include "core/engine/triggers.h"
#include "ui/desktop.h"

#include <QObject>

#include <memory>

namespace doorplate {

class Languages;
class Logging;
class Services;
class SystemNotifications;

struct ProgramParts {
    Services &services;
    Logging &logging;
    Languages &languages;
    AutostartSwitch *autostart = nullptr; // none in the rehearsal
};

class Program : public QObject
{
    Q_OBJECT

public:
    explicit Program(const ProgramParts &parts, QObject *parent = nullptr);
    ~Program() override;

    // notes: what was wrong with the files, for the person.
    void start(bool isHidden, const QStringList &notes);
    Desktop &desktop() { return *m_desktop; }

signals:
    void quitWanted();
    void updateWanted(); // by hand, before it is done

private:
    static std::unique_ptr<SystemNotifications> makeNotifications();
    void connectEngine();
    void connectDesktop();
    void connectWorld();
    void listen();
    void answer(const ControlRequest &request, QObject *context, const ControlDone &done);
    void showAll();
    void showNat();
    void showHistory();
    void diagnose();
    void exportHistory(const QString &format, const QString &path);
    void saveText(const QString &path, const QByteArray &text);

    Services &m_services;
    Logging &m_logging;
    std::unique_ptr<SystemNotifications> m_notifications; // outlives the desktop
    std::unique_ptr<Desktop> m_desktop;
    std::unique_ptr<AccountWishes> m_accountWishes;
    std::unique_ptr<SettingsWishes> m_settingsWishes;
    std::unique_ptr<TransferWishes> m_transferWishes;
    std::unique_ptr<ControlServer> m_control;
    TrayHost m_trayHost;
    ResumeWatch m_resume;
    std::unique_ptr<Triggers> m_triggers;
    bool m_isLogShown = false;
    bool m_isHistoryShown = false;
};

} // namespace doorplate
