// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/speaker.h"

namespace doorplate {

Speaker::Speaker(const Catalog &catalog, Now now, QLocale locale)
    : m_catalog(catalog),
      m_now(std::move(now)),
      m_locale(std::move(locale))
{
}

QString Speaker::providerName(const QString &id) const
{
    const Description *description = m_catalog.find(id);
    return description ? description->name : id;
}

Telling Speaker::about(const HostStatus &status) const
{
    Telling telling = about(status.provider, status.accountName);
    telling.nextAttempt = status.nextAttempt;
    return telling;
}

Telling Speaker::about(const Notice &notice) const
{
    Telling telling = about(notice.provider, notice.accountName);
    if (notice.cause)
        telling.nextAttempt = notice.cause->nextAttempt;
    return telling;
}

Telling Speaker::general() const
{
    return about({}, {});
}

Telling Speaker::about(const QString &provider, const QString &accountName) const
{
    Telling telling;
    telling.providerName = providerName(provider);
    telling.accountName = accountName;
    if (const Description *description = m_catalog.find(provider))
        telling.providerWebsite = description->website.toString();
    telling.now = now();
    telling.locale = m_locale;
    return telling;
}

QString Speaker::shortTime(const QDateTime &when) const
{
    return doorplate::shortTime(when, now(), m_locale);
}

QString Speaker::clockTime(const QDateTime &when) const
{
    constexpr qint64 hour = 3600; // within it, shortTime counts minutes
    return qAbs(when.secsTo(now())) < hour ? m_locale.toString(when.toLocalTime().time(), QLocale::ShortFormat)
                                           : shortTime(when);
}

QString Speaker::exactTime(const QDateTime &when) const
{
    return doorplate::exactTime(when, m_locale);
}

QString Speaker::relativeTime(const QDateTime &when) const
{
    return doorplate::relativeTime(when, now());
}

} // namespace doorplate
