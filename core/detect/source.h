// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// One place that can say what the public address is.
#pragma once

#include "core/detect/readaddress.h"
#include "core/model/reading.h"
#include "core/wire/dnsmessage.h"

#include <QUrl>

namespace doorplate {

struct Source {
    QString id;           // "ipify", "opendns-dns", "interface:eth0", "checkip", "command"
    QString name;         // for people
    QString operatorName; // two sources of one operator are one witness
    SourceMethod method = SourceMethod::Http;
    QList<AddressFamily> families;
    std::chrono::seconds minInterval{0}; // the operator's limit; asked no more often
    bool isOwners = false;               // the user's own (adapter, router, command, trusted server): believed alone
    bool isNamed = false;  // named by the user, not trusted alone: nothing else than what it says may be agreed on
    bool isDefault = true; // of the catalogue: asked when the account names no source of its own

    // by method
    QMap<AddressFamily, QUrl> urls;             // Http
    BodyFormat format;                          // Http
    QMap<AddressFamily, DnsQuestion> questions; // Dns
    QMap<AddressFamily, QString>
        dnsServers;              // Dns: name or address of the operator's server, as ServerEndpoint reads it
    bool needsAuthority = false; // Dns: the true server sets AA; a resolver in between that answers instead
        // would tell its own address, and does not set it
    QString interfaceName; // Interface: empty = the one of the default route
    QString command;       // Command: run by the shell, no longer than the deadline

    bool operator==(const Source &) const = default;
};

} // namespace doorplate
