// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/operatorranges.h"

namespace doorplate {

namespace {

struct Range {
    const char *network; // as QHostAddress::parseSubnet reads it
    const char *operatorName;
};

// Cloudflare: www.cloudflare.com/ips-v4 and ips-v6, the proxies of its customers. Resolvers: their operators' pages.
constexpr Range ranges[] = {
    {"1.1.1.0/24", "Cloudflare"},
    {"1.0.0.0/24", "Cloudflare"},
    {"103.21.244.0/22", "Cloudflare"},
    {"103.22.200.0/22", "Cloudflare"},
    {"103.31.4.0/22", "Cloudflare"},
    {"104.16.0.0/13", "Cloudflare"},
    {"104.24.0.0/14", "Cloudflare"},
    {"108.162.192.0/18", "Cloudflare"},
    {"131.0.72.0/22", "Cloudflare"},
    {"141.101.64.0/18", "Cloudflare"},
    {"162.158.0.0/15", "Cloudflare"},
    {"172.64.0.0/13", "Cloudflare"},
    {"173.245.48.0/20", "Cloudflare"},
    {"188.114.96.0/20", "Cloudflare"},
    {"190.93.240.0/20", "Cloudflare"},
    {"197.234.240.0/22", "Cloudflare"},
    {"198.41.128.0/17", "Cloudflare"},
    {"2400:cb00::/32", "Cloudflare"},
    {"2405:8100::/32", "Cloudflare"},
    {"2405:b500::/32", "Cloudflare"},
    {"2606:4700::/32", "Cloudflare"},
    {"2803:f800::/32", "Cloudflare"},
    {"2a06:98c0::/29", "Cloudflare"},
    {"2c0f:f248::/32", "Cloudflare"},
    {"8.8.4.0/24", "Google Public DNS"},
    {"8.8.8.0/24", "Google Public DNS"},
    {"2001:4860:4860::/48", "Google Public DNS"},
    {"9.9.9.0/24", "Quad9"},
    {"149.112.112.0/24", "Quad9"},
    {"2620:fe::/48", "Quad9"},
    {"208.67.220.0/24", "OpenDNS"},
    {"208.67.222.0/24", "OpenDNS"},
    {"2620:119:35::/48", "OpenDNS"},
    {"2620:119:53::/48", "OpenDNS"},
    {"94.140.14.0/24", "AdGuard DNS"},
    {"94.140.15.0/24", "AdGuard DNS"},
};

} // namespace

QString rangeOperator(const Address &address)
{
    const QHostAddress asked = address.toHostAddress();
    for (const Range &range : ranges) {
        if (asked.isInSubnet(QHostAddress::parseSubnet(QString::fromLatin1(range.network))))
            return QString::fromLatin1(range.operatorName);
    }
    return {};
}

} // namespace doorplate
