// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of one provider: read from resources/providers/<id>.json (see provider.schema.json there).
#pragma once

#include "core/model/account.h"
#include "core/model/fieldproblem.h"
#include "core/model/result.h"
#include "core/model/returncode.h"

#include <QJsonObject>
#include <QUrl>

namespace doorplate {

// One thing that the person types for this provider.
struct ProviderField {
    QString key;   // "username", "password", or a key of its own
    QString label; // what the provider calls it: "Token", "Key name", …
    bool isSecret = false;
    bool isRequired = true;
    QString help; // where to find it: the menu path, the least permission

    bool operator==(const ProviderField &) const = default;
};

enum class ProviderStatus { Active, Closing, Closed };
enum class Evidence {
    Vendor,
    Client,
    Tried,
    Weak
}; // vendor's documentation, another client's code, seen working, old or single

// What the judgements of core/policy need to know of a provider.
struct ProviderPolicy {
    std::chrono::seconds minInterval{300};         // between two requests for one host
    std::optional<std::chrono::days> refreshAfter; // names expire: send the same address again
    std::optional<std::chrono::days> confirmEvery; // the person must confirm by hand; no client can
    // DNS may show another address than the record holds (a proxy in front). The truth is the provider's own record,
    // which its protocol reads before it writes.
    bool comparesAtProvider = false;
    bool operator==(const ProviderPolicy &) const = default;
};

struct Description {
    QString id;
    QString name;
    QUrl website;
    QUrl credentialsPage; // where a person finds or makes the credentials; empty where unknown
    ProviderStatus status = ProviderStatus::Active;
    QString statusSince; // "2018-08-01", "2018-08" or "2018"; empty where unknown or active
    QString statusNote;  // what happened, and what to use instead
    Evidence evidence = Evidence::Client;
    QString evidenceSince; // when that was last looked at, as statusSince
    QString server;        // the update server's name, for search and display
    bool supportsIpv4 = true;
    bool supportsIpv6 = false;
    bool needsCompanion = false; // erases the family that is not sent
    int hostsPerRequest = 1;     // 0 = no published limit
    int hostsPerAccount = 0;     // 0 = any number; 1 where the credentials belong to one name
    HostnameForm hostnameForm = HostnameForm::Fqdn;
    QString hostnameLabel;             // when it is not a host name: "Network label", "Tunnel id"
    bool isEncryptionOptional = false; // plain HTTP is offered too; else SSL off is not available
    QList<ProviderField> fields;
    ProviderPolicy policy;
    QMap<AddressFamily, QUrl> checkip;  // the provider's own page that says the address
    QMap<QString, QStringList> aliases; // "inadyn", "ddclient", "truenas", "ddns-updater", "openwrt", … -> their ids
    // A client as above, or "any" -> its word for a setting -> our field's key; "-" where nothing of ours needs it.
    QMap<QString, QMap<QString, QString>> aliasFields;
    QJsonObject protocol; // the rest, for providers/protocols

    bool isMultiHost() const { return hostsPerRequest != 1; }
    const ProviderField *field(QStringView key) const;
    QList<ProviderField> secretFields() const;
};

QString keyOf(ProviderStatus status); // "active", "closing", "closed"
QString keyOf(Evidence evidence);     // "vendor", "client", "tried", "weak"
std::optional<ProviderStatus> providerStatusFromKey(QStringView key);
std::optional<Evidence> evidenceFromKey(QStringView key);

} // namespace doorplate
