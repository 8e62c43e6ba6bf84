// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A keychain in memory that can be told to fail.
#pragma once

#include "core/store/secretstore.h"

#include <QMap>

namespace doorplate {

class MemorySecrets : public SecretStore
{
public:
    void read(const QString &accountId, const QString &field, QObject *context, Read done) override;
    void write(const QString &accountId, const QString &field, const Secret &secret, QObject *context,
               Wrote done) override;
    void remove(const QString &accountId, const QString &field, QObject *context, Wrote done) override;
    QString name() const override { return QStringLiteral("a keychain in memory"); }

    void put(const QString &accountId, const QString &field, const QByteArray &secret);
    // Every call answers this until it is reset.
    void failWith(std::optional<Failure> failure) { m_failure = std::move(failure); }
    int reads() const { return m_reads; }

private:
    QMap<QString, Secret> m_secrets;
    std::optional<Failure> m_failure;
    int m_reads = 0;
};

} // namespace doorplate
