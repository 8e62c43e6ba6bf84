// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// One account at one provider: the documented fields of interface.md, without its secrets.
#pragma once

#include "core/model/address.h"
#include "core/model/hostname.h"

#include <QMap>
#include <QStringList>

#include <chrono>

namespace doorplate {

// Where the address of one family comes from.
struct AddressChoice {
    enum class Kind { Off, Automatic, Source };

    Kind kind = Kind::Off;
    QString source; // a source id ("interface:eth0", "router", "command", "http:ipify"); for Kind::Source only

    bool isOff() const { return kind == Kind::Off; }
    bool operator==(const AddressChoice &) const = default;

    QString toText() const;                                    // "off", "auto", or the source id
    static std::optional<AddressChoice> fromText(QStringView); // nothing for an empty text; "Off" is "off"
};

// Where a secret is had from. The default is the OS keychain; Ask keeps it in memory until the program ends.
struct SecretSource {
    enum class Kind { Keychain, Ask, Command, File };

    Kind kind = Kind::Keychain;
    QString text; // the command line (run by the shell) or the file's path

    bool operator==(const SecretSource &) const = default;
};

QString keyOf(SecretSource::Kind kind); // "keychain", "ask", "command", "file"
std::optional<SecretSource::Kind> secretSourceKindFromKey(QStringView key);

struct Account {
    // The bounds of the TrueNAS form and of inadyn. Out of range is an error, never a silent clamp.
    static constexpr std::chrono::seconds defaultPeriod{300};
    static constexpr std::chrono::seconds leastPeriod{30};
    static constexpr std::chrono::seconds mostPeriod{864000};
    static constexpr int defaultPrefixLength = 64; // what nearly every home network has, RFC 4291 section 2.5.1

    QString id;   // never shown, never changes; names the secrets in the keychain
    QString name; // unique among the accounts, case-insensitively
    bool enabled = true;
    QString provider; // a provider id of the catalogue; "custom" for the Custom Provider

    bool checkipSsl = true;
    QString checkipServer; // name[:port], empty = the agreed default sources
    QString checkipPath;   // empty = "/"
    // The CheckIP server is believed alone. Off, a changed address that it tells needs a second witness.
    bool checkipTrusted = false;
    bool ssl = true;
    QString customServer;
    QString customPath;
    QList<Hostname> domains;
    std::chrono::seconds updatePeriod = defaultPeriod;
    QString username;

    AddressChoice ipv4{AddressChoice::Kind::Automatic, {}};
    AddressChoice ipv6{};
    QStringList customResponses; // for custom: words that mean success; empty = inadyn's defaults
    bool appendAddress = false;  // for custom without any %: append the address instead of the host name
    QString checkipCommand;
    QString caFile; // PEM; authorities believed besides the system's, for an update server of one's own
    // Also while a VPN is active, a network wants a sign-in, or the computer is away from home. Recorded each time.
    bool publishAnyway = false;
    // IPv6 of another device at home: the low bits of its address (see Ipv6Suffix), under the prefix of this network.
    // Empty: this computer. By host name where one name differs from the account's others; an empty text there too.
    QString ipv6HostId;
    QMap<QString, QString> ipv6HostIds;
    int ipv6PrefixLength = defaultPrefixLength; // bits that are the network's, 1 to 127; for the host id only
    QMap<QString, QString> fields;              // the provider's own fields that are no secrets
    // By field key. Absent: in the keychain where the provider needs the secret, and none at all where it does not.
    QMap<QString, SecretSource> secrets;

    const AddressChoice &choice(AddressFamily family) const { return family == AddressFamily::IPv4 ? ipv4 : ipv6; }
    SecretSource secretSource(const QString &field) const { return secrets.value(field); }
    // The IPv6 host id that counts for this name; empty: this computer's own address.
    QString hostIdOf(const Hostname &host) const { return ipv6HostIds.value(host.ascii(), ipv6HostId); }
    bool operator==(const Account &) const = default;
};

QString newAccountId();

} // namespace doorplate
