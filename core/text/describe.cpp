// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Proofs, and the small words: kinds of address, hindrances, triggers.
#include "core/text/words.h"

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

// A cache may be behind by as much as its time to live; nothing is concluded from that.
QString cachedAnswer(const Published &published)
{
    const QString what =
        published.addresses.isEmpty()
            ? Describe::tr("A public resolver%1 has no address for this name yet.").arg(words::detail(published.server))
            : Describe::tr("A public resolver%1 still answers with %2.")
                  .arg(words::detail(published.server), words::addresses(published.addresses));
    const QString meaning = Describe::tr("It may keep old answers for %1 more, and the zone's own servers cannot be "
                                         "asked from this network.")
                                .arg(duration(published.ttl));
    return words::joined({what, meaning});
}

} // namespace

QString sentence(const Verification &verification, const Telling &)
{
    struct Speaker {
        QString operator()(const Proven &proven) const
        {
            if (proven.published.isCached)
                return Describe::tr("A public resolver%2 answers with %1. The zone's own servers cannot be asked from "
                                    "this network.")
                    .arg(words::addresses(proven.published.addresses), words::detail(proven.published.server));
            return Describe::tr("The zone's own servers answer with %1%2.")
                .arg(words::addresses(proven.published.addresses), words::detail(proven.published.server));
        }
        QString operator()(const NotYet &notYet) const
        {
            const Published &published = notYet.published;
            if (published.isCached)
                return cachedAnswer(published);
            const QString what = published.addresses.isEmpty()
                                     ? Describe::tr("The zone's own servers have no address for this name yet.")
                                     : Describe::tr("The zone's own servers still answer with %1.")
                                           .arg(words::addresses(published.addresses));
            const QString meaning = Describe::tr("That is usual for some minutes after an update, and nothing needs "
                                                 "doing.");
            const QString others =
                published.ttl.count() > 0 && !published.addresses.isEmpty()
                    ? Describe::tr("Others may see the old address for up to %1 more.").arg(duration(published.ttl))
                    : QString();
            return words::joined({what, meaning, others});
        }
        QString operator()(const Other &other) const
        {
            if (other.published.isSplit())
                return Describe::tr("This network answers the name with %1, an address of its own (split DNS). That "
                                    "says nothing about what others see, and is not counted.")
                    .arg(words::addresses(other.published.addresses));
            if (other.published.isCached)
                return cachedAnswer(other.published);
            return Describe::tr("The zone's own servers answer with %1, which Doorplate never sent. Somebody may have "
                                "edited the record; if it stays so, your address is sent again.")
                .arg(words::addresses(other.published.addresses));
        }
    };
    return std::visit(Speaker{}, verification);
}

QString describeScope(AddressScope scope)
{
    switch (scope) {
    case AddressScope::Global:
        return Describe::tr("a public address");
    case AddressScope::Unspecified:
        return Describe::tr("no real address");
    case AddressScope::Loopback:
        return Describe::tr("an address of this computer itself");
    case AddressScope::Private:
        return Describe::tr("a private address (RFC 1918)");
    case AddressScope::CarrierNat:
        return Describe::tr("an address that your internet provider shares among customers (CGNAT)");
    case AddressScope::LinkLocal:
        return Describe::tr("an address that is valid on the local cable only");
    case AddressScope::UniqueLocal:
        return Describe::tr("a private IPv6 address");
    case AddressScope::Documentation:
        return Describe::tr("an address that is reserved for examples");
    case AddressScope::Benchmark:
        return Describe::tr("an address that is reserved for measurements");
    case AddressScope::Multicast:
        return Describe::tr("an address of a group, not of one computer");
    case AddressScope::Reserved:
        return Describe::tr("an address that is not in use");
    case AddressScope::Transition:
        return Describe::tr("an address of an IPv6 tunnel of old (6to4, Teredo)");
    case AddressScope::Translated:
        return Describe::tr("an IPv4 address in IPv6 clothes");
    }
    Q_UNREACHABLE();
    return {};
}

QString describe(const Hindrance &hindrance)
{
    switch (hindrance.kind) {
    case Hindrance::Kind::Vpn:
        return Describe::tr("a VPN is active%1").arg(words::detail(hindrance.detail));
    case Hindrance::Kind::CaptivePortal:
        return Describe::tr("the network wants you to sign in first%1").arg(words::detail(hindrance.detail));
    case Hindrance::Kind::ForeignNetwork:
        return Describe::tr("this is not the home network%1").arg(words::detail(hindrance.detail));
    case Hindrance::Kind::Offline:
        return Describe::tr("there is no network%1").arg(words::detail(hindrance.detail));
    }
    Q_UNREACHABLE();
    return {};
}

QString describe(Trigger trigger)
{
    switch (trigger) {
    case Trigger::Start:
        return Describe::tr("at the start");
    case Trigger::Timer:
        return Describe::tr("on schedule");
    case Trigger::User:
        return Describe::tr("at your wish");
    case Trigger::Network:
        return Describe::tr("because the network changed");
    case Trigger::Resume:
        return Describe::tr("after sleep");
    case Trigger::Router:
        return Describe::tr("because the router reported a change");
    case Trigger::Dns:
        return Describe::tr("because a DNS source saw another address");
    case Trigger::Edited:
        return Describe::tr("because the account was edited");
    }
    Q_UNREACHABLE();
    return {};
}

QString describe(NatKind kind)
{
    switch (kind) {
    case NatKind::Unknown:
        return Describe::tr("It is not known whether connections from outside arrive here.");
    case NatKind::Direct:
        return Describe::tr("This computer has the public address itself.");
    case NatKind::Router:
        return Describe::tr("The public address belongs to a router before this computer.");
    case NatKind::DoubleNat:
        return Describe::tr("There are two routers, one behind the other.");
    case NatKind::CarrierNat:
        return Describe::tr("The public IPv4 address is shared with other customers (carrier-grade NAT): connections "
                            "from outside do not arrive.");
    case NatKind::Vpn:
        return Describe::tr("A VPN is active: the address seen from outside is the VPN's.");
    }
    Q_UNREACHABLE();
    return {};
}

QString adviceFor(const NatFinding &nat)
{
    switch (nat.kind) {
    case NatKind::Unknown:
    case NatKind::Direct:
    case NatKind::Vpn:
        return {};
    case NatKind::Router:
        return Describe::tr("For a service on this computer, the router needs a forwarding to it.");
    case NatKind::DoubleNat:
        return nat.hasIpv6 ? Describe::tr("Connections from outside need a forwarding in both; IPv6 needs none.")
                           : Describe::tr("Connections from outside need a forwarding in both, or a tunnel.");
    case NatKind::CarrierNat:
        return nat.hasIpv6 ? Describe::tr("IPv6 still works: publish this computer's IPv6 address.")
                           : Describe::tr("Use a tunnel, or ask the internet provider for an address of your own.");
    }
    Q_UNREACHABLE();
    return {};
}

QString describe(AddressFamily family)
{
    switch (family) {
    case AddressFamily::IPv4:
        return u"IPv4"_s;
    case AddressFamily::IPv6:
        return u"IPv6"_s;
    }
    Q_UNREACHABLE();
    return {};
}

QString providerText(const QString &text)
{
    return text.isEmpty() ? text : QCoreApplication::translate("Provider", text.toUtf8().constData());
}

} // namespace doorplate
