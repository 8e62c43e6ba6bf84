// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The settings of one section of another program's file. Whoever understands one takes it out; what is left at the end is
// told to the person, so that nothing is dropped in silence.
#pragma once

#include "core/importers/imported.h"

#include <utility>

namespace doorplate {

struct ForeignSetting {
    QString key; // lower case, as the program calls it
    QStringList values;
    ImportPlace place;

    QString value() const { return values.join(u' '); }
};

class ForeignSettings
{
public:
    // A later one of the same key takes the place of an earlier one, as these programs do it.
    void add(ForeignSetting setting);
    bool has(QStringView key) const;
    const ForeignSetting *find(QStringView key) const;
    // Takes it out; nothing when it is not there.
    std::optional<ForeignSetting> take(QStringView key);
    const QList<ForeignSetting> &all() const { return m_settings; }
    // These, over those below: what a section says counts more than what stands before all sections.
    ForeignSettings over(const ForeignSettings &below) const;

private:
    QList<ForeignSetting> m_settings;
};

// "true", "yes", "on", "1" and their contraries, without regard to case.
std::optional<bool> switchValue(QStringView text);
// Seconds from "300", "5m", "10min", "2 hours", "3d"; nothing for anything else.
std::optional<std::chrono::seconds> durationValue(QStringView text);

} // namespace doorplate
