// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/catalog.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace doorplate;
using namespace Qt::StringLiterals;

class TestCatalog : public QObject
{
    Q_OBJECT

private slots:
    void holdsTheBuiltInProviders();
    void isSortedForPeople();
    void findsByWhatOthersCallThem_data();
    void findsByWhatOthersCallThem();
    void searchesAsTyped_data();
    void searchesAsTyped();
    void letsAUsersFileWin();
    void tellsWhatIsWrongWithAUsersFile();
    void bearsAnAbsentFolder();
    void loadsQuickly();
};

// Below the class: moc 6.4 loses its way in raw strings with "//" in them.
namespace {

QByteArray minimal(const QByteArray &id, const QByteArray &name)
{
    return "{\n\"id\": \"" + id + "\",\n\"name\": \"" + name + "\",\n"
           + R"("status": "active", "evidence": "tried", "families": ["ipv4"],
"fields": [{ "key": "password", "label": "Token", "secret": true }],
"protocol": { "steps": [{ "request": { "url": "https://)"
           + id + R"(.example/{hostname}" } }] } })";
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

QStringList idsOf(const QList<const Description *> &found)
{
    QStringList ids;
    for (const Description *one : found)
        ids += one->id;
    return ids;
}

} // namespace

void TestCatalog::holdsTheBuiltInProviders()
{
    const Catalog catalog;
    QVERIFY(catalog.problems().isEmpty());
    for (const QString &id : {u"custom"_s, u"dyndns"_s, u"no-ip"_s, u"duckdns"_s, u"freedns"_s, u"dynv6"_s, u"he-net"_s,
                              u"zoneedit"_s, u"easydns"_s, u"loopia"_s, u"strato"_s, u"ovh"_s, u"nsupdate-info"_s})
        QVERIFY2(catalog.find(id), qPrintable(id));
    QVERIFY(!catalog.find(u"nobody"));
    const Description *dyndns = catalog.find(u"dyndns");
    QCOMPARE(dyndns->hostsPerRequest, 20);
    QCOMPARE(dyndns->policy.refreshAfter, std::optional(std::chrono::days(25)));
    QCOMPARE(dyndns->policy.minInterval, std::chrono::seconds(600));
    QVERIFY(dyndns->isEncryptionOptional && dyndns->supportsIpv6);
    QVERIFY(catalog.find(u"strato")->needsCompanion);
    QCOMPARE(catalog.find(u"no-ip")->policy.confirmEvery, std::optional(std::chrono::days(30)));
}

void TestCatalog::isSortedForPeople()
{
    const Catalog catalog;
    QCOMPARE(catalog.all().front().id, u"custom"_s);
    for (qsizetype i = 2; i < catalog.all().size(); ++i)
        QVERIFY(catalog.all().at(i - 1).name.compare(catalog.all().at(i).name, Qt::CaseInsensitive) <= 0);
}

void TestCatalog::findsByWhatOthersCallThem_data()
{
    QTest::addColumn<QString>("alias");
    QTest::addColumn<QString>("id");
    QTest::newRow("our own id") << u"duckdns"_s << u"duckdns"_s;
    QTest::newRow("inadyn") << u"default@duckdns.org"_s << u"duckdns"_s;
    QTest::newRow("in capitals") << u"DEFAULT@DuckDNS.org"_s << u"duckdns"_s;
    QTest::newRow("inadyn's other family") << u"ipv6@nsupdate.info"_s << u"nsupdate-info"_s;
    QTest::newRow("ddclient's word for many") << u"dyndns2"_s << u"dyndns"_s;
    QTest::newRow("ddclient by server") << u"dynv6.com"_s << u"dynv6"_s;
    QTest::newRow("TrueNAS") << u"dyndns@he.net"_s << u"he-net"_s;
    QTest::newRow("the custom one") << u"custom"_s << u"custom"_s;
    QTest::newRow("a closed service") << u"default@dtdns.com"_s << u"dtdns"_s;
    QTest::newRow("nobody") << u"default@nobody.example"_s << u""_s;
    QTest::newRow("nothing") << u""_s << u""_s;
}

void TestCatalog::findsByWhatOthersCallThem()
{
    QFETCH(QString, alias);
    const Catalog catalog;
    const Description *found = catalog.findByAlias(alias);
    QTEST(found ? found->id : QString(), "id");
}

void TestCatalog::searchesAsTyped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("first");
    QTest::newRow("a beginning") << u"duck"_s << u"duckdns"_s;
    QTest::newRow("without its hyphen") << u"noip"_s << u"no-ip"_s;
    QTest::newRow("with a blank") << u"duck dns"_s << u"duckdns"_s;
    QTest::newRow("in capitals") << u"STRATO"_s << u"strato"_s;
    QTest::newRow("part of the name") << u"afraid"_s << u"freedns"_s;
    QTest::newRow("by its server") << u"members.dyndns.org"_s << u"dyndns"_s;
    QTest::newRow("another client's id") << u"default@zoneedit.com"_s << u"zoneedit"_s;
    QTest::newRow("words in any order") << u"oracle dyn"_s << u"dyndns"_s;
    QTest::newRow("closed services come last") << u"dyndns"_s << u"dyndns"_s;
    QTest::newRow("but they are found") << u"google domains"_s << u"google-domains"_s;
    QTest::newRow("nonsense") << u"qqqq zzzz"_s << u""_s;
}

void TestCatalog::searchesAsTyped()
{
    QFETCH(QString, text);
    const Catalog catalog;
    QTEST(idsOf(catalog.search(text)).value(0), "first");
    QCOMPARE(catalog.search(u"  ").size(), catalog.all().size());
}

void TestCatalog::letsAUsersFileWin()
{
    const QTemporaryDir folder;
    write(folder.filePath(u"mine.json"_s), minimal("duckdns", "My duck"));
    write(folder.filePath(u"other.json"_s), minimal("my-own", "My own"));
    write(folder.filePath(u"not-a-provider.txt"_s), "hello");
    const Catalog catalog(folder.path());
    QVERIFY(catalog.problems().isEmpty());
    QCOMPARE(catalog.find(u"duckdns")->name, u"My duck"_s);
    QCOMPARE(catalog.find(u"my-own")->server, u"my-own.example"_s);
    QCOMPARE(catalog.all().size(), Catalog().all().size() + 1);
}

void TestCatalog::tellsWhatIsWrongWithAUsersFile()
{
    const QTemporaryDir folder;
    write(folder.filePath(u"a.json"_s), minimal("one", "One").replace("\"name\"", "\"nome\""));
    write(folder.filePath(u"b.json"_s), "{ \"id\": \"two\",\n\n \"name\": ");
    write(folder.filePath(u"c.json"_s), minimal("three", "Three"));
    write(folder.filePath(u"d.json"_s), minimal("three", "Three again"));
    write(folder.filePath(u"e.json"_s), QByteArray(300'000, ' '));
    const Catalog catalog(folder.path());
    QStringList told;
    for (const CatalogProblem &problem : catalog.problems()) {
        QVERIFY(!problem.what.isEmpty());
        told += problem.file.section(u'/', -1) + u':' + QString::number(problem.place.line);
    }
    QCOMPARE(told, (QStringList{u"a.json:1"_s, u"a.json:3"_s, u"b.json:3"_s, u"d.json:0"_s, u"e.json:0"_s}));
    QVERIFY(!catalog.find(u"one") && !catalog.find(u"two"));
    QCOMPARE(catalog.find(u"three")->name, u"Three"_s);
    QVERIFY(catalog.find(u"dyndns"));
}

void TestCatalog::bearsAnAbsentFolder()
{
    const Catalog catalog(u"/nowhere/at/all"_s);
    QVERIFY(catalog.problems().isEmpty());
    QVERIFY(catalog.find(u"dyndns"));
}

void TestCatalog::loadsQuickly()
{
    QBENCHMARK
    {
        const Catalog catalog;
        QVERIFY(!catalog.all().isEmpty());
    }
}

QTEST_APPLESS_MAIN(TestCatalog)
#include "tst_catalog.moc"
