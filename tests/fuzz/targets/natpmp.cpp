// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What comes from the router's port 5351, or from somebody at home who pretends to be it: NAT-PMP, and PCP with its
// announcements. The first byte says whether the nonce of the question was guessed.
#include "core/detect/routermemory.h"
#include "core/wire/natpmp.h"
#include "core/wire/pcp.h"
#include "tests/fuzz/target.h"

#include <cstring>

using namespace doorplate;
using namespace Qt::StringLiterals;

void doorplate::fuzz(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return;
    QByteArray datagram = bytes.mid(1);
    if (const auto answer = readNatPmpAnswer(datagram); answer && *answer) {
        FUZZ_EXPECT((*answer)->external.family() == AddressFamily::IPv4);
        FUZZ_EXPECT((*answer)->epoch.count() >= 0);
    }
    const PcpMapping mapping{*Address::parse(u"192.168.1.2"_s), "0123456789ab"_ba};
    constexpr qsizetype nonceAt = 24; // RFC 6887 section 11.1
    if ((bytes[0] & 1) != 0 && datagram.size() >= nonceAt + pcpNonceBytes)
        std::memcpy(datagram.data() + nonceAt, mapping.nonce.constData(), pcpNonceBytes);
    if (const auto answer = readPcpMapAnswer(datagram, mapping); answer && *answer) {
        FUZZ_EXPECT((*answer)->lifetime.count() >= 0);
        FUZZ_EXPECT((*answer)->epoch.count() >= 0);
    }
    (void)readPcpAnnouncement(datagram);
    // What a memory makes of it twice in a row: the second time is no news.
    RouterMemory memory;
    memory.note(datagram, std::chrono::milliseconds(0));
    FUZZ_EXPECT(!memory.note(datagram, std::chrono::milliseconds(1)));
}
