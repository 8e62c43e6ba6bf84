// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What would happen, without changing anything: the requests that would be sent, secrets masked, and what the sources
// say the address is. Behind the dialog's Test button, `update --dry-run` and `check`.
#pragma once

#include "core/engine/engine.h"
#include "core/wire/http.h"

namespace doorplate {

struct PlannedUpdate {
    QString accountName;
    QList<Hostname> hosts;
    AddressFamily family = AddressFamily::IPv4;
    QList<HttpRequest> steps; // masked
};

struct TrialReport {
    QList<Observation> observations; // one per family that is on
    QList<PlannedUpdate> planned;    // with the agreed address, or a placeholder address when none was agreed
};

class Trial : public QObject
{
    Q_OBJECT

public:
    // account may be unsaved. Without a provider (check without NAME) only the sources are asked.
    Trial(EngineParts parts, Account account, QObject *parent);
    ~Trial() override;

    void start();

signals:
    // Once, never from within start().
    void finished(const doorplate::TrialReport &report);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace doorplate
