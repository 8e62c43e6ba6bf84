// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/samples.h"

#include "core/importers/importsettings.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace doorplate::samples {

QDateTime now()
{
    return QDateTime(QDate(2026, 11, 19), QTime(14, 5), Qt::UTC);
}

Address address(const char *text)
{
    return *Address::parse(QString::fromLatin1(text));
}

Hostname host(const char *name)
{
    return *Hostname::parse(QString::fromLatin1(name));
}

Account account(const QString &provider)
{
    Account account;
    account.id = u"id-"_s + provider;
    account.name = u"Home"_s;
    account.provider = provider;
    account.domains = {host("home.example.com"), host("nas.example.com")};
    account.username = u"alice"_s;
    return account;
}

AccountDraft draft(const QString &provider)
{
    AccountDraft draft;
    draft.account = account(provider);
    draft.keychainName = u"GNOME Keyring"_s;
    draft.storedSecrets = {u"password"_s};
    draft.sources = {{u"interface:eth0"_s, u"Network adapter eth0"_s}};
    return draft;
}

HostStatus hostStatus(const char *name, HostState state)
{
    HostStatus status{u"id-dyndns"_s, u"Home"_s, u"dyndns"_s, host(name)};
    status.state = state;
    status.address = address("81.2.69.150");
    status.since = now().addDays(-2).addSecs(-10 * 3600);
    status.nextAttempt = now().addSecs(180);
    status.decision = Skip{SkipReason::Unchanged};
    status.answer = Outcome{ReturnCode::Good, status.address, u"good 81.2.69.150"_s, {}};
    status.answeredAt = status.since;
    status.verification = Proven{Published{{*status.address}, 60s, u"ns1.example.com"_s, *status.since}};
    status.verifiedAt = status.since;
    return status;
}

namespace {

AccountStatus accountStatus(const QString &id, const QString &name, const QString &provider, QList<HostStatus> hosts)
{
    AccountStatus status{id, name, provider};
    status.state = HostState::Ok;
    status.lastCheck = now().addSecs(-120);
    status.nextCheck = now().addSecs(180);
    for (HostStatus &one : hosts) {
        one.accountId = id;
        one.accountName = name;
        one.provider = provider;
        if (rankOf(one.state) > rankOf(status.state))
            status.state = one.state;
    }
    status.hosts = hosts;
    return status;
}

HostStatus sixth(const char *name)
{
    HostStatus status = hostStatus(name, HostState::Ok);
    status.family = AddressFamily::IPv6;
    status.address = address("2a02:8071:5181:9bc0::17");
    status.since = now().addDays(-40);
    return status;
}

HostStatus refused(const char *name)
{
    HostStatus status = hostStatus(name, HostState::Stopped);
    status.address = address("81.2.69.142");
    status.answer = Outcome{ReturnCode::BadAuth, {}, u"badauth"_s, {}};
    status.answeredAt = now().addSecs(-3 * 3600);
    status.stop = Stop{Stop::Scope::Account, ReturnCode::BadAuth, u"badauth"_s, now().addSecs(-3 * 3600)};
    status.decision = Hold{HoldReason::Stopped, u"badauth"_s, {}};
    status.verification = Other{Published{{*status.address}, 60s, u"ns1.example.net"_s, now().addSecs(-3 * 3600)}};
    return status;
}

} // namespace

QList<AccountStatus> allRight()
{
    return {accountStatus(u"id-dyndns"_s, u"Home"_s, u"dyndns"_s,
                          {hostStatus("home.example.com", HostState::Ok), hostStatus("nas.example.com", HostState::Ok),
                           sixth("home.example.com")}),
            accountStatus(u"id-duckdns"_s, u"Garden shed"_s, u"duckdns"_s,
                          {hostStatus("shed.duckdns.org", HostState::Ok)})};
}

QList<AccountStatus> held()
{
    QList<AccountStatus> statuses = allRight();
    for (AccountStatus &account : statuses) {
        account.state = HostState::Held;
        for (HostStatus &one : account.hosts) {
            one.state = HostState::Held;
            one.decision = Hold{HoldReason::Vpn, u"tun0"_s, {}};
        }
    }
    return statuses;
}

QList<AccountStatus> needsYou()
{
    HostStatus retrying = hostStatus("office.example.org", HostState::Failed);
    retrying.answer = Outcome{ReturnCode::ServerError, {}, u"911"_s, {}};
    retrying.answeredAt = now().addSecs(-600);
    retrying.nextAttempt = now().addSecs(1800);
    retrying.decision = Update{address("81.2.69.150"), UpdateReason::Changed};
    QList<AccountStatus> statuses = allRight();
    statuses.append(accountStatus(u"id-noip"_s, u"Holiday home"_s, u"no-ip"_s, {refused("hut.example.net")}));
    statuses.append(accountStatus(u"id-custom"_s, u"Office"_s, u"custom"_s, {retrying}));
    AccountStatus off = accountStatus(u"id-off"_s, u"Old server"_s, u"dynv6"_s, {});
    off.enabled = false;
    statuses.append(off);
    return statuses;
}

QList<AccountStatus> many(int accounts, int hostsPerAccount)
{
    QList<AccountStatus> statuses;
    for (int i = 0; i < accounts; ++i) {
        QList<HostStatus> hosts;
        for (int j = 0; j < hostsPerAccount; ++j)
            hosts.append(hostStatus(qPrintable(u"host%1-%2.example.com"_s.arg(i).arg(j)), HostState::Ok));
        statuses.append(accountStatus(u"id%1"_s.arg(i), u"Account %1"_s.arg(i), u"dyndns"_s, hosts));
    }
    return statuses;
}

Observation observation()
{
    const auto reading = [](const char *source, const char *owner, SourceMethod method,
                            std::chrono::milliseconds took) {
        return Reading{QString::fromLatin1(source), QString::fromLatin1(owner), method, AddressFamily::IPv4,
                       address("81.2.69.150"),      now().addSecs(-120),        took};
    };
    Observation observation;
    observation.family = AddressFamily::IPv4;
    observation.when = now().addSecs(-120);
    observation.agreed = address("81.2.69.150");
    observation.readings = {reading("ipify", "ipify", SourceMethod::Http, 84ms),
                            reading("opendns", "Cisco", SourceMethod::Dns, 21ms),
                            reading("icanhazip", "Cloudflare", SourceMethod::Http, 62ms)};
    return observation;
}

SourceHealths healths()
{
    SourceHealths healths;
    const QList<Source> all = sources();
    for (qsizetype i = 0; i < std::min<qsizetype>(3, all.size()); ++i) {
        SourceHealth health;
        health.last = observation().readings.at(i);
        health.last->source = all.at(i).id;
        if (i == 1) {
            health.failures = 4;
            health.last->address = failed(Failure::Kind::Timeout);
        }
        if (i == 2) {
            health.dissents = 3;
            health.claimed = address("81.2.69.142");
            health.restedAt = now().addSecs(-3600);
        }
        healths.insert({all.at(i).id, AddressFamily::IPv4}, health);
    }
    return healths;
}

QList<InterfaceView> interfaces()
{
    InterfaceView view;
    view.name = u"eth0"_s;
    view.isUp = true;
    view.carriesDefaultRouteV4 = view.carriesDefaultRouteV6 = true;
    InterfaceAddress stable(address("2a02:8070:a1c0:1200:211:22ff:fe33:4455"));
    stable.preferredFor = 96h;
    InterfaceAddress temporary(address("2a02:8070:a1c0:1200:9c1d:77aa:1b2c:3d4e"));
    temporary.isTemporary = true;
    temporary.preferredFor = 20h;
    InterfaceAddress going(address("2a02:8070:a1c0:1200:51b2:4c5d:6e7f:8091"));
    going.isDeprecated = true;
    view.addresses = {InterfaceAddress(address("192.168.1.20")), stable, temporary, going,
                      InterfaceAddress(address("fd00:1::20"))};
    return {view};
}

Diagnosis diagnosis()
{
    using State = Finding::State;
    return {{{u"settings"_s, u"Settings"_s, State::Fine, u"They can be read; there are 2 accounts."_s, {}},
             {u"network"_s, u"Network"_s, State::Fine, u"The way out: IPv4, IPv6 by eth0."_s, {}},
             {u"vpn"_s, u"VPN"_s, State::Notice,
              u"A VPN carries the traffic (wg0); what the outside sees is its address."_s,
              u"End it, or let the account take its address from the router or from one network adapter."_s},
             {u"secret"_s, u"Password of Home"_s, State::Wrong, u"The keychain is locked."_s,
              u"Unlock the keychain, or enter the password again in the account."_s},
             {u"https"_s, u"HTTPS"_s, State::Skipped, u"Not tried: no server outside is to be asked."_s, {}}}};
}

QList<AddressSpan> spans()
{
    QList<AddressSpan> spans;
    const auto add = [&spans](const char *text, int fromDays, std::optional<int> untilDays,
                              std::chrono::milliseconds lag) {
        AddressSpan span{u"Home"_s,
                         host("home.example.com"),
                         address(text).family(),
                         address(text),
                         now().addDays(-fromDays).addSecs(-10 * 3600),
                         {},
                         {u"ipify"_s, u"opendns"_s},
                         lag};
        if (untilDays)
            span.until = now().addDays(-*untilDays).addSecs(-10 * 3600);
        spans.append(span);
    };
    add("81.2.69.150", 2, {}, 800ms);
    add("81.2.69.142", 9, 2, 1200ms);
    add("81.2.69.77", 17, 9, 5h);
    add("81.2.70.3", 29, 17, 900ms);
    add("2a02:8071:5181:9bc0::17", 40, {}, 0ms);
    return spans;
}

QList<LogLine> log()
{
    const auto line = [](int seconds, QtMsgType level, const char *category, const char *account, const char *text) {
        return LogLine{now().addSecs(-seconds), level, QString::fromLatin1(category), QString::fromUtf8(account),
                       QString::fromUtf8(text)};
    };
    return {line(7300, QtInfoMsg, "app", "", "Doorplate 0.1.0 started"),
            line(7299, QtInfoMsg, "detect", "Home", "ipify: 81.2.69.150 (84 ms)"),
            line(7298, QtDebugMsg, "net", "Home", "GET https://api.ipify.org/"),
            line(7200, QtInfoMsg, "engine", "Home", "home.example.com: nothing to do, the address is unchanged"),
            line(3600, QtWarningMsg, "providers", "Office", "office.example.org: 911, trying again in 30 minutes"),
            line(1800, QtCriticalMsg, "engine", "Holiday home", "hut.example.net: badauth, stopped until edited"),
            line(120, QtInfoMsg, "detect", "Home", "3 sources agree on 81.2.69.150")};
}

QList<Source> sources()
{
    const auto source = [](const char *id, const char *name, const char *owner, SourceMethod method) {
        Source one;
        one.id = QString::fromLatin1(id);
        one.name = QString::fromLatin1(name);
        one.operatorName = QString::fromLatin1(owner);
        one.method = method;
        return one;
    };
    return {source("ipify", "ipify.org", "ipify", SourceMethod::Http),
            source("icanhazip", "icanhazip.com", "Cloudflare", SourceMethod::Http),
            source("opendns", "OpenDNS resolver", "Cisco", SourceMethod::Dns),
            source("ifconfig", "ifconfig.co", "Martin Polden", SourceMethod::Http)};
}

TrialReport trial()
{
    TrialReport report;
    report.observations = {observation()};
    HttpRequest request;
    request.url =
        QUrl(u"https://members.dyndns.org/nic/update?hostname=home.example.com,nas.example.com&myip=81.2.69.150"_s);
    request.headers = {{"Authorization", "Basic •••"}, {"User-Agent", "Doorplate/0.1.0"}};
    const Decision update = Update{address("81.2.69.150"), UpdateReason::Changed};
    report.decisions = {{host("home.example.com"), update, {}, {}, {}, {}},
                        {host("nas.example.com"), Skip{SkipReason::Unchanged}, {}, {}, {}, {}}};
    report.planned = {{u"Home"_s,
                       {host("home.example.com"), host("nas.example.com")},
                       AddressFamily::IPv4,
                       address("81.2.69.150"),
                       false,
                       {request}}};
    return report;
}

Imported imported()
{
    static const Catalog catalog;
    const QByteArray text =
        "broken-rtc = true\nprovider dyndns.org {\n username = alice\n password = secret\n"
        " hostname = { \"home.example.com\", \"nas.example.com\" }\n wildcard = true\n}\n"
        "provider dynu.com {\n username = u\n password = p\n hostname = a.dynu.com\n}\n"
        "provider domains.google.com {\n username = u\n password = p\n hostname = b.example.com\n}\n";
    return *importSettings(text, ImportContext{catalog});
}

QList<PlannedAccount> importPlan()
{
    static const Catalog catalog;
    const Imported all = imported();
    Account there = all.accounts.at(1).account;
    there.id = u"there"_s;
    there.name = u"Summer house"_s;
    Account taken = all.accounts.at(0).account;
    taken.id = u"taken"_s;
    taken.domains = {host("other.example.com")};
    return planImport(all, catalog, {there, taken});
}

} // namespace doorplate::samples
