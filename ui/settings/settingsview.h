// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the settings dialog starts from.
#pragma once

#include "core/detect/interfaces.h"
#include "core/detect/source.h"
#include "core/model/sourcehealth.h"
#include "core/store/settings.h"

namespace doorplate {

class AutostartSwitch;

struct SettingsView {
    Settings settings;
    AutostartSwitch *autostart = nullptr; // none: the box is not there
    QList<Source> sources;                // the default ones
    SourceHealths healths;                // how they fare, as far as is known
    QStringList languages;                // shipped translations: "de", "en"
    QString settingsFolder;
    QString stateFolder;
    QList<InterfaceView> interfaces = {}; // of this computer, for the choice of its IPv6 address
    NetworkIdentity here = {};            // the network that it is in now
};

} // namespace doorplate
