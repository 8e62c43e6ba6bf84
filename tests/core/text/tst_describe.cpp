// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/describe.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace doorplate;

namespace {

const Address home = *Address::parse(u"81.2.69.142");
const Address moved = *Address::parse(u"81.2.69.150");
const Hostname host = *Hostname::parse(u"home.example.com");
const Hostname nas = *Hostname::parse(u"nas.example.com");
const QDateTime noon(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC); // the tests run in UTC
const QDateTime later(QDate(2026, 11, 22), QTime(14, 35), Qt::UTC);

Telling telling()
{
    return {u"DynDNS"_s, u"Home"_s, u"https://account.dyn.com/"_s,
            later,       noon,      QLocale(QLocale::English, QLocale::UnitedKingdom)};
}

Telling generalTelling()
{
    Telling general;
    general.now = noon;
    general.locale = telling().locale;
    return general;
}

Failure failure(Failure::Kind kind, const QString &detail = {})
{
    return {kind, detail, {}, {}, {}};
}

Failure status(int number)
{
    return {Failure::Kind::HttpStatus, {}, number, {}, {}};
}

Failure certificate(TlsProblem::Fault fault)
{
    Failure tls = failure(Failure::Kind::Tls, u"the system's words"_s);
    tls.tls = TlsProblem{fault, u"update.example.com"_s, QDateTime(QDate(2026, 5, 3), QTime(0, 0), Qt::UTC),
                         QDateTime(QDate(2026, 5, 3), QTime(0, 0), Qt::UTC)};
    return tls;
}

Outcome outcome(ReturnCode code)
{
    return {code, {}, keyOf(code), {}};
}

HostStatus hostStatus(HostState state)
{
    HostStatus status{.accountId = u"a1"_s, .accountName = u"Home"_s, .provider = u"dyndns"_s, .host = host};
    status.state = state;
    status.address = moved;
    status.since = QDateTime(QDate(2026, 11, 17), QTime(4, 12), Qt::UTC);
    status.nextAttempt = later;
    return status;
}

Published published(const QList<Address> &addresses)
{
    return {addresses, 300s, u"ns1.example.com"_s, noon};
}

// What must hold for every sentence that a person reads; empty when it does.
QString flawOf(const QString &text)
{
    static const QRegularExpression leftover(u"%[0-9nL]"_s);
    static const QRegularExpression programWord(
        u"\\b(enum|null|nullopt|std|NoAgreement|BadReply|NoSecret|Misconfigured|HttpStatus|TooSoon|outcome|boolean"
        "|exception|invalid|QNetwork\\w*)\\b|::|_"_s);
    if (text.isEmpty())
        return u"empty"_s;
    if (!text.endsWith(u'.'))
        return u"does not end like a sentence: "_s + text;
    if (!text.front().isUpper() && !text.front().isDigit() && text.front() != u'"' && !text.startsWith(host.display())
        && !text.startsWith(u"http://"))
        return u"does not begin like a sentence: "_s + text;
    if (text.contains(leftover))
        return u"a place was not filled: "_s + text;
    if (text.contains(u"  ") || text.contains(u"..") || text.contains(u" .") || text.contains(u" ,")
        || text.contains(u"()") || text.contains(u"\"\""))
        return u"badly put together: "_s + text;
    if (const auto match = programWord.match(text); match.hasMatch())
        return u"a word of the program, "_s + match.captured() + u": "_s + text;
    return {};
}

} // namespace

#define VERIFY_SENTENCE(text) QCOMPARE(flawOf(text), QString())

class DescribeTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(telling().locale); }
    void saysWhatIsPromised_data();
    void saysWhatIsPromised();
    void everyReturnCodeHasItsOwnSentence();
    void everyStopHasASentence();
    void everyFailureHasASentence();
    void everyCertificateFaultHasASentence();
    void everyStatusHasASentence();
    void aFailureOfASourceSpeaksOfNoUpdate();
    void everyDecisionHasASentence();
    void everyStateHasAWordAndASentence();
    void everyProofHasASentence();
    void everyFieldProblemHasASentence();
    void everyNoticeHasATitleAndAText();
    void everyOtherValueHasWords();
    void foreignTextIsTamed();
    void foreignTextIsNoTemplate();
    void aNextAttemptIsToldByItsDistance_data();
    void aNextAttemptIsToldByItsDistance();
};

namespace {

void answerRows(const std::function<void(const char *, const QString &, const QString &)> &row)
{
    row("badauth", sentence(outcome(ReturnCode::BadAuth), host, telling()),
        u"DynDNS did not accept the user name or password of \"Home\" (\"badauth\"). Updates of this account are "
        "stopped so that it does not get locked. Check both, then press Resume."_s);
    row("abuse", sentence(outcome(ReturnCode::Abuse), host, telling()),
        u"DynDNS has blocked home.example.com for too many updates (\"abuse\"). Only they can lift it: sign in at "
        "https://account.dyn.com/, then press Resume. Nothing more is sent until then."_s);
    row("911", sentence(outcome(ReturnCode::ServerError), host, telling()),
        u"DynDNS has trouble at its end (\"911\"), so home.example.com keeps its old address for now. Doorplate tries "
        "again at 14:35."_s);
    row("accepted", sentence(Outcome{ReturnCode::Good, moved, u"good 81.2.69.150"_s, {}}, host, telling()),
        u"DynDNS accepted 81.2.69.150 for home.example.com (\"good 81.2.69.150\")."_s);
    row("expired certificate", sentence(certificate(TlsProblem::Fault::Expired), telling()),
        u"The certificate of update.example.com expired on Sunday, 3 May 2026. No password was sent. Doorplate tries "
        "again at 14:35."_s);
    Telling in1970 = telling();
    in1970.now = QDateTime(QDate(1970, 1, 1), QTime(0, 1), Qt::UTC);
    in1970.nextAttempt.reset();
    row("certificate and a wrong clock", sentence(certificate(TlsProblem::Fault::NotYetValid), in1970),
        u"The certificate of update.example.com is not valid before Sunday, 3 May 2026, or this computer's clock is "
        "wrong (it says Thursday, 1 January 1970). No password was sent. Doorplate tries again by itself."_s);
    row("410", sentence(status(410), telling()),
        u"The interface of DynDNS has moved or closed: nothing is there any more (HTTP status 410). Look for news at "
        "https://account.dyn.com/ and for a newer Doorplate; with the Custom Provider, check Custom Server and Custom "
        "Path. Doorplate tries again at 14:35."_s);
    row("time-out", sentence(failure(Failure::Kind::Timeout), telling()),
        u"DynDNS did not answer in time. Whether the update arrived is not known, so it will be sent again. Doorplate "
        "tries again at 14:35."_s);
    row("a stop for a setting",
        sentence(Stop{Stop::Scope::Account, ReturnCode::Unknown, u"Choose a provider."_s, noon}, host, telling()),
        u"A setting of \"Home\" cannot work, so nothing is sent: Choose a provider. Correct the account, then press "
        "Resume."_s);
}

void holdRows(const std::function<void(const char *, const QString &, const QString &)> &row)
{
    row("VPN", sentence(Decision(Hold{HoldReason::Vpn, u"tun0"_s, {}}), telling()),
        u"A VPN is active (tun0). The address seen from outside is the VPN's, not your home's, so nothing is "
        "published. It goes on by itself when the VPN ends."_s);
    Telling soon = telling();
    soon.nextAttempt = noon.addSecs(20);
    row("no agreement",
        sentence(Decision(Hold{
                     HoldReason::NoAgreement, u"ipify: 81.2.69.142, router: 81.2.69.150, icanhazip: timeout"_s, {}}),
                 soon),
        u"No address could be agreed on (ipify: 81.2.69.142, router: 81.2.69.150, icanhazip: no answer in time). "
        "Nothing is published until enough sources say the same. The next check is in 20 s."_s);
    row("the only source failed",
        sentence(Decision(Hold{HoldReason::NoAgreement, u"[::1]:8080: unreachable"_s, {}}), soon),
        u"Your address could not be learned ([::1]:8080: not reached). Nothing is published until it is known. The "
        u"next "
        "check is in 20 s."_s);
    row("too soon ends when it says", sentence(Decision(Hold{HoldReason::TooSoon, {}, noon.addSecs(600)}), telling()),
        u"It is too soon for another request to DynDNS: sending more often gets names blocked. Doorplate tries again "
        "at 12:10."_s);
    row("a locked keychain", sentence(Decision(Hold{HoldReason::NoSecret, u"the keychain is locked"_s, {}}), telling()),
        u"The password of \"Home\" could not be had, so nothing was sent: the keychain is locked. Unlock the keychain, "
        "or enter the password again in the account."_s);
}

void statusRows(const std::function<void(const char *, const QString &, const QString &)> &row)
{
    row("the word for failed", stateWord(hostStatus(HostState::Failed), telling()), u"Trying again at 14:35"_s);
    HostStatus stale = hostStatus(HostState::Stale);
    stale.answeredAt = QDateTime(QDate(2026, 11, 22), QTime(11, 10), Qt::UTC);
    stale.verifiedAt = QDateTime(QDate(2026, 11, 22), QTime(11, 40), Qt::UTC);
    row("the word for stale", stateWord(stale, telling()), u"Not checked since 11:40"_s);
    HostStatus well = hostStatus(HostState::Ok);
    well.verification = Proven{published({moved})};
    row("a host that is well", sentence(well, telling()),
        u"home.example.com points to 81.2.69.150 since Tuesday 04:12. The zone's own servers answer with 81.2.69.150 "
        "(ns1.example.com)."_s);
    HostStatus failing = hostStatus(HostState::Failed);
    failing.decision = Hold{HoldReason::TooSoon, {}, later};
    failing.answer = std::unexpected(failure(Failure::Kind::Unreachable, u"no route"_s));
    row("a wait after an error tells the error", sentence(failing, telling()),
        u"DynDNS could not be reached (no route). Its server or your connection is down, so your names keep their old "
        "address for now. Doorplate tries again at 14:35."_s);
    HostStatus fresh = hostStatus(HostState::Waiting);
    row("a host that is new", sentence(fresh, telling()),
        u"home.example.com has not been checked yet. The next check is at 14:35."_s);
    row("not yet", sentence(Verification(NotYet{published({home})}), telling()),
        u"The zone's own servers still answer with 81.2.69.142. That is usual for some minutes after an update, and "
        "nothing needs doing. Others may see the old address for up to 5 minute(s) more."_s);
}

Notice notice(Notice::Kind kind)
{
    Notice told;
    told.kind = kind;
    told.accountName = u"Home"_s;
    told.provider = u"dyndns"_s;
    told.hosts = {host};
    return told;
}

void noticeRows(const std::function<void(const char *, const QString &, const QString &)> &row)
{
    Notice changed = notice(Notice::Kind::Changed);
    changed.before = home;
    changed.after = moved;
    changed.wrongFor = 800ms;
    row("changed: title", describe(changed, telling()).title, u"Your address changed"_s);
    row("changed: one name", describe(changed, telling()).text,
        u"81.2.69.142 → 81.2.69.150. home.example.com follows; it was wrong for 0.8 s."_s);
    changed.hosts = {host, nas, nas};
    row("changed: three names", describe(changed, telling()).text,
        u"81.2.69.142 → 81.2.69.150. home.example.com and 2 more name(s) follow; they were wrong for 0.8 s."_s);
    changed.wrongFor.reset();
    row("changed: nobody knows how long", describe(changed, telling()).text,
        u"81.2.69.142 → 81.2.69.150. home.example.com and 2 more name(s) follow."_s);
    changed.before.reset();
    row("first: title", describe(changed, telling()).title, u"Now pointing home"_s);
    row("first: three names", describe(changed, telling()).text,
        u"home.example.com and 2 more name(s) now point to 81.2.69.150."_s);
    Notice needsYou = notice(Notice::Kind::NeedsYou);
    needsYou.cause = HostRecord{host, Update{moved, UpdateReason::Changed}, home, outcome(ReturnCode::NoHost), {}, {}};
    row("needs you: title", describe(needsYou, telling()).title, u"\"Home\" needs you"_s);
    row("needs you: text", describe(needsYou, telling()).text,
        u"DynDNS does not know home.example.com in this account (\"nohost\"). Updates of this name are stopped. Check "
        "its spelling, or create it at https://account.dyn.com/, then press Resume."_s);
    Notice recovered = notice(Notice::Kind::Recovered);
    recovered.after = moved;
    recovered.troubleSince = noon.addSecs(-2100);
    row("recovered", describe(recovered, telling()).text,
        u"home.example.com points to 81.2.69.150 again. The trouble began at 11:25 and lasted 35 minute(s)."_s);
}

} // namespace

void DescribeTest::saysWhatIsPromised_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &text, const QString &expected) {
        QTest::newRow(name) << text << expected;
    };
    answerRows(row);
    holdRows(row);
    statusRows(row);
    noticeRows(row);
}

void DescribeTest::saysWhatIsPromised()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(text, expected);
}

void DescribeTest::everyReturnCodeHasItsOwnSentence()
{
    QStringList all;
    for (int i = 0; i <= static_cast<int>(ReturnCode::Unknown); ++i) {
        const auto code = static_cast<ReturnCode>(i);
        const QString text = sentence(outcome(code), host, telling());
        VERIFY_SENTENCE(text);
        QVERIFY2(text.contains(u"DynDNS") && text.contains(u'"' + keyOf(code) + u'"'), qPrintable(text));
        QVERIFY2(text.contains(u"home.example.com") || text.contains(u"\"Home\""), qPrintable(text));
        QVERIFY2(isAccepted(code) || text.contains(u"Resume") || text.contains(u"tries again at 14:35"),
                 qPrintable(text)); // what to do, or when it goes on
        QVERIFY2(!all.contains(text), qPrintable(text));
        all.append(text);
        VERIFY_SENTENCE(sentence(Outcome{code, {}, {}, {}}, host, generalTelling())); // and with nothing known
    }
}

void DescribeTest::everyStopHasASentence()
{
    for (int i = 0; i <= static_cast<int>(ReturnCode::Unknown); ++i) {
        for (const auto scope : {Stop::Scope::Host, Stop::Scope::Account, Stop::Scope::Provider}) {
            const Stop stop{scope, static_cast<ReturnCode>(i), u"the line"_s, noon};
            const QString text = sentence(stop, host, telling());
            VERIFY_SENTENCE(text);
            QVERIFY2(text.contains(u"Resume") && text.contains(u"the line"), qPrintable(text));
        }
    }
}

void DescribeTest::everyFailureHasASentence()
{
    for (int i = 0; i <= static_cast<int>(Failure::Kind::Clock); ++i) {
        const auto kind = static_cast<Failure::Kind>(i);
        for (const QString &detail : {QString(), u"a detail"_s, u"A whole sentence."_s}) {
            VERIFY_SENTENCE(sentence(failure(kind, detail), telling()));
            VERIFY_SENTENCE(sentence(failure(kind, detail), generalTelling()));
            VERIFY_SENTENCE(sentence(failure(kind, detail), Telling{}));
        }
        const QString text = sentence(failure(kind), telling());
        QVERIFY2(text.contains(u"tries again at 14:35") || text.contains(u"press Resume") || text.contains(u"keychain")
                     || text.contains(u"next check is at 14:35") || text.contains(u"keeps trying"),
                 qPrintable(text));
    }
}

void DescribeTest::everyCertificateFaultHasASentence()
{
    QStringList all;
    for (int i = 0; i <= static_cast<int>(TlsProblem::Fault::Other); ++i) {
        Failure tls = certificate(static_cast<TlsProblem::Fault>(i));
        const QString text = sentence(tls, telling());
        VERIFY_SENTENCE(text);
        QVERIFY2(text.contains(u"update.example.com") && text.contains(u"No password was sent."), qPrintable(text));
        QVERIFY2(!all.contains(text), qPrintable(text));
        all.append(text);
        tls.tls->validFrom = tls.tls->validUntil = {};
        tls.tls->host.clear();
        VERIFY_SENTENCE(sentence(tls, telling()));
    }
    VERIFY_SENTENCE(sentence(failure(Failure::Kind::Tls), telling())); // nothing known of the certificate
}

void DescribeTest::everyStatusHasASentence()
{
    for (int number = 0; number < 1000; number += number < 600 ? 1 : 100) {
        VERIFY_SENTENCE(sentence(status(number), telling()));
        VERIFY_SENTENCE(sentence(status(number), generalTelling()));
    }
}

void DescribeTest::aFailureOfASourceSpeaksOfNoUpdate()
{
    QCOMPARE(sentence(failure(Failure::Kind::Timeout), generalTelling()), u"The server did not answer in time."_s);
    const auto refused = [](const QString &detail) {
        return sentence(failure(Failure::Kind::BadReply, detail), generalTelling());
    };
    QVERIFY(refused(u"192.168.1.5 (private)"_s).contains(u"192.168.1.5 – a private address (RFC 1918)"_s));
    QVERIFY(refused(u"2002:c000:204::1 (6to4)"_s).contains(u"– an address of an IPv6 tunnel"_s));
    QVERIFY(refused(u"1.1.1.1 (public resolver)"_s).contains(u"1.1.1.1 – an address of a public resolver"_s));
    QVERIFY(refused(u"81.2.69.142 (ipv4)"_s).contains(u"81.2.69.142 – an IPv4 address"_s));
    QVERIFY(refused(u"104.18.0.1 (Cloudflare)"_s).contains(u"104.18.0.1 – Cloudflare"_s));
    QCOMPARE(sentence(failure(Failure::Kind::BadReply, u"no address"_s), generalTelling()),
             u"The server answered something that cannot be understood (no address)."_s);
    QVERIFY(!sentence(certificate(TlsProblem::Fault::Expired), generalTelling()).contains(u"password"));
}

void DescribeTest::everyDecisionHasASentence()
{
    for (int i = 0; i <= static_cast<int>(SkipReason::FamilyOff); ++i)
        VERIFY_SENTENCE(sentence(Decision(Skip{static_cast<SkipReason>(i)}), telling()));
    for (int i = 0; i <= static_cast<int>(HoldReason::Misconfigured); ++i) {
        for (const QString &detail : {QString(), u"a detail"_s}) {
            VERIFY_SENTENCE(sentence(Decision(Hold{static_cast<HoldReason>(i), detail, {}}), telling()));
            VERIFY_SENTENCE(sentence(Decision(Hold{static_cast<HoldReason>(i), detail, later}), Telling{}));
        }
    }
    for (int i = 0; i <= static_cast<int>(UpdateReason::Compare); ++i) {
        const QString text = sentence(Decision(Update{moved, static_cast<UpdateReason>(i)}), telling());
        VERIFY_SENTENCE(text);
        QVERIFY(text.contains(moved.toString()));
    }
}

void DescribeTest::everyStateHasAWordAndASentence()
{
    QStringList all;
    for (int i = 0; i <= static_cast<int>(HostState::Paused); ++i) {
        const auto state = static_cast<HostState>(i);
        QVERIFY(!stateWord(state).isEmpty() && !all.contains(stateWord(state)));
        all.append(stateWord(state));
        HostStatus status = hostStatus(state);
        QVERIFY(!stateWord(status, telling()).isEmpty());
        VERIFY_SENTENCE(sentence(status, telling()));
        for (const HoldReason hold :
             {HoldReason::Vpn, HoldReason::TooSoon, HoldReason::NoSecret, HoldReason::Stopped}) {
            status.decision = Hold{hold, {}, {}};
            VERIFY_SENTENCE(sentence(status, telling()));
        }
        status.decision = Skip{SkipReason::Disabled};
        status.answer = outcome(ReturnCode::BadAuth);
        status.stop = Stop{Stop::Scope::Account, ReturnCode::BadAuth, u"badauth"_s, noon};
        VERIFY_SENTENCE(sentence(status, telling()));
        status.address.reset();
        status.since.reset();
        status.nextAttempt.reset();
        status.decision.reset();
        VERIFY_SENTENCE(sentence(status, generalTelling()));
    }
}

void DescribeTest::everyProofHasASentence()
{
    for (const QList<Address> &addresses : {QList<Address>{moved}, QList<Address>{home, moved}}) {
        VERIFY_SENTENCE(sentence(Verification(Proven{published(addresses)}), telling()));
        VERIFY_SENTENCE(sentence(Verification(Other{published(addresses)}), telling()));
        VERIFY_SENTENCE(sentence(Verification(NotYet{published(addresses)}), telling()));
    }
    VERIFY_SENTENCE(sentence(Verification(NotYet{published({})}), telling()));
    // A cache is called one, and a home's own answer is told as such.
    Published cached = published({moved});
    cached.isCached = true;
    for (const Verification &proof :
         {Verification(Proven{cached}), Verification(NotYet{cached}), Verification(Other{cached})}) {
        VERIFY_SENTENCE(sentence(proof, telling()));
        QVERIFY(sentence(proof, telling()).contains(u"public resolver"));
    }
    cached.addresses.clear();
    VERIFY_SENTENCE(sentence(Verification(NotYet{cached}), telling()));
    const Published split = published({*Address::parse(u"192.168.1.5")});
    VERIFY_SENTENCE(sentence(Verification(Other{split}), telling()));
    QVERIFY(sentence(Verification(Other{split}), telling()).contains(u"split DNS"));
    HostRecord record{host,
                      Update{moved, UpdateReason::Changed},
                      home,
                      outcome(ReturnCode::Good),
                      Verification(NotYet{published({home})}),
                      {}};
    VERIFY_SENTENCE(sentence(record, telling()));
    record.outcome.reset();
    VERIFY_SENTENCE(sentence(record, telling()));
}

void DescribeTest::everyFieldProblemHasASentence()
{
    QStringList all;
    for (int i = 0; i <= static_cast<int>(FieldProblem::Kind::SecretInField); ++i) {
        const auto kind = static_cast<FieldProblem::Kind>(i);
        const QString text = sentence(FieldProblem{u"username"_s, kind, u"7"_s, false});
        VERIFY_SENTENCE(text);
        QVERIFY2(!all.contains(text), qPrintable(text));
        all.append(text);
        QVERIFY(!sentence(FieldProblem{u"username"_s, kind, {}, true}).isEmpty());
    }
    for (const QString &field : {u"name"_s, u"provider"_s, u"domains"_s, u"customServer"_s, u"customPath"_s})
        VERIFY_SENTENCE(sentence(FieldProblem{field, FieldProblem::Kind::Missing, {}, false}));
    QVERIFY(sentence(FieldProblem{u"customPath"_s, FieldProblem::Kind::UnknownSpecifier, u"%x"_s, false})
                .startsWith(u"\"%x\" has no meaning here. Possible are %h (host name)"));
}

void DescribeTest::everyNoticeHasATitleAndAText()
{
    for (int i = 0; i <= static_cast<int>(Notice::Kind::ConfirmSoon); ++i) {
        Notice told = notice(static_cast<Notice::Kind>(i));
        for (int round = 0; round < 3; ++round) {
            const NoticeText text = describe(told, telling());
            QVERIFY(!text.title.isEmpty() && !text.title.endsWith(u'.') && !text.title.contains(u'%'));
            if (told.kind != Notice::Kind::Changed || told.after)
                VERIFY_SENTENCE(text.text);
            told.hosts.append(nas);
            told.after = moved;
            told.before = home;
            told.troubleSince = noon.addSecs(-60);
            told.cause = HostRecord{host, Hold{HoldReason::Vpn, u"tun0"_s, {}}, home, {}, {}, {}};
            if (round == 1)
                told.cause->outcome = std::unexpected(failure(Failure::Kind::Timeout));
        }
    }
}

void DescribeTest::everyOtherValueHasWords()
{
    for (int i = 0; i <= static_cast<int>(AddressScope::Translated); ++i)
        QVERIFY(!describeScope(static_cast<AddressScope>(i)).isEmpty());
    for (int i = 0; i <= static_cast<int>(Hindrance::Kind::Offline); ++i)
        QVERIFY(describe(Hindrance{static_cast<Hindrance::Kind>(i), u"tun0"_s}).endsWith(u"(tun0)"));
    for (int i = 0; i <= static_cast<int>(NatKind::Vpn); ++i)
        QVERIFY(!describe(static_cast<NatKind>(i)).isEmpty());
    QVERIFY(adviceFor({NatKind::CarrierNat, true}).contains(u"IPv6"_s)); // what still works
    QVERIFY(!adviceFor({NatKind::CarrierNat, false}).contains(u"IPv6"_s));
    for (int i = 0; i <= static_cast<int>(Trigger::Edited); ++i)
        QVERIFY(!describe(static_cast<Trigger>(i)).isEmpty());
    QCOMPARE(describe(AddressFamily::IPv4), u"IPv4"_s);
    QCOMPARE(describe(AddressFamily::IPv6), u"IPv6"_s);
}

void DescribeTest::foreignTextIsTamed()
{
    Outcome strange = outcome(ReturnCode::Unknown);
    strange.line = u"<html>\r\n\t<body>\u202Eevil\u0007"_s + QString(600, u'x');
    const QString text = sentence(strange, host, telling());
    VERIFY_SENTENCE(text);
    QVERIFY(text.contains(u"<html> <body>evilxx"));
    QVERIFY(text.size() < 400);
}

void DescribeTest::foreignTextIsNoTemplate()
{
    Telling strange = telling();
    strange.providerName = u"%3 %2"_s;
    strange.accountName = u"%1 %n"_s;
    Outcome refused = outcome(ReturnCode::BadAuth);
    refused.line = u"100%1 %4"_s;
    QCOMPARE(sentence(refused, host, strange).section(u'.', 0, 0),
             u"%3 %2 did not accept the user name or password of \"%1 %n\" (\"100%1 %4\")"_s);
}

void DescribeTest::aNextAttemptIsToldByItsDistance_data()
{
    QTest::addColumn<QDateTime>("next");
    QTest::addColumn<QString>("expected");
    QTest::newRow("unknown") << QDateTime() << u"Doorplate tries again by itself."_s;
    QTest::newRow("overdue") << noon.addSecs(-5) << u"Doorplate tries again in a moment."_s;
    QTest::newRow("seconds") << noon.addSecs(45) << u"Doorplate tries again in 45 s."_s;
    QTest::newRow("today") << later << u"Doorplate tries again at 14:35."_s;
    QTest::newRow("tomorrow") << later.addDays(1) << u"Doorplate tries again on Monday at 14:35."_s;
    QTest::newRow("far") << later.addDays(9) << u"Doorplate tries again on 01/12/2026 at 14:35."_s;
}

void DescribeTest::aNextAttemptIsToldByItsDistance()
{
    QFETCH(QDateTime, next);
    QFETCH(QString, expected);
    Telling given = telling();
    given.nextAttempt = next.isValid() ? std::optional(next) : std::nullopt;
    const QString text = sentence(outcome(ReturnCode::ServerError), host, given);
    QVERIFY2(text.endsWith(expected), qPrintable(text));
}

QTEST_GUILESS_MAIN(DescribeTest)
#include "tst_describe.moc"
