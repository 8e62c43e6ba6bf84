// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Takes the HTTP requests that one host of the home was asked to send: events. Everybody else is turned away.
#pragma once

#include "core/wire/http.h"

#include <QHostAddress>
#include <QObject>

#include <functional>
#include <memory>

namespace doorplate {

struct CallbackRequest {
    QByteArray method;
    QByteArray path;
    HttpHeaders headers;
    QByteArray body;

    QByteArray header(const QByteArray &name) const; // the first of that name, empty when absent
};

// At most 4 connections at once, 16 KiB each, 5 s each; one request on each.
class CallbackServer : public QObject
{
    Q_OBJECT

public:
    // The HTTP status to answer with.
    using Answering = std::function<int(const CallbackRequest &)>;

    CallbackServer(QHostAddress peer, Answering answering, QObject *parent);
    ~CallbackServer() override;

    // On our own address and a port of the system's choosing; 0 when there is none.
    quint16 listen(const QHostAddress &own);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace doorplate
