// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/opnsenseimporter.h"

#include "core/importers/ddclientimporter.h"
#include "core/importers/foreignaccount.h"
#include "core/importers/importtext.h"

#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

ForeignSettings childrenOf(QXmlStreamReader &xml)
{
    ForeignSettings settings;
    while (xml.readNextStartElement()) {
        const ImportPlace place{{}, int(xml.lineNumber())};
        const QString key = xml.name().toString().toLower();
        const QString text = xml.readElementText(QXmlStreamReader::SkipChildElements);
        settings.add({key, {text}, place});
    }
    return settings;
}

ImportedAccount accountOf(ForeignSettings settings, const ImportPlace &place,
                          const std::optional<ForeignSetting> &delay, const ImportContext &context)
{
    ForeignAccount account(context, u"opnsense"_s, place);
    const auto take = [&settings](const QString &key) {
        const auto setting = settings.take(key);
        return setting ? setting->value() : QString();
    };
    account.account().enabled = switchValue(take(u"enabled"_s)).value_or(true);
    account.setLabel(take(u"description"_s));
    const auto service = settings.take(u"service");
    const QString protocol = take(u"protocol"_s);
    const QString server = take(u"server"_s);
    const QString id = service ? service->value() : QString();
    if (id == u"custom" && protocol.startsWith(u"dyndns")) {
        if (!account.chooseProviderOfServer(server))
            account.chooseCustom(server, u"/nic/update?system=dyndns&hostname=%h&myip=%i"_s);
    } else if (id == u"custom" || !account.chooseProvider(id)) {
        account.refuse(id, service ? service->place : place);
    }
    const QString check = take(u"checkip"_s);
    const QString interface = take(u"interface"_s);
    if (check == u"if")
        account.inform(place, ImportText::tr("The router read its own interface (%1). This computer asks several "
                                             "sources, which must agree, and the router.")
                                  .arg(interface.left(30)));
    else if (const QString url = ddclientWebService(QString(check).remove(u"web_"_s).replace(u'_', u'.'));
             !url.isEmpty())
        account.setCheckip(url);
    if (id.endsWith(u"v6")) {
        account.account().ipv4 = {};
        account.account().ipv6 = {AddressChoice::Kind::Automatic, {}};
    }
    account.account().ssl = switchValue(take(u"force_ssl"_s)).value_or(true);
    if (delay)
        account.setPeriod(delay->value(), delay->place);
    for (const auto &key : {u"username"_s, u"password"_s, u"zone"_s, u"resourceid"_s}) {
        if (const auto setting = settings.take(key))
            account.addTerm(key, setting->value(), setting->place);
    }
    if (const auto ttl = settings.take(u"ttl"); ttl && account.description() && account.description()->field(u"ttl"))
        account.addTerm(u"ttl"_s, ttl->value(), ttl->place);
    if (const auto hosts = settings.take(u"hostnames")) {
        for (const QString &host : splitNames(hosts->value()))
            account.addHost(host, hosts->place);
    }
    if (const auto wildcard = settings.take(u"wildcard"); wildcard && switchValue(wildcard->value()) == true)
        account.lose(wildcard->place,
                     ImportText::tr("wildcard has no counterpart. Where the provider offers it, add the "
                                    "name with \"*.\" before it to the account."));
    for (const auto &key : {u"checkip_timeout"_s, u"current_ip"_s, u"current_mtime"_s})
        settings.take(key); // a time limit of its own, and what was last seen
    account.loseUnknown(settings, u"OPNsense"_s);
    return account.finished();
}

} // namespace

ImportResult importOpnSense(const QString &text, const ImportContext &context)
{
    Imported imported;
    imported.format = ImportFormat::OpnSense;
    QXmlStreamReader xml(text);
    struct Found {
        ForeignSettings settings;
        ImportPlace place;
    };
    QList<Found> found;
    std::optional<ForeignSetting> delay;
    bool isInside = false;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isDTD() || xml.isEntityReference())
            return std::unexpected(ImportProblem{
                {{}, int(xml.lineNumber())}, ImportText::tr("a document type stands here, which no config.xml has.")});
        if (xml.name() == u"DynDNS")
            isInside = xml.isStartElement();
        if (!isInside || !xml.isStartElement())
            continue;
        const ImportPlace place{{}, int(xml.lineNumber())};
        if (xml.name() == u"general") {
            ForeignSettings general = childrenOf(xml);
            delay = general.take(u"daemon_delay");
        } else if (xml.name() == u"account") {
            found.append({childrenOf(xml), place});
        }
    }
    if (xml.hasError())
        return std::unexpected(ImportProblem{{{}, int(xml.lineNumber())},
                                             ImportText::tr("this is no sound XML: %1.").arg(xml.errorString())});
    for (const Found &one : std::as_const(found))
        imported.accounts.append(accountOf(one.settings, one.place, delay, context));
    return imported;
}

} // namespace doorplate
