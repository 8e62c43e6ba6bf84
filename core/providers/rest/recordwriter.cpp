// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/rest/recordwriter.h"

#include "core/providers/requestbuilder.h"

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

// A status of success alone proves nothing: a captive portal and a moved interface say 200 too. Nothing at all is an answer
// only where the provider says so, by the status or in its documentation.
bool isWriteAnswer(const RestRequest &what, const ReadReply &read)
{
    if (!read.json.isUndefined())
        return true;
    const bool isEmpty = read.text.isEmpty() || read.text == u"null";
    const bool mayBeEmpty = what.answer && what.answer->mayBeEmpty;
    return isEmpty && (mayBeEmpty || read.reply.status == 204 || read.reply.status == 205);
}

} // namespace

RecordWriter::RecordWriter(const RestRecipe &recipe, const UpdateWish &wish, Asker &asker, RecordReader &records)
    : m_recipe(recipe),
      m_wish(wish),
      m_asker(asker),
      m_records(records)
{
}

Or<Outcome> RecordWriter::write(const Hostname &host, const Choice &choice)
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
            verdict(ReturnCode::NoHost, Words::tr("there is no such record, and it has to be made by hand")));
    }
    if (!changed)
        return std::unexpected(changed.error());
    if (const auto published = publish(m_written); !published)
        return std::unexpected(published.error());
    return Outcome{*changed ? ReturnCode::Good : ReturnCode::NoChange, {}, {}, {}};
}

Or<void> RecordWriter::refuseAlias()
{
    if (!m_recipe.records.alias)
        return {};
    const auto listed = m_asker.list(*m_recipe.records.alias, Asker::When::Once);
    if (!listed)
        return std::unexpected(listed.error());
    if (listed->elements.isEmpty() || m_asker.isRehearsal())
        return {};
    return std::unexpected(standsInTheWay(u"CNAME"_s));
}

void RecordWriter::keepMembers(const RestRequest &what, const QJsonValue &record, HttpRequest &request) const
{
    if (what.keep.isEmpty())
        return;
    const auto document = QJsonDocument::fromJson(request.body);
    QJsonValue body = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    for (const auto &[target, source] : what.keep) {
        const QString name = source.steps().value(source.steps().size() - 1, u"record"_s);
        const QJsonValue kept = m_asker.isRehearsal() ? promised(name).value : source.in(record);
        if (!kept.isUndefined() && !kept.isNull())
            body = withValue(body, target.steps(), merged(kept, target.in(body)));
    }
    request.body = (body.isArray() ? QJsonDocument(body.toArray()) : QJsonDocument(body.toObject()))
                       .toJson(QJsonDocument::Compact);
}

// False when the provider says that it was so already.
Or<bool> RecordWriter::send(const RestRequest &what, const QJsonValue &record)
{
    const auto keep = [&](HttpRequest &request) { keepMembers(what, record, request); };
    const auto answer = m_asker.ask(what, Asker::When::Anew, keep);
    if (!answer)
        return std::unexpected(answer.error());
    const AnswerClass meaning = answer->judgement.meaning;
    if (meaning != AnswerClass::Ok && meaning != AnswerClass::Same)
        return std::unexpected(m_asker.refusal(*answer));
    if (!m_asker.isRehearsal() && meaning == AnswerClass::Ok && !isWriteAnswer(what, answer->read))
        return std::unexpected(Halt(Failure{Failure::Kind::BadReply, answer->judgement.line}));
    m_written = answer->read.json;
    return meaning == AnswerClass::Ok;
}

// The name never vanishes: the new record is seen to be there before the old one goes, and nothing else goes.
Or<bool> RecordWriter::replace(const Hostname &host, const Choice &choice)
{
    const auto added = send(m_recipe.replace->add, choice.element);
    if (!added)
        return added;
    if (choice.kind == Choice::Kind::None)
        return added;
    Choice old = choice;
    if (!m_asker.isRehearsal()) {
        const auto elements = m_records.read(host, Asker::When::Anew);
        if (!elements)
            return std::unexpected(elements.error());
        Sought now = m_records.sought(host);
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

Or<void> RecordWriter::remove(const Choice &choice)
{
    takeRecord(choice);
    const auto sent = send(m_recipe.replace->remove, choice.element);
    return sent ? Or<void>() : std::unexpected(sent.error());
}

Or<void> RecordWriter::publish(const QJsonValue &answer)
{
    for (const RestRequest &step : m_recipe.publish) {
        if (const auto sent = send(step, {}); !sent)
            return std::unexpected(sent.error());
    }
    return m_recipe.poll ? poll(answer) : Or<void>();
}

// The provider has taken the change and works on it. It may take longer than anybody waits for; that is no failure.
Or<void> RecordWriter::poll(const QJsonValue &answer)
{
    const PollRecipe &recipe = *m_recipe.poll;
    if (m_asker.isRehearsal()) {
        m_asker.promise(recipe.takes);
    } else {
        for (const Take &take : recipe.takes) {
            if (taken(take, answer).isUndefined())
                return {}; // nothing to wait for
        }
        m_asker.take(recipe.takes, answer);
    }
    for (int i = 0; i < mostPolls; ++i) {
        const auto state = m_asker.ask(recipe.ask, Asker::When::Anew, {}, pollPause);
        if (!state)
            return std::unexpected(state.error());
        if (m_asker.isRehearsal())
            return {};
        if (state->judgement.meaning != AnswerClass::Ok)
            return std::unexpected(m_asker.refusal(*state));
        if (recipe.hasFailed && holds(*recipe.hasFailed, state->read, m_asker.values()))
            return std::unexpected(verdict(ReturnCode::DnsError, state->judgement.line));
        if (holds(recipe.isDone, state->read, m_asker.values()))
            return {};
    }
    return {};
}

void RecordWriter::takeRecord(const Choice &choice)
{
    const RecordsRecipe &records = m_recipe.records;
    if (m_asker.isRehearsal()) {
        m_asker.promise(records.list.takes);
        m_asker.values().insert(u"oldIp"_s, promised(u"oldIp"_s));
        setTtl(records.ttl ? promised(u"ttl"_s).value : QJsonValue());
        const auto fresh = records.newValue.filledJson(m_asker.values());
        insertValues(records.values.isEmpty() ? QJsonValue(m_wish.address.toString())
                                              : QJsonArray{fresh.value_or(QJsonValue())});
        return;
    }
    m_asker.take(records.list.takes, choice.element);
    setTtl(records.ttl ? records.ttl->in(choice.element) : QJsonValue());
    m_asker.values().insert(u"oldIp"_s, {choice.old ? QJsonValue(choice.old->toString()) : QJsonValue()});
    const auto fresh = records.newValue.filledJson(m_asker.values());
    const QJsonValue all = newValues(records, choice, fresh.value_or(QJsonValue()), m_wish.address);
    insertValues(all);
}

void RecordWriter::insertValues(const QJsonValue &all)
{
    const bool isIpv4 = m_wish.address.family() == AddressFamily::IPv4;
    for (const auto &name : {u"value"_s, u"values"_s, isIpv4 ? u"values4"_s : u"values6"_s})
        m_asker.values().insert(name, {all, ":,"_ba});
}

// The one that the person wants, else the one that is there, else the usual one; within what the provider takes.
void RecordWriter::setTtl(const QJsonValue &asRead)
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
    const QString wanted = m_asker.values().value(u"wantedTtl"_s).value.toString();
    const bool isThere = !asRead.isUndefined() && !asRead.isNull();
    if (!wanted.isEmpty()) {
        m_asker.values().insert(u"ttl"_s, {typed(fitting(wanted.toInt()))});
        m_asker.values().insert(u"wantedTtl"_s, m_asker.values().value(u"ttl"_s));
    } else {
        m_asker.values().insert(u"ttl"_s, {isThere ? asRead : typed(fitting(rule.usual))});
    }
}

} // namespace doorplate
