// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keychainhealth.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFileInfo>

namespace doorplate {

using namespace Qt::StringLiterals;

namespace {

const auto secretService = "org.freedesktop.secrets"_L1;

QString words(const char *text)
{
    return QCoreApplication::translate("KeychainStore", text);
}

bool isKde()
{
    return qEnvironmentVariable("XDG_CURRENT_DESKTOP").split(u':').contains("KDE"_L1);
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
    return words(QT_TRANSLATE_NOOP(
        "KeychainStore", "there is no keychain here, because this is not a desktop session (no session bus)"));
}

void diagnoseKeychain(QObject *context, std::function<void(const std::optional<QString> &)> done)
{
    // The default collection is where libsecret looks. The alias need not exist: a keychain that was never used.
    auto message = QDBusMessage::createMethodCall(secretService, u"/org/freedesktop/secrets/aliases/default"_s,
                                                  u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    message << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message, 3000), context);
    QObject::connect(
        watcher, &QDBusPendingCallWatcher::finished, context,
        [done = std::move(done)](QDBusPendingCallWatcher *finished) {
            const QDBusPendingReply<QDBusVariant> reply = *finished;
            finished->deleteLater();
            std::optional<QString> trouble;
            if (!reply.isError()) {
                if (reply.value().variant().toBool())
                    trouble = words(QT_TRANSLATE_NOOP("KeychainStore", "the keychain is locked"));
            } else if (reply.error().type() == QDBusError::ServiceUnknown && !isKde()) {
                trouble = words(QT_TRANSLATE_NOOP("KeychainStore", "no keychain service is running in this session"));
            } else if (reply.error().type() == QDBusError::NoReply || reply.error().type() == QDBusError::Timeout
                       || reply.error().type() == QDBusError::Disconnected) {
                trouble = words(QT_TRANSLATE_NOOP("KeychainStore", "the keychain service does not answer"));
            }
            done(trouble);
        });
}

QString keychainName()
{
    return isKde() ? u"KWallet"_s : u"GNOME Keyring"_s;
}

} // namespace doorplate
