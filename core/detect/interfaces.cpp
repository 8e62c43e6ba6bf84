// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/interfaces.h"

#include "core/detect/linuxnetwork.h"
#include "core/detect/readaddress.h"
#include "core/model/account.h"
#include "core/model/keytable.h"
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
        one.prefixLength = entry.prefixLength();
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

std::tuple<bool, std::chrono::seconds> rank(const InterfaceAddress &one, bool wantsTemporary)
{
    return {one.isTemporary == wantsTemporary, one.preferredFor.value_or(std::chrono::seconds::max())};
}

constexpr std::array<KeyRow<AddressKind>, 8> kinds{{
    {AddressKind::Stable, "stable"},
    {AddressKind::Temporary, "temporary"},
    {AddressKind::Dhcp, "dhcpv6"},
    {AddressKind::Deprecated, "deprecated"},
    {AddressKind::Tentative, "tentative"},
    {AddressKind::UniqueLocal, "ula"},
    {AddressKind::LinkLocal, "linkLocal"},
    {AddressKind::Unusable, "unusable"},
}};

bool isSameNetwork(const InterfaceAddress &a, const InterfaceAddress &b)
{
    // A lease of DHCPv6 has no network of its own; home networks have 64 bits (RFC 4291 section 2.5.1).
    constexpr qsizetype bytes = Account::defaultPrefixLength / 8;
    return a.address.bytes().first(bytes) == b.address.bytes().first(bytes);
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

QString keyOf(AddressKind kind)
{
    return keyIn(kinds, kind);
}

AddressKind kindOf(const InterfaceAddress &address)
{
    constexpr int wholeAddress = 128;

    switch (address.address.scope()) {
    case AddressScope::LinkLocal:
        return AddressKind::LinkLocal;
    case AddressScope::UniqueLocal:
        return AddressKind::UniqueLocal;
    case AddressScope::Global:
        break;
    case AddressScope::Unspecified:
    case AddressScope::Loopback:
    case AddressScope::Private:
    case AddressScope::CarrierNat:
    case AddressScope::Documentation:
    case AddressScope::Benchmark:
    case AddressScope::Multicast:
    case AddressScope::Reserved:
    case AddressScope::Transition:
    case AddressScope::Translated:
        return AddressKind::Unusable;
    }
    if (address.isTentative)
        return AddressKind::Tentative;
    if (address.isDeprecated)
        return AddressKind::Deprecated;
    if (address.prefixLength == wholeAddress && address.preferredFor)
        return AddressKind::Dhcp;
    return address.isTemporary ? AddressKind::Temporary : AddressKind::Stable;
}

Address publishedFor(const Address &seen, const QList<InterfaceView> &interfaces, bool wantsTemporary)
{
    if (seen.family() != AddressFamily::IPv6)
        return seen;
    for (const InterfaceView &view : interfaces) {
        const auto own =
            std::ranges::find_if(view.addresses, [&seen](const InterfaceAddress &one) { return one.address == seen; });
        if (own == view.addresses.end())
            continue;
        InterfaceView network = view;
        network.addresses.removeIf([&own](const InterfaceAddress &one) {
            return one.address.family() != AddressFamily::IPv6 || !isSameNetwork(one, *own);
        });
        return addressOf({network}, view.name, AddressFamily::IPv6, wantsTemporary).value_or(seen);
    }
    return seen;
}

Result<Address> addressOf(const QList<InterfaceView> &interfaces, const QString &name, AddressFamily family,
                          bool wantsTemporary)
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
        } else if (!best || rank(one, wantsTemporary) > rank(*best, wantsTemporary)) {
            best = &one;
        }
    }
    if (best)
        return best->address;
    const QString reason = refused.isEmpty() ? u"no %1 address"_s.arg(keyOf(family)) : refused.join(u", "_s);
    return failed(Failure::Kind::BadReply, view->name + u": "_s + reason);
}

} // namespace doorplate
