// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/routermemory.h"

#include "core/wire/natpmp.h"
#include "core/wire/pcp.h"

namespace doorplate {

bool RouterMemory::note(const RouterAnswer &answer, std::chrono::milliseconds now)
{
    bool isNews = m_address && *m_address != answer.external;
    m_address = answer.external;
    if (!answer.epoch)
        return isNews;
    const Heard heard{*answer.epoch, now};
    if (answer.protocol == RouterProtocol::NatPmp) {
        isNews = isNews || (m_natPmp && hasRestarted(m_natPmp->epoch, heard.epoch, now - m_natPmp->at));
        m_natPmp = heard;
    } else {
        isNews = isNews || (m_pcp && !isSamePcpEpoch(m_pcp->epoch, heard.epoch, now - m_pcp->at));
        m_pcp = heard;
    }
    return isNews;
}

bool RouterMemory::note(const QByteArray &announcement, std::chrono::milliseconds now)
{
    // PCP first: to a reader of NAT-PMP its announcement looks like the refusal of another version.
    if (const auto epoch = readPcpAnnouncement(announcement)) {
        const bool isNews = !m_pcp || !isSamePcpEpoch(m_pcp->epoch, *epoch, now - m_pcp->at);
        m_pcp = Heard{*epoch, now};
        return isNews;
    }
    const auto natPmp = readNatPmpAnswer(announcement);
    if (!natPmp || !*natPmp)
        return false;
    const bool isFirst = !m_address || !m_natPmp;
    return note(RouterAnswer{(*natPmp)->external, RouterProtocol::NatPmp, (*natPmp)->epoch, {}}, now) || isFirst;
}

} // namespace doorplate
