// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Asks the home's router for its outer address: by NAT-PMP, by PCP, by UPnP. It alone is believed, and what it says is
// one witness. Nothing of it leaves the home.
#pragma once

#include "core/detect/gateway.h"
#include "core/model/result.h"
#include "core/wire/upnp.h"

#include <QObject>

#include <memory>

namespace doorplate {

class Network;

enum class RouterProtocol { NatPmp, Pcp, Upnp };

QString keyOf(RouterProtocol protocol); // "natPmp", "pcp", "upnp"

struct RouterAsk {
    Gateway gateway;
    std::chrono::milliseconds deadline{3'000};
    std::optional<RouterProtocol> first = {}; // by what it answered before: asked alone for a while
    std::optional<WanService> service = {};   // UPnP's, found before: spares the search
    quint16 natPmpPort = 5351;                // others than these for tests alone
    quint16 ssdpPort = 1900;
};

struct RouterAnswer {
    Address external; // may be private (the router stands behind another) or the provider's (carrier-grade NAT)
    RouterProtocol protocol = RouterProtocol::NatPmp;
    std::optional<std::chrono::seconds> epoch = {}; // of NAT-PMP and PCP
    std::optional<WanService> service = {};         // of UPnP

    bool operator==(const RouterAnswer &) const = default;
};

// NAT-PMP first, which costs two bytes; UPnP beside it when it is silent for a moment; PCP when the router refuses
// NAT-PMP or stays silent. A mapping made to learn the address by PCP is given back before the job ends, also when it is
// destroyed. A Failure is Timeout, Unreachable (nobody listens there, or the router itself has no address) or BadReply.
class RouterJob : public QObject
{
    Q_OBJECT

public:
    RouterJob(Network &network, RouterAsk ask, QObject *parent);
    ~RouterJob() override;

    void start();

signals:
    // Once, never from within start().
    void finished(const doorplate::Result<doorplate::RouterAnswer> &answer);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace doorplate
