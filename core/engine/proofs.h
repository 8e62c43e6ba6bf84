// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// After an update was accepted: looks again, a few times and ever more slowly, until the zone's own servers answer the
// new address, and then what public resolvers show the world. Sends nothing to the provider, whatever it sees.
#pragma once

#include "core/engine/clock.h"
#include "core/model/cyclerecord.h"
#include "core/resolve/publishedjob.h"

#include <QMap>

namespace doorplate {

class Network;

class Proofs : public QObject
{
    Q_OBJECT

public:
    Proofs(Clock &clock, Network &network, ResolverAccess access, QObject *parent);

    // The names of this record that were accepted; they replace those of the same family. A record without an update
    // leaves those under way alone.
    void follow(const CycleRecord &record);
    void stop();

signals:
    void looked(doorplate::AddressFamily family, const doorplate::Hostname &host,
                const doorplate::Published &published);
    void viewed(doorplate::AddressFamily family, const doorplate::Hostname &host, const doorplate::PublicView &view);

private:
    struct Followed {
        std::optional<Address> address; // what the name should answer
        bool isProven = false;          // by the zone's own servers
        bool isSeen = false;            // by all public resolvers that answered
        int views = 0;
    };
    using Names = QMap<Hostname, Followed>;

    void lookLater(AddressFamily family, int attempt);
    void look(AddressFamily family, int attempt);
    void hear(AddressFamily family, const Hostname &host, const Published &published);
    void viewLater(AddressFamily family, std::chrono::milliseconds delay);
    void view(AddressFamily family);
    void hear(AddressFamily family, const Hostname &host, const PublicView &view);
    QList<Hostname> unseen(AddressFamily family) const;
    Followed *find(AddressFamily family, const Hostname &host);

    Clock &m_clock;
    Network &m_network;
    ResolverAccess m_access;
    QMap<AddressFamily, Names> m_followed;
    QMap<AddressFamily, std::chrono::milliseconds> m_viewDue; // on the clock's elapsed time
};

} // namespace doorplate
