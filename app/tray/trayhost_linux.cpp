// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Two ways: the StatusNotifierItem specification on the session bus (KDE, GNOME's extension, waybar …), and the older
// System Tray Protocol of X11 (tint2, trayer …).
#include "app/tray/trayhost.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusReply>
#include <QDBusServiceWatcher>
#include <QDBusVariant>
#include <QGuiApplication>

#include <xcb/xcb.h>

#include <cstdlib>
#include <memory>

namespace doorplate {

using namespace Qt::StringLiterals;

namespace {

constexpr auto watcherName = "org.kde.StatusNotifierWatcher"_L1;
constexpr int watcherDeadline = 500; // asked rarely, and a desktop that hangs must not hang us

struct Free {
    void operator()(void *memory) const { std::free(memory); }
};

// A watcher alone shows nothing: it has to know of a host.
bool isNotifierHostThere()
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected() || !bus.interface()->isServiceRegistered(watcherName))
        return false;
    auto question = QDBusMessage::createMethodCall(watcherName, u"/StatusNotifierWatcher"_s,
                                                   u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    question << QString(watcherName) << u"IsStatusNotifierHostRegistered"_s;
    const QDBusReply<QDBusVariant> reply = bus.call(question, QDBus::Block, watcherDeadline);
    return reply.isValid() && reply.value().variant().toBool();
}

// System Tray Protocol: the tray owns the selection _NET_SYSTEM_TRAY_Sn of its screen.
bool isXembedThere()
{
    const auto *x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    if (!x11 || !x11->connection())
        return false;
    xcb_connection_t *connection = x11->connection();
    const QByteArray name = "_NET_SYSTEM_TRAY_S0";
    const std::unique_ptr<xcb_intern_atom_reply_t, Free> atom(xcb_intern_atom_reply(
        connection, xcb_intern_atom(connection, true, uint16_t(name.size()), name.constData()), nullptr));
    if (!atom || atom->atom == XCB_NONE)
        return false;
    const std::unique_ptr<xcb_get_selection_owner_reply_t, Free> owner(
        xcb_get_selection_owner_reply(connection, xcb_get_selection_owner(connection, atom->atom), nullptr));
    return owner && owner->owner != XCB_NONE;
}

} // namespace

TrayHost::TrayHost(QObject *parent) : QObject(parent)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    // Qt DBus takes a signal by its text form alone.
    for (const QString &change : {u"StatusNotifierHostRegistered"_s, u"StatusNotifierHostUnregistered"_s})
        bus.connect(watcherName, u"/StatusNotifierWatcher"_s, watcherName, change, this, SLOT(notice()));
    auto *watcher = new QDBusServiceWatcher(watcherName, bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this, &TrayHost::changed);
}

void TrayHost::notice()
{
    emit changed();
}

bool TrayHost::isThere()
{
    return isNotifierHostThere() || isXembedThere();
}

} // namespace doorplate
