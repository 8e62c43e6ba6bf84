// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Windows and macOS have one keychain, which is always there and says itself when it is locked.
#include "app/keychainhealth.h"

#include <QTimer>

namespace doorplate {

using namespace Qt::StringLiterals;

std::optional<QString> keychainHindrance()
{
    return std::nullopt;
}

void diagnoseKeychain(QObject *context, std::function<void(KeychainHealth)> done)
{
    QTimer::singleShot(0, context, [done = std::move(done)] { done(KeychainHealth::Open); });
}

QString keychainName()
{
#if defined(Q_OS_WIN)
    return u"Windows Credential Manager"_s;
#else
    return u"macOS Keychain"_s;
#endif
}

} // namespace doorplate
