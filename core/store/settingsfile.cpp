// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/settingsfile.h"

#include "core/store/storetext.h"

namespace doorplate {

SettingsFile::SettingsFile(QString path, QObject *parent) : QObject(parent), m_file(std::move(path)) {}

Result<QStringList> SettingsFile::load()
{
    auto content = m_file.open();
    if (!content)
        return std::unexpected(content.error());
    QStringList problems;
    m_current = settingsFromJson(content->object, &problems);
    m_unknown = unknownSettings(content->object);
    QStringList notes = std::move(content->notes);
    for (const QString &problem : std::as_const(problems))
        notes.append(StoreText::tr("Settings: %1. The default is used.").arg(problem));
    return notes;
}

Result<void> SettingsFile::save(const Settings &settings)
{
    QJsonObject object = m_unknown;
    const QJsonObject known = toJson(settings);
    for (auto it = known.begin(); it != known.end(); ++it)
        object.insert(it.key(), it.value());
    if (const auto saved = m_file.save(std::move(object)); !saved)
        return saved;
    if (m_current != settings) {
        m_current = settings;
        emit changed(m_current);
    }
    return {};
}

} // namespace doorplate
