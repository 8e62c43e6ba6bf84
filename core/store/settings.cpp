// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/settings.h"

#include "core/model/keytable.h"
#include "core/store/jsonrow.h"
#include "core/store/storetext.h"
#include "core/store/valuejson.h"

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

using Row = JsonRow<Settings>;

constexpr Row rows[] = {
    {"language", &Settings::language},
    {"startsHidden", &Settings::startsHidden},
    {"notifiesChange", &Settings::notifiesChange},
    {"notifiesTrouble", &Settings::notifiesTrouble},
    {"notifiesRecovery", &Settings::notifiesRecovery},
    {"witnesses", BoundedInt<Settings>{&Settings::witnesses, 1, 5}},
    {"restedSources", &Settings::restedSources},
    {"isPaused", &Settings::isPaused},
    {"hasToldAboutTray", &Settings::hasToldAboutTray},
};

constexpr std::array<KeyRow<LogLevel>, 3> levels{{
    {LogLevel::Errors, "errors"},
    {LogLevel::Normal, "normal"},
    {LogLevel::Detailed, "detailed"},
}};
constexpr auto logLevelKey = "logLevel"_L1;
constexpr auto pausedUntilKey = "pausedUntil"_L1;

} // namespace

QString keyOf(LogLevel level)
{
    return keyIn(levels, level);
}

std::optional<LogLevel> logLevelFromKey(QStringView key)
{
    return valueIn(levels, key);
}

QJsonObject toJson(const Settings &settings)
{
    QJsonObject object{{logLevelKey, keyOf(settings.logLevel)}};
    for (const Row &row : rows)
        writeRow(row, settings, object);
    insertTime(object, pausedUntilKey, settings.pausedUntil);
    return object;
}

Settings settingsFromJson(const QJsonObject &object, QStringList *problems)
{
    Settings settings;
    for (const Row &row : rows)
        readRow(row, object, settings, problems);
    QString level = keyOf(settings.logLevel);
    readValue(logLevelKey, object.value(logLevelKey), level, problems);
    if (const auto found = logLevelFromKey(level))
        settings.logLevel = *found;
    else
        note(problems, StoreText::tr("%1: “%2” is none of errors, normal, detailed").arg(logLevelKey, level.left(40)));
    if (const QJsonValue until = object.value(pausedUntilKey); !until.isUndefined() && !until.isNull()) {
        if (const auto time = timeFromJson(until))
            settings.pausedUntil = *time;
        else
            note(problems, StoreText::tr("%1: this must be a time like 2026-11-22T12:00:00Z").arg(pausedUntilKey));
    }
    return settings;
}

QJsonObject unknownSettings(const QJsonObject &object)
{
    return withoutRows<Settings>(object, rows, {logLevelKey, pausedUntilKey});
}

} // namespace doorplate
