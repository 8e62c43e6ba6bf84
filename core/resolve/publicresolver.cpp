// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resolve/publicresolver.h"

#include "core/log/categories.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace doorplate {

Result<PublicResolver> readPublicResolver(const QByteArray &json, const QString &id)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const PublicResolver made{id, object.value("name"_L1).toString(), QUrl(object.value("url"_L1).toString())};
    if (made.name.isEmpty())
        return failed(Failure::Kind::BadReply, u"name"_s);
    if (!made.url.isValid() || made.url.scheme() != "https"_L1 || made.url.host().isEmpty())
        return failed(Failure::Kind::BadReply, u"url"_s);
    return made;
}

QList<PublicResolver> publicResolvers()
{
    QList<PublicResolver> all;
    const QDir folder(u":/resolvers"_s);
    const QStringList names = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const auto resolver = readPublicResolver(file.readAll(), name.chopped(5));
        if (resolver)
            all.append(*resolver);
        else
            qCWarning(logResolve).noquote() << name << "is no resolver:" << resolver.error().detail;
    }
    return all;
}

} // namespace doorplate
