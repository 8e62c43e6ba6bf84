// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/consensus.h"

#include <QTest>

using namespace doorplate;
using namespace Qt::StringLiterals;

namespace {

// "web:ipify" is a source over HTTP of the operator ipify; "dns:google" one over DNS; "own:x" the owner's own;
// "named:x" one that the owner named and does not trust alone. A letter
// after the operator tells two sources of one operator apart: "web:ipify/2".
Source sourceNamed(const QString &name)
{
    Source source;
    source.id = name;
    source.name = name;
    source.operatorName = name.section(u':', 1).section(u'/', 0, 0);
    source.method = name.startsWith(u"dns:")  ? SourceMethod::Dns
                    : name.startsWith(u"if:") ? SourceMethod::Interface
                                              : SourceMethod::Http;
    source.isOwners = name.startsWith(u"own:");
    source.isNamed = name.startsWith(u"named:");
    source.families = {AddressFamily::IPv4};
    return source;
}

// "web:ipify=81.2.69.142", "web:ipify=timeout", or "web:ipify" for one that has not answered yet.
struct Scene {
    QList<Source> asked;
    QList<Reading> readings;
};

Scene sceneOf(const QStringList &lines)
{
    Scene scene;
    for (const QString &line : lines) {
        const Source source = sourceNamed(line.section(u'=', 0, 0));
        scene.asked.append(source);
        if (!line.contains(u'='))
            continue;
        Reading reading;
        reading.source = source.id;
        reading.operatorName = source.operatorName;
        reading.method = source.method;
        const QString said = line.section(u'=', 1);
        if (const auto address = Address::parse(said))
            reading.address = *address;
        else
            reading.address = failed(*failureKindFromKey(said));
        scene.readings.append(reading);
    }
    return scene;
}

AgreementRule ruleOf(const QString &known, int witnesses)
{
    return {known.isEmpty() ? std::nullopt : Address::parse(known), witnesses};
}

} // namespace

class TestConsensus : public QObject
{
    Q_OBJECT

private slots:
    void agreesOnOneAddress_data();
    void agreesOnOneAddress();
    void findsNoAgreement_data();
    void findsNoAgreement();
    void asksOnWhileMoreCanChangeTheResult_data();
    void asksOnWhileMoreCanChangeTheResult();
    void countsIndependentSupport();
};

void TestConsensus::agreesOnOneAddress_data()
{
    QTest::addColumn<QStringList>("scene");
    QTest::addColumn<QString>("known");
    QTest::addColumn<int>("witnesses");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QStringList &scene, const QString &known, int witnesses,
                        const QString &expected) { QTest::newRow(name) << scene << known << witnesses << expected; };
    const QString a = u"81.2.69.142"_s;
    const QString b = u"81.2.69.150"_s;
    row("two operators", {u"web:x="_s + a, u"web:y="_s + a}, {}, 2, a);
    row("one operator by two methods", {u"web:x="_s + a, u"dns:x="_s + a}, {}, 2, a);
    row("web and interface", {u"web:x="_s + a, u"if:eth0="_s + a}, {}, 2, a);
    row("two of three, one lies", {u"web:x="_s + a, u"web:liar="_s + b, u"web:y="_s + a}, {}, 2, a);
    row("two of four, two fail", {u"web:x="_s + a, u"web:p=timeout"_s, u"web:q=badReply"_s, u"web:y="_s + a}, {}, 2, a);
    row("the known one by one witness", {u"web:x="_s + a}, a, 2, a);
    row("the known one by one witness, a liar beside", {u"web:x="_s + a, u"web:liar="_s + b}, a, 2, a);
    row("the known one by DNS alone", {u"dns:x="_s + a}, a, 2, a);
    row("another than the known one by two", {u"web:x="_s + b, u"web:y="_s + b}, a, 2, b);
    row("the owner's own alone", {u"own:x="_s + a}, {}, 2, a);
    row("the owner's own against a known one", {u"own:x="_s + b}, a, 2, b);
    row("the owner's own against all others", {u"own:x="_s + b, u"web:x="_s + a, u"web:y="_s + a}, a, 2, b);
    row("two owner's own that agree", {u"own:x="_s + a, u"own:y="_s + a}, {}, 2, a);
    row("one, when one is enough", {u"web:x="_s + a}, {}, 1, a);
    row("one, when nonsense was asked for", {u"web:x="_s + a}, {}, 0, a);
    row("three, when three are asked for", {u"web:x="_s + a, u"dns:x="_s + a, u"web:y="_s + a}, {}, 3, a);
    row("the named one, unchanged", {u"named:x="_s + a}, a, 2, a);
    row("the named one and a witness", {u"named:x="_s + b, u"web:y="_s + b}, a, 2, b);
    row("the named one and a witness by DNS, a liar beside", {u"named:x="_s + b, u"web:liar="_s + a, u"dns:y="_s + b},
        {}, 2, b);
    row("the named one failed, the others agree", {u"named:x=timeout"_s, u"web:y="_s + b, u"dns:z="_s + b}, a, 2, b);
    row("a private address beside does not count", {u"web:x="_s + a, u"web:p=192.168.1.1"_s, u"web:y="_s + a}, {}, 2,
        a);
}

void TestConsensus::agreesOnOneAddress()
{
    QFETCH(QStringList, scene);
    QFETCH(QString, known);
    QFETCH(int, witnesses);
    QFETCH(QString, expected);
    const Scene seen = sceneOf(scene);
    const auto agreed = agree(seen.readings, seen.asked, ruleOf(known, witnesses));
    QVERIFY2(agreed, agreed ? "" : qPrintable(agreed.error().detail));
    QCOMPARE(agreed->toString(), expected);
}

void TestConsensus::findsNoAgreement_data()
{
    QTest::addColumn<QStringList>("scene");
    QTest::addColumn<QString>("known");
    QTest::addColumn<int>("witnesses");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const QStringList &scene, const QString &known, int witnesses,
                        const QString &detail, const QString &kind = u"noAgreement"_s) {
        QTest::newRow(name) << scene << known << witnesses << kind << detail;
    };
    const QString a = u"81.2.69.142"_s;
    const QString b = u"81.2.69.150"_s;
    row("one witness of a new address", {u"web:x="_s + a}, {}, 2, u"web:x: 81.2.69.142"_s);
    row("one witness of a changed address", {u"web:x="_s + b}, a, 2, u"web:x: 81.2.69.150"_s);
    row("one liar and one honest", {u"web:x="_s + a, u"web:y="_s + b}, {}, 2,
        u"web:x: 81.2.69.142, web:y: 81.2.69.150"_s);
    row("two sources of one operator", {u"web:x="_s + a, u"web:x/2="_s + a}, {}, 2, u"web:x: 81.2.69.142"_s);
    row("two spellings of one operator", {u"web:X="_s + a, u"web:x/2="_s + a}, {}, 2, u"81.2.69.142"_s);
    row("two DNS sources, which one box can forge", {u"dns:x="_s + a, u"dns:y="_s + a}, {}, 2, u"dns:y: 81.2.69.142"_s);
    row("two against two", {u"web:x="_s + a, u"web:y="_s + b, u"web:p="_s + a, u"web:q="_s + b}, {}, 2, u"web:q"_s);
    row("the known one by one, another by two", {u"web:x="_s + a, u"web:y="_s + b, u"web:z="_s + b}, a, 2, u"web:z"_s);
    row("two private ones", {u"web:x=10.0.0.1"_s, u"web:y=10.0.0.1"_s}, {}, 2, u"web:x: 10.0.0.1"_s);
    row("a known private one", {u"web:x=10.0.0.1"_s}, u"10.0.0.1"_s, 2, u"10.0.0.1"_s);
    row("two of the other family", {u"web:x=2a02:8070::1"_s, u"web:y=2a02:8070::1"_s}, {}, 2, u"2a02:8070::1"_s);
    row("all failed", {u"web:x=timeout"_s, u"web:y=tls"_s}, a, 2, u"web:x: timeout, web:y: tls"_s);
    row("two owner's own that differ", {u"own:x="_s + a, u"own:y="_s + b}, {}, 2, u"own:y"_s);
    row("the named one alone", {u"named:x="_s + b}, a, 2, u"named:x: 81.2.69.150"_s);
    row("two against the named one", {u"named:x="_s + b, u"web:y="_s + a, u"dns:z="_s + a}, {}, 2, u"dns:z"_s);
    row("the known one against the named one", {u"named:x="_s + b, u"web:y="_s + a}, a, 2, u"web:y"_s);
    row("nobody has answered", {u"web:x"_s, u"web:y"_s}, a, 2, {});
    row("the owner's own failed", {u"own:x=tls"_s}, a, 2, {}, u"tls"_s);
    row("nobody was asked", {}, a, 2, u"no source"_s, u"misconfigured"_s);
}

void TestConsensus::findsNoAgreement()
{
    QFETCH(QStringList, scene);
    QFETCH(QString, known);
    QFETCH(int, witnesses);
    QFETCH(QString, kind);
    QFETCH(QString, detail);
    const Scene seen = sceneOf(scene);
    const auto agreed = agree(seen.readings, seen.asked, ruleOf(known, witnesses));
    QVERIFY2(!agreed, agreed ? qPrintable(agreed->toString()) : "");
    QCOMPARE(keyOf(agreed.error().kind), kind);
    QVERIFY2(agreed.error().detail.contains(detail), qPrintable(agreed.error().detail));
}

void TestConsensus::asksOnWhileMoreCanChangeTheResult_data()
{
    QTest::addColumn<QStringList>("scene");
    QTest::addColumn<QString>("known");
    QTest::addColumn<bool>("isSettledThen");
    const auto row = [](const char *name, const QStringList &scene, const QString &known, bool isSettledThen) {
        QTest::newRow(name) << scene << known << isSettledThen;
    };
    const QString a = u"81.2.69.142"_s;
    const QString b = u"81.2.69.150"_s;
    row("nobody has answered", {u"web:x"_s, u"web:y"_s}, {}, false);
    row("the known one was confirmed", {u"web:x="_s + a, u"web:y"_s}, a, true);
    row("a change has one witness", {u"web:x="_s + b, u"web:y"_s, u"web:z"_s}, a, false);
    row("a change has two", {u"web:x="_s + b, u"web:y="_s + b, u"web:z"_s}, a, true);
    row("two differ, a third may decide", {u"web:x="_s + a, u"web:y="_s + b, u"web:z"_s}, {}, false);
    row("two against two", {u"web:x="_s + a, u"web:y="_s + b, u"web:p="_s + a, u"web:q="_s + b, u"web:z"_s}, {}, true);
    row("only one is left and nobody has a witness yet", {u"web:x=timeout"_s, u"web:y"_s}, {}, true);
    row("the same, but it may confirm the known one", {u"web:x=timeout"_s, u"web:y"_s}, a, false);
    row("all that is left is DNS", {u"web:x=timeout"_s, u"dns:y"_s, u"dns:z"_s}, {}, true);
    row("all that is left is the same operator", {u"web:x="_s + a, u"web:x/2"_s, u"web:x/3"_s}, {}, true);
    row("all have answered", {u"web:x="_s + a, u"web:y="_s + b}, {}, true);
    row("the owner's own is still asked", {u"own:x"_s, u"web:x="_s + a, u"web:y="_s + a}, {}, false);
    row("the named one is still asked", {u"named:x"_s, u"web:x="_s + a, u"web:y="_s + a}, {}, false);
    row("the named one changed, a witness may come", {u"named:x="_s + b, u"web:w"_s}, a, false);
    row("the named one changed, its witness came", {u"named:x="_s + b, u"web:w="_s + b, u"web:y"_s}, a, true);
    row("the named one alone, nobody is left to witness", {u"named:x="_s + b, u"web:y="_s + a}, a, true);
    row("nobody is asked", {}, {}, true);
}

void TestConsensus::asksOnWhileMoreCanChangeTheResult()
{
    QFETCH(QStringList, scene);
    QFETCH(QString, known);
    QFETCH(bool, isSettledThen);
    const Scene seen = sceneOf(scene);
    QCOMPARE(isSettled(seen.readings, seen.asked, ruleOf(known, 2)), isSettledThen);
}

void TestConsensus::countsIndependentSupport()
{
    const QString a = u"=81.2.69.142"_s;
    const QString b = u"=81.2.69.150"_s;
    QCOMPARE(bestSupport(sceneOf({}).readings), 0);
    QCOMPARE(bestSupport(sceneOf({u"web:x=timeout"_s}).readings), 0);
    QCOMPARE(bestSupport(sceneOf({u"dns:x"_s + a, u"dns:y"_s + a, u"web:y"_s + b}).readings), 1);
    QCOMPARE(bestSupport(sceneOf({u"dns:x"_s + a, u"web:x"_s + a, u"web:y"_s + b}).readings), 2);
}

QTEST_GUILESS_MAIN(TestConsensus)
#include "tst_consensus.moc"
