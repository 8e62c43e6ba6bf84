// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A profile in a temporary folder that works with a Rehearsal: its account, its provider file, its password in memory.
// Gone without a trace when this dies.
#pragma once

#include "app/services.h"

#include <QTemporaryDir>

#include <memory>

namespace doorplate {

class Rehearsal;

class RehearsalProfile
{
public:
    // After Rehearsal::start(). A Failure is Storage: the temporary folder cannot be written.
    static Result<RehearsalProfile> make(const Rehearsal &rehearsal);

    Services &services() const { return *m_services; }
    const QString &accountId() const { return m_accountId; }
    QList<Hostname> hosts() const { return m_services->accounts.find(m_accountId)->domains; }

private:
    RehearsalProfile() = default;

    std::unique_ptr<QTemporaryDir> m_folder; // outlives the services
    std::unique_ptr<Services> m_services;
    QString m_accountId;
};

} // namespace doorplate
