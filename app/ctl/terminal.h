// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the person at the terminal reads and types: answers on standard output, all else on standard error.
#pragma once

#include "core/model/secret.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace doorplate {

class Terminal
{
public:
    void print(const QString &text) const;         // standard output, as it is
    void print(const QJsonObject &document) const; // the one document of --json
    void say(const QString &line) const;           // standard error, with a line break

    bool canAsk() const; // a person sits at standard input
    // Asks without showing what is typed. Nothing when the input ended.
    std::optional<Secret> askSecret(const QString &question) const;
    // All of standard input, without the line break at its end. Nothing when it cannot be read or is longer than 16 KiB.
    std::optional<Secret> readSecret() const;
};

} // namespace doorplate
