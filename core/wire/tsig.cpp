// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/tsig.h"

#include "core/model/keytable.h"
#include "core/wire/dnswire.h"

#include <QMessageAuthenticationCode>

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

constexpr quint16 typeTsig = 250;
constexpr quint16 classAny = 255;
constexpr qsizetype additionalCountAt = 10;
constexpr int badTime = 18;

using Algorithm = TsigAlgorithm;
constexpr std::array<KeyRow<Algorithm>, 6> algorithms{{
    {Algorithm::HmacSha512, "hmac-sha512"},
    {Algorithm::HmacSha384, "hmac-sha384"},
    {Algorithm::HmacSha256, "hmac-sha256"},
    {Algorithm::HmacSha224, "hmac-sha224"},
    {Algorithm::HmacSha1, "hmac-sha1"},
    {Algorithm::HmacMd5, "hmac-md5"},
}};

// RFC 8945 section 6: MD5 alone is called by a name within a domain.
QString wireNameOf(Algorithm algorithm)
{
    return algorithm == Algorithm::HmacMd5 ? u"hmac-md5.sig-alg.reg.int"_s : keyOf(algorithm);
}

QCryptographicHash::Algorithm hashOf(Algorithm algorithm)
{
    switch (algorithm) {
    case Algorithm::HmacMd5:
        return QCryptographicHash::Md5;
    case Algorithm::HmacSha1:
        return QCryptographicHash::Sha1;
    case Algorithm::HmacSha224:
        return QCryptographicHash::Sha224;
    case Algorithm::HmacSha256:
        return QCryptographicHash::Sha256;
    case Algorithm::HmacSha384:
        return QCryptographicHash::Sha384;
    case Algorithm::HmacSha512:
        return QCryptographicHash::Sha512;
    }
    Q_UNREACHABLE();
    return QCryptographicHash::Sha256;
}

// RFC 8945 section 4.3.3: what is signed besides the message.
struct Variables {
    QByteArray keyName; // wire form
    QByteArray algorithm;
    qint64 time = 0;
    quint16 fudge = 0;
    quint16 error = 0;
    QByteArray other;
};

QByteArray timeBytes(qint64 seconds)
{
    const auto time = static_cast<quint64>(std::max<qint64>(0, seconds));
    return wire16(static_cast<quint16>(time >> 32)) + wire32(static_cast<quint32>(time));
}

QByteArray bytesOf(const Variables &variables)
{
    return variables.keyName + wire16(classAny) + wire32(0) + variables.algorithm + timeBytes(variables.time)
           + wire16(variables.fudge) + wire16(variables.error) + wire16(static_cast<quint16>(variables.other.size()))
           + variables.other;
}

QByteArray macOf(const TsigKey &key, const QByteArray &bytes)
{
    return QMessageAuthenticationCode::hash(bytes, key.secret.reveal(), hashOf(key.algorithm));
}

// In constant time.
bool isSame(const QByteArray &a, const QByteArray &b)
{
    return Secret(a).isSameAs(Secret(b));
}

} // namespace

QString keyOf(TsigAlgorithm algorithm)
{
    return keyIn(algorithms, algorithm);
}

std::optional<TsigAlgorithm> tsigAlgorithmFromKey(QStringView key)
{
    QString name = key.trimmed().toString().toLower();
    if (name.endsWith(u'.'))
        name.chop(1);
    if (name == wireNameOf(Algorithm::HmacMd5))
        return Algorithm::HmacMd5;
    if (!name.startsWith(u"hmac-"))
        name.prepend(u"hmac-");
    return valueIn(algorithms, name);
}

QStringList tsigAlgorithmKeys()
{
    QStringList keys;
    for (const auto &row : algorithms)
        keys += QLatin1String(row.key);
    return keys;
}

Result<SignedMessage> signedWith(const TsigKey &key, const DnsMessage &message, const QDateTime &now)
{
    const auto keyName = wireName(key.name);
    const auto algorithm = wireName(wireNameOf(key.algorithm));
    if (!keyName || !algorithm)
        return std::unexpected(keyName ? algorithm.error() : keyName.error());
    const Variables variables{*keyName, *algorithm, now.toSecsSinceEpoch(), tsigFudge.count(), 0, {}};
    SignedMessage made{message, macOf(key, message.wire + bytesOf(variables))};
    const QByteArray data = variables.algorithm + timeBytes(variables.time) + wire16(variables.fudge)
                            + wire16(static_cast<quint16>(made.mac.size())) + made.mac + wire16(message.id) + wire16(0)
                            + wire16(0);
    QByteArray &wire = made.message.wire;
    wire += variables.keyName + wire16(typeTsig) + wire16(classAny) + wire32(0)
            + wire16(static_cast<quint16>(data.size())) + data;
    const quint16 count = number16(wire, additionalCountAt) + 1;
    wire.replace(additionalCountAt, 2, wire16(count));
    return made;
}

TsigVerdict verdictOn(const DnsAnswer &answer, const TsigKey &key, const QByteArray &requestMac, const QDateTime &now)
{
    const auto keyName = wireName(key.name);
    const auto algorithm = wireName(wireNameOf(key.algorithm));
    // RFC 8945 section 5.2: BADKEY and BADSIG come in a TSIG record without a MAC.
    if (!answer.tsig || answer.tsig->mac.isEmpty())
        return TsigVerdict::Unsigned;
    const DnsTsig &tsig = *answer.tsig;
    if (!keyName || !algorithm || tsig.keyName != *keyName || tsig.algorithm != *algorithm)
        return TsigVerdict::Foreign;
    // RFC 8945 section 5.3.1: the request's MAC first. A MAC that was cut short is taken for a forged one.
    const Variables variables{tsig.keyName,
                              tsig.algorithm,
                              tsig.time.toSecsSinceEpoch(),
                              static_cast<quint16>(tsig.fudge.count()),
                              static_cast<quint16>(tsig.error),
                              tsig.other};
    const QByteArray covered = wire16(static_cast<quint16>(requestMac.size())) + requestMac + tsig.covered;
    if (!isSame(tsig.mac, macOf(key, covered + bytesOf(variables))))
        return TsigVerdict::Foreign;
    // A server that finds our time bad signs its answer with that very time (section 5.2.3).
    const qint64 apart = std::abs(tsig.time.secsTo(now));
    return tsig.error == badTime || apart <= tsig.fudge.count() ? TsigVerdict::Valid : TsigVerdict::OutOfTime;
}

} // namespace doorplate
