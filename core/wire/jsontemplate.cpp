// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/template.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace doorplate {

namespace {

bool isLeftOut(const QJsonValue &value, const TemplateValues &values)
{
    const Result<Template> text = value.isString() ? Template::parse(value.toString()) : Result<Template>(Template());
    if (!text || !text->isOptional())
        return false;
    const QJsonValue found = values.value(text->names().value(0)).value;
    return found.isUndefined() || found.isNull() || (found.isString() && found.toString().isEmpty());
}

} // namespace

Result<JsonTemplate> JsonTemplate::parse(const QJsonValue &document)
{
    JsonTemplate made;
    made.m_document = document;
    QList<QJsonValue> open{document};
    while (!open.isEmpty()) {
        const QJsonValue value = open.takeLast();
        if (value.isObject()) {
            for (const QJsonValue member : value.toObject())
                open += member;
        } else if (value.isArray()) {
            for (const QJsonValue member : value.toArray())
                open += member;
        } else if (value.isString()) {
            const auto text = Template::parse(value.toString());
            if (!text)
                return std::unexpected(text.error());
            made.m_names += text->names();
        }
    }
    made.m_names.removeDuplicates();
    return made;
}

Result<QByteArray> JsonTemplate::filled(const TemplateValues &values) const
{
    const auto document = fill(m_document, values);
    if (!document)
        return std::unexpected(document.error());
    if (document->isArray())
        return QJsonDocument(document->toArray()).toJson(QJsonDocument::Compact);
    return QJsonDocument(document->toObject()).toJson(QJsonDocument::Compact);
}

Result<QJsonValue> JsonTemplate::fill(const QJsonValue &value, const TemplateValues &values)
{
    if (value.isString()) {
        const auto text = Template::parse(value.toString());
        return text ? text->filledJson(values) : Result<QJsonValue>(std::unexpected(text.error()));
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        QJsonObject made;
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (isLeftOut(it.value(), values))
                continue;
            const auto member = fill(it.value(), values);
            if (!member)
                return member;
            made.insert(it.key(), *member);
        }
        return QJsonValue(made);
    }
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            const auto member = fill(array.at(i), values);
            if (!member)
                return member;
            array[i] = *member;
        }
        return QJsonValue(array);
    }
    return value;
}

} // namespace doorplate
