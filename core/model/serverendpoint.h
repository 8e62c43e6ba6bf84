// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a person typed into a server field: a name and perhaps a port, or a whole pasted URL taken apart.
#pragma once

#include "core/model/result.h"

#include <QString>

#include <optional>

namespace doorplate {

struct ServerEndpoint {
    QString host;                // lower case; an address in its canonical form, IPv6 without brackets
    std::optional<int> port;     // 1 to 65535
    std::optional<QString> path; // with query, only when a URL or "name/path" was pasted; begins with "/"
    std::optional<bool> ssl;     // only when a scheme was pasted

    // "name", "name:port", "203.0.113.7:80", "[2001:db8::1]:443", "2001:db8::1", or a URL with http or https.
    // A fragment is dropped. Fails with Misconfigured; detail is the piece that cannot be understood, cut to one short
    // line, never with a password that was pasted along.
    static Result<ServerEndpoint> parse(QStringView text);

    QString nameAndPort() const; // "name", "name:8080", "[2001:db8::1]:443": what is stored
    // A server that nobody but the owner can have put there: this computer, an address of a home network, or a name that
    // exists there alone (RFC 6761 localhost and test, RFC 6762 local, RFC 8375 home.arpa, ICANN's internal).
    bool isAtHome() const;
    bool operator==(const ServerEndpoint &) const = default;
};

} // namespace doorplate
