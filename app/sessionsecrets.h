// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Passwords that are kept in memory until the program ends ("ask me after each start", and the rehearsal).
#pragma once

#include "core/store/secretstore.h"

#include <QMap>

namespace doorplate {

class SessionSecrets : public SecretStore
{
public:
    void read(const QString &accountId, const QString &field, QObject *context, Read done) override;
    void write(const QString &accountId, const QString &field, const Secret &secret, QObject *context,
               Wrote done) override;
    void remove(const QString &accountId, const QString &field, QObject *context, Wrote done) override;
    QString name() const override;

    bool has(const QString &accountId, const QString &field) const;
    void put(const QString &accountId, const QString &field, const Secret &secret);

private:
    QMap<QString, Secret> m_secrets;
};

} // namespace doorplate
