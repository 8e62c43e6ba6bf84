// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/rest/recordreader.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rest)
};

constexpr qsizetype mostDetails = 20; // records of one name that are asked for one by one

} // namespace

RecordReader::RecordReader(const RestRecipe &recipe, const UpdateWish &wish, Asker &asker, ZoneSearch &zones)
    : m_recipe(recipe),
      m_wish(wish),
      m_asker(asker),
      m_zones(zones)
{
}

Or<QJsonArray> RecordReader::read(const Hostname &host, Asker::When when)
{
    for (const QString &candidate : m_zones.candidatesForRecords(host)) {
        if (!candidate.isEmpty())
            m_zones.setZone(candidate);
        const auto listed = m_asker.list(m_recipe.records.list, when);
        if (!listed)
            return std::unexpected(listed.error());
        if (listed->meaning == AnswerClass::NotFound && !candidate.isEmpty())
            continue;
        return m_recipe.records.each ? detailed(listed->elements) : Or<QJsonArray>(listed->elements);
    }
    return std::unexpected(noZoneFound());
}

Or<QJsonArray> RecordReader::detailed(const QJsonArray &elements)
{
    if (m_asker.isRehearsal()) {
        m_asker.promise(m_recipe.records.list.takes);
        const auto answer = m_asker.ask(*m_recipe.records.each, Asker::When::Once);
        return answer ? Or<QJsonArray>(QJsonArray()) : std::unexpected(answer.error());
    }
    if (elements.size() > mostDetails)
        return std::unexpected(
            verdict(ReturnCode::NumHost, Words::tr("%n records have this name", nullptr, int(elements.size()))));
    QJsonArray whole;
    for (const QJsonValue element : elements) {
        // A list of bare ids: they are read as {"value": id}.
        const QJsonValue named = element.isObject() ? element : QJsonValue(QJsonObject{{u"value"_s, element}});
        m_asker.take(m_recipe.records.list.takes, named);
        const auto answer = m_asker.ask(*m_recipe.records.each, Asker::When::Once);
        if (!answer)
            return std::unexpected(answer.error());
        if (answer->judgement.meaning == AnswerClass::NotFound)
            continue; // gone in between
        if (answer->judgement.meaning != AnswerClass::Ok)
            return std::unexpected(m_asker.refusal(*answer));
        if (!answer->read.json.isObject())
            return std::unexpected(Halt(Failure{Failure::Kind::BadReply, {}}));
        // What the list said of it is kept below what it says itself: an id may stand there alone.
        whole += merged(named, answer->read.json);
    }
    return whole;
}

Sought RecordReader::sought(const Hostname &host)
{
    const auto name = m_recipe.records.nameIs.filled(m_asker.values(), Place::Text);
    return {.name = normalName(QString::fromUtf8(name.value_or(QByteArray()))),
            .type = m_asker.values().value(u"type"_s).value.toString(),
            .address = m_wish.address,
            .last = m_wish.accepted.contains(host) ? std::optional(*m_wish.accepted.constFind(host)) : std::nullopt};
}

Or<Choice> RecordReader::chosen(const Hostname &host, const QJsonArray &elements)
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
        return std::unexpected(verdict(ReturnCode::NumHost, choice.seen));
    case Choice::Kind::Alias:
        return std::unexpected(standsInTheWay(choice.seen));
    case Choice::Kind::Managed:
        return std::unexpected(isManaged(choice.seen));
    }
    Q_UNREACHABLE();
    return choice;
}

} // namespace doorplate
