// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/upnp.h"

#include <algorithm>

namespace doorplate {

using namespace Qt::StringLiterals;

namespace {

constexpr auto gatewayTypes = {
    "urn:schemas-upnp-org:device:InternetGatewayDevice:2", "urn:schemas-upnp-org:device:InternetGatewayDevice:1",
    "urn:schemas-upnp-org:service:WANIPConnection:2", "urn:schemas-upnp-org:service:WANIPConnection:1",
    "urn:schemas-upnp-org:service:WANPPPConnection:1"};
constexpr int mostHeaders = 40;
constexpr qsizetype mostSidBytes = 200;
constexpr std::chrono::seconds leastTimeout{60};
constexpr std::chrono::seconds mostTimeout{86400};
constexpr std::chrono::seconds usualTimeout{1800}; // UDA 1.1 section 4.1.1, for a device that does not say

// A location that leads by a name could lead anywhere; every router tells its own number.
bool isNumbered(const QUrl &url)
{
    return url.isValid() && url.scheme() == u"http" && Address::parse(url.host()).has_value()
           && url.userInfo().isEmpty() && url.port(80) > 0;
}

std::chrono::seconds timeoutOf(const QByteArray &header)
{
    const QByteArray value = header.trimmed().toLower();
    if (value == "second-infinite")
        return mostTimeout;
    bool isNumber = false;
    const qlonglong seconds = value.startsWith("second-") ? value.mid(7).toLongLong(&isNumber) : 0;
    return isNumber ? std::clamp(std::chrono::seconds(seconds), leastTimeout, mostTimeout) : usualTimeout;
}

QByteArray timeoutHeader(std::chrono::seconds timeout)
{
    return "Second-" + QByteArray::number(qlonglong(timeout.count()));
}

} // namespace

QList<QByteArray> ssdpSearches()
{
    QList<QByteArray> searches;
    for (const QByteArray target : gatewayTypes) {
        searches.append("M-SEARCH * HTTP/1.1\r\nHOST: 239.255.255.250:1900\r\nMAN: \"ssdp:discover\"\r\nMX: 1\r\nST: "
                        + target + "\r\n\r\n");
    }
    return searches;
}

std::optional<SsdpReply> readSsdpReply(const QByteArray &bytes)
{
    if (bytes.size() > mostSsdpBytes || !bytes.startsWith("HTTP/1."))
        return std::nullopt;
    const auto lines = bytes.split('\n');
    if (lines.size() > mostHeaders || lines.front().mid(8).trimmed().split(' ').front() != "200")
        return std::nullopt;
    SsdpReply reply;
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = line.left(colon).trimmed().toLower();
        const QByteArray value = line.mid(colon + 1).trimmed();
        if (colon > 0 && name == "location" && reply.location.isEmpty())
            reply.location = QUrl::fromEncoded(value, QUrl::StrictMode);
        else if (colon > 0 && name == "st")
            reply.target = QString::fromLatin1(value);
    }
    const bool isGateway =
        std::ranges::any_of(gatewayTypes, [&reply](const char *type) { return reply.target == QLatin1String(type); });
    return isGateway && isNumbered(reply.location) ? std::optional(reply) : std::nullopt;
}

HttpRequest externalAddressRequest(const WanService &service)
{
    const QByteArray type = service.type.toUtf8();
    HttpRequest request;
    request.method = "POST";
    request.url = service.control;
    request.headers = {{"Content-Type", "text/xml; charset=\"utf-8\""},
                       {"SOAPAction", '"' + type + "#GetExternalIPAddress\""}};
    request.body = "<?xml version=\"1.0\"?>\r\n"
                   "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\" "
                   "s:encodingStyle=\"http://schemas.xmlsoap.org/soap/encoding/\"><s:Body>"
                   "<u:GetExternalIPAddress xmlns:u=\""
                   + type + "\"></u:GetExternalIPAddress></s:Body></s:Envelope>\r\n";
    return request;
}

HttpRequest subscribeRequest(const WanService &service, const QUrl &callback, std::chrono::seconds timeout)
{
    HttpRequest request;
    request.method = "SUBSCRIBE";
    request.url = service.events;
    request.headers = {
        {"CALLBACK", '<' + callback.toEncoded() + '>'}, {"NT", "upnp:event"}, {"TIMEOUT", timeoutHeader(timeout)}};
    return request;
}

HttpRequest renewalRequest(const WanService &service, const QByteArray &sid, std::chrono::seconds timeout)
{
    HttpRequest request;
    request.method = "SUBSCRIBE";
    request.url = service.events;
    request.headers = {{"SID", sid}, {"TIMEOUT", timeoutHeader(timeout)}};
    return request;
}

HttpRequest unsubscribeRequest(const WanService &service, const QByteArray &sid)
{
    HttpRequest request;
    request.method = "UNSUBSCRIBE";
    request.url = service.events;
    request.headers = {{"SID", sid}};
    return request;
}

Result<UpnpSubscription> readSubscription(const HttpReply &reply)
{
    if (reply.status != 200)
        return std::unexpected(Failure{.kind = Failure::Kind::HttpStatus, .detail = {}, .httpStatus = reply.status});
    const QByteArray sid = reply.header("SID").trimmed();
    if (sid.isEmpty() || sid.size() > mostSidBytes)
        return failed(Failure::Kind::BadReply, u"UPnP: a subscription without a name"_s);
    return UpnpSubscription{sid, timeoutOf(reply.header("TIMEOUT"))};
}

} // namespace doorplate
