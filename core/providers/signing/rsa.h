// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// RSA signatures (RSASSA-PKCS1-v1_5, RFC 8017 section 8.2) over OpenSSL's libcrypto, which Qt has no door to.
#pragma once

#include <QByteArray>

#include <optional>

namespace doorplate {

enum class RsaDigest { Sha256, Sha512 };

// pem: one private key in PKCS#8 or PKCS#1 without a passphrase, and nothing else. Nothing when it is not that.
std::optional<QByteArray> rsaSignature(const QByteArray &pem, const QByteArray &message, RsaDigest digest);

} // namespace doorplate
