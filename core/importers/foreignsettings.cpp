// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/foreignsettings.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace doorplate {

void ForeignSettings::add(ForeignSetting setting)
{
    m_settings.removeIf([&](const ForeignSetting &other) { return other.key == setting.key; });
    m_settings.append(std::move(setting));
}

const ForeignSetting *ForeignSettings::find(QStringView key) const
{
    const auto found =
        std::find_if(m_settings.cbegin(), m_settings.cend(), [key](const auto &one) { return one.key == key; });
    return found == m_settings.cend() ? nullptr : &*found;
}

bool ForeignSettings::has(QStringView key) const
{
    return find(key) != nullptr;
}

std::optional<ForeignSetting> ForeignSettings::take(QStringView key)
{
    const ForeignSetting *found = find(key);
    if (!found)
        return std::nullopt;
    return m_settings.takeAt(found - m_settings.constData());
}

ForeignSettings ForeignSettings::over(const ForeignSettings &below) const
{
    ForeignSettings together = below;
    for (const ForeignSetting &setting : m_settings)
        together.add(setting);
    return together;
}

std::optional<bool> switchValue(QStringView text)
{
    const QString word = text.trimmed().toString().toLower();
    if (word == u"true" || word == u"yes" || word == u"on" || word == u"1")
        return true;
    if (word == u"false" || word == u"no" || word == u"off" || word == u"0")
        return false;
    return std::nullopt;
}

std::optional<std::chrono::seconds> durationValue(QStringView text)
{
    static const QRegularExpression form(
        u"^(\\d{1,9})\\s*(s|secs?|seconds?|m|mins?|minutes?|h|hours?|d|days?|w|weeks?)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(text.trimmed().toString());
    if (!match.hasMatch())
        return std::nullopt;
    const std::chrono::seconds number(match.captured(1).toLongLong());
    const QString unit = match.captured(2).left(1).toLower();
    if (unit == u"m")
        return number * 60;
    if (unit == u"h")
        return number * 3600;
    if (unit == u"d")
        return number * 86400;
    if (unit == u"w")
        return number * 7 * 86400;
    return number;
}

} // namespace doorplate
