// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/networkwatch.h"

#include <QSocketNotifier>

#include <cerrno>
#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <net/if.h>
#include <sys/socket.h>
#include <unistd.h>

namespace doorplate {

namespace {

constexpr qsizetype bufferSize = 64 * 1024;

// rtnetlink(7): index and bytes of an address that others can see; empty for loopback and link-local ones.
QByteArray addressOf(const nlmsghdr *header)
{
    const auto *message = static_cast<const ifaddrmsg *>(NLMSG_DATA(header));
    if (message->ifa_scope >= RT_SCOPE_LINK)
        return {};
    QByteArray key = QByteArray::number(message->ifa_index) + '/';
    auto length = IFA_PAYLOAD(header);
    for (const rtattr *attribute = IFA_RTA(message); RTA_OK(attribute, length);
         attribute = RTA_NEXT(attribute, length)) {
        if (attribute->rta_type == IFA_ADDRESS)
            key.append(static_cast<const char *>(RTA_DATA(attribute)), qsizetype(RTA_PAYLOAD(attribute)));
    }
    return key;
}

// A default route of the main table that comes or goes; one that an advertisement only renews is replaced in place.
bool isOtherDefaultRoute(const nlmsghdr *header)
{
    const auto *message = static_cast<const rtmsg *>(NLMSG_DATA(header));
    const bool isRenewed = header->nlmsg_type == RTM_NEWROUTE && message->rtm_family == AF_INET6
                           && message->rtm_protocol == RTPROT_RA && (header->nlmsg_flags & NLM_F_REPLACE);
    return message->rtm_dst_len == 0 && message->rtm_table == RT_TABLE_MAIN && !isRenewed;
}

} // namespace

NetworkWatch::NetworkWatch(QObject *parent)
    : QObject(parent),
      m_socket(::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC | SOCK_NONBLOCK, NETLINK_ROUTE))
{
    if (m_socket < 0)
        return; // the period of each account notices, only later
    sockaddr_nl address{};
    address.nl_family = AF_NETLINK;
    address.nl_groups = RTMGRP_LINK | RTMGRP_IPV4_IFADDR | RTMGRP_IPV6_IFADDR | RTMGRP_IPV4_ROUTE | RTMGRP_IPV6_ROUTE;
    if (::bind(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        return;
    m_notifier = new QSocketNotifier(m_socket, QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &NetworkWatch::read);
}

NetworkWatch::~NetworkWatch()
{
    delete m_notifier;
    if (m_socket >= 0)
        ::close(m_socket);
}

void NetworkWatch::read()
{
    QByteArray buffer(bufferSize, Qt::Uninitialized);
    bool hasNews = false;
    while (true) {
        const auto size = ::recv(m_socket, buffer.data(), size_t(buffer.size()), 0);
        if (size <= 0) {
            hasNews = hasNews || (size < 0 && errno == ENOBUFS); // so much happened that some of it was lost
            break;
        }
        hasNews = isNews(buffer.left(size)) || hasNews;
    }
    if (hasNews)
        emit changed();
}

// A cable that goes in or out. The kernel tells of links for many reasons (a name, a queue, a counter); a link that was
// there from the start is taken for what it is at its first message.
bool NetworkWatch::isLinkNews(const nlmsghdr *header)
{
    const auto *message = static_cast<const ifinfomsg *>(NLMSG_DATA(header));
    if (message->ifi_flags & IFF_LOOPBACK)
        return false;
    const bool isRunning = header->nlmsg_type == RTM_NEWLINK && (message->ifi_flags & IFF_RUNNING);
    const auto known = m_links.constFind(message->ifi_index);
    const bool isNews = known != m_links.cend() && *known != isRunning;
    if (header->nlmsg_type == RTM_DELLINK)
        m_links.remove(message->ifi_index);
    else
        m_links.insert(message->ifi_index, isRunning);
    return isNews;
}

// A router's advertisement renews the same IPv6 address every few minutes; that is no news.
bool NetworkWatch::isNews(const QByteArray &messages)
{
    bool hasNews = false;
    auto length = unsigned(messages.size());
    for (auto *header = reinterpret_cast<const nlmsghdr *>(messages.constData()); NLMSG_OK(header, length);
         header = NLMSG_NEXT(header, length)) {
        if (header->nlmsg_type == RTM_NEWLINK || header->nlmsg_type == RTM_DELLINK) {
            hasNews = isLinkNews(header) || hasNews;
        } else if (header->nlmsg_type == RTM_NEWADDR || header->nlmsg_type == RTM_DELADDR) {
            const QByteArray address = addressOf(header);
            if (address.isEmpty())
                continue;
            const bool isNew = header->nlmsg_type == RTM_NEWADDR;
            if (isNew && m_known.contains(address))
                continue;
            if (isNew)
                m_known.insert(address);
            else
                m_known.remove(address);
            hasNews = true;
        } else if (header->nlmsg_type == RTM_NEWROUTE || header->nlmsg_type == RTM_DELROUTE) {
            hasNews = hasNews || isOtherDefaultRoute(header);
        }
    }
    return hasNews;
}

} // namespace doorplate
