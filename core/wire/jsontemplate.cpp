// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/template.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace doorplate {

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
        QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            const auto member = fill(it.value(), values);
            if (!member)
                return member;
            it.value() = *member;
        }
        return QJsonValue(object);
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
