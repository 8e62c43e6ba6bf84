// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/foreignaccount.h"

#include "core/importers/importtext.h"
#include "core/model/serverendpoint.h"
#include "core/text/describe.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

constexpr qsizetype longestLabel = 80;

QString squeezed(const QString &key)
{
    QString letters;
    for (const QChar c : key) {
        if (c.isLetterOrNumber())
            letters += c.toCaseFolded();
    }
    return letters;
}

QString shown(const QString &text)
{
    const QString plain = text.simplified();
    return plain.size() > 60 ? plain.first(60) + u'…' : plain;
}

// "duckdns.org" where the provider's description cuts ".duckdns.org" off every name: then "home" means
// "home.duckdns.org".
QString suffixOf(const Description &description)
{
    static const QRegularExpression cut(u"withoutSuffix:\\.([a-z0-9.-]+)"_s);
    const QString protocol = QString::fromUtf8(QJsonDocument(description.protocol).toJson(QJsonDocument::Compact));
    if (const auto match = cut.match(protocol); match.hasMatch())
        return match.captured(1);
    QString site = description.website.host();
    if (site.startsWith(u"www."))
        site = site.mid(4);
    return site;
}

} // namespace

ForeignAccount::ForeignAccount(const ImportContext &context, QString client, ImportPlace place)
    : m_context(context),
      m_client(std::move(client)),
      m_imported{{}, {}, std::move(place), {}, {}}
{
}

bool ForeignAccount::chooseProvider(const QString &foreignId)
{
    const QString wanted = foreignId.trimmed();
    for (const Description &one : m_context.catalog.all()) {
        if (one.aliases.value(m_client).contains(wanted, Qt::CaseInsensitive))
            m_description = &one;
    }
    if (!m_description)
        m_description = m_context.catalog.findByAlias(wanted);
    if (m_description)
        m_imported.account.provider = m_description->id;
    return m_description != nullptr;
}

bool ForeignAccount::chooseProviderOfServer(const QString &server)
{
    const auto endpoint = ServerEndpoint::parse(server);
    if (!endpoint)
        return false;
    for (const Description &one : m_context.catalog.all()) {
        const bool isNamed = std::any_of(one.aliases.cbegin(), one.aliases.cend(), [&](const QStringList &ids) {
            return ids.contains(endpoint->host, Qt::CaseInsensitive);
        });
        if (one.server.compare(endpoint->host, Qt::CaseInsensitive) != 0 && !isNamed)
            continue;
        m_description = &one;
        m_imported.account.provider = one.id;
        return true;
    }
    return false;
}

void ForeignAccount::chooseCustom(const QString &server, const QString &path)
{
    m_description = m_context.catalog.find(u"custom");
    m_imported.account.provider = u"custom"_s;
    m_imported.account.customServer = server;
    m_imported.account.customPath = path;
}

void ForeignAccount::refuse(const QString &foreignId, const ImportPlace &where)
{
    m_imported.account.provider = foreignId;
    m_imported.hindrance =
        ImportText::tr("Doorplate does not know the provider \"%1\". If it has an update address, make an account of "
                       "the Custom Provider for it.")
            .arg(shown(foreignId));
    if (m_imported.place.line == 0)
        m_imported.place = where;
}

void ForeignAccount::addHost(const QString &host, const ImportPlace &place)
{
    m_hosts.append({host, place});
}

void ForeignAccount::addTerm(const QString &term, const QString &value, const ImportPlace &place)
{
    if (!value.isEmpty())
        m_terms.append({term, value, place});
}

void ForeignAccount::setPeriod(const QString &text, const ImportPlace &place)
{
    const auto period = durationValue(text);
    if (!period) {
        lose(place, ImportText::tr("\"%1\" is no number of seconds. Every %2 seconds are used instead.")
                        .arg(shown(text))
                        .arg(Account::defaultPeriod.count()));
        return;
    }
    m_imported.account.updatePeriod = std::clamp(*period, Account::leastPeriod, Account::mostPeriod);
    if (m_imported.account.updatePeriod != *period)
        inform(place, ImportText::tr("A period of %1 seconds is not possible here; %2 are used instead.")
                          .arg(period->count())
                          .arg(m_imported.account.updatePeriod.count()));
}

bool ForeignAccount::setCheckip(const QString &url)
{
    const auto endpoint = ServerEndpoint::parse(url);
    if (!endpoint)
        return false;
    m_imported.account.checkipServer = endpoint->nameAndPort();
    m_imported.account.checkipPath = endpoint->path.value_or(u"/"_s);
    m_imported.account.checkipSsl = endpoint->ssl.value_or(false);
    return true;
}

void ForeignAccount::inform(const ImportPlace &place, const QString &text)
{
    m_imported.notes.append({ImportNote::Kind::Information, place, text});
}

void ForeignAccount::lose(const ImportPlace &place, const QString &text)
{
    m_imported.notes.append({ImportNote::Kind::Loss, place, text});
}

void ForeignAccount::loseUnknown(const ForeignSettings &rest, const QString &program)
{
    for (const ForeignSetting &setting : rest.all())
        lose(setting.place, ImportText::tr("\"%1\" is no setting of %2 that is known here. It was left out.")
                                .arg(shown(setting.key), program));
}

// ---- user name, password, zone ----

QString ForeignAccount::onlyFieldLeft(bool isSecret) const
{
    QStringList required;
    QStringList all;
    for (const ProviderField &field : m_description->fields) {
        const bool isTaken =
            m_imported.secrets.secrets.contains(field.key) || m_imported.account.fields.contains(field.key)
            || std::any_of(m_terms.cbegin(), m_terms.cend(),
                           [&](const Term &other) { return squeezed(other.name) == squeezed(field.key); });
        if (field.isSecret != isSecret || isTaken)
            continue;
        all.append(field.key);
        if (field.isRequired)
            required.append(field.key);
    }
    if (required.size() == 1)
        return required.front();
    return isSecret && all.size() == 1 ? all.front() : QString();
}

QString ForeignAccount::targetOf(const Term &term) const
{
    for (const QString &client : {m_client, u"any"_s}) {
        const QMap<QString, QString> words = m_description->aliasFields.value(client);
        for (auto word = words.cbegin(); word != words.cend(); ++word) {
            if (squeezed(word.key()) == squeezed(term.name))
                return word.value();
        }
    }
    for (const ProviderField &field : m_description->fields) {
        if (squeezed(field.key) == squeezed(term.name))
            return field.key;
    }
    // A provider with one secret calls it as it likes ("token"), and other programs do so in their own way.
    static const QStringList secretWords{u"password"_s, u"token"_s,    u"key"_s,         u"apikey"_s,   u"clientkey"_s,
                                         u"secret"_s,   u"apitoken"_s, u"accesstoken"_s, u"updatekey"_s};
    static const QStringList nameWords{u"username"_s, u"user"_s, u"login"_s, u"email"_s, u"id"_s};
    const QString word = squeezed(term.name);
    if (secretWords.contains(word))
        return onlyFieldLeft(true);
    return nameWords.contains(word) ? onlyFieldLeft(false) : QString();
}

void ForeignAccount::place(const Term &term)
{
    const QString target = targetOf(term);
    const QString word = squeezed(term.name);
    if (target.isEmpty() && (word == u"zone" || word == u"zoneid" || word == u"zoneidentifier"))
        return inform(
            term.place,
            ImportText::tr("The zone %1 needs not be named: it is found from the host name.").arg(shown(term.value)));
    if (target == u"-") // as little used there as here
        return inform(
            term.place,
            ImportText::tr("%1 does not use \"%2\", so it was left out.").arg(m_description->name, term.name));
    if (target.isEmpty() && (word == u"ttl" || word == u"proxied"))
        return inform(term.place, ImportText::tr("%1=%2 was left out: the record keeps what is set at %3.")
                                      .arg(term.name, shown(term.value), m_description->name));
    if (target.isEmpty())
        return lose(term.place,
                    ImportText::tr("%1 has no field for \"%2\" here, so it was left out. Check the fields of the "
                                   "account after the import.")
                        .arg(m_description->name, term.name));
    if (m_description->field(target)->isSecret)
        m_imported.secrets.secrets.insert(target, Secret(term.value.toUtf8()));
    else if (target == u"username")
        m_imported.account.username = term.value;
    else
        m_imported.account.fields.insert(target, term.value);
}

void ForeignAccount::settleSecrets()
{
    for (const QString &field : m_imported.secrets.secrets.keys())
        m_imported.account.secrets.insert(field, {SecretSource::Kind::Keychain, {}});
    for (const ProviderField &field : m_description->secretFields()) {
        if (field.isRequired && !m_imported.account.secrets.contains(field.key))
            lose(m_imported.place,
                 ImportText::tr("The file has nothing for \"%1\". Enter it in the account after the import.")
                     .arg(field.label));
    }
}

// ---- names ----

// inadyn hands a short name on as it is, and the path makes a full one of it. Ours are full names, so the path takes the
// short one.
void ForeignAccount::placeCustomLabel(const Named &host)
{
    Account &account = m_imported.account;
    static const QRegularExpression suffixed(u"%h\\.([a-z0-9-]+(\\.[a-z0-9-]+)+)"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    if (const auto match = suffixed.match(account.customPath); match.hasMatch()) {
        const QString full = host.text + u'.' + match.captured(1);
        if (const auto name = Hostname::parse(full)) {
            account.domains.append(*name);
            return;
        }
    }
    const QString zone = m_terms.isEmpty() ? QString() : [this] {
        for (const Term &term : m_terms) {
            if (term.name == u"username" && Hostname::parse(term.value))
                return term.value;
        }
        return QString();
    }();
    static const QRegularExpression literal(u"[=/]([a-z0-9_-]+(\\.[a-z0-9-]+)+)(?=[&/]|$)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const auto inPath = literal.match(account.customPath);
    QString full = zone.isEmpty() ? inPath.captured(1) : (host.text == u"@" ? zone : host.text + u'.' + zone);
    const auto name = Hostname::parse(full);
    if (!name)
        return lose(host.place, ImportText::tr("\"%1\" is no complete name, and its domain is not known here. Enter it "
                                               "in full, such as home.example.com.")
                                    .arg(shown(host.text)));
    if (account.customPath.contains(u"%h"))
        account.customPath.replace(u"%h"_s, QString(host.text).replace(u'%', u"%%"_s));
    account.domains.append(*name);
}

std::optional<QString> ForeignAccount::zoneNamed() const
{
    for (const Term &term : m_terms) {
        if ((targetOf(term) == u"zone" || squeezed(term.name) == u"zone") && Hostname::parse(term.value))
            return term.value;
    }
    return std::nullopt;
}

void ForeignAccount::placeHost(const Named &host)
{
    QString text = host.text.trimmed();
    if (const auto zone = zoneNamed(); zone && text == u"@") {
        text = *zone;
        inform(host.place, ImportText::tr("\"%1\" means the domain itself: %2.").arg(shown(host.text), shown(text)));
    }
    if (text.startsWith(u"@.")) {
        text.remove(0, 2); // the domain itself, in the words of Google and others
        inform(host.place, ImportText::tr("\"%1\" means the domain itself: %2.").arg(shown(host.text), shown(text)));
    }
    const bool isFqdnWanted = m_description->hostnameForm == HostnameForm::Fqdn;
    auto name = Hostname::parse(text, m_description->hostnameForm);
    if (!name && isFqdnWanted && Hostname::parse(text, HostnameForm::Label) && !text.contains(u'.')) {
        const QString zone = zoneNamed().value_or(suffixOf(*m_description));
        const QString full = text + u'.' + zone;
        name = Hostname::parse(full);
        if (name)
            inform(host.place, ImportText::tr("\"%1\" was completed to %2.").arg(shown(text), full));
    }
    if (!name)
        return lose(host.place, ImportText::tr("\"%1\" is no host name, so it was left out.").arg(shown(text)));
    m_imported.account.domains.append(*name);
}

void ForeignAccount::placeHosts()
{
    QSet<QString> seen;
    const bool isCustom = m_description->id == u"custom";
    QString path = m_imported.account.customPath;
    for (const Named &host : std::as_const(m_hosts)) {
        if (seen.contains(host.text.toLower())) {
            inform(host.place, ImportText::tr("%1 stands here twice. Once is enough.").arg(shown(host.text)));
            continue;
        }
        seen.insert(host.text.toLower());
        if (isCustom && !Hostname::parse(host.text) && !host.text.startsWith(u"@."))
            placeCustomLabel(host);
        else
            placeHost(host);
    }
    static const QRegularExpression suffixed(u"%h(\\.[a-z0-9-]+)+"_s, QRegularExpression::CaseInsensitiveOption);
    if (isCustom && !m_imported.account.domains.isEmpty() && path == m_imported.account.customPath
        && std::none_of(m_hosts.cbegin(), m_hosts.cend(), [](const Named &host) { return host.text.contains(u'.'); }))
        m_imported.account.customPath.replace(suffixed, u"%h"_s);
    if (m_hosts.isEmpty())
        lose(m_imported.place, ImportText::tr("There is no host name in this section."));
}

// ---- the rest ----

void ForeignAccount::settleFamilies()
{
    Account &account = m_imported.account;
    const auto off = [this](AddressChoice &choice, bool isSupported, const QString &name) {
        if (choice.isOff() || isSupported)
            return;
        choice = {};
        inform(m_imported.place,
               ImportText::tr("%1 takes no %2 addresses here, so they are off.").arg(m_description->name, name));
    };
    off(account.ipv4, m_description->supportsIpv4, u"IPv4"_s);
    off(account.ipv6, m_description->supportsIpv6, u"IPv6"_s);
    const bool isOptional = m_description->id == u"custom" || m_description->isEncryptionOptional;
    if (!account.ssl && !isOptional) {
        account.ssl = true;
        inform(m_imported.place, ImportText::tr("%1 is asked over HTTPS only, so SSL is on.").arg(m_description->name));
    }
    if (!account.ssl)
        inform(m_imported.place, ImportText::tr("SSL is off in the file, and stays off: the password goes over the "
                                                "Internet for all to read. Switch it on if the server offers it."));
}

// The programs that settings come from believe one server. Here a hijacked or broken one publishes nothing by itself.
void ForeignAccount::settleCheckip()
{
    const auto server = ServerEndpoint::parse(m_imported.account.checkipServer);
    if (server && !server->isAtHome())
        inform(
            m_imported.place,
            ImportText::tr("%1 is asked, but not believed alone: a new address is published when another source says "
                           "the same. If nothing else can be asked here, tick \"Believe it alone\" in the account.")
                .arg(m_imported.account.checkipServer));
}

QString ForeignAccount::proposedName() const
{
    QString name = m_label.simplified();
    if (name.isEmpty())
        name = m_description ? m_description->name.section(u" ("_s, 0, 0) : m_imported.account.provider.simplified();
    if (name.isEmpty() && !m_hosts.isEmpty())
        name = m_hosts.front().text;
    return name.left(longestLabel);
}

ImportedAccount ForeignAccount::finished()
{
    m_imported.account.name = proposedName();
    if (!m_description || !m_imported.hindrance.isEmpty()) {
        for (const Named &host : std::as_const(m_hosts)) {
            if (const auto name = Hostname::parse(host.text, HostnameForm::Label))
                m_imported.account.domains.append(*name);
        }
        return m_imported;
    }
    placeHosts();
    if (m_description->status == ProviderStatus::Closed) {
        m_imported.hindrance =
            sentence(FieldProblem{u"provider"_s, FieldProblem::Kind::ClosedProvider, m_description->statusNote});
        return m_imported;
    }
    for (const Term &term : std::as_const(m_terms))
        place(term);
    settleSecrets();
    settleFamilies();
    settleCheckip();
    return m_imported;
}

} // namespace doorplate
