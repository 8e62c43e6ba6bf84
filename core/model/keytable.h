// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// One table beside each enum: its stored keys. Reading and writing use the same rows.
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace doorplate {

template <typename Enum>
struct KeyRow {
    Enum value;
    const char *key;
};

template <typename Enum, std::size_t N>
QString keyIn(const std::array<KeyRow<Enum>, N> &table, Enum value)
{
    for (const auto &row : table) {
        if (row.value == value)
            return QString::fromLatin1(row.key);
    }
    Q_UNREACHABLE();
    return {};
}

template <typename Enum, std::size_t N>
std::optional<Enum> valueIn(const std::array<KeyRow<Enum>, N> &table, QStringView key)
{
    for (const auto &row : table) {
        if (key == QLatin1String(row.key))
            return row.value;
    }
    return std::nullopt;
}

} // namespace doorplate
