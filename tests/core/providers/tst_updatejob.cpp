// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/updatejob.h"

#include "core/net/network.h"
#include "core/providers/catalog.h"
#include "core/providers/protocols.h"
#include "tests/support/loopbackdns.h"
#include "tests/support/loopbackhttp.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace doorplate;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Asks one URL again and again, or once; says good at the end.
class Asking : public Protocol
{
public:
    Asking(QList<QUrl> urls, int times) : m_urls(std::move(urls)), m_times(times) {}

    Step next(const UpdateWish &wish, const Transcript &answered) const override
    {
        if (answered.size() >= m_times)
            return Result<Outcomes>(Outcomes{{wish.hosts.front(), {ReturnCode::Good, {}, {}, {}}}});
        HttpRequest request;
        request.url = m_urls.at(answered.size() % m_urls.size());
        return request;
    }

private:
    QList<QUrl> m_urls;
    int m_times;
};

// Asks for two hosts, one after the other, twice each; what was done is kept.
class AskingForTwo : public Protocol
{
public:
    AskingForTwo(QUrl quick, QUrl silent) : m_quick(std::move(quick)), m_silent(std::move(silent)) {}

    Step next(const UpdateWish &wish, const Transcript &answered) const override
    {
        HttpRequest request;
        request.url = answered.size() < 3 ? m_quick : m_silent;
        return answered.size() < 4 ? Step(request) : Step(rows(wish, 2));
    }
    Result<Outcomes> brokenOff(const UpdateWish &wish, const Transcript &answered,
                               const Failure &failure) const override
    {
        return answered.size() < 2 ? std::unexpected(failure) : rows(wish, 1);
    }
    qsizetype hostsDone(const UpdateWish &, const Transcript &answered) const override { return answered.size() / 2; }

private:
    static Result<Outcomes> rows(const UpdateWish &wish, int good)
    {
        Outcomes made;
        for (const Hostname &host : wish.hosts)
            made += {host, {made.size() < good ? ReturnCode::Good : ReturnCode::ServerError, {}, {}, {}}};
        return made;
    }

    QUrl m_quick;
    QUrl m_silent;
};

// Asks a name server once, and says what it was told.
class SpeakingDns : public Protocol
{
public:
    explicit SpeakingDns(DnsRequest request) : m_request(std::move(request)) {}

    Step next(const UpdateWish &wish, const Transcript &answered) const override
    {
        if (answered.isEmpty())
            return m_request;
        const auto &answer = std::get<DnsExchange>(answered.front()).answer;
        const QString told = answer.answers.isEmpty() ? QString() : answer.answers.front().address->toString();
        return Result<Outcomes>(Outcomes{{wish.hosts.front(), {ReturnCode::Good, {}, told, {}}}});
    }

private:
    DnsRequest m_request;
};

} // namespace

class TestUpdateJob : public QObject
{
    Q_OBJECT

private slots:
    void sendsARealUpdate();
    void goesThroughSteps();
    void stopsGoingInCircles();
    void keepsOneDeadlineForAllSteps();
    void keepsWhatWasDoneBeforeTheNetworkBroke();
    void tellsWhatTheNetworkSays();
    void followsNoRedirect();
    void sendsNothingInTheClearUnasked();
    void refusesOtherSchemes();
    void finishesOnceAndNotWithinStart();
    void diesQuietly();
    void asksAServerByItsName_data();
    void asksAServerByItsName();
    void asksTheSystemsResolvers();
    void saysWhenNoServerIsThere();
    void goesOverTcpWhereUdpIsSilent();

private:
    UpdateWish wish() const
    {
        UpdateWish made{{},
                        {},
                        {*Hostname::parse(u"home.example.com")},
                        *Address::parse(u"81.2.69.142"),
                        {},
                        QDateTime::currentDateTimeUtc()};
        made.account.provider = u"custom"_s;
        made.account.ssl = false;
        made.account.customServer = m_server.nameAndPort();
        made.account.customPath = u"/update?hostname=%h&ip=%i"_s;
        made.account.username = u"alice"_s;
        made.credentials.secrets.insert(u"password"_s, Secret("secret"));
        return made;
    }

    Result<Outcomes> run(std::unique_ptr<Protocol> protocol, const UpdateWish &asked,
                         std::chrono::milliseconds deadline = 5s)
    {
        UpdateJob job(m_network, std::move(protocol), asked, deadline, nullptr);
        std::optional<Result<Outcomes>> result;
        connect(&job, &UpdateJob::finished, this, [&result](const Result<Outcomes> &outcomes) { result = outcomes; });
        QSignalSpy finished(&job, &UpdateJob::finished);
        job.start();
        if (finished.isEmpty() && !finished.wait(10'000))
            return failed(Failure::Kind::Timeout, u"the test itself"_s);
        return *result;
    }

    std::unique_ptr<Protocol> custom() const { return protocolFor(*m_catalog.find(u"custom")); }

    Network m_network;
    LoopbackHttp m_server;
    Catalog m_catalog;
};

void TestUpdateJob::sendsARealUpdate()
{
    m_server.answerOnce("/update", {200, "good 81.2.69.142", {}, LoopbackHttp::Manner::Whole});
    const auto outcomes = run(custom(), wish());
    QVERIFY(outcomes);
    QCOMPARE(outcomes->front().outcome.code, ReturnCode::Good);
    const LoopbackHttp::Request request = m_server.requests().last();
    QCOMPARE(request.method, "GET"_ba);
    QCOMPARE(request.target, "/update?hostname=home.example.com&ip=81.2.69.142"_ba);
    QCOMPARE(request.header("Authorization"), "Basic YWxpY2U6c2VjcmV0"_ba);
    QVERIFY(request.header("User-Agent").startsWith("Doorplate/"));
}

void TestUpdateJob::goesThroughSteps()
{
    m_server.answer("/one", "1");
    m_server.answer("/two", "2");
    const auto before = m_server.requests().size();
    const auto outcomes =
        run(std::make_unique<Asking>(QList{m_server.url(u"/one"_s), m_server.url(u"/two"_s)}, 2), wish());
    QVERIFY(outcomes);
    QCOMPARE(m_server.requests().size(), before + 2);
    QCOMPARE(m_server.requests().at(before).target, "/one"_ba);
    QCOMPARE(m_server.requests().at(before + 1).target, "/two"_ba);
}

void TestUpdateJob::stopsGoingInCircles()
{
    m_server.answer("/round", "again");
    const auto outcomes = run(std::make_unique<Asking>(QList{m_server.url(u"/round"_s)}, 1'000), wish());
    QVERIFY(!outcomes);
    QCOMPARE(outcomes.error().kind, Failure::Kind::BadReply);
    QCOMPARE(m_server.count("/round"), 60); // for one name
}

void TestUpdateJob::keepsOneDeadlineForAllSteps()
{
    m_server.answer("/quick", "1");
    m_server.answer("/silent", LoopbackHttp::Answer{200, {}, {}, LoopbackHttp::Manner::Silent});
    QElapsedTimer timer;
    timer.start();
    const auto outcomes =
        run(std::make_unique<Asking>(QList{m_server.url(u"/quick"_s), m_server.url(u"/silent"_s)}, 2), wish(), 300ms);
    QVERIFY(!outcomes);
    QCOMPARE(outcomes.error().kind, Failure::Kind::Timeout);
    QVERIFY(timer.elapsed() < 3'000);
}

void TestUpdateJob::keepsWhatWasDoneBeforeTheNetworkBroke()
{
    m_server.answer("/quick", "1");
    m_server.answer("/cut", LoopbackHttp::Answer{200, {}, {}, LoopbackHttp::Manner::CutBefore});
    UpdateWish two = wish();
    two.hosts += *Hostname::parse(u"office.example.com");
    const auto outcomes =
        run(std::make_unique<AskingForTwo>(m_server.url(u"/quick"_s), m_server.url(u"/cut"_s)), two, 20s);
    QVERIFY(outcomes);
    QCOMPARE(outcomes->at(0).outcome.code, ReturnCode::Good);
    QCOMPARE(outcomes->at(1).outcome.code, ReturnCode::ServerError);
}

void TestUpdateJob::tellsWhatTheNetworkSays()
{
    UpdateWish asked = wish();
    {
        const LoopbackHttp gone;
        asked.account.customServer = gone.nameAndPort();
    }
    const auto outcomes = run(custom(), asked);
    QVERIFY(!outcomes);
    QCOMPARE(outcomes.error().kind, Failure::Kind::Unreachable);
}

void TestUpdateJob::followsNoRedirect()
{
    const LoopbackHttp elsewhere;
    const LoopbackHttp::Answer away{
        302, {}, {{"Location", elsewhere.url(u"/update"_s).toEncoded()}}, LoopbackHttp::Manner::Whole};
    m_server.answerOnce("/update", away);
    const auto outcomes = run(custom(), wish());
    QVERIFY(!outcomes);
    QCOMPARE(outcomes.error().kind, Failure::Kind::HttpStatus);
    QCOMPARE(outcomes.error().httpStatus, std::optional(302));
    QCOMPARE(elsewhere.connections(), 0);
}

void TestUpdateJob::sendsNothingInTheClearUnasked()
{
    UpdateWish asked = wish();
    asked.account.ssl = true;
    const int before = m_server.connections();
    const auto outcomes = run(std::make_unique<Asking>(QList{m_server.url(u"/one"_s)}, 1), asked);
    QVERIFY(!outcomes);
    QCOMPARE(outcomes.error().kind, Failure::Kind::Misconfigured);
    QCOMPARE(outcomes.error().detail, u"ssl"_s);
    QCOMPARE(m_server.connections(), before);
}

void TestUpdateJob::refusesOtherSchemes()
{
    const auto outcomes = run(std::make_unique<Asking>(QList{QUrl(u"file:///etc/hostname"_s)}, 1), wish());
    QVERIFY(!outcomes);
    QCOMPARE(outcomes.error().kind, Failure::Kind::Misconfigured);
}

void TestUpdateJob::finishesOnceAndNotWithinStart()
{
    UpdateWish asked = wish();
    asked.account.customServer.clear(); // fails before any request
    UpdateJob job(m_network, custom(), asked, 5s, nullptr);
    QSignalSpy finished(&job, &UpdateJob::finished);
    job.start();
    QCOMPARE(finished.size(), 0);
    QVERIFY(finished.wait());
    QCOMPARE(finished.size(), 1);
}

void TestUpdateJob::diesQuietly()
{
    m_server.answerOnce("/update", {200, {}, {}, LoopbackHttp::Manner::Silent});
    auto job = std::make_unique<UpdateJob>(m_network, custom(), wish(), 5s, nullptr);
    QSignalSpy finished(job.get(), &UpdateJob::finished);
    QSignalSpy requested(&m_server, &LoopbackHttp::requested);
    job->start();
    QVERIFY(requested.wait());
    job.reset();
    QCOMPARE(finished.size(), 0);

    // Destroyed by whoever hears that it finished.
    m_server.answerOnce("/update", {200, "good", {}, LoopbackHttp::Manner::Whole});
    auto *own = new UpdateJob(m_network, custom(), wish(), 5s, this);
    QSignalSpy destroyed(own, &QObject::destroyed);
    connect(own, &UpdateJob::finished, own, &QObject::deleteLater);
    own->start();
    QVERIFY(destroyed.wait());
}

void TestUpdateJob::asksAServerByItsName_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<DnsTransport>("transport");
    QTest::newRow("an address, UDP") << u"127.0.0.1"_s << DnsTransport::Udp;
    QTest::newRow("an address, TCP") << u"127.0.0.1"_s << DnsTransport::Tcp;
    // It may also stand for ::1, where nobody listens: the next address is tried.
    QTest::newRow("a name") << u"localhost"_s << DnsTransport::Udp;
    QTest::newRow("a name, TCP") << u"localhost"_s << DnsTransport::Tcp;
}

void TestUpdateJob::asksAServerByItsName()
{
    QFETCH(QString, server);
    QFETCH(DnsTransport, transport);
    LoopbackDns dns;
    dns.add("home.example.com. 60 IN A 81.2.69.142");
    const DnsMessage message = *dnsQuery({u"home.example.com"_s, DnsType::A});
    const auto outcomes =
        run(std::make_unique<SpeakingDns>(DnsRequest{message, server, dns.port(), transport}), wish());
    QVERIFY(outcomes);
    QCOMPARE(outcomes->front().outcome.line, u"81.2.69.142"_s);
    QCOMPARE(dns.tcpQueries(), transport == DnsTransport::Tcp ? 1 : 0);
}

void TestUpdateJob::asksTheSystemsResolvers()
{
    DnsServer gone;
    {
        LoopbackDns closed;
        gone = closed.server();
    }
    LoopbackDns dns;
    dns.add("home.example.com. 60 IN A 81.2.69.142");
    const DnsRequest request{*dnsQuery({u"home.example.com"_s, DnsType::A})};
    UpdateJob job(m_network, std::make_unique<SpeakingDns>(request), wish(), 10s, nullptr, {gone, dns.server()});
    QSignalSpy finished(&job, &UpdateJob::finished);
    job.start();
    QVERIFY(finished.wait(10'000));
    const auto outcomes = finished.front().front().value<Result<Outcomes>>();
    QVERIFY(outcomes);
    QCOMPARE(outcomes->front().outcome.line, u"81.2.69.142"_s);
}

void TestUpdateJob::saysWhenNoServerIsThere()
{
    const DnsMessage message = *dnsQuery({u"home.example.com"_s, DnsType::A});
    const auto without = run(std::make_unique<SpeakingDns>(DnsRequest{message}), wish());
    QVERIFY(!without);
    QCOMPARE(without.error().kind, Failure::Kind::Unreachable);
    // Where the resolver says so at once it is Unreachable, where it keeps silent a Timeout; both name the server.
    const auto unknown =
        run(std::make_unique<SpeakingDns>(DnsRequest{message, u"nowhere.invalid"_s, 5353}), wish(), 300ms);
    QVERIFY(!unknown);
    QVERIFY(unknown.error().detail.contains(u"nowhere.invalid"));
    LoopbackDns silent;
    silent.setManner(LoopbackDns::Manner::Silent);
    const auto late =
        run(std::make_unique<SpeakingDns>(DnsRequest{message, u"127.0.0.1"_s, silent.port()}), wish(), 300ms);
    QVERIFY(!late);
    QCOMPARE(late.error().kind, Failure::Kind::Timeout);
}

void TestUpdateJob::goesOverTcpWhereUdpIsSilent()
{
    LoopbackDns dns;
    dns.add("home.example.com. 60 IN A 81.2.69.142");
    dns.setManner(LoopbackDns::Manner::Silent);
    const DnsRequest request{*dnsQuery({u"home.example.com"_s, DnsType::A}), u"127.0.0.1"_s, dns.port(),
                             DnsTransport::UdpThenTcp};
    const auto outcomes = run(std::make_unique<SpeakingDns>(request), wish(), 2s);
    QVERIFY(outcomes);
    QCOMPARE(dns.queries(), 4);
    QCOMPARE(dns.tcpQueries(), 1);
}

QTEST_GUILESS_MAIN(TestUpdateJob)
#include "tst_updatejob.moc"
