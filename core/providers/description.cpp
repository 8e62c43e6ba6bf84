// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/description.h"

#include "core/model/keytable.h"

namespace doorplate {

namespace {

constexpr std::array<KeyRow<ProviderStatus>, 3> statuses{{
    {ProviderStatus::Active, "active"},
    {ProviderStatus::Closing, "closing"},
    {ProviderStatus::Closed, "closed"},
}};

constexpr std::array<KeyRow<Evidence>, 4> evidences{{
    {Evidence::Vendor, "vendor"},
    {Evidence::Client, "client"},
    {Evidence::Tried, "tried"},
    {Evidence::Weak, "weak"},
}};

} // namespace

QString keyOf(ProviderStatus status)
{
    return keyIn(statuses, status);
}

QString keyOf(Evidence evidence)
{
    return keyIn(evidences, evidence);
}

std::optional<ProviderStatus> providerStatusFromKey(QStringView key)
{
    return valueIn(statuses, key);
}

std::optional<Evidence> evidenceFromKey(QStringView key)
{
    return valueIn(evidences, key);
}

const ProviderField *Description::field(QStringView key) const
{
    const auto found = std::find_if(fields.cbegin(), fields.cend(), [key](const auto &one) { return one.key == key; });
    return found == fields.cend() ? nullptr : &*found;
}

QList<ProviderField> Description::secretFields() const
{
    QList<ProviderField> secrets;
    std::copy_if(fields.cbegin(), fields.cend(), std::back_inserter(secrets),
                 [](const ProviderField &one) { return one.isSecret; });
    return secrets;
}

} // namespace doorplate
