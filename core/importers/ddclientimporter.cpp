// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/ddclientimporter.h"

#include "core/importers/ddclientconf.h"
#include "core/importers/foreignaccount.h"
#include "core/importers/importtext.h"
#include "core/model/serverendpoint.h"
#include "core/providers/coded/tsigkeytext.h"

#include <QCryptographicHash>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

// Protocols of dyndns2's kind, which the server tells apart.
constexpr QLatin1StringView serverProtocols[] = {"dyndns1"_L1, "dyndns2"_L1};

struct WebService {
    const char *name;
    const char *url;
};

constexpr WebService webServices[] = {
    {"dyndns", "http://checkip.dyndns.org/"},
    {"freedns", "https://freedns.afraid.org/dynamic/check.php"},
    {"he", "https://checkip.dns.he.net/"},
    {"dnsomatic", "http://myip.dnsomatic.com/"},
    {"icanhazip", "https://icanhazip.com/"},
    {"ip4only.me", "https://ip4only.me/api/"},
    {"ip6only.me", "https://ip6only.me/api/"},
    {"ipify-ipv4", "https://api.ipify.org/"},
    {"ipify-ipv6", "https://api6.ipify.org/"},
    {"loopia", "https://dns.loopia.se/checkip/checkip.php"},
    {"myonlineportal", "https://myonlineportal.net/checkip"},
    {"noip-ipv4", "http://ip1.dynupdate.no-ip.com/"},
    {"noip-ipv6", "http://ip1.dynupdate6.no-ip.com/"},
    {"nsupdate.info-ipv4", "https://ipv4.nsupdate.info/myip"},
    {"nsupdate.info-ipv6", "https://ipv6.nsupdate.info/myip"},
    {"zoneedit", "https://dynamic.zoneedit.com/checkip.html"},
};

// Settings of the program, not of a host: the word, and what is there instead.
struct GlobalRow {
    const char *key;
    const char *text;
};

constexpr GlobalRow globalRows[] = {
    {"syslog", QT_TRANSLATE_NOOP("Import", "Doorplate has its own log.")},
    {"facility", QT_TRANSLATE_NOOP("Import", "Doorplate has its own log.")},
    {"priority", QT_TRANSLATE_NOOP("Import", "Doorplate has its own log.")},
    {"mail", QT_TRANSLATE_NOOP("Import", "Doorplate sends no mail; it shows a notification.")},
    {"mail-failure", QT_TRANSLATE_NOOP("Import", "Doorplate sends no mail; it shows a notification.")},
    {"mail-from", QT_TRANSLATE_NOOP("Import", "Doorplate sends no mail; it shows a notification.")},
    {"max-warn", QT_TRANSLATE_NOOP("Import", "Doorplate says a trouble once, and when it is over.")},
    {"pid", QT_TRANSLATE_NOOP("Import", "Doorplate has its own folder for this.")},
    {"cache", QT_TRANSLATE_NOOP("Import", "Doorplate has its own folder for this.")},
    {"file", QT_TRANSLATE_NOOP("Import", "Doorplate has its own folder for this.")},
    {"foreground", QT_TRANSLATE_NOOP("Import", "Doorplate is started at login, or as a service.")},
    {"proxy", QT_TRANSLATE_NOOP("Import", "Doorplate uses the proxy of this system.")},
    {"timeout", QT_TRANSLATE_NOOP("Import", "Doorplate has its own time limits.")},
    {"retry", QT_TRANSLATE_NOOP("Import", "Doorplate tries again by itself.")},
    {"force", QT_TRANSLATE_NOOP("Import", "\"Update now\" does this once.")},
    {"curl", QT_TRANSLATE_NOOP("Import", "Doorplate speaks HTTP by itself.")},
    {"exec", QT_TRANSLATE_NOOP("Import", "\"doorplatectl update --dry-run\" does this once.")},
    {"debug", QT_TRANSLATE_NOOP("Import", "Doorplate has its own log.")},
    {"verbose", QT_TRANSLATE_NOOP("Import", "Doorplate has its own log.")},
    {"quiet", QT_TRANSLATE_NOOP("Import", "Doorplate has its own log.")},
    {"quietreply", QT_TRANSLATE_NOOP("Import", "Doorplate wants the answer, to be sure.")},
    {"postscript", QT_TRANSLATE_NOOP("Import", "Doorplate runs no program after an update.")},
    {"ssl_ca_dir", QT_TRANSLATE_NOOP("Import", "Certificates are checked against those of this system.")},
    {"ssl_ca_file", QT_TRANSLATE_NOOP("Import", "Certificates are checked against those of this system.")},
    {"web-ssl-validate", QT_TRANSLATE_NOOP("Import", "Certificates are always checked.")},
    {"fw-ssl-validate", QT_TRANSLATE_NOOP("Import", "Certificates are always checked.")},
    {"min-interval", QT_TRANSLATE_NOOP("Import", "Doorplate keeps to what the provider allows.")},
    {"max-interval", QT_TRANSLATE_NOOP("Import", "Doorplate sends an unchanged address again when the provider asks "
                                                 "for it.")},
    {"min-error-interval", QT_TRANSLATE_NOOP("Import", "Doorplate keeps to what the provider allows.")},
    {"fw-banlocal", QT_TRANSLATE_NOOP("Import", "ddclient ignores it too.")},
    {"if-skip", QT_TRANSLATE_NOOP("Import", "ddclient ignores it too.")},
    {"custom", QT_TRANSLATE_NOOP("Import", "The provider knows by the name which kind it is.")},
    {"static", QT_TRANSLATE_NOOP("Import", "The provider knows by the name which kind it is.")},
    {"mx", QT_TRANSLATE_NOOP("Import", "Mail records are set at the provider.")},
    {"backupmx", QT_TRANSLATE_NOOP("Import", "Mail records are set at the provider.")},
    {"wildcard", QT_TRANSLATE_NOOP("Import", "Where the provider offers it, add the name with \"*.\" before it.")},
};

const char *textForGlobal(const QString &key)
{
    const auto *row = std::find_if(std::begin(globalRows), std::end(globalRows),
                                   [&key](const GlobalRow &one) { return key == QLatin1String(one.key); });
    return row == std::end(globalRows) ? nullptr : row->text;
}

QString tellGlobal(const ForeignSetting &setting, const char *text)
{
    return ImportText::tr("%1=%2 has no counterpart. %3")
        .arg(setting.key, setting.value().left(60), ImportText::tr(text));
}

// Where the address of one family comes from, by use=, usev4= or usev6=.
class Detection
{
public:
    Detection(ForeignSettings &settings, ForeignAccount &account) : m_settings(settings), m_account(account) {}

    void read();

private:
    std::optional<ForeignSetting> takeEither(const QString &key, AddressFamily family, bool isOld);
    AddressChoice choiceOf(const ForeignSetting &use, AddressFamily family, bool isOld);
    AddressChoice web(const ForeignSetting &use, AddressFamily family, bool isOld);
    void command(const QString &line, const ImportPlace &place);
    void loseLeftovers();

    ForeignSettings &m_settings;
    ForeignAccount &m_account;
};

// "webv4" for usev4, "web" for both kinds of use.
std::optional<ForeignSetting> Detection::takeEither(const QString &key, AddressFamily family, bool isOld)
{
    if (!isOld) {
        const QString own = key + (family == AddressFamily::IPv4 ? u"v4"_s : u"v6"_s);
        if (const auto setting = m_settings.take(own))
            return setting;
    }
    return m_settings.take(key);
}

void Detection::command(const QString &line, const ImportPlace &place)
{
    QString &own = m_account.account().checkipCommand;
    if (!own.isEmpty() && own != line)
        return m_account.lose(place, ImportText::tr("An account has one command for its address; this second one was "
                                                    "left out. Make an account of its own for it."));
    own = line;
}

AddressChoice Detection::web(const ForeignSetting &use, AddressFamily family, bool isOld)
{
    const AddressChoice automatic{AddressChoice::Kind::Automatic, {}};
    const auto web = takeEither(u"web"_s, family, isOld);
    if (!web)
        return automatic;
    const QString known = ddclientWebService(web->value());
    const QString url = known.isEmpty() ? web->value() : known;
    if (!url.contains(u'.')) {
        m_account.lose(web->place,
                       ImportText::tr("\"%1\" is no service that is known here. Several sources, which must "
                                      "agree, are asked instead.")
                           .arg(web->value().left(60)));
    } else if (!m_account.account().checkipServer.isEmpty()) {
        m_account.lose(web->place, ImportText::tr("An account has one CheckIP server; this second one was left out, "
                                                  "and the first is asked for both families."));
    } else if (!m_account.setCheckip(url)) {
        m_account.lose(web->place, ImportText::tr("\"%1\" is no address of a server.").arg(url.left(60)));
    }
    Q_UNUSED(use)
    return automatic;
}

AddressChoice Detection::choiceOf(const ForeignSetting &use, AddressFamily family, bool isOld)
{
    const AddressChoice automatic{AddressChoice::Kind::Automatic, {}};
    QString way = use.value().toLower();
    if (!isOld && (way.endsWith(u"v4") || way.endsWith(u"v6")))
        way.chop(2);
    if (way == u"disabled" || way == u"no")
        return {};
    if (way == u"web")
        return web(use, family, isOld);
    if (way == u"if") {
        const auto name = takeEither(u"if"_s, family, isOld);
        const QString id = name && name->value() != u"default" ? u"interface:"_s + name->value() : u"interface"_s;
        return {AddressChoice::Kind::Source, id};
    }
    if (way == u"cmd") {
        if (const auto line = takeEither(u"cmd"_s, family, isOld))
            command(line->value(), line->place);
        return automatic;
    }
    if (way == u"ip") {
        auto fixed = isOld ? m_settings.take(u"ip"_s) : std::optional<ForeignSetting>();
        if (!fixed)
            fixed = m_settings.take(family == AddressFamily::IPv4 ? u"ipv4"_s : u"ipv6"_s);
        if (fixed && Address::parse(fixed->value())) {
            command(u"echo "_s + fixed->value(), fixed->place);
            m_account.inform(fixed->place, ImportText::tr("The fixed address %1 became the command \"%2\".")
                                               .arg(fixed->value(), m_account.account().checkipCommand));
        }
        return automatic;
    }
    m_account.lose(use.place, ImportText::tr("The status page of a router (%1) is not read. Several sources, which "
                                             "must agree, and the router itself are asked instead.")
                                  .arg(use.value().left(60)));
    return automatic;
}

// Settings of a way that is not used: harmless, and said all the same.
void Detection::loseLeftovers()
{
    for (const auto &key :
         {u"web"_s,  u"webv4"_s,   u"webv6"_s,     u"web-skip"_s,  u"webv4-skip"_s, u"webv6-skip"_s,
          u"if"_s,   u"ifv4"_s,    u"ifv6"_s,      u"ip"_s,        u"ipv4"_s,       u"ipv6"_s,
          u"cmd"_s,  u"cmdv4"_s,   u"cmdv6"_s,     u"cmd-skip"_s,  u"fw"_s,         u"fwv4"_s,
          u"fwv6"_s, u"fw-skip"_s, u"fwv4-skip"_s, u"fwv6-skip"_s, u"fw-login"_s,   u"fw-password"_s}) {
        const auto rest = m_settings.take(key);
        if (!rest)
            continue;
        const bool isSkip = key.endsWith(u"-skip");
        m_account.inform(rest->place,
                         isSkip
                             ? ImportText::tr("%1 is not needed: Doorplate finds the address in the answer.").arg(key)
                             : ImportText::tr("%1 has no effect here and was left out.").arg(key));
    }
}

void Detection::read()
{
    Account &account = m_account.account();
    const auto use4 = m_settings.take(u"usev4"_s);
    const auto use6 = m_settings.take(u"usev6"_s);
    const auto use = m_settings.take(u"use"_s);
    if (use4)
        account.ipv4 = choiceOf(*use4, AddressFamily::IPv4, false);
    if (use6)
        account.ipv6 = choiceOf(*use6, AddressFamily::IPv6, false);
    if (use && !use4)
        account.ipv4 = choiceOf(*use, AddressFamily::IPv4, true);
    if (!use && !use4 && use6)
        account.ipv4 = {};
    // Version 3.8 had a switch of this name, later ones an address.
    if (const ForeignSetting *both = m_settings.find(u"ipv6"); both && switchValue(both->value())) {
        if (switchValue(both->value()) == true && account.ipv6.isOff())
            account.ipv6 = {AddressChoice::Kind::Automatic, {}};
        m_settings.take(u"ipv6"_s);
    }
    loseLeftovers();
}

// The hosts that have all settings in common are one account.
class Reader
{
public:
    Reader(const QList<DdclientHost> &hosts, const QList<ForeignSetting> &globals, const ImportContext &context)
        : m_context(context),
          m_hosts(hosts),
          m_globals(globals),
          m_settings(hosts.front().settings),
          m_account(context, u"ddclient"_s, hosts.front().place)
    {
    }

    ImportedAccount read();

private:
    void chooseProvider();
    void chooseByServer(const QString &server);
    void readCredentials();
    void readRest();

    void readPassword(const ForeignSetting &password);

    const ImportContext &m_context;
    const QList<DdclientHost> &m_hosts;
    const QList<ForeignSetting> &m_globals;
    ForeignSettings m_settings;
    ForeignAccount m_account;
    QString m_protocol = u"dyndns2"_s;
};

void Reader::chooseByServer(const QString &server)
{
    const auto script = m_settings.take(u"script"_s);
    if (m_account.chooseProviderOfServer(server)) {
        if (script)
            m_account.inform(script->place,
                             ImportText::tr("%1=%2 was left out: %3 has an address of its own here.")
                                 .arg(script->key, script->value().left(60), m_account.description()->name));
        return;
    }
    const QString path = script ? script->value() : u"/nic/update"_s;
    m_account.chooseCustom(server, path + u"?system=dyndns&hostname=%h&myip=%i"_s);
    m_account.setLabel(server);
}

void Reader::chooseProvider()
{
    ImportPlace place = m_account.place();
    if (const auto protocol = m_settings.take(u"protocol"_s)) {
        m_protocol = protocol->value().toLower();
        place = protocol->place;
    }
    const auto server = m_settings.take(u"server"_s);
    const bool isByServer =
        std::find(std::begin(serverProtocols), std::end(serverProtocols), m_protocol) != std::end(serverProtocols);
    if (isByServer && server)
        return chooseByServer(server->value());
    if (!m_account.chooseProvider(isByServer ? u"dyndns2"_s : m_protocol))
        return m_account.refuse(m_protocol, place);
    if (!server)
        return;
    if (m_account.description()->field(u"server"))
        return m_account.addTerm(u"server"_s, server->value(), server->place);
    const auto endpoint = ServerEndpoint::parse(server->value());
    const QString usual = m_account.description()->server;
    if (endpoint && endpoint->host != usual)
        m_account.inform(server->place, ImportText::tr("server=%1 was left out: %2 has an address of its own here.")
                                            .arg(server->value().left(60), m_account.description()->name));
}

void Reader::readPassword(const ForeignSetting &password)
{
    if (m_protocol != u"nsupdate") {
        const auto isToken = m_settings.take(u"use-personal-access-token"_s);
        const bool isKey = !isToken || switchValue(isToken->value()) != true;
        return m_account.addTerm(isKey ? u"password"_s : u"personal-access-token"_s, password.value(), password.place);
    }
    // What nsupdate takes with -k: the name of a file with the key, which goes to the keychain as it stands there.
    constexpr qsizetype largestKeyFile = 65536; // bytes
    const auto file = m_context.read ? m_context.read(password.value()) : QByteArray();
    const QString text = file && file->size() <= largestKeyFile ? QString::fromUtf8(*file) : QString();
    if (readTsigKeyText(text))
        return m_account.addTerm(u"password"_s, text, password.place);
    m_account.lose(password.place, ImportText::tr("The key is in the file %1, which could not be read here. Enter the "
                                                  "key in the account after the import.")
                                       .arg(password.value().left(200)));
}

void Reader::readCredentials()
{
    if (const auto login = m_settings.take(u"login"_s))
        m_account.addTerm(u"username"_s, login->value(), login->place);
    if (const auto password = m_settings.take(u"password"_s)) {
        readPassword(*password);
    } else if (const auto variable = m_settings.take(u"password_env"_s)) {
        m_account.lose(variable->place, ImportText::tr("The password is in the environment variable %1, which is not "
                                                       "read. Enter it in the account after the import.")
                                            .arg(variable->value().left(60)));
    }
    for (const auto &word : {u"zone"_s, u"ttl"_s, u"apikey"_s, u"secretapikey"_s, u"root-domain"_s, u"dynurl"_s}) {
        const auto setting = m_settings.take(word);
        if (!setting)
            continue;
        // ClouDNS: the token is the last part of an address.
        const bool isAddress = word == u"dynurl" && setting->value().contains(u"q=");
        m_account.addTerm(isAddress ? u"password"_s : word,
                          isAddress ? setting->value().section(u"q="_s, 1).section(u'&', 0, 0) : setting->value(),
                          setting->place);
    }
}

void Reader::readRest()
{
    if (const auto daemon = m_settings.take(u"daemon"_s);
        daemon && durationValue(daemon->value()) != std::chrono::seconds(0))
        m_account.setPeriod(daemon->value(), daemon->place);
    const auto ssl = m_settings.take(u"ssl"_s);
    if (ssl)
        m_account.account().ssl = switchValue(ssl->value()).value_or(true);
    else
        m_account.inform(m_account.place(), ImportText::tr("ssl= does not stand there, so ddclient 3 may have sent the "
                                                           "password unprotected. Doorplate uses HTTPS."));
    for (const ForeignSetting &setting : QList(m_settings.all())) {
        if (const char *text = textForGlobal(setting.key)) {
            m_settings.take(setting.key);
            // What holds for the whole program is told once, of the file.
            if (std::none_of(m_globals.cbegin(), m_globals.cend(), [&setting](const ForeignSetting &global) {
                    return global.key == setting.key && global.place == setting.place;
                }))
                m_account.lose(setting.place, tellGlobal(setting, text));
        }
    }
    m_account.loseUnknown(m_settings, u"ddclient"_s);
}

ImportedAccount Reader::read()
{
    chooseProvider();
    Detection(m_settings, m_account).read();
    readCredentials();
    for (const DdclientHost &host : m_hosts)
        m_account.addHost(host.name, host.place);
    readRest();
    return m_account.finished();
}

bool isUsed(const ForeignSetting &setting, const ForeignSettings &settings)
{
    const ForeignSetting *same = settings.find(setting.key);
    return same && same->place == setting.place;
}

// Equal for hosts that can share an account. Only a fingerprint, since a password is among it.
QByteArray fingerprintOf(const ForeignSettings &settings)
{
    QList<ForeignSetting> sorted = settings.all();
    std::sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) { return a.key < b.key; });
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const ForeignSetting &setting : sorted)
        hash.addData((setting.key + u'\0' + setting.value() + u'\0').toUtf8());
    return hash.result();
}

QList<QList<DdclientHost>> grouped(const QList<DdclientHost> &hosts, const Catalog &catalog)
{
    QList<QList<DdclientHost>> groups;
    QHash<QByteArray, qsizetype> indexes;
    for (const DdclientHost &host : hosts) {
        const ForeignSetting *protocol = host.settings.find(u"protocol");
        const Description *known = protocol ? catalog.findByAlias(protocol->value()) : nullptr;
        const QByteArray key = fingerprintOf(host.settings);
        const auto found = indexes.constFind(key);
        const int most = known ? known->hostsPerAccount : 0;
        if (found != indexes.cend() && (most == 0 || groups[*found].size() < most)) {
            groups[*found].append(host);
        } else {
            indexes.insert(key, groups.size());
            groups.append({host});
        }
    }
    return groups;
}

} // namespace

QString ddclientWebService(const QString &name)
{
    for (const WebService &service : webServices) {
        if (name.compare(QLatin1String(service.name), Qt::CaseInsensitive) == 0)
            return QString::fromLatin1(service.url);
    }
    return {};
}

ImportResult importDdclient(const QString &text, const ImportContext &context)
{
    const auto conf = readDdclientConf(text);
    if (!conf)
        return std::unexpected(conf.error());
    Imported imported;
    imported.format = ImportFormat::Ddclient;
    imported.notes = conf->notes;
    for (const QList<DdclientHost> &hosts : grouped(conf->hosts, context.catalog))
        imported.accounts.append(Reader(hosts, conf->globals, context).read());
    for (const ForeignSetting &setting : conf->globals) {
        if (const char *told = textForGlobal(setting.key))
            imported.notes.append({ImportNote::Kind::Loss, setting.place, tellGlobal(setting, told)});
        else if (std::none_of(conf->hosts.cbegin(), conf->hosts.cend(),
                              [&setting](const DdclientHost &host) { return isUsed(setting, host.settings); }))
            imported.notes.append({ImportNote::Kind::Loss, setting.place,
                                   ImportText::tr("%1 counts for no host, so it has no effect.").arg(setting.key)});
    }
    return imported;
}

} // namespace doorplate
