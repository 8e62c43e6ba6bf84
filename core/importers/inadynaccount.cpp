// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/inadynaccount.h"

#include "core/importers/importtext.h"
#include "core/model/serverendpoint.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

QString withoutInstance(const QString &title)
{
    const qsizetype colon = title.lastIndexOf(u':');
    return colon > 0 ? title.left(colon) : title;
}

// inadyn takes any piece of an id that fits one of its own: "dyndns", "freedns.afraid.org".
QString wholeId(const QString &typed, const Catalog &catalog)
{
    QStringList pieces;
    for (const Description &one : catalog.all()) {
        for (const QString &id : one.aliases.value(u"inadyn"_s)) {
            if (id.compare(typed, Qt::CaseInsensitive) == 0)
                return id;
            if (id.section(u'@', 1).compare(typed, Qt::CaseInsensitive) == 0)
                pieces.prepend(id);
            else if (id.contains(typed, Qt::CaseInsensitive))
                pieces.append(id);
        }
    }
    const auto usual =
        std::find_if(pieces.cbegin(), pieces.cend(), [](const QString &id) { return !id.startsWith(u"ipv6"); });
    if (usual != pieces.cend())
        return *usual;
    return pieces.isEmpty() ? typed : pieces.front();
}

class Reader
{
public:
    Reader(const InadynAccount &from, const ImportContext &context, const QString &client, const QString &onlyHost)
        : m_from(from),
          m_settings(from.settings),
          m_context(context),
          m_account(context, client, from.place),
          m_onlyHost(onlyHost)
    {
    }

    ImportedAccount read();

private:
    void readProvider();
    void readCustom();
    void readCheckip();
    void readFamilies(const QString &id);
    void readCredentials();
    void readRest();
    void readSwitch(const QString &key, bool &to);
    void readHosts();

    const InadynAccount &m_from;
    ForeignSettings m_settings;
    const ImportContext &m_context;
    ForeignAccount m_account;
    QString m_onlyHost;
};

void Reader::readSwitch(const QString &key, bool &to)
{
    const auto setting = m_settings.take(key);
    if (!setting)
        return;
    if (const auto value = switchValue(setting->value()))
        to = *value;
    else
        m_account.lose(setting->place, ImportText::tr("%1 is true or false, and here it is neither.").arg(key));
}

void Reader::readProvider()
{
    const QString id = wholeId(withoutInstance(m_from.id), m_context.catalog);
    readFamilies(id);
    if (!m_account.chooseProvider(id))
        m_account.refuse(m_from.id, m_from.place);
    readCredentials();
}

void Reader::readCustom()
{
    const auto server = m_settings.take(u"ddns-server"_s);
    const auto path = m_settings.take(u"ddns-path"_s);
    m_account.setLabel(withoutInstance(m_from.id));
    m_account.chooseCustom({}, path ? path->value() : u"/"_s);
    if (!server) {
        m_account.lose(m_from.place, ImportText::tr("This section names no ddns-server."));
    } else if (const auto endpoint = ServerEndpoint::parse(server->value())) {
        m_account.account().customServer = endpoint->nameAndPort();
    } else {
        m_account.lose(server->place, ImportText::tr("\"%1\" is no name of a server.").arg(server->value().left(60)));
    }
    readSwitch(u"append-myip"_s, m_account.account().appendAddress);
    if (const auto responses = m_settings.take(u"ddns-response"_s))
        m_account.account().customResponses = responses->values;
    readFamilies(m_from.id);
    readCredentials();
}

void Reader::readFamilies(const QString &id)
{
    Account &account = m_account.account();
    const Description *known = m_context.catalog.findByAlias(id);
    const bool canIpv6 = m_from.isCustom || !known || known->supportsIpv6;
    const bool isIpv6Only = id.startsWith(u"ipv6", Qt::CaseInsensitive) && canIpv6;
    if (isIpv6Only)
        account.ipv4 = {};
    if (isIpv6Only || (m_from.isIpv6Allowed && canIpv6))
        account.ipv6 = {AddressChoice::Kind::Automatic, {}};
    if (const auto interface = m_settings.take(u"iface"_s)) {
        const AddressChoice own{AddressChoice::Kind::Source, u"interface:"_s + interface->value()};
        if (!account.ipv4.isOff())
            account.ipv4 = own;
        if (!account.ipv6.isOff())
            account.ipv6 = own;
    }
    if (m_from.isIpv6Allowed && !account.ipv4.isOff() && !account.ipv6.isOff())
        m_account.inform(m_from.place,
                         ImportText::tr("allow-ipv6 is on: inadyn then published whichever address it found first. "
                                        "Doorplate keeps both, IPv4 and IPv6."));
}

void Reader::readCheckip()
{
    Account &account = m_account.account();
    const auto server = m_settings.take(u"checkip-server"_s);
    const auto path = m_settings.take(u"checkip-path"_s);
    readSwitch(u"checkip-ssl"_s, account.checkipSsl);
    if (const auto command = m_settings.take(u"checkip-command"_s)) {
        account.checkipCommand = command->value();
        if (command->value().contains(u"INADYN_"))
            m_account.lose(command->place,
                           ImportText::tr("The command uses INADYN_PROVIDER or INADYN_USER, which are not set here."));
    }
    if (server && server->value() == u"default") {
        m_account.inform(server->place, ImportText::tr("The default is here: several sources, which must agree."));
    } else if (server) {
        if (const auto endpoint = ServerEndpoint::parse(server->value())) {
            account.checkipServer = endpoint->nameAndPort();
            account.checkipPath = path ? path->value() : endpoint->path.value_or(u"/"_s);
        } else {
            m_account.lose(server->place,
                           ImportText::tr("\"%1\" is no name of a server.").arg(server->value().left(60)));
        }
    } else if (path) {
        m_account.lose(path->place, ImportText::tr("checkip-path means nothing without checkip-server."));
    }
}

void Reader::readCredentials()
{
    for (const auto &word : {u"username"_s, u"password"_s}) {
        if (const auto setting = m_settings.take(word))
            m_account.addTerm(word, setting->value(), setting->place);
    }
    for (const auto &word : {u"ttl"_s, u"proxied"_s}) {
        if (const auto setting = m_settings.take(word))
            m_account.addTerm(word, setting->value(), setting->place);
    }
}

void Reader::readHosts()
{
    const auto hosts = m_settings.take(u"hostname"_s);
    for (const QString &host : hosts ? hosts->values : QStringList()) {
        if (m_onlyHost.isEmpty() || host == m_onlyHost)
            m_account.addHost(host, hosts->place);
    }
}

void Reader::readRest()
{
    readSwitch(u"ssl"_s, m_account.account().ssl);
    if (const auto period = m_settings.take(u"period"_s))
        m_account.setPeriod(period->value(), period->place);
    if (const auto wildcard = m_settings.take(u"wildcard"_s); wildcard && switchValue(wildcard->value()) != false)
        m_account.lose(wildcard->place,
                       ImportText::tr("wildcard has no counterpart. Where the provider offers it, add the name with "
                                      "\"*.\" before it to the account."));
    if (const auto agent = m_settings.take(u"user-agent"_s))
        m_account.lose(agent->place, ImportText::tr("user-agent has no counterpart: Doorplate says its own name."));
    m_account.loseUnknown(m_settings, u"inadyn"_s);
}

ImportedAccount Reader::read()
{
    if (m_from.isCustom)
        readCustom();
    else
        readProvider();
    readCheckip();
    readHosts();
    readRest();
    return m_account.finished();
}

} // namespace

QList<ImportedAccount> inadynAccounts(const InadynAccount &account, const ImportContext &context, const QString &client)
{
    const ForeignSetting *hosts = account.settings.find(u"hostname");
    const ForeignSetting *path = account.settings.find(u"ddns-path");
    const auto isShort = [](const QString &host) { return !Hostname::parse(host); };
    const bool splits = account.isCustom && hosts && hosts->values.size() > 1
                        && std::any_of(hosts->values.cbegin(), hosts->values.cend(), isShort)
                        && !(path && path->value().contains(u"%h."));
    if (!splits)
        return {Reader(account, context, client, {}).read()};
    QList<ImportedAccount> accounts;
    for (const QString &host : hosts->values)
        accounts.append(Reader(account, context, client, host).read());
    return accounts;
}

} // namespace doorplate
