// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resolve/publishedjob.h"

#include "core/log/categories.h"
#include "core/resolve/aliases.h"

#include <QTimer>

#include <algorithm>
#include <functional>
#include <utility>

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

constexpr qsizetype mostServers = 4; // of a zone's name servers: one good answer is enough
constexpr int mostQuestions = 40;    // a zone cannot make us ask for ever

bool isWithin(const QString &name, const QString &zone)
{
    return name == zone || name.endsWith(u'.' + zone);
}

bool isUsable(const Result<DnsAnswer> &answer)
{
    constexpr int noError = 0;
    constexpr int noSuchName = 3;
    return answer && (answer->rcode == noError || answer->rcode == noSuchName);
}

} // namespace

// Four questions, one after another: whose zone is it, which servers has it, where are they, what do they say.
class PublishedJob::Private : public QObject
{
public:
    Private(PublishedJob *job, ResolverAccess access, const Hostname &host, AddressFamily family,
            std::chrono::milliseconds deadline)
        : q(job),
          m_access(std::move(access)),
          m_name(host.ascii()),
          m_family(family),
          m_patience(deadline)
    {
    }

    void start();

private:
    using Heard = std::function<void(const Result<DnsAnswer> &)>;

    void findZone(const QString &asked);
    void findServers(const QString &zone);
    void findAddresses(const QStringList &names);
    void askNextServer();
    void hearServer(const QString &server, const Result<DnsAnswer> &answer);
    void readAnswer(const QString &server, const DnsAnswer &answer);
    void follow(const QString &alias);
    void dropQuestions();
    void finish(const Result<Published> &published);
    void remember(const Result<DnsAnswer> &useless);

    void ask(const DnsServer &server, const DnsQuestion &question, std::chrono::milliseconds patience, Heard heard);
    void askResolver(const DnsQuestion &question, const Heard &heard, qsizetype tried = 0);

    struct Server {
        QString name;
        DnsServer where;
    };

    PublishedJob *const q;
    const ResolverAccess m_access;
    QString m_name;
    const AddressFamily m_family;
    const std::chrono::milliseconds m_patience;
    QTimer m_deadline;
    QTimer m_nextServer;
    qsizetype m_resolver = 0; // the last one that answered is the first to be asked
    QList<Server> m_servers;  // found, and not asked yet
    int m_lookups = 0;        // of server addresses, under way
    int m_asked = 0;          // servers under way
    Failure m_why{Failure::Kind::Unreachable, {}};
    int m_aliases = 0;
    int m_questions = 0;
    int m_round = 0; // grows when what is under way no longer counts
    bool m_isFinished = false;
};

void PublishedJob::Private::start()
{
    Q_ASSERT(!m_deadline.isActive());
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { finish(failed(Failure::Kind::Timeout, m_why.detail)); });
    m_deadline.start(m_patience);
    m_nextServer.setSingleShot(true);
    connect(&m_nextServer, &QTimer::timeout, this, [this] { askNextServer(); });
    QTimer::singleShot(0, this, [this] { findZone(m_name.startsWith(u"*.") ? m_name.mid(2) : m_name); });
}

void PublishedJob::Private::ask(const DnsServer &server, const DnsQuestion &question,
                                std::chrono::milliseconds patience, Heard heard)
{
    const auto message = dnsQuery(question);
    if (!message || ++m_questions > mostQuestions) {
        // Told later like every other answer, so that no caller has to expect it at once.
        QTimer::singleShot(0, this, [this, heard = std::move(heard), name = question.name, round = m_round] {
            if (round == m_round)
                heard(failed(Failure::Kind::BadReply, name));
        });
        return;
    }
    auto *job = new DnsJob(server, *message, patience, this);
    connect(job, &DnsJob::finished, this, [job, heard = std::move(heard)](const Result<DnsAnswer> &answer) {
        job->deleteLater();
        heard(answer);
    });
    job->start();
}

// The system's resolvers, beginning with the one that answered last: a dead first line in resolv.conf costs once, not
// with every question. Only to find the zone's own servers.
void PublishedJob::Private::askResolver(const DnsQuestion &question, const Heard &heard, qsizetype tried)
{
    if (tried >= m_access.resolvers.size())
        return heard(std::unexpected(m_why));
    const qsizetype index = (m_resolver + tried) % m_access.resolvers.size();
    const bool isLast = tried + 1 == m_access.resolvers.size();
    ask(m_access.resolvers[index], question, isLast ? m_patience : m_patience / 4,
        [this, question, heard, tried, index](const Result<DnsAnswer> &answer) {
            if (isUsable(answer)) {
                m_resolver = index;
                return heard(answer);
            }
            remember(answer);
            askResolver(question, heard, tried + 1);
        });
}

// A name that is no zone is answered with the SOA of the zone that it is in (RFC 2308 section 2), but not when it is an
// alias, and some home routers leave the SOA out: then its parent is asked.
void PublishedJob::Private::findZone(const QString &asked)
{
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
        const qsizetype dot = asked.indexOf(u'.');
        if (dot < 0)
            return finish(failed(Failure::Kind::BadReply, m_name));
        findZone(asked.mid(dot + 1));
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
            return finish(failed(Failure::Kind::BadReply, zone));
        findAddresses(names.mid(0, mostServers));
    });
}

void PublishedJob::Private::findAddresses(const QStringList &names)
{
    m_servers.clear();
    m_asked = 0;
    m_lookups = static_cast<int>(names.size()) * 2;
    for (const QString &name : names) {
        for (const DnsType type : {DnsType::A, DnsType::AAAA}) {
            askResolver({name, type, true, false}, [this, name, type](const Result<DnsAnswer> &answer) {
                --m_lookups;
                for (const DnsRecord &record : answer ? answer->answers : QList<DnsRecord>()) {
                    if (record.type == type && record.address)
                        m_servers.append({name, {record.address->toHostAddress(), m_access.authorityPort}});
                }
                // The first address found begins; the others are for when it fails, or takes long.
                if (m_asked == 0 && !m_nextServer.isActive())
                    askNextServer();
            });
        }
    }
}

// In turn, and the next one already when the last takes long: kind to the servers, and no dead one costs much.
void PublishedJob::Private::askNextServer()
{
    if (m_servers.isEmpty()) {
        if (m_lookups == 0 && m_asked == 0)
            finish(std::unexpected(m_why));
        return;
    }
    // Not every home has IPv6.
    auto next = std::find_if(m_servers.begin(), m_servers.end(), [](const Server &server) {
        return server.where.address.protocol() == QAbstractSocket::IPv4Protocol;
    });
    if (next == m_servers.end())
        next = m_servers.begin();
    const Server server = *next;
    m_servers.erase(next);
    ++m_asked;
    m_nextServer.start(m_patience / 8);
    const DnsType type = m_family == AddressFamily::IPv4 ? DnsType::A : DnsType::AAAA;
    ask(server.where, {m_name, type, false, false}, m_patience / 2,
        [this, name = server.name](const Result<DnsAnswer> &answer) { hearServer(name, answer); });
}

void PublishedJob::Private::hearServer(const QString &server, const Result<DnsAnswer> &answer)
{
    --m_asked;
    if (isUsable(answer))
        return readAnswer(server, *answer);
    remember(answer);
    m_nextServer.stop();
    askNextServer();
}

void PublishedJob::Private::readAnswer(const QString &server, const DnsAnswer &answer)
{
    Published published{{}, std::chrono::seconds(0), server, QDateTime::currentDateTimeUtc()};
    const QString end = endOfAliases(m_name, answer.answers);
    for (const DnsRecord &record : answer.answers) {
        if (record.name == end && record.address && record.address->family() == m_family) {
            published.addresses.append(*record.address);
            published.ttl = std::max(published.ttl, record.ttl);
        }
    }
    if (answer.isAuthoritative) {
        const bool isElsewhere = published.addresses.isEmpty() && end != m_name;
        return isElsewhere ? follow(end) : finish(published);
    }
    // A lame server (RFC 1034 section 4.3.2), or a network that answers port 53 from a cache of its own: an old address
    // from there would look like a record that somebody changed.
    m_why = Failure{Failure::Kind::BadReply, server};
    askNextServer();
}

void PublishedJob::Private::follow(const QString &alias)
{
    if (++m_aliases > mostAliases)
        return finish(failed(Failure::Kind::BadReply, alias));
    dropQuestions();
    m_name = alias;
    findZone(m_name);
}

void PublishedJob::Private::remember(const Result<DnsAnswer> &useless)
{
    m_why = useless ? Failure{Failure::Kind::BadReply, u"rcode %1"_s.arg(useless->rcode)} : useless.error();
}

void PublishedJob::Private::dropQuestions()
{
    ++m_round;
    m_nextServer.stop();
    const auto jobs = findChildren<DnsJob *>(Qt::FindDirectChildrenOnly);
    for (DnsJob *job : jobs) {
        job->disconnect(this);
        job->deleteLater();
    }
}

void PublishedJob::Private::finish(const Result<Published> &published)
{
    if (std::exchange(m_isFinished, true))
        return;
    m_deadline.stop();
    dropQuestions();
    if (!published)
        qCDebug(logResolve).noquote() << "no look-up of" << m_name << published.error().detail;
    // Not from within another job's or timer's signal: whoever hears it may destroy this one.
    QTimer::singleShot(0, q, [this, published] { emit q->finished(published); });
}

PublishedJob::PublishedJob(ResolverAccess access, Hostname host, AddressFamily family,
                           std::chrono::milliseconds deadline, QObject *parent)
    : QObject(parent),
      d(std::make_unique<Private>(this, std::move(access), host, family, deadline))
{
}

PublishedJob::~PublishedJob() = default;

void PublishedJob::start()
{
    d->start();
}

} // namespace doorplate
