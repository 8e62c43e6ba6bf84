// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The values that more than one file keeps, as JSON and back. What cannot be read gives nothing.
#pragma once

#include "core/model/outcome.h"
#include "core/model/result.h"

#include <QJsonObject>

namespace doorplate {

// "2026-11-22T12:00:00.250Z": UTC, to the millisecond.
QString timeText(const QDateTime &when);
std::optional<QDateTime> timeFromJson(const QJsonValue &value);
std::optional<Address> addressFromJson(const QJsonValue &value);

QJsonObject toJson(const Failure &failure);
std::optional<Failure> failureFromJson(const QJsonValue &value);
QJsonObject toJson(const Outcome &outcome);
std::optional<Outcome> outcomeFromJson(const QJsonValue &value);

// An optional is kept by its key being there or not.
template <typename T, typename Write>
void insertIf(QJsonObject &object, const QString &key, const std::optional<T> &value, Write write)
{
    if (value)
        object.insert(key, write(*value));
}

inline void insertText(QJsonObject &object, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

inline void insertTime(QJsonObject &object, const QString &key, const QDateTime &when)
{
    if (when.isValid())
        object.insert(key, timeText(when));
}

} // namespace doorplate
