// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// TSIG (RFC 8945): signs a DNS message with a shared secret, and says whether an answer is signed by who knows it too.
//
// By Qt's HMAC for all algorithms alike: libldns 1.8.3 signs by the system's clock alone, and knows hmac-sha384 only by a
// misspelt name. What comes from strangers was parsed by readDnsAnswer before it gets here.
#pragma once

#include "core/model/secret.h"
#include "core/wire/dnsmessage.h"

#include <QDateTime>

namespace doorplate {

// RFC 8945 section 6. MD5 and SHA-1 are there for servers that know no better; as an HMAC both still hold.
enum class TsigAlgorithm { HmacMd5, HmacSha1, HmacSha224, HmacSha256, HmacSha384, HmacSha512 };

QString keyOf(TsigAlgorithm algorithm); // "hmac-sha256", as servers' settings call it
// Without regard to case; also "sha256", "hmac-md5.sig-alg.reg.int" and with a trailing dot.
std::optional<TsigAlgorithm> tsigAlgorithmFromKey(QStringView key);
QStringList tsigAlgorithmKeys(); // the strongest first

struct TsigKey {
    QString name; // as the server's key statement says, with or without the trailing dot
    TsigAlgorithm algorithm = TsigAlgorithm::HmacSha256;
    Secret secret; // the bytes themselves, not their base64
};

struct SignedMessage {
    DnsMessage message;
    QByteArray mac; // an answer's signature covers it
};

// How far the two clocks may be apart (RFC 8945 section 10: 300 seconds).
inline constexpr std::chrono::seconds tsigFudge{300};

// Fails with Misconfigured for a key's name that cannot be encoded.
Result<SignedMessage> signedWith(const TsigKey &key, const DnsMessage &message, const QDateTime &now);

enum class TsigVerdict {
    Valid,    // signed by who knows the secret, for this very request
    Unsigned, // nothing is signed; by design so where the server knows no such key, or found the request's signature bad
    Foreign,  // signed by another key or another secret, or changed on the way
    OutOfTime // signed well, but not now
};
TsigVerdict verdictOn(const DnsAnswer &answer, const TsigKey &key, const QByteArray &requestMac, const QDateTime &now);

} // namespace doorplate
