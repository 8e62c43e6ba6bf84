// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/verification.h"

using namespace Qt::StringLiterals;

namespace doorplate {

QString keyOf(const Verification &verification)
{
    struct Keys {
        QString operator()(const Proven &) const { return u"published"_s; }
        QString operator()(const NotYet &) const { return u"notYet"_s; }
        QString operator()(const Other &) const { return u"other"_s; }
    };
    return std::visit(Keys{}, verification);
}

Verification verificationOf(const Published &published, const Address &sent, const std::optional<Address> &before)
{
    if (published.isOnly(sent))
        return Proven{published};
    if (published.addresses.isEmpty() || (before && published.isOnly(*before)))
        return NotYet{published};
    return Other{published};
}

} // namespace doorplate
