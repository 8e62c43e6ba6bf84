// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// One row of a table that says how a value is kept in JSON: its key, its older key, where it goes, and its bounds.
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <span>
#include <variant>

namespace doorplate {

template <typename Owner>
struct BoundedInt {
    int Owner::*member;
    int least;
    int most;
};

template <typename Owner>
struct JsonRow {
    const char *key;
    std::variant<bool Owner::*, QString Owner::*, QStringList Owner::*, BoundedInt<Owner>> member;
    const char *olderKey = nullptr; // read where the key is absent, never written
};

// Each reads a value where there is one (null counts as none), and otherwise leaves the default alone. A wrong type or a
// value out of bounds is named in problems, and the default stands.
void readValue(const QString &key, const QJsonValue &value, bool &to, QStringList *problems);
void readValue(const QString &key, const QJsonValue &value, QString &to, QStringList *problems);
void readValue(const QString &key, const QJsonValue &value, QStringList &to, QStringList *problems);
void readInteger(const QString &key, const QJsonValue &value, qint64 least, qint64 most, qint64 &to,
                 QStringList *problems);

// "key: this must be true or false, not text". Says what kind of value is there, never the value: it may be a secret.
QString wrongType(const QString &key, const QString &wanted, const QJsonValue &found);
void note(QStringList *problems, const QString &problem);

template <typename Owner>
void readRow(const JsonRow<Owner> &row, const QJsonObject &object, Owner &owner, QStringList *problems)
{
    QString key = QString::fromLatin1(row.key);
    if (row.olderKey && !object.contains(key) && object.contains(QLatin1String(row.olderKey)))
        key = QString::fromLatin1(row.olderKey);
    const QJsonValue value = object.value(key);
    if (const auto *bounded = std::get_if<BoundedInt<Owner>>(&row.member)) {
        qint64 number = owner.*bounded->member;
        readInteger(key, value, bounded->least, bounded->most, number, problems);
        owner.*bounded->member = static_cast<int>(number);
    } else if (const auto *flag = std::get_if<bool Owner::*>(&row.member)) {
        readValue(key, value, owner.**flag, problems);
    } else if (const auto *text = std::get_if<QString Owner::*>(&row.member)) {
        readValue(key, value, owner.**text, problems);
    } else {
        readValue(key, value, owner.*std::get<QStringList Owner::*>(row.member), problems);
    }
}

template <typename Owner>
void writeRow(const JsonRow<Owner> &row, const Owner &owner, QJsonObject &object)
{
    const QString key = QString::fromLatin1(row.key);
    if (const auto *bounded = std::get_if<BoundedInt<Owner>>(&row.member))
        object.insert(key, owner.*bounded->member);
    else if (const auto *flag = std::get_if<bool Owner::*>(&row.member))
        object.insert(key, owner.**flag);
    else if (const auto *text = std::get_if<QString Owner::*>(&row.member))
        object.insert(key, owner.**text);
    else
        object.insert(key, QJsonArray::fromStringList(owner.*std::get<QStringList Owner::*>(row.member)));
}

// What remains of an object without the keys of the table and those named: what other versions and people have put there.
template <typename Owner>
QJsonObject withoutRows(QJsonObject object, std::span<const JsonRow<Owner>> rows, const QStringList &furtherKeys)
{
    for (const auto &row : rows) {
        object.remove(QLatin1String(row.key));
        if (row.olderKey)
            object.remove(QLatin1String(row.olderKey));
    }
    for (const QString &key : furtherKeys)
        object.remove(key);
    return object;
}

} // namespace doorplate
