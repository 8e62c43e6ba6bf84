// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// settings.json: the Settings, kept in memory, written at once and whole.
#pragma once

#include "core/model/result.h"
#include "core/store/settings.h"
#include "core/store/versionedfile.h"

#include <QObject>

namespace doorplate {

class SettingsFile : public QObject
{
    Q_OBJECT

public:
    explicit SettingsFile(QString path, QObject *parent = nullptr);

    // A broken file is kept aside and the defaults stand; a newer version is refused (Misconfigured) and left alone.
    Result<QStringList> load(); // notes for the person, empty when all was well
    const Settings &current() const { return m_current; }
    // On the disk when it returns without a failure; on failure current() is unchanged.
    Result<void> save(const Settings &settings);

signals:
    void changed(const doorplate::Settings &settings);

private:
    VersionedFile m_file;
    QJsonObject m_unknown; // keys of other versions, written back as they came
    Settings m_current;
};

} // namespace doorplate
