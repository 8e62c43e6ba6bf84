// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/traymenu.h"

#include "ui/parts/icons.h"

using namespace Qt::StringLiterals;

namespace doorplate {

TrayMenu::TrayMenu(QWidget *parent) : QMenu(parent)
{
    m_state = addAction(QString());
    m_state->setEnabled(false);
    addSeparator();
    m_update = addAction(symbolIcon(u"update"_s), tr("&Update now"), this, &TrayMenu::updateWanted);
    m_pause = addAction(symbolIcon(u"pause"_s), tr("&Pause"));
    m_pause->setCheckable(true);
    addSeparator();
    QAction *open = addAction(symbolIcon(u"open"_s), tr("&Open Doorplate"), this, &TrayMenu::openWanted);
    setDefaultAction(open);
    addAction(symbolIcon(u"settings"_s), tr("&Settings…"), this, &TrayMenu::settingsWanted);
    addSeparator();
    addAction(symbolIcon(u"quit"_s), tr("&Quit"), this, &TrayMenu::quitWanted);
    // triggered, not toggled: only the person's own click is a wish.
    connect(m_pause, &QAction::triggered, this, &TrayMenu::pauseWanted);
}

void TrayMenu::showState(const QString &text, const QIcon &icon)
{
    QString plain = text;
    m_state->setText(plain.replace(u'&', u"&&"_s));
    m_state->setIcon(icon);
}

void TrayMenu::showPaused(bool isPaused)
{
    m_pause->setChecked(isPaused);
    refresh();
}

void TrayMenu::setUpdatable(bool isUpdatable)
{
    m_isUpdatable = isUpdatable;
    refresh();
}

void TrayMenu::refresh()
{
    m_update->setEnabled(m_isUpdatable && !m_pause->isChecked());
}

} // namespace doorplate
