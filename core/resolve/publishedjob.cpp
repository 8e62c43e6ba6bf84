// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resolve/publishedjob.h"

#include "core/log/categories.h"

#include <QTimer>

#include <algorithm>
#include <functional>
#include <utility>

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

constexpr int mostServers = 4;  // of a zone's name servers, asked at once: the first good answer counts
constexpr int mostAliases = 4;  // CNAME from zone to zone
constexpr int mostQuestions = 40;

bool isWithin(const QString &name, const QString &zone)
{
    return name == zone || name.endsWith(u'.' + zone);
}

} // namespace

// Four questions, one after another: whose zone is it, which servers has it, where are they, what do they say.
class PublishedJob::Private : public QObject
{
public:
    Private(PublishedJob *job, ResolverAccess where, const Hostname &host, AddressFamily wanted,
            std::chrono::milliseconds longest)
        : q(job)
        , access(std::move(where))
        , name(host.ascii())
        , family(wanted)
        , deadline(longest)
    {
    }

    void findZone();
    void findServers(const QString &zone);
    void findAddresses(const QStringList &servers);
    void askServers();
    void readAnswer(const QString &server, const DnsAnswer &answer);
    void follow(const QString &alias);
    void finish(const Result<Published> &published);

    using Heard = std::function<void(const Result<DnsAnswer> &)>;
    void ask(const DnsServer &server, const DnsQuestion &question, Heard heard);
    void askResolver(const DnsQuestion &question, Heard heard, qsizetype index = 0);

    PublishedJob *q;
    ResolverAccess access;
    QString name;
    AddressFamily family;
    std::chrono::milliseconds deadline;
    QTimer end;
    QList<std::pair<QString, DnsServer>> servers;
    std::optional<Published> fallback; // from a server that answered without authority
    Failure why{Failure::Kind::Unreachable, {}};
    int open = 0;
    int aliases = 0;
    int questions = 0;
    bool isFinished = false;
};

PublishedJob::PublishedJob(ResolverAccess access, Hostname host, AddressFamily family,
                           std::chrono::milliseconds deadline, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(access), host, family, deadline))
{
}

PublishedJob::~PublishedJob() = default;

void PublishedJob::start()
{
    d->end.setSingleShot(true);
    connect(&d->end, &QTimer::timeout, d.get(),
            [this] { d->finish(failed(Failure::Kind::Timeout, d->why.detail)); });
    d->end.start(d->deadline);
    QTimer::singleShot(0, d.get(), [this] { d->findZone(); });
}

void PublishedJob::Private::ask(const DnsServer &server, const DnsQuestion &question, Heard heard)
{
    const auto message = dnsQuery(question);
    if (!message || ++questions > mostQuestions)
        return heard(failed(Failure::Kind::BadReply, question.name));
    auto *job = new DnsJob(server, *message, std::max<std::chrono::milliseconds>(deadline / 2, std::chrono::milliseconds(1)), this);
    connect(job, &DnsJob::finished, this, [job, heard = std::move(heard)](const Result<DnsAnswer> &answer) {
        job->deleteLater();
        heard(answer);
    });
    job->start();
}

// The system's resolvers in their order; only to find the zone's own servers.
void PublishedJob::Private::askResolver(const DnsQuestion &question, Heard heard, qsizetype index)
{
    if (index >= access.resolvers.size())
        return heard(std::unexpected(why));
    ask(access.resolvers[index], question, [this, question, heard, index](const Result<DnsAnswer> &answer) {
        const bool isUsable = answer && (answer->rcode == 0 || answer->rcode == 3);
        if (isUsable)
            return heard(answer);
        why = answer ? Failure{Failure::Kind::BadReply, u"rcode %1"_s.arg(answer->rcode)} : answer.error();
        askResolver(question, heard, index + 1);
    });
}

// One SOA question is enough: a name that is no zone is answered with the SOA of the zone that it is in (RFC 2308).
void PublishedJob::Private::findZone()
{
    QString asked = name;
    if (asked.startsWith(u"*."))
        asked = asked.mid(2);
    askResolver({asked, DnsType::SOA, true, false}, [this, asked](const Result<DnsAnswer> &answer) {
        if (!answer)
            return finish(std::unexpected(answer.error()));
        QString zone;
        for (const DnsRecord &record : answer->answers + answer->authority) {
            if (record.type == DnsType::SOA && isWithin(asked, record.name) && record.name.size() > zone.size())
                zone = record.name;
        }
        if (!zone.isEmpty())
            return findServers(zone);
        for (const DnsRecord &record : answer->answers) {
            if (record.type == DnsType::CNAME && record.name == asked)
                return follow(record.text);
        }
        finish(failed(Failure::Kind::BadReply, u"no zone for %1"_s.arg(asked)));
    });
}

void PublishedJob::Private::findServers(const QString &zone)
{
    askResolver({zone, DnsType::NS, true, false}, [this, zone](const Result<DnsAnswer> &answer) {
        if (!answer)
            return finish(std::unexpected(answer.error()));
        QStringList names;
        for (const DnsRecord &record : answer->answers) {
            if (record.type == DnsType::NS && record.name == zone)
                names.append(record.text);
        }
        if (names.isEmpty())
            return finish(failed(Failure::Kind::BadReply, u"no name servers for %1"_s.arg(zone)));
        findAddresses(names.mid(0, mostServers));
    });
}

void PublishedJob::Private::findAddresses(const QStringList &names)
{
    servers.clear();
    open = static_cast<int>(names.size()) * 2;
    for (const QString &server : names) {
        for (const DnsType type : {DnsType::A, DnsType::AAAA}) {
            askResolver({server, type, true, false}, [this, server, type](const Result<DnsAnswer> &answer) {
                for (const DnsRecord &record : answer ? answer->answers : QList<DnsRecord>()) {
                    if (record.type == type && record.address)
                        servers.append({server, DnsServer{record.address->toHostAddress(), access.authorityPort}});
                }
                if (--open == 0)
                    askServers();
            });
        }
    }
}

void PublishedJob::Private::askServers()
{
    if (servers.isEmpty())
        return finish(std::unexpected(why));
    // Not every home has IPv6: addresses of both families, the older one first.
    std::stable_sort(servers.begin(), servers.end(), [](const auto &a, const auto &b) {
        return a.second.address.protocol() == QAbstractSocket::IPv4Protocol
            && b.second.address.protocol() != QAbstractSocket::IPv4Protocol;
    });
    servers = servers.mid(0, 2 * mostServers);
    open = static_cast<int>(servers.size());
    const DnsType type = family == AddressFamily::IPv4 ? DnsType::A : DnsType::AAAA;
    for (const auto &[server, where] : std::as_const(servers)) {
        ask(where, {name, type, false, false}, [this, server = server](const Result<DnsAnswer> &answer) {
            --open;
            if (isFinished)
                return;
            const bool isUsable = answer && (answer->rcode == 0 || answer->rcode == 3);
            if (isUsable)
                readAnswer(server, *answer);
            else
                why = answer ? Failure{Failure::Kind::BadReply, u"rcode %1"_s.arg(answer->rcode)} : answer.error();
            if (!isFinished && open == 0)
                finish(fallback ? Result<Published>(*fallback) : std::unexpected(why));
        });
    }
}

void PublishedJob::Private::readAnswer(const QString &server, const DnsAnswer &answer)
{
    Published published{{}, std::chrono::seconds(0), server, QDateTime::currentDateTimeUtc()};
    QString alias;
    for (const DnsRecord &record : answer.answers) {
        if (record.address && record.address->family() == family) {
            published.addresses.append(*record.address);
            published.ttl = std::max(published.ttl, record.ttl);
        } else if (record.type == DnsType::CNAME) {
            alias = record.text;
        }
    }
    if (published.addresses.isEmpty() && !alias.isEmpty())
        return follow(alias);
    if (answer.isAuthoritative)
        return finish(published);
    // A lame server, or a cache in the way (RFC 1034 section 4.3.2): believed only when nobody knows better.
    if (!published.addresses.isEmpty())
        fallback = published;
    else
        why = Failure{Failure::Kind::BadReply, u"%1 does not answer for the zone"_s.arg(server)};
}

void PublishedJob::Private::follow(const QString &alias)
{
    if (++aliases > mostAliases)
        return finish(failed(Failure::Kind::BadReply, u"a circle of aliases at %1"_s.arg(alias)));
    for (QObject *job : children()) {
        job->disconnect(this);
        job->deleteLater();
    }
    name = alias;
    findZone();
}

void PublishedJob::Private::finish(const Result<Published> &published)
{
    if (std::exchange(isFinished, true))
        return;
    end.stop();
    if (!published)
        qCDebug(logResolve).noquote() << "no look-up of" << name << published.error().detail;
    emit q->finished(published);
}

} // namespace doorplate
