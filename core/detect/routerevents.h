// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Events of the router's UPnP connection service (GENA): subscribes, renews, listens, and says only that something
// happened.
#pragma once

#include "core/detect/gateway.h"
#include "core/wire/upnp.h"

#include <QObject>

#include <memory>

namespace doorplate {

class Network;

class RouterEvents : public QObject
{
    Q_OBJECT

public:
    // `known` is the address that the router told last: the event that a subscription begins with is no news.
    RouterEvents(Network &network, Gateway gateway, WanService service, Address known, QObject *parent);
    ~RouterEvents() override; // takes the subscription back

    void start();

signals:
    // The router told of another address, or that its line changed. The address as it stands in the event, if it is one.
    void happened(const std::optional<doorplate::Address> &told);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace doorplate
