// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// One HTTP request and its answer as values. What a protocol asks for, what a job brings back, what a test compares.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QUrl>

#include <chrono>
#include <optional>
#include <utility>

namespace doorplate {

using HttpHeaders = QList<std::pair<QByteArray, QByteArray>>; // in order; names compared without case

struct HttpRequest {
    QByteArray method = "GET";
    QUrl url;
    HttpHeaders headers;
    QByteArray body;
    std::chrono::milliseconds pause{0}; // to wait before it is sent: a provider's spacing, a poll

    bool operator==(const HttpRequest &) const = default;
};

struct HttpReply {
    int status = 0;
    HttpHeaders headers;
    QByteArray body; // decoded (gzip, deflate), at most as many bytes as the job allowed

    QByteArray header(const QByteArray &name) const; // the first of that name, empty when absent
    // RFC 9110 section 10.2.3: seconds, or an HTTP date seen from now. At most a day.
    std::optional<std::chrono::seconds> retryAfter(const QDateTime &now) const;
    bool operator==(const HttpReply &) const = default;
};

} // namespace doorplate
