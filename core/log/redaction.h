// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Takes secrets out of text. The second wall: requests are masked by construction (Credentials::masked), but a provider
// may echo what it was sent, and a URL may be pasted anywhere.
#pragma once

#include "core/model/credentials.h"

#include <QString>
#include <QUrl>

namespace doorplate {

// Replaces each secret in its plain, percent-encoded, base64 and hex-digest forms by maskedText().
QString redacted(const QString &text, const Credentials &credentials);
// Without knowing the secrets: user info, and the values of parameters that are named like secrets (password, token,
// key, secret, auth, sig …) of any URL in the text; Authorization headers.
QString redacted(const QString &text);
QString redactedUrl(const QUrl &url);

} // namespace doorplate
