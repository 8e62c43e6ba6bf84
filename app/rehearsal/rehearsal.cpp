// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/rehearsal.h"

#include <QCoreApplication>
#include <QHttpServer>
#include <QHttpServerRequest>
#include <QHttpServerResponse>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkDatagram>
#include <QUdpSocket>
#include <QUrlQuery>

namespace doorplate {

using namespace Qt::StringLiterals;

namespace {

constexpr auto userName = "visitor"_L1;
constexpr auto zoneName = "rehearsal.example"_L1;

QHttpServerResponse page(const QString &text)
{
    return QHttpServerResponse("text/html", text.toUtf8());
}

QByteArray headerOf(const QHttpServerRequest &request, const QByteArray &wanted)
{
    for (const auto &[name, value] : request.headers()) {
        if (name.compare(wanted, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

bool isAuthorized(const QHttpServerRequest &request)
{
    const QByteArray expected =
        "Basic " + (QByteArray(userName.data()) + ':' + Rehearsal::password().reveal()).toBase64();
    return headerOf(request, "Authorization"_ba) == expected;
}

} // namespace

Rehearsal::Rehearsal(QObject *parent)
    : QObject(parent),
      m_zone(zoneName),
      m_http(std::make_unique<QHttpServer>()),
      m_dns(std::make_unique<QUdpSocket>())
{
    for (const QString &name : {u"home."_s + zoneName, u"nas."_s + zoneName})
        m_hosts.append(*Hostname::parse(name));
    for (const Hostname &host : std::as_const(m_hosts))
        m_zone.add(host);
    for (const QString &text : {u"81.2.69.142"_s, u"81.2.69.150"_s, u"81.2.69.160"_s})
        m_addresses.append(*Address::parse(text));
}

Rehearsal::~Rehearsal() = default;

Result<void> Rehearsal::start()
{
    m_http->route(u"/"_s, [this] {
        // In the form of Dyn's own page, which a client has to be able to read.
        return page(u"<html><head><title>Current IP Check</title></head><body>Current IP Address: "_s
                    + address().toString() + u"</body></html>\r\n"_s);
    });
    m_http->route(u"/nic/update"_s, [this](const QHttpServerRequest &request) {
        ++m_updateRequests;
        const QString word = answerUpdate(request);
        emit updateAsked(word);
        return QHttpServerResponse("text/plain", word.toUtf8() + '\n');
    });
    m_port = m_http->listen(QHostAddress::LocalHost);
    connect(m_dns.get(), &QUdpSocket::readyRead, this, &Rehearsal::answerQuestions);
    if (m_port == 0 || !m_dns->bind(QHostAddress::LocalHost))
        return failed(Failure::Kind::Unreachable, tr("the rehearsal found no free port on this computer"));
    return {};
}

void Rehearsal::moveAddress()
{
    const Address before = address();
    m_step = (m_step + 1) % m_addresses.size();
    emit moved(before, address());
}

// The words of dyndns2, one line for each name in the order they were asked for.
QString Rehearsal::answerUpdate(const QHttpServerRequest &request)
{
    if (!isAuthorized(request))
        return u"badauth"_s;
    const QUrlQuery query = request.query();
    const QString wanted = query.queryItemValue(u"myip"_s, QUrl::FullyDecoded);
    const auto sent = Address::parse(wanted.isEmpty() ? address().toString() : wanted);
    QStringList lines;
    for (const QString &name : splitNames(query.queryItemValue(u"hostname"_s, QUrl::FullyDecoded))) {
        const auto host = Hostname::parse(name);
        if (!host) {
            lines.append(u"notfqdn"_s);
        } else if (!m_zone.has(*host)) {
            lines.append(u"nohost"_s);
        } else if (!sent) {
            lines.append(u"911"_s);
        } else {
            const bool isKnown = m_zone.address(*host, sent->family()) == sent;
            m_zone.set(*host, *sent);
            lines.append((isKnown ? u"nochg "_s : u"good "_s) + sent->toString());
        }
    }
    return lines.isEmpty() ? u"notfqdn"_s : lines.join(u'\n');
}

void Rehearsal::answerQuestions()
{
    while (m_dns->hasPendingDatagrams()) {
        const QNetworkDatagram question = m_dns->receiveDatagram();
        const QByteArray answer = m_zone.answerTo(question.data());
        if (!answer.isEmpty())
            m_dns->writeDatagram(question.makeReply(answer));
    }
}

Account Rehearsal::account() const
{
    Account account;
    account.id = newAccountId();
    account.name = tr("Rehearsal");
    account.provider = providerId();
    account.checkipSsl = false;
    account.checkipServer = u"127.0.0.1:%1"_s.arg(m_port);
    account.checkipTrusted = true; // nobody outside is asked in a rehearsal
    account.ssl = false;
    account.domains = m_hosts;
    account.updatePeriod = Account::leastPeriod;
    account.username = userName;
    account.secrets.insert(u"password"_s, {SecretSource::Kind::Ask, {}});
    return account;
}

QString Rehearsal::providerId()
{
    return u"rehearsal"_s;
}

// The same interpreter, the same words as with the real services. Written with https as every provider has to be; the
// account of the rehearsal has SSL off, which makes it http.
QByteArray Rehearsal::providerFile() const
{
    const QJsonObject file{
        {u"id"_s, providerId()},
        {u"name"_s, tr("Rehearsal (on this computer)")},
        {u"status"_s, u"active"_s},
        {u"evidence"_s, u"tried"_s},
        {u"families"_s, QJsonArray{u"ipv4"_s}},
        {u"hostsPerRequest"_s, 20},
        {u"encryption"_s, u"optional"_s},
        {u"fields"_s,
         QJsonArray{QJsonObject{{u"key"_s, u"username"_s}, {u"label"_s, tr("User name")}},
                    QJsonObject{{u"key"_s, u"password"_s}, {u"label"_s, tr("Password")}, {u"secret"_s, true}}}},
        {u"limits"_s, QJsonObject{{u"minInterval"_s, 1}}},
        {u"protocol"_s,
         QJsonObject{
             {u"auth"_s,
              QJsonObject{{u"kind"_s, u"basic"_s}, {u"user"_s, u"{username}"_s}, {u"password"_s, u"{password}"_s}}},
             {u"steps"_s,
              QJsonArray{QJsonObject{
                  {u"request"_s,
                   QJsonObject{
                       {u"url"_s, u"https://127.0.0.1:%1/nic/update?hostname={hostnames}&myip={ip}"_s.arg(m_port)}}},
                  {u"answer"_s, QJsonObject{{u"vocabulary"_s, u"dyndns2"_s}}}}}}}}};
    return QJsonDocument(file).toJson();
}

Secret Rehearsal::password()
{
    return Secret("open-sesame"_ba);
}

ResolverAccess Rehearsal::resolvers() const
{
    return ResolverAccess{{DnsServer{QHostAddress(QHostAddress::LocalHost), m_dns->localPort()}}, m_dns->localPort()};
}

std::optional<Address> Rehearsal::published(const Hostname &host) const
{
    return m_zone.address(host, AddressFamily::IPv4);
}

} // namespace doorplate
