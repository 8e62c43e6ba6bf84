// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// From the data of a recipe and the values of a wish to the request itself. Pure.
#pragma once

#include "core/providers/recipe.h"

namespace doorplate {

// The request with its credentials, but without a signature. Over https, unless the person switched that off where the
// provider offers both. Fails with Misconfigured; detail is the name of the value that is missing or cannot stand there.
Result<HttpRequest> builtRequest(const RequestRecipe &recipe, const AuthRecipe &auth, const Description &description,
                                 const UpdateWish &wish, const TemplateValues &values);

// The same request as it is where auth is no signature. Fails with Misconfigured, detail is the field's key.
Result<HttpRequest> signedRequest(HttpRequest request, const AuthRecipe &auth, const TemplateValues &values,
                                  const SigningMoment &moment);

// What URLs begin with where the person names the server; putServer sets it in its place.
QString laterBase();
// "https://name:port/path" of what the person typed into that field. Fails with Misconfigured; detail is the field, or "ssl"
// where http stands in an account that is to be encrypted.
Result<QByteArray> typedServer(QString typed, bool ssl, const QString &field);
void putServer(HttpRequest &request, const QByteArray &server);

// 32 hexadecimal digits that no other request of this account has: the instant, the request and its number in the run
// decide, so that the same wish and transcript always give the same.
QByteArray uniqueText(const UpdateWish &wish, const HttpRequest &request, qsizetype number);

// What a placeholder of an earlier answer looks like in a dry run.
TemplateValue promised(const QString &name);

} // namespace doorplate
