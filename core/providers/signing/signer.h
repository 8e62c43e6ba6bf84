// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Signatures that providers ask for, all behind one interface: a finished request goes in, the same request with its
// signature comes out. Pure: the instant and the unique text come from outside.
#pragma once

#include "core/model/result.h"
#include "core/wire/http.h"

#include <QMap>
#include <QStringList>

namespace doorplate {

using SigningValues = QMap<QString, QByteArray>; // by the names of needs and takes

struct SigningMoment {
    QDateTime now;     // UTC
    QByteArray unique; // never the same for two requests: a nonce
};

struct Signer {
    QString name; // "aws4", …
    QStringList needs;
    QStringList takes; // may be left out
    // The body must be final: exactly its bytes are signed. Fails with Misconfigured, detail is the name of the value that
    // cannot be used, never the value.
    Result<HttpRequest> (*sign)(HttpRequest request, const SigningValues &with, const SigningMoment &moment);
};

// aws4, tc3, acs3, huawei, ovh, google-jwt, transip-rsa, oauth2-client-credentials
QStringList signerNames();
const Signer *signerNamed(const QString &name); // null when there is none

} // namespace doorplate
