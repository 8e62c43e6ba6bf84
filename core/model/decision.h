// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is to be done about one host and one family: nothing, not now, or this address.
#pragma once

#include "core/model/hostname.h"
#include "core/model/observation.h"

#include <variant>

namespace doorplate {

enum class SkipReason {
    Unchanged, // the provider already has this address
    Disabled,  // the account is switched off
    FamilyOff, // the account does not want this family
};

enum class HoldReason {
    Vpn,
    CaptivePortal,
    ForeignNetwork,
    Offline,
    NoAgreement,   // no address was agreed on
    NoSecret,      // the password cannot be had
    TooSoon,       // the provider's minimum interval, or a wait after an error
    Stopped,       // the provider refused; until edited or resumed
    Paused,        // by the person
    Misconfigured, // a setting cannot work
};

enum class UpdateReason {
    Changed, // another address than the provider last accepted
    First,   // nothing was accepted yet
    Refresh, // the provider lets names expire
    Repair,  // the zone's servers answer something else
    Forced,  // the person asked for it
    Retry,   // the last attempt failed
    Compare, // the provider's own record is read, since DNS shows another one by design (a proxy in front)
};

QString keyOf(SkipReason reason);
QString keyOf(HoldReason reason);
QString keyOf(UpdateReason reason);
std::optional<SkipReason> skipReasonFromKey(QStringView key);
std::optional<HoldReason> holdReasonFromKey(QStringView key);
std::optional<UpdateReason> updateReasonFromKey(QStringView key);

struct Skip {
    SkipReason reason = SkipReason::Unchanged;
    bool operator==(const Skip &) const = default;
};

struct Hold {
    HoldReason reason = HoldReason::NoAgreement;
    QString detail;                 // which tunnel, which readings
    std::optional<QDateTime> until; // UTC; absent = until something changes
    bool operator==(const Hold &) const = default;
};

struct Update {
    Address address;
    UpdateReason reason = UpdateReason::Changed;
    bool operator==(const Update &) const = default;
};

using Decision = std::variant<Skip, Hold, Update>;

QString kindKeyOf(const Decision &decision);   // "skip", "hold", "update"
QString reasonKeyOf(const Decision &decision); // the key of its reason

} // namespace doorplate
