// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The icon in the tray. It waits for a tray that comes late, and says when one comes or goes.
#pragma once

#include "core/model/accountstatus.h"
#include "ui/tray/notifications.h"
#include "ui/tray/statusicons.h"
#include "ui/tray/traymenu.h"

#include <QObject>

#include <functional>
#include <memory>

class QSystemTrayIcon;
class QTimer;

namespace doorplate {

class Speaker;

class TrayIcon : public QObject, public Notifications
{
    Q_OBJECT

public:
    // Whether a tray is there now. Qt decides once per process, at the first touch of QSystemTrayIcon, whether trays are
    // spoken to by StatusNotifierItem or by XEmbed; so nothing of it is touched before this says yes.
    using IsHostThere = std::function<bool()>;
    static bool qtSeesHost();

    TrayIcon(const Speaker &speaker, IsHostThere isHostThere, QObject *parent = nullptr);
    ~TrayIcon() override;

    void start();
    // Look now: the desktop says that a tray came or went. Until one is there, it also looks by itself, seldom.
    void lookForHost();
    bool isThere() const { return m_isThere; }

    void showStatuses(const QList<AccountStatus> &statuses);
    void showPaused(bool isPaused);
    // A balloon of the tray; the program may have a better way.
    void show(const QString &title, const QString &text, Kind kind) override;

    TrayMenu &menu() { return *m_menu; }
    QString toolTip() const { return m_toolTip; }
    HostState state() const { return m_state; }

signals:
    void opened(); // a click, double click or middle click, or a click on a balloon
    void hostChanged(bool isThere);

private:
    void dress();

    const Speaker &m_speaker;
    IsHostThere m_isHostThere;
    StatusIcons m_icons;
    std::unique_ptr<TrayMenu> m_menu; // a window of its own; QObject's children cannot be widgets of no parent
    QSystemTrayIcon *m_icon = nullptr;
    QTimer *m_look;
    bool m_isThere = false;
    HostState m_state = HostState::Ok;
    QString m_toolTip;
};

} // namespace doorplate
