// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/rest/elements.h"

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

bool isThere(const QJsonValue &value)
{
    const bool isEmpty = (value.isString() && value.toString().isEmpty())
                         || (value.isArray() && value.toArray().isEmpty())
                         || (value.isObject() && value.toObject().isEmpty());
    return !value.isUndefined() && !value.isNull() && !isEmpty;
}

bool isOneOf(const QJsonArray &wanted, const QJsonValue &found)
{
    return std::any_of(wanted.cbegin(), wanted.cend(), [&](const QJsonValue &one) {
        if (one == QJsonValue(u"*"_s))
            return isThere(found);
        if (one.isString() && found.isString())
            return one.toString().compare(found.toString(), Qt::CaseInsensitive) == 0;
        return one == found;
    });
}

// A record's value, or one of a set: the addresses in it, by family in a comma list.
std::optional<Address> addressIn(const RecordsRecipe &recipe, const QJsonValue &value, AddressFamily family)
{
    if (!recipe.isCommaList)
        return Address::parse(textOf(value).trimmed());
    for (const QString &part : value.toString().split(u',', Qt::SkipEmptyParts)) {
        const auto address = Address::parse(part.trimmed());
        if (address && address->family() == family)
            return address;
    }
    return std::nullopt;
}

// The list of values of a set that is really there: of several pointers (one per type) the first.
qsizetype setOf(const RecordsRecipe &recipe, const QJsonValue &element)
{
    for (qsizetype i = 0; i < recipe.values.size(); ++i) {
        if (recipe.values.at(i).in(element).isArray())
            return i;
    }
    return 0;
}

// One address somewhere in the records of a name.
struct Spot {
    QJsonValue element;
    qsizetype index = 0;
    std::optional<Address> address;
    QString text;
};

QList<Spot> spotsOf(const RecordsRecipe &recipe, const QJsonValue &element, AddressFamily family)
{
    const auto spot = [&](const QJsonValue &value, qsizetype index) {
        return Spot{element, index, addressIn(recipe, value, family), textOf(value)};
    };
    if (recipe.values.isEmpty())
        return {spot(recipe.value.in(element), 0)};
    QList<Spot> spots;
    const qsizetype set = setOf(recipe, element);
    const QJsonArray values = recipe.values.at(set).in(element).toArray();
    for (qsizetype i = 0; i < values.size(); ++i)
        spots += spot(recipe.valueAt.at(set).in(values.at(i)), i);
    return spots;
}

bool isOfType(const RecordsRecipe &recipe, const QJsonValue &element, const QString &type)
{
    if (!recipe.type)
        return true;
    const QJsonValue found = recipe.type->in(element);
    if (recipe.types.contains(type))
        return found == recipe.types.value(type);
    const QStringList parts = found.toString().split(u'/'); // ESA: "A/AAAA" is one record for both
    return parts.contains(type, Qt::CaseInsensitive);
}

QJsonArray ofName(const RecordsRecipe &recipe, const QJsonArray &elements, const QString &name)
{
    QJsonArray found;
    for (const QJsonValue element : elements) {
        if (!recipe.name || normalName(recipe.name->in(element).toString()) == name)
            found += element;
    }
    return found;
}

QString recordText(const Sought &sought, const QList<Spot> &spots)
{
    QStringList values;
    for (const Spot &spot : spots)
        values += sought.type + u' ' + spot.text;
    return values.join(u", ");
}

Choice::Kind kindOfAbsence(const RecordsRecipe &recipe, const QJsonArray &named, QString &seen)
{
    for (const QJsonValue element : named) {
        for (const QString &alias : recipe.aliases) {
            if (recipe.type && isOfType(recipe, element, alias)) {
                seen = QStringList{alias, textOf(recipe.value.in(element))}.join(u' ').trimmed();
                return Choice::Kind::Alias;
            }
        }
    }
    return Choice::Kind::None;
}

QList<Spot> spotsSought(const RecordsRecipe &recipe, const QJsonArray &named, const Sought &sought)
{
    QList<Spot> spots;
    for (const QJsonValue element : named) {
        if (isOfType(recipe, element, sought.type) && passes(recipe.list.where, element))
            spots += spotsOf(recipe, element, sought.address.family());
    }
    return spots;
}

Choice choiceOf(Choice::Kind kind, const Spot &spot, const QString &seen)
{
    return {kind, spot.element, spot.address, spot.index, seen};
}

} // namespace

std::optional<QJsonArray> elementsOf(const RestList &list, const QJsonValue &answer)
{
    if (!list.in)
        return QJsonArray{answer};
    const QJsonValue found = list.in->in(answer);
    if (found.isArray())
        return found.toArray();
    if (found.isNull() || (list.mayLack && found.isUndefined() && answer.isObject()))
        return QJsonArray();
    if (list.maySingle && found.isObject())
        return QJsonArray{found};
    if (!list.isKeyed || !found.isObject())
        return std::nullopt; // whatever it is, it is not known to be an empty list
    QJsonArray all;
    for (const QJsonValue member : found.toObject())
        all += member;
    return all;
}

bool passes(const Checks &checks, const QJsonValue &element)
{
    return std::all_of(checks.cbegin(), checks.cend(),
                       [&](const auto &check) { return isOneOf(check.second, check.first.in(element)); });
}

bool isCaught(const Checks &checks, const QJsonValue &element)
{
    return std::any_of(checks.cbegin(), checks.cend(),
                       [&](const auto &check) { return isOneOf(check.second, check.first.in(element)); });
}

QString normalName(const QString &name)
{
    QString normal = name.trimmed().toLower();
    normal.replace(u"\\052"_s, u"*"_s);
    while (normal.endsWith(u'.'))
        normal.chop(1);
    if (normal == u"@")
        return {};
    const bool isAscii = std::all_of(normal.cbegin(), normal.cend(), [](QChar c) { return c.unicode() < 0x80; });
    if (isAscii)
        return normal;
    // Some APIs tell international names in Unicode although they take them in ASCII.
    const auto parsed = Hostname::parse(normal, HostnameForm::Label);
    return parsed ? parsed->ascii() : normal;
}

QString nameOf(const QList<JsonPointer> &pointers, const QJsonValue &element)
{
    QStringList parts;
    for (const JsonPointer &pointer : pointers) {
        const QString part = pointer.in(element).toString();
        if (!part.isEmpty())
            parts += part;
    }
    return normalName(parts.join(u'.'));
}

QJsonValue taken(const Take &take, const QJsonValue &from)
{
    const QJsonValue found = take.at.in(from);
    if (!take.regex)
        return found;
    const auto match = take.regex->match(textOf(found));
    return match.hasMatch() ? QJsonValue(match.captured(match.lastCapturedIndex() > 0 ? 1 : 0))
                            : QJsonValue(QJsonValue::Undefined);
}

QJsonValue withValue(const QJsonValue &document, const QStringList &steps, const QJsonValue &value)
{
    if (steps.isEmpty())
        return value;
    if (document.isArray()) {
        QJsonArray array = document.toArray();
        const qsizetype index = steps.front().toLongLong();
        if (index < 0 || index >= array.size())
            return document;
        array[index] = withValue(array.at(index), steps.mid(1), value);
        return array;
    }
    QJsonObject object = document.toObject();
    object.insert(steps.front(), withValue(object.value(steps.front()), steps.mid(1), value));
    return object;
}

QJsonValue merged(const QJsonValue &kept, const QJsonValue &own)
{
    if (kept.isObject() && own.isObject()) {
        QJsonObject object = kept.toObject();
        const QJsonObject winner = own.toObject();
        for (auto it = winner.begin(); it != winner.end(); ++it)
            object.insert(it.key(), merged(object.value(it.key()), it.value()));
        return object;
    }
    if (own.isUndefined())
        return kept;
    return own;
}

QStringList zoneCandidates(const Hostname &host, int leastLabels)
{
    QStringList labels = host.ascii().split(u'.');
    if (host.isWildcard())
        labels.removeFirst();
    QStringList candidates;
    for (; labels.size() >= leastLabels; labels.removeFirst())
        candidates += labels.join(u'.');
    return candidates;
}

Choice choose(const RecordsRecipe &recipe, const QJsonArray &elements, const Sought &sought)
{
    const QJsonArray named = ofName(recipe, elements, sought.name);
    const QList<Spot> spots = spotsSought(recipe, named, sought);
    Choice choice;
    if (spots.isEmpty()) {
        choice.kind = kindOfAbsence(recipe, named, choice.seen);
        return choice;
    }
    const QString seen = recordText(sought, spots);
    const auto holding = [&](const Address &address) {
        return std::find_if(spots.cbegin(), spots.cend(), [&](const Spot &spot) { return spot.address == address; });
    };
    if (const auto same = holding(sought.address); same != spots.cend())
        return choiceOf(Choice::Kind::Same, *same, seen);
    const Spot *meant = spots.size() == 1 ? &spots.front() : nullptr;
    if (!meant && sought.last) {
        const auto own = holding(*sought.last);
        meant = own == spots.cend() ? nullptr : &*own;
    }
    if (!meant)
        return {Choice::Kind::Several, {}, {}, 0, seen};
    const bool isManaged = isCaught(recipe.list.refuse, meant->element);
    return choiceOf(isManaged ? Choice::Kind::Managed : Choice::Kind::One, *meant, seen);
}

std::optional<Choice> leftOver(const RecordsRecipe &recipe, const QJsonArray &elements, const Sought &sought)
{
    if (!sought.last || *sought.last == sought.address)
        return std::nullopt;
    for (const Spot &spot : spotsSought(recipe, ofName(recipe, elements, sought.name), sought)) {
        if (spot.address == sought.last && !isCaught(recipe.list.refuse, spot.element))
            return choiceOf(Choice::Kind::One, spot, {});
    }
    return std::nullopt;
}

QJsonValue newValues(const RecordsRecipe &recipe, const Choice &choice, const QJsonValue &fresh, const Address &address)
{
    if (recipe.isCommaList) {
        QStringList parts;
        for (const QString &part : recipe.value.in(choice.element).toString().split(u',', Qt::SkipEmptyParts)) {
            const auto other = Address::parse(part.trimmed());
            if (!other || other->family() != address.family())
                parts += part.trimmed();
        }
        address.family() == AddressFamily::IPv4 ? parts.prepend(address.toString()) : parts.append(address.toString());
        return parts.join(u',');
    }
    if (recipe.values.isEmpty())
        return address.toString();
    const qsizetype set = setOf(recipe, choice.element);
    QJsonArray values = recipe.values.at(set).in(choice.element).toArray();
    if (choice.index < values.size())
        values[choice.index] = withValue(values.at(choice.index), recipe.valueAt.at(set).steps(), address.toString());
    else
        values += fresh;
    return values;
}

} // namespace doorplate
