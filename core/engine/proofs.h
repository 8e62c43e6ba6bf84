// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// After an update was accepted: looks again, a few times and ever more slowly, until the zone's own servers answer the
// new address. Sends nothing to the provider, whatever it sees.
#pragma once

#include "core/engine/clock.h"
#include "core/model/cyclerecord.h"
#include "core/resolve/publishedjob.h"

#include <QMap>

namespace doorplate {

class Proofs : public QObject
{
    Q_OBJECT

public:
    Proofs(Clock &clock, ResolverAccess resolvers, QObject *parent);

    // The names of this record that are accepted and not proven; they replace those of the same family.
    void follow(const CycleRecord &record);
    void stop();

signals:
    void proven(doorplate::AddressFamily family, const doorplate::Hostname &host,
                const doorplate::Published &published);

private:
    void lookLater(AddressFamily family, int attempt);
    void look(AddressFamily family, int attempt);
    void hear(AddressFamily family, const Hostname &host, const Published &published);

    Clock &m_clock;
    ResolverAccess m_resolvers;
    QMap<AddressFamily, QMap<Hostname, std::optional<Address>>> m_open; // what each name should answer
};

} // namespace doorplate
