// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/coded/rfc2136protocol.h"

#include "core/providers/coded/rfc2136answers.h"
#include "core/providers/coded/rfc2136settings.h"
#include "core/wire/dnsupdate.h"

#include <QCoreApplication>
#include <QMessageAuthenticationCode>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rfc2136)
};

// Where the update goes, as far as it is known yet.
struct Search {
    QString asked; // the name whose SOA is asked for next
    QString zone;
    QString server;
    quint16 port = 53;
    bool isOver() const { return !zone.isEmpty() && !server.isEmpty(); }
};

// Not to be guessed by a stranger, who does not know the secret, and yet the same each time: a protocol is pure.
quint16 idFor(const UpdateWish &wish, const QString &purpose)
{
    const QByteArray text =
        purpose.toUtf8() + QByteArray::number(wish.now.toMSecsSinceEpoch()) + wish.address.toString().toLatin1();
    const QByteArray mac = QMessageAuthenticationCode::hash(text, wish.credentials.secret(u"password"_s).reveal(),
                                                            QCryptographicHash::Sha256);
    return qFromBigEndian<quint16>(mac.constData());
}

bool isWithin(const QString &name, const QString &zone)
{
    return name == zone || name.endsWith(u'.' + zone);
}

const DnsRecord *soaOf(const DnsAnswer &answer, const QString &asked)
{
    for (const QList<DnsRecord> *section : {&answer.answers, &answer.authority}) {
        for (const DnsRecord &record : *section) {
            if (record.type == DnsType::SOA && isWithin(asked, record.name))
                return &record;
        }
    }
    return nullptr;
}

bool isAlias(const DnsAnswer &answer, const QString &asked)
{
    return std::any_of(answer.answers.cbegin(), answer.answers.cend(), [&asked](const DnsRecord &record) {
        return record.type == DnsType::CNAME && record.name == asked;
    });
}

// No setting to be blamed: a resolver behind a sign-in page says strange things too, and later the right ones.
std::unexpected<Failure> notFound(const QString &what)
{
    return failed(Failure::Kind::BadReply, what);
}

// RFC 2136 section 4.1, and the authority section of an answer that has nothing to say (RFC 2308 section 3).
Result<void> learn(Search &search, const Rfc2136Settings &settings, const DnsAnswer &answer)
{
    constexpr int noSuchName = 3;
    if (answer.rcode != 0 && answer.rcode != noSuchName)
        return failed(Failure::Kind::BadReply, u"%1 IN SOA: %2"_s.arg(search.asked, rcodeName(answer.rcode)));
    if (isAlias(answer, search.asked) && search.asked.contains(u'.')) {
        // The alias may be a wildcard's, and hide nothing: the zone is told by the name above, and the prerequisite of
        // the update by the server whether there is a true one.
        search.asked = search.asked.section(u'.', 1);
        return {};
    }
    const DnsRecord *soa = soaOf(answer, search.asked);
    if (!soa || soa->name.isEmpty())
        return notFound(
            Words::tr("No zone was found for %1. Write the zone and the server into the account.").arg(search.asked));
    const bool isPublicSuffix = settings.server.isEmpty() && settings.zone.isEmpty() && !soa->name.contains(u'.');
    if (isPublicSuffix) // nobody updates "com": the domain is not registered, or known at home alone
        return notFound(Words::tr("The zone of %1 seems to be \"%2\" itself. Write the zone and the server into the "
                                  "account.")
                            .arg(search.asked, soa->name));
    if (search.zone.isEmpty())
        search.zone = soa->name;
    if (search.server.isEmpty())
        search.server = soa->text;
    if (search.server.isEmpty())
        return notFound(
            Words::tr("The zone %1 names no primary server. Write the server into the account.").arg(search.zone));
    return {};
}

Search beginOf(const Rfc2136Settings &settings, const QString &host)
{
    return {settings.zone.isEmpty() ? host : settings.zone, settings.zone, settings.server, settings.port};
}

DnsUpdate updateOf(const UpdateWish &wish, const Rfc2136Settings &settings, const Search &search)
{
    return {idFor(wish, u"update"_s), search.zone, wish.hosts.front().ascii(), wish.address, settings.ttl};
}

Result<DnsRequest> question(const UpdateWish &wish, const Rfc2136Settings &settings, const Search &search)
{
    DnsQuestion asked{search.asked, DnsType::SOA, settings.server.isEmpty()};
    asked.id = idFor(wish, search.asked);
    auto message = dnsQuery(asked);
    if (!message)
        return std::unexpected(message.error());
    const DnsTransport transport = settings.server.isEmpty() ? DnsTransport::Udp : settings.transport;
    return DnsRequest{*message, settings.server, settings.port, transport};
}

HttpRequest shownQuestion(const Rfc2136Settings &settings, const Search &search)
{
    QUrl url(u"dns:"_s);
    if (!settings.server.isEmpty()) {
        url.setHost(settings.server);
        url.setPort(settings.port);
    } else {
        url.setPath(search.asked); // RFC 4501: without a server, the system's own are asked
    }
    return {"DNS QUERY", url, {}, u"%1. IN SOA"_s.arg(search.asked).toUtf8()};
}

} // namespace

Step Rfc2136Protocol::next(const UpdateWish &wish, const Transcript &answered) const
{
    const auto end = [](const Failure &failure) { return Step(Result<Outcomes>(std::unexpected(failure))); };
    const auto settings = Rfc2136Settings::of(wish);
    if (!settings)
        return end(settings.error());
    const auto key = tsigKeyOf(wish);
    if (!key)
        return end(key.error());
    Search search = beginOf(*settings, wish.hosts.front().ascii());
    qsizetype read = 0;
    for (; read < answered.size() && !search.isOver(); ++read) {
        const auto *exchange = std::get_if<DnsExchange>(&answered.at(read));
        const auto learned = exchange ? learn(search, *settings, exchange->answer) : failed(Failure::Kind::BadReply);
        if (!learned)
            return end(learned.error());
    }
    if (!search.isOver()) {
        const auto asked = question(wish, *settings, search);
        return asked ? Step(*asked) : end(asked.error());
    }
    const auto message = dnsUpdate(updateOf(wish, *settings, search));
    const auto made = message ? signedWith(*key, *message, wish.now) : std::unexpected(message.error());
    if (!made)
        return end(made.error());
    if (read == answered.size())
        return DnsRequest{made->message, search.server, search.port, settings->transport};
    const auto *exchange = std::get_if<DnsExchange>(&answered.at(read));
    if (!exchange)
        return end({Failure::Kind::BadReply});
    return rfc2136Outcomes({wish, exchange->answer, *key, made->mac});
}

QList<HttpRequest> Rfc2136Protocol::rehearsed(const UpdateWish &masked) const
{
    const auto settings = Rfc2136Settings::of(masked);
    if (!settings)
        return {};
    QList<HttpRequest> steps;
    Search search = beginOf(*settings, masked.hosts.front().ascii());
    if (!search.isOver())
        steps += shownQuestion(*settings, search);
    QUrl url(u"dns:"_s);
    if (search.server.isEmpty()) {
        url.setPath(u"\u2039server\u203a"_s);
    } else {
        url.setHost(search.server);
        url.setPort(search.port);
    }
    if (search.zone.isEmpty())
        search.zone = u"\u2039zone\u203a"_s;
    // The name and the algorithm may stand in the secret itself, which is not here to be read.
    const QString name = masked.account.fields.value(u"keyName"_s).trimmed();
    const auto algorithm = tsigAlgorithmFromKey(masked.account.fields.value(u"algorithm"_s));
    const QString key = u"key %1:%2 %3"_s.arg(algorithm ? keyOf(*algorithm) : u"\u2039algorithm\u203a"_s,
                                              name.isEmpty() ? u"\u2039name\u203a"_s : name, maskedText());
    const QStringList lines = QStringList{key} + updateLines(updateOf(masked, *settings, search));
    steps += HttpRequest{"DNS UPDATE", url, {}, lines.join(u'\n').toUtf8()};
    return steps;
}

} // namespace doorplate
