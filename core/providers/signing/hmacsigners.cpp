// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/signing/canonical.h"
#include "core/providers/signing/signers.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

QByteArray pathOf(const QUrl &url)
{
    const QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    return path.isEmpty() ? "/" : path;
}

// A dry run shows the mask, not the signature of a mask.
QByteArray signature(const SigningValues &with, const QByteArray &key, const QByteArray &text)
{
    const QByteArray secret = with.value(u"secret"_s);
    return isMask(secret) ? secret : hmacSha256(key, text).toHex();
}

QByteArray stampOf(const SigningMoment &moment)
{
    return moment.now.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s).toLatin1();
}

} // namespace

Result<HttpRequest> signAws4(HttpRequest request, const SigningValues &with, const SigningMoment &moment)
{
    const QByteArray stamp = stampOf(moment);
    request.headers += {"X-Amz-Date", stamp};
    if (!with.value(u"sessionToken"_s).isEmpty())
        request.headers += {"X-Amz-Security-Token", with.value(u"sessionToken"_s)};
    const auto isSigned = [](const QByteArray &name) { return name == "content-type" || name.startsWith("x-amz-"); };
    const auto canonical = canonicalRequest(request, pathOf(request.url), canonicalQuery(request.url), isSigned);

    const QByteArray day = stamp.left(8);
    const QByteArray region = with.value(u"region"_s);
    const QByteArray service = with.value(u"service"_s);
    const QByteArray scope = QByteArrayList{day, region, service, "aws4_request"}.join('/');
    const QByteArray toSign = QByteArrayList{"AWS4-HMAC-SHA256", stamp, scope, sha256Hex(canonical.text)}.join('\n');
    QByteArray key = hmacSha256("AWS4" + with.value(u"secret"_s), day);
    for (const QByteArray &part : {region, service, "aws4_request"_ba})
        key = hmacSha256(key, part);
    request.headers +=
        {"Authorization", "AWS4-HMAC-SHA256 Credential=" + with.value(u"id"_s) + '/' + scope + ", SignedHeaders="
                              + canonical.signedHeaders + ", Signature=" + signature(with, key, toSign)};
    return request;
}

Result<HttpRequest> signTc3(HttpRequest request, const SigningValues &with, const SigningMoment &moment)
{
    // The action is signed in lower case, though it is sent as it is written.
    HttpRequest lowered = request;
    for (auto &[name, value] : lowered.headers) {
        if (name.compare("x-tc-action", Qt::CaseInsensitive) == 0)
            value = value.toLower();
    }
    const auto isSigned = [](const QByteArray &name) { return name == "content-type" || name == "x-tc-action"; };
    const auto canonical = canonicalRequest(lowered, "/", {}, isSigned);

    const QByteArray stamp = QByteArray::number(moment.now.toSecsSinceEpoch());
    const QByteArray day = moment.now.toUTC().toString(u"yyyy-MM-dd"_s).toLatin1();
    const QByteArray service = with.value(u"service"_s);
    const QByteArray scope = day + '/' + service + "/tc3_request";
    const QByteArray toSign = QByteArrayList{"TC3-HMAC-SHA256", stamp, scope, sha256Hex(canonical.text)}.join('\n');
    QByteArray key = hmacSha256("TC3" + with.value(u"secret"_s), day);
    for (const QByteArray &part : {service, "tc3_request"_ba})
        key = hmacSha256(key, part);
    request.headers += {"X-TC-Timestamp", stamp};
    request.headers +=
        {"Authorization", "TC3-HMAC-SHA256 Credential=" + with.value(u"id"_s) + '/' + scope + ", SignedHeaders="
                              + canonical.signedHeaders + ", Signature=" + signature(with, key, toSign)};
    return request;
}

Result<HttpRequest> signAcs3(HttpRequest request, const SigningValues &with, const SigningMoment &moment)
{
    request.headers += {"x-acs-date", moment.now.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s).toLatin1()};
    request.headers += {"x-acs-signature-nonce", moment.unique};
    request.headers += {"x-acs-content-sha256", sha256Hex(request.body)};
    const auto isSigned = [](const QByteArray &name) { return name == "content-type" || name.startsWith("x-acs-"); };
    const auto canonical = canonicalRequest(request, pathOf(request.url), canonicalQuery(request.url), isSigned);
    const QByteArray toSign = "ACS3-HMAC-SHA256\n" + sha256Hex(canonical.text);
    request.headers += {"Authorization", "ACS3-HMAC-SHA256 Credential=" + with.value(u"id"_s)
                                             + ",SignedHeaders=" + canonical.signedHeaders
                                             + ",Signature=" + signature(with, with.value(u"secret"_s), toSign)};
    return request;
}

Result<HttpRequest> signHuawei(HttpRequest request, const SigningValues &with, const SigningMoment &moment)
{
    const QByteArray stamp = stampOf(moment);
    request.headers += {"X-Sdk-Date", stamp};
    // The path is signed with a slash at its end, though it is sent without.
    QByteArray path = pathOf(request.url);
    if (!path.endsWith('/'))
        path += '/';
    const auto isSigned = [](const QByteArray &name) { return name == "content-type" || name == "x-sdk-date"; };
    const auto canonical = canonicalRequest(request, path, canonicalQuery(request.url), isSigned);
    const QByteArray toSign = QByteArrayList{"SDK-HMAC-SHA256", stamp, sha256Hex(canonical.text)}.join('\n');
    request.headers +=
        {"Authorization", "SDK-HMAC-SHA256 Access=" + with.value(u"id"_s) + ", SignedHeaders=" + canonical.signedHeaders
                              + ", Signature=" + signature(with, with.value(u"secret"_s), toSign)};
    return request;
}

Result<HttpRequest> signOvh(HttpRequest request, const SigningValues &with, const SigningMoment &)
{
    const QByteArray stamp = with.value(u"timestamp"_s);
    const QByteArray consumer = with.value(u"consumer"_s);
    const QByteArray text =
        QByteArrayList{with.value(u"secret"_s), consumer, request.method, request.url.toEncoded(), request.body, stamp}
            .join('+');
    request.headers += {"X-Ovh-Application", with.value(u"application"_s)};
    request.headers += {"X-Ovh-Consumer", consumer};
    request.headers += {"X-Ovh-Timestamp", stamp};
    const QByteArray digest = QCryptographicHash::hash(text, QCryptographicHash::Sha1).toHex();
    const QByteArray secret = with.value(u"secret"_s);
    request.headers += {"X-Ovh-Signature", "$1$" + (isMask(secret) ? secret : digest)};
    return request;
}

} // namespace doorplate
