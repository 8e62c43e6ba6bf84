// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/plantext.h"

#include "app/table.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace doorplate {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PlanText)
};

QString indented(const QString &body)
{
    QString text;
    for (const QString &line : body.split(u'\n'))
        text += u"  "_s + onOneLine(line) + u'\n';
    return text;
}

} // namespace

QString stepsText(const QJsonObject &request)
{
    QString text;
    for (const QJsonValue &stepValue : request.value("steps"_L1).toArray()) {
        const QJsonObject step = stepValue.toObject();
        text +=
            u"  "_s + step.value("method"_L1).toString() + u' ' + onOneLine(step.value("url"_L1).toString()) + u'\n';
        const QJsonObject headers = step.value("headers"_L1).toObject();
        for (auto header = headers.begin(); header != headers.end(); ++header)
            text += u"  "_s + header.key() + u": "_s + onOneLine(header.value().toString()) + u'\n';
        if (const QString body = step.value("body"_L1).toString(); !body.isEmpty())
            text += u'\n' + indented(body);
    }
    return text;
}

QString planText(const QJsonObject &json)
{
    const QJsonArray requests = json.value("requests"_L1).toArray();
    if (requests.isEmpty())
        return Words::tr("Nothing would be sent.") + u'\n';
    QString text;
    for (const QJsonValue &value : requests) {
        const QJsonObject request = value.toObject();
        QStringList hosts;
        for (const QJsonValue &host : request.value("hosts"_L1).toArray())
            hosts.append(host.toString());
        text +=
            Words::tr("%1 would send for %2:").arg(request.value("account"_L1).toString(), hosts.join(u", "_s)) + u'\n';
        text += stepsText(request);
    }
    return text;
}

} // namespace doorplate
