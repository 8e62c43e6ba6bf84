// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a name answers now, by the best witness to be had: the zone's own servers, and where none of them can be asked
// (no port 53 leaves the network, or somebody answers in their place) a public resolver over HTTPS, marked as a cache.
#pragma once

#include "core/resolve/publishedjob.h"

namespace doorplate {

class Network;

// A Failure is PublishedJob's when the public resolvers could not be asked either.
class LookUpJob : public QObject
{
    Q_OBJECT

public:
    // The deadline is for the zone's servers; the public resolvers get the same time again, all of them together.
    LookUpJob(Network &network, ResolverAccess access, Hostname host, AddressFamily family,
              std::chrono::milliseconds deadline, QObject *parent);
    ~LookUpJob() override;

    void start();

signals:
    // Once, never from within start().
    void finished(const doorplate::Result<doorplate::Published> &published);

private:
    void askNextResolver();
    void take(const PublicResolver &resolver, const DnsAnswer &answer);

    Network &m_network;
    ResolverAccess m_access;
    Hostname m_host;
    AddressFamily m_family;
    std::chrono::milliseconds m_deadline;
    QList<PublicResolver> m_left;
    Failure m_why{Failure::Kind::Unreachable, {}};
};

} // namespace doorplate
