// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/ddnsgoimporter.h"

#include "core/importers/foreignaccount.h"
#include "core/importers/importtext.h"
#include "core/importers/yamltree.h"
#include "core/model/serverendpoint.h"

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

bool isOn(const YamlNode &node)
{
    return switchValue(node.text).value_or(false);
}

// "home.example.com", or "home:example.co.uk" where the zone is no plain guess; what follows a "?" is for the provider.
struct Names {
    QStringList hosts;
    QStringList zones;
    bool hasParameters = false;
};

Names namesOf(const YamlNode &family)
{
    Names names;
    QStringList texts;
    for (const YamlNode &item : family.at(u"domains").items)
        texts.append(item.text);
    if (texts.isEmpty())
        texts = splitNames(family.at(u"domains").text);
    for (QString text : texts) {
        text = text.trimmed();
        names.hasParameters |= text.contains(u'?');
        text = text.section(u'?', 0, 0);
        if (text.isEmpty())
            continue;
        if (text.contains(u':'))
            names.zones.append(text.section(u':', 1));
        names.hosts.append(text.startsWith(u"@:") || text.startsWith(u':') ? text.section(u':', 1)
                                                                           : text.replace(u':', u'.'));
    }
    return names;
}

class Entry
{
public:
    Entry(const YamlNode &entry, const ImportContext &context)
        : m_entry(entry),
          m_account(context, u"ddns-go"_s, {{}, entry.line})
    {
    }

    ImportedAccount read(bool withIpv4, bool withIpv6);

private:
    void readProvider();
    void readCallback(const YamlNode &dns);
    AddressChoice choiceOf(const YamlNode &family);

    const YamlNode &m_entry;
    ForeignAccount m_account;
};

void Entry::readCallback(const YamlNode &dns)
{
    QString url = dns.at(u"id").text;
    url.replace(u"#{ip}"_s, u"%i"_s).replace(u"#{domain}"_s, u"%h"_s); // before "#" could begin a fragment
    const auto endpoint = ServerEndpoint::parse(url);
    const ImportPlace place{{}, dns.at(u"id").line};
    if (!endpoint)
        return m_account.refuse(dns.at(u"name").text, place);
    m_account.chooseCustom(endpoint->nameAndPort(), endpoint->path.value_or(u"/"_s));
    m_account.account().ssl = endpoint->ssl.value_or(true);
    m_account.setLabel(endpoint->host);
    if (!dns.at(u"secret").text.isEmpty())
        m_account.lose({{}, dns.at(u"secret").line},
                       ImportText::tr("The callback sends a body, which the Custom Provider cannot do."));
}

void Entry::readProvider()
{
    const YamlNode &dns = m_entry.at(u"dns");
    const QString name = dns.at(u"name").text;
    if (name == u"callback")
        return readCallback(dns);
    if (!m_account.chooseProvider(name))
        return m_account.refuse(name, {{}, dns.at(u"name").line});
    m_account.addTerm(u"username"_s, dns.at(u"id").text, {{}, dns.at(u"id").line});
    m_account.addTerm(u"password"_s, dns.at(u"secret").text, {{}, dns.at(u"secret").line});
    if (const YamlNode &extra = dns.at(u"extparam"); !extra.text.isEmpty())
        m_account.addTerm(u"extparam"_s, extra.text, {{}, extra.line});
}

AddressChoice Entry::choiceOf(const YamlNode &family)
{
    const QString way = family.at(u"gettype").text;
    if (way == u"netInterface" && !family.at(u"netinterface").text.isEmpty())
        return {AddressChoice::Kind::Source, u"interface:"_s + family.at(u"netinterface").text};
    if (way == u"cmd")
        m_account.account().checkipCommand = family.at(u"cmd").text;
    if (way == u"url" && !family.at(u"url").text.isEmpty())
        m_account.inform(
            {{}, family.at(u"url").line},
            ImportText::tr("Instead of the servers named here, several sources are asked that must agree."));
    if (const YamlNode &pattern = family.at(u"ipv6reg"); !pattern.text.isEmpty())
        m_account.lose({{}, pattern.line},
                       ImportText::tr("ipv6reg has no counterpart: Doorplate takes the address that "
                                      "lasts, and no temporary one."));
    return {AddressChoice::Kind::Automatic, {}};
}

ImportedAccount Entry::read(bool withIpv4, bool withIpv6)
{
    m_account.setLabel(m_entry.at(u"name").text);
    readProvider();
    const YamlNode &ipv4 = m_entry.at(u"ipv4");
    const YamlNode &ipv6 = m_entry.at(u"ipv6");
    m_account.account().ipv4 = withIpv4 ? choiceOf(ipv4) : AddressChoice();
    m_account.account().ipv6 = withIpv6 ? choiceOf(ipv6) : AddressChoice();
    const YamlNode &family = withIpv4 ? ipv4 : ipv6;
    const Names names = namesOf(family);
    const ImportPlace place{{}, family.at(u"domains").line};
    for (const QString &host : names.hosts)
        m_account.addHost(host, place);
    if (!names.zones.isEmpty())
        m_account.addTerm(u"zone"_s, names.zones.front(), place);
    if (names.hasParameters)
        m_account.lose(place, ImportText::tr("What stands behind a \"?\" in a name was left out."));
    if (const YamlNode &ttl = m_entry.at(u"ttl"); !ttl.text.isEmpty())
        m_account.addTerm(u"ttl"_s, ttl.text, {{}, ttl.line});
    return m_account.finished();
}

void readEntry(const YamlNode &entry, const ImportContext &context, QList<ImportedAccount> &accounts)
{
    const bool hasIpv4 = isOn(entry.at(u"ipv4").at(u"enable"));
    const bool hasIpv6 = isOn(entry.at(u"ipv6").at(u"enable"));
    const bool areOne = hasIpv4 && hasIpv6 && namesOf(entry.at(u"ipv4")).hosts == namesOf(entry.at(u"ipv6")).hosts;
    if (areOne) {
        accounts.append(Entry(entry, context).read(true, true));
        return;
    }
    if (hasIpv4 || !hasIpv6) {
        accounts.append(Entry(entry, context).read(true, false));
        accounts.back().account.enabled = hasIpv4;
    }
    if (hasIpv6)
        accounts.append(Entry(entry, context).read(false, true));
}

} // namespace

ImportResult importDdnsGo(const QString &text, const ImportContext &context)
{
    const auto tree = yamlTree(text);
    if (!tree)
        return std::unexpected(tree.error());
    Imported imported;
    imported.format = ImportFormat::DdnsGo;
    if (tree->at(u"dnsconf").items.isEmpty() && !tree->at(u"dns").pairs.isEmpty())
        readEntry(*tree, context, imported.accounts); // before version 5 there was one, without a list
    for (const YamlNode &entry : tree->at(u"dnsconf").items)
        readEntry(entry, context, imported.accounts);
    for (const auto &[key, node] : tree->pairs) {
        if (key != u"dnsconf" && key != u"dns" && key != u"ipv4" && key != u"ipv6" && key != u"ttl")
            imported.notes.append(
                {ImportNote::Kind::Loss,
                 {{}, node.line},
                 ImportText::tr("%1 has no counterpart: it belongs to the web page of ddns-go.").arg(key.left(60))});
    }
    return imported;
}

} // namespace doorplate
