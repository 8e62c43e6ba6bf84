// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The keychain of the operating system, through QtKeychain: service "doorplate", key "<account id>/<field>". Never falls
// back to a plain file; a keychain that does not answer is given up after a deadline.
#pragma once

#include "core/store/secretstore.h"

#include <chrono>

namespace QKeychain {
class Job;
}

namespace doorplate {

class KeychainStore : public QObject, public SecretStore
{
    Q_OBJECT

public:
    // Long enough for a person to type the keychain's own password when it asks for it.
    static constexpr std::chrono::seconds usualDeadline{60};

    explicit KeychainStore(std::chrono::milliseconds deadline = usualDeadline, QObject *parent = nullptr);

    void read(const QString &accountId, const QString &field, QObject *context, Read done) override;
    void write(const QString &accountId, const QString &field, const Secret &secret, QObject *context,
               Wrote done) override;
    void remove(const QString &accountId, const QString &field, QObject *context, Wrote done) override;
    QString name() const override;

private:
    // Nothing: the keychain answered that there is no such entry.
    using Answer = Result<std::optional<Secret>>;
    using Answered = std::function<void(const Answer &)>;

    void run(QKeychain::Job *job, const QString &key, QObject *context, Answered done);

    std::chrono::milliseconds m_deadline;
};

} // namespace doorplate
