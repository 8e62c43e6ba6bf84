// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Drives a protocol: does all the asking, one step after another, within a deadline
// that each host has of its own where they come one after another.
#pragma once

#include "core/net/dnsjob.h"
#include "core/providers/protocol.h"

#include <QObject>

#include <memory>

namespace doorplate {

class Network;

class UpdateJob : public QObject
{
    Q_OBJECT

public:
    // resolvers: the system's, for protocols that ask the DNS where to go; such a step fails where there are none.
    UpdateJob(Network &network, std::unique_ptr<Protocol> protocol, UpdateWish wish, std::chrono::milliseconds deadline,
              QObject *parent, QList<DnsServer> resolvers = {});
    ~UpdateJob() override;

    void start();

signals:
    // Once, never from within start(). Either one row per host, or why there was no usable answer.
    void finished(const doorplate::Result<doorplate::Outcomes> &outcomes);

private:
    class Private;
    std::unique_ptr<Private> d;
};

// The requests a wish would lead to, with every secret masked by construction (the wish's credentials are replaced by
// Credentials::masked()). Steps that need an earlier answer are given with placeholders where the protocol can tell.
QList<HttpRequest> rehearsedRequests(const Protocol &protocol, UpdateWish wish);

} // namespace doorplate
