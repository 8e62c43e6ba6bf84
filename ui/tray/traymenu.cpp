// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/traymenu.h"

#include "ui/parts/icons.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace doorplate {

TrayMenu::TrayMenu(QWidget *parent) : QMenu(parent)
{
    m_state = addAction(QString());
    m_state->setEnabled(false);
    addSeparator();
    m_update = addAction(symbolIcon(u"update"_s), QString(), this, &TrayMenu::updateWanted);
    m_pause = addAction(symbolIcon(u"pause"_s), QString());
    m_pause->setCheckable(true);
    addSeparator();
    m_open = addAction(symbolIcon(u"open"_s), QString(), this, &TrayMenu::openWanted);
    setDefaultAction(m_open);
    m_settings = addAction(symbolIcon(u"settings"_s), QString(), this, &TrayMenu::settingsWanted);
    addSeparator();
    m_quit = addAction(symbolIcon(u"quit"_s), QString(), this, &TrayMenu::quitWanted);
    retranslate();
    // triggered, not toggled: only the person's own click is a wish.
    connect(m_pause, &QAction::triggered, this, &TrayMenu::pauseWanted);
}

void TrayMenu::retranslate()
{
    m_update->setText(tr("&Update now"));
    m_pause->setText(tr("&Pause"));
    m_open->setText(tr("&Open Doorplate"));
    m_settings->setText(tr("&Settings…"));
    m_quit->setText(tr("&Quit"));
}

void TrayMenu::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMenu::changeEvent(event);
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
