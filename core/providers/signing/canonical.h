// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the signers that descend from Amazon's have in common: a request written down in one canonical way.
#pragma once

#include "core/wire/http.h"

namespace doorplate {

// Whether this stands where a secret would: a dry run has nothing to sign with.
bool isMask(const QByteArray &secret);
QByteArray sha256Hex(const QByteArray &bytes);
QByteArray hmacSha256(const QByteArray &key, const QByteArray &message);

// The name of the server as it stands in the Host header, with a port that is not the usual one.
QByteArray hostOf(const QUrl &url);
// The parameters exactly as they are encoded on the wire, sorted by their encoded bytes.
QByteArray canonicalQuery(const QUrl &url);

struct CanonicalRequest {
    QByteArray text;          // what is hashed
    QByteArray signedHeaders; // "content-type;host"
};
// Signs host and those headers of the request whose lower-case names the filter lets through.
CanonicalRequest canonicalRequest(const HttpRequest &request, const QByteArray &path, const QByteArray &query,
                                  bool (*isSigned)(const QByteArray &name));

} // namespace doorplate
