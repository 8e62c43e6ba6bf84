// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/objectreader.h"

#include "core/wire/jsonpointer.h"

#include <QCoreApplication>

namespace doorplate {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ObjectReader)
};

QString nameOf(QJsonValue::Type type)
{
    switch (type) {
    case QJsonValue::Null:
        return Words::tr("null");
    case QJsonValue::Bool:
        return Words::tr("true or false");
    case QJsonValue::Double:
        return Words::tr("a number");
    case QJsonValue::String:
        return Words::tr("a text");
    case QJsonValue::Array:
        return Words::tr("a list");
    case QJsonValue::Object:
        return Words::tr("an object");
    case QJsonValue::Undefined:
        break;
    }
    return {};
}

} // namespace

ObjectReader::ObjectReader(QJsonObject object, QString pointer, PlaceProblems &problems)
    : m_object(std::move(object)),
      m_pointer(std::move(pointer)),
      m_problems(problems)
{
}

QJsonValue ObjectReader::take(const QString &key, Need need, QJsonValue::Type type)
{
    m_asked += key;
    const QJsonValue value = m_object.value(key);
    if (value.isUndefined()) {
        if (need == Need::Required)
            complainHere(Words::tr("\"%1\" is missing").arg(key));
        return QJsonValue(QJsonValue::Undefined);
    }
    if (value.type() != type) {
        complain(key, Words::tr("\"%1\" has to be %2").arg(key, nameOf(type)));
        return QJsonValue(QJsonValue::Undefined);
    }
    return value;
}

QString ObjectReader::text(const QString &key, Need need)
{
    const QJsonValue value = take(key, need, QJsonValue::String);
    if (need == Need::Required && value.isString() && value.toString().trimmed().isEmpty())
        complain(key, Words::tr("\"%1\" is empty").arg(key));
    return value.toString();
}

bool ObjectReader::truth(const QString &key, bool fallback)
{
    return take(key, Need::Optional, QJsonValue::Bool).toBool(fallback);
}

int ObjectReader::number(const QString &key, int least, int most, int fallback)
{
    return number(key, least, most).value_or(fallback);
}

std::optional<int> ObjectReader::number(const QString &key, int least, int most)
{
    const QJsonValue value = take(key, Need::Optional, QJsonValue::Double);
    if (value.isUndefined())
        return std::nullopt;
    const int number = value.toInt(least - 1);
    if (number < least || number > most) {
        complain(key, Words::tr("\"%1\" has to be a whole number from %2 to %3").arg(key).arg(least).arg(most));
        return std::nullopt;
    }
    return number;
}

QStringList ObjectReader::texts(const QString &key)
{
    m_asked += key;
    const QJsonValue value = m_object.value(key);
    if (value.isUndefined())
        return {};
    if (value.isString())
        return {value.toString()};
    QStringList texts;
    bool isFine = value.isArray() && !value.toArray().isEmpty();
    for (const QJsonValue one : value.toArray()) {
        isFine = isFine && one.isString();
        texts += one.toString();
    }
    if (!isFine)
        complain(key, Words::tr("\"%1\" has to be a text or a list of texts").arg(key));
    return texts;
}

QJsonValue ObjectReader::any(const QString &key)
{
    m_asked += key;
    return m_object.value(key);
}

std::optional<int> ObjectReader::oneOf(const QString &key, const QStringList &words, Need need)
{
    const QJsonValue value = take(key, need, QJsonValue::String);
    if (value.isUndefined())
        return std::nullopt;
    const qsizetype index = words.indexOf(value.toString());
    if (index < 0) {
        complain(key, Words::tr("\"%1\" has to be one of: %2").arg(key, words.join(QStringLiteral(", "))));
        return std::nullopt;
    }
    return int(index);
}

void ObjectReader::object(const QString &key, Need need, const std::function<void(ObjectReader &)> &read)
{
    const QJsonValue value = take(key, need, QJsonValue::Object);
    if (value.isUndefined())
        return;
    ObjectReader inner(value.toObject(), pointerTo(key), m_problems);
    read(inner);
    inner.finish();
}

void ObjectReader::objects(const QString &key, Need need, const std::function<void(ObjectReader &)> &read)
{
    const QJsonArray list = take(key, need, QJsonValue::Array).toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString place = pointerTo(key) + u'/' + QString::number(i);
        if (!list.at(i).isObject()) {
            m_problems += {place, Words::tr("an object is needed here")};
            continue;
        }
        ObjectReader inner(list.at(i).toObject(), place, m_problems);
        read(inner);
        inner.finish();
    }
}

void ObjectReader::members(const QString &key,
                           const std::function<void(const QString &name, const QJsonValue &value)> &read)
{
    const QJsonObject object = take(key, Need::Optional, QJsonValue::Object).toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        read(it.key(), it.value());
}

void ObjectReader::complain(const QString &key, const QString &what)
{
    m_problems += {pointerTo(key), what};
}

void ObjectReader::complainHere(const QString &what)
{
    m_problems += {m_pointer, what};
}

QString ObjectReader::pointerTo(const QString &key) const
{
    return m_pointer + u'/' + JsonPointer::step(key);
}

void ObjectReader::finish()
{
    for (auto it = m_object.begin(); it != m_object.end(); ++it) {
        if (!m_asked.contains(it.key())) {
            complain(it.key(), Words::tr("\"%1\" is not a key that belongs here. These do: %2")
                                   .arg(it.key(), m_asked.join(QStringLiteral(", "))));
        }
    }
}

} // namespace doorplate
