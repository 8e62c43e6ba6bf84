// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the settings dialog starts from.
#pragma once

#include "core/detect/source.h"
#include "core/store/settings.h"

namespace doorplate {

class AutostartSwitch;

struct SettingsView {
    Settings settings;
    AutostartSwitch *autostart = nullptr; // none: the box is not there
    QList<Source> sources;                // the default ones
    QList<Reading> readings;              // what they last said, as far as is known
    QStringList languages;                // shipped translations: "de", "en"
    QString settingsFolder;
    QString stateFolder;
};

} // namespace doorplate
