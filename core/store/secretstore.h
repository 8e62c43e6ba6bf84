// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Where passwords are kept. The app implements it with the OS keychain, tests with memory.
#pragma once

#include "core/model/result.h"
#include "core/model/secret.h"

#include <QObject>

#include <functional>

namespace doorplate {

// The calls return at once; `done` is called exactly once, later, unless `context` died first. A Failure is NoSecret
// with the reason in detail (locked, no keychain service, refused).
class SecretStore
{
public:
    virtual ~SecretStore() = default;

    // Nothing: there is no such entry. That is no failure: a secret that the provider does not need may be absent.
    using Read = std::function<void(const Result<std::optional<Secret>> &)>;
    using Wrote = std::function<void(const Result<void> &)>;

    virtual void read(const QString &accountId, const QString &field, QObject *context, Read done) = 0;
    virtual void write(const QString &accountId, const QString &field, const Secret &secret, QObject *context,
                       Wrote done) = 0;
    // Removing what is not there is no failure.
    virtual void remove(const QString &accountId, const QString &field, QObject *context, Wrote done) = 0;
    virtual QString name() const = 0; // "GNOME Keyring", "Windows Credential Manager": for people
};

} // namespace doorplate
