// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/requestbuilder.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

Result<void> addBasic(HttpRequest &request, const AuthRecipe &auth, const TemplateValues &values)
{
    const auto user = auth.user.filled(values, Place::Header);
    const auto secret = auth.secret.filled(values, Place::Header);
    if (!user || !secret)
        return std::unexpected(user ? secret.error() : user.error());
    if (user->contains(':')) // RFC 7617 section 2: it would end the user name
        return failed(Failure::Kind::Misconfigured, auth.user.names().value(0));
    request.headers += {"Authorization", "Basic " + (*user + ':' + *secret).toBase64()};
    return {};
}

Result<void> addAuth(HttpRequest &request, const AuthRecipe &auth, const TemplateValues &values)
{
    if (auth.kind == AuthRecipe::Kind::None || auth.kind == AuthRecipe::Kind::Signed)
        return {}; // a signature comes last, over the finished request
    if (auth.kind == AuthRecipe::Kind::Basic)
        return addBasic(request, auth, values);
    const bool isQuery = auth.kind == AuthRecipe::Kind::Query;
    const auto secret = auth.secret.filled(values, isQuery ? Place::Query : Place::Header);
    if (!secret)
        return std::unexpected(secret.error());
    if (isQuery) {
        const QByteArray before = request.url.query(QUrl::FullyEncoded).toLatin1();
        const QByteArray own = percentEncoded(auth.name) + '=' + *secret;
        request.url.setQuery(QString::fromLatin1(before.isEmpty() ? own : before + '&' + own), QUrl::StrictMode);
    } else if (auth.kind == AuthRecipe::Kind::Bearer) {
        request.headers += {"Authorization", "Bearer " + *secret};
    } else {
        request.headers += {auth.name, *secret};
    }
    return {};
}

Result<void> addBody(HttpRequest &request, const RequestRecipe &recipe, const UpdateWish &wish,
                     const TemplateValues &values)
{
    Result<QByteArray> body;
    QByteArray type;
    if (const Template *form = recipe.form.pick(wish)) {
        body = form->filled(values, Place::Query);
        type = "application/x-www-form-urlencoded";
    } else if (recipe.json) {
        body = recipe.json->filled(values);
        type = "application/json";
    } else if (recipe.text) {
        body = recipe.text->filled(values, Place::Text);
        type = "text/plain; charset=utf-8";
    }
    if (!body)
        return std::unexpected(body.error());
    request.body = *body;
    if (!type.isEmpty())
        request.headers += {"Content-Type", recipe.contentType.isEmpty() ? type : recipe.contentType};
    return {};
}

// https, unless the person switched it off where the provider offers both. Never a silent downgrade.
Result<void> settleScheme(HttpRequest &request, const Description &description, const UpdateWish &wish)
{
    if (wish.account.ssl)
        return {};
    if (!description.isEncryptionOptional)
        return failed(Failure::Kind::Misconfigured, u"ssl"_s);
    request.url.setScheme(u"http"_s);
    return {};
}

} // namespace

Result<HttpRequest> builtRequest(const RequestRecipe &recipe, const AuthRecipe &auth, const Description &description,
                                 const UpdateWish &wish, const TemplateValues &values)
{
    const UrlTemplate *url = recipe.url.pick(wish);
    if (!url)
        return failed(Failure::Kind::Misconfigured, keyOf(wish.address.family()));
    const auto filled = url->filled(values);
    if (!filled)
        return std::unexpected(filled.error());
    HttpRequest request;
    request.method = recipe.method;
    request.url = *filled;
    for (const auto &[name, text] : recipe.headers) {
        const auto value = text.filled(values, Place::Header);
        if (!value)
            return std::unexpected(value.error());
        request.headers += {name, *value};
    }
    if (const auto added = addAuth(request, auth, values); !added)
        return std::unexpected(added.error());
    if (const auto body = addBody(request, recipe, wish, values); !body)
        return std::unexpected(body.error());
    if (const auto settled = settleScheme(request, description, wish); !settled)
        return std::unexpected(settled.error());
    return request;
}

Result<HttpRequest> signedRequest(HttpRequest request, const AuthRecipe &auth, const TemplateValues &values,
                                  const SigningMoment &moment)
{
    if (auth.kind != AuthRecipe::Kind::Signed)
        return request;
    SigningValues with;
    for (auto one = auth.with.cbegin(); one != auth.with.cend(); ++one) {
        // As it is: a private key has lines.
        const auto text = one->filledJson(values);
        if (!text)
            return std::unexpected(text.error());
        with.insert(one.key(), textOf(*text).toUtf8());
    }
    auto made = auth.signer->sign(std::move(request), with, moment);
    if (made)
        return made;
    Failure failure = made.error(); // it names the signer's value; a person knows the field
    failure.detail = auth.with.value(failure.detail).names().value(0, failure.detail);
    return std::unexpected(failure);
}

QString laterBase()
{
    return u"https://server.invalid"_s; // RFC 2606: nobody's
}

Result<QByteArray> typedServer(QString typed, bool ssl, const QString &field)
{
    if (!typed.contains(u"://"))
        typed.prepend(ssl ? u"https://"_s : u"http://"_s);
    const QUrl url(typed, QUrl::StrictMode);
    if (url.scheme() == u"http" && ssl)
        return failed(Failure::Kind::Misconfigured, u"ssl"_s);
    if (!url.isValid() || url.host().isEmpty() || url.hasQuery() || url.hasFragment() || !url.userInfo().isEmpty())
        return failed(Failure::Kind::Misconfigured, field);
    QByteArray encoded = url.toEncoded(QUrl::StripTrailingSlash);
    return encoded.endsWith('/') ? encoded.chopped(1) : encoded;
}

void putServer(HttpRequest &request, const QByteArray &server)
{
    if (request.url.host() != u"server.invalid")
        return;
    QByteArray url = request.url.toEncoded();
    url.replace(0, url.indexOf(".invalid") + 8, server);
    request.url = QUrl::fromEncoded(url, QUrl::StrictMode);
}

QByteArray uniqueText(const UpdateWish &wish, const HttpRequest &request, qsizetype number)
{
    const QByteArray text = QByteArrayList{QByteArray::number(wish.now.toMSecsSinceEpoch()),
                                           wish.account.id.toUtf8(),
                                           request.method,
                                           request.url.toEncoded(),
                                           request.body,
                                           QByteArray::number(number)}
                                .join('\n');
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().left(32);
}

TemplateValue promised(const QString &name)
{
    return {u'\u2039' + name + u'\u203a'};
}

} // namespace doorplate
