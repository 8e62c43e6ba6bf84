// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/sourcepace.h"

namespace doorplate {

void SourcePace::note(const Observation &observation)
{
    for (const Reading &reading : observation.readings) {
        // Without a network nobody was reached, and nobody's limit was used up: when it comes back, all may be asked.
        if (reading.address || reading.address.error().kind != Failure::Kind::Unreachable)
            m_asked.insert({reading.source, reading.family}, reading.when);
    }
}

std::optional<QDateTime> SourcePace::nextAllowed(const Source &source, AddressFamily family, const QDateTime &now) const
{
    const QDateTime asked = m_asked.value({source.id, family});
    if (!asked.isValid() || asked > now)
        return std::nullopt;
    const QDateTime next = asked.addSecs(source.minInterval.count());
    return next > now ? std::optional(next) : std::nullopt;
}

QStringList SourcePace::resting(const QList<Source> &sources, AddressFamily family, const QDateTime &now) const
{
    QStringList ids;
    for (const Source &source : sources) {
        if (nextAllowed(source, family, now))
            ids.append(source.id);
    }
    return ids;
}

} // namespace doorplate
