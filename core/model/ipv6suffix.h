// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which device of a network an IPv6 address means: the low bits, under whatever prefix the network has today.
#pragma once

#include "core/model/address.h"

namespace doorplate {

class Ipv6Suffix
{
public:
    enum class Form {
        Literal,  // "::dead:beef", or up to four groups: "211:22ff:fe33:4455"
        Hardware, // a MAC address, "00:11:22:33:44:55": the address that it makes by EUI-64 (RFC 4291 appendix A)
        Pasted,   // a whole address of that device: its low bits are taken
    };

    // Nothing for what is none of the three, and for an id of zeros, which is the router's (RFC 4291 section 2.6.1).
    static std::optional<Ipv6Suffix> parse(QStringView text);

    Form form() const { return m_form; }
    // Whether it has bits where the prefix stands. A pasted address always may: they are dropped.
    bool exceeds(int prefixLength) const;
    // The first bits of `network`, then ours. prefixLength 0 to 128, also within a byte. Nothing for an IPv4 network.
    std::optional<Address> within(const Address &network, int prefixLength) const;

private:
    Ipv6Suffix(const QByteArray &bytes, Form form) : m_bytes(bytes), m_form(form) {}

    QByteArray m_bytes; // 16, network order
    Form m_form;
};

} // namespace doorplate
