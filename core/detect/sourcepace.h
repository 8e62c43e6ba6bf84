// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the operators' limits: remembers when each source was asked, and says which must be left alone for now. Pure;
// whoever asks keeps one and feeds it every observation.
#pragma once

#include "core/detect/source.h"
#include "core/model/observation.h"

namespace doorplate {

class SourcePace
{
public:
    void note(const Observation &observation);

    // When this source may be asked again for this family; nothing when it may be asked now. A clock that was set back
    // locks nobody out for longer than the interval.
    std::optional<QDateTime> nextAllowed(const Source &source, AddressFamily family, const QDateTime &now) const;
    // The ids that sourcesFor() is to leave out.
    QStringList resting(const QList<Source> &sources, AddressFamily family, const QDateTime &now) const;

private:
    QMap<std::pair<QString, AddressFamily>, QDateTime> m_asked;
};

} // namespace doorplate
