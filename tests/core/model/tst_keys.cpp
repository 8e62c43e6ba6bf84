// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The stored keys are an interface: files and scripts know them. Each enum's whole vocabulary is written down here.
#include "core/model/account.h"
#include "core/model/accountstatus.h"
#include "core/model/decision.h"
#include "core/model/hostmemory.h"
#include "core/model/observation.h"
#include "core/model/returncode.h"
#include "core/model/trigger.h"
#include "core/model/verification.h"

#include <QSet>
#include <QTest>

#include <functional>

using namespace doorplate;
using namespace Qt::StringLiterals;

// An enumerator's number, its key, and its enum's two functions, with the enum's type taken away.
struct Vocabulary {
    QStringList keys; // in the order of the enumerators
    std::function<QString(int)> write;
    std::function<std::optional<int>(QStringView)> read;
};
Q_DECLARE_METATYPE(Vocabulary)

namespace {

template <typename Enum>
Vocabulary vocabulary(std::optional<Enum> (*read)(QStringView), const QStringList &keys)
{
    return {keys, [](int value) { return keyOf(static_cast<Enum>(value)); },
            [read](QStringView key) -> std::optional<int> {
                const auto value = read(key);
                return value ? std::optional(static_cast<int>(*value)) : std::nullopt;
            }};
}

} // namespace

class KeysTest : public QObject
{
    Q_OBJECT

private slots:
    void everyValueIsWrittenAndReadByItsKey_data() { vocabularies(); }
    void everyValueIsWrittenAndReadByItsKey();
    void aKeyIsMatchedWholeAndExactly_data() { vocabularies(); }
    void aKeyIsMatchedWholeAndExactly();
    void aVerificationHasItsKey();
    void aDecisionHasItsKeys();
    void everyStateHasARankOfItsOwn();

private:
    void vocabularies();
};

void KeysTest::vocabularies()
{
    QTest::addColumn<Vocabulary>("words");
    QTest::newRow("address families") << vocabulary(addressFamilyFromKey, {u"ipv4"_s, u"ipv6"_s});
    QTest::newRow("secret sources") << vocabulary(secretSourceKindFromKey,
                                                  {u"keychain"_s, u"ask"_s, u"command"_s, u"file"_s});
    QTest::newRow("host states") << vocabulary(hostStateFromKey, {u"ok"_s, u"updating"_s, u"waiting"_s, u"held"_s,
                                                                  u"failed"_s, u"stopped"_s, u"stale"_s, u"paused"_s});
    QTest::newRow("reasons to skip") << vocabulary(skipReasonFromKey, {u"unchanged"_s, u"disabled"_s, u"familyOff"_s});
    QTest::newRow("reasons to hold") << vocabulary(
        holdReasonFromKey, {u"vpn"_s, u"captivePortal"_s, u"foreignNetwork"_s, u"offline"_s, u"noAgreement"_s,
                            u"noSecret"_s, u"tooSoon"_s, u"stopped"_s, u"paused"_s, u"misconfigured"_s});
    QTest::newRow("reasons to update") << vocabulary(
        updateReasonFromKey,
        {u"changed"_s, u"first"_s, u"refresh"_s, u"repair"_s, u"forced"_s, u"retry"_s, u"compare"_s});
    QTest::newRow("scopes of a stop") << vocabulary(stopScopeFromKey, {u"host"_s, u"account"_s, u"provider"_s});
    QTest::newRow("hindrances") << vocabulary(hindranceKindFromKey,
                                              {u"vpn"_s, u"captivePortal"_s, u"foreignNetwork"_s, u"offline"_s});
    QTest::newRow("source methods") << vocabulary(sourceMethodFromKey,
                                                  {u"http"_s, u"dns"_s, u"interface"_s, u"router"_s, u"command"_s});
    QTest::newRow("failures") << vocabulary(failureKindFromKey,
                                            {u"timeout"_s, u"unreachable"_s, u"tls"_s, u"httpStatus"_s, u"badReply"_s,
                                             u"noAgreement"_s, u"noSecret"_s, u"misconfigured"_s, u"storage"_s});
    QTest::newRow("certificate faults") << vocabulary(tlsFaultFromKey,
                                                      {u"expired"_s, u"notYetValid"_s, u"wrongName"_s, u"selfSigned"_s,
                                                       u"unknownAuthority"_s, u"revoked"_s, u"other"_s});
    QTest::newRow("return codes") << vocabulary(returnCodeFromKey,
                                                {u"good"_s, u"nochg"_s, u"nohost"_s, u"numhost"_s, u"notfqdn"_s,
                                                 u"!yours"_s, u"badauth"_s, u"badagent"_s, u"!donator"_s, u"abuse"_s,
                                                 u"dnserr"_s, u"badsys"_s, u"911"_s, u"429"_s, u"unknown"_s});
    QTest::newRow("triggers") << vocabulary(triggerFromKey, {u"start"_s, u"timer"_s, u"user"_s, u"network"_s,
                                                             u"resume"_s, u"router"_s, u"dns"_s, u"edited"_s});
}

void KeysTest::everyValueIsWrittenAndReadByItsKey()
{
    QFETCH(Vocabulary, words);
    QCOMPARE(QSet<QString>(words.keys.begin(), words.keys.end()).size(), words.keys.size());
    for (int value = 0; value < words.keys.size(); ++value) {
        QCOMPARE(words.write(value), words.keys[value]);
        QCOMPARE(words.read(words.keys[value]), std::optional(value));
    }
}

void KeysTest::aKeyIsMatchedWholeAndExactly()
{
    QFETCH(Vocabulary, words);
    QVERIFY(!words.read(u""));
    QVERIFY(!words.read(QStringView()));
    QVERIFY(!words.read(u"nonsense"));
    for (const QString &key : std::as_const(words.keys)) {
        QVERIFY(!words.read(u' ' + key));
        QVERIFY(!words.read(key + u'\n'));
        QVERIFY(!words.read(key + QChar(0)));
        QVERIFY(!words.read(QStringView(key).chopped(1)));
        if (key.toUpper() != key)
            QVERIFY(!words.read(key.toUpper()));
    }
}

void KeysTest::aVerificationHasItsKey()
{
    QCOMPARE(keyOf(Verification(Proven{})), u"published"_s);
    QCOMPARE(keyOf(Verification(NotYet{})), u"notYet"_s);
    QCOMPARE(keyOf(Verification(Other{})), u"other"_s);
}

void KeysTest::aDecisionHasItsKeys()
{
    const Decision skip = Skip{SkipReason::FamilyOff};
    const Decision hold = Hold{HoldReason::Vpn, {}, {}};
    const Decision update = Update{*Address::parse(u"192.0.2.1"), UpdateReason::Repair};
    QCOMPARE(kindKeyOf(skip) + u'/' + reasonKeyOf(skip), u"skip/familyOff"_s);
    QCOMPARE(kindKeyOf(hold) + u'/' + reasonKeyOf(hold), u"hold/vpn"_s);
    QCOMPARE(kindKeyOf(update) + u'/' + reasonKeyOf(update), u"update/repair"_s);
}

void KeysTest::everyStateHasARankOfItsOwn()
{
    QSet<int> ranks;
    for (int state = 0; state < 8; ++state)
        ranks.insert(rankOf(static_cast<HostState>(state)));
    QCOMPARE(ranks.size(), 8);
    QVERIFY(rankOf(HostState::Ok) < rankOf(HostState::Waiting));
    QVERIFY(rankOf(HostState::Failed) < rankOf(HostState::Stopped));
}

QTEST_APPLESS_MAIN(KeysTest)
#include "tst_keys.moc"
