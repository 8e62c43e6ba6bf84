// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/jsonrow.h"

#include "core/store/storetext.h"

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

QString kindOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return StoreText::tr("nothing");
    case QJsonValue::Bool:
        return StoreText::tr("true or false");
    case QJsonValue::Double:
        return StoreText::tr("a number");
    case QJsonValue::String:
        return StoreText::tr("text");
    case QJsonValue::Array:
        return StoreText::tr("a list");
    case QJsonValue::Object:
        return StoreText::tr("a group in braces");
    }
    Q_UNREACHABLE();
    return {};
}

bool isAbsent(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull();
}

} // namespace

QString wrongType(const QString &key, const QString &wanted, const QJsonValue &found)
{
    return StoreText::tr("%1: this must be %2, not %3").arg(key, wanted, kindOf(found));
}

void note(QStringList *problems, const QString &problem)
{
    if (problems)
        problems->append(problem);
}

void readValue(const QString &key, const QJsonValue &value, bool &to, QStringList *problems)
{
    if (value.isBool())
        to = value.toBool();
    else if (!isAbsent(value))
        note(problems, wrongType(key, StoreText::tr("true or false"), value));
}

void readValue(const QString &key, const QJsonValue &value, QString &to, QStringList *problems)
{
    if (value.isString())
        to = value.toString();
    else if (!isAbsent(value))
        note(problems, wrongType(key, StoreText::tr("text"), value));
}

void readValue(const QString &key, const QJsonValue &value, QStringList &to, QStringList *problems)
{
    if (isAbsent(value))
        return;
    if (!value.isArray())
        return note(problems, wrongType(key, StoreText::tr("a list of texts"), value));
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array) {
        if (!entry.isString())
            return note(problems, wrongType(key, StoreText::tr("a list of texts"), entry));
        texts.append(entry.toString());
    }
    to = texts;
}

void readInteger(const QString &key, const QJsonValue &value, qint64 least, qint64 most, qint64 &to,
                 QStringList *problems)
{
    if (isAbsent(value))
        return;
    if (!value.isDouble())
        return note(problems, wrongType(key, StoreText::tr("a whole number"), value));
    // Two defaults, since any single one might be what the file says: a fraction answers with each of them.
    const qint64 number = value.toInteger(0);
    if (number != value.toInteger(1))
        return note(problems, StoreText::tr("%1: this must be a whole number").arg(key));
    if (number < least || number > most)
        return note(problems,
                    StoreText::tr("%1: %2 is not between %3 and %4").arg(key).arg(number).arg(least).arg(most));
    to = number;
}

} // namespace doorplate
