// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What would happen, without changing anything: the requests that would be sent, secrets masked, and what the sources
// say the address is. Behind the dialog's Test button, `update --dry-run` and `check`.
#pragma once

#include "core/engine/engine.h"
#include "core/model/account.h"
#include "core/wire/http.h"

namespace doorplate {

struct Description;

struct PlannedUpdate {
    QString accountName;
    QList<Hostname> hosts;
    AddressFamily family = AddressFamily::IPv4;
    Address address;               // the agreed one, or an example where none was agreed
    bool isExampleAddress = false; // then nothing would be sent now; the request only shows its shape
    QList<HttpRequest> steps;      // masked
};

struct TrialReport {
    QList<Observation> observations; // one per family that is on
    QList<PlannedUpdate> planned;
    QList<HostRecord> decisions; // per host and family, in the same order; no outcome in any
};

struct TrialWish {
    Account account;             // may be unsaved; without a provider only the sources are asked
    bool asksAllSources = false; // not only as many as are needed to agree
    bool plansUnchanged = true;  // also the request for names that are right already
};

// Holds no secret: the requests are made from masked credentials, so the keychain is not even asked.
class Trial : public QObject
{
    Q_OBJECT

public:
    Trial(EngineParts parts, TrialWish wish, QObject *parent);
    ~Trial() override;

    void start();

signals:
    // Once, never from within start().
    void finished(const doorplate::TrialReport &report);

private:
    void detect(AddressFamily family);
    void observed(const Observation &observation);
    void plan(const Observation &observation);
    std::optional<Address> companionOf(const Description &description, AddressFamily family) const;

    EngineParts m_parts;
    TrialWish m_wish;
    int m_open = 0;
    TrialReport m_report;
};

} // namespace doorplate
