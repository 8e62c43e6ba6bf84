// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Asks every public resolver what it answers for a name: the third proof, after the provider's word and the zone's.
#pragma once

#include "core/model/hostname.h"
#include "core/model/publicview.h"
#include "core/resolve/publicresolver.h"

#include <QObject>

namespace doorplate {

class Network;

class PublicViewJob : public QObject
{
    Q_OBJECT

public:
    PublicViewJob(Network &network, QList<PublicResolver> resolvers, Hostname host, AddressFamily family,
                  std::chrono::milliseconds deadline, QObject *parent);
    ~PublicViewJob() override;

    void start();

signals:
    // Once, never from within start(). Who did not answer is not in it; nobody may be.
    void finished(const doorplate::PublicView &view);

private:
    void ask(const PublicResolver &resolver);
    void close();

    Network &m_network;
    QList<PublicResolver> m_resolvers;
    Hostname m_host;
    AddressFamily m_family;
    std::chrono::milliseconds m_deadline;
    qsizetype m_open = 0;
    PublicView m_view;
};

} // namespace doorplate
