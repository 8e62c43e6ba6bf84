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
    {"asksStrangers", &Settings::asksStrangers},
    {"ipv6Temporary", &Settings::ipv6Temporary},
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
constexpr auto homeNetworksKey = "homeNetworks"_L1;

QJsonArray homesToJson(const QList<NetworkIdentity> &homes)
{
    QJsonArray list;
    for (const NetworkIdentity &home : homes) {
        QJsonObject row;
        insertText(row, u"gateway"_s, home.gateway);
        insertText(row, u"hardware"_s, home.hardware);
        insertText(row, u"name"_s, home.name);
        list.append(row);
    }
    return list;
}

// A home that cannot be read is named and left out. If none is left the list must not look empty: that would mean that
// every network is home.
void readHomes(const QJsonValue &value, QList<NetworkIdentity> &to, QStringList *problems)
{
    if (value.isUndefined() || value.isNull())
        return;
    const QJsonArray list = value.toArray();
    for (const QJsonValue &row : list) {
        const NetworkIdentity home{.gateway = row[u"gateway"].toString(),
                                   .hardware = row[u"hardware"].toString().toLower(),
                                   .name = row[u"name"].toString()};
        if (home.isKnown())
            to.append(home);
        else
            note(problems, StoreText::tr("%1: a network needs a gateway or its hardware address").arg(homeNetworksKey));
    }
    if (!value.isArray())
        note(problems, wrongType(homeNetworksKey, StoreText::tr("a list"), value));
    if (to.isEmpty() && !(value.isArray() && list.isEmpty()))
        to.append(NetworkIdentity::nowhere());
}

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
    object.insert(homeNetworksKey, homesToJson(settings.homeNetworks));
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
    readHomes(object.value(homeNetworksKey), settings.homeNetworks, problems);
    return settings;
}

QJsonObject unknownSettings(const QJsonObject &object)
{
    return withoutRows<Settings>(object, rows, {logLevelKey, pausedUntilKey, homeNetworksKey});
}

} // namespace doorplate
