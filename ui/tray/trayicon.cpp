// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/trayicon.h"

#include "ui/parts/icons.h"
#include "ui/parts/overview.h"

#include <QSystemTrayIcon>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace doorplate {

bool TrayIcon::qtSeesHost()
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

TrayIcon::TrayIcon(const Speaker &speaker, IsHostThere isHostThere, QObject *parent)
    : QObject(parent),
      m_speaker(speaker),
      m_isHostThere(std::move(isHostThere)),
      m_menu(std::make_unique<TrayMenu>()),
      m_look(new QTimer(this)),
      m_toolTip(u"Doorplate"_s)
{
    m_look->setInterval(5s);
    connect(m_look, &QTimer::timeout, this, &TrayIcon::lookForHost);
}

TrayIcon::~TrayIcon() = default;

void TrayIcon::start()
{
    lookForHost();
    if (!m_isThere)
        m_look->start();
}

void TrayIcon::lookForHost()
{
    const bool isThere = m_isHostThere();
    if (isThere && !m_icon) {
        m_icon = new QSystemTrayIcon(this);
        m_icon->setContextMenu(m_menu.get());
        connect(m_icon, &QSystemTrayIcon::messageClicked, this, &TrayIcon::opened);
        connect(m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
            switch (reason) {
            case QSystemTrayIcon::Trigger:
            case QSystemTrayIcon::DoubleClick:
            case QSystemTrayIcon::MiddleClick:
                emit opened();
                break;
            case QSystemTrayIcon::Unknown:
            case QSystemTrayIcon::Context:
                break;
            }
        });
        dress();
        m_icon->show();
    }
    if (isThere)
        m_look->stop(); // no wake-up without need; a tray that comes back is shown the icon again by Qt
    else if (!m_look->isActive())
        m_look->start();
    if (isThere == m_isThere)
        return;
    m_isThere = isThere;
    emit hostChanged(isThere);
}

void TrayIcon::showStatuses(const QList<AccountStatus> &statuses)
{
    const Overview overview = overviewOf(statuses);
    const bool isPlain = overview.isEmpty || overview.accountId.isEmpty();
    m_state = isPlain ? HostState::Ok : overview.state;
    m_toolTip = toolTipOf(overview, m_speaker);
    m_menu->showState(menuLineOf(overview, m_speaker), isPlain ? applicationIcon() : stateIcon(m_state));
    m_menu->setUpdatable(!isPlain);
    dress();
}

void TrayIcon::showPaused(bool isPaused)
{
    m_menu->showPaused(isPaused);
}

void TrayIcon::show(const QString &title, const QString &text, Kind kind)
{
    if (!m_icon)
        return;
    switch (kind) {
    case Kind::Information:
        m_icon->showMessage(title, text, applicationIcon());
        break;
    case Kind::Trouble:
        m_icon->showMessage(title, text, QSystemTrayIcon::Warning);
        break;
    case Kind::NeedsYou:
        m_icon->showMessage(title, text, QSystemTrayIcon::Critical);
        break;
    }
}

void TrayIcon::dress()
{
    if (!m_icon)
        return;
    const QIcon icon = m_icons.icon(m_state);
    if (icon.cacheKey() != m_icon->icon().cacheKey())
        m_icon->setIcon(icon);
    if (m_icon->toolTip() != m_toolTip)
        m_icon->setToolTip(m_toolTip);
}

} // namespace doorplate
