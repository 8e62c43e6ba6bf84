// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tray/settingswishes.h"

#include "app/languages.h"
#include "app/logging.h"
#include "app/services.h"
#include "core/detect/networklook.h"
#include "core/detect/sourcetrust.h"
#include "core/text/describe.h"
#include "ui/desktop.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>

namespace doorplate {

SettingsWishes::SettingsWishes(const SettingsWishParts &parts, QObject *parent)
    : QObject(parent),
      m_parts(parts),
      m_language(parts.services.settings.current().language)
{
    connect(&parts.desktop, &Desktop::settingsWanted, this, &SettingsWishes::open);
    connect(&parts.desktop, &Desktop::toldAboutTray, this, [this] {
        Settings settings = m_parts.services.settings.current();
        settings.hasToldAboutTray = true;
        // That it is said a second time is all that happens when this cannot be written.
        [[maybe_unused]] const auto saved = m_parts.services.settings.save(settings);
    });
    connect(&parts.services.settings, &SettingsFile::changed, this, &SettingsWishes::takeUp);
    m_parts.logging.setLevel(parts.services.settings.current().logLevel);
}

void SettingsWishes::open()
{
    const Services &services = m_parts.services;
    SettingsView view;
    view.settings = services.settings.current();
    view.autostart = m_parts.autostart;
    view.sources = services.sources.all();
    view.healths = services.state.sources();
    view.interfaces = systemInterfaces();
    view.here = systemNetwork();
    view.languages = Languages::shipped();
    view.settingsFolder = QFileInfo(services.paths.settingsFile).absolutePath();
    view.stateFolder = QFileInfo(services.paths.stateFile).absolutePath();
    SettingsDialog *dialog = m_parts.desktop.openSettings(view);
    disconnect(dialog, nullptr, this, nullptr); // it may be open already
    disconnect(services.engine.get(), nullptr, dialog, nullptr);
    connect(dialog, &SettingsDialog::saveWanted, this,
            [this, dialog](const Settings &settings) { save(dialog, settings); });
    connect(dialog, &SettingsDialog::testNotificationWanted, this, [this] { m_parts.desktop.sendTestNotification(); });
    connect(dialog, &SettingsDialog::folderWanted, this,
            [](const QString &path) { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
    connect(dialog, &SettingsDialog::sourceForgiven, this, [this, dialog](const QString &id) { forgive(dialog, id); });
    connect(services.engine.get(), &Engine::cycleFinished, dialog, [dialog, state = &services.state] {
        dialog->showSources(state->sources());
        dialog->showNetwork(systemInterfaces(), systemNetwork());
    });
}

void SettingsWishes::forgive(SettingsDialog *dialog, const QString &sourceId)
{
    StateFile &state = m_parts.services.state;
    SourceHealths healths = state.sources();
    for (const AddressFamily family : {AddressFamily::IPv4, AddressFamily::IPv6}) {
        if (healths.contains({sourceId, family}))
            healths[{sourceId, family}] = forgiven(healths[{sourceId, family}]);
    }
    if (const auto saved = state.rememberSources(healths); !saved)
        dialog->saveFailed(sentence(saved.error(), {}));
    dialog->showSources(state.sources());
}

// The dialog knows nothing of what the engine keeps beside the settings, so that stays as it is.
void SettingsWishes::save(SettingsDialog *dialog, const Settings &settings)
{
    const Settings &current = m_parts.services.settings.current();
    Settings merged = settings;
    merged.isPaused = current.isPaused;
    merged.pausedUntil = current.pausedUntil;
    merged.hasToldAboutTray = current.hasToldAboutTray;
    if (const auto saved = m_parts.services.settings.save(merged); saved)
        dialog->showSettings(merged);
    else
        dialog->saveFailed(sentence(saved.error(), {}));
}

void SettingsWishes::takeUp(const Settings &settings)
{
    m_parts.logging.setLevel(settings.logLevel);
    if (settings.language != m_language) {
        m_language = settings.language;
        m_parts.languages.use(m_language);
    }
    m_parts.desktop.applySettings(settings);
}

} // namespace doorplate
