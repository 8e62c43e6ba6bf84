// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The settings of the program as a whole (settings.json); accounts have their own file.
#pragma once

#include "core/model/networkidentity.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace doorplate {

enum class LogLevel { Errors, Normal, Detailed };

QString keyOf(LogLevel level); // "errors", "normal", "detailed"
std::optional<LogLevel> logLevelFromKey(QStringView key);

// The defaults are the ones written here.
struct Settings {
    QString language;         // "de", "en"; empty = the system's
    bool startsHidden = true; // when started at login
    bool notifiesChange = true;
    bool notifiesTrouble = true; // first failure, stop, hold
    bool notifiesRecovery = true;
    LogLevel logLevel = LogLevel::Normal;
    int witnesses = 2;         // independent sources that must agree on a changed address: 1 to 5
    QStringList restedSources; // default sources that are not to be asked
    // Off: only the router and this computer's own interfaces are asked what the address is, and what an account names
    // itself; no operator of a check page or a name server learns of it.
    bool asksStrangers = true;
    bool ipv6Temporary = false;          // publish the temporary IPv6 address (RFC 8981), not the stable one
    QList<NetworkIdentity> homeNetworks; // where publishing is allowed; empty = everywhere
    bool isPaused = false;
    QDateTime pausedUntil;         // UTC; null = until resumed by hand
    bool hasToldAboutTray = false; // "Doorplate goes on in the tray" is said once

    bool operator==(const Settings &) const = default;
};

// One row per setting: key, older key and bounds. Unknown keys are kept by the file; wrong types fall back to the default
// and are named.
QJsonObject toJson(const Settings &settings);
Settings settingsFromJson(const QJsonObject &object, QStringList *problems);
// What toJson would not write: keys of other versions.
QJsonObject unknownSettings(const QJsonObject &object);

} // namespace doorplate
