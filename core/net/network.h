// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The one place through which every HTTP request goes, so that no caller can forget the manners: an honest user agent,
// no cookies, no cache, HTTP/1.1, verified TLS, the system's trust store and proxy. Used by HttpJob alone.
#pragma once

#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QSslCertificate>
#include <QSslConfiguration>

#include <optional>

namespace doorplate {

class Network : public QObject
{
    Q_OBJECT

public:
    explicit Network(QObject *parent = nullptr);

    QNetworkAccessManager &manager() { return m_manager; }
    // A request with the manners already on it.
    QNetworkRequest request(const QUrl &url) const;
    // Believed besides the system's authorities, for a server of one's own. Verification stays as strict as before.
    void setExtraAuthorities(const QList<QSslCertificate> &authorities);

    // "Doorplate/0.1.0 (Linux; +https://…)": names product, version and system (Dyn's and No-IP's rule).
    static QByteArray userAgent();
    // Forgets open connections: after a resume or a change of network they may be half-open, and whoever waited for one
    // would wait in vain. Jobs under way end with Unreachable.
    void dropConnections();

signals:
    void connectionsDropped();

private:
    QNetworkAccessManager m_manager;
    std::optional<QSslConfiguration> m_tls; // nothing: the system's authorities, loaded on demand
};

} // namespace doorplate
