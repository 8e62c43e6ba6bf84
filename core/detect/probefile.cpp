// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/probefile.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace doorplate {

using namespace Qt::StringLiterals;

Result<PortalProbe> readProbeFile(const QByteArray &json, const QString &baseName)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    static const QStringList known{u"body"_s, u"id"_s, u"note"_s, u"operator"_s, u"status"_s, u"url"_s};
    for (const QString &key : object.keys()) {
        if (!known.contains(key))
            return failed(Failure::Kind::Misconfigured, key);
    }
    PortalProbe probe;
    probe.id = object[u"id"].toString();
    probe.operatorName = object[u"operator"].toString();
    probe.url = QUrl(object[u"url"].toString(), QUrl::StrictMode);
    probe.status = object[u"status"].toInt();
    probe.body = object[u"body"].toString().toUtf8();
    if (probe.id.isEmpty() || probe.id != baseName)
        return failed(Failure::Kind::Misconfigured, u"id"_s);
    if (probe.operatorName.isEmpty())
        return failed(Failure::Kind::Misconfigured, u"operator"_s);
    if (!probe.url.isValid() || probe.url.scheme() != u"http" || probe.url.host().isEmpty())
        return failed(Failure::Kind::Misconfigured, u"url"_s);
    if (probe.status < 200 || probe.status > 299 || (probe.status != 204 && probe.body.isEmpty()))
        return failed(Failure::Kind::Misconfigured, u"status"_s);
    return probe;
}

} // namespace doorplate
