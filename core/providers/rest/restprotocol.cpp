// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/rest/restprotocol.h"

#include "core/providers/requestbuilder.h"
#include "core/providers/rest/asker.h"
#include "core/providers/rest/elements.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace doorplate {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rest)
};

constexpr int mostPolls = 5;
constexpr auto pollPause = 1s;
constexpr qsizetype mostDetails = 20; // records of one name that are asked for one by one

// One run over all hosts of a wish, from the beginning each time: what is answered is taken from the transcript.
class Run
{
public:
    Run(const Description &description, const RestRecipe &recipe, const UpdateWish &wish, const Transcript &answered,
        QList<HttpRequest> *rehearsal)
        : m_recipe(recipe),
          m_wish(wish),
          m_asker(description, recipe, wish, answered, rehearsal),
          m_hasZoneField(description.field(u"zone"))
    {
    }

    Step go();

private:
    using When = Asker::When;

    TemplateValues &values() { return m_asker.values(); }
    Step ended(const Halt &halt, Outcomes &&outcomes) const;
    void setHost(const Hostname &host);
    void setZone(const QString &zone);
    void promiseZone();
    void setTtl(const QJsonValue &asRead);
    Sought sought(const Hostname &host);

    Or<Outcome> update(const Hostname &host);
    Or<void> findZone(const Hostname &host);
    Or<void> walk(const QStringList &candidates);
    Or<void> pickFromList(const QStringList &candidates);
    Or<void> enterZone(const QString &zone, const QJsonValue &element);
    Or<QJsonArray> records(const Hostname &host, When when);
    Or<QJsonArray> detailed(const QJsonArray &elements);
    Or<Choice> chosen(const Hostname &host, const QJsonArray &elements);
    Or<Outcome> write(const Hostname &host, const Choice &choice);
    Or<bool> send(const RestRequest &what, const QJsonValue &record);
    Or<bool> replace(const Hostname &host, const Choice &choice);
    Or<void> remove(const Choice &choice);
    Or<void> publish(const QJsonValue &answer);
    Or<void> poll(const QJsonValue &answer);
    void takeRecord(const Choice &choice);
    void insertValues(const QJsonValue &all);
    Or<void> refuseAlias();
    void takeAll(const QList<Take> &takes, const QJsonValue &from);

    const RestRecipe &m_recipe;
    const UpdateWish &m_wish;
    Asker m_asker;
    bool m_hasZoneField;
    QString m_typedZone;
    QString m_typedId;    // where it makes the search needless
    QJsonValue m_written; // the answer to the last write
};

Step Run::go()
{
    if (const auto ready = m_asker.prepare(); !ready)
        return Result<Outcomes>(std::unexpected(ready.error()));
    if (m_hasZoneField)
        m_typedZone = values().value(u"zone"_s).value.toString();
    m_typedId = values().value(m_recipe.zone.given).value.toString();
    if (const auto signedIn = m_asker.signIn(); !signedIn)
        return ended(signedIn.error(), {});
    Outcomes outcomes;
    for (const Hostname &host : m_wish.hosts) {
        const auto outcome = update(host);
        if (outcome) {
            outcomes += {host, *outcome};
            continue;
        }
        const auto *verdict = std::get_if<Verdict>(&outcome.error());
        if (!verdict || verdict->isForAllHosts)
            return ended(outcome.error(), std::move(outcomes));
        outcomes += {host, verdict->outcome};
    }
    return Result<Outcomes>(outcomes);
}

// The hosts that are left get what stopped the run; those before keep their own outcome.
Step Run::ended(const Halt &halt, Outcomes &&outcomes) const
{
    if (const auto *request = std::get_if<HttpRequest>(&halt))
        return *request;
    Outcome rest;
    if (const auto *verdict = std::get_if<Verdict>(&halt)) {
        rest = verdict->outcome;
    } else {
        const Failure &failure = std::get<Failure>(halt);
        if (outcomes.isEmpty())
            return Result<Outcomes>(std::unexpected(failure));
        rest = Outcome{ReturnCode::ServerError, {}, failure.detail, failure.retryAfter};
    }
    while (outcomes.size() < m_wish.hosts.size())
        outcomes += {m_wish.hosts.at(outcomes.size()), rest};
    return Result<Outcomes>(outcomes);
}

void Run::setHost(const Hostname &host)
{
    for (const auto &name : {u"zone"_s, u"zoneDot"_s, u"sub"_s, u"subOrAt"_s})
        values().remove(name);
    for (const Take &take : m_recipe.records.list.takes)
        values().remove(take.name);
    values().insert(u"hostname"_s, {host.ascii()});
    values().insert(u"hostnameDot"_s, {QString(host.ascii() + u'.')});
    const QJsonValue code = m_recipe.records.types.value(values().value(u"type"_s).value.toString());
    values().insert(u"typeCode"_s, {code});
}

void Run::setZone(const QString &zone)
{
    const QString host = values().value(u"hostname"_s).value.toString();
    const QString sub = host.left(std::max<qsizetype>(0, host.size() - zone.size() - 1));
    values().insert(u"zone"_s, {zone});
    values().insert(u"zoneDot"_s, {QString(zone + u'.')});
    values().insert(u"sub"_s, {sub});
    values().insert(u"subOrAt"_s, {sub.isEmpty() ? u"@"_s : sub});
}

void Run::promiseZone()
{
    for (const auto &name : {u"zone"_s, u"zoneDot"_s, u"sub"_s, u"subOrAt"_s})
        values().insert(name, promised(name));
}

Or<Outcome> Run::update(const Hostname &host)
{
    setHost(host);
    if (const auto found = findZone(host); !found)
        return std::unexpected(found.error());
    const auto elements = records(host, When::Once);
    if (!elements)
        return std::unexpected(elements.error());
    const auto choice = chosen(host, *elements);
    if (!choice)
        return std::unexpected(choice.error());
    if (choice->kind != Choice::Kind::Same)
        return write(host, *choice);
    // An earlier run was cut off between adding and removing: what is left is our own.
    const auto old = m_recipe.replace ? leftOver(m_recipe.records, *elements, sought(host)) : std::nullopt;
    if (old) {
        if (const auto removed = remove(*old); !removed)
            return std::unexpected(removed.error());
    }
    return Outcome{old ? ReturnCode::Good : ReturnCode::NoChange, m_wish.address, {}, {}};
}

Or<void> Run::findZone(const Hostname &host)
{
    QStringList candidates = zoneCandidates(host, m_recipe.zone.leastLabels);
    if (!m_typedZone.isEmpty()) {
        const QString typed = normalName(m_typedZone);
        if (host.ascii() != typed && !host.ascii().endsWith(u'.' + typed))
            return std::unexpected(Halt(Failure{Failure::Kind::Misconfigured, u"zone"_s}));
        candidates = {typed};
        setZone(typed);
    }
    if (!m_typedId.isEmpty())
        return {};
    switch (m_recipe.zone.find) {
    case ZoneRecipe::Find::Walk:
        return walk(candidates);
    case ZoneRecipe::Find::List:
        return pickFromList(candidates);
    case ZoneRecipe::Find::Records: // records() walks
        if (m_asker.isRehearsal() && m_typedZone.isEmpty())
            promiseZone();
        return {};
    case ZoneRecipe::Find::Given:
        return {};
    }
    Q_UNREACHABLE();
    return {};
}

Or<void> Run::walk(const QStringList &candidates)
{
    const RestList &list = m_recipe.zone.list;
    for (const QString &candidate : candidates) {
        values().insert(u"candidate"_s, {candidate});
        const auto listed = m_asker.list(list, When::Once);
        if (!listed)
            return std::unexpected(listed.error());
        if (m_asker.isRehearsal()) {
            if (m_typedZone.isEmpty())
                promiseZone();
            for (const Take &take : list.takes)
                values().insert(take.name, promised(take.name));
            return {};
        }
        for (const QJsonValue element : listed->elements) {
            const bool isNamed = m_recipe.zone.name.isEmpty() || nameOf(m_recipe.zone.name, element) == candidate;
            if (isNamed && passes(list.where, element))
                return enterZone(candidate, element);
        }
    }
    return std::unexpected(
        Asker::verdict(ReturnCode::NoHost, Words::tr("no zone that these credentials may see holds this name")));
}

Or<void> Run::pickFromList(const QStringList &candidates)
{
    const RestList &list = m_recipe.zone.list;
    const auto listed = m_asker.list(list, When::Once);
    if (!listed)
        return std::unexpected(listed.error());
    if (m_asker.isRehearsal()) {
        if (m_typedZone.isEmpty())
            promiseZone();
        for (const Take &take : list.takes)
            values().insert(take.name, promised(take.name));
        return {};
    }
    for (const QString &candidate : candidates) {
        for (const QJsonValue element : listed->elements) {
            if (nameOf(m_recipe.zone.name, element) == candidate && passes(list.where, element))
                return enterZone(candidate, element);
        }
    }
    return std::unexpected(
        Asker::verdict(ReturnCode::NoHost, Words::tr("no zone that these credentials may see holds this name")));
}

Or<void> Run::enterZone(const QString &zone, const QJsonValue &element)
{
    if (isCaught(m_recipe.zone.list.refuse, element))
        return std::unexpected(
            Asker::verdict(ReturnCode::NotYours, Words::tr("the zone %1 cannot be edited there").arg(zone)));
    setZone(zone);
    takeAll(m_recipe.zone.list.takes, element);
    return {};
}

Or<QJsonArray> Run::records(const Hostname &host, When when)
{
    const bool isWalking = m_recipe.zone.find == ZoneRecipe::Find::Records && !values().contains(u"zone"_s);
    const QStringList candidates = isWalking ? zoneCandidates(host, m_recipe.zone.leastLabels) : QStringList{QString()};
    for (const QString &candidate : candidates) {
        if (isWalking)
            setZone(candidate);
        const auto listed = m_asker.list(m_recipe.records.list, when);
        if (!listed)
            return std::unexpected(listed.error());
        if (listed->meaning == AnswerClass::NotFound && isWalking)
            continue;
        return m_recipe.records.each ? detailed(listed->elements) : Or<QJsonArray>(listed->elements);
    }
    return std::unexpected(
        Asker::verdict(ReturnCode::NoHost, Words::tr("no zone that these credentials may see holds this name")));
}

Or<QJsonArray> Run::detailed(const QJsonArray &elements)
{
    if (m_asker.isRehearsal()) {
        for (const Take &take : m_recipe.records.list.takes)
            values().insert(take.name, promised(take.name));
        const auto answer = m_asker.ask(*m_recipe.records.each, When::Once);
        return answer ? Or<QJsonArray>(QJsonArray()) : std::unexpected(answer.error());
    }
    if (elements.size() > mostDetails)
        return std::unexpected(
            Asker::verdict(ReturnCode::NumHost, Words::tr("%n records have this name", nullptr, int(elements.size()))));
    QJsonArray whole;
    for (const QJsonValue element : elements) {
        // A list of bare ids: they are read as {"value": id}.
        const QJsonValue named = element.isObject() ? element : QJsonValue(QJsonObject{{u"value"_s, element}});
        takeAll(m_recipe.records.list.takes, named);
        const auto answer = m_asker.ask(*m_recipe.records.each, When::Once);
        if (!answer)
            return std::unexpected(answer.error());
        if (answer->judgement.meaning == AnswerClass::NotFound)
            continue; // gone in between
        if (answer->judgement.meaning != AnswerClass::Ok)
            return std::unexpected(m_asker.verdict(answer->judgement, answer->read.reply));
        if (!answer->read.json.isObject())
            return std::unexpected(Halt(Failure{Failure::Kind::BadReply, {}}));
        // What the list said of it is kept below what it says itself: an id may stand there alone.
        whole += merged(named, answer->read.json);
    }
    return whole;
}

Sought Run::sought(const Hostname &host)
{
    const auto name = m_recipe.records.nameIs.filled(values(), Place::Text);
    return {.name = normalName(QString::fromUtf8(name.value_or(QByteArray()))),
            .type = values().value(u"type"_s).value.toString(),
            .address = m_wish.address,
            .last = m_wish.accepted.contains(host) ? std::optional(*m_wish.accepted.constFind(host)) : std::nullopt};
}

Or<Choice> Run::chosen(const Hostname &host, const QJsonArray &elements)
{
    if (m_asker.isRehearsal())
        return Choice{Choice::Kind::One, {}, {}, 0, {}};
    const Choice choice = choose(m_recipe.records, elements, sought(host));
    switch (choice.kind) {
    case Choice::Kind::None:
    case Choice::Kind::Same:
    case Choice::Kind::One:
        return choice;
    case Choice::Kind::Several:
        return std::unexpected(Asker::verdict(ReturnCode::NumHost, choice.seen));
    case Choice::Kind::Alias:
        return std::unexpected(Asker::verdict(
            ReturnCode::NotYours, Words::tr("the record %1 stands at this name; remove it first").arg(choice.seen)));
    case Choice::Kind::Managed:
        return std::unexpected(
            Asker::verdict(ReturnCode::NotYours,
                           Words::tr("the record %1 is made by a rule or service of the provider and is left alone")
                               .arg(choice.seen)));
    }
    Q_UNREACHABLE();
    return choice;
}

void Run::takeAll(const QList<Take> &takes, const QJsonValue &from)
{
    for (const Take &take : takes) {
        const QJsonValue value = taken(take, from);
        if (value.isUndefined() || value.isNull())
            values().remove(take.name);
        else
            values().insert(take.name, {value});
    }
}

void Run::takeRecord(const Choice &choice)
{
    const RecordsRecipe &records = m_recipe.records;
    if (m_asker.isRehearsal()) {
        for (const Take &take : records.list.takes)
            values().insert(take.name, promised(take.name));
        values().insert(u"oldIp"_s, promised(u"oldIp"_s));
        setTtl(records.ttl ? promised(u"ttl"_s).value : QJsonValue());
        const auto fresh = records.newValue.filledJson(values());
        insertValues(records.values.isEmpty() ? QJsonValue(m_wish.address.toString())
                                              : QJsonArray{fresh.value_or(QJsonValue())});
        return;
    }
    takeAll(records.list.takes, choice.element);
    setTtl(records.ttl ? records.ttl->in(choice.element) : QJsonValue());
    values().insert(u"oldIp"_s, {choice.old ? QJsonValue(choice.old->toString()) : QJsonValue()});
    const auto fresh = records.newValue.filledJson(values());
    const QJsonValue all = newValues(records, choice, fresh.value_or(QJsonValue()), m_wish.address);
    insertValues(all);
}

void Run::insertValues(const QJsonValue &all)
{
    const bool isIpv4 = m_wish.address.family() == AddressFamily::IPv4;
    for (const auto &name : {u"value"_s, u"values"_s, isIpv4 ? u"values4"_s : u"values6"_s})
        values().insert(name, {all, ":,"_ba});
}

// The one that the person wants, else the one that is there, else the usual one; within what the provider takes.
void Run::setTtl(const QJsonValue &asRead)
{
    const TtlRule rule = m_recipe.ttl.value_or(TtlRule());
    const auto fitting = [&rule](int wanted) {
        const int bound = std::clamp(wanted, rule.least, rule.most);
        const auto higher = std::lower_bound(rule.allowed.cbegin(), rule.allowed.cend(), bound);
        if (rule.allowed.isEmpty())
            return bound;
        return higher == rule.allowed.cend() ? rule.allowed.back() : *higher;
    };
    const auto typed = [&rule](int ttl) { return rule.isText ? QJsonValue(QString::number(ttl)) : QJsonValue(ttl); };
    const QString wanted = values().value(u"wantedTtl"_s).value.toString();
    const bool isThere = !asRead.isUndefined() && !asRead.isNull();
    if (!wanted.isEmpty()) {
        values().insert(u"ttl"_s, {typed(fitting(wanted.toInt()))});
        values().insert(u"wantedTtl"_s, values().value(u"ttl"_s));
    } else {
        values().insert(u"ttl"_s, {isThere ? asRead : typed(fitting(rule.usual))});
    }
}

Or<Outcome> Run::write(const Hostname &host, const Choice &choice)
{
    takeRecord(choice);
    const bool isNew = choice.kind == Choice::Kind::None;
    if (const auto free = isNew ? refuseAlias() : Or<void>(); !free)
        return std::unexpected(free.error());
    const auto &request = m_recipe.write ? m_recipe.write : isNew ? m_recipe.create : m_recipe.update;
    Or<bool> changed = true;
    if (m_recipe.replace) {
        changed = replace(host, choice);
    } else if (request) {
        changed = send(*request, choice.element);
    } else {
        return std::unexpected(
            Asker::verdict(ReturnCode::NoHost, Words::tr("there is no such record, and it has to be made by hand")));
    }
    if (!changed)
        return std::unexpected(changed.error());
    if (const auto published = publish(m_written); !published)
        return std::unexpected(published.error());
    return Outcome{*changed ? ReturnCode::Good : ReturnCode::NoChange, {}, {}, {}};
}

Or<void> Run::refuseAlias()
{
    if (!m_recipe.records.alias)
        return {};
    const auto listed = m_asker.list(*m_recipe.records.alias, When::Once);
    if (!listed)
        return std::unexpected(listed.error());
    if (listed->elements.isEmpty() || m_asker.isRehearsal())
        return {};
    return std::unexpected(Asker::verdict(
        ReturnCode::NotYours, Words::tr("the record %1 stands at this name; remove it first").arg(u"CNAME"_s)));
}

// False when the provider says that it was so already.
Or<bool> Run::send(const RestRequest &what, const QJsonValue &record)
{
    const auto keepMembers = [&](HttpRequest &request) {
        if (what.keep.isEmpty())
            return;
        const auto document = QJsonDocument::fromJson(request.body);
        QJsonValue body = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
        for (const auto &[target, source] : what.keep) {
            const QJsonValue kept = m_asker.isRehearsal()
                                        ? promised(source.steps().value(source.steps().size() - 1, u"record"_s)).value
                                        : source.in(record);
            if (!kept.isUndefined() && !kept.isNull())
                body = withValue(body, target.steps(), merged(kept, target.in(body)));
        }
        request.body = (body.isArray() ? QJsonDocument(body.toArray()) : QJsonDocument(body.toObject()))
                           .toJson(QJsonDocument::Compact);
    };
    const auto answer = m_asker.ask(what, When::Anew, keepMembers);
    if (!answer)
        return std::unexpected(answer.error());
    const AnswerClass meaning = answer->judgement.meaning;
    if (meaning != AnswerClass::Ok && meaning != AnswerClass::Same)
        return std::unexpected(m_asker.verdict(answer->judgement, answer->read.reply));
    m_written = answer->read.json;
    return meaning == AnswerClass::Ok;
}

// The name never vanishes: the new record is seen to be there before the old one goes, and nothing else goes.
Or<bool> Run::replace(const Hostname &host, const Choice &choice)
{
    const auto added = send(m_recipe.replace->add, choice.element);
    if (!added)
        return added;
    if (choice.kind == Choice::Kind::None)
        return added;
    Choice old = choice;
    if (!m_asker.isRehearsal()) {
        const auto elements = records(host, When::Anew);
        if (!elements)
            return std::unexpected(elements.error());
        Sought now = sought(host);
        now.last = choice.old;
        const auto left = leftOver(m_recipe.records, *elements, now);
        if (choose(m_recipe.records, *elements, now).kind != Choice::Kind::Same)
            return std::unexpected(
                Halt(Failure{Failure::Kind::BadReply, Words::tr("the new record is not in the list yet")}));
        if (!left) // gone already: some providers replace after all
            return added;
        old = *left;
    }
    if (const auto removed = remove(old); !removed)
        return std::unexpected(removed.error());
    return added;
}

Or<void> Run::remove(const Choice &choice)
{
    takeRecord(choice);
    const auto sent = send(m_recipe.replace->remove, choice.element);
    return sent ? Or<void>() : std::unexpected(sent.error());
}

Or<void> Run::publish(const QJsonValue &answer)
{
    for (const RestRequest &step : m_recipe.publish) {
        if (const auto sent = send(step, {}); !sent)
            return std::unexpected(sent.error());
    }
    return m_recipe.poll ? poll(answer) : Or<void>();
}

// The provider has taken the change and works on it. It may take longer than anybody waits for; that is no failure.
Or<void> Run::poll(const QJsonValue &answer)
{
    const PollRecipe &recipe = *m_recipe.poll;
    if (m_asker.isRehearsal()) {
        for (const Take &take : recipe.takes)
            values().insert(take.name, promised(take.name));
    } else {
        for (const Take &take : recipe.takes) {
            if (taken(take, answer).isUndefined())
                return {}; // nothing to wait for
        }
        takeAll(recipe.takes, answer);
    }
    for (int i = 0; i < mostPolls; ++i) {
        const auto state = m_asker.ask(recipe.ask, When::Anew, {}, pollPause);
        if (!state)
            return std::unexpected(state.error());
        if (m_asker.isRehearsal())
            return {};
        if (state->judgement.meaning != AnswerClass::Ok)
            return std::unexpected(m_asker.verdict(state->judgement, state->read.reply));
        if (recipe.hasFailed && holds(*recipe.hasFailed, state->read, values()))
            return std::unexpected(Asker::verdict(ReturnCode::DnsError, state->judgement.line));
        if (holds(recipe.isDone, state->read, values()))
            return {};
    }
    return {};
}

} // namespace

RestProtocol::RestProtocol(Description description, RestRecipe recipe)
    : m_description(std::move(description)),
      m_recipe(std::move(recipe))
{
}

Step RestProtocol::next(const UpdateWish &wish, const Transcript &answered) const
{
    return Run(m_description, m_recipe, wish, answered, nullptr).go();
}

QList<HttpRequest> RestProtocol::rehearsed(const UpdateWish &masked) const
{
    UpdateWish wish = masked;
    for (const ProviderField &field : m_description.secretFields()) {
        if (field.isRequired && !wish.credentials.has(field.key))
            wish.credentials.secrets.insert(field.key, Secret(maskedText().toUtf8()));
    }
    QList<HttpRequest> requests;
    Run(m_description, m_recipe, wish, {}, &requests).go();
    return requests;
}

} // namespace doorplate
