// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A whole small internet on loopback: a page that tells the address, a provider that speaks dyndns2, and the name server
// of its zone. It moves the address when told, so that a person without an account sees the whole story happen.
#pragma once

#include "app/rehearsal/rehearsalzone.h"
#include "core/model/account.h"
#include "core/model/secret.h"
#include "core/resolve/publishedjob.h"

#include <QObject>

#include <memory>

class QHttpServer;
class QHttpServerRequest;
class QUdpSocket;

namespace doorplate {

class Rehearsal : public QObject
{
    Q_OBJECT

public:
    explicit Rehearsal(QObject *parent = nullptr);
    ~Rehearsal() override;

    // Listens on 127.0.0.1, on ports that the system chooses.
    Result<void> start();

    // What the world sees now. Addresses of the documentation ranges would be refused as not global, so these are taken
    // from a block that no traffic here can reach: everything stays on loopback.
    Address address() const { return m_addresses.at(m_step); }
    void moveAddress();

    // An account that works with this server, its provider file (for the profile's folder), and its password.
    Account account() const;
    QByteArray providerFile() const;
    static QString providerId();
    static Secret password();
    // The name servers to ask: this one alone.
    ResolverAccess resolvers() const;
    std::optional<Address> published(const Hostname &host) const;
    int updateRequests() const { return m_updateRequests; }

signals:
    void moved(const doorplate::Address &before, const doorplate::Address &after);
    // The provider was asked; `word` is its answer, "good 81.2.69.142".
    void updateAsked(const QString &word);

private:
    QString answerUpdate(const QHttpServerRequest &request);
    void answerQuestions();

    RehearsalZone m_zone;
    QList<Hostname> m_hosts;
    QList<Address> m_addresses;
    qsizetype m_step = 0;
    int m_updateRequests = 0;
    std::unique_ptr<QHttpServer> m_http;
    std::unique_ptr<QUdpSocket> m_dns;
    quint16 m_port = 0;
};

} // namespace doorplate
