// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/hostaddress.h"

#include "core/model/ipv6suffix.h"

#include <algorithm>

namespace doorplate {

Result<Address> addressFor(const Account &account, const Hostname &host, const Result<Address> &agreed)
{
    if (!agreed || agreed->family() != AddressFamily::IPv6)
        return agreed;
    const QString hostId = account.hostIdOf(host);
    if (hostId.trimmed().isEmpty())
        return agreed;
    const auto suffix = Ipv6Suffix::parse(hostId);
    const auto address = suffix ? suffix->within(*agreed, account.ipv6PrefixLength) : std::nullopt;
    if (!address)
        return failed(Failure::Kind::Misconfigured, hostId);
    return *address;
}

Observation observedFor(const Account &account, const Hostname &host, const Observation &observation)
{
    Observation own = observation;
    own.agreed = addressFor(account, host, observation.agreed);
    return own;
}

bool hasOtherDevices(const Account &account, AddressFamily family)
{
    return family == AddressFamily::IPv6
           && std::any_of(account.domains.begin(), account.domains.end(),
                          [&account](const Hostname &host) { return !account.hostIdOf(host).trimmed().isEmpty(); });
}

} // namespace doorplate
