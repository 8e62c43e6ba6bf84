// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/outgoingaddress.h"

#include <QUdpSocket>

namespace doorplate {

using namespace Qt::StringLiterals;

std::optional<Address> outgoingAddress(AddressFamily family)
{
    // Connecting a datagram socket makes the kernel choose route and source, and puts nothing on the wire. Reading the
    // route table instead would miss WireGuard's usual set-up, which puts its default route in a table of its own and a
    // rule before the main one. Root server K is in nobody's own network; it never hears of this.
    const QHostAddress outside(family == AddressFamily::IPv4 ? u"193.0.14.129"_s : u"2001:7fd::1"_s);
    const auto own = outgoingAddressTo(outside);
    return own && own->family() == family ? own : std::nullopt;
}

std::optional<Address> outgoingAddressTo(const QHostAddress &host)
{
    QUdpSocket socket;
    socket.connectToHost(host, 9);
    const auto own = Address::fromHostAddress(socket.localAddress());
    if (!own || own->scope() == AddressScope::Unspecified)
        return std::nullopt;
    return own;
}

} // namespace doorplate
