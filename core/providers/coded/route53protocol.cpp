// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/coded/route53protocol.h"

#include "core/model/credentials.h"
#include "core/providers/coded/route53answers.h"
#include "core/providers/coded/route53records.h"
#include "core/providers/requestbuilder.h"
#include "core/providers/signing/signers.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Route53)
};

constexpr auto base = "https://route53.amazonaws.com/2013-04-01";
constexpr int usualTtl = 300;
constexpr int mostPages = 10; // a name with a thousand sets is nobody's home

struct Settings {
    QString zoneId; // empty = to be found
    std::optional<int> ttl;
};

bool isZoneId(const QString &text)
{
    static const QRegularExpression form(u"^[A-Za-z0-9]{1,32}$"_s);
    return form.match(text).hasMatch();
}

// "/hostedzone/Z123", as answers and consoles write it.
QString bareZoneId(const QString &text)
{
    const QString prefix = u"/hostedzone/"_s;
    return text.startsWith(prefix) ? text.mid(prefix.size()) : text;
}

Result<Settings> settingsOf(const UpdateWish &wish)
{
    const auto misconfigured = [](const QString &field) { return failed(Failure::Kind::Misconfigured, field); };
    if (!wish.account.ssl)
        return misconfigured(u"ssl"_s);
    if (wish.account.username.trimmed().isEmpty() || hasControlCharacter(wish.account.username))
        return misconfigured(u"username"_s);
    const Secret secret = wish.credentials.secret(u"password"_s);
    if (secret.isEmpty())
        return failed(Failure::Kind::NoSecret, u"password"_s);
    if (hasControlCharacter(QString::fromUtf8(secret.reveal())))
        return misconfigured(u"password"_s);
    Settings made;
    made.zoneId = bareZoneId(wish.account.fields.value(u"zoneId"_s).trimmed());
    if (!made.zoneId.isEmpty() && !isZoneId(made.zoneId))
        return misconfigured(u"zoneId"_s);
    if (const QString text = wish.account.fields.value(u"wantedTtl"_s).trimmed(); !text.isEmpty()) {
        bool isNumber = false;
        made.ttl = text.toInt(&isNumber);
        if (!isNumber || *made.ttl < 0)
            return misconfigured(u"wantedTtl"_s);
    }
    return made;
}

// One run over all hosts, from the beginning each time: what is answered is taken from the transcript.
class Run
{
public:
    Run(const UpdateWish &wish, const Transcript &answered, const Ending &ending = {})
        : m_wish(wish),
          m_answered(answered),
          m_ending(ending)
    {
    }

    HostsCourse go();

private:
    HttpRequest request(const QByteArray &method, const QByteArray &pathAndQuery, const QByteArray &body) const;
    Or<XmlElement> ask(const QByteArray &pathAndQuery, QStringView root);
    Or<XmlElement> exchanged(const HttpRequest &request, QStringView root);
    Or<Outcome> update(const Hostname &host);
    Or<Outcome> updateIn(const QString &zoneId, const Hostname &host);
    Or<QString> zoneOf(const Hostname &host);
    Or<std::optional<QString>> zoneNamed(const QString &candidate);
    Or<QList<XmlElement>> setsOf(const QString &zoneId, const Hostname &host);
    Or<Outcome> write(const QString &zoneId, const XmlElement &set);
    Sought sought(const Hostname &host) const;

    const UpdateWish &m_wish;
    const Transcript &m_answered;
    Ending m_ending;
    Settings m_settings;
    QMap<QByteArray, qsizetype> m_asked; // GET requests and their place in the transcript
    qsizetype m_next = 0;
};

HostsCourse Run::go()
{
    const auto settings = settingsOf(m_wish);
    if (!settings)
        return {Result<Outcomes>(std::unexpected(settings.error()))};
    m_settings = *settings;
    return overAllHosts(m_wish, [this](const Hostname &host) { return update(host); });
}

HttpRequest Run::request(const QByteArray &method, const QByteArray &pathAndQuery, const QByteArray &body) const
{
    HttpRequest made;
    made.method = method;
    made.url = QUrl::fromEncoded(base + pathAndQuery, QUrl::StrictMode);
    made.body = body;
    if (!body.isEmpty())
        made.headers += {"Content-Type"_ba, "application/xml"_ba};
    return made;
}

Or<XmlElement> Run::ask(const QByteArray &pathAndQuery, QStringView root)
{
    if (const auto same = m_asked.constFind(pathAndQuery); same != m_asked.cend() && !m_ending.rehearsal)
        return readRoute53(m_wish, std::get<HttpExchange>(m_answered.at(*same)).reply, root);
    m_asked.insert(pathAndQuery, m_next);
    return exchanged(request("GET", pathAndQuery, {}), root);
}

Or<XmlElement> Run::exchanged(const HttpRequest &request, QStringView root)
{
    if (m_next < m_answered.size()) {
        const auto *exchange = std::get_if<HttpExchange>(&m_answered.at(m_next++));
        if (!exchange)
            return std::unexpected(Halt(Failure{Failure::Kind::BadReply, {}}));
        return readRoute53(m_wish, exchange->reply, root);
    }
    const SigningValues with{{u"id"_s, m_wish.account.username.trimmed().toUtf8()},
                             {u"secret"_s, m_wish.credentials.secret(u"password"_s).reveal()},
                             {u"region"_s, "us-east-1"}, // of the whole service, wherever the person lives
                             {u"service"_s, "route53"}};
    const auto made = signAws4(request, with, {m_wish.now, {}});
    if (!made)
        return std::unexpected(Halt(made.error()));
    if (m_ending.failure)
        return std::unexpected(Halt(*m_ending.failure));
    if (!m_ending.rehearsal)
        return std::unexpected(Halt(*made));
    *m_ending.rehearsal += *made;
    return XmlElement();
}

Sought Run::sought(const Hostname &host) const
{
    const bool isIpv4 = m_wish.address.family() == AddressFamily::IPv4;
    const auto last = m_wish.accepted.constFind(host);
    return {.name = host.ascii(),
            .type = isIpv4 ? u"A"_s : u"AAAA"_s,
            .address = m_wish.address,
            .last = last == m_wish.accepted.cend() ? std::nullopt : std::optional(*last)};
}

Or<Outcome> Run::update(const Hostname &host)
{
    const auto zoneId = zoneOf(host);
    if (!zoneId)
        return std::unexpected(zoneId.error());
    const bool areCredentialsTrusted = m_settings.zoneId.isEmpty(); // they have shown the zone
    const auto outcome = updateIn(*zoneId, host);
    return outcome || !areCredentialsTrusted ? outcome : std::unexpected(ofThisHost(outcome.error()));
}

Or<Outcome> Run::updateIn(const QString &zoneId, const Hostname &host)
{
    const auto sets = setsOf(zoneId, host);
    if (!sets)
        return std::unexpected(sets.error());
    if (m_ending.rehearsal)
        return write(zoneId, newSet(host.ascii() + u'.', sought(host), m_settings.ttl.value_or(usualTtl)));
    const Route53Choice found = chooseSet(*sets, sought(host));
    switch (found.choice.kind) {
    case Choice::Kind::None:
        if (found.isAliasSet)
            return std::unexpected(
                verdict(ReturnCode::NotYours,
                        Words::tr("the name leads to another resource of AWS (an alias record), which would be lost. "
                                  "Remove the alias first")));
        return write(zoneId, newSet(host.ascii() + u'.', sought(host), m_settings.ttl.value_or(usualTtl)));
    case Choice::Kind::Same:
        return Outcome{ReturnCode::NoChange, m_wish.address, {}, {}};
    case Choice::Kind::One:
        return write(zoneId, changedSet(found, m_wish.address, m_settings.ttl));
    case Choice::Kind::Several:
        return std::unexpected(verdict(ReturnCode::NumHost, found.choice.seen));
    case Choice::Kind::Alias:
        return std::unexpected(standsInTheWay(found.choice.seen));
    case Choice::Kind::Managed:
        return std::unexpected(isManaged(found.choice.seen));
    }
    Q_UNREACHABLE();
    return Outcome();
}

Or<QString> Run::zoneOf(const Hostname &host)
{
    if (!m_settings.zoneId.isEmpty())
        return m_settings.zoneId;
    for (const QString &candidate : zoneCandidates(host, 2)) {
        const auto found = zoneNamed(candidate);
        if (!found)
            return std::unexpected(found.error());
        if (*found)
            return **found;
    }
    return std::unexpected(noZoneFound());
}

// The list begins at that name and goes on with others; of one name there may be several, private ones among them.
Or<std::optional<QString>> Run::zoneNamed(const QString &candidate)
{
    QByteArray query = "/hostedzonesbyname?dnsname=" + percentEncoded(candidate.toLatin1());
    for (int page = 0; page < mostPages; ++page) {
        const auto answer = ask(query + "&maxitems=100", u"ListHostedZonesByNameResponse");
        if (!answer)
            return std::unexpected(answer.error());
        if (m_ending.rehearsal)
            return promised(u"zoneId"_s).value.toString();
        for (const XmlElement &zone : answer->childrenOf(u"HostedZones")) {
            const XmlElement *config = zone.child(u"Config");
            const bool isPrivate = config && config->textOf(u"PrivateZone") == u"true";
            if (normalName(zone.textOf(u"Name")) != candidate || isPrivate)
                continue;
            const QString id = bareZoneId(zone.textOf(u"Id"));
            if (!isZoneId(id))
                return std::unexpected(Halt(Failure{Failure::Kind::BadReply, u"HostedZone/Id"_s}));
            return id;
        }
        const QString nextId = bareZoneId(answer->textOf(u"NextHostedZoneId"));
        if (answer->textOf(u"IsTruncated") != u"true" || normalName(answer->textOf(u"NextDNSName")) != candidate)
            return std::optional<QString>();
        query = "/hostedzonesbyname?dnsname=" + percentEncoded(candidate.toLatin1())
                + "&hostedzoneid=" + percentEncoded(nextId.toUtf8());
    }
    return std::unexpected(Halt(Failure{Failure::Kind::BadReply, QString::number(mostPages)}));
}

// All sets of the name: the list begins there and goes on with the names behind it.
Or<QList<XmlElement>> Run::setsOf(const QString &zoneId, const Hostname &host)
{
    const QByteArray path = "/hostedzone/" + percentEncoded(zoneId.toUtf8()) + "/rrset?";
    QByteArray from = "name=" + percentEncoded(host.ascii().toLatin1() + '.');
    QList<XmlElement> sets;
    for (int page = 0; page < mostPages; ++page) {
        const auto answer = ask(path + from + "&maxitems=100", u"ListResourceRecordSetsResponse");
        if (!answer)
            return std::unexpected(answer.error());
        for (const XmlElement &set : answer->childrenOf(u"ResourceRecordSets")) {
            if (normalName(set.textOf(u"Name")) == host.ascii())
                sets += set;
        }
        const auto following = [&](const char *key, QStringView name) {
            const QString text = answer->textOf(name);
            return text.isEmpty() ? QByteArray() : key + percentEncoded(text.toUtf8());
        };
        if (answer->textOf(u"IsTruncated") != u"true" || normalName(answer->textOf(u"NextRecordName")) != host.ascii())
            return sets;
        from = following("name=", u"NextRecordName") + following("&type=", u"NextRecordType")
               + following("&identifier=", u"NextRecordIdentifier");
    }
    return std::unexpected(Halt(Failure{Failure::Kind::BadReply, QString::number(mostPages)}));
}

Or<Outcome> Run::write(const QString &zoneId, const XmlElement &set)
{
    const QByteArray path = "/hostedzone/" + percentEncoded(zoneId.toUtf8()) + "/rrset";
    const auto answer = exchanged(request("POST", path, upsertOf(set)), u"ChangeResourceRecordSetsResponse");
    if (!answer)
        return std::unexpected(answer.error());
    // PENDING: on its way to the name servers, which takes a minute or less.
    const XmlElement *change = answer->child(u"ChangeInfo");
    const QString status = change ? change->textOf(u"Status") : QString();
    if (!m_ending.rehearsal && status != u"PENDING" && status != u"INSYNC")
        return std::unexpected(Halt(Failure{Failure::Kind::BadReply, u"ChangeInfo/Status"_s}));
    return Outcome{ReturnCode::Good, {}, {}, {}};
}

} // namespace

Step Route53Protocol::next(const UpdateWish &wish, const Transcript &answered) const
{
    return Run(wish, answered).go().step;
}

Result<Outcomes> Route53Protocol::brokenOff(const UpdateWish &wish, const Transcript &answered,
                                            const Failure &failure) const
{
    const Step step = Run(wish, answered, {.failure = &failure}).go().step;
    const auto *outcomes = std::get_if<Result<Outcomes>>(&step);
    return outcomes ? *outcomes : std::unexpected(failure);
}

qsizetype Route53Protocol::hostsDone(const UpdateWish &wish, const Transcript &answered) const
{
    return Run(wish, answered).go().done;
}

QList<HttpRequest> Route53Protocol::rehearsed(const UpdateWish &masked) const
{
    UpdateWish wish = masked;
    if (!wish.credentials.has(u"password"_s))
        wish.credentials.secrets.insert(u"password"_s, Secret(maskedText().toUtf8()));
    QList<HttpRequest> requests;
    Run(wish, {}, {.rehearsal = &requests}).go();
    return requests;
}

} // namespace doorplate
