// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The tray's menu, exactly as interface.md has it: the worst host's state, Update now, Pause, Open Doorplate, Settings…,
// Quit.
#pragma once

#include <QMenu>

namespace doorplate {

class TrayMenu : public QMenu
{
    Q_OBJECT

public:
    explicit TrayMenu(QWidget *parent = nullptr);

    void showState(const QString &text, const QIcon &icon);
    void showPaused(bool isPaused);
    void setUpdatable(bool isUpdatable); // there is an account to check

signals:
    void updateWanted();
    void pauseWanted(bool isPaused);
    void openWanted();
    void settingsWanted();
    void quitWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void refresh();

    QAction *m_state;
    QAction *m_update;
    QAction *m_pause;
    QAction *m_open;
    QAction *m_settings;
    QAction *m_quit;
    bool m_isUpdatable = true;
};

} // namespace doorplate
