// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/signing/canonical.h"

#include "core/model/credentials.h"

#include <QCryptographicHash>
#include <QMap>
#include <QMessageAuthenticationCode>

#include <algorithm>

namespace doorplate {

bool isMask(const QByteArray &secret)
{
    return secret == maskedText().toUtf8();
}

QByteArray sha256Hex(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

QByteArray hmacSha256(const QByteArray &key, const QByteArray &message)
{
    return QMessageAuthenticationCode::hash(message, key, QCryptographicHash::Sha256);
}

QByteArray hostOf(const QUrl &url)
{
    const QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    return url.port() < 0 ? host : host + ':' + QByteArray::number(url.port());
}

QByteArray canonicalQuery(const QUrl &url)
{
    QByteArrayList parts;
    for (const QByteArray &part : url.query(QUrl::FullyEncoded).toLatin1().split('&')) {
        if (!part.isEmpty())
            parts += part.contains('=') ? part : part + '=';
    }
    std::sort(parts.begin(), parts.end());
    return parts.join('&');
}

CanonicalRequest canonicalRequest(const HttpRequest &request, const QByteArray &path, const QByteArray &query,
                                  bool (*isSigned)(const QByteArray &name))
{
    QMap<QByteArray, QByteArray> headers{{"host", hostOf(request.url)}};
    for (const auto &[name, value] : request.headers) {
        if (isSigned(name.toLower()))
            headers.insert(name.toLower(), value.trimmed());
    }
    QByteArray lines;
    for (auto header = headers.cbegin(); header != headers.cend(); ++header)
        lines += header.key() + ':' + header.value() + '\n';
    CanonicalRequest made;
    made.signedHeaders = QByteArrayList(headers.keys()).join(';');
    made.text =
        QByteArrayList{request.method, path, query, lines, made.signedHeaders, sha256Hex(request.body)}.join('\n');
    return made;
}

} // namespace doorplate
