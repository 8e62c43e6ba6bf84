// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/signing/canonical.h"
#include "core/providers/signing/rsa.h"
#include "core/providers/signing/signers.h"
#include "core/wire/template.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

constexpr const char *formType = "application/x-www-form-urlencoded";
constexpr int longestAssertion = 3600; // seconds; Google takes no more

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

Result<HttpRequest> signGoogleJwt(HttpRequest request, const SigningValues &with, const SigningMoment &moment)
{
    const QByteArray key = with.value(u"key"_s);
    QByteArray assertion = key;
    if (!isMask(key)) {
        const QJsonObject file = QJsonDocument::fromJson(key).object();
        const QString mail = file.value(u"client_email"_s).toString();
        const qint64 now = moment.now.toSecsSinceEpoch();
        const QJsonObject header{
            {u"alg"_s, u"RS256"_s}, {u"typ"_s, u"JWT"_s}, {u"kid"_s, file.value(u"private_key_id"_s)}};
        const QJsonObject claims{{u"iss"_s, mail},
                                 {u"scope"_s, QString::fromUtf8(with.value(u"scope"_s))},
                                 {u"aud"_s, QString::fromLatin1(request.url.toEncoded())},
                                 {u"iat"_s, now},
                                 {u"exp"_s, now + longestAssertion}};
        const QByteArray text = base64Url(compact(header)) + '.' + base64Url(compact(claims));
        const auto signature = rsaSignature(file.value(u"private_key"_s).toString().toUtf8(), text, RsaDigest::Sha256);
        if (!signature || mail.isEmpty())
            return failed(Failure::Kind::Misconfigured, u"key"_s);
        assertion = text + '.' + base64Url(*signature);
    }
    request.body = "grant_type=" + percentEncoded("urn:ietf:params:oauth:grant-type:jwt-bearer")
                   + "&assertion=" + percentEncoded(assertion);
    request.headers += {"Content-Type", QByteArray(formType)};
    return request;
}

Result<HttpRequest> signTransip(HttpRequest request, const SigningValues &with, const SigningMoment &)
{
    const QByteArray key = with.value(u"key"_s);
    if (isMask(key)) {
        request.headers += {"Signature", key};
        return request;
    }
    const auto signature = rsaSignature(key, request.body, RsaDigest::Sha512);
    if (!signature)
        return failed(Failure::Kind::Misconfigured, u"key"_s);
    request.headers += {"Signature", signature->toBase64()};
    return request;
}

Result<HttpRequest> signOauth2(HttpRequest request, const SigningValues &with, const SigningMoment &)
{
    request.body = "grant_type=client_credentials&client_id=" + percentEncoded(with.value(u"id"_s)) + "&client_secret="
                   + percentEncoded(with.value(u"secret"_s)) + "&scope=" + percentEncoded(with.value(u"scope"_s));
    request.headers += {"Content-Type", QByteArray(formType)};
    return request;
}

} // namespace doorplate
