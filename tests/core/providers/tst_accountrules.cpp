// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Every field with nonsense, with ten thousand characters, control characters, specifiers and names in other scripts.
#include "core/providers/accountrules.h"

#include <QTest>

using namespace doorplate;
using namespace Qt::StringLiterals;

namespace {

using Kind = FieldProblem::Kind;
using Change = std::function<void(Account &)>;

Account fine(const QString &provider = u"dyndns"_s)
{
    Account account;
    account.id = u"1"_s;
    account.name = u"Home"_s;
    account.provider = provider;
    account.username = u"alice"_s;
    account.domains = {*Hostname::parse(u"home.example.com")};
    if (provider == u"custom") {
        account.customServer = u"update.example.net"_s;
        account.customPath = u"/update?hostname="_s;
    }
    return account;
}

QString told(const FieldProblems &problems)
{
    QStringList rows;
    for (const FieldProblem &one : problems)
        rows +=
            u"%1 %2%3 [%4]"_s.arg(one.field).arg(int(one.kind)).arg(one.isWarning ? u" warning"_s : u""_s, one.detail);
    return rows.join(u"; ");
}

const QString tooLong = QString(10'000, u'x');

} // namespace

Q_DECLARE_METATYPE(Change)
Q_DECLARE_METATYPE(FieldProblem)

class TestAccountRules : public QObject
{
    Q_OBJECT

private slots:
    void findsNothingWrong_data();
    void findsNothingWrong();
    void findsOneThing_data();
    void findsOneThing();
    void putsErrorsFirst();
    void checksTheCustomPath_data();
    void checksTheCustomPath();
    void readsNamesAsTyped_data();
    void readsNamesAsTyped();
    void splitsPastedUrls_data();
    void splitsPastedUrls();
    void knowsMissingSecrets();
    void tellsWhatANameServerNeeds_data();
    void tellsWhatANameServerNeeds();

private:
    Catalog m_catalog;
};

void TestAccountRules::findsNothingWrong_data()
{
    QTest::addColumn<Account>("account");
    const auto row = [](const char *name, const QString &provider, const Change &change) {
        Account account = fine(provider);
        change(account);
        QTest::newRow(name) << account;
    };
    row("the usual", u"dyndns"_s, [](Account &) {});
    row("the custom one", u"custom"_s, [](Account &) {});
    row("custom without a user name", u"custom"_s, [](Account &a) { a.username.clear(); });
    row("custom with all specifiers", u"custom"_s, [](Account &a) { a.customPath = u"/%u/%p?h=%h&i=%i&x=%%&y=%20"_s; });
    row("a provider that needs no user name", u"duckdns"_s, [](Account &a) { a.username.clear(); });
    row("a check-ip server with a port", u"dyndns"_s, [](Account &a) { a.checkipServer = u"checkip.dyndns.org:80"_s; });
    row("a check-ip address", u"dyndns"_s, [](Account &a) { a.checkipServer = u"[2001:db8::1]:8080"_s; });
    row("a name in another script", u"dyndns"_s, [](Account &a) { a.domains = {*Hostname::parse(u"bücher.example")}; });
    row("a wildcard", u"dyndns"_s, [](Account &a) { a.domains = {*Hostname::parse(u"*.home.example.com")}; });
    row("both families", u"dyndns"_s, [](Account &a) { a.ipv6.kind = AddressChoice::Kind::Automatic; });
    row("the least period", u"dyndns"_s, [](Account &a) { a.updatePeriod = std::chrono::seconds(30); });
    row("the longest period", u"dyndns"_s, [](Account &a) { a.updatePeriod = std::chrono::seconds(864000); });
    row("an id instead of a name", u"tunnelbroker"_s,
        [](Account &a) { a.domains = {*Hostname::parse(u"654321", HostnameForm::Label)}; });
    row("its own name taken by itself", u"dyndns"_s, [](Account &a) { a.id = u"other"_s; });
}

void TestAccountRules::findsNothingWrong()
{
    QFETCH(Account, account);
    const Account self = fine();
    const QList<Account> others = account.id == u"other" ? QList<Account>{account} : QList<Account>{self};
    QCOMPARE(told(checkAccount(account, m_catalog, others)), QString());
}

void TestAccountRules::findsOneThing_data()
{
    QTest::addColumn<Account>("account");
    QTest::addColumn<FieldProblem>("problem");
    const auto row = [](const char *name, const QString &provider, const Change &change, const FieldProblem &problem) {
        Account account = fine(provider);
        change(account);
        QTest::newRow(name) << account << problem;
    };
    const auto dyndns = u"dyndns"_s;
    const auto custom = u"custom"_s;
    row("no name", dyndns, [](Account &a) { a.name = u"  "_s; }, {u"name"_s, Kind::Missing});
    row("a name too long", dyndns, [](Account &a) { a.name = tooLong; }, {u"name"_s, Kind::TooLong, u"100"_s});
    row("a line break in the name", dyndns, [](Account &a) { a.name = u"a\nb"_s; },
        {u"name"_s, Kind::ControlCharacter});
    row("a name that is taken", dyndns, [](Account &a) { a.name = u" OFFICE"_s; },
        {u"name"_s, Kind::DuplicateName, u"OFFICE"_s});
    row("no provider", dyndns, [](Account &a) { a.provider.clear(); }, {u"provider"_s, Kind::Missing});
    row("an unknown provider", dyndns, [](Account &a) { a.provider = u"nobody"_s; },
        {u"provider"_s, Kind::UnknownProvider, u"nobody"_s});
    const QString instead = m_catalog.find(u"dtdns")->statusNote;
    row("a closed provider", u"dtdns"_s, [](Account &) {}, {u"provider"_s, Kind::ClosedProvider, instead});
    row("a family that the provider does not know", u"dyndns-it"_s,
        [](Account &a) { a.ipv6.kind = AddressChoice::Kind::Automatic; },
        {u"ipv6"_s, Kind::FamilyUnsupported, u"ipv6"_s});
    row("no domain where the provider needs it", u"dinahosting"_s, [](Account &) {}, {u"zone"_s, Kind::Missing});
    row("SSL off by choice", dyndns, [](Account &a) { a.ssl = false; }, {u"ssl"_s, Kind::UnencryptedSecret, {}, true});
    row("SSL off, custom", custom, [](Account &a) { a.ssl = false; }, {u"ssl"_s, Kind::UnencryptedSecret, {}, true});
    row("SSL off where it is not offered", u"ovh"_s, [](Account &a) { a.ssl = false; },
        {u"ssl"_s, Kind::UnencryptedSecret});
    row("a URL as check-ip server", dyndns, [](Account &a) { a.checkipServer = u"http://x.example"_s; },
        {u"checkipServer"_s, Kind::NotAServer, u"http://"_s});
    row("a path in it", dyndns, [](Account &a) { a.checkipServer = u"x.example/ip"_s; },
        {u"checkipServer"_s, Kind::NotAServer, u"/ip"_s});
    row("a port that is none", dyndns, [](Account &a) { a.checkipServer = u"x.example:99999"_s; },
        {u"checkipServer"_s, Kind::NotAServer, u"99999"_s});
    row("nonsense as check-ip server", dyndns, [](Account &a) { a.checkipServer = u"not a server"_s; },
        {u"checkipServer"_s, Kind::NotAServer, u"not a server"_s});
    row("a password in it", dyndns, [](Account &a) { a.checkipServer = u"https://me:pw@x.example"_s; },
        {u"checkipServer"_s, Kind::SecretInField});
    row("a check-ip server too long", dyndns, [](Account &a) { a.checkipServer = tooLong; },
        {u"checkipServer"_s, Kind::TooLong, u"260"_s});
    row("a line break in it", dyndns, [](Account &a) { a.checkipServer = u"x.example\r\nX: 1"_s; },
        {u"checkipServer"_s, Kind::ControlCharacter});
    row("a URL as check-ip path", dyndns, [](Account &a) { a.checkipPath = u"https://x.example/ip"_s; },
        {u"checkipPath"_s, Kind::PathHasScheme});
    row("a check-ip path too long", dyndns, [](Account &a) { a.checkipPath = tooLong; },
        {u"checkipPath"_s, Kind::TooLong, u"2000"_s});
    row("a null in it", dyndns, [](Account &a) { a.checkipPath = QString(u'/') + QChar(0); },
        {u"checkipPath"_s, Kind::ControlCharacter});
    row("no custom server", custom, [](Account &a) { a.customServer = u" "_s; }, {u"customServer"_s, Kind::Missing});
    row("a URL as custom server", custom, [](Account &a) { a.customServer = u"HTTPS://x.example"_s; },
        {u"customServer"_s, Kind::NotAServer, u"HTTPS://"_s});
    row("a custom server of spaces", custom, [](Account &a) { a.customServer = u"a b"_s; },
        {u"customServer"_s, Kind::NotAServer, u"a b"_s});
    row("no custom path", custom, [](Account &a) { a.customPath.clear(); }, {u"customPath"_s, Kind::Missing});
    row("an unknown specifier", custom, [](Account &a) { a.customPath = u"/?x=%x"_s; },
        {u"customPath"_s, Kind::UnknownSpecifier, u"%x"_s});
    row("%u without a user name", custom,
        [](Account &a) {
            a.username.clear();
            a.customPath = u"/?u=%u"_s;
        },
        {u"username"_s, Kind::Missing});
    row("a response too long", custom, [](Account &a) { a.customResponses = {tooLong}; },
        {u"customResponses"_s, Kind::TooLong, u"1000"_s});
    row("a custom server of another provider", dyndns, [](Account &a) { a.customServer = u"x.example"_s; },
        {u"customServer"_s, Kind::NotForThisProvider, {}, true});
    row("a custom path of another provider", dyndns, [](Account &a) { a.customPath = u"/%x"_s; },
        {u"customPath"_s, Kind::NotForThisProvider, {}, true});
    row("no domain", dyndns, [](Account &a) { a.domains.clear(); }, {u"domains"_s, Kind::Missing});
    row("a name without a dot", dyndns,
        [](Account &a) { a.domains = {*Hostname::parse(u"home", HostnameForm::Label)}; },
        {u"domains"_s, Kind::NotAFullName, u"home"_s});
    row("a name twice", dyndns, [](Account &a) { a.domains += a.domains.front(); },
        {u"domains"_s, Kind::DuplicateHostname, u"home.example.com"_s});
    row("two names where the login is one", u"nsupdate-info"_s,
        [](Account &a) {
            a.username.clear();
            a.domains += *Hostname::parse(u"b.example.com");
        },
        {u"domains"_s, Kind::TooManyHostnames, u"1"_s});
    row("a period too short", dyndns, [](Account &a) { a.updatePeriod = std::chrono::seconds(29); },
        {u"updatePeriod"_s, Kind::PeriodTooShort, u"30"_s});
    row("a negative period", dyndns, [](Account &a) { a.updatePeriod = std::chrono::seconds(-1); },
        {u"updatePeriod"_s, Kind::PeriodTooShort, u"30"_s});
    row("a period too long", dyndns, [](Account &a) { a.updatePeriod = std::chrono::seconds(864001); },
        {u"updatePeriod"_s, Kind::PeriodTooLong, u"864000"_s});
    row("no user name", dyndns, [](Account &a) { a.username = u" "_s; }, {u"username"_s, Kind::Missing});
    row("a user name too long", dyndns, [](Account &a) { a.username = tooLong; },
        {u"username"_s, Kind::TooLong, u"1000"_s});
    row("a line break in it", dyndns, [](Account &a) { a.username = u"a\r\nX: 1"_s; },
        {u"username"_s, Kind::ControlCharacter});
    row("a user name nobody asked for", u"duckdns"_s, [](Account &) {},
        {u"username"_s, Kind::NotForThisProvider, {}, true});
    row("no family", dyndns, [](Account &a) { a.ipv4.kind = AddressChoice::Kind::Off; }, {u"ipv4"_s, Kind::NoFamily});
    row("a source of nothing", dyndns,
        [](Account &a) {
            a.ipv4 = {AddressChoice::Kind::Source, {}};
        },
        {u"ipv4"_s, Kind::UnknownSource});
    row("a command that is not there", dyndns,
        [](Account &a) {
            a.ipv4 = {AddressChoice::Kind::Source, u"command"_s};
        },
        {u"checkipCommand"_s, Kind::Missing});
    row("a check-ip server that is not there", dyndns,
        [](Account &a) {
            a.ipv4 = {AddressChoice::Kind::Source, u"checkip"_s};
        },
        {u"checkipServer"_s, Kind::Missing});
    row("a field of another provider", dyndns, [](Account &a) { a.fields.insert(u"colour"_s, u"red"_s); },
        {u"colour"_s, Kind::NotForThisProvider, {}, true});
    row("a password among the fields", dyndns, [](Account &a) { a.fields.insert(u"password"_s, u"pw"_s); },
        {u"password"_s, Kind::SecretInField});
    row("a secret from no command", dyndns,
        [](Account &a) {
            a.secrets.insert(u"password"_s, {SecretSource::Kind::Command, u" "_s});
        },
        {u"password"_s, Kind::Missing});
    row("a secret nobody asked for", dyndns,
        [](Account &a) {
            a.secrets.insert(u"key"_s, {SecretSource::Kind::Ask, {}});
        },
        {u"key"_s, Kind::NotForThisProvider, {}, true});
}

void TestAccountRules::findsOneThing()
{
    QFETCH(Account, account);
    QFETCH(FieldProblem, problem);
    Account office = fine();
    office.id = u"2"_s;
    office.name = u"Office"_s;
    QCOMPARE(told(checkAccount(account, m_catalog, {office})), told({problem}));
}

void TestAccountRules::putsErrorsFirst()
{
    Account account = fine();
    account.ssl = false;
    account.customServer = u"x.example"_s;
    account.username.clear();
    account.domains.clear();
    const FieldProblems problems = checkAccount(account, m_catalog, {});
    QCOMPARE(problems.size(), 4);
    QVERIFY(!problems.at(0).isWarning && !problems.at(1).isWarning);
    QVERIFY(problems.at(2).isWarning && problems.at(3).isWarning);
}

void TestAccountRules::checksTheCustomPath_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("problems");
    const auto problem = [](Kind kind, const QString &detail = {}, bool isWarning = false) {
        return told({{u"customPath"_s, kind, detail, isWarning}});
    };
    QTest::newRow("all specifiers") << u"/%h/%u/%p/%i/%%"_s << u""_s;
    QTest::newRow("encoded octets") << u"/a%20b%C3%BC?h="_s << u""_s;
    QTest::newRow("other scripts") << u"/bücher/更新?h=%h"_s << u""_s;
    QTest::newRow("a capital letter") << u"/%H"_s << problem(Kind::UnknownSpecifier, u"%H"_s);
    QTest::newRow("half an octet") << u"/%2"_s << problem(Kind::UnknownSpecifier, u"%2"_s);
    QTest::newRow("a lone percent sign") << u"/100%"_s << problem(Kind::LoneSpecifier, u"%"_s);
    QTest::newRow("a URL") << u"https://x.example/update?h=%h"_s << problem(Kind::PathHasScheme);
    QTest::newRow("too long") << tooLong << problem(Kind::TooLong, u"2000"_s);
    QTest::newRow("a line break") << u"/x\r\nX: 1"_s << problem(Kind::ControlCharacter);
    QTest::newRow("a password in the clear")
        << u"/?password=hunter2&h=%h"_s << problem(Kind::SecretInField, u"password"_s, true);
    QTest::newRow("a token in the clear") << u"/?h=%h&token=abc"_s << problem(Kind::SecretInField, u"token"_s, true);
    QTest::newRow("the password by its specifier") << u"/?password=%p&h=%h"_s << u""_s;
}

void TestAccountRules::checksTheCustomPath()
{
    QFETCH(QString, path);
    QTEST(told(checkCustomPath(path)), "problems");
}

void TestAccountRules::readsNamesAsTyped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("hosts");
    QTest::addColumn<QString>("problems");
    const auto problem = [](Kind kind, const QString &detail) { return told({{u"domains"_s, kind, detail}}); };
    QTest::newRow("blanks, commas, semicolons, lines")
        << u"a.example.com, b.example.com;c.example.com\n d.example.com "_s
        << QStringList{u"a.example.com"_s, u"b.example.com"_s, u"c.example.com"_s, u"d.example.com"_s} << u""_s;
    QTest::newRow("another script") << u"Bücher.example"_s << QStringList{u"xn--bcher-kva.example"_s} << u""_s;
    QTest::newRow("a label") << u"home"_s << QStringList{} << problem(Kind::NotAFullName, u"home"_s);
    QTest::newRow("a URL") << u"https://a.example.com"_s << QStringList{}
                           << problem(Kind::NotAHostname, u"https://a.example.com"_s);
    QTest::newRow("an address") << u"81.2.69.142"_s << QStringList{} << problem(Kind::NotAHostname, u"81.2.69.142"_s);
    QTest::newRow("a name twice") << u"a.example.com A.EXAMPLE.COM."_s << QStringList{u"a.example.com"_s}
                                  << problem(Kind::DuplicateHostname, u"a.example.com"_s);
    QTest::newRow("a specifier") << u"%h"_s << QStringList{} << problem(Kind::NotAHostname, u"%h"_s);
    QTest::newRow("ten thousand characters")
        << tooLong << QStringList{} << problem(Kind::NotAHostname, tooLong.left(100));
    QTest::newRow("nothing") << u" ,; "_s << QStringList{} << u""_s;
}

void TestAccountRules::readsNamesAsTyped()
{
    QFETCH(QString, text);
    const ReadDomains read = readDomains(text, HostnameForm::Fqdn);
    QStringList hosts;
    for (const Hostname &host : read.hosts)
        hosts += host.ascii();
    QTEST(hosts, "hosts");
    QTEST(told(read.problems), "problems");
    QCOMPARE(readDomains(u"12345", HostnameForm::Label).hosts.size(), 1);
}

void TestAccountRules::splitsPastedUrls_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("newServer");
    QTest::addColumn<QString>("newPath");
    QTest::addColumn<bool>("ssl");
    QTest::newRow("a name stays") << u"x.example:80"_s << u"/p"_s << u"x.example:80"_s << u"/p"_s << true;
    QTest::newRow("a whole URL") << u"http://x.example:8080/up?h="_s << u""_s << u"x.example:8080"_s << u"/up?h="_s
                                 << false;
    QTest::newRow("https") << u"https://X.example"_s << u"/p"_s << u"x.example"_s << u"/p"_s << true;
    QTest::newRow("a bare slash keeps the path")
        << u"https://x.example/"_s << u"/p"_s << u"x.example"_s << u"/p"_s << true;
    QTest::newRow("a path replaces the path") << u"x.example/new"_s << u"/p"_s << u"x.example"_s << u"/new"_s << true;
    QTest::newRow("nonsense stays") << u"not a server"_s << u"/p"_s << u"not a server"_s << u"/p"_s << true;
}

void TestAccountRules::splitsPastedUrls()
{
    QFETCH(QString, server);
    QFETCH(QString, path);
    Account account = fine(u"custom"_s);
    account.customServer = account.checkipServer = server;
    account.customPath = account.checkipPath = path;
    const Account split = withPastedUrlsSplit(account);
    QTEST(split.customServer, "newServer");
    QTEST(split.customPath, "newPath");
    QTEST(split.ssl, "ssl");
    QTEST(split.checkipServer, "newServer");
    QTEST(split.checkipPath, "newPath");
    QTEST(split.checkipSsl, "ssl");
}

void TestAccountRules::tellsWhatANameServerNeeds_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("problem"); // a part of the sentence; empty = none
    QTest::newRow("a server") << u"server"_s << u"ns1.example.com:5353"_s << QString();
    QTest::newRow("a server that is none") << u"server"_s << u"http://ns1 example"_s << u"no name server"_s;
    QTest::newRow("the zone") << u"zone"_s << u"example.com"_s << QString();
    QTest::newRow("another zone") << u"zone"_s << u"example.net"_s << u"does not lie in the zone"_s;
    QTest::newRow("an algorithm") << u"algorithm"_s << u"HMAC-SHA512"_s << QString();
    QTest::newRow("an unknown algorithm") << u"algorithm"_s << u"hmac-nope"_s << u"no algorithm of a TSIG key"_s;
    QTest::newRow("a TTL") << u"ttl"_s << u"60"_s << QString();
    QTest::newRow("a TTL in words") << u"ttl"_s << u"soon"_s << u"no number of seconds"_s;
    QTest::newRow("a transport") << u"transport"_s << u"carrier pigeon"_s << u"neither tcp nor udp"_s;
    QTest::newRow("a secret") << u"password"_s << u"c2VjcmV0"_s << QString();
    QTest::newRow("a secret that is none") << u"password"_s << u"not base64!"_s << u"neither base64"_s;
    QTest::newRow("a key of another name") << u"password"_s << u"other:c2VjcmV0"_s << u"\"other\" in the pasted"_s;
}

void TestAccountRules::tellsWhatANameServerNeeds()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(QString, problem);
    Account account = fine(u"rfc2136"_s);
    account.username.clear();
    account.fields.insert(u"keyName"_s, u"home-key"_s);
    Credentials typed;
    if (key == u"password")
        typed.secrets.insert(key, Secret(value.toUtf8()));
    else
        account.fields.insert(key, value);
    const FieldProblems problems =
        checkAccount(account, m_catalog, {}) + checkTypedSecrets(account, *m_catalog.find(u"rfc2136"), typed);
    QCOMPARE(problems.size(), problem.isEmpty() ? 0 : 1);
    if (!problem.isEmpty()) {
        QCOMPARE(problems.front().field, key);
        QVERIFY2(problems.front().detail.contains(problem), qPrintable(told(problems)));
        QVERIFY(!problems.front().detail.contains(u"not base64!"_s)); // a secret is never said
    }
}

void TestAccountRules::knowsMissingSecrets()
{
    Credentials none;
    Credentials some;
    some.secrets.insert(u"password"_s, Secret("x"));
    const Description &dyndns = *m_catalog.find(u"dyndns");
    const Description &custom = *m_catalog.find(u"custom");
    QCOMPARE(missingSecrets(fine(), dyndns, none), QStringList{u"password"_s});
    QCOMPARE(missingSecrets(fine(), dyndns, some), QStringList{});
    QCOMPARE(missingSecrets(fine(u"custom"_s), custom, none), QStringList{});
    Account inPath = fine(u"custom"_s);
    inPath.customPath = u"/?p=%p"_s;
    QCOMPARE(missingSecrets(inPath, custom, none), QStringList{u"password"_s});
}

QTEST_APPLESS_MAIN(TestAccountRules)
#include "tst_accountrules.moc"
