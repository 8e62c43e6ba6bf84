// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The protocol of a provider with a record API: sign in, find the zone, read the records, compare, write what differs.
// Never deletes a record but the one that it has replaced, and never touches any other.
#pragma once

#include "core/providers/rest/restrecipe.h"

namespace doorplate {

class RestProtocol : public Protocol
{
public:
    RestProtocol(Description description, RestRecipe recipe);

    // Hosts one after another; what was asked once in a run (a session, a list of zones) is not asked again.
    Step next(const UpdateWish &wish, const Transcript &answered) const override;
    Result<Outcomes> brokenOff(const UpdateWish &wish, const Transcript &answered,
                               const Failure &failure) const override;
    qsizetype hostsDone(const UpdateWish &wish, const Transcript &answered) const override;
    QList<HttpRequest> rehearsed(const UpdateWish &masked) const override;

private:
    Description m_description;
    RestRecipe m_recipe;
};

} // namespace doorplate
