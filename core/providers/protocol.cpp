// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/protocol.h"

namespace doorplate {

QList<HttpRequest> Protocol::rehearsed(const UpdateWish &masked) const
{
    const Step first = next(masked, {});
    const auto *request = std::get_if<HttpRequest>(&first);
    return request ? QList<HttpRequest>{*request} : QList<HttpRequest>{};
}

Result<Outcomes> Protocol::brokenOff(const UpdateWish &, const Transcript &, const Failure &failure) const
{
    return std::unexpected(failure);
}

qsizetype Protocol::hostsDone(const UpdateWish &, const Transcript &) const
{
    return 0;
}

std::optional<AddressFamily> Protocol::connectsOver(const UpdateWish &) const
{
    return std::nullopt;
}

} // namespace doorplate
