// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The forms in which one secret may turn up in a text: as it is, escaped for a URL, for JSON or for HTML, in base64 (alone
// or as part of "user:secret"), in hexadecimal, and as a digest.
#pragma once

#include "core/model/secret.h"

#include <QRegularExpression>

namespace doorplate {

class SecretPattern
{
public:
    // A secret of one or two characters is looked for as a word of its own only, and not in base64 or hexadecimal: it
    // would be found all over any text, which hides nothing and makes the text useless.
    static constexpr qsizetype leastInsideWords = 3;

    explicit SecretPattern(const Secret &secret);

    struct Range {
        qsizetype begin;
        qsizetype end;
    };
    // Where the secret stands, in any order, perhaps overlapping.
    QList<Range> findIn(const QString &text) const;

private:
    QRegularExpression m_spelled; // character by character, each as itself or escaped; digests
    QRegularExpression m_base64;  // the characters that the secret alone decides; empty pattern = none
};

} // namespace doorplate
