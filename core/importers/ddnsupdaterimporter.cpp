// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/jsonsettings.h"

#include "core/importers/foreignaccount.h"
#include "core/importers/importtext.h"
#include "core/model/serverendpoint.h"
#include "core/store/jsonfile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

QString textOf(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isObject()) // a key file of Google stands here as it is
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 15) : value.toString();
}

// "home" and "example.com", or the full names of newer files.
QStringList hostsOf(const QJsonObject &entry)
{
    const QString domains = entry.value("domain"_L1).toString();
    const QString owners = entry.value(entry.contains("owner"_L1) ? "owner"_L1 : "host"_L1).toString();
    QStringList hosts;
    for (const QString &domain : domains.split(u',', Qt::SkipEmptyParts)) {
        if (owners.isEmpty())
            hosts.append(domain.trimmed());
        for (const QString &owner : owners.split(u',', Qt::SkipEmptyParts))
            hosts.append(owner.trimmed() == u"@" ? domain.trimmed() : owner.trimmed() + u'.' + domain.trimmed());
    }
    return hosts;
}

class Entry
{
public:
    Entry(const QJsonObject &entry, const ImportPlace &place, const ImportContext &context)
        : m_rest(entry),
          m_account(context, u"ddns-updater"_s, place)
    {
    }

    ImportedAccount read();

private:
    QString take(const QString &key) { return textOf(m_rest.take(key)); }
    void readFamilies();
    bool readCustom();

    QJsonObject m_rest;
    ForeignAccount m_account;
};

void Entry::readFamilies()
{
    const QString version = take(u"ip_version"_s).toLower();
    Account &account = m_account.account();
    const AddressChoice automatic{AddressChoice::Kind::Automatic, {}};
    const Description *description = m_account.description();
    if (version == u"ipv6")
        account.ipv4 = {};
    if (version == u"ipv6" || (version != u"ipv4" && description && description->supportsIpv6))
        account.ipv6 = automatic;
    if (const QString suffix = take(u"ipv6_suffix"_s); !suffix.isEmpty() && !suffix.startsWith(u"0:0:0:0:0:0:0:0"))
        m_account.lose(m_account.place(), ImportText::tr("ipv6_suffix has no counterpart: the whole address of this "
                                                         "computer is published."));
    if (take(u"provider_ip"_s) == u"true")
        m_account.lose(m_account.place(), ImportText::tr("provider_ip has no counterpart: Doorplate always says which "
                                                         "address it means."));
}

bool Entry::readCustom()
{
    const QString url = take(u"url"_s);
    const auto endpoint = ServerEndpoint::parse(url);
    if (!endpoint)
        return false;
    QString path = endpoint->path.value_or(u"/"_s);
    if (const QString key = take(u"ipv4key"_s); !key.isEmpty())
        path += (path.contains(u'?') ? u'&' : u'?') + key + u"=%i"_s;
    if (m_account.account().ipv4.isOff() || !path.contains(u"%i")) {
        if (const QString key = take(u"ipv6key"_s); !key.isEmpty())
            path += (path.contains(u'?') ? u'&' : u'?') + key + u"=%i"_s;
    }
    m_account.chooseCustom(endpoint->nameAndPort(), path);
    m_account.account().ssl = endpoint->ssl.value_or(true);
    if (const QString regex = take(u"success_regex"_s); !regex.isEmpty())
        m_account.account().customResponses = {regex};
    m_account.setLabel(endpoint->host);
    return true;
}

ImportedAccount Entry::read()
{
    for (const QString &host : hostsOf(m_rest))
        m_account.addHost(host, m_account.place());
    for (const auto &key : {u"domain"_s, u"host"_s, u"owner"_s})
        m_rest.remove(key);
    const QString provider = take(u"provider"_s);
    const bool isCustom = provider == u"custom";
    // Where a provider can be asked in several ways, "mode" says in which.
    const bool hasMode = m_account.chooseProvider(provider + u':' + m_rest.value("mode"_L1).toString());
    if (!isCustom && !hasMode && !m_account.chooseProvider(provider))
        m_account.refuse(provider, m_account.place());
    readFamilies();
    if (isCustom && !readCustom())
        m_account.refuse(provider, m_account.place());
    for (auto it = m_rest.begin(); it != m_rest.end(); ++it)
        m_account.addTerm(it.key(), textOf(it.value()), m_account.place());
    return m_account.finished();
}

} // namespace

ImportResult importDdnsUpdater(const QString &text, const ImportContext &context)
{
    const auto object = parsedJson(text.toUtf8());
    if (!object)
        return std::unexpected(
            ImportProblem{{}, ImportText::tr("The file is no sound JSON (%1).").arg(object.error().detail)});
    Imported imported;
    imported.format = ImportFormat::DdnsUpdater;
    qsizetype at = 0;
    for (const QJsonValue &value : object->value("settings"_L1).toArray()) {
        at = text.indexOf(u"\"provider\"", at + 1);
        const int line = at < 0 ? 0 : 1 + int(QStringView(text).left(at).count(u'\n'));
        imported.accounts.append(Entry(value.toObject(), {{}, line}, context).read());
    }
    return imported;
}

} // namespace doorplate
