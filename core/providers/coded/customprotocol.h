// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The Custom Provider: one request to the server and path that the person typed, by the rules of inadyn's "custom" with
// its traps mended. The server is the person's own, so its host cannot come from a description.
#pragma once

#include "core/providers/protocol.h"

namespace doorplate {

class CustomProtocol : public Protocol
{
public:
    Step next(const UpdateWish &wish, const Transcript &answered) const override;

    // Success is status 200 and one of the person's own words anywhere in the body, an empty word accepting all; without
    // own words one of inadyn's as a whole word, after dyndns2's words of refusal were looked for.
    static Result<Outcomes> outcomesOf(const UpdateWish &wish, const HttpReply &reply);
};

} // namespace doorplate
