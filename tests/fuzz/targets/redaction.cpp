// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What goes into a log line, with a secret somewhere within: it never comes out.
#include "core/log/redaction.h"
#include "tests/fuzz/target.h"

using namespace doorplate;

void doorplate::fuzz(const QByteArray &bytes)
{
    const QByteArray secret = "k4n4ry-S3cret";
    Credentials credentials;
    credentials.secrets.insert(QStringLiteral("password"), Secret(secret));
    const qsizetype place = bytes.size() / 2;
    const QString text =
        QString::fromUtf8(bytes.left(place)) + QString::fromUtf8(secret) + QString::fromUtf8(bytes.mid(place));
    FUZZ_EXPECT(!redacted(text, credentials).contains(QString::fromUtf8(secret)));
    (void)redacted(text);
    (void)redactedUrl(QUrl(text));
}
