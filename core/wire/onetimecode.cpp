// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/onetimecode.h"

#include <QMessageAuthenticationCode>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

std::optional<QByteArray> fromBase32(const QString &text)
{
    QByteArray bytes;
    quint32 bits = 0;
    int count = 0;
    for (const QChar c : text.toUpper()) {
        if (c.isSpace() || c == u'-' || c == u'=')
            continue;
        const bool isLetter = c >= u'A' && c <= u'Z';
        const bool isDigit = c >= u'2' && c <= u'7';
        if (!isLetter && !isDigit)
            return std::nullopt;
        bits = bits << 5 | quint32(isLetter ? c.unicode() - u'A' : c.unicode() - u'2' + 26);
        count += 5;
        if (count >= 8) {
            count -= 8;
            bytes += char(bits >> count & 0xff);
        }
    }
    return bytes.isEmpty() ? std::nullopt : std::optional(bytes);
}

} // namespace

std::optional<QString> oneTimeCode(const QString &secret, qint64 seconds)
{
    constexpr qint64 period = 30;
    constexpr quint32 sixDigits = 1'000'000;
    const auto key = fromBase32(secret);
    if (!key)
        return std::nullopt;
    QByteArray counter(8, '\0');
    qToBigEndian<quint64>(quint64(seconds / period), counter.data());
    const QByteArray mac = QMessageAuthenticationCode::hash(counter, *key, QCryptographicHash::Sha1);
    const int offset = mac.back() & 0x0f; // RFC 4226 section 5.3
    const quint32 number = qFromBigEndian<quint32>(mac.constData() + offset) & 0x7fffffff;
    return u"%1"_s.arg(number % sixDigits, 6, 10, QChar(u'0'));
}

} // namespace doorplate
