// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the person wishes in the settings: shown, kept, and taken up at once.
#pragma once

#include "core/store/settings.h"

#include <QObject>

namespace doorplate {

class AutostartSwitch;
class Desktop;
class Languages;
class Logging;
class Services;
class SettingsDialog;

struct SettingsWishParts {
    Services &services;
    Logging &logging;
    Languages &languages;
    Desktop &desktop;
    AutostartSwitch *autostart;
};

class SettingsWishes : public QObject
{
    Q_OBJECT

public:
    explicit SettingsWishes(const SettingsWishParts &parts, QObject *parent = nullptr);

private:
    void open();
    void save(SettingsDialog *dialog, const Settings &settings);
    void forgive(SettingsDialog *dialog, const QString &sourceId);
    void takeUp(const Settings &settings);

    SettingsWishParts m_parts;
    QString m_language;
};

} // namespace doorplate
