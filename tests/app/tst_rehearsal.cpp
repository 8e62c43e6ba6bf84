// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/rehearsal.h"
#include "app/rehearsal/rehearsalprofile.h"
#include "core/detect/readaddress.h"
#include "core/net/httpjob.h"
#include "core/net/network.h"

#include <QSignalSpy>
#include <QTest>

using namespace doorplate;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Hostname host(const QString &name)
{
    return *Hostname::parse(name);
}

} // namespace

class TestRehearsal : public QObject
{
    Q_OBJECT

private slots:
    void zoneAnswers_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<DnsType>("type");
        QTest::addColumn<int>("rcode");
        QTest::addColumn<bool>("isAuthoritative");
        QTest::addColumn<QString>("answer");

        QTest::newRow("a name with an address")
            << u"home.rehearsal.example"_s << DnsType::A << 0 << true << u"81.2.69.142"_s;
        QTest::newRow("capital letters") << u"HOME.Rehearsal.EXAMPLE"_s << DnsType::A << 0 << true << u"81.2.69.142"_s;
        QTest::newRow("a family that the name has not")
            << u"home.rehearsal.example"_s << DnsType::AAAA << 0 << true << QString();
        QTest::newRow("a name without an address yet")
            << u"new.rehearsal.example"_s << DnsType::A << 0 << true << QString();
        QTest::newRow("a name that is not there")
            << u"nobody.rehearsal.example"_s << DnsType::A << 3 << true << QString();
        QTest::newRow("the zone's name server")
            << u"rehearsal.example"_s << DnsType::NS << 0 << true << u"ns.rehearsal.example"_s;
        QTest::newRow("the name server's address")
            << u"ns.rehearsal.example"_s << DnsType::A << 0 << true << u"127.0.0.1"_s;
        QTest::newRow("another zone") << u"home.example.com"_s << DnsType::A << 5 << false << QString();
    }

    void zoneAnswers()
    {
        QFETCH(QString, name);
        QFETCH(DnsType, type);
        QFETCH(int, rcode);
        QFETCH(bool, isAuthoritative);
        QFETCH(QString, answer);
        RehearsalZone zone(u"rehearsal.example"_s);
        zone.add(host(u"new.rehearsal.example"_s));
        zone.set(host(u"home.rehearsal.example"_s), *Address::parse(u"81.2.69.142"_s));
        const auto question = dnsQuery({name, type});
        QVERIFY(question);
        const auto reply = readDnsAnswer(zone.answerTo(question->wire), *question);
        QVERIFY(reply);
        QCOMPARE(reply->rcode, rcode);
        QCOMPARE(reply->isAuthoritative, isAuthoritative);
        QCOMPARE(reply->answers.size(), answer.isEmpty() ? 0 : 1);
        if (!answer.isEmpty()) {
            const DnsRecord &record = reply->answers.front();
            QCOMPARE(record.address ? record.address->toString() : record.text, answer);
        }
    }

    void zoneSaysNothingToNoise_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("half a header") << QByteArray("\x12\x34\x01", 3);
        QTest::newRow("an answer instead of a question") << QByteArray("\x12\x34\x81\x80\0\0\0\0\0\0\0\0", 12);
        QTest::newRow("letters") << QByteArray(600, 'x');
    }

    void zoneSaysNothingToNoise()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(RehearsalZone(u"rehearsal.example"_s).answerTo(bytes).isEmpty());
    }

    void tellsTheAddressAndMovesIt()
    {
        Rehearsal rehearsal;
        QVERIFY(rehearsal.start());
        const Address first = rehearsal.address();
        QCOMPARE(addressFrom(rehearsal), first);
        QSignalSpy moved(&rehearsal, &Rehearsal::moved);
        rehearsal.moveAddress();
        QCOMPARE(moved.count(), 1);
        QVERIFY(rehearsal.address() != first);
        QCOMPARE(addressFrom(rehearsal), rehearsal.address());
    }

    void usesAddressesThatMayBePublished()
    {
        Rehearsal rehearsal;
        for (int i = 0; i < 4; ++i) {
            QVERIFY(rehearsal.address().isGlobal());
            rehearsal.moveAddress();
        }
    }

    void answersInTheWordsOfDyndns2_data()
    {
        QTest::addColumn<QByteArray>("password");
        QTest::addColumn<QString>("query");
        QTest::addColumn<QByteArray>("answer");

        const QByteArray right = "open-sesame";
        QTest::newRow("a new address") << right << u"hostname=home.rehearsal.example&myip=81.2.69.142"_s
                                       << "good 81.2.69.142\n"_ba;
        QTest::newRow("no address: the one that is seen")
            << right << u"hostname=home.rehearsal.example"_s << "good 81.2.69.142\n"_ba;
        QTest::newRow("two names, two lines")
            << right << u"hostname=home.rehearsal.example,nas.rehearsal.example&myip=81.2.69.142"_s
            << "good 81.2.69.142\ngood 81.2.69.142\n"_ba;
        QTest::newRow("a wrong password")
            << "wrong"_ba << u"hostname=home.rehearsal.example&myip=81.2.69.142"_s << "badauth\n"_ba;
        QTest::newRow("a name of somebody else")
            << right << u"hostname=other.example.com&myip=81.2.69.142"_s << "nohost\n"_ba;
        QTest::newRow("no full name") << right << u"hostname=home&myip=81.2.69.142"_s << "notfqdn\n"_ba;
        QTest::newRow("no name") << right << u"myip=81.2.69.142"_s << "notfqdn\n"_ba;
    }

    void answersInTheWordsOfDyndns2()
    {
        QFETCH(QByteArray, password);
        QFETCH(QString, query);
        QFETCH(QByteArray, answer);
        Rehearsal rehearsal;
        QVERIFY(rehearsal.start());
        QCOMPARE(update(rehearsal, password, query), answer);
    }

    void saysNochgTheSecondTime()
    {
        Rehearsal rehearsal;
        QVERIFY(rehearsal.start());
        const QString query = u"hostname=home.rehearsal.example&myip=81.2.69.142"_s;
        QCOMPARE(update(rehearsal, "open-sesame", query), "good 81.2.69.142\n"_ba);
        QCOMPARE(update(rehearsal, "open-sesame", query), "nochg 81.2.69.142\n"_ba);
        QCOMPARE(rehearsal.published(host(u"home.rehearsal.example"_s)), Address::parse(u"81.2.69.142"_s));
        QCOMPARE(rehearsal.updateRequests(), 2);
    }

    // The same engine as in earnest, from the check page to the name server.
    void letsANameFollowTheWholeWay()
    {
        Rehearsal rehearsal;
        QVERIFY(rehearsal.start());
        QString folder;
        {
            auto profile = RehearsalProfile::make(rehearsal);
            QVERIFY2(profile, profile ? "" : qPrintable(profile.error().detail));
            folder = QFileInfo(profile->services().paths.stateFile).absolutePath();
            QList<CycleRecord> records;
            profile->services().engine->updateNow({}, false, this,
                                                  [&](const QList<CycleRecord> &done) { records = done; });
            QTRY_COMPARE(records.size(), 1);
            for (const HostRecord &row : records.front().hosts) {
                QVERIFY(row.outcome && *row.outcome);
                QCOMPARE((*row.outcome)->code, ReturnCode::Good);
                QVERIFY(row.verification && std::holds_alternative<Proven>(*row.verification));
                QCOMPARE(rehearsal.published(row.host), rehearsal.address());
            }
            QCOMPARE(records.front().hosts.size(), profile->hosts().size());
        }
        QVERIFY2(!QFileInfo::exists(folder), "the rehearsal leaves nothing behind");
    }

private:
    QByteArray fetch(const QUrl &url, const HttpHeaders &headers = {})
    {
        HttpJob job(m_network, {"GET", url, headers, {}}, {.deadline = 5s}, nullptr);
        QSignalSpy finished(&job, &HttpJob::finished);
        job.start();
        if (!finished.wait())
            return {};
        const auto reply = finished.front().front().value<Result<HttpReply>>();
        return reply ? reply->body : QByteArray();
    }

    QUrl base(const Rehearsal &rehearsal) const
    {
        return QUrl(u"http://"_s + rehearsal.account().checkipServer + u'/');
    }

    std::optional<Address> addressFrom(const Rehearsal &rehearsal)
    {
        const auto read = readAddressFromText(fetch(base(rehearsal)), AddressFamily::IPv4);
        return read ? std::optional(*read) : std::nullopt;
    }

    QByteArray update(const Rehearsal &rehearsal, const QByteArray &password, const QString &query)
    {
        QUrl url = base(rehearsal);
        url.setPath(u"/nic/update"_s);
        url.setQuery(query);
        return fetch(url, {{"Authorization", "Basic " + ("visitor:" + password).toBase64()}});
    }

    Network m_network;
};

QTEST_GUILESS_MAIN(TestRehearsal)
#include "tst_rehearsal.moc"
