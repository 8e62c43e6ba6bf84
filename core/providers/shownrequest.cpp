// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/shownrequest.h"

#include "core/model/credentials.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

QString readable(const QByteArray &bytes)
{
    QString text = QString::fromUtf8(bytes);
    const QByteArray mask = maskedText().toUtf8();
    text.replace(QString::fromLatin1(mask.toPercentEncoding()), maskedText(), Qt::CaseInsensitive);
    for (const auto algorithm : {QCryptographicHash::Md5, QCryptographicHash::Sha1, QCryptographicHash::Sha256}) {
        const QByteArray digest = QCryptographicHash::hash(mask, algorithm).toHex();
        text.replace(QString::fromLatin1(digest), maskedText(), Qt::CaseInsensitive);
    }
    text.replace(QString::fromLatin1(mask.toBase64()), maskedText());
    // What an earlier answer would give: ‹zoneId›.
    text.replace(u"%E2%80%B9"_s, u"\u2039"_s, Qt::CaseInsensitive);
    text.replace(u"%E2%80%BA"_s, u"\u203a"_s, Qt::CaseInsensitive);
    return text;
}

} // namespace

ShownRequest shownRequest(const HttpRequest &masked)
{
    ShownRequest shown;
    shown.method = QString::fromLatin1(masked.method);
    shown.url = readable(masked.url.toEncoded(QUrl::RemoveUserInfo));
    for (const auto &[name, value] : masked.headers) {
        const bool isBasic = name.compare("Authorization", Qt::CaseInsensitive) == 0 && value.startsWith("Basic ");
        shown.headers += {QString::fromLatin1(name), isBasic ? u"Basic "_s + maskedText() : readable(value)};
    }
    shown.body = readable(masked.body);
    return shown;
}

QString shown(const HttpRequest &masked)
{
    const ShownRequest request = shownRequest(masked);
    QStringList lines{request.method + u' ' + request.url};
    for (const auto &[name, value] : request.headers)
        lines += name + u": "_s + value;
    if (!request.body.isEmpty())
        lines << QString() << request.body;
    return lines.join(u'\n');
}

} // namespace doorplate
