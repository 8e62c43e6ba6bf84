// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the keychain library cannot tell: whether there is a keychain service at all, and whether it is locked.
#pragma once

#include <QObject>

#include <functional>
#include <optional>

namespace doorplate {

// Known without asking anybody: no session bus, so no Secret Service. Nothing when a keychain may be there.
std::optional<QString> keychainHindrance();

enum class KeychainHealth {
    Open, // nothing wrong is to be seen
    Locked,
    NotSetUp, // the service is there and has no keychain yet
    Absent,   // no service
    Silent,   // a service that does not answer
};

// Calls back once, later.
void diagnoseKeychain(QObject *context, std::function<void(KeychainHealth)> done);
// "GNOME Keyring", "KWallet", "Windows Credential Manager", "macOS Keychain".
QString keychainName();

} // namespace doorplate
