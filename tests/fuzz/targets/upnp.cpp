// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a device at home says over UPnP, whoever it is: the answer to a search, its description, the address over SOAP, a
// granted subscription and an event.
#include "core/wire/upnp.h"
#include "tests/fuzz/target.h"

using namespace doorplate;
using namespace Qt::StringLiterals;

namespace {

// Only the device that was asked may be asked again: a description must not send us elsewhere.
bool isOf(const QUrl &url, const QUrl &location)
{
    return url.scheme() == u"http" && url.host() == location.host();
}

// As HTTP gives it: one line.
QByteArray headerValue(QByteArray bytes)
{
    return bytes.replace('\r', ' ').replace('\n', ' ').trimmed();
}

} // namespace

void doorplate::fuzz(const QByteArray &bytes)
{
    if (const auto found = readSsdpReply(bytes)) {
        FUZZ_EXPECT(found->location.isValid() && found->location.scheme() == u"http");
        FUZZ_EXPECT(Address::parse(found->location.host()));
    }
    const QUrl location(u"http://192.168.1.1:5000/rootDesc.xml"_s);
    if (const auto services = readDeviceDescription(bytes, location)) {
        for (const WanService &service : *services) {
            FUZZ_EXPECT(isOf(service.control, location));
            FUZZ_EXPECT(service.events.isEmpty() || isOf(service.events, location));
            FUZZ_EXPECT(!externalAddressRequest(service).body.isEmpty());
        }
    }
    HttpReply reply;
    reply.status = 200;
    reply.body = bytes;
    const auto address = readExternalAddress(reply);
    FUZZ_EXPECT(!address || address->family() == AddressFamily::IPv4);
    reply.status = 500; // a fault has a body too
    (void)readExternalAddress(reply);
    reply.status = 200;
    reply.headers = {{"SID"_ba, headerValue(bytes.left(64))}, {"TIMEOUT"_ba, headerValue(bytes.mid(64, 64))}};
    if (const auto granted = readSubscription(reply))
        FUZZ_EXPECT(granted->timeout >= std::chrono::minutes(1) && granted->timeout <= std::chrono::days(1));
    (void)readPropertySet(bytes);
}
