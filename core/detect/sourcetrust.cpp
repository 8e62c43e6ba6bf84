// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/sourcetrust.h"

namespace doorplate {

namespace {

void noteAgreement(SourceHealth &health, const Reading &reading, const Address &agreed, const QDateTime &now)
{
    if (*reading.address == agreed) {
        health.dissents = 0;
        health.claimed.reset();
        health.restedAt.reset();
        return;
    }
    health.dissents = std::min(health.dissents + 1, dissentsUntilRest);
    health.claimed = *reading.address;
    if (health.dissents >= dissentsUntilRest)
        health.restedAt = now;
}

} // namespace

SourceHealths noted(SourceHealths healths, const Observation &observation, const QDateTime &now)
{
    for (const Reading &reading : observation.readings) {
        SourceHealth &health = healths[{reading.source, reading.family}];
        if (health.last && health.last->when >= reading.when)
            continue;
        health.last = reading;
        health.failures = reading.address ? 0 : health.failures + 1;
        if (reading.address && observation.agreed)
            noteAgreement(health, reading, *observation.agreed, now);
    }
    if (!observation.agreed)
        return healths;
    for (auto it = healths.begin(); it != healths.end(); ++it) {
        if (it.key().second == observation.family && it->claimed == *observation.agreed)
            *it = forgiven(*it);
    }
    return healths;
}

std::optional<QDateTime> restsUntil(const SourceHealth &health, const QDateTime &now)
{
    if (!health.restedAt || *health.restedAt > now)
        return std::nullopt;
    const QDateTime until = health.restedAt->addSecs(std::chrono::seconds(restLength).count());
    return until > now ? std::optional(until) : std::nullopt;
}

QStringList resting(const SourceHealths &healths, AddressFamily family, const QDateTime &now)
{
    QStringList ids;
    for (auto it = healths.begin(); it != healths.end(); ++it) {
        if (it.key().second == family && restsUntil(*it, now))
            ids.append(it.key().first);
    }
    return ids;
}

SourceHealth forgiven(const SourceHealth &health)
{
    SourceHealth clean = health;
    clean.dissents = 0;
    clean.claimed.reset();
    clean.restedAt.reset();
    return clean;
}

} // namespace doorplate
