// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/words.h"

#include <cmath>

using namespace std::chrono_literals;

namespace doorplate {

namespace {

QString ahead(qint64 seconds)
{
    if (seconds < 5)
        return Describe::tr("in a moment");
    if (seconds < 60)
        return Describe::tr("in %1 s").arg(seconds);
    if (seconds < 3600)
        return Describe::tr("in %1 min").arg((seconds + 30) / 60);
    const qint64 hours = (seconds + 1800) / 3600;
    if (hours < 24)
        return Describe::tr("in %n hour(s)", nullptr, static_cast<int>(hours));
    return Describe::tr("in %n day(s)", nullptr, static_cast<int>((seconds + 43200) / 86400));
}

// Rounded down: "2 min ago" is over two minutes.
QString behind(qint64 seconds)
{
    if (seconds < 10)
        return Describe::tr("just now");
    if (seconds < 60)
        return Describe::tr("%1 s ago").arg(seconds);
    if (seconds < 3600)
        return Describe::tr("%1 min ago").arg(seconds / 60);
    if (seconds < 86400)
        return Describe::tr("%n hour(s) ago", nullptr, static_cast<int>(seconds / 3600));
    return Describe::tr("%n day(s) ago", nullptr, static_cast<int>(seconds / 86400));
}

} // namespace

QString relativeTime(const QDateTime &when, const QDateTime &now)
{
    if (!when.isValid() || !now.isValid())
        return {};
    const qint64 seconds = now.secsTo(when);
    return seconds > 0 ? ahead(seconds) : behind(-seconds);
}

QString shortTime(const QDateTime &when, const QDateTime &now, const QLocale &locale)
{
    if (!when.isValid() || !now.isValid())
        return {};
    if (std::abs(now.secsTo(when)) < 3600)
        return relativeTime(when, now);
    return words::clockTime(when, now, locale);
}

QString exactTime(const QDateTime &when, const QLocale &locale)
{
    return when.isValid() ? locale.toString(when.toLocalTime(), QLocale::LongFormat) : QString();
}

QString duration(std::chrono::milliseconds length)
{
    using namespace std::chrono;
    // Whatever took time took at least a tenth: "0.0 s" reads like a defect.
    const double least = length > 0ms ? 0.1 : 0.0;
    const double seconds = std::max(least, static_cast<double>(length.count()) / 1000);
    if (seconds < 9.95)
        return Describe::tr("%1 s").arg(QLocale().toString(seconds, 'f', 1));
    if (seconds < 59.5)
        return Describe::tr("%1 s").arg(QLocale().toString(std::lround(seconds)));
    const qint64 minutes = std::llround(seconds / 60);
    if (minutes < 60)
        return Describe::tr("%n minute(s)", nullptr, static_cast<int>(minutes));
    const qint64 hours = minutes / 60;
    if (hours < 24) {
        if (minutes % 60 == 0)
            return Describe::tr("%n hour(s)", nullptr, static_cast<int>(hours));
        return Describe::tr("%1 h %2 min").arg(QString::number(hours), QString::number(minutes % 60));
    }
    const qint64 days = hours / 24;
    if (hours % 24 == 0 || days >= 7)
        return Describe::tr("%n day(s)", nullptr, static_cast<int>(std::min<qint64>(days, 1'000'000)));
    return Describe::tr("%1 d %2 h").arg(QString::number(days), QString::number(hours % 24));
}

} // namespace doorplate
