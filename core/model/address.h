// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// An IP address that is always one: made only by Address::parse, without scope, port or prefix.
#pragma once

#include <QHostAddress>
#include <QString>

#include <compare>
#include <optional>

namespace doorplate {

enum class AddressFamily { IPv4, IPv6 };

QString keyOf(AddressFamily family); // "ipv4", "ipv6"
std::optional<AddressFamily> addressFamilyFromKey(QStringView key);

// What an address is good for. Only Global may ever be published.
// Sources: IANA IPv4 and IPv6 Special-Purpose Address Registries (RFC 6890 and its updates).
enum class AddressScope {
    Global,
    Unspecified,   // 0.0.0.0/8, ::
    Loopback,      // 127.0.0.0/8, ::1
    Private,       // RFC 1918
    CarrierNat,    // 100.64.0.0/10, RFC 6598
    LinkLocal,     // 169.254.0.0/16, fe80::/10
    UniqueLocal,   // fc00::/7, RFC 4193; fec0::/10
    Documentation, // RFC 5737, RFC 3849, RFC 9637
    Benchmark,     // 198.18.0.0/15, 2001:2::/48
    Multicast,
    Reserved,   // 192.0.0.0/24, 240.0.0.0/4, broadcast, and v6 outside 2000::/3
    Transition, // 6to4 (2002::/16, 192.88.99.0/24), Teredo (2001::/32), ORCHID
    Translated, // v4-mapped ::ffff:0:0/96, NAT64 64:ff9b::/96 and 64:ff9b:1::/48
};

class Address
{
public:
    // Exactly one address in its usual text form ("203.0.113.7", "2001:db8::1"): four decimal parts without leading
    // zeros, or RFC 4291 text without zone id. Spaces, brackets, ports, prefixes and shorthand ("10.1") give nothing.
    static std::optional<Address> parse(QStringView text);
    static std::optional<Address> fromHostAddress(const QHostAddress &address); // drops a scope id
    static std::optional<Address> fromBytes(const QByteArray &bytes);           // network order, 4 or 16

    AddressFamily family() const;
    AddressScope scope() const;
    // What kind of address it is, in the registries' words: "private", "carrier NAT", "6to4", "NAT64", "global" …
    QString scopeName() const;
    bool isGlobal() const { return scope() == AddressScope::Global; }
    QString toString() const; // canonical: RFC 5952
    QHostAddress toHostAddress() const { return m_address; }
    QByteArray bytes() const; // network order, 4 or 16

    friend bool operator==(const Address &a, const Address &b) { return a.m_address == b.m_address; }

private:
    explicit Address(const QHostAddress &address) : m_address(address) {}

    QHostAddress m_address;
};

} // namespace doorplate
