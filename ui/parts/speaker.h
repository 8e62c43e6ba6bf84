// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Gives every view the same voice: the provider's name, the present moment and the person's locale for core/text.
#pragma once

#include "core/providers/catalog.h"
#include "core/text/describe.h"

#include <functional>

namespace doorplate {

class Speaker
{
public:
    using Now = std::function<QDateTime()>;

    explicit Speaker(const Catalog &catalog, Now now = QDateTime::currentDateTimeUtc, QLocale locale = QLocale());

    QDateTime now() const { return m_now(); }
    const QLocale &locale() const { return m_locale; }
    const Catalog &catalog() const { return m_catalog; }
    QString providerName(const QString &id) const; // the id itself when it is not in the catalogue

    Telling about(const HostStatus &status) const;
    Telling about(const Notice &notice) const;
    Telling general() const; // of no account

    QString shortTime(const QDateTime &when) const;
    QString clockTime(const QDateTime &when) const; // to follow "since": "14:05", "Tuesday 04:12", never "2 min ago"
    QString exactTime(const QDateTime &when) const;
    QString relativeTime(const QDateTime &when) const;

private:
    Telling about(const QString &provider, const QString &accountName) const;

    const Catalog &m_catalog;
    Now m_now;
    QLocale m_locale;
};

} // namespace doorplate
