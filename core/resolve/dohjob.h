// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Asks a public resolver one question over HTTPS (RFC 8484, wire format). What it says is a cache's answer: nobody
// between us and the resolver can change it, but the zone's own servers may say something newer.
#pragma once

#include "core/resolve/publicresolver.h"
#include "core/wire/dnsmessage.h"

#include <QObject>

#include <chrono>

namespace doorplate {

class Network;

class DohJob : public QObject
{
    Q_OBJECT

public:
    DohJob(Network &network, PublicResolver resolver, DnsQuestion question, std::chrono::milliseconds deadline,
           QObject *parent);
    ~DohJob() override;

    void start();

signals:
    // Once, never from within start(). A Failure is one of HttpJob's, HttpStatus, or BadReply; any rcode is an answer.
    void finished(const doorplate::Result<doorplate::DnsAnswer> &answer);

private:
    Network &m_network;
    PublicResolver m_resolver;
    DnsQuestion m_question;
    std::chrono::milliseconds m_deadline;
};

} // namespace doorplate
