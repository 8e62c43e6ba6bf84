// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Asks a page whose content is known for ever. Whoever answers something else wants a sign-in first.
#pragma once

#include "core/model/address.h"
#include "core/model/result.h"
#include "core/wire/http.h"

#include <QObject>

namespace doorplate {

class Network;

struct PortalProbe {
    QString id;
    QString operatorName;
    QUrl url; // plain HTTP: a portal cannot answer in the name of an HTTPS server
    int status = 200;
    QByteArray body; // without white space at its ends

    bool operator==(const PortalProbe &) const = default;
};

enum class PortalFinding {
    Open,    // the page itself answered
    Captive, // somebody else did: a redirect elsewhere, another content, 511 (RFC 6585)
    Unknown, // nobody did, or the page's own server is in trouble
};

struct PortalVerdict {
    PortalFinding finding = PortalFinding::Unknown;
    QString signInHost; // where it redirects to, if it does

    bool operator==(const PortalVerdict &) const = default;
};

// Pure.
PortalVerdict portalVerdict(const PortalProbe &probe, const HttpReply &reply);

// One probe after the other until one of them knows.
class PortalJob : public QObject
{
    Q_OBJECT

public:
    PortalJob(Network &network, QList<PortalProbe> probes, std::chrono::milliseconds deadline, QObject *parent);

    void start();

signals:
    // Once, never from within start().
    void finished(const doorplate::PortalVerdict &verdict);

private:
    void askNext();

    Network &m_network;
    QList<PortalProbe> m_probes;
    std::chrono::milliseconds m_deadline; // for each
};

} // namespace doorplate
