// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A checked, lower-case name that a provider keeps an address for. Made only by Hostname::parse.
#pragma once

#include <QList>
#include <QString>

#include <compare>
#include <optional>

namespace doorplate {

// Most providers want a full domain name; a few want a label or an id of theirs (OpenDNS network, tunnel number).
enum class HostnameForm { Fqdn, Label };

class Hostname
{
public:
    // Trims, drops one trailing dot, lower-cases, turns an international name into its ASCII form (IDNA, UTS #46).
    // Fqdn: at least two labels of 1 to 63 letters, digits, hyphens or underscores, 253 in all (RFC 1035 section 2.3.4),
    // an optional leading "*." wildcard, not an IP address. Label: 1 to 253 of the same letters, dots allowed.
    static std::optional<Hostname> parse(QStringView text, HostnameForm form = HostnameForm::Fqdn);

    QString ascii() const { return m_ascii; } // "xn--bcher-kva.example", what goes on the wire
    QString display() const;                  // "bücher.example", what a person reads
    bool isWildcard() const { return m_ascii.startsWith(u"*."); }
    bool isFqdn() const { return m_ascii.contains(u'.'); }

    auto operator<=>(const Hostname &other) const { return m_ascii.compare(other.m_ascii) <=> 0; }
    bool operator==(const Hostname &) const = default;

private:
    explicit Hostname(QString ascii) : m_ascii(std::move(ascii)) {}

    QString m_ascii;
};

// The names of one text, between spaces, line breaks, commas or semicolons (the rule of the TrueNAS form).
QStringList splitNames(QStringView text);

} // namespace doorplate
