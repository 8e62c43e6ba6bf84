// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a look at everything between this computer and the name found, step by step, in sentences. Holds no secret.
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace doorplate {

struct Finding {
    enum class State {
        Fine,
        Notice,  // works, or holds on purpose; worth knowing
        Wrong,   // somebody has to do something
        Skipped, // could not be looked at, or the person does not want it
    };

    QString step;  // a key: "settings", "dns", "account" …
    QString title; // "Settings", "DNS", "Account Home"
    State state = State::Fine;
    QString found;  // what is the case
    QString advice; // what to do; empty where nothing is

    bool operator==(const Finding &) const = default;
};

QString keyOf(Finding::State state); // "fine", "notice", "wrong", "skipped"
std::optional<Finding::State> findingStateFromKey(QStringView key);

struct Diagnosis {
    QList<Finding> findings; // from the network to the name

    bool isHealthy() const; // nothing is Wrong
    bool operator==(const Diagnosis &) const = default;
};

} // namespace doorplate
