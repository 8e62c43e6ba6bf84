// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the desktop shows trays, asked without touching Qt's tray icon (which decides once for the whole process), and
// when that changes.
#pragma once

#include <QObject>

namespace doorplate {

class TrayHost : public QObject
{
    Q_OBJECT

public:
    explicit TrayHost(QObject *parent = nullptr);

    static bool isThere();

signals:
    void changed();

private slots:
    void notice();
};

} // namespace doorplate
