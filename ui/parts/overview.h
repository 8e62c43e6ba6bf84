// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// All statuses in one look: the worst host decides the icon, the headline, the tooltip and the banner.
#pragma once

#include "core/model/accountstatus.h"

namespace doorplate {

class Speaker;

struct Overview {
    bool isEmpty = true;             // no account yet
    HostState state = HostState::Ok; // the worst of all that are switched on
    std::optional<HostStatus> worst; // absent when the worst account has no names
    QString accountId;               // of the worst
    QString accountName;
    int alike = 0; // further hosts in that same state
    int hosts = 0;
    QList<Address> addresses; // that names have now, each once

    bool needsWords() const { return state == HostState::Held || state == HostState::Stopped; }
};

Overview overviewOf(const QList<AccountStatus> &statuses);

QString headlineOf(const Overview &overview, const Speaker &speaker); // "All names are right"
QString menuLineOf(const Overview &overview, const Speaker &speaker); // "Needs you: home.example.com"
QString toolTipOf(const Overview &overview, const Speaker &speaker);  // several lines, plain text

} // namespace doorplate
