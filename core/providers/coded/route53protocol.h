// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Amazon Route 53. Code and no recipe: it speaks XML, and its record sets have routing policies that must come through a
// change untouched. docs.aws.amazon.com/Route53/latest/APIReference/API_Operations_Amazon_Route_53.html
#pragma once

#include "core/providers/protocol.h"

namespace doorplate {

class Route53Protocol : public Protocol
{
public:
    // Hosts one after another: the hosted zone (asked once for each name that may be one), the sets of the name, one UPSERT.
    Step next(const UpdateWish &wish, const Transcript &answered) const override;
    Result<Outcomes> brokenOff(const UpdateWish &wish, const Transcript &answered,
                               const Failure &failure) const override;
    qsizetype hostsDone(const UpdateWish &wish, const Transcript &answered) const override;
    QList<HttpRequest> rehearsed(const UpdateWish &masked) const override;
};

} // namespace doorplate
