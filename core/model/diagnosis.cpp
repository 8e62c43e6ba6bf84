// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/diagnosis.h"

#include "core/model/keytable.h"

#include <algorithm>

namespace doorplate {

namespace {
using State = Finding::State;
constexpr std::array<KeyRow<State>, 4> states{{
    {State::Fine, "fine"},
    {State::Notice, "notice"},
    {State::Wrong, "wrong"},
    {State::Skipped, "skipped"},
}};
} // namespace

QString keyOf(Finding::State state)
{
    return keyIn(states, state);
}

std::optional<Finding::State> findingStateFromKey(QStringView key)
{
    return valueIn(states, key);
}

bool Diagnosis::isHealthy() const
{
    return std::ranges::none_of(findings, [](const Finding &finding) { return finding.state == State::Wrong; });
}

} // namespace doorplate
