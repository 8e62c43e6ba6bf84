// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/protocols.h"

#include "core/providers/coded/customprotocol.h"
#include "core/providers/coded/rfc2136protocol.h"
#include "core/providers/coded/rfc2136settings.h"
#include "core/providers/coded/route53protocol.h"
#include "core/providers/describedprotocol.h"
#include "core/providers/rest/restprotocol.h"

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

using Maker = std::unique_ptr<Protocol> (*)();

struct CodedRow {
    const char *name;
    Maker make;
    FieldProblems (*check)(const Account &, const Credentials &) = nullptr;
};

constexpr std::array<CodedRow, 3> coded{{
    {"custom", [] { return std::unique_ptr<Protocol>(std::make_unique<CustomProtocol>()); }},
    {"rfc2136", [] { return std::unique_ptr<Protocol>(std::make_unique<Rfc2136Protocol>()); }, rfc2136Problems},
    {"route53", [] { return std::unique_ptr<Protocol>(std::make_unique<Route53Protocol>()); }},
}};

// A provider that nothing can be asked of: closed, or its file is broken.
class UnusableProtocol : public Protocol
{
public:
    explicit UnusableProtocol(QString why) : m_why(std::move(why)) {}

    Step next(const UpdateWish &, const Transcript &) const override
    {
        return Result<Outcomes>(failed(Failure::Kind::Misconfigured, m_why));
    }

private:
    QString m_why;
};

} // namespace

std::unique_ptr<Protocol> protocolFor(const Description &description)
{
    const QString name = description.protocol.value(u"coded"_s).toString();
    for (const CodedRow &row : coded) {
        if (name == QLatin1String(row.name))
            return row.make();
    }
    PlaceProblems problems;
    ObjectReader reader(description.protocol, u"/protocol"_s, problems);
    if (isRestRecipe(description.protocol)) {
        RestRecipe rest = readRestRecipe(reader, description);
        reader.finish();
        if (problems.isEmpty())
            return std::make_unique<RestProtocol>(description, std::move(rest));
        return std::make_unique<UnusableProtocol>(problems.front().what);
    }
    Recipe recipe = readRecipe(reader, description);
    reader.finish();
    if (!name.isEmpty() || !problems.isEmpty() || description.protocol.isEmpty())
        return std::make_unique<UnusableProtocol>(problems.isEmpty() ? description.id : problems.front().what);
    return std::make_unique<DescribedProtocol>(description, std::move(recipe));
}

FieldProblems problemsOf(const Description &description, const Account &account, const Credentials &credentials)
{
    const QString name = description.protocol.value(u"coded"_s).toString();
    for (const CodedRow &row : coded) {
        if (name == QLatin1String(row.name) && row.check)
            return row.check(account, credentials);
    }
    return {};
}

QStringList codedProtocols()
{
    QStringList names;
    for (const CodedRow &row : coded)
        names += QLatin1String(row.name);
    return names;
}

QString serverOf(const QJsonObject &protocol)
{
    if (protocol.contains(u"server"_s))
        return protocol.value(u"server"_s).toString();
    const QJsonValue base = protocol.value(u"base"_s);
    if (base.isString())
        return QUrl(base.toString()).host();
    if (base.isObject())
        return QUrl(base[u"choices"_s][base[u"default"_s].toString()].toString()).host();
    const QJsonObject request = protocol.value(u"steps"_s)[0][u"request"_s].toObject();
    const QJsonValue url = request.value(u"url"_s);
    QString text = url.toString();
    if (url.isObject())
        text = url[u"ipv4"_s].toString(url[u"ipv6"_s].toString());
    const qsizetype begin = text.indexOf(u"://");
    return begin < 0 ? QString() : text.mid(begin + 3).section(u'/', 0, 0);
}

} // namespace doorplate
