// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keychainhealth.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFileInfo>

namespace doorplate {

using namespace Qt::StringLiterals;

namespace {

constexpr auto secretService = "org.freedesktop.secrets"_L1;

bool isKde()
{
    return qEnvironmentVariable("XDG_CURRENT_DESKTOP").split(u':').contains("KDE"_L1);
}

KeychainHealth healthFrom(const QDBusError &error)
{
    const QDBusError::ErrorType type = error.type();
    if (type == QDBusError::NoReply || type == QDBusError::Timeout || type == QDBusError::Disconnected)
        return KeychainHealth::Silent;
    if (isKde()) // QtKeychain asks KWallet there, whatever the Secret Service says
        return KeychainHealth::Open;
    return type == QDBusError::ServiceUnknown ? KeychainHealth::Absent : KeychainHealth::NotSetUp;
}

} // namespace

std::optional<QString> keychainHindrance()
{
    // Asked before any library tries: without these, libdbus and GIO would start a bus of their own for each program.
    if (!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return std::nullopt;
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (!runtime.isEmpty() && QFileInfo::exists(runtime + u"/bus"_s))
        return std::nullopt;
    return QCoreApplication::translate(
        "KeychainStore", "there is no keychain here, because this is not a desktop session (no session bus)");
}

void diagnoseKeychain(QObject *context, std::function<void(KeychainHealth)> done)
{
    // The default collection is where libsecret looks.
    auto message = QDBusMessage::createMethodCall(secretService, u"/org/freedesktop/secrets/aliases/default"_s,
                                                  u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    message << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message, 3000), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context,
                     [done = std::move(done)](QDBusPendingCallWatcher *finished) {
                         const QDBusPendingReply<QDBusVariant> reply = *finished;
                         finished->deleteLater();
                         if (reply.isError())
                             return done(healthFrom(reply.error()));
                         const bool isLocked = reply.value().variant().toBool();
                         done(isLocked ? KeychainHealth::Locked : KeychainHealth::Open);
                     });
}

QString keychainName()
{
    return isKde() ? u"KWallet"_s : u"GNOME Keyring"_s;
}

} // namespace doorplate
