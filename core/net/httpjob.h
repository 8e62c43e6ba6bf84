// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Sends one HTTP request and brings back the whole answer, or why there is none.
#pragma once

#include "core/model/address.h"
#include "core/model/result.h"
#include "core/wire/http.h"

#include <QObject>

#include <memory>

namespace doorplate {

class Network;

// How one request travels.
struct HttpRoute {
    std::chrono::milliseconds deadline{20'000}; // from start() to the last byte of the body, all in all
    qint64 bodyLimit = 1024 * 1024;             // bytes after decoding; more is a BadReply
    bool followsRedirects = false;              // if so at most 5, and to the same scheme, host and port only
    std::optional<AddressFamily> family = {};   // connect over this family alone
    QString authoritiesFile = {};               // PEM; believed besides the system's authorities, for this request
};

// Any HTTP status is an answer (HttpReply.status); a Failure is Timeout, Unreachable, Tls or BadReply; Storage when
// the file of authorities cannot be used; or Misconfigured
// for what must not be sent: another scheme than http and https, a line break within a header.
// A redirect that may not be followed comes back as the 3xx reply itself. Cancelled by being destroyed.
class HttpJob : public QObject
{
    Q_OBJECT

public:
    HttpJob(Network &network, HttpRequest request, HttpRoute route, QObject *parent);
    ~HttpJob() override;

    void start();

signals:
    // Once, never from within start().
    void finished(const doorplate::Result<doorplate::HttpReply> &reply);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace doorplate
