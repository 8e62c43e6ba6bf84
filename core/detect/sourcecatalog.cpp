// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/sourcecatalog.h"

#include "core/detect/probefile.h"
#include "core/detect/sourcefile.h"
#include "core/log/categories.h"
#include "core/model/serverendpoint.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace doorplate {

using namespace Qt::StringLiterals;

namespace {

const QList<AddressFamily> bothFamilies{AddressFamily::IPv4, AddressFamily::IPv6};

// The home's own router: no operator's file, and no file at all. It knows the address of its line, which is IPv4's.
Source routerSource()
{
    Source source;
    source.id = keyOf(SourceMethod::Router);
    source.name = u"Router"_s;
    source.operatorName = source.id;
    source.method = SourceMethod::Router;
    source.families = {AddressFamily::IPv4};
    return source;
}

QList<Source> shippedSources()
{
    QList<Source> sources;
    const QDir folder(u":/sources"_s);
    const QStringList names = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        const bool isOpen = file.open(QIODevice::ReadOnly);
        const auto source = readSourceFile(isOpen ? file.readAll() : QByteArray(), name.chopped(5));
        if (source)
            sources.append(*source);
        else
            qCCritical(logDetect) << "source" << name << "cannot be read:" << source.error().detail;
    }
    sources.append(routerSource());
    return sources;
}

QList<PortalProbe> shippedProbes()
{
    QList<PortalProbe> probes;
    const QDir folder(u":/probes"_s);
    const QStringList names = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        const bool isOpen = file.open(QIODevice::ReadOnly);
        const auto probe = readProbeFile(isOpen ? file.readAll() : QByteArray(), name.chopped(5));
        if (probe)
            probes.append(*probe);
        else
            qCCritical(logDetect) << "probe" << name << "cannot be read:" << probe.error().detail;
    }
    return probes;
}

Source ownersSource(const QString &id, SourceMethod method)
{
    Source source;
    source.id = id;
    source.name = id;
    source.operatorName = id;
    source.method = method;
    source.families = bothFamilies;
    source.isOwners = true;
    return source;
}

void rotate(QList<Source> &sources, int round)
{
    if (!sources.isEmpty())
        std::ranges::rotate(sources, sources.begin() + ((round % sources.size()) + sources.size()) % sources.size());
}

// DNS costs nobody anything and is quickest, so it is asked first; the next one says the same over TLS.
QList<Source> interleaved(QList<Source> dns, QList<Source> others)
{
    QList<Source> order;
    while (!dns.isEmpty() || !others.isEmpty()) {
        if (!dns.isEmpty())
            order.append(dns.takeFirst());
        if (!others.isEmpty())
            order.append(others.takeFirst());
    }
    return order;
}

// "http:ipify" and "ipify" are one; the method before the colon is for people.
QStringView withoutMethod(QStringView id)
{
    const qsizetype colon = id.indexOf(u':');
    return colon > 0 && sourceMethodFromKey(id.left(colon)) ? id.mid(colon + 1) : id;
}

QUrl checkipUrl(const Account &account, const ServerEndpoint &endpoint)
{
    QString path = account.checkipPath.trimmed();
    if (path.isEmpty())
        path = endpoint.path.value_or(u"/"_s);
    path.truncate(path.contains(u'#') ? path.indexOf(u'#') : path.size());
    if (!path.startsWith(u'/'))
        path.prepend(u'/');
    QUrl url;
    url.setScheme(endpoint.ssl.value_or(account.checkipSsl) ? u"https"_s : u"http"_s);
    url.setHost(endpoint.host);
    url.setPort(endpoint.port.value_or(-1));
    url.setPath(path.section(u'?', 0, 0), QUrl::TolerantMode);
    if (path.contains(u'?'))
        url.setQuery(path.section(u'?', 1), QUrl::TolerantMode);
    return url;
}

} // namespace

SourceCatalog::SourceCatalog() : m_sources(shippedSources()), m_probes(shippedProbes()) {}

SourceCatalog::SourceCatalog(QList<Source> sources, QList<PortalProbe> probes)
    : m_sources(std::move(sources)),
      m_probes(std::move(probes))
{
}

const Source *SourceCatalog::find(QStringView id) const
{
    const auto found = std::ranges::find_if(m_sources, [id](const Source &source) { return source.id == id; });
    return found == m_sources.end() ? nullptr : &*found;
}

// Dyn asks its guests for ten minutes between two checks; that holds too when a person typed its name.
Result<Source> SourceCatalog::withOperatorsRules(Result<Source> own) const
{
    if (!own)
        return own;
    const QString host = own->urls.first().host();
    for (const Source &known : m_sources) {
        if (!std::ranges::any_of(known.urls, [&host](const QUrl &url) { return url.host() == host; }))
            continue;
        own->operatorName = known.operatorName;
        own->minInterval = known.minInterval;
    }
    return own;
}

// Who is asked where the account names nobody, or for a second opinion.
QList<Source> SourceCatalog::defaultSources(AddressFamily family, int round, const QStringList &rested) const
{
    QList<Source> dns;
    QList<Source> others;
    QList<Source> home;
    for (const Source &source : m_sources) {
        if (!source.isDefault || !source.families.contains(family) || rested.contains(source.id))
            continue;
        switch (source.method) {
        case SourceMethod::Dns:
            dns.append(source);
            break;
        case SourceMethod::Router:
            home.append(source);
            break;
        case SourceMethod::Http:
        case SourceMethod::Interface:
        case SourceMethod::Command:
            others.append(source);
            break;
        }
    }
    rotate(dns, round);
    rotate(others, round);
    // Many routers are silent, and silence costs a second: where it is not known to answer, the router is asked last.
    return interleaved(dns, others) + home;
}

// The home's own: nobody outside learns of them. Each is the owner's and believed alone; they cannot be two witnesses
// for an IPv4 address, which stands on the router alone.
QList<Source> SourceCatalog::homeSources(AddressFamily family) const
{
    return fixedSource(keyOf(SourceMethod::Router), family, true)
           + fixedSource(keyOf(SourceMethod::Interface), family, true);
}

QList<Source> SourceCatalog::withWitnesses(const QList<Source> &named, AddressFamily family,
                                           const SourceRules &rules) const
{
    if (named.isEmpty() || named.front().isOwners)
        return named;
    QList<Source> sources = named;
    QList<Source> further =
        rules.asksStrangers ? defaultSources(family, rules.round, rules.rested) : homeSources(family);
    for (Source &source : further) {
        source.isOwners = false; // a witness only: the named one decides
        if (source.id != named.front().id)
            sources.append(source);
    }
    return sources;
}

QList<Source> SourceCatalog::fixedSource(const QString &id, AddressFamily family, bool isTrusted) const
{
    const QString interfaceKey = keyOf(SourceMethod::Interface);
    if (id == interfaceKey || id.startsWith(interfaceKey + u':')) {
        Source source = ownersSource(id, SourceMethod::Interface);
        source.interfaceName = id.mid(interfaceKey.size() + 1);
        source.name = source.interfaceName.isEmpty() ? id : source.interfaceName;
        return {source};
    }
    const Source *known = find(id);
    if (!known)
        known = find(withoutMethod(id));
    if (!known || !known->families.contains(family))
        return {};
    Source source = *known;
    // An operator's word is one witness, whoever chose the operator.
    const bool isStrangers = source.method == SourceMethod::Http || source.method == SourceMethod::Dns;
    source.isOwners = isTrusted || !isStrangers;
    source.isNamed = !source.isOwners;
    return {source};
}

QList<Source> SourceCatalog::sourcesFor(const Account &account, AddressFamily family, const SourceRules &rules) const
{
    const AddressChoice &choice = account.choice(family);
    if (choice.isOff())
        return {};
    // What was chosen for one family is meant for it, whatever the account's check server is.
    if (choice.kind == AddressChoice::Kind::Source && choice.source != keyOf(SourceMethod::Command))
        return withWitnesses(fixedSource(choice.source, family, account.checkipTrusted), family, rules);
    if (!account.checkipCommand.trimmed().isEmpty()) {
        Source source = ownersSource(keyOf(SourceMethod::Command), SourceMethod::Command);
        source.command = account.checkipCommand;
        return {source};
    }
    if (const auto own = ownCheckipSource(account)) {
        const auto source = withOperatorsRules(*own);
        return source ? withWitnesses({*source}, family, rules) : QList<Source>{};
    }
    if (choice.kind == AddressChoice::Kind::Source) // "command", and there is none
        return {};

    return rules.asksStrangers ? defaultSources(family, rules.round, rules.rested) : homeSources(family);
}

FieldProblems SourceCatalog::unknownSources(const Account &account) const
{
    FieldProblems problems;
    for (const AddressFamily family : bothFamilies) {
        const AddressChoice &choice = account.choice(family);
        if (choice.kind == AddressChoice::Kind::Source && sourcesFor(account, family).isEmpty())
            problems.append({keyOf(family), FieldProblem::Kind::UnknownSource, choice.source});
    }
    return problems;
}

std::optional<Result<Source>> ownCheckipSource(const Account &account)
{
    if (account.checkipServer.trimmed().isEmpty())
        return std::nullopt;
    const auto endpoint = ServerEndpoint::parse(account.checkipServer);
    if (!endpoint)
        return std::unexpected(endpoint.error());
    const QUrl url = checkipUrl(account, *endpoint);
    if (!url.isValid())
        return failed(Failure::Kind::Misconfigured, account.checkipPath);
    Source source = ownersSource(u"checkip"_s, SourceMethod::Http);
    source.name = endpoint->nameAndPort();
    source.operatorName = endpoint->host;
    source.isOwners = account.checkipTrusted || endpoint->isAtHome();
    source.isNamed = !source.isOwners;
    for (const AddressFamily family : bothFamilies)
        source.urls.insert(family, url);
    return source;
}

} // namespace doorplate
