// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/providers/schemacheck.h"

#include "core/wire/jsonpointer.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

const QStringList annotations{u"$schema"_s, u"$id"_s, u"$defs"_s, u"title"_s, u"description"_s};

class Checker
{
public:
    explicit Checker(const QJsonObject &root) : m_root(root) {}

    QString fault(const QJsonValue &schema, const QJsonValue &value, const QString &place) const
    {
        if (schema.isBool())
            return schema.toBool() ? QString() : place + u": not allowed here"_s;
        const QJsonObject rules = schema.toObject();
        for (auto rule = rules.begin(); rule != rules.end(); ++rule) {
            const QString found =
                annotations.contains(rule.key()) ? QString() : ruleFault(rule.key(), rules, value, place);
            if (!found.isEmpty())
                return found;
        }
        return {};
    }

private:
    QString ruleFault(const QString &key, const QJsonObject &rules, const QJsonValue &value, const QString &place) const
    {
        const QJsonValue rule = rules.value(key);
        const auto unless = [&](bool isFine) { return isFine ? QString() : place + u": "_s + key; };
        if (key == u"$ref")
            return fault(JsonPointer::parse(rule.toString().mid(1))->in(m_root), value, place);
        if (key == u"type")
            return unless(isOfType(rule.toString(), value));
        if (key == u"enum")
            return unless(rule.toArray().contains(value));
        if (key == u"const")
            return unless(rule == value);
        if (key == u"pattern")
            return unless(!value.isString() || value.toString().contains(QRegularExpression(rule.toString())));
        if (key == u"minLength")
            return unless(!value.isString() || value.toString().size() >= rule.toInt());
        if (key == u"minimum")
            return unless(!value.isDouble() || value.toDouble() >= rule.toDouble());
        if (key == u"maximum")
            return unless(!value.isDouble() || value.toDouble() <= rule.toDouble());
        if (key == u"minItems")
            return unless(!value.isArray() || value.toArray().size() >= rule.toInt());
        if (key == u"minProperties")
            return unless(!value.isObject() || value.toObject().size() >= rule.toInt());
        if (key == u"items")
            return itemsFault(rule, value, place);
        if (key == u"required")
            return requiredFault(rule.toArray(), value, place);
        if (key == u"dependentRequired")
            return dependentFault(rule.toObject(), value, place);
        if (key == u"additionalProperties" || (key == u"properties" && !rules.contains(u"additionalProperties"_s)))
            return propertiesFault(rules, value, place);
        if (key == u"properties") // told together with additionalProperties
            return {};
        if (key == u"oneOf")
            return oneOfFault(rule.toArray(), value, place);
        if (key == u"if")
            return fault(rules.value(fault(rule, value, place).isEmpty() ? u"then"_s : u"else"_s), value, place);
        if (key == u"then" || key == u"else")
            return {};
        return u"the schema says \""_s + key + u"\", which this checker does not know"_s;
    }

    static bool isOfType(const QString &type, const QJsonValue &value)
    {
        return (type == u"object" && value.isObject()) || (type == u"array" && value.isArray())
               || (type == u"string" && value.isString()) || (type == u"boolean" && value.isBool())
               || (type == u"integer" && value.isDouble() && value.toDouble() == double(qint64(value.toDouble())));
    }

    QString itemsFault(const QJsonValue &rule, const QJsonValue &value, const QString &place) const
    {
        const QJsonArray items = value.toArray();
        for (qsizetype i = 0; i < items.size(); ++i) {
            const QString found = fault(rule, items.at(i), place + u'/' + QString::number(i));
            if (!found.isEmpty())
                return found;
        }
        return {};
    }

    static QString requiredFault(const QJsonArray &keys, const QJsonValue &value, const QString &place)
    {
        for (const QJsonValue key : keys) {
            if (value.isObject() && !value.toObject().contains(key.toString()))
                return place + u": \""_s + key.toString() + u"\" is missing"_s;
        }
        return {};
    }

    static QString dependentFault(const QJsonObject &rule, const QJsonValue &value, const QString &place)
    {
        for (auto it = rule.begin(); it != rule.end(); ++it) {
            const QString found =
                value.toObject().contains(it.key()) ? requiredFault(it.value().toArray(), value, place) : QString();
            if (!found.isEmpty())
                return found;
        }
        return {};
    }

    QString propertiesFault(const QJsonObject &rules, const QJsonValue &value, const QString &place) const
    {
        const QJsonObject properties = rules.value(u"properties"_s).toObject();
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QString inner = place + u'/' + JsonPointer::step(it.key());
            const QJsonValue rule =
                properties.contains(it.key()) ? properties.value(it.key()) : rules.value(u"additionalProperties"_s);
            const QString found = rule.isUndefined() ? QString() : fault(rule, it.value(), inner);
            if (!found.isEmpty())
                return found;
        }
        return {};
    }

    QString oneOfFault(const QJsonArray &choices, const QJsonValue &value, const QString &place) const
    {
        int fitting = 0;
        QString last;
        for (const QJsonValue choice : choices) {
            const QString found = fault(choice, value, place);
            fitting += found.isEmpty() ? 1 : 0;
            last = found.isEmpty() ? last : found;
        }
        if (fitting == 1)
            return {};
        return fitting == 0 ? last : place + u": more than one of the choices"_s;
    }

    QJsonObject m_root;
};

} // namespace

QString schemaFault(const QJsonObject &schema, const QJsonValue &document)
{
    return Checker(schema).fault(schema, document, {});
}

} // namespace doorplate
