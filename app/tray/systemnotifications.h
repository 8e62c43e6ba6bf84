// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The notifications of a Linux desktop (org.freedesktop.Notifications). Where there is no such service, the tray's
// balloon takes their place.
#pragma once

#include "ui/tray/notifications.h"

#include <QObject>

#include <functional>

class QDBusPendingCallWatcher;

namespace doorplate {

class SystemNotifications : public QObject, public Notifications
{
    Q_OBJECT

public:
    using Fallback = std::function<void(const QString &title, const QString &text, Kind kind)>;

    explicit SystemNotifications(QObject *parent = nullptr);

    void setFallback(Fallback fallback) { m_fallback = std::move(fallback); }
    void show(const QString &title, const QString &text, Kind kind) override;

signals:
    void clicked();

private slots:
    void actionInvoked(uint id, const QString &action);

private:
    void sent(QDBusPendingCallWatcher *watcher, const QString &title, const QString &text, Kind kind);

    Fallback m_fallback;
    QList<uint> m_shown; // ours, the last ones
    bool m_isListening = false;
};

} // namespace doorplate
