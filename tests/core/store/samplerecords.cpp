// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/samplerecords.h"

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

class Draw
{
public:
    explicit Draw(QRandomGenerator &random) : m_random(random) {}

    int below(int bound) { return m_random.bounded(bound); }
    bool coin() { return below(2) == 1; }
    template <typename Enum>
    Enum oneOf(int count)
    {
        return static_cast<Enum>(below(count));
    }
    QString text()
    {
        static const QStringList texts{
            QString(),          u"plain"_s,        u"quote \" and \\ back"_s, u"lines\r\n\tand tabs"_s,
            u"Bücher 例え 𝄞"_s, u"\u0001\u007f"_s, QString(500, u'x'),        u"null"_s};
        return texts[below(static_cast<int>(texts.size()))];
    }
    QDateTime time() { return coin() ? QDateTime() : certainTime(); }
    QDateTime certainTime()
    {
        return QDateTime::fromMSecsSinceEpoch(m_random.bounded(Q_INT64_C(4'000'000'000'000)), Qt::UTC);
    }
    Address address()
    {
        static const QStringList texts{u"203.0.113.7"_s, u"0.0.0.0"_s, u"2001:db8::1"_s, u"::ffff:192.0.2.1"_s,
                                       u"::"_s};
        return *Address::parse(texts[below(static_cast<int>(texts.size()))]);
    }
    Hostname host()
    {
        static const QStringList texts{u"home.example"_s, u"*.bücher.example"_s, u"123456"_s, u"_x.example"_s};
        return *Hostname::parse(texts[below(static_cast<int>(texts.size()))], HostnameForm::Label);
    }
    AddressFamily family() { return oneOf<AddressFamily>(2); }
    template <typename Make>
    auto perhaps(Make make) -> std::optional<decltype(make())>
    {
        return coin() ? std::optional(make()) : std::nullopt;
    }
    std::chrono::seconds seconds() { return std::chrono::seconds(below(100'000)); }

    Failure failure()
    {
        return {oneOf<Failure::Kind>(9), text(), perhaps([this] { return below(600); }),
                perhaps([this] { return seconds(); }), perhaps([this] {
                    return TlsProblem{oneOf<TlsProblem::Fault>(7), text(), time(), time()};
                })};
    }
    Outcome outcome()
    {
        return {oneOf<ReturnCode>(15), perhaps([this] { return address(); }), text(),
                perhaps([this] { return seconds(); })};
    }
    Result<Address> agreed()
    {
        if (coin())
            return address();
        return std::unexpected(failure());
    }
    Reading reading()
    {
        return {text(),
                text(),
                oneOf<SourceMethod>(5),
                family(),
                agreed(),
                time(),
                std::chrono::milliseconds(below(9'999))};
    }
    Decision decision()
    {
        switch (below(3)) {
        case 0:
            return Skip{oneOf<SkipReason>(3)};
        case 1:
            return Hold{oneOf<HoldReason>(10), text(), perhaps([this] { return certainTime(); })};
        }
        return Update{address(), oneOf<UpdateReason>(6)};
    }
    Verification verification()
    {
        Published published;
        for (int i = below(3); i > 0; --i)
            published.addresses.append(address());
        published.ttl = seconds();
        published.server = text();
        published.when = time();
        switch (below(3)) {
        case 0:
            return Proven{published};
        case 1:
            return NotYet{published};
        }
        return Other{published};
    }
    HostRecord hostRecord()
    {
        HostRecord record{host(), decision(), perhaps([this] { return address(); }), {}, {}, {}};
        const int kind = below(3);
        if (kind == 1)
            record.outcome = outcome();
        else if (kind == 2)
            record.outcome = std::unexpected(failure());
        record.verification = perhaps([this] { return verification(); });
        record.nextAttempt = perhaps([this] { return certainTime(); });
        return record;
    }

private:
    QRandomGenerator &m_random;
};

} // namespace

CycleRecord randomRecord(QRandomGenerator &random)
{
    Draw draw(random);
    CycleRecord record;
    record.accountId = draw.text();
    record.accountName = draw.text();
    record.provider = draw.text();
    record.family = draw.family();
    record.trigger = draw.oneOf<Trigger>(7);
    record.started = draw.time();
    record.finished = draw.time();
    record.observation.family = draw.family();
    record.observation.agreed = draw.agreed();
    record.observation.when = draw.time();
    for (int i = draw.below(4); i > 0; --i)
        record.observation.readings.append(draw.reading());
    for (int i = draw.below(3); i > 0; --i)
        record.observation.hindrances.append({draw.oneOf<Hindrance::Kind>(4), draw.text()});
    for (int i = draw.below(4); i > 0; --i)
        record.hosts.append(draw.hostRecord());
    return record;
}

CycleRecord updateRecord(int second, QStringView address, const Result<Outcome> &outcome)
{
    const QDateTime started = QDateTime(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC).addSecs(second);
    const Address wanted = *Address::parse(address);
    CycleRecord record;
    record.accountId = u"4f1d"_s;
    record.accountName = u"Home"_s;
    record.provider = u"duckdns"_s;
    record.started = started;
    record.finished = started.addMSecs(400);
    record.observation.agreed = wanted;
    record.observation.when = started.addMSecs(200);
    for (const auto &[source, operatorName] :
         {std::pair(u"ipify"_s, u"ipify.org"_s), std::pair(u"opendns"_s, u"Cisco"_s)}) {
        record.observation.readings.append({source, operatorName, SourceMethod::Http, AddressFamily::IPv4, wanted,
                                            started.addMSecs(100), std::chrono::milliseconds(95)});
    }
    HostRecord host{*Hostname::parse(u"home.example"), Update{wanted, UpdateReason::Changed}, {}, outcome, {}, {}};
    host.nextAttempt = started.addSecs(300);
    record.hosts.append(host);
    return record;
}

} // namespace doorplate
