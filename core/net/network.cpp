// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/network.h"

#include <QSslConfiguration>

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

QByteArray systemName()
{
#if defined(Q_OS_WINDOWS)
    return "Windows"_ba;
#elif defined(Q_OS_MACOS)
    return "macOS"_ba;
#elif defined(Q_OS_LINUX)
    return "Linux"_ba;
#else
    return "Unix"_ba;
#endif
}

} // namespace

Network::Network(QObject *parent)
    : QObject(parent)
{
    m_manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_manager.setAutoDeleteReplies(false);
}

QNetworkRequest Network::request(const QUrl &url) const
{
    QNetworkRequest request(url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setRawHeader("User-Agent"_ba, userAgent());
    // Qt would send the desktop's language; the answers' words are matched in English.
    request.setRawHeader("Accept-Language"_ba, "en"_ba);
    // One request, one connection: none goes stale between two checks, and none keeps a timer awake.
    request.setRawHeader("Connection"_ba, "close"_ba);
    if (!m_extraAuthorities.isEmpty()) {
        // Not addCaCertificates(): it would switch off the loading of the system's authorities on demand.
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setCaCertificates(QSslConfiguration::systemCaCertificates() + m_extraAuthorities);
        request.setSslConfiguration(tls);
    }
    return request;
}

QByteArray Network::userAgent()
{
    return "Doorplate/" DOORPLATE_VERSION " ("_ba + systemName() + "; +https://github.com/doorplate/doorplate)"_ba;
}

void Network::dropConnections()
{
    m_manager.clearConnectionCache();
}

} // namespace doorplate
