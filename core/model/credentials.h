// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The secrets of one account while a request is made, by field key ("password", "tsigKey", …).
#pragma once

#include "core/model/secret.h"

#include <QMap>
#include <QString>

#include <algorithm>

namespace doorplate {

// Stands where a secret would: three bullets.
inline QString maskedText()
{
    return QStringLiteral(u"\u2022\u2022\u2022");
}

struct Credentials {
    QMap<QString, Secret> secrets;

    bool has(const QString &field) const { return !secrets.value(field).isEmpty(); }
    Secret secret(const QString &field) const { return secrets.value(field); }
    // The same fields, each holding maskedText(): a request made from these can be shown and logged. This is how a dry
    // run and the log never meet a secret at all.
    Credentials masked() const
    {
        Credentials copy;
        for (auto it = secrets.cbegin(); it != secrets.cend(); ++it)
            copy.secrets.insert(it.key(), it->isEmpty() ? Secret() : Secret(maskedText().toUtf8()));
        return copy;
    }
    // In constant time per secret. Qt's meta type of a Result<Credentials> asks for it.
    friend bool operator==(const Credentials &a, const Credentials &b)
    {
        return a.secrets.keys() == b.secrets.keys()
               && std::equal(a.secrets.cbegin(), a.secrets.cend(), b.secrets.cbegin(),
                             [](const Secret &x, const Secret &y) { return x.isSameAs(y); });
    }
};

} // namespace doorplate
