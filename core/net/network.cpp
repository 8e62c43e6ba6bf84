// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/network.h"

#include "core/model/address.h"

#include <QNetworkProxy>

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

// The system's proxy, but none before a number at home: the router's own pages, a server on the shelf. A proxy outside
// could not reach it, and one within would answer in the router's name.
class ProxyOutside : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        const auto number = Address::parse(query.peerHostName());
        return number && !number->isGlobal() ? QList{QNetworkProxy(QNetworkProxy::NoProxy)} : proxyForQuery(query);
    }
};

} // namespace

Network::Network(QObject *parent) : QObject(parent)
{
    m_manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_manager.setAutoDeleteReplies(false);
    m_manager.setProxyFactory(new ProxyOutside); // the manager's own from now on
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
    if (m_tls)
        request.setSslConfiguration(*m_tls);
    return request;
}

void Network::setExtraAuthorities(const QList<QSslCertificate> &authorities)
{
    m_tls.reset();
    if (authorities.isEmpty())
        return;
    // Not addCaCertificates(): it would switch off the loading of the system's authorities on demand.
    m_tls = QSslConfiguration::defaultConfiguration();
    m_tls->setCaCertificates(QSslConfiguration::systemCaCertificates() + authorities);
}

QByteArray Network::userAgent()
{
    return "Doorplate/" DOORPLATE_VERSION " ("_ba + systemName() + "; +https://github.com/doorplate/doorplate)"_ba;
}

void Network::dropConnections()
{
    emit connectionsDropped(); // first: Qt would leave the replies of these connections without an end
    m_manager.clearConnectionCache();
}

} // namespace doorplate
