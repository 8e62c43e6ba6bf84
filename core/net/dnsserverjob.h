// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Sends a DNS message to a server that is known by its name: looks up its addresses, and tries each until one answers.
#pragma once

#include "core/net/dnsjob.h"

namespace doorplate {

struct DnsTarget {
    QString name; // or an address; looked up by the system's own resolver
    quint16 port = 53;
    QList<DnsServer> servers = {}; // these instead, where there is no name
};

// A Failure is Timeout, Unreachable or BadReply, of the last server tried; any rcode is an answer.
class DnsServerJob : public QObject
{
    Q_OBJECT

public:
    DnsServerJob(DnsTarget target, DnsMessage message, DnsTransport transport, std::chrono::milliseconds deadline,
                 QObject *parent);
    ~DnsServerJob() override;

    void start();

signals:
    // Once, never from within start().
    void finished(const doorplate::Result<doorplate::DnsAnswer> &answer);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace doorplate
