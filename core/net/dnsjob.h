// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Sends one DNS server one message, a question or an update: over UDP, again over TCP when the answer is cut, or over TCP.
#pragma once

#include "core/wire/dnsmessage.h"

#include <QHostAddress>
#include <QObject>

#include <memory>

namespace doorplate {

struct DnsServer {
    QHostAddress address;
    quint16 port = 53;

    bool operator==(const DnsServer &) const = default;
};

// Replies from another address or port, with another id or question are ignored and waited on. Up to two more UDP sends
// within the deadline. A Failure is Timeout, Unreachable or BadReply; any rcode is an answer.
class DnsJob : public QObject
{
    Q_OBJECT

public:
    DnsJob(DnsServer server, DnsMessage message, std::chrono::milliseconds deadline, QObject *parent);
    DnsJob(DnsServer server, DnsMessage message, DnsTransport transport, std::chrono::milliseconds deadline,
           QObject *parent);
    ~DnsJob() override;

    void start();

signals:
    // Once, never from within start().
    void finished(const doorplate::Result<doorplate::DnsAnswer> &answer);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace doorplate
