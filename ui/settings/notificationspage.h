// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The settings page Notifications: what is told unasked, and a test.
#pragma once

#include "core/store/settings.h"

#include <QWidget>

class QCheckBox;

namespace doorplate {

class NotificationsPage : public QWidget
{
    Q_OBJECT

public:
    explicit NotificationsPage(QWidget *parent = nullptr);

    void showSettings(const Settings &settings);
    void apply(Settings &settings) const;

signals:
    void edited();
    void testWanted();

private:
    QCheckBox *m_change;
    QCheckBox *m_trouble;
    QCheckBox *m_recovery;
};

} // namespace doorplate
