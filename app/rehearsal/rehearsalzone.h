// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The zone of the rehearsal: names with their addresses, and the answer of its only name server to a question. No sockets.
#pragma once

#include "core/model/address.h"
#include "core/model/hostname.h"

#include <QByteArray>
#include <QMap>

namespace doorplate {

class RehearsalZone
{
public:
    explicit RehearsalZone(QString origin); // "rehearsal.example"

    QString nameServer() const { return QStringLiteral("ns.") + m_origin; }
    bool has(const Hostname &host) const { return m_names.contains(host); }
    void add(const Hostname &host) { m_names.insert(host, {}); }
    std::optional<Address> address(const Hostname &host, AddressFamily family) const;
    void set(const Hostname &host, const Address &address);

    // Authoritative, by RFC 1035: A and AAAA of the names, NS and SOA of the zone, 127.0.0.1 for the name server. Empty
    // for what is no question.
    QByteArray answerTo(const QByteArray &question) const;

private:
    QStringList recordsFor(const QString &name, const QString &type) const;

    QString m_origin;
    QMap<Hostname, QMap<AddressFamily, Address>> m_names;
};

} // namespace doorplate
