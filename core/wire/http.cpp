// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/http.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

using namespace std::chrono_literals;
constexpr std::chrono::seconds aDay = 24h;

std::optional<std::chrono::seconds> readDelay(const QByteArray &value)
{
    const bool isNumber = std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (value.isEmpty() || !isNumber)
        return std::nullopt;
    bool fits = false;
    const qint64 seconds = value.toLongLong(&fits);
    return fits ? std::chrono::seconds(seconds) : aDay;
}

// IMF-fixdate (RFC 9110 section 5.6.7). The two obsolete forms have not been seen from any provider.
std::optional<QDateTime> readHttpDate(const QByteArray &value)
{
    const QString text = QString::fromLatin1(value);
    QDateTime when = QLocale::c().toDateTime(text, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    if (!when.isValid())
        return std::nullopt;
    when.setTimeSpec(Qt::UTC);
    return when;
}

} // namespace

QByteArray HttpReply::header(const QByteArray &name) const
{
    const auto found = std::find_if(headers.begin(), headers.end(), [&name](const auto &header) {
        return header.first.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == headers.end() ? QByteArray() : found->second;
}

std::optional<std::chrono::seconds> HttpReply::retryAfter(const QDateTime &now) const
{
    const QByteArray value = header("Retry-After"_ba).trimmed();
    auto wait = readDelay(value);
    if (!wait) {
        const auto date = readHttpDate(value);
        if (!date)
            return std::nullopt;
        wait = std::chrono::seconds(now.secsTo(*date));
    }
    return std::clamp(*wait, std::chrono::seconds(0), aDay);
}

} // namespace doorplate
