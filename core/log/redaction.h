// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Takes secrets out of text. The second wall: requests are masked by construction (Credentials::masked), but a provider
// may echo what it was sent, and a URL may be pasted anywhere.
#pragma once

#include "core/model/credentials.h"

#include <QString>
#include <QUrl>

namespace doorplate {

// Replaces each secret by maskedText(), in its plain, percent-encoded, JSON- and HTML-escaped, base64 (also within
// "user:secret"), hexadecimal and digest forms (MD5, SHA-1, SHA-256, SHA-512); then what the function below knows.
// A secret of one or two characters is replaced only where it stands as a word of its own (see SecretPattern).
QString redacted(const QString &text, const Credentials &credentials);
// Without knowing the secrets: user info, and the values of parameters that are named like secrets (password, token,
// key, secret, auth, sig …) of any URL, form or JSON in the text; Authorization, Cookie and API key headers.
QString redacted(const QString &text);
QString redactedUrl(const QUrl &url);

} // namespace doorplate
