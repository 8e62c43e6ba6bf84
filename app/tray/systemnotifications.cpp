// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tray/systemnotifications.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace doorplate {

using namespace Qt::StringLiterals;

namespace {

constexpr auto service = "org.freedesktop.Notifications"_L1;
constexpr auto path = "/org/freedesktop/Notifications"_L1;
constexpr int answerDeadline = 5000; // a service that hangs must not swallow the notice
constexpr qsizetype remembered = 50;

// Desktop Notifications Specification: 0 low, 1 normal, 2 critical. Some desktops show no banner for a low one; critical
// ones stay until they are dismissed, so that word is kept for what only the person can mend.
uchar urgencyOf(Notifications::Kind kind)
{
    switch (kind) {
    case Notifications::Kind::Information:
    case Notifications::Kind::Trouble:
        return 1;
    case Notifications::Kind::NeedsYou:
        return 2;
    }
    return 1;
}

} // namespace

SystemNotifications::SystemNotifications(QObject *parent) : QObject(parent) {}

void SystemNotifications::show(const QString &title, const QString &text, Kind kind)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        if (m_fallback)
            m_fallback(title, text, kind);
        return;
    }
    if (!m_isListening) {
        m_isListening = bus.connect(service, path, service, u"ActionInvoked"_s, this,
                                    SLOT(actionInvoked(uint, QString))); // Qt DBus takes slots by their text form alone
    }
    auto message = QDBusMessage::createMethodCall(service, path, service, u"Notify"_s);
    const QVariantMap hints{{u"urgency"_s, QVariant::fromValue(urgencyOf(kind))},
                            {u"desktop-entry"_s, u"io.github.doorplate.Doorplate"_s}};
    // The body is markup in this protocol, and holds what providers answered.
    message << u"Doorplate"_s << uint(0) << u"io.github.doorplate.Doorplate"_s << title << text.toHtmlEscaped()
            << QStringList{u"default"_s, tr("Open Doorplate")} << hints << -1;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(message, answerDeadline), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, title, text, kind](QDBusPendingCallWatcher *finished) { sent(finished, title, text, kind); });
}

void SystemNotifications::sent(QDBusPendingCallWatcher *watcher, const QString &title, const QString &text, Kind kind)
{
    watcher->deleteLater();
    const QDBusPendingReply<uint> reply = *watcher;
    if (reply.isError()) {
        if (m_fallback)
            m_fallback(title, text, kind);
        return;
    }
    m_shown.append(reply.value());
    if (m_shown.size() > remembered)
        m_shown.removeFirst();
}

void SystemNotifications::actionInvoked(uint id, const QString &action)
{
    if (m_shown.contains(id) && action == "default"_L1)
        emit clicked();
}

} // namespace doorplate
