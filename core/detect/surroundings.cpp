// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/surroundings.h"

#include "core/model/serverendpoint.h"

#include <algorithm>

namespace doorplate {

namespace {

// A link-local address is there as soon as the cable is in; it reaches nobody outside.
bool reachesOut(const InterfaceAddress &one)
{
    return one.address.scope() != AddressScope::LinkLocal && !one.isTentative;
}

bool isConnected(const InterfaceView &view)
{
    return view.isUp && !view.isLoopback && std::ranges::any_of(view.addresses, reachesOut);
}

bool isAnswer(const Reading &reading)
{
    if (reading.address)
        return true;
    switch (reading.address.error().kind) {
    case Failure::Kind::Tls:
    case Failure::Kind::HttpStatus:
    case Failure::Kind::BadReply:
        return true;
    case Failure::Kind::Timeout:
    case Failure::Kind::Unreachable:
    case Failure::Kind::NoAgreement:
    case Failure::Kind::NoSecret:
    case Failure::Kind::Misconfigured:
    case Failure::Kind::Storage:
    case Failure::Kind::Clock:
        return false;
    }
    Q_UNREACHABLE();
    return false;
}

} // namespace

QList<Hindrance> hindrancesOf(const QList<InterfaceView> &interfaces, AddressFamily family)
{
    if (std::ranges::none_of(interfaces, isConnected))
        return {{Hindrance::Kind::Offline, {}}};
    QList<Hindrance> found;
    for (const InterfaceView &view : interfaces) {
        if (view.isUp && view.isTunnel && view.carriesDefaultRoute(family))
            found.append({Hindrance::Kind::Vpn, view.name});
    }
    return found;
}

// Loopback goes by no tunnel (the rehearsal's provider, a check page of one's own), nor does the address of a named
// interface.
bool travelsByDefaultRoute(const Source &source, AddressFamily family)
{
    switch (source.method) {
    case SourceMethod::Http: {
        const QString host = source.urls.value(family).host();
        return host != u"localhost" && !QHostAddress(host).isLoopback();
    }
    case SourceMethod::Dns: {
        const auto server = ServerEndpoint::parse(source.dnsServers.value(family));
        return !server || !QHostAddress(server->host).isLoopback();
    }
    case SourceMethod::Interface:
        return source.interfaceName.isEmpty();
    case SourceMethod::Router:
        return false;
    case SourceMethod::Command:
        return true;
    }
    Q_UNREACHABLE();
    return true;
}

QList<Hindrance> standingHindrances(const QList<Hindrance> &seen, const Look &look)
{
    const bool hasAnswer = std::ranges::any_of(look.readings, isAnswer);
    const bool hasTravelled = std::ranges::any_of(
        look.asked, [&look](const Source &source) { return travelsByDefaultRoute(source, look.family); });
    QList<Hindrance> found = seen;
    found.removeIf([&](const Hindrance &one) {
        return (one.kind == Hindrance::Kind::Offline && hasAnswer)
               || (one.kind == Hindrance::Kind::Vpn && !hasTravelled);
    });
    const bool isOffline =
        std::ranges::any_of(found, [](const Hindrance &one) { return one.kind == Hindrance::Kind::Offline; });
    if (isOffline)
        return found;
    switch (whereabouts(look.here, look.homes)) {
    case Whereabouts::Home:
        break;
    case Whereabouts::Unknown:
        if (!hasAnswer)
            break;
        [[fallthrough]];
    case Whereabouts::Away:
        found.append({Hindrance::Kind::ForeignNetwork, look.here.toString()});
    }
    return found;
}

} // namespace doorplate
