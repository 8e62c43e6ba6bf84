// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The answers that change nothing: status, history, check, and the plan of a dry run.
#include "app/control/answers.h"

#include "app/historyexport.h"
#include "app/services.h"
#include "core/detect/interfaces.h"
#include "core/detect/natlook.h"
#include "core/detect/sourcetrust.h"
#include "core/providers/shownrequest.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace doorplate {

using namespace Qt::StringLiterals;

Telling tellingFor(const Services &services, const QString &accountName, const QString &provider)
{
    const Description *description = services.catalog.find(provider);
    Telling telling;
    telling.providerName = description ? description->name : provider;
    telling.accountName = accountName;
    telling.providerWebsite = description ? description->website.toString() : QString();
    telling.now = services.clock.now();
    return telling;
}

QJsonValue asJson(const std::optional<Address> &address)
{
    return address ? QJsonValue(address->toString()) : QJsonValue();
}

QJsonValue asJson(const std::optional<QDateTime> &when)
{
    return when && when->isValid() ? QJsonValue(when->toUTC().toString(Qt::ISODate)) : QJsonValue();
}

std::expected<QList<Account>, QString> accountsNamed(const Services &services, const QJsonObject &arguments)
{
    const QJsonArray names = arguments.value("accounts"_L1).toArray();
    if (names.isEmpty())
        return services.accounts.accounts();
    QList<Account> found;
    for (const QJsonValue &name : names) {
        const Account *account = services.accounts.findByName(name.toString());
        if (!account) {
            return std::unexpected(QCoreApplication::translate("Control", "There is no account with the name \"%1\".")
                                       .arg(name.toString()));
        }
        found.append(*account);
    }
    return found;
}

namespace {

// The last agreed address: of this run, or what the history tells of earlier ones.
std::optional<Address> lastAddress(const Services &services, AddressFamily family)
{
    if (const auto known = services.engine->address(family))
        return known;
    const QList<CycleRecord> records = services.history.records(200);
    for (auto record = records.crbegin(); record != records.crend(); ++record) {
        if (record->family == family && record->observation.agreed)
            return *record->observation.agreed;
    }
    return std::nullopt;
}

// How this reading counted: "agrees", "differs", or "none" where it is no address or nothing was agreed on.
QString voteOf(const Reading &reading, const Result<Address> &agreed)
{
    if (!reading.address || !agreed)
        return u"none"_s;
    return *reading.address == *agreed ? u"agrees"_s : u"differs"_s;
}

QJsonObject readingsOf(const Observation &observation)
{
    QJsonArray readings;
    for (const Reading &reading : observation.readings) {
        const auto address = reading.address ? std::optional(*reading.address) : std::nullopt;
        readings.append(
            QJsonObject{{u"source"_s, reading.source},
                        {u"operator"_s, reading.operatorName},
                        {u"method"_s, keyOf(reading.method)},
                        {u"address"_s, asJson(address)},
                        {u"seen"_s, asJson(reading.seen)},
                        {u"vote"_s, voteOf(reading, observation.agreed)},
                        {u"failure"_s, reading.address ? QJsonValue() : keyOf(reading.address.error().kind)},
                        {u"detail"_s, reading.address ? QString() : reading.address.error().detail},
                        {u"milliseconds"_s, qint64(reading.took.count())}});
    }
    const auto agreed = observation.agreed ? std::optional(*observation.agreed) : std::nullopt;
    return {{u"agreed"_s, asJson(agreed)}, {u"readings"_s, readings}};
}

// Sources that contradicted the others three times, and are not asked for a while.
QJsonArray restingSources(const Services &services)
{
    QJsonArray list;
    const SourceHealths &healths = services.state.sources();
    for (auto it = healths.cbegin(); it != healths.cend(); ++it) {
        if (const auto until = restsUntil(*it, services.clock.now()))
            list.append(QJsonObject{{u"source"_s, it.key().first},
                                    {u"family"_s, keyOf(it.key().second)},
                                    {u"claimed"_s, asJson(it->claimed)},
                                    {u"until"_s, asJson(until)}});
    }
    return list;
}

// This computer's own IPv6 addresses: what kind each is, and which one would be published.
QJsonArray ownCandidates(bool wantsTemporary)
{
    QJsonArray list;
    const QList<InterfaceView> interfaces = systemInterfaces();
    for (const InterfaceView &interface : interfaces) {
        if (interface.isLoopback)
            continue;
        const auto chosen = addressOf({interface}, interface.name, AddressFamily::IPv6, wantsTemporary);
        for (const InterfaceAddress &one : interface.addresses) {
            if (one.address.family() != AddressFamily::IPv6)
                continue;
            list.append(QJsonObject{{u"address"_s, one.address.toString()},
                                    {u"interface"_s, interface.name},
                                    {u"kind"_s, keyOf(kindOf(one))},
                                    {u"preferredSeconds"_s,
                                     one.preferredFor ? QJsonValue(qint64(one.preferredFor->count())) : QJsonValue()},
                                    {u"chosen"_s, chosen && *chosen == one.address}});
        }
    }
    return list;
}

void reportCheck(const Services &services, const TrialReport &report, const ControlDone &done)
{
    ControlReply reply;
    reply.json = checkReport(report.observations);
    reply.json.insert("resting"_L1, restingSources(services));
    reply.json.insert("candidates"_L1, ownCandidates(services.settings.current().ipv6Temporary));
    const bool isAgreed = std::any_of(report.observations.cbegin(), report.observations.cend(),
                                      [](const Observation &observation) { return observation.agreed.has_value(); });
    if (!isAgreed || !reply.json.value("hindrances"_L1).toArray().isEmpty())
        reply.exit = ExitCode::Held;
    done(reply);
}

} // namespace

void answerStatus(Services &services, const QJsonObject &, QObject *, const ControlDone &done)
{
    QJsonArray hosts;
    for (const AccountStatus &account : services.engine->statuses()) {
        for (const HostStatus &host : account.hosts) {
            Telling telling = tellingFor(services, host.accountName, host.provider);
            telling.nextAttempt = host.nextAttempt;
            hosts.append(QJsonObject{{u"account"_s, host.accountName},
                                     {u"host"_s, host.host.ascii()},
                                     {u"family"_s, keyOf(host.family)},
                                     {u"state"_s, keyOf(host.state)},
                                     {u"address"_s, asJson(host.address)},
                                     {u"since"_s, asJson(host.since)},
                                     {u"message"_s, sentence(host, telling)},
                                     {u"nextAttempt"_s, asJson(host.nextAttempt)}});
        }
    }
    done(ControlReply{ExitCode::Done,
                      {{u"running"_s, services.engine->isStarted()},
                       {u"address"_s, QJsonObject{{u"ipv4"_s, asJson(lastAddress(services, AddressFamily::IPv4))},
                                                  {u"ipv6"_s, asJson(lastAddress(services, AddressFamily::IPv6))}}},
                       {u"hosts"_s, hosts}},
                      {}});
}

void answerHistory(Services &services, const QJsonObject &, QObject *, const ControlDone &done)
{
    done(ControlReply{ExitCode::Done, historyJson(services.history.records()), {}});
}

QJsonObject checkReport(const QList<Observation> &observations)
{
    QJsonObject report{{u"ipv4"_s, QJsonObject{{u"agreed"_s, QJsonValue()}, {u"readings"_s, QJsonArray()}}},
                       {u"ipv6"_s, QJsonObject{{u"agreed"_s, QJsonValue()}, {u"readings"_s, QJsonArray()}}},
                       {u"nat"_s, u"unknown"_s},
                       {u"hasIpv6"_s, false}};
    QStringList hindrances;
    for (const Observation &observation : observations) {
        report.insert(keyOf(observation.family), readingsOf(observation));
        if (observation.family == AddressFamily::IPv4) {
            const NatFinding nat = natSeen(observation, systemInterfaces());
            report.insert("nat"_L1, keyOf(nat.kind));
            report.insert("hasIpv6"_L1, nat.hasIpv6);
        }
        for (const Hindrance &hindrance : observation.hindrances) {
            if (!hindrances.contains(keyOf(hindrance.kind)))
                hindrances.append(keyOf(hindrance.kind));
        }
    }
    report.insert("hindrances"_L1, QJsonArray::fromStringList(hindrances));
    return report;
}

void answerCheck(Services &services, const QJsonObject &arguments, QObject *context, const ControlDone &done)
{
    TrialWish wish;
    wish.asksAllSources = true;
    if (const QString name = arguments.value("account"_L1).toString(); !name.isEmpty()) {
        const Account *account = services.accounts.findByName(name);
        if (!account) {
            return done(ControlReply{
                ExitCode::Usage,
                {},
                {QCoreApplication::translate("Control", "There is no account with the name \"%1\".").arg(name)}});
        }
        wish.account = *account;
    } else {
        wish.account.ipv4 = {AddressChoice::Kind::Automatic, {}};
        wish.account.ipv6 = {AddressChoice::Kind::Automatic, {}};
    }
    auto *trial = new Trial(services.engine->parts(), wish, context);
    QObject::connect(trial, &Trial::finished, context, [trial, done, &services](const TrialReport &report) {
        trial->deleteLater();
        reportCheck(services, report, done);
    });
    trial->start();
}

QJsonObject plannedRequests(const QList<PlannedUpdate> &planned)
{
    QJsonArray requests;
    for (const PlannedUpdate &update : planned) {
        QJsonArray hosts;
        for (const Hostname &host : update.hosts)
            hosts.append(host.ascii());
        QJsonArray steps;
        for (const HttpRequest &step : update.steps) {
            const ShownRequest request = shownRequest(step);
            QJsonObject headers;
            for (const auto &[name, value] : request.headers)
                headers.insert(name, value);
            steps.append(QJsonObject{{u"method"_s, request.method},
                                     {u"url"_s, request.url},
                                     {u"headers"_s, headers},
                                     {u"body"_s, request.body}});
        }
        requests.append(QJsonObject{{u"account"_s, update.accountName},
                                    {u"hosts"_s, hosts},
                                    {u"family"_s, keyOf(update.family)},
                                    {u"steps"_s, steps}});
    }
    return {{u"requests"_s, requests}};
}

void answerPlan(Services &services, const QJsonObject &arguments, QObject *context, const ControlDone &done)
{
    const auto accounts = accountsNamed(services, arguments);
    if (!accounts)
        return done(ControlReply{ExitCode::Usage, {}, {accounts.error()}});
    struct Collected {
        QMap<QString, QList<PlannedUpdate>> planned; // by account id
        QStringList order;
        QStringList messages;
        qsizetype open = 0;
    };
    const auto collected = std::make_shared<Collected>();
    const bool isForced = arguments.value("force"_L1).toBool();
    const auto conclude = [collected, done] {
        QList<PlannedUpdate> planned;
        for (const QString &id : std::as_const(collected->order))
            planned += collected->planned.value(id);
        done(ControlReply{ExitCode::Done, plannedRequests(planned), collected->messages});
    };
    for (const Account &account : *accounts) {
        if (!account.enabled) {
            collected->messages.append(
                QCoreApplication::translate("Control", "\"%1\" is switched off: nothing is sent for it.")
                    .arg(account.name));
            continue;
        }
        collected->order.append(account.id);
        ++collected->open;
        auto *trial = new Trial(services.engine->parts(), {.account = account, .plansUnchanged = isForced}, context);
        const QString id = account.id;
        const QString name = account.name;
        QObject::connect(
            trial, &Trial::finished, context, [collected, conclude, trial, id, name](const TrialReport &report) {
                trial->deleteLater();
                for (const PlannedUpdate &update : report.planned) {
                    if (update.isExampleAddress) {
                        collected->messages.append(
                            QCoreApplication::translate(
                                "Control",
                                "No address was agreed for \"%1\": the request is shown with an example (%2).")
                                .arg(name, update.address.toString()));
                    }
                }
                collected->planned.insert(id, report.planned);
                if (--collected->open == 0)
                    conclude();
            });
        trial->start();
    }
    if (collected->open == 0)
        conclude();
}

} // namespace doorplate
