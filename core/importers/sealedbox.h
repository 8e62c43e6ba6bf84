// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes behind a passphrase: a key by scrypt (RFC 7914), AES-256-GCM around them, both from OpenSSL's libcrypto. What stands
// beside them in the clear is sealed with them, so that nobody can change it unseen.
#pragma once

#include "core/model/result.h"
#include "core/model/secret.h"

#include <QJsonObject>

namespace doorplate {

// The box as JSON: parameters, salt, nonce, bytes and tag. Storage when libcrypto fails.
Result<QJsonObject> sealed(const QByteArray &bytes, const Secret &passphrase, const QByteArray &beside);
// NoSecret: the passphrase is not this one, or the box or what stands beside it was changed. BadReply: it is no such box,
// or one with parameters that would cost this computer too much.
Result<QByteArray> unsealed(const QJsonObject &box, const Secret &passphrase, const QByteArray &beside);

} // namespace doorplate
