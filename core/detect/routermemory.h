// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is remembered of a router's announcements, to tell the news from the repetitions: a router says the same up to
// ten times (RFC 6886 section 3.2.1). Pure.
#pragma once

#include "core/detect/routerjob.h"

namespace doorplate {

class RouterMemory
{
public:
    // What the router answered when it was asked. True when it has another address or lost its memory since. `now` is
    // monotonic.
    bool note(const RouterAnswer &answer, std::chrono::milliseconds now);
    // The same of an announcement of NAT-PMP or PCP; false for bytes that are none. The first one ever is news.
    bool note(const QByteArray &announcement, std::chrono::milliseconds now);

private:
    struct Heard {
        std::chrono::seconds epoch{0};
        std::chrono::milliseconds at{0};
    };

    std::optional<Address> m_address;
    std::optional<Heard> m_natPmp;
    std::optional<Heard> m_pcp;
};

} // namespace doorplate
