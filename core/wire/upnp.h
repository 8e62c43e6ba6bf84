// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// UPnP Internet Gateway Devices, versions 1 and 2: finding the device (SSDP), reading its description, asking for its
// outer address (SOAP) and for events (GENA). Bytes to values and back; what to believe and whom is decided above.
// Sources: UPnP Device Architecture 1.1; WANIPConnection:1 and :2, WANPPPConnection:1 service templates.
#pragma once

#include "core/model/address.h"
#include "core/model/result.h"
#include "core/wire/http.h"

#include <QMap>

namespace doorplate {

constexpr quint16 ssdpPort = 1900;
constexpr auto ssdpGroup = "239.255.255.250"; // UDA 1.1 section 1.3
constexpr qsizetype mostSsdpBytes = 2048;
constexpr qsizetype mostUpnpXmlBytes = qsizetype{256} * 1024; // descriptions of real routers stay under 64 KiB

// M-SEARCH for every gateway device and every connection service, of either version: several datagrams.
QList<QByteArray> ssdpSearches();

struct SsdpReply {
    QUrl location;  // of the description; http, and its host is an IP address in numbers
    QString target; // what was found: a device or service type

    bool operator==(const SsdpReply &) const = default;
};
// Nothing when these bytes are no reply to a search for a gateway device, or say no such location.
std::optional<SsdpReply> readSsdpReply(const QByteArray &bytes);

// A connection service of the device.
struct WanService {
    QString type; // "urn:schemas-upnp-org:service:WANIPConnection:1" …
    QUrl control;
    QUrl events; // empty when it sends none

    bool operator==(const WanService &) const = default;
};
// The connection services of a device description, IP before PPP and newer before older. URLs that lead to another host
// than the description's own are left out. BadReply for what is no description: cut, too large, too deep, with a DTD.
Result<QList<WanService>> readDeviceDescription(const QByteArray &xml, const QUrl &location);

HttpRequest externalAddressRequest(const WanService &service);
// BadReply when the device answered with a fault or with no address: the detail says so. The address may be private, or
// 0.0.0.0 while there is no line.
Result<Address> readExternalAddress(const HttpReply &reply);

// GENA (UDA 1.1 section 4).
struct UpnpSubscription {
    QByteArray sid;
    std::chrono::seconds timeout{0}; // as the device granted it: 1 minute to a day

    bool operator==(const UpnpSubscription &) const = default;
};
HttpRequest subscribeRequest(const WanService &service, const QUrl &callback, std::chrono::seconds timeout);
HttpRequest renewalRequest(const WanService &service, const QByteArray &sid, std::chrono::seconds timeout);
HttpRequest unsubscribeRequest(const WanService &service, const QByteArray &sid);
// HttpStatus when the device refused (412: it knows this subscription no more).
Result<UpnpSubscription> readSubscription(const HttpReply &reply);
// The variables of an event's body that fit the bounds; nothing when it is no property set.
std::optional<QMap<QString, QString>> readPropertySet(const QByteArray &xml);

} // namespace doorplate
