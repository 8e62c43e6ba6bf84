// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/sourcefile.h"

#include "core/model/keytable.h"
#include "core/model/serverendpoint.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace doorplate {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<KeyRow<DnsType>, 3> dnsTypes{{
    {DnsType::A, "A"},
    {DnsType::AAAA, "AAAA"},
    {DnsType::TXT, "TXT"},
}};

std::unexpected<Failure> misfit(const QString &key)
{
    return failed(Failure::Kind::Misconfigured, key);
}

// Takes what it reads out of the object, so that what is left is unknown.
class Members
{
public:
    explicit Members(QJsonObject object) : m_object(std::move(object)) {}

    QJsonValue take(const QString &key) { return m_object.take(key); }
    QString text(const QString &key)
    {
        const QJsonValue value = m_object.take(key);
        if (!value.isUndefined() && (!value.isString() || value.toString().isEmpty()))
            m_misfits.append(key);
        return value.toString();
    }
    bool flag(const QString &key, bool otherwise)
    {
        const QJsonValue value = m_object.take(key);
        if (!value.isUndefined() && !value.isBool())
            m_misfits.append(key);
        return value.toBool(otherwise);
    }
    QStringList misfits() const { return m_misfits + m_object.keys(); }

private:
    QJsonObject m_object;
    QStringList m_misfits;
};

bool isWanted(const QUrl &url, bool isDefault)
{
    return url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty()
           && (url.scheme() == u"https" || (url.scheme() == u"http" && !isDefault));
}

Result<void> readHttp(Source &source, Members &members, const QJsonObject &families)
{
    for (auto row = families.begin(); row != families.end(); ++row) {
        const auto family = addressFamilyFromKey(row.key());
        const QUrl url(row.value().toString(), QUrl::StrictMode);
        if (!family || !isWanted(url, source.isDefault))
            return misfit(row.key());
        source.families.append(*family);
        source.urls.insert(*family, url);
    }
    const QString format = members.text(u"format"_s);
    const auto kind = bodyFormatKindFromKey(format);
    if (!kind)
        return misfit(u"format"_s);
    source.format = {*kind, members.text(u"formatKey"_s)};
    const bool needsKey = *kind == BodyFormat::Kind::Json || *kind == BodyFormat::Kind::KeyedLine;
    if (needsKey == source.format.key.isEmpty())
        return misfit(u"formatKey"_s);
    return {};
}

Result<void> readDns(Source &source, Members &members, const QJsonObject &families)
{
    source.needsAuthority = members.flag(u"authoritative"_s, false);
    for (auto row = families.begin(); row != families.end(); ++row) {
        const auto family = addressFamilyFromKey(row.key());
        if (!family || !row.value().isObject())
            return misfit(row.key());
        Members asked(row.value().toObject());
        const auto type = valueIn(dnsTypes, asked.text(u"type"_s));
        const DnsQuestion question{asked.text(u"name"_s), type.value_or(DnsType::A), asked.flag(u"recursion"_s, false),
                                   asked.flag(u"chaos"_s, false)};
        const QString server = asked.text(u"server"_s);
        if (!type || question.name.isEmpty() || !ServerEndpoint::parse(server) || !asked.misfits().isEmpty())
            return misfit(row.key());
        source.families.append(*family);
        source.questions.insert(*family, question);
        source.dnsServers.insert(*family, server);
    }
    return {};
}

} // namespace

Result<Source> readSourceFile(const QByteArray &json, const QString &baseName)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject())
        return misfit(problem.errorString());
    Members members(document.object());
    Source source;
    source.id = members.text(u"id"_s);
    source.name = members.text(u"name"_s);
    source.operatorName = members.text(u"operator"_s);
    source.isDefault = members.flag(u"default"_s, true);
    members.text(u"note"_s); // for who reads the file: the operator's rules, and where they are written
    const QJsonValue interval = members.take(u"minIntervalSeconds"_s);
    source.minInterval = std::chrono::seconds(interval.toInt(-1));
    const auto method = sourceMethodFromKey(members.text(u"method"_s));
    const QJsonObject families = members.take(u"families"_s).toObject();
    if (source.id.isEmpty() || source.id != baseName)
        return misfit(u"id"_s);
    if (source.name.isEmpty() || source.operatorName.isEmpty())
        return misfit(source.name.isEmpty() ? u"name"_s : u"operator"_s);
    if (source.minInterval.count() < 0)
        return misfit(u"minIntervalSeconds"_s);
    if (families.isEmpty())
        return misfit(u"families"_s);
    // The other methods are no operator's: the machine's own interface, its router, a command.
    if (method != SourceMethod::Http && method != SourceMethod::Dns)
        return misfit(u"method"_s);
    source.method = *method;
    const auto read =
        source.method == SourceMethod::Http ? readHttp(source, members, families) : readDns(source, members, families);
    if (!read)
        return std::unexpected(read.error());
    if (!members.misfits().isEmpty())
        return misfit(members.misfits().join(u", "_s));
    return source;
}

} // namespace doorplate
