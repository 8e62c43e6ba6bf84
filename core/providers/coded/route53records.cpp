// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/coded/route53records.h"

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

// A set as an element of the engine's kind, so that both judge alike: "set" is its number.
QJsonObject elementOf(const XmlElement &set, int number)
{
    QJsonArray values;
    for (const XmlElement &record : set.childrenOf(u"ResourceRecords"))
        values += record.textOf(u"Value");
    const bool isOfPolicy = !set.textOf(u"TrafficPolicyInstanceId").isEmpty();
    return {{u"set"_s, number},        {u"name"_s, set.textOf(u"Name")}, {u"type"_s, set.textOf(u"Type")},
            {u"values"_s, values},     {u"value"_s, values.at(0)}, // of a CNAME, for a person to read
            {u"managed"_s, isOfPolicy}};
}

RecordsRecipe recipe()
{
    const auto at = [](QStringView pointer) { return JsonPointer::parse(pointer).value_or(JsonPointer()); };
    RecordsRecipe made;
    made.name = at(u"/name");
    made.type = at(u"/type");
    made.aliases = {u"CNAME"_s};
    made.value = at(u"/value");
    made.values = {at(u"/values")};
    made.valueAt = {JsonPointer()};
    made.list.refuse = {{at(u"/managed"), QJsonArray{true}}};
    return made;
}

bool isAlias(const XmlElement &set, const Sought &sought)
{
    return set.child(u"AliasTarget") && set.textOf(u"Type") == sought.type
           && normalName(set.textOf(u"Name")) == sought.name;
}

XmlElement leaf(const QString &name, const QString &text)
{
    return {name, text};
}

XmlElement record(const QString &value)
{
    return {u"ResourceRecord"_s, {}, {leaf(u"Value"_s, value)}};
}

} // namespace

Route53Choice chooseSet(const QList<XmlElement> &sets, const Sought &sought)
{
    QJsonArray elements;
    Route53Choice made;
    for (const XmlElement &set : sets) {
        elements += elementOf(set, int(elements.size()));
        made.isAliasSet = made.isAliasSet || isAlias(set, sought);
    }
    made.choice = choose(recipe(), elements, sought);
    if (made.choice.kind == Choice::Kind::One)
        made.set = sets.at(made.choice.element[u"set"_s].toInt());
    return made;
}

XmlElement changedSet(const Route53Choice &found, const Address &address, std::optional<int> ttl)
{
    XmlElement set = found.set;
    for (XmlElement &part : set.children) {
        if (part.name == u"TTL" && ttl)
            part.text = QString::number(*ttl);
        if (part.name == u"ResourceRecords" && found.choice.index < part.children.size())
            part.children[found.choice.index] = record(address.toString());
    }
    return set;
}

XmlElement newSet(const QString &name, const Sought &sought, int ttl)
{
    return {u"ResourceRecordSet"_s,
            {},
            {leaf(u"Name"_s, name),
             leaf(u"Type"_s, sought.type),
             leaf(u"TTL"_s, QString::number(ttl)),
             {u"ResourceRecords"_s, {}, {record(sought.address.toString())}}}};
}

QByteArray upsertOf(const XmlElement &set)
{
    const XmlElement change{u"Change"_s, {}, {leaf(u"Action"_s, u"UPSERT"_s), set}};
    const XmlElement batch{u"ChangeBatch"_s, {}, {{u"Changes"_s, {}, {change}}}};
    return writtenXml({u"ChangeResourceRecordSetsRequest"_s, {}, {batch}},
                      u"https://route53.amazonaws.com/doc/2013-04-01/"_s);
}

} // namespace doorplate
