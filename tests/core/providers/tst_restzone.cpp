// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A zone of thirty records under a thousand updates with faults: whatever happens, the others stay as they are.
#include "tests/core/providers/restserver.h"

#include "core/providers/descriptionreader.h"
#include "core/providers/protocols.h"

#include <QRandomGenerator>
#include <QTest>

using namespace doorplate;
using namespace Qt::StringLiterals;

namespace {

constexpr int runs = 1000;
constexpr int mostRequests = 60;
constexpr int mostAttempts = 200;

QString anAddress(QRandomGenerator &dice, AddressFamily family)
{
    if (family == AddressFamily::IPv4)
        return u"81.2.69.%1"_s.arg(dice.bounded(1, 250));
    return u"2a02:6b8::%1"_s.arg(dice.bounded(1, 60000), 0, 16);
}

// Thirty records of every kind, among them both families of the same name.
QList<ZoneRecord> aZone(QRandomGenerator &dice, bool isCommaList)
{
    QList<ZoneRecord> zone;
    const QStringList names{QString(), u"home"_s, u"*"_s, u"www"_s, u"home.office"_s};
    const auto add = [&](const QString &name, const QString &type, const QString &value) {
        QJsonObject extras{{u"ttl"_s, dice.bounded(60, 86400)}, {u"comment"_s, u"by hand %1"_s.arg(zone.size())}};
        if (type != u"TXT")
            extras.insert(u"proxied"_s, dice.bounded(2) == 1);
        if (type == u"MX")
            extras.insert(u"prio"_s, dice.bounded(100));
        zone += {int(zone.size()) + 1, name, type, value, extras};
    };
    for (const QString &name : names) {
        const QString ipv4 = anAddress(dice, AddressFamily::IPv4);
        const QString ipv6 = anAddress(dice, AddressFamily::IPv6);
        if (isCommaList) {
            add(name, u"A/AAAA"_s, ipv4 + u',' + ipv6);
            add(name, u"TXT"_s, u"instead"_s);
        } else {
            add(name, u"A"_s, ipv4);
            add(name, u"AAAA"_s, ipv6);
        }
        add(name, u"TXT"_s, u"v=spf1 %1"_s.arg(name));
    }
    while (zone.size() < 30)
        add(u"n%1"_s.arg(zone.size()), zone.size() % 2 ? u"MX"_s : u"A"_s, anAddress(dice, AddressFamily::IPv4));
    return zone;
}

// What may stand between us and the provider.
std::optional<HttpReply> aFault(QRandomGenerator &dice)
{
    switch (dice.bounded(100)) {
    case 0:
        return HttpReply{503, {{"Retry-After", "60"}}, "<html>busy</html>"};
    case 1:
        return HttpReply{200, {}, "<html><body>Sign in to the hotel</body></html>"};
    case 2:
        return HttpReply{200, {}, R"({"records": [{)"};
    case 3:
        return HttpReply{429, {}, R"({"message":"slow down"})"};
    case 4:
        return HttpReply{200, {}, R"({"records": 7})"};
    case 5:
        return HttpReply{200, {}, {}};
    }
    return std::nullopt;
}

bool isOfWish(const ZoneRecord &record, const QString &name, const QString &type)
{
    return record.name == name && record.type.split(u'/').contains(type);
}

} // namespace

class TestRestZone : public QObject
{
    Q_OBJECT

private slots:
    void leavesTheOthersAlone_data();
    void leavesTheOthersAlone();
};

void TestRestZone::leavesTheOthersAlone_data()
{
    QTest::addColumn<int>("model");
    QTest::newRow("records, changed in part") << int(RestServer::Model::Record);
    QTest::newRow("records, sent whole") << int(RestServer::Model::WholeRecord);
    QTest::newRow("sets of values") << int(RestServer::Model::Set);
    QTest::newRow("records that cannot be changed") << int(RestServer::Model::Replace);
    QTest::newRow("both families in one record") << int(RestServer::Model::CommaList);
}

void TestRestZone::leavesTheOthersAlone()
{
    QFETCH(int, model);
    const auto kind = RestServer::Model(model);
    const auto description = readDescription(RestServer::provider(kind));
    QVERIFY2(description, description ? "" : qPrintable(description.error().front().what));
    const auto protocol = protocolFor(*description);
    QRandomGenerator dice(20261125);
    int written = 0;
    int unchanged = 0;
    for (int run = 0; run < runs; ++run) {
        RestServer server(kind, aZone(dice, kind == RestServer::Model::CommaList));
        const QList<ZoneRecord> before = server.records;
        const AddressFamily family = dice.bounded(2) == 0 ? AddressFamily::IPv4 : AddressFamily::IPv6;
        const QString type = family == AddressFamily::IPv4 ? u"A"_s : u"AAAA"_s;
        const QStringList names{QString(), u"home"_s, u"*"_s, u"www"_s, u"home.office"_s, u"new"_s, u"n29"_s};
        const QString name = names.at(dice.bounded(int(names.size())));
        const QString host = name.isEmpty() ? u"example.com"_s : name + u".example.com"_s;
        UpdateWish wish{.hosts = {*Hostname::parse(host)}, .address = *Address::parse(anAddress(dice, family))};
        wish.credentials.secrets.insert(u"password"_s, Secret("t0ken"));
        wish.now = QDateTime::fromString(u"2026-11-22T12:00:00Z"_s, Qt::ISODate);
        const auto isMine = [&](const ZoneRecord &one) { return isOfWish(one, name, type); };
        const auto old = std::find_if(before.cbegin(), before.cend(), isMine);
        if (old != before.cend() && kind != RestServer::Model::CommaList)
            wish.accepted.insert(wish.hosts.front(), *Address::parse(old->value));

        // Until it comes through: each attempt may be cut off at any request.
        std::optional<ReturnCode> code;
        for (int attempt = 0; attempt < mostAttempts && !(code && isAccepted(*code)); ++attempt) {
            Transcript answered;
            Step step = protocol->next(wish, answered);
            while (auto *request = std::get_if<HttpRequest>(&step)) {
                QVERIFY(answered.size() < mostRequests);
                QVERIFY2(request->url.host() == u"api.example", "the token goes elsewhere");
                const bool isLost = dice.bounded(40) == 0; // done, and the answer never came
                const auto fault = aFault(dice);
                if (!fault)
                    answered += HttpExchange{*request, server.answer(*request)};
                else
                    answered += HttpExchange{*request, *fault};
                if (isLost)
                    break;
                step = protocol->next(wish, answered);
            }
            if (const auto *outcome = std::get_if<Result<Outcomes>>(&step); outcome && *outcome)
                code = outcome->value().front().outcome.code;
            // What an attempt leaves behind, whether it came through or not.
            for (const ZoneRecord &one : before) {
                if (isOfWish(one, name, type))
                    continue;
                const auto now = std::find_if(server.records.cbegin(), server.records.cend(),
                                              [&](const auto &kept) { return kept.id == one.id && kept == one; });
                QVERIFY2(now != server.records.cend(),
                         qPrintable(u"run %1: %2 %3 was touched"_s.arg(run).arg(one.type, one.name)));
            }
            const bool isThere = std::any_of(server.records.cbegin(), server.records.cend(), isMine);
            QVERIFY2(isThere || old == before.cend(), "the name has vanished");
        }
        QVERIFY2(code && isAccepted(*code),
                 qPrintable(u"run %1 of %2: %3"_s.arg(run).arg(host, code ? keyOf(*code) : u"nothing"_s)));
        const auto count = std::count_if(server.records.cbegin(), server.records.cend(), isMine);
        QVERIFY2(count == 1, qPrintable(u"run %1: %2 records of %3 %4"_s.arg(run).arg(count).arg(type, host)));
        ++(code == ReturnCode::Good ? written : unchanged);
        const auto mine = std::find_if(server.records.cbegin(), server.records.cend(), isMine);
        QVERIFY2(mine->value.split(u',').contains(wish.address.toString()), "the address is not there");
        if (old != before.cend()) {
            QCOMPARE(mine->extras.value(u"ttl"_s), old->extras.value(u"ttl"_s));
            QCOMPARE(mine->extras.value(u"comment"_s), old->extras.value(u"comment"_s));
            if (kind != RestServer::Model::Set)
                QCOMPARE(mine->extras, old->extras);
        }
        if (kind == RestServer::Model::CommaList && old != before.cend()) {
            const int other = family == AddressFamily::IPv4 ? 1 : 0;
            QCOMPARE(mine->value.split(u',').value(other), old->value.split(u',').value(other));
        }
    }
    QVERIFY2(written > runs / 2, "too few updates came through to prove anything");
}

QTEST_APPLESS_MAIN(TestRestZone)
#include "tst_restzone.moc"
