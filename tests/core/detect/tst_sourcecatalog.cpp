// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/consensus.h"
#include "core/detect/sourcecatalog.h"
#include "core/detect/sourcefile.h"
#include "core/detect/sourcepace.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace doorplate;
using namespace Qt::StringLiterals;

namespace {

const QString folder = QStringLiteral(DOORPLATE_SOURCE_DIR "/resources/sources");

QByteArray contentOf(const QString &id)
{
    QFile file(folder + u'/' + id + u".json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Source source(const QString &id, SourceMethod method = SourceMethod::Http)
{
    Source one;
    one.id = id;
    one.operatorName = id;
    one.method = method;
    one.families = {AddressFamily::IPv4};
    return one;
}

QStringList idsOf(const QList<Source> &sources)
{
    QStringList ids;
    for (const Source &one : sources)
        ids.append(one.id);
    return ids;
}

Account accountWith(const QString &server, const QString &path = {}, bool ssl = true)
{
    Account account;
    account.checkipServer = server;
    account.checkipPath = path;
    account.checkipSsl = ssl;
    return account;
}

} // namespace

class TestSourceCatalog : public QObject
{
    Q_OBJECT

private slots:
    void everyFileIsWhole_data();
    void everyFileIsWhole();
    void theCatalogueHoldsEveryFile();
    void defaultSourcesAreManyAndSafe_data();
    void defaultSourcesAreManyAndSafe();
    void refusesAFileThatIsNotRight_data();
    void refusesAFileThatIsNotRight();
    void buildsTheOwnServersUrl_data();
    void buildsTheOwnServersUrl();
    void refusesAnOwnServerThatCannotBe();
    void asksWhatThePersonNamedBeforeAllElse();
    void keepsTheOperatorsRuleWhenItsNameWasTyped();
    void asksAFixedSourceFirst_data();
    void asksAFixedSourceFirst();
    void givesANamedServerWitnessesUnlessItIsTrusted();
    void believesAServerAtHomeAlone();
    void asksNoStrangerWhereThePersonWantsNone();
    void beginsElsewhereEachRound();
    void leavesRestedSourcesOut();
    void asksNothingForAFamilyThatIsOff();
    void keepsTheDistanceThatAnOperatorAsksFor();
};

void TestSourceCatalog::everyFileIsWhole_data()
{
    QTest::addColumn<QString>("id");
    const auto names = QDir(folder).entryList({u"*.json"_s}, QDir::Files);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << name.chopped(5);
}

void TestSourceCatalog::everyFileIsWhole()
{
    QFETCH(QString, id);
    const auto read = readSourceFile(contentOf(id), id);
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QVERIFY(!read->families.isEmpty());
    QVERIFY(!read->isOwners);
    for (const AddressFamily family : read->families) {
        if (read->method == SourceMethod::Http)
            QVERIFY(read->urls.contains(family));
        else
            QVERIFY(dnsQuery(read->questions.value(family)) && read->dnsServers.contains(family));
    }
}

void TestSourceCatalog::theCatalogueHoldsEveryFile()
{
    // Out of the program itself: this one links the core and nothing else.
    QStringList files = QDir(folder).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (QString &name : files)
        name.chop(5);
    QVERIFY(files.size() > 10);
    files.append(u"router"_s); // the home's own, and no file
    QCOMPARE(idsOf(SourceCatalog().all()), files);
    QVERIFY(SourceCatalog().find(u"ipify"));
    QVERIFY(!SourceCatalog().find(u"no such source"));
}

void TestSourceCatalog::defaultSourcesAreManyAndSafe_data()
{
    QTest::addColumn<AddressFamily>("family");
    QTest::newRow("IPv4") << AddressFamily::IPv4;
    QTest::newRow("IPv6") << AddressFamily::IPv6;
}

void TestSourceCatalog::defaultSourcesAreManyAndSafe()
{
    QFETCH(AddressFamily, family);
    Account account;
    account.ipv6.kind = AddressChoice::Kind::Automatic;
    const auto sources = SourceCatalog().sourcesFor(account, family);
    QSet<QString> witnesses;
    for (const Source &one : sources) {
        witnesses.insert(witnessOf(one));
        QVERIFY2(one.minInterval.count() > 0 || one.method == SourceMethod::Router, qPrintable(one.id));
        if (one.method != SourceMethod::Http)
            continue;
        QCOMPARE(one.urls.value(family).scheme(), u"https"_s);
        QVERIFY2(one.format.kind != BodyFormat::Kind::Any, qPrintable(one.id));
    }
    QVERIFY(witnesses.size() >= 6);
    // The router is a witness of its own, of IPv4, and the last one: most are silent.
    QCOMPARE(witnesses.contains(u"router/router"_s), family == AddressFamily::IPv4);
    QCOMPARE(sources.back().method == SourceMethod::Router, family == AddressFamily::IPv4);
    // The first two can already agree: one over DNS, one over TLS.
    QCOMPARE(keyOf(sources[0].method), u"dns"_s);
    QCOMPARE(keyOf(sources[1].method), u"http"_s);
}

void TestSourceCatalog::refusesAFileThatIsNotRight_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value"); // undefined takes the key away
    QTest::addColumn<QString>("named");
    const auto row = [](const char *name, const QString &file, const QString &key, const QJsonValue &value,
                        const QString &named) { QTest::newRow(name) << file << key << value << named; };
    const QJsonValue absent(QJsonValue::Undefined);
    const QJsonObject plainUrl{{u"ipv4"_s, u"http://example.net/"_s}};
    const QJsonObject withUser{{u"ipv4"_s, u"https://a:b@example.net/"_s}};
    const QJsonObject otherFamily{{u"ipv5"_s, u"https://example.net/"_s}};
    const QJsonObject asked{{u"name"_s, u"x.example"_s}, {u"type"_s, u"MX"_s}, {u"server"_s, u"192.0.2.1"_s}};
    row("an unknown key", u"ipify"_s, u"colour"_s, u"red"_s, u"colour"_s);
    row("another id than the file's", u"ipify"_s, u"id"_s, u"ipfy"_s, u"id"_s);
    row("no name", u"ipify"_s, u"name"_s, absent, u"name"_s);
    row("a name that is a number", u"ipify"_s, u"name"_s, 4, u"name"_s);
    row("no operator", u"ipify"_s, u"operator"_s, absent, u"operator"_s);
    row("a method that no operator has", u"ipify"_s, u"method"_s, u"interface"_s, u"method"_s);
    row("no interval", u"ipify"_s, u"minIntervalSeconds"_s, absent, u"minIntervalSeconds"_s);
    row("an interval in words", u"ipify"_s, u"minIntervalSeconds"_s, u"30"_s, u"minIntervalSeconds"_s);
    row("no families", u"ipify"_s, u"families"_s, QJsonObject(), u"families"_s);
    row("an unknown family", u"ipify"_s, u"families"_s, otherFamily, u"ipv5"_s);
    row("plain HTTP among the default ones", u"ipify"_s, u"families"_s, plainUrl, u"ipv4"_s);
    row("a password in the URL", u"ipify"_s, u"families"_s, withUser, u"ipv4"_s);
    row("an unknown format", u"ipify"_s, u"format"_s, u"yaml"_s, u"format"_s);
    row("a format that needs a key", u"ipify"_s, u"format"_s, u"json"_s, u"formatKey"_s);
    row("a key that the format has no use for", u"ipify"_s, u"formatKey"_s, u"ip"_s, u"formatKey"_s);
    row("default in words", u"ipify"_s, u"default"_s, u"yes"_s, u"default"_s);
    row("a question of another type", u"opendns-dns"_s, u"families"_s, QJsonObject{{u"ipv4"_s, asked}}, u"ipv4"_s);
    row("a key of HTTP in a DNS source", u"opendns-dns"_s, u"format"_s, u"plain"_s, u"format"_s);
}

void TestSourceCatalog::refusesAFileThatIsNotRight()
{
    QFETCH(QString, file);
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QFETCH(QString, named);
    QJsonObject object = QJsonDocument::fromJson(contentOf(file)).object();
    QVERIFY(readSourceFile(QJsonDocument(object).toJson(), file));
    if (value.isUndefined())
        object.remove(key);
    else
        object.insert(key, value);
    const auto read = readSourceFile(QJsonDocument(object).toJson(), file);
    QVERIFY(!read);
    QCOMPARE(keyOf(read.error().kind), u"misconfigured"_s);
    QCOMPARE(read.error().detail, named);
    QVERIFY(!readSourceFile("{ not json", file));
}

void TestSourceCatalog::buildsTheOwnServersUrl_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("ssl");
    QTest::addColumn<QString>("url");
    const auto row = [](const char *name, const QString &server, const QString &path, bool ssl, const QString &url) {
        QTest::newRow(name) << server << path << ssl << url;
    };
    row("a name", u"check.example"_s, {}, true, u"https://check.example/"_s);
    row("without SSL", u"check.example"_s, {}, false, u"http://check.example/"_s);
    row("a port", u"checkip.dyndns.org:80"_s, {}, false, u"http://checkip.dyndns.org:80/"_s);
    row("a path", u"dynamic.zoneedit.com"_s, u"/checkip.html"_s, true, u"https://dynamic.zoneedit.com/checkip.html"_s);
    row("a path without its slash", u"check.example"_s, u"ip"_s, true, u"https://check.example/ip"_s);
    row("a path with a query", u"check.example"_s, u"/ip?format=text&v=4"_s, true,
        u"https://check.example/ip?format=text&v=4"_s);
    row("a path with a fragment", u"check.example"_s, u"/ip#here"_s, true, u"https://check.example/ip"_s);
    row("a path with a space", u"check.example"_s, u"/my ip"_s, true, u"https://check.example/my%20ip"_s);
    row("a path with an escape", u"check.example"_s, u"/my%20ip"_s, true, u"https://check.example/my%20ip"_s);
    row("a path that looks like a host", u"check.example"_s, u"//other.example/"_s, true,
        u"https://check.example//other.example/"_s);
    row("IPv6 and port", u"[2a02:8070::1]:8080"_s, {}, false, u"http://[2a02:8070::1]:8080/"_s);
    row("IPv6 without brackets", u"2a02:8070::1"_s, {}, true, u"https://[2a02:8070::1]/"_s);
    row("a pasted URL", u"http://check.example:81/ip?x"_s, {}, true, u"http://check.example:81/ip?x"_s);
    row("a pasted URL beside a path", u"https://check.example/ip"_s, u"/other"_s, true,
        u"https://check.example/other"_s);
    row("spaces around it", u"  check.example  "_s, u" /ip "_s, true, u"https://check.example/ip"_s);
}

void TestSourceCatalog::buildsTheOwnServersUrl()
{
    QFETCH(QString, server);
    QFETCH(QString, path);
    QFETCH(bool, ssl);
    QFETCH(QString, url);
    const auto own = ownCheckipSource(accountWith(server, path, ssl));
    QVERIFY(own);
    QVERIFY2(*own, *own ? "" : qPrintable(own->error().detail));
    QCOMPARE((*own)->id, u"checkip"_s);
    QVERIFY((*own)->isNamed && !(*own)->isOwners);
    for (const AddressFamily family : {AddressFamily::IPv4, AddressFamily::IPv6})
        QCOMPARE((*own)->urls.value(family).toString(QUrl::FullyEncoded), url);
}

void TestSourceCatalog::refusesAnOwnServerThatCannotBe()
{
    QVERIFY(!ownCheckipSource(Account()));
    QVERIFY(!ownCheckipSource(accountWith(u"  "_s)));
    for (const QString &server :
         {u"ftp://check.example"_s, u"check.example:99999"_s, u"a b"_s, u"user:pw@check.example"_s}) {
        const auto own = ownCheckipSource(accountWith(server));
        QVERIFY(own);
        QVERIFY(!*own);
        QCOMPARE(keyOf(own->error().kind), u"misconfigured"_s);
        QVERIFY(!own->error().detail.contains(u"pw"));
        QVERIFY(SourceCatalog().sourcesFor(accountWith(server), AddressFamily::IPv4).isEmpty());
    }
}

void TestSourceCatalog::asksWhatThePersonNamedBeforeAllElse()
{
    const SourceCatalog catalog({source(u"a"_s), source(u"b"_s)});
    Account account = accountWith(u"check.example"_s);
    account.ipv4 = {AddressChoice::Kind::Source, u"a"_s};
    account.checkipCommand = u"echo 81.2.69.142"_s;
    QCOMPARE(idsOf(catalog.sourcesFor(account, AddressFamily::IPv4)).front(), u"a"_s); // named for this family
    QVERIFY(catalog.unknownSources(account).isEmpty());
    account.ipv4.source = u"nobody"_s;
    QCOMPARE(catalog.unknownSources(account).value(0).field, u"ipv4"_s);
    account.ipv4 = {AddressChoice::Kind::Automatic, {}};
    auto sources = catalog.sourcesFor(account, AddressFamily::IPv4);
    QCOMPARE(idsOf(sources), QStringList{u"command"_s});
    QCOMPARE(sources[0].command, account.checkipCommand);
    QVERIFY(sources[0].isOwners);

    account.checkipCommand.clear();
    sources = catalog.sourcesFor(account, AddressFamily::IPv4, {.rested = {u"checkip"_s}});
    QCOMPARE(idsOf(sources).front(), u"checkip"_s);

    account.checkipServer.clear();
    QCOMPARE(idsOf(catalog.sourcesFor(account, AddressFamily::IPv4)), (QStringList{u"a"_s, u"b"_s}));
}

void TestSourceCatalog::keepsTheOperatorsRuleWhenItsNameWasTyped()
{
    const auto sources =
        SourceCatalog().sourcesFor(accountWith(u"checkip.dyndns.org:80"_s, {}, false), AddressFamily::IPv4);
    QCOMPARE(sources[0].id, u"checkip"_s);
    QCOMPARE(sources[0].minInterval, std::chrono::minutes(10));
    QCOMPARE(sources[0].operatorName, u"Dyn"_s);
    const auto other = SourceCatalog().sourcesFor(accountWith(u"check.example"_s), AddressFamily::IPv4);
    QCOMPARE(other[0].minInterval, std::chrono::seconds(0));
    QCOMPARE(other[0].operatorName, u"check.example"_s);
}

void TestSourceCatalog::asksAFixedSourceFirst_data()
{
    QTest::addColumn<QString>("choice");
    QTest::addColumn<QString>("method"); // empty: nothing to ask
    QTest::addColumn<QString>("interfaceName");
    QTest::newRow("by id") << u"a"_s << u"http"_s << QString();
    QTest::newRow("by method and id") << u"http:a"_s << u"http"_s << QString();
    QTest::newRow("by method and id of DNS") << u"dns:d"_s << u"dns"_s << QString();
    QTest::newRow("an interface") << u"interface:eth0"_s << u"interface"_s << u"eth0"_s;
    QTest::newRow("an interface with a colon") << u"interface:eth0:1"_s << u"interface"_s << u"eth0:1"_s;
    QTest::newRow("the default route's interface") << u"interface"_s << u"interface"_s << QString();
    QTest::newRow("one that does not exist") << u"nobody"_s << QString() << QString();
    QTest::newRow("one that lacks this family") << u"six"_s << QString() << QString();
}

void TestSourceCatalog::asksAFixedSourceFirst()
{
    QFETCH(QString, choice);
    QFETCH(QString, method);
    QFETCH(QString, interfaceName);
    const bool isStrangers = method == u"http" || method == u"dns";
    Source six = source(u"six"_s);
    six.families = {AddressFamily::IPv6};
    const SourceCatalog catalog({source(u"a"_s), source(u"b"_s), source(u"d"_s, SourceMethod::Dns), six});
    Account account;
    account.ipv4 = {AddressChoice::Kind::Source, choice};
    const auto sources = catalog.sourcesFor(account, AddressFamily::IPv4, {.round = 3, .rested = {u"a"_s}});
    QCOMPARE(sources.isEmpty(), method.isEmpty());
    QCOMPARE(sources.size() > 1, isStrangers); // witnesses
    if (method.isEmpty())
        return;
    QCOMPARE(keyOf(sources[0].method), method);
    QCOMPARE(sources[0].interfaceName, interfaceName);
    QCOMPARE(sources[0].isOwners, !isStrangers);
    QCOMPARE(sources[0].isNamed, isStrangers);
    account.checkipTrusted = true;
    const auto alone = catalog.sourcesFor(account, AddressFamily::IPv4);
    QCOMPARE(alone.size(), 1);
    QVERIFY(alone[0].isOwners && !alone[0].isNamed);
}

void TestSourceCatalog::givesANamedServerWitnessesUnlessItIsTrusted()
{
    const SourceCatalog catalog({source(u"a"_s), source(u"b"_s), source(u"d"_s, SourceMethod::Dns)});
    Account account = accountWith(u"check.example"_s);
    auto sources = catalog.sourcesFor(account, AddressFamily::IPv4, {.rested = {u"b"_s}});
    QCOMPARE(idsOf(sources), (QStringList{u"checkip"_s, u"d"_s, u"a"_s}));
    QVERIFY(sources[0].isNamed);
    QVERIFY(std::none_of(sources.begin(), sources.end(), [](const Source &one) { return one.isOwners; }));
    account.checkipTrusted = true;
    sources = catalog.sourcesFor(account, AddressFamily::IPv4);
    QCOMPARE(idsOf(sources), QStringList{u"checkip"_s});
    QVERIFY(sources[0].isOwners && !sources[0].isNamed);
}

void TestSourceCatalog::believesAServerAtHomeAlone()
{
    const SourceCatalog catalog({source(u"a"_s), source(u"b"_s)});
    for (const QString &server : {u"127.0.0.1:8080"_s, u"[::1]"_s, u"192.168.1.1"_s, u"status.home.arpa"_s}) {
        const auto sources = catalog.sourcesFor(accountWith(server), AddressFamily::IPv4);
        QCOMPARE(idsOf(sources), QStringList{u"checkip"_s});
        QVERIFY(sources[0].isOwners && !sources[0].isNamed);
    }
}

void TestSourceCatalog::asksNoStrangerWhereThePersonWantsNone()
{
    const SourceCatalog catalog({source(u"a"_s), source(u"d"_s, SourceMethod::Dns)});
    const SourceRules rules{.asksStrangers = false};
    Account account;
    account.ipv6.kind = AddressChoice::Kind::Automatic;
    const auto automatic = catalog.sourcesFor(account, AddressFamily::IPv6, rules);
    QVERIFY(!automatic.isEmpty());
    for (const Source &one : automatic) {
        QVERIFY2(one.method == SourceMethod::Interface || one.method == SourceMethod::Router, qPrintable(one.id));
        QVERIFY(one.isOwners);
    }
    // What the person named is asked; its witnesses are the home's own.
    for (const Source &one : catalog.sourcesFor(accountWith(u"check.example"_s), AddressFamily::IPv4, rules).mid(1)) {
        QVERIFY2(one.method == SourceMethod::Interface || one.method == SourceMethod::Router, qPrintable(one.id));
        QVERIFY(!one.isOwners);
    }
}

void TestSourceCatalog::beginsElsewhereEachRound()
{
    Source resting = source(u"asked only when named"_s);
    resting.isDefault = false;
    const SourceCatalog catalog({source(u"a"_s), resting, source(u"b"_s), source(u"c"_s),
                                 source(u"x"_s, SourceMethod::Dns), source(u"y"_s, SourceMethod::Dns)});
    const auto order = [&catalog](int round) {
        return idsOf(catalog.sourcesFor(Account(), AddressFamily::IPv4, {.round = round})).join(u' ');
    };
    QCOMPARE(order(0), u"x a y b c"_s);
    QCOMPARE(order(1), u"y b x c a"_s);
    QCOMPARE(order(2), u"x c y a b"_s);
    QCOMPARE(order(6), order(0));
    QCOMPARE(order(-1), u"y c x a b"_s);
    QCOMPARE(SourceCatalog(QList<Source>()).sourcesFor(Account(), AddressFamily::IPv4, {.round = 5}).size(), 0);
}

void TestSourceCatalog::leavesRestedSourcesOut()
{
    const SourceCatalog catalog({source(u"a"_s), source(u"b"_s), source(u"c"_s)});
    QCOMPARE(idsOf(catalog.sourcesFor(Account(), AddressFamily::IPv4, {.rested = {u"a"_s, u"c"_s}})),
             QStringList{u"b"_s});
}

void TestSourceCatalog::asksNothingForAFamilyThatIsOff()
{
    Account account = accountWith(u"check.example"_s);
    account.ipv6.kind = AddressChoice::Kind::Off;
    QVERIFY(SourceCatalog().sourcesFor(account, AddressFamily::IPv6).isEmpty());
}

void TestSourceCatalog::keepsTheDistanceThatAnOperatorAsksFor()
{
    Source slow = source(u"slow"_s);
    slow.minInterval = std::chrono::minutes(10);
    const Source quick = source(u"quick"_s);
    const QDateTime noon(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);

    Observation observation;
    for (const Source &one : {slow, quick}) {
        Reading reading;
        reading.source = one.id;
        reading.when = noon;
        observation.readings.append(reading);
    }
    SourcePace pace;
    QVERIFY(pace.resting({slow, quick}, AddressFamily::IPv4, noon).isEmpty());
    pace.note(observation);
    QCOMPARE(pace.resting({slow, quick}, AddressFamily::IPv4, noon.addSecs(1)), QStringList{u"slow"_s});
    QCOMPARE(pace.nextAllowed(slow, AddressFamily::IPv4, noon.addSecs(599)), noon.addSecs(600));
    QVERIFY(!pace.nextAllowed(slow, AddressFamily::IPv4, noon.addSecs(600)));
    QVERIFY(!pace.nextAllowed(slow, AddressFamily::IPv6, noon.addSecs(1)));
    QVERIFY(!pace.nextAllowed(slow, AddressFamily::IPv4, noon.addYears(-56))); // the clock was set to 1970
}

QTEST_GUILESS_MAIN(TestSourceCatalog)
#include "tst_sourcecatalog.moc"
