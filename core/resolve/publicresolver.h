// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A public resolver that is asked over HTTPS (RFC 8484): the operators are files in resources/resolvers.
#pragma once

#include "core/model/result.h"

#include <QByteArray>
#include <QList>
#include <QUrl>

namespace doorplate {

struct PublicResolver {
    QString id;
    QString name; // for people
    QUrl url;     // without the query

    bool operator==(const PublicResolver &) const = default;
};

// A BadReply names what is missing.
Result<PublicResolver> readPublicResolver(const QByteArray &json, const QString &id);
// The built-in ones, in the order of their ids.
QList<PublicResolver> publicResolvers();

} // namespace doorplate
