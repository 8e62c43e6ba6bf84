// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The one place through which every HTTP request goes, so that no caller can forget the manners: an honest user agent,
// no cookies, no cache, HTTP/1.1, verified TLS, the system's trust store and proxy. Used by HttpJob alone.
#pragma once

#include <QNetworkAccessManager>
#include <QNetworkRequest>

namespace doorplate {

class Network : public QObject
{
    Q_OBJECT

public:
    explicit Network(QObject *parent = nullptr);

    QNetworkAccessManager &manager() { return m_manager; }
    // "Doorplate/0.1.0 (Linux; +https://…)": names product, version and system (Dyn's and No-IP's rule).
    static QByteArray userAgent();
    // Forgets open connections: after a resume or a change of network they may be half-open.
    void dropConnections();

private:
    QNetworkAccessManager m_manager;
};

} // namespace doorplate
