// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/statefile.h"

#include "tests/support/faultydisk.h"
#include "tests/support/profilefolder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace doorplate;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class StateFileTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<ProfileFolder>(); }

    void remembersOverARestart();
    void theTwoFamiliesOfAHostAreApart();
    void eachPartOfTheMemoryComesBackAlone_data();
    void eachPartOfTheMemoryComesBackAlone();
    void aTimeThatIsNoneIsNamed_data();
    void aTimeThatIsNoneIsNamed();
    void anUnknownHostHasNoMemory();
    void forgetsAnAccountAndNoOther();
    void anEmptyMemoryIsForgotten();
    void aBrokenFileMeansThatEveryHostIsNew();
    void aRowThatCannotBeReadSpoilsNoOther();
    void aPartThatCannotBeReadIsNamedAndTheRestStays();
    void onAFullDiskItIsRememberedInMemoryAndWrittenLater();

private:
    QString path() const { return m_folder->path(u"state.json"_s); }

    std::unique_ptr<ProfileFolder> m_folder;
};

namespace {

HostKey key(const QString &account, QStringView host, AddressFamily family = AddressFamily::IPv4)
{
    return {account, *Hostname::parse(host), family};
}

QDateTime at(int second)
{
    return QDateTime(QDate(2026, 11, 22), QTime(12, 0, second, 250), Qt::UTC);
}

HostMemory full()
{
    HostMemory memory;
    memory.accepted = Address::parse(u"203.0.113.7");
    memory.acceptedAt = at(1);
    memory.since = at(2);
    memory.lastSent = at(3);
    memory.lastOutcome = Outcome{ReturnCode::Abuse, Address::parse(u"203.0.113.8"), u"abuse \"x\"\n"_s, 1800s};
    memory.lastFailure = Failure{Failure::Kind::Tls, u"expired"_s, 500, 60s,
                                 TlsProblem{TlsProblem::Fault::WrongName, u"h.example"_s, at(4), at(5)}};
    memory.failures = 7;
    memory.notBefore = at(6);
    memory.stop = Stop{Stop::Scope::Account, ReturnCode::BadAuth, u"badauth"_s, at(7)};
    memory.confirmBy = at(8);
    memory.isReminded = true;
    return memory;
}

} // namespace

void StateFileTest::remembersOverARestart()
{
    {
        StateFile state(path());
        QCOMPARE(state.load().value_or(QStringList{u"?"_s}), QStringList());
        HostMemory once;
        once.acceptedAt = at(1);
        QVERIFY(state.remember({{key(u"1"_s, u"a.example"), full()}, {key(u"1"_s, u"b.example"), once}}));
    }
    StateFile state(path());
    QCOMPARE(state.load().value_or(QStringList{u"?"_s}), QStringList());
    QCOMPARE(state.memory(key(u"1"_s, u"a.example")), full());
    QCOMPARE(state.memory(key(u"1"_s, u"b.example")).acceptedAt, std::optional(at(1)));
    QVERIFY(!(QFile::permissions(path()) & othersRights));
}

void StateFileTest::theTwoFamiliesOfAHostAreApart()
{
    StateFile state(path());
    QVERIFY(state.load().has_value());
    QVERIFY(state.remember({{key(u"1"_s, u"a.example", AddressFamily::IPv6), full()}}));
    QCOMPARE(state.memory(key(u"1"_s, u"a.example")), HostMemory());
    StateFile again(path());
    QVERIFY(again.load().has_value());
    QCOMPARE(again.memory(key(u"1"_s, u"a.example", AddressFamily::IPv6)), full());
    QCOMPARE(again.memory(key(u"1"_s, u"a.example")), HostMemory());
    QCOMPARE(again.memory(key(u"2"_s, u"a.example", AddressFamily::IPv6)), HostMemory());
}

void StateFileTest::eachPartOfTheMemoryComesBackAlone_data()
{
    QTest::addColumn<HostMemory>("memory");
    HostMemory one;
    QTest::newRow("nothing") << one;
    QTest::newRow("everything") << full();
    one.accepted = full().accepted;
    QTest::newRow("the address") << std::exchange(one, {});
    one.acceptedAt = at(1);
    QTest::newRow("when it was accepted") << std::exchange(one, {});
    one.since = at(1);
    QTest::newRow("since when") << std::exchange(one, {});
    one.lastSent = at(1);
    QTest::newRow("when something was sent") << std::exchange(one, {});
    one.lastOutcome = Outcome{};
    QTest::newRow("an empty answer") << std::exchange(one, {});
    one.lastFailure = Failure{};
    QTest::newRow("a failure without detail") << std::exchange(one, {});
    one.failures = 1;
    QTest::newRow("one failure") << std::exchange(one, {});
    one.notBefore = at(1);
    QTest::newRow("a wait") << std::exchange(one, {});
    one.publicView = PublicView{{{u"Quad"_s, {*Address::parse(u"81.2.69.142")}, std::chrono::seconds(60)}}, at(1)};
    QTest::newRow("what the world was seen to answer") << std::exchange(one, {});
    one.stop = Stop{};
    QTest::newRow("a stop without words") << std::exchange(one, {});
}

void StateFileTest::eachPartOfTheMemoryComesBackAlone()
{
    QFETCH(HostMemory, memory);
    QStringList problems;
    QCOMPARE(memoryFromJson(toJson(memory), &problems), memory);
    QCOMPARE(problems, QStringList());
}

void StateFileTest::aTimeThatIsNoneIsNamed_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a year that is no number") << u"202\u0005-11-25T12:00:00.000Z"_s;
    QTest::newRow("a month that is no number") << u"2026-x1-25T12:00:00.000Z"_s;
    QTest::newRow("the year 0") << u"0000-11-25T12:00:00.000Z"_s;
    QTest::newRow("words") << u"yesterday, or the day before"_s;
}

void StateFileTest::aTimeThatIsNoneIsNamed()
{
    QFETCH(QString, text);
    QStringList problems;
    QCOMPARE(memoryFromJson({{u"since"_s, text}}, &problems), HostMemory());
    QCOMPARE(problems, QStringList{u"since"_s});
}

void StateFileTest::anUnknownHostHasNoMemory()
{
    StateFile state(path());
    QCOMPARE(state.memory(key(u"1"_s, u"a.example")), HostMemory());
    QVERIFY(state.keysOf(u"1"_s).isEmpty());
}

void StateFileTest::forgetsAnAccountAndNoOther()
{
    StateFile state(path());
    QVERIFY(state.load().has_value());
    QVERIFY(state.remember({{key(u"1"_s, u"a.example"), full()},
                            {key(u"1"_s, u"b.example"), full()},
                            {key(u"11"_s, u"a.example"), full()}}));
    QCOMPARE(state.keysOf(u"1"_s).size(), 2);
    QVERIFY(state.forgetAccount(u"1"_s));
    QVERIFY(state.forgetAccount(u"nobody"_s));
    StateFile again(path());
    QVERIFY(again.load().has_value());
    QVERIFY(again.keysOf(u"1"_s).isEmpty());
    QCOMPARE(again.keysOf(u"11"_s), QList{key(u"11"_s, u"a.example")});
}

void StateFileTest::anEmptyMemoryIsForgotten()
{
    StateFile state(path());
    QVERIFY(state.load().has_value());
    QVERIFY(state.remember({{key(u"1"_s, u"a.example"), full()}}));
    QVERIFY(state.remember({{key(u"1"_s, u"a.example"), HostMemory()}}));
    QVERIFY(state.keysOf(u"1"_s).isEmpty());
    QVERIFY(!m_folder->contents(u"state.json"_s).contains("a.example"));
}

void StateFileTest::aBrokenFileMeansThatEveryHostIsNew()
{
    for (const char *text : {"{\"version\": 1, \"hosts\": [{", "{\"hosts\": 5}"}) {
        m_folder->put(u"state.json"_s, text);
        StateFile state(path());
        const auto notes = state.load();
        QVERIFY(notes.has_value());
        QCOMPARE(notes->size(), 1);
        QVERIFY(state.remember({{key(u"1"_s, u"a.example"), full()}}));
    }
    QCOMPARE(m_folder->names().filter(u"broken"_s).size(), 2);
}

void StateFileTest::aRowThatCannotBeReadSpoilsNoOther()
{
    m_folder->put(u"state.json"_s, R"({"version": 1, "hosts": [5, {"account": "1", "host": "a b", "family": "ipv4"},
        {"account": "1", "host": "a.example", "family": "ipv5"}, {"host": "a.example", "family": "ipv4"},
        {"account": "1", "host": "a.example", "family": "ipv4", "failures": 3}]})");
    StateFile state(path());
    const auto notes = state.load();
    QVERIFY(notes.has_value());
    QCOMPARE(notes->size(), 4);
    QCOMPARE(state.memory(key(u"1"_s, u"a.example")).failures, 3);
}

void StateFileTest::aPartThatCannotBeReadIsNamedAndTheRestStays()
{
    QJsonObject row = toJson(full());
    const QStringList keys = row.keys();
    for (const QString &part : keys) {
        row = toJson(full());
        row.insert(part, u"nonsense"_s);
        row.insert(u"account"_s, u"1"_s);
        row.insert(u"host"_s, u"a.example"_s);
        row.insert(u"family"_s, u"ipv4"_s);
        m_folder->put(u"state.json"_s, QJsonDocument(QJsonObject{{u"hosts"_s, QJsonArray{row}}}).toJson());
        StateFile state(path());
        const auto notes = state.load();
        QVERIFY(notes.has_value());
        QCOMPARE(notes->size(), 1);
        QVERIFY2(notes->front().contains(part), qPrintable(notes->front()));
        QJsonObject rest = toJson(full());
        rest.remove(part);
        QCOMPARE(toJson(state.memory(key(u"1"_s, u"a.example"))), rest);
    }
}

void StateFileTest::onAFullDiskItIsRememberedInMemoryAndWrittenLater()
{
    StateFile state(path());
    QVERIFY(state.load().has_value());
    QVERIFY(state.remember({{key(u"1"_s, u"old.example"), full()}}));
    const QByteArray before = m_folder->contents(u"state.json"_s);
    {
        const FullDisk noRoom(10);
        const auto remembered = state.remember({{key(u"1"_s, u"a.example"), full()}});
        QVERIFY(!remembered);
        QCOMPARE(remembered.error().kind, Failure::Kind::Storage);
    }
    QCOMPARE(m_folder->contents(u"state.json"_s), before);
    // What was sent was sent: forgetting it would send it again.
    QCOMPARE(state.memory(key(u"1"_s, u"a.example")), full());
    QVERIFY(state.isBehind());
    QVERIFY(state.catchUp());
    QVERIFY(!state.isBehind());
    StateFile again(path());
    QVERIFY(again.load().has_value());
    QCOMPARE(again.keysOf(u"1"_s).size(), 2);
}

QTEST_APPLESS_MAIN(StateFileTest)
#include "tst_statefile.moc"
