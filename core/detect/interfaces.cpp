// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/interfaces.h"

#include "core/detect/linuxnetwork.h"
#include "core/detect/readaddress.h"
#include "core/net/outgoingaddress.h"

#include <QDeadlineTimer>
#include <QNetworkInterface>

#include <algorithm>
#include <tuple>

namespace doorplate {

using namespace Qt::StringLiterals;

namespace {

#if defined(Q_OS_WIN)
constexpr Platform platform = Platform::Windows;
#elif defined(Q_OS_DARWIN)
constexpr Platform platform = Platform::MacOs;
#else
constexpr Platform platform = Platform::Linux;
#endif

QList<InterfaceAddress> addressesOf(const QNetworkInterface &system)
{
    QList<InterfaceAddress> addresses;
    const auto entries = system.addressEntries();
    for (const QNetworkAddressEntry &entry : entries) {
        const auto address = Address::fromHostAddress(entry.ip());
        if (!address)
            continue;
        InterfaceAddress one(*address);
        const QDeadlineTimer preferred = entry.preferredLifetime();
        if (entry.isLifetimeKnown() && !preferred.isForever()) {
            one.isDeprecated = preferred.hasExpired();
            one.preferredFor = std::chrono::seconds(preferred.remainingTime() / 1000);
        }
        // Qt says "not for DNS" of temporary and deprecated addresses, and of those that are not global.
        one.isTemporary =
            address->isGlobal() && !one.isDeprecated && entry.dnsEligibility() == QNetworkAddressEntry::DnsIneligible;
        addresses.append(one);
    }
    return addresses;
}

InterfaceView viewOf(const QNetworkInterface &system, const LinuxNetwork &linuxNetwork)
{
    InterfaceView view;
    view.name = system.name();
    view.index = system.index();
    view.isUp =
        system.flags().testFlag(QNetworkInterface::IsUp) && system.flags().testFlag(QNetworkInterface::IsRunning);
    view.isLoopback = system.flags().testFlag(QNetworkInterface::IsLoopBack);
    view.addresses = addressesOf(system);
    markIpv6Flags(view.addresses, view.name, linuxNetwork.ipv6Flags());
    InterfaceSigns signs = linuxNetwork.signs(view.name);
    signs.description = system.humanReadableName();
    signs.isPointToPoint = system.type() == QNetworkInterface::Ppp || system.type() == QNetworkInterface::Virtual;
    view.isTunnel = !view.isLoopback && isTunnel(platform, signs, view.addresses);
    return view;
}

// The one that has the address the system would send from; the route table decides when none or several have it (a line
// without an address of its own borrows its neighbour's).
QString defaultInterface(const QList<InterfaceView> &views, const LinuxNetwork &linuxNetwork, AddressFamily family)
{
    const auto source = outgoingAddress(family);
    if (!source)
        return {};
    QStringList owners;
    for (const InterfaceView &view : views) {
        const bool isOwner = std::ranges::any_of(
            view.addresses, [&source](const InterfaceAddress &one) { return one.address == *source; });
        if (isOwner && !view.isLoopback)
            owners.append(view.name);
    }
    return owners.size() == 1 ? owners.front() : linuxNetwork.defaultRoute(family);
}

std::tuple<bool, std::chrono::seconds> rank(const InterfaceAddress &one)
{
    return {!one.isTemporary, one.preferredFor.value_or(std::chrono::seconds::max())};
}

} // namespace

QList<InterfaceView> systemInterfaces()
{
    const LinuxNetwork linuxNetwork;
    QList<InterfaceView> views;
    const auto all = QNetworkInterface::allInterfaces();
    for (const QNetworkInterface &system : all)
        views.append(viewOf(system, linuxNetwork));
    const QString ofV4 = defaultInterface(views, linuxNetwork, AddressFamily::IPv4);
    const QString ofV6 = defaultInterface(views, linuxNetwork, AddressFamily::IPv6);
    for (InterfaceView &view : views) {
        view.carriesDefaultRouteV4 = view.name == ofV4;
        view.carriesDefaultRouteV6 = view.name == ofV6;
    }
    return views;
}

Result<Address> addressOf(const QList<InterfaceView> &interfaces, const QString &name, AddressFamily family)
{
    const auto view = std::ranges::find_if(interfaces, [&](const InterfaceView &one) {
        return name.isEmpty() ? one.carriesDefaultRoute(family) : one.name == name;
    });
    if (view == interfaces.end())
        return failed(Failure::Kind::Unreachable, name.isEmpty() ? u"no default route"_s : name);
    if (!view->isUp)
        return failed(Failure::Kind::Unreachable, view->name);
    const InterfaceAddress *best = nullptr;
    QStringList refused;
    for (const InterfaceAddress &one : view->addresses) {
        if (one.address.family() != family)
            continue;
        if (one.isDeprecated || one.isTentative) {
            refused.append(
                u"%1 (%2)"_s.arg(one.address.toString(), one.isTentative ? u"tentative"_s : u"deprecated"_s));
        } else if (const auto fit = publishable(one.address, family); !fit) {
            refused.append(fit.error().detail);
        } else if (!best || rank(one) > rank(*best)) {
            best = &one;
        }
    }
    if (best)
        return best->address;
    const QString reason = refused.isEmpty() ? u"no %1 address"_s.arg(keyOf(family)) : refused.join(u", "_s);
    return failed(Failure::Kind::BadReply, view->name + u": "_s + reason);
}

} // namespace doorplate
