// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Asks the zone's own servers what they answer for a name: finds them, asks them directly, never believes a cache.
#pragma once

#include "core/model/hostname.h"
#include "core/model/published.h"
#include "core/net/dnsjob.h"
#include "core/resolve/publicresolver.h"

#include <QObject>

#include <memory>

namespace doorplate {

// Where the search for the zone's servers begins, and on which port those answer. In the product: the system's
// resolvers (resolv.conf, or what the platform gives) for NS and server addresses only, and port 53.
struct ResolverAccess {
    QList<DnsServer> resolvers;
    quint16 authorityPort = 53;
    // Asked for the third proof, whether the world sees an update; and where nobody else can be asked.
    QList<PublicResolver> publicResolvers = {};

    bool isEmpty() const { return resolvers.isEmpty() && publicResolvers.isEmpty(); }

    // Empty where there is nothing of the kind, and then nothing can be looked up. Windows keeps its servers behind
    // GetAdaptersAddresses, which is not written since it could not be tried: the list is empty there.
    static ResolverAccess system();
    // The lines "nameserver ADDRESS" of resolv.conf(5), an IPv6 zone id included; other lines say nothing to us.
    static ResolverAccess fromResolvConf(const QByteArray &text);
};

// A Failure is Timeout, Unreachable or BadReply; a name without records of this family gives an empty Published.
class PublishedJob : public QObject
{
    Q_OBJECT

public:
    PublishedJob(ResolverAccess access, Hostname host, AddressFamily family, std::chrono::milliseconds deadline,
                 QObject *parent);
    ~PublishedJob() override;

    void start();

signals:
    // Once, never from within start().
    void finished(const doorplate::Result<doorplate::Published> &published);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace doorplate
