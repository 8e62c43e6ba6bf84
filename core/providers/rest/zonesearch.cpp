// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/rest/zonesearch.h"

#include "core/providers/requestbuilder.h"
#include "core/providers/rest/elements.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rest)
};

} // namespace

ZoneSearch::ZoneSearch(const RestRecipe &recipe, Asker &asker, bool hasZoneField)
    : m_recipe(recipe),
      m_asker(asker),
      m_hasZoneField(hasZoneField)
{
}

void ZoneSearch::begin()
{
    if (m_hasZoneField)
        m_typedZone = m_asker.values().value(u"zone"_s).value.toString();
    m_typedId = m_asker.values().value(m_recipe.zone.given).value.toString();
}

void ZoneSearch::enter(const Hostname &host)
{
    TemplateValues &values = m_asker.values();
    for (const auto &name : {u"zone"_s, u"zoneDot"_s, u"sub"_s, u"subOrAt"_s})
        values.remove(name);
    for (const Take &take : m_recipe.records.list.takes)
        values.remove(take.name);
    values.insert(u"hostname"_s, {host.ascii()});
    values.insert(u"hostnameDot"_s, {QString(host.ascii() + u'.')});
    const QJsonValue code = m_recipe.records.types.value(values.value(u"type"_s).value.toString());
    values.insert(u"typeCode"_s, {code});
}

Or<void> ZoneSearch::find(const Hostname &host)
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
    case ZoneRecipe::Find::List:
        return search(candidates);
    case ZoneRecipe::Find::Records: // whoever asks for the records walks
        if (m_asker.isRehearsal() && m_typedZone.isEmpty())
            promiseZone();
        return {};
    case ZoneRecipe::Find::Given:
        return {};
    }
    Q_UNREACHABLE();
    return {};
}

// A request per candidate, or one list that holds them all.
Or<void> ZoneSearch::search(const QStringList &candidates)
{
    const bool isOneList = m_recipe.zone.find == ZoneRecipe::Find::List;
    Asker::Listed listed;
    for (const QString &candidate : candidates) {
        m_asker.values().insert(u"candidate"_s, {candidate});
        if (!isOneList || candidate == candidates.front()) {
            const auto answer = m_asker.list(m_recipe.zone.list, Asker::When::Once);
            if (!answer)
                return std::unexpected(answer.error());
            listed = *answer;
        }
        if (m_asker.isRehearsal()) {
            promiseFound();
            return {};
        }
        const auto entered = enterElement(candidate, listed.elements);
        if (!entered)
            return std::unexpected(entered.error());
        if (*entered)
            return {};
    }
    return std::unexpected(noZoneFound());
}

Or<bool> ZoneSearch::enterElement(const QString &candidate, const QJsonArray &elements)
{
    const ZoneRecipe &recipe = m_recipe.zone;
    for (const QJsonValue element : elements) {
        const bool isNamed = recipe.name.isEmpty() || nameOf(recipe.name, element) == candidate;
        if (!isNamed || !passes(recipe.list.where, element))
            continue;
        if (isCaught(recipe.list.refuse, element))
            return std::unexpected(
                verdict(ReturnCode::NotYours, Words::tr("the zone %1 cannot be edited there").arg(candidate)));
        setZone(candidate);
        m_asker.take(recipe.list.takes, element);
        m_asker.trustCredentials();
        return true;
    }
    return false;
}

QStringList ZoneSearch::candidatesForRecords(const Hostname &host) const
{
    const bool isWalking = m_recipe.zone.find == ZoneRecipe::Find::Records && !m_asker.values().contains(u"zone"_s);
    return isWalking ? zoneCandidates(host, m_recipe.zone.leastLabels) : QStringList{QString()};
}

void ZoneSearch::setZone(const QString &zone)
{
    TemplateValues &values = m_asker.values();
    const QString host = values.value(u"hostname"_s).value.toString();
    const QString sub = host.left(std::max<qsizetype>(0, host.size() - zone.size() - 1));
    values.insert(u"zone"_s, {zone});
    values.insert(u"zoneDot"_s, {QString(zone + u'.')});
    values.insert(u"sub"_s, {sub});
    values.insert(u"subOrAt"_s, {sub.isEmpty() ? u"@"_s : sub});
}

void ZoneSearch::promiseZone()
{
    for (const auto &name : {u"zone"_s, u"zoneDot"_s, u"sub"_s, u"subOrAt"_s})
        m_asker.values().insert(name, promised(name));
}

void ZoneSearch::promiseFound()
{
    if (m_typedZone.isEmpty())
        promiseZone();
    m_asker.promise(m_recipe.zone.list.takes);
}

} // namespace doorplate
