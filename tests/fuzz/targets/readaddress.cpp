// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A check page's answer: first byte the format, the rest the body. What comes out is always publishable.
#include "core/detect/readaddress.h"
#include "tests/fuzz/target.h"

using namespace doorplate;
using namespace Qt::StringLiterals;

void doorplate::fuzz(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return;
    constexpr BodyFormat::Kind kinds[] = {BodyFormat::Kind::Any, BodyFormat::Kind::Plain, BodyFormat::Kind::Json,
                                          BodyFormat::Kind::KeyedLine};
    const auto choice = static_cast<unsigned char>(bytes[0]);
    const BodyFormat format{kinds[choice % std::size(kinds)], u"ip"_s};
    const AddressFamily family = choice & 0x40 ? AddressFamily::IPv6 : AddressFamily::IPv4;
    HttpReply reply;
    reply.status = 200;
    reply.headers = {{"Content-Type"_ba, choice & 0x20 ? "text/html"_ba : "text/plain"_ba}};
    reply.body = bytes.mid(1);
    if (const auto address = readAddress(reply, family, format)) {
        FUZZ_EXPECT(address->family() == family);
        FUZZ_EXPECT(address->isGlobal());
    }
    const auto text = readAddressFromText(reply.body, family, format);
    FUZZ_EXPECT(!text || text->isGlobal());
}
